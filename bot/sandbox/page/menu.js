/** What a phone can do besides writing: the bot's commands, a photo, a voice note, a document, a phone number, blocking. */

import { arrange, el } from "./dom.js";
import { put } from "./words.js";

export class Menu {
  /** `acts` holds say(text), photo(file), voice(file), document(file), askNumber() and block(). */
  constructor(acts) {
    this.acts = acts;
    this.commands = el("div", { class: "commands", lang: "id" });
    this.block = el("button", { type: "button", class: "item", onclick: () => this.#choose(acts.block) });
    const items = el(
      "div",
      { class: "items" },
      this.commands,
      this.#fileItem("send_photo", "image/*", acts.photo),
      this.#fileItem("send_voice", "audio/*", acts.voice),
      this.#fileItem("send_document", null, acts.document),
      put(el("button", { type: "button", class: "item", onclick: () => this.#choose(acts.askNumber) }), "send_contact"),
      this.block,
    );
    this.summary = put(el("summary", {}), "menu");
    this.root = el("details", { class: "menu", onkeydown: (event) => this.#pressed(event) }, this.summary, items);
    this.root.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !this.root.contains(event.relatedTarget)) this.root.open = false;
    });
    this.showBlocked(false);
  }

  showBlocked(blocked) {
    put(this.block, blocked ? "unblock" : "block");
  }

  showCommands(commands) {
    const shape = JSON.stringify(commands);
    if (this.commands.dataset.shape === shape) return;
    this.commands.dataset.shape = shape;
    arrange(this.commands, commands.map((each) => this.#commandItem(each)));
  }

  #commandItem({ command, description }) {
    const text = `/${command.replace(/^\//, "")}`;
    return el(
      "button",
      { type: "button", class: "item", onclick: () => this.#choose(() => this.acts.say(text)) },
      el("b", {}, text),
      ` ${description ?? ""}`,
    );
  }

  #fileItem(key, accept, give) {
    const input = el("input", { type: "file", accept, class: "unseen" });
    input.addEventListener("change", () => {
      const [file] = input.files;
      if (file) this.#choose(() => give(file));
      input.value = "";
    });
    return el("label", { class: "item file-item" }, put(el("span"), key), input);
  }

  #choose(act) {
    this.root.open = false;
    this.summary.focus();
    act();
  }

  #pressed(event) {
    if (event.key !== "Escape" || !this.root.open) return;
    this.root.open = false;
    this.summary.focus();
  }
}

/** A click anywhere else closes an open menu. */
document.addEventListener("click", ({ target }) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) if (!menu.contains(target)) menu.open = false;
});
