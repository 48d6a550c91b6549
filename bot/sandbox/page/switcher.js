/** On a narrow screen: which of the phones is shown, how much waits on the others, and what just came there. */

import { avatar } from "./avatar.js";
import { shorten } from "./bubble.js";
import { arrange, el } from "./dom.js";
import { put } from "./words.js";

const PEEKS = 7000;

export class Switcher {
  #peeking = null;
  #shape = "";

  /** `chosen(number)` is told which phone is wanted. */
  constructor(people, chosen) {
    this.people = people;
    this.chosen = chosen;
    this.root = put(el("nav", { class: "switcher", hidden: true }), "switcher", {}, "aria-label");
    this.peekPlace = el("div", { role: "status" });
  }

  /** `phones` in order; those shown are pressed. Hidden where all of them are shown. */
  show(phones) {
    this.root.hidden = phones.every((phone) => phone.shown);
    if (this.root.hidden) this.#drop();
    const people = phones.map((phone) => this.people.find(phone.id));
    const shape = JSON.stringify(people.map(({ id, unread }, place) => [id, unread, phones[place].shown]));
    if (shape === this.#shape) return;
    this.#shape = shape;
    const focused = [...this.root.children].indexOf(document.activeElement);
    arrange(this.root, phones.map((phone, place) => this.#tab(phone, people[place])));
    if (focused >= 0) this.root.children[focused]?.focus();
  }

  /** A message of the bot came to a phone that isn't shown. */
  peek(phone, message) {
    const person = this.people.find(phone.id);
    const open = () => {
      this.#drop();
      this.chosen(phone.number);
    };
    const words = el("span", { class: "words", lang: "id" }, shorten(message, 140));
    const card = el("button", { type: "button", class: "peek", onclick: open }, avatar(person), el("b", {}, person.name), words);
    this.peekPlace.replaceChildren(card);
    clearTimeout(this.#peeking);
    this.#peeking = setTimeout(() => this.#drop(), PEEKS);
  }

  #tab(phone, { id, name, unread }) {
    const count = unread ? el("span", { class: "badge", "aria-hidden": "true" }, String(unread)) : null;
    const tab = el(
      "button",
      { type: "button", "aria-pressed": String(phone.shown), onclick: () => this.chosen(phone.number) },
      avatar({ id, name }),
      el("span", { class: "name" }, name),
      count,
    );
    return unread ? put(tab, "unread", { name, count: unread }, "aria-label") : tab;
  }

  #drop() {
    clearTimeout(this.#peeking);
    this.peekPlace.replaceChildren();
  }
}
