/** The workshop's clock in the bar: moments to turn to, and how fast it goes. */

import * as api from "./api.js";
import { inMachineForm, now, setNow, showDayShort, showMoment, showTime } from "./clock.js";
import { el } from "./dom.js";
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
    this.button = el("button", { tip: "clock" }, sign("clock"), el("span", { class: "unseen", word: "clock" }), this.time);
    this.jumps = el("div", { class: "jumps" });
    this.speed = el("select", { id: "speed", onchange: () => this.#chooseSpeed() });
    this.panel = popFrom(
      this.button,
      { named: "clock" },
      el("h2", { word: "jumps" }),
      this.jumps,
      el("p", { class: "hint", word: "jumps_hint" }),
      el("div", { class: "field" }, el("label", { for: this.speed.id, word: "speed" }), this.speed),
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
    const button = el("button", { onclick: () => this.turn(name) }, label);
    return known(`jump_${name}`) ? put(button, `jump_${name}`) : button;
  }

  /** Turns the clock on; while it turns, the clock in the bar shows it. */
  async turn(name) {
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
  return put(el("option", { value: speed }), speed === 1 ? "speed_real" : "speed_times", { count: speed });
}
