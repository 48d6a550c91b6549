/** The bot's reply keyboard under the input, and the question for a phone number. */

import { arrange, el } from "./dom.js";
import { put } from "./words.js";

export class Keyboard {
  #shape = "null";

  /** `acts.say(text)` sends a button's words, `acts.contact(phone)` shares a number, `acts.write()` goes to the input. */
  constructor(acts, name) {
    this.acts = acts;
    this.keys = put(el("div", { class: "keys", role: "group", hidden: true }), "quick", {}, "aria-label");
    this.number = el("input", { id: `${name}-number`, type: "tel", autocomplete: "off", required: true, placeholder: "0812…" });
    const cancel = put(el("button", { type: "button", class: "plain", onclick: () => this.#close() }), "cancel");
    const escaped = (event) => event.key === "Escape" && this.#close();
    this.ask = el(
      "form",
      { class: "ask", hidden: true, onsubmit: (event) => this.#share(event), onkeydown: escaped },
      put(el("label", { for: this.number.id }), "phone_number"),
      el("div", { class: "row" }, this.number, put(el("button", { class: "main" }), "share"), cancel),
    );
    this.root = el("div", { class: "keyboard" }, this.ask, this.keys);
  }

  show(markup) {
    const shape = JSON.stringify(markup?.keyboard ?? null);
    if (shape === this.#shape) return;
    this.#shape = shape;
    const focused = this.keys.contains(document.activeElement) ? document.activeElement.textContent : null;
    const rows = (markup?.keyboard ?? []).map((row) => el("div", { class: "row" }, ...row.map((key) => this.#key(key))));
    this.keys.hidden = rows.length === 0;
    arrange(this.keys, rows);
    if (focused === null) return;
    const again = [...this.keys.querySelectorAll("button")].find((key) => key.textContent === focused);
    if (again) again.focus();
    else this.acts.write();
  }

  askNumber() {
    this.ask.hidden = false;
    this.number.focus();
  }

  #key(key) {
    const text = typeof key === "string" ? key : key.text;
    const press = () => (key.request_contact ? this.askNumber() : this.acts.say(text));
    return el("button", { type: "button", class: "key", lang: "id", onclick: press }, text);
  }

  #share(event) {
    event.preventDefault();
    this.acts.contact(this.number.value.trim());
    this.number.value = "";
    this.#close();
  }

  #close() {
    this.ask.hidden = true;
    this.acts.write();
  }
}
