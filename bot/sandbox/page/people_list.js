/** Everybody, for the bar: who has messages waiting, and whose phone to open. */

import { avatar } from "./avatar.js";
import { barButton } from "./buttons.js";
import { arrange, el } from "./dom.js";
import { popFrom } from "./pop.js";
import { put } from "./words.js";

export class PeopleList {
  #shape = "";

  constructor(people, open) {
    this.people = people;
    this.open = open;
    this.button = barButton("people", "people");
    this.count = el("span", { class: "badge", hidden: true });
    this.button.append(this.count);
    this.panel = popFrom(this.button, { named: "people" });
  }

  show() {
    const waiting = this.people.waiting();
    this.count.hidden = !waiting.length;
    this.count.textContent = waiting.length;
    const groups = [...this.people.groups()];
    const shape = JSON.stringify(groups.map(([name, members]) => [name, members.map(({ id, unread }) => [id, unread])]));
    if (shape === this.#shape) return;
    this.#shape = shape;
    const focused = this.panel.contains(document.activeElement) ? document.activeElement.dataset.id : null;
    const items = (members) => members.map((person) => this.#item(person));
    const first = waiting.length ? [el("h2", { word: "waiting_here" }), ...items(waiting)] : [];
    arrange(this.panel, [...first, ...groups.flatMap(([name, members]) => [el("h2", {}, name), ...items(members)])]);
    if (focused) this.panel.querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus();
  }

  #item(person) {
    return named(person, { class: "item person", "data-id": person.id, onclick: () => this.open(person.id) });
  }
}

/** A button with somebody's picture and name, and how many messages wait there. */
export function named(person, attributes) {
  const { name, unread } = person;
  const button = el("button", attributes, avatar(person), el("span", { class: "name" }, name));
  if (!unread) return button;
  button.append(el("span", { class: "badge", "aria-hidden": "true" }, String(unread)));
  return put(button, "unread", { name, count: unread }, "aria-label");
}
