/** How the bot read the last message of one chat, and what it keeps, for whoever wants to see it. */

import * as api from "./api.js";
import { el } from "./dom.js";
import { recall, remember } from "./memory.js";
import { put, show } from "./words.js";

let full = Boolean(recall("behind-full"));

export class Behind {
  #id = null;
  #soon = null;
  #asked = 0;
  #shape = "";

  constructor() {
    this.body = el("div", { class: "behind-body", role: "group", tabindex: "0" });
    this.switch = el("button", { type: "button", class: "plain", onclick: () => this.#change() });
    const head = el("div", { class: "behind-head" }, put(el("h3"), "behind"), this.switch);
    this.root = el("div", { class: "behind", hidden: true }, head, this.body);
    this.#label();
  }

  get open() {
    return !this.root.hidden;
  }

  show(open) {
    this.root.hidden = !open;
    this.#label();
    if (open) this.#load();
  }

  belongsTo(id, name) {
    this.#id = id;
    put(this.body, "behind_of", { name }, "aria-label");
    this.#clear();
    if (this.open) this.#load();
  }

  refreshSoon() {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.open && this.#load(), 300);
  }

  async #load() {
    const turn = ++this.#asked;
    let answer;
    try {
      answer = await api.readBehind(this.#id);
    } catch (refused) {
      if (turn === this.#asked) this.#replace("", show(el("p"), refused.message));
      return;
    }
    // What hasn't changed stays, with the place that was scrolled to.
    const shape = JSON.stringify([full, answer]);
    if (turn !== this.#asked || shape === this.#shape) return;
    const why = el("p", { class: "why", lang: "id" }, answer.why);
    this.#replace(shape, why, ...(full ? answer.sections.map(drawSection) : []));
  }

  /** From the sentence for a coordinator to everything for a developer, and back. */
  #change() {
    full = !full;
    remember("behind-full", full);
    this.#label();
    this.#clear();
    this.#load();
  }

  #label() {
    put(this.switch, full ? "behind_short" : "behind_full");
  }

  #clear() {
    this.#asked++;
    this.#replace("");
  }

  #replace(shape, ...parts) {
    this.#shape = shape;
    this.body.replaceChildren(...parts);
  }
}

function drawSection({ title, lines }) {
  const list = lines.length ? el("ul", {}, ...lines.map((line) => el("li", {}, line))) : null;
  return el("section", { lang: "id" }, el("h4", {}, title), list);
}
