/** How the bot read the last message of one chat, and what it keeps. */

import * as api from "./api.js";
import { become, el } from "./dom.js";
import { recall, remember } from "./memory.js";
import { locale, put, show } from "./words.js";

let full = Boolean(recall("behind-full"));

export class Behind {
  #id = null;
  #soon = null;
  #asked = 0;

  constructor() {
    this.body = el("div", { class: "behind-body", role: "group", tabindex: "0" });
    this.switch = el("button", { class: "plain", onclick: () => this.#change() });
    const head = el("div", { class: "behind-head" }, el("h3", { word: "behind" }), this.switch);
    this.root = el("div", { class: "behind", hidden: true }, head, this.body);
  }

  get open() {
    return !this.root.hidden;
  }

  show(open) {
    this.root.hidden = !open;
    put(this.switch, full ? "behind_short" : "behind_full");
    if (open) this.load();
  }

  belongsTo(id, name) {
    this.#id = id;
    put(this.body, "behind_of", { name }, "aria-label");
    this.#asked++;
    this.body.replaceChildren();
    if (this.open) this.load();
  }

  refreshSoon() {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.load(), 300);
  }

  async load() {
    if (!this.open) return;
    const turn = ++this.#asked;
    const said = el("div");
    try {
      const { why, sections } = await api.readBehind(this.#id);
      said.append(el("p", { class: "why", lang: locale() }, why), ...(full ? sections.map(drawSection) : []));
    } catch (refused) {
      said.append(show(el("p"), refused.message));
    }
    // What hasn't changed stays, with the place that was scrolled to.
    if (turn === this.#asked) become(this.body, said);
  }

  /** From the sentence for a coordinator to everything for a developer, and back. */
  #change() {
    full = !full;
    remember("behind-full", full);
    this.show(true);
  }
}

function drawSection({ title, lines }) {
  const list = lines.length ? el("ul", {}, ...lines.map((line) => el("li", {}, line))) : null;
  return el("section", { lang: locale() }, el("h4", {}, title), list);
}
