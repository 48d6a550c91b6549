/** What can be sent besides words, and the bot's commands. */

import { item } from "./buttons.js";
import { arrange, el } from "./dom.js";
import { popFrom } from "./pop.js";
import { sign } from "./signs.js";
import { put } from "./words.js";

const STICKERS = ["👍", "🙏", "😊", "😭", "❤️", "🎉", "🙈", "🌹"];

export class Attach {
  constructor(phone) {
    this.phone = phone;
    const clip = el("button", { class: "icon", named: "attach" }, sign("clip"));
    this.slash = el("button", { class: "icon", named: "commands" }, sign("slash"));
    const panel = popFrom(
      clip,
      { named: "attach" },
      this.#file("send_photo", "photo", "image/*", (file) => phone.photo(file)),
      item("send_voice", "voice", () => phone.record()),
      this.#file("document", "document", "", (file) => phone.document(file)),
      item("contact", "contact", () => phone.keyboard.askNumber()),
      el("h3", { word: "sticker" }),
      el("div", { class: "stickers" }, ...STICKERS.map((emoji) => this.#sticker(emoji))),
    );
    this.commands = popFrom(this.slash, { named: "commands" });
    this.parts = [clip, panel, this.slash, this.commands];
    this.showCommands([]);
  }

  showCommands(commands) {
    const shape = JSON.stringify(commands);
    this.slash.hidden = commands.length === 0;
    if (this.commands.dataset.shape === shape) return;
    this.commands.dataset.shape = shape;
    arrange(this.commands, commands.map((each) => this.#command(each)));
  }

  #command({ command, description }) {
    const text = `/${command.replace(/^\//, "")}`;
    return el("button", { class: "item", lang: "id", onclick: () => this.phone.say(text) }, el("b", {}, text), ` ${description ?? ""}`);
  }

  #file(key, picture, accept, give) {
    const input = el("input", { type: "file", accept, hidden: true });
    input.addEventListener("change", () => {
      const [file] = input.files;
      input.value = "";
      if (file) give(file);
    });
    input.addEventListener("click", (event) => event.stopPropagation());
    const chosen = item(key, picture, () => input.click());
    chosen.append(input);
    return chosen;
  }

  #sticker(emoji) {
    return put(el("button", { onclick: () => this.phone.sticker(emoji) }, emoji), "sticker_named", { emoji }, "aria-label");
  }
}
