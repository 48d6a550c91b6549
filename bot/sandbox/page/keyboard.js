/** The bot's reply keyboard under the input, and the question for a phone number. */

import { arrange, el } from "./dom.js";

export class Keyboard {
  #shape = "null";

  constructor(phone) {
    this.phone = phone;
    this.keys = el("div", { class: "keys", role: "group", named: "quick", hidden: true });
    this.number = el("input", { id: `${phone.name}-number`, type: "tel", autocomplete: "off", required: true, placeholder: "0812…" });
    const cancel = el("button", { class: "plain", word: "cancel", onclick: () => this.#close() });
    const escaped = (event) => event.key === "Escape" && this.#close();
    this.ask = el(
      "form",
      { class: "ask", hidden: true, onsubmit: (event) => this.#share(event), onkeydown: escaped },
      el("label", { for: this.number.id, word: "phone_number" }),
      el("div", { class: "row" }, this.number, el("button", { type: "submit", class: "main", word: "share" }), cancel),
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
    else this.phone.composer.focus();
  }

  askNumber() {
    this.ask.hidden = false;
    this.number.focus();
  }

  #key(key) {
    const text = typeof key === "string" ? key : key.text;
    const press = () => (key.request_contact ? this.askNumber() : this.phone.say(text));
    return el("button", { class: "key", lang: "id", onclick: press }, text);
  }

  #share(event) {
    event.preventDefault();
    this.phone.contact(this.number.value.trim());
    this.number.value = "";
    this.#close();
  }

  #close() {
    this.ask.hidden = true;
    this.phone.composer.focus();
  }
}
