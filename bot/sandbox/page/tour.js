/** The tour: ten steps played by the real bot, with a sentence about each; afterwards all can be played on. */

import * as api from "./api.js";
import { el } from "./dom.js";
import { notifyWord } from "./notices.js";
import { STEPS } from "./tour_steps.js";
import { inLanguage, put, show } from "./words.js";

const calm = matchMedia("(prefers-reduced-motion: reduce)");
const touch = matchMedia("(pointer: coarse)");
const LETTER = 38;
const BEFORE_PRESS = 1100;
const READING = { least: 2400, letter: 36 };
const PATIENCE = 9000;
const TICK = 60;

/** The reader had enough. */
class Ended extends Error {}

export class Tour {
  #at = -1;
  #furthest = -1;
  #paused = false;
  #running = false;
  #byHand = false; // each step waits for the reader
  #hurry = false; // the reader wants the next step
  #pointed = null;
  #places = [];

  /** `acts.phone(role)` brings that phone to the eye; power() and clock() are the bar's buttons. */
  constructor(acts) {
    this.acts = acts;
    this.number = el("p", { class: "tour-number" });
    this.sentence = el("p", { role: "status" });
    // What happens without a word of its own: a press, a power cut.
    this.deed = el("p", { class: "hint", role: "status" });
    const button = (word, onclick, look = null) => el("button", { class: look, word, onclick });
    this.pauseButton = button("tour_pause", () => this.#pause(!this.#paused));
    this.backButton = button("tour_back", () => this.#back());
    this.nextButton = button("tour_next", () => this.#next(), "main");
    this.afresh = button("afresh", () => this.acts.afresh(this.#byHand), "main");
    this.here = button("tour_here", () => this.#play());
    this.controls = el("div", { class: "row tour-controls" });
    this.endButton = button("tour_end", () => this.end());
    const onkeydown = (event) => event.key === "Escape" && this.end();
    const words = el("div", { class: "tour-words" }, this.sentence, this.deed);
    this.root = el("section", { class: "tour", named: "tour", hidden: true, onkeydown }, this.number, words, this.controls);
  }

  /** Plays it; in a workshop that was `used` a fresh one is offered first. */
  play(byHand, used) {
    if (this.#running) return;
    this.#byHand = byHand;
    this.root.hidden = false;
    if (!used) return this.#play();
    show(this.number);
    show(this.deed);
    put(this.sentence, "tour_used");
    this.controls.replaceChildren(this.afresh, this.here, this.endButton);
    this.afresh.focus();
  }

  /** From the beginning to its end, or to where it is ended. */
  async #play() {
    [this.#running, this.#at, this.#furthest, this.#places] = [true, -1, -1, []];
    this.#pause(false);
    this.controls.replaceChildren(this.backButton, this.pauseButton, this.nextButton, this.endButton);
    this.nextButton.focus();
    try {
      while (++this.#furthest < STEPS.length) await this.#step(this.#furthest);
    } catch (stop) {
      if (!(stop instanceof Ended)) throw stop;
    }
    this.#finish();
  }

  end() {
    if (!this.#running) this.#finish();
    this.#running = false;
  }

  /** Says the present sentence in another language. */
  redraw() {
    if (this.#running && this.#at >= 0) this.#tell(this.#at);
  }

  #finish() {
    const held = this.root.contains(document.activeElement);
    this.#running = false;
    this.#point(null);
    this.root.hidden = true;
    notifyWord("tour_over");
    // By keyboard it goes on where one may write; on a touch screen that would open its keyboard.
    if (held && !touch.matches) this.acts.phone(STEPS[0].who).composer.focus();
  }

  async #step(number) {
    const step = STEPS[number];
    this.#hurry = false;
    this.#tell(number);
    const phone = this.acts.phone(step.who);
    const since = this.#heardBy(step.who).at(-1)?.id ?? 0;
    if (step.starts) await this.#power(true);
    if (step.says) await this.#type(phone, step.says, step.kills);
    if (step.turns) await this.#turn(step.turns);
    for (const [who, label] of step.presses ?? []) await this.#press(who, label);
    if (step.hears) await this.#hear(step, since);
    this.#places[number] = () => this.#pointAt(step);
    this.#pointAt(step);
    if (this.#byHand) put(this.deed, "tour_by_hand");
    await this.#read(step.words[0].length);
  }

  #tell(number) {
    this.#at = number;
    put(this.number, "tour_step", { number: number + 1, of: STEPS.length });
    show(this.sentence, inLanguage(STEPS[number].words));
    show(this.deed);
    this.backButton.disabled = number === 0;
  }

  /** Types as a person does; `kills` the bot halfway. */
  async #type(phone, text, kills) {
    const half = kills ? Math.ceil(text.length / 2) : -1;
    for (let letters = 1; letters <= text.length; letters++) {
      phone.composer.text = text.slice(0, letters);
      if (letters === half) await this.#power(false);
      await this.#wait(calm.matches ? 0 : LETTER);
    }
    await this.#wait(BEFORE_PRESS / 2);
    phone.composer.text = "";
    await phone.say(text);
  }

  async #power(on) {
    this.#point(this.acts.power());
    await this.#wait(BEFORE_PRESS);
    put(this.deed, on ? "bot_started" : "bot_killed");
    await api.switchBot(on);
    await this.acts.done();
  }

  async #turn(jump) {
    this.#point(this.acts.clock());
    await this.#wait(BEFORE_PRESS);
    await this.acts.turn(jump);
  }

  /** Presses the last such button; where there is none, it goes on. */
  async #press(who, label) {
    const phone = this.acts.phone(who);
    const offered = () => {
      const message = phone.log.messages.findLast(({ buttons }) => buttons.flat().some((key) => label.test(key.text) && !key.pressed));
      return message && { message, choice: message.buttons.flat().find((key) => label.test(key.text)) };
    };
    await this.#until(offered, PATIENCE / 3);
    const found = offered();
    if (!found) return;
    this.#point(phone.log.find(found.message.id)?.root);
    put(this.deed, "tour_presses", { name: phone.people.find(phone.id).name, button: found.choice.text });
    await this.#wait(BEFORE_PRESS);
    await phone.press(found.message, found.choice);
  }

  #hear(step, since) {
    return this.#until(() => this.#heardBy(step.who).some(({ id, text }) => id > since && step.hears.test(text)), PATIENCE);
  }

  #heardBy(who) {
    return this.acts.chat(who).log.messages.filter((message) => message.from_bot);
  }

  #pointAt({ who, kills, hears }) {
    const phone = this.acts.phone(who);
    const last = phone.log.messages.findLast((message) => (kills ? !message.from_bot : message.from_bot && hears.test(message.text)));
    this.#point(last && phone.log.find(last.id)?.root);
  }

  #point(element) {
    this.#pointed?.classList.remove("pointed");
    this.#pointed = element ?? null;
    this.#pointed?.classList.add("pointed");
    this.#pointed?.scrollIntoView({ block: "nearest" });
  }

  async #read(letters) {
    const end = READING.least + READING.letter * letters;
    for (let passed = 0; !this.#hurry && (passed < end || this.#byHand); passed += TICK) await this.#wait(TICK);
  }

  async #until(happened, patience) {
    for (let passed = 0; passed < patience && !happened(); passed += TICK) await this.#sleep(TICK);
  }

  /** A wait for the reader's sake, which she may make longer or cut short. */
  async #wait(time) {
    if (!this.#hurry) await this.#sleep(time);
    while (this.#paused && !this.#hurry) await this.#sleep(TICK);
  }

  async #sleep(time) {
    await new Promise((done) => setTimeout(done, time));
    if (!this.#running) throw new Ended();
  }

  #pause(paused) {
    this.#paused = paused;
    put(this.pauseButton, paused ? "tour_resume" : "tour_pause");
  }

  /** What was played is shown again with its sentence; it isn't played a second time. */
  #back() {
    if (this.#at < 1) return;
    this.#pause(true);
    this.#tell(this.#at - 1);
    this.#places[this.#at]?.();
  }

  #next() {
    if (this.#at < this.#furthest) {
      this.#tell(this.#at + 1);
      this.#places[this.#at]?.();
      if (this.#at === this.#furthest) this.#pause(false);
      return;
    }
    this.#pause(false);
    this.#hurry = true;
  }
}
