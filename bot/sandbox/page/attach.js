/** What can be sent besides words: a photo, a voice note, a document, a phone number, a sticker; and the bot's commands. */

import { arrange, el } from "./dom.js";
import { popFrom } from "./pop.js";
import { sign } from "./signs.js";
import { put } from "./words.js";

const STICKERS = ["👍", "🙏", "😊", "😭", "❤️", "🎉", "🙈", "🌹"];

export class Attach {
  /** `acts` holds say(text), photo(file), record(), document(file), sticker(emoji) and askNumber(). */
  constructor(acts) {
    this.acts = acts;
    const clip = put(el("button", { type: "button", class: "icon" }, sign("clip")), "attach", {}, "aria-label");
    const slash = put(el("button", { type: "button", class: "icon" }, sign("slash")), "commands", {}, "aria-label");
    this.stickers = el("div", { class: "stickers" }, ...STICKERS.map((emoji) => this.#sticker(emoji)));
    this.panel = popFrom(
      clip,
      {},
      this.#file("send_photo", "photo", "image/*", acts.photo),
      this.#item("send_voice", "voice", acts.record),
      this.#file("send_document", "document", "", acts.document),
      this.#item("send_contact", "contact", acts.askNumber),
      put(el("h3"), "send_sticker"),
      this.stickers,
    );
    this.commands = popFrom(slash, { lang: "id" });
    this.slash = slash;
    this.parts = [clip, this.panel, slash, this.commands];
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
    const say = () => this.#done(() => this.acts.say(text));
    return el("button", { type: "button", class: "item", onclick: say }, el("b", {}, text), ` ${description ?? ""}`);
  }

  #item(key, picture, act) {
    const choose = () => this.#done(act);
    return el("button", { type: "button", class: "item", onclick: choose }, sign(picture), put(el("span"), key));
  }

  #file(key, picture, accept, give) {
    const input = el("input", { type: "file", accept, hidden: true });
    input.addEventListener("change", () => {
      const [file] = input.files;
      input.value = "";
      if (file) give(file);
    });
    const item = this.#item(key, picture, () => input.click());
    item.append(input);
    input.addEventListener("click", (event) => event.stopPropagation());
    return item;
  }

  #sticker(emoji) {
    const send = () => this.#done(() => this.acts.sticker(emoji));
    return put(el("button", { type: "button", onclick: send }, emoji), "sticker_named", { emoji }, "aria-label");
  }

  #done(act) {
    this.panel.hidePopover();
    this.commands.hidePopover();
    act();
  }
}
