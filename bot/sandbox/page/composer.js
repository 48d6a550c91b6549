/** Where a person writes: a message, an answer to one, or a change to one. */

import { shorten } from "./bubble.js";
import { el } from "./dom.js";
import { sign } from "./signs.js";
import { put } from "./words.js";

export class Composer {
  #about = null; // { kind: "edit" | "reply", message }
  #unsent = "";
  #owner = "";

  constructor(phone) {
    this.phone = phone;
    this.input = el("textarea", {
      id: `${phone.name}-input`,
      rows: "1",
      autocomplete: "off",
      enterkeyhint: "send",
      lang: "id",
      "aria-keyshortcuts": `/ Alt+${phone.number}`,
      hint: "write_short",
      onkeydown: (event) => this.#pressed(event),
    });
    this.label = el("label", { class: "unseen", for: this.input.id });
    this.send = el("button", { type: "submit", class: "icon send", named: "send" }, sign("send"));
    this.topic = el("p", { class: "topic-text" });
    const cancel = el("button", { class: "plain", word: "cancel", onclick: () => this.cancel() });
    this.bar = el("div", { class: "topic", role: "status", hidden: true }, this.topic, cancel);
    this.form = el("form", { class: "write", onsubmit: (event) => this.#submit(event) }, this.label, this.input, this.send);
  }

  belongsTo(owner) {
    this.#forget();
    this.#owner = owner;
    put(this.label, "write", { name: owner });
  }

  get text() {
    return this.#about?.kind === "edit" ? this.#unsent : this.input.value;
  }

  set text(text) {
    this.input.value = text;
  }

  focus() {
    this.input.focus();
  }

  /** Takes what is written for something else, such as a picture's caption. */
  takeText() {
    const text = this.text.trim();
    this.#forget();
    this.input.value = "";
    return text;
  }

  edit(message) {
    if (this.#about?.kind !== "edit") this.#unsent = this.input.value;
    this.#begin("edit", message, "editing", "save");
    this.input.value = message.text;
  }

  reply(message) {
    this.cancel();
    this.#begin("reply", message, "replying", "send");
  }

  cancel() {
    if (this.#about?.kind === "edit") this.input.value = this.#unsent;
    this.#forget();
    this.focus();
  }

  #begin(kind, message, topic, button) {
    this.#about = { kind, message };
    put(this.topic, topic, { text: shorten(message) });
    put(this.send, button, {}, "aria-label");
    this.bar.hidden = false;
    this.focus();
  }

  #forget() {
    this.#about = null;
    this.#unsent = "";
    this.bar.hidden = true;
    put(this.send, "send", {}, "aria-label");
  }

  #pressed(event) {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) this.#submit(event);
    else if (event.key === "Escape" && this.#about) this.cancel();
    else if (event.key === "ArrowUp" && !this.input.value && !this.#about) {
      const last = this.phone.log.messages.findLast((message) => !message.from_bot && message.kind === "text");
      if (!last) return;
      event.preventDefault();
      this.edit(last);
    }
  }

  async #submit(event) {
    event.preventDefault();
    const text = this.input.value.trim();
    const [about, owner] = [this.#about, this.#owner];
    if (!text) return;
    this.input.value = about?.kind === "edit" ? this.#unsent : "";
    this.#forget();
    this.focus();
    const done = about?.kind === "edit" ? this.phone.edit(about.message, text) : this.phone.say(text, about?.message.id);
    // Words that did not arrive come back, unless something else is being written by now.
    if (!(await done) && owner === this.#owner && !this.input.value) this.input.value = text;
  }
}
