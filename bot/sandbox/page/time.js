/** The workshop's clock in the bar: what time it is, moments to turn to, and how fast it goes. */

import * as api from "./api.js";
import { inMachineForm, now, setNow, showDayShort, showMoment, showTime } from "./clock.js";
import { el, whileBusy } from "./dom.js";
import { notifyWord, telling } from "./notices.js";
import { popFrom } from "./pop.js";
import { sign } from "./signs.js";
import { known, put } from "./words.js";

export class Time {
  #shape = "";

  /** `done` refreshes what the page shows. */
  constructor(done) {
    this.done = done;
    this.day = el("span", { class: "day" });
    this.hour = el("span");
    this.time = el("time", { id: "clock" }, this.day, this.hour);
    const name = put(el("span", { class: "unseen" }), "clock");
    this.button = put(el("button", { type: "button" }, sign("clock"), name, this.time), "clock", {}, "title");
    this.jumps = el("div", { class: "jumps" });
    this.speed = el("select", { id: "speed", onchange: () => this.#chooseSpeed() });
    const label = put(el("label", { for: this.speed.id }), "speed");
    this.panel = popFrom(
      this.button,
      {},
      put(el("h2"), "jumps"),
      this.jumps,
      put(el("p", { class: "hint" }), "jumps_hint"),
      el("div", { class: "field" }, label, this.speed),
    );
  }

  show({ jumps, speeds, speed }) {
    const shape = JSON.stringify([jumps, speeds]);
    if (this.#shape !== shape) {
      this.#shape = shape;
      this.jumps.replaceChildren(...jumps.map((jump) => this.#jump(jump)));
      this.speed.replaceChildren(...speeds.map(speedOption));
    }
    this.speed.value = String(speed);
  }

  tick() {
    this.day.textContent = `${showDayShort(now())} `;
    this.hour.textContent = showTime(now());
    this.time.dateTime = inMachineForm(now());
  }

  #jump({ name, label }) {
    const key = `jump_${name}`;
    const turn = (event) => whileBusy(event.currentTarget, () => this.turn(name));
    const button = el("button", { type: "button", onclick: turn });
    return known(key) ? put(button, key) : el("button", { type: "button", onclick: turn }, label);
  }

  /** Turns the clock on; while it turns, the clock in the bar shows it. */
  async turn(name) {
    this.panel.hidePopover();
    this.button.classList.add("turning");
    this.button.setAttribute("aria-busy", "true");
    notifyWord("turning");
    await telling(async () => {
      const turned = await api.turnClock(name);
      setNow(turned.now, Number(this.speed.value));
      this.tick();
      notifyWord("turned", { moment: showMoment(turned.now) });
    });
    this.button.classList.remove("turning");
    this.button.removeAttribute("aria-busy");
    this.done();
  }

  #chooseSpeed() {
    return telling(async () => {
      await api.setSpeed(Number(this.speed.value));
      this.done();
    });
  }
}

function speedOption(speed) {
  const option = el("option", { value: speed });
  return speed === 1 ? put(option, "speed_real") : put(option, "speed_times", { count: speed });
}
