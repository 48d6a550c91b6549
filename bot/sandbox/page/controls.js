/** The controls above the phones: what the workshop does now, and how the network misbehaves. */

import * as api from "./api.js";
import { arrange, el, whileBusy } from "./dom.js";
import { put, show, word } from "./words.js";

const FAULTS = [
  ["fault_throttled", { kind: "status", status: 429, retry_after: 5 }],
  ["fault_gateway", { kind: "status", status: 502 }],
  ["fault_late", { kind: "late", delay: 10 }],
  ["fault_cut", { kind: "cut" }],
];

const said = document.getElementById("said");

/** Does the work and shows its sentence, or why it was refused. */
export async function tellOutcome(work) {
  try {
    const { sentence, language } = await work();
    show(said, sentence, language);
  } catch (refused) {
    show(said, refused.message);
  }
}

/** The actions as buttons; `done` refreshes what the page shows. */
export function showActions(actions, done) {
  const box = document.getElementById("actions");
  const shape = JSON.stringify(actions);
  if (box.dataset.shape === shape) return;
  box.dataset.shape = shape;
  const run = (name) => async () => {
    put(said, "running");
    await tellOutcome(async () => ({ sentence: (await api.act(name)).said, language: "id" }));
    done();
  };
  const button = ({ name, label }) =>
    el("button", { type: "button", lang: "id", onclick: (event) => whileBusy(event.currentTarget, run(name)) }, label);
  arrange(box, actions.map(button));
}

export class Faults {
  /** `done` refreshes what the page shows. */
  constructor(people, done) {
    this.people = people;
    this.done = done;
    this.chooser = el("select", { id: "fault-phone" });
    this.waiting = el("p", { class: "hint" });
    const buttons = FAULTS.map(([key, fault]) =>
      put(el("button", { type: "button", onclick: (event) => whileBusy(event.currentTarget, () => this.#set(key, fault)) }), key),
    );
    const label = put(el("label", { for: this.chooser.id }), "fault_phone");
    const clear = el("button", { type: "button", onclick: (event) => whileBusy(event.currentTarget, () => this.#clear()) });
    document.getElementById("faults-body").append(
      put(el("p", { class: "hint" }), "faults_hint"),
      el("div", { class: "actions" }, label, this.chooser, ...buttons, put(clear, "fault_clear")),
      this.waiting,
    );
  }

  /** `ids` are the chats on the phones. */
  show(ids, faults) {
    const { value } = this.chooser;
    const shape = JSON.stringify(ids);
    if (this.chooser.dataset.shape !== shape) {
      this.chooser.dataset.shape = shape;
      this.chooser.replaceChildren(...ids.map((id) => el("option", { value: id }, this.people.find(id).name)));
      if (ids.some((id) => String(id) === value)) this.chooser.value = value;
    }
    if (faults.length) put(this.waiting, "fault_waiting", { count: faults.length });
    else put(this.waiting, "fault_none");
  }

  async #set(key, fault) {
    const person = this.people.list.find(({ id }) => String(id) === this.chooser.value);
    await tellOutcome(async () => {
      await api.setFault({ method: "sendMessage", chat_id: person.id, times: 1, ...fault });
      return { sentence: word("fault_set", { fault: word(key), name: person.name }) };
    });
    this.done();
  }

  async #clear() {
    await tellOutcome(async () => {
      await api.clearFaults();
      return { sentence: word("fault_cleared") };
    });
    this.done();
  }
}
