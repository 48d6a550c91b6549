/** How the bot read the last message of one chat, and what it keeps, for whoever wants to see it. */

import * as api from "./api.js";
import { el } from "./dom.js";
import { put, show } from "./words.js";

export class Behind {
  #id = null;
  #soon = null;
  #asked = 0;
  #shape = "";

  constructor() {
    this.body = el("div", { class: "behind-body", role: "group", tabindex: "0" });
    this.root = el("div", { class: "behind", hidden: true }, put(el("h3"), "behind"), this.body);
  }

  get open() {
    return !this.root.hidden;
  }

  show(open) {
    this.root.hidden = !open;
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
    const shape = JSON.stringify(answer.sections);
    if (turn !== this.#asked || shape === this.#shape) return;
    const sections = answer.sections.map(drawSection);
    this.#replace(shape, ...(sections.length ? sections : [put(el("p"), "behind_nothing")]));
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
