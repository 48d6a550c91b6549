/** What surrounds the phones: the workshop's clock, the bot as a program, and the session as a dialogue. */

import * as api from "./api.js";
import { tellOutcome } from "./controls.js";
import { arrange, el, whileBusy } from "./dom.js";
import { put } from "./words.js";

const busily = (work) => (event) => whileBusy(event.currentTarget, work);
const row = (...parts) => el("div", { class: "actions" }, ...parts);

export class Workshop {
  #runs = false;

  /** `done` refreshes what the page shows. */
  constructor(done) {
    this.done = done;
    this.root = document.getElementById("workshop");
    this.jumps = el("div", { class: "actions", role: "group", "aria-labelledby": "jumps-name" });
    this.speed = el("select", { id: "speed", onchange: () => this.#chooseSpeed() });
    this.state = el("p", { class: "bot-state", role: "status" });
    this.power = el("button", { type: "button", onclick: busily(() => this.#switch()) });
    this.dialogue = el("a", { class: "button", href: api.DIALOGUE, download: "" });
    this.resent = el("p", { class: "hint" });
    this.root.append(
      row(put(el("span", { id: "jumps-name" }), "jumps"), this.jumps),
      row(put(el("label", { for: this.speed.id }), "speed"), this.speed),
      row(this.state, this.power),
      row(put(this.dialogue, "dialogue"), this.resent),
    );
  }

  /** Takes the server's clock and bot; it has neither where nothing around the sandbox can be changed. */
  show(clock, bot) {
    this.root.hidden = !clock || !bot;
    if (this.root.hidden) return;
    this.#runs = bot.running;
    put(this.state, bot.running ? "bot_on" : "bot_off");
    put(this.power, bot.running ? "bot_kill" : "bot_start");
    const shape = JSON.stringify([clock.jumps, clock.speeds]);
    if (this.root.dataset.shape !== shape) {
      this.root.dataset.shape = shape;
      arrange(this.jumps, clock.jumps.map((jump) => this.#jump(jump)));
      this.speed.replaceChildren(...clock.speeds.map(speedOption));
    }
    this.speed.value = String(clock.speed);
  }

  /** How many messages on the phones came a second time. */
  showResent(count) {
    put(this.resent, "resent_count", { count });
  }

  #jump({ name, label }) {
    const turn = () => this.#tell(async () => ({ sentence: (await api.turnClock(name)).said, language: "id" }));
    return el("button", { type: "button", lang: "id", onclick: busily(turn) }, label);
  }

  #chooseSpeed() {
    return this.#tell(async () => {
      await api.setSpeed(Number(this.speed.value));
      return { sentence: "" };
    });
  }

  #switch() {
    return this.#tell(async () => {
      await api.switchBot(!this.#runs);
      return { sentence: "" };
    });
  }

  async #tell(work) {
    await tellOutcome(work);
    this.done();
  }
}

function speedOption(speed) {
  const option = el("option", { value: speed });
  return speed === 1 ? put(option, "speed_real") : put(option, "speed_times", { count: speed });
}
