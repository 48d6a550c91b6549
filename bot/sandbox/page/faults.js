/** How the network misbehaves, for whoever wants to see what the bot does then. */

import * as api from "./api.js";
import { barButton } from "./buttons.js";
import { el } from "./dom.js";
import { notifyWord, telling } from "./notices.js";
import { popFrom } from "./pop.js";
import { put, word } from "./words.js";

const FAULTS = [
  ["fault_throttled", { kind: "status", status: 429, retry_after: 5 }],
  ["fault_gateway", { kind: "status", status: 502 }],
  ["fault_late", { kind: "late", delay: 10 }],
  ["fault_cut", { kind: "cut" }],
];

export class Faults {
  #shape = "";

  /** `done` refreshes what the page shows. */
  constructor(people, done) {
    this.people = people;
    this.done = done;
    this.button = barButton("faults", "fault");
    this.count = el("span", { class: "badge", hidden: true });
    this.button.append(this.count);
    this.chooser = el("select", { id: "fault-phone" });
    this.waiting = el("p", { class: "hint" });
    const button = (key, work) => el("button", { class: "item", word: key, onclick: () => telling(work) });
    this.panel = popFrom(
      this.button,
      { named: "faults" },
      el("h2", { word: "faults_title" }),
      el("p", { class: "hint", word: "faults_hint" }),
      el("div", { class: "field" }, el("label", { for: this.chooser.id, word: "fault_phone" }), this.chooser),
      ...FAULTS.map(([key, fault]) => button(key, () => this.#set(key, fault))),
      el("hr"),
      this.waiting,
      button("fault_clear", () => this.#clear()),
    );
  }

  /** `ids` are the chats on the phones. */
  show(ids, faults) {
    const { value } = this.chooser;
    const shape = JSON.stringify(ids);
    if (this.#shape !== shape) {
      this.#shape = shape;
      this.chooser.replaceChildren(...ids.map((id) => el("option", { value: id }, this.people.find(id).name)));
      if (ids.some((id) => String(id) === value)) this.chooser.value = value;
    }
    this.count.hidden = !faults.length;
    this.count.textContent = faults.length;
    put(this.waiting, faults.length ? "fault_waiting" : "fault_none", { count: faults.length });
  }

  async #set(key, fault) {
    const person = this.people.find(Number(this.chooser.value));
    await api.setFault({ method: "sendMessage", chat_id: person.id, times: 1, ...fault });
    notifyWord("fault_set", { fault: word(key), name: person.name });
    this.done();
  }

  async #clear() {
    await api.clearFaults();
    notifyWord("fault_cleared");
    this.done();
  }
}
