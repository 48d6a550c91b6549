/** Everybody of the invented workshop, for the bar: who has messages waiting, and whose phone to open. */

import { avatar } from "./avatar.js";
import { barButton } from "./bar_button.js";
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
    this.panel = popFrom(this.button, {});
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
    const first = waiting.length ? [put(el("h3"), "waiting_here"), ...waiting.map((person) => this.#item(person))] : [];
    arrange(this.panel, [...first, ...groups.flatMap((group) => this.#group(group))]);
    if (focused) this.panel.querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus();
  }

  #group([name, members]) {
    return [el("h3", {}, name), ...members.map((person) => this.#item(person))];
  }

  #item(person) {
    const open = () => {
      this.panel.hidePopover();
      this.open(person.id);
    };
    const count = person.unread ? el("span", { class: "badge", "aria-hidden": "true" }, String(person.unread)) : null;
    const item = el(
      "button",
      { type: "button", class: "item person", "data-id": person.id, onclick: open },
      avatar(person),
      el("span", {}, person.name),
      count,
    );
    return person.unread ? put(item, "unread", { name: person.name, count: person.unread }, "aria-label") : item;
  }
}
