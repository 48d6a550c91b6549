/** The invented people, and who has messages waiting. */

import { el } from "./dom.js";
import { known, word } from "./words.js";

const LEADING = ["coordinator", "lead"];

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

  /** Whom the phones show at first: a tailor, a courier or another tailor, a coordinator; then whoever is left. */
  firstChoice() {
    const tailors = this.list.filter((person) => !LEADING.includes(person.role));
    const first = tailors.find((person) => person.role === "tailor") ?? tailors[0];
    const others = tailors.filter((person) => person !== first);
    const second = others.find((person) => person.role === "courier") ?? others[0];
    const third = LEADING.map((role) => this.list.find((person) => person.role === role)).find(Boolean);
    const chosen = [first, second, third].filter(Boolean);
    return [...chosen, ...this.list.filter((person) => !chosen.includes(person))].map((person) => person.id);
  }

  /** The people in groups for a chooser: leading roles first, then everyone else by workshop. */
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

/** Fills a chooser. An open list closes when its options are replaced, so only what changed is touched. */
export function fillChooser(select, people, chosen) {
  const shape = JSON.stringify([...people.groups()].map(([name, members]) => [name, members.map((person) => person.id)]));
  if (select.dataset.shape !== shape) {
    select.dataset.shape = shape;
    select.replaceChildren(
      ...[...people.groups()].map(([label, members]) =>
        el("optgroup", { label }, ...members.map((person) => el("option", { value: person.id }))),
      ),
    );
  }
  for (const option of select.options) {
    const { name, unread, id } = people.list.find((person) => String(person.id) === option.value);
    const text = unread && id !== chosen ? word("unread", { name, count: unread }) : name;
    if (option.textContent !== text) option.textContent = text;
  }
  select.value = String(chosen);
}
