/** On a narrow screen: which phone is shown, what waits on the others, and what just came there. */

import { avatar } from "./avatar.js";
import { shorten } from "./bubble.js";
import { arrange, el } from "./dom.js";
import { named } from "./people_list.js";

const PEEKS = 7000;

export class Switcher {
  #peeking = null;
  #shape = "";

  /** `chosen(number)` is told which phone is wanted. */
  constructor(people, chosen) {
    this.people = people;
    this.go = (number) => {
      this.#drop();
      chosen(number);
    };
    this.root = el("nav", { class: "switcher", named: "switcher", hidden: true });
    this.peekPlace = el("div", { role: "status" });
  }

  /** Hidden where all phones are shown. */
  show(phones) {
    this.root.hidden = phones.every((phone) => phone.shown);
    if (this.root.hidden) this.#drop();
    const people = phones.map((phone) => this.people.find(phone.id));
    const shape = JSON.stringify(people.map(({ id, unread }, place) => [id, unread, phones[place].shown]));
    if (shape === this.#shape) return;
    this.#shape = shape;
    const focused = [...this.root.children].indexOf(document.activeElement);
    const tab = ({ shown, number }, place) =>
      named(people[place], { "aria-pressed": String(shown), onclick: () => this.go(number) });
    arrange(this.root, phones.map(tab));
    if (focused >= 0) this.root.children[focused]?.focus();
  }

  /** A message of the bot came to a phone that isn't shown. */
  peek(phone, message) {
    const person = this.people.find(phone.id);
    const words = el("span", { class: "words", lang: "id" }, shorten(message, 140));
    const card = el("button", { class: "peek", onclick: () => this.go(phone.number) }, avatar(person), el("b", {}, person.name), words);
    this.peekPlace.replaceChildren(card);
    clearTimeout(this.#peeking);
    this.#peeking = setTimeout(() => this.#drop(), PEEKS);
  }

  #drop() {
    clearTimeout(this.#peeking);
    this.peekPlace.replaceChildren();
  }
}
