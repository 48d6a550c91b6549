/** The top of a phone: whose it is, who else has messages waiting, and whether the bot is typing. */

import { el } from "./dom.js";
import { fillChooser, roleName } from "./people.js";
import { put } from "./words.js";

export class Head {
  #hiding = null;

  /** `chosen(id)` is told when somebody else's phone is wanted here. */
  constructor(name, people, chosen) {
    this.people = people;
    this.chosen = chosen;
    this.heading = el("h2", { class: "unseen", id: `${name}-heading` });
    this.chooser = el("select", { id: `${name}-owner`, onchange: () => this.#choose() });
    this.next = el("button", { type: "button", class: "next", hidden: true, onclick: () => this.#openNext() });
    this.about = el("p", { class: "about" });
    this.typing = put(el("p", { class: "typing", hidden: true }), "typing");
    this.root = el(
      "div",
      { class: "head" },
      this.heading,
      el("div", { class: "row" }, put(el("label", { for: this.chooser.id }), "owner"), this.chooser),
      el("div", { class: "row" }, this.about, this.typing, this.next),
    );
  }

  show(number, id) {
    const person = this.people.find(id);
    fillChooser(this.chooser, this.people, id);
    put(this.heading, "phone", { number, name: person.name });
    this.about.textContent = [roleName(person.role), person.workshop].filter(Boolean).join(", ");
    const waiting = this.people.waiting().length;
    this.next.hidden = waiting === 0;
    put(this.next, "next_unread", { count: waiting });
  }

  showTyping(typing) {
    this.typing.hidden = !typing;
    this.about.hidden = typing;
    clearTimeout(this.#hiding);
    if (typing) this.#hiding = setTimeout(() => this.showTyping(false), 5000);
  }

  #choose() {
    this.chosen(this.people.list.find(({ id }) => String(id) === this.chooser.value).id);
  }

  #openNext() {
    const [person] = this.people.waiting();
    if (!person) return;
    this.chosen(person.id);
    if (this.next.hidden) this.chooser.focus();
  }
}
