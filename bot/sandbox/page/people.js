/** The invented people, and who has messages waiting. */

import { el } from "./dom.js";
import { known, word } from "./words.js";

const LEADING = ["coordinator", "lead"];
export const FIRST = ["tailor", "courier", "coordinator"];

export class People {
  list = [];

  /** Takes the server's list; the chats in `open` are being read, so nothing waits there. */
  take(list, open) {
    this.list = list.map((person) => ({ ...person, unread: open.has(person.id) ? 0 : person.unread }));
  }

  find(id) {
    return this.list.find((person) => person.id === id);
  }

  waiting() {
    return this.list.filter((person) => person.unread > 0);
  }

  count(id, unread) {
    const person = this.find(id);
    if (person) person.unread = unread;
  }

  /** Whom the phones show at first: one of each of these, then whoever is left. */
  firstChoice() {
    const first = FIRST.map((role) => this.list.find((person) => person.role === role)).filter(Boolean);
    return [...new Set([...first, ...this.list])].map(({ id }) => id);
  }

  /** In groups for a chooser: leading roles first, then everyone else by workshop. */
  groups() {
    const groups = new Map();
    const leading = LEADING.flatMap((role) => this.list.filter((person) => person.role === role));
    for (const person of leading) add(groups, roleName(person.role), person);
    for (const person of this.list) {
      if (leading.includes(person)) continue;
      add(groups, aboutOf(person), person);
    }
    return groups;
  }
}

function add(groups, name, person) {
  groups.set(name, [...(groups.get(name) ?? []), person]);
}

const roleName = (role) => (known(role) ? word(role) : (role ?? ""));

/** What a person is, and where. */
export const aboutOf = ({ role, workshop, messenger }) =>
  [roleName(role), messenger, workshop].filter(Boolean).join(", ");

/** Fills a chooser; an open list would close when its options are replaced. */
export function fillChooser(select, people, chosen) {
  const groups = [...people.groups()];
  const shape = JSON.stringify(groups.map(([name, members]) => [name, members.map(({ id }) => id)]));
  if (select.dataset.shape !== shape) {
    select.dataset.shape = shape;
    const options = (members) => members.map(({ id, name }) => el("option", { value: id }, name));
    select.replaceChildren(...groups.map(([label, members]) => el("optgroup", { label }, ...options(members))));
  }
  select.value = String(chosen);
}
