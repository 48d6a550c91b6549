/** The slim bar: the workshop's clock, the bot, faults, people, and a drawer for the rest. */

import * as api from "./api.js";
import { barButton } from "./bar_button.js";
import { el, whileBusy } from "./dom.js";
import { Faults } from "./faults.js";
import { tellAll, tellsAll } from "./meanings.js";
import { notify, notifyWord, telling } from "./notices.js";
import { PeopleList } from "./people_list.js";
import { popFrom } from "./pop.js";
import { sign } from "./signs.js";
import { Time } from "./time.js";
import { changeLanguage, known, labelSwitch, put, word } from "./words.js";

const busily = (work) => (event) => whileBusy(event.currentTarget, () => telling(work));
const SIGNS = { tally: "tally", reminder: "bell", invite: "invite" };

export class Bar {
  #runs = true;
  #shape = "";

  /** `acts` holds done() after a change, open(id) for a person's chat, and say(id, text) for their words, tour(), board(). */
  constructor(people, acts) {
    this.acts = acts;
    this.time = new Time(acts.done);
    this.faults = new Faults(people, acts.done);
    this.list = new PeopleList(people, acts.open);
    this.dotWord = el("span", { class: "word" });
    this.power = el("button", { type: "button", onclick: busily(() => this.#switch()) }, el("span", { class: "dot" }), this.dotWord);
    this.saveHere = this.#save("button wide", "word");
    this.language = el("button", { type: "button", class: "item" }, sign("language"), el("span"));
    this.language.addEventListener("click", () => this.#changeLanguage());
    this.more = put(el("button", { type: "button" }, sign("more")), "more", {}, "aria-label");
    this.actions = el("div");
    this.twice = el("p", { class: "hint" });
    this.drawer = popFrom(
      this.more,
      {},
      this.actions,
      this.#save("item"),
      this.#tourItem(),
      el("hr"),
      this.twice,
      this.language,
      this.#meaningsItem(),
      put(el("p", { class: "hint" }), "invented"),
    );
    const mark = el("img", { src: "/page/icon.svg", alt: "" });
    const name = el("div", {}, put(el("h1"), "title"), put(el("p", { class: "invented" }), "invented_short"));
    this.board = barButton("board_short", "board", { "aria-pressed": "false", onclick: acts.board });
    this.tour = barButton("tour", "tour", { class: "roomy", onclick: acts.tour });
    this.root = el(
      "header",
      { class: "bar" },
      el("div", { class: "mark" }, mark, name),
      this.time.button,
      this.time.panel,
      this.power,
      this.faults.button,
      this.faults.panel,
      this.list.button,
      this.list.panel,
      this.saveHere,
      this.tour,
      this.board,
      this.more,
      this.drawer,
    );
    // Nothing is pressed while it moves: these come with the first state, their words in them.
    for (const part of this.#runners()) part.hidden = true;
    this.showLanguage();
  }

  /** What there is only where the bot runs inside the demo. */
  #runners() {
    return [this.time.button, this.power, this.saveHere, this.tour, this.board, this.meanings];
  }

  /** Takes the server's state; clock and bot are missing where nothing around the sandbox can be changed. */
  show(state, phones) {
    this.#runs = state.bot?.running ?? true;
    for (const part of this.#runners()) part.hidden = !state.bot;
    this.power.classList.toggle("off", !this.#runs);
    put(this.dotWord, this.#runs ? "bot_on" : "bot_off");
    const [is, act] = this.#runs ? ["bot_on", "bot_kill"] : ["bot_off", "bot_start"];
    put(this.power, "bot_switch", { state: word(is), act: word(act) }, "aria-label");
    put(this.power, act, {}, "title");
    if (state.clock) this.time.show(state.clock);
    this.faults.show(phones, state.faults ?? []);
    this.list.show();
    this.#showActions(state.actions);
  }

  /** How many messages people on the phones have twice. */
  showTwice(count) {
    put(this.twice, "twice_count", { count });
  }

  tick() {
    this.time.tick();
  }

  showLanguage() {
    labelSwitch(this.language.querySelector("span"));
  }

  #save(look, words = "") {
    const link = el("a", { class: look, href: api.DIALOGUE, download: "" }, sign("save"), put(el("span", { class: words }), words ? "dialogue_short" : "dialogue"));
    put(link, "dialogue", {}, "title");
    return put(link, "dialogue", {}, "aria-label");
  }

  #tourItem() {
    const play = () => {
      this.drawer.hidePopover();
      this.acts.tour();
    };
    return el("button", { type: "button", class: "item", onclick: play }, sign("tour"), put(el("span"), "tour_offer"));
  }

  #meaningsItem() {
    const item = el("button", { type: "button", class: "item", "aria-pressed": String(tellsAll()) }, sign("ask"), put(el("span"), "meanings_show"));
    item.addEventListener("click", () => {
      this.drawer.hidePopover();
      tellAll(!tellsAll());
      item.setAttribute("aria-pressed", String(tellsAll()));
    });
    this.meanings = item;
    return item;
  }

  #showActions(actions) {
    const shape = JSON.stringify(actions);
    if (shape === this.#shape) return;
    this.#shape = shape;
    this.actions.replaceChildren(...actions.map((action) => this.#action(action)));
  }

  #action({ name, label }) {
    const words = known(`act_${name}`) ? put(el("span"), `act_${name}`) : el("span", { lang: "id" }, label);
    const run = async () => {
      this.drawer.hidePopover();
      const done = await api.act(name);
      if (known(`done_${done.key}`)) notifyWord(`done_${done.key}`, { count: done.count });
      else notify(done.said, "id");
      this.acts.done();
      if (done.chat) this.acts.say(done.chat, done.text);
    };
    return el("button", { type: "button", class: "item", onclick: busily(run) }, sign(SIGNS[name] ?? "tour"), words);
  }

  async #switch() {
    const wanted = !this.#runs;
    await api.switchBot(wanted);
    notifyWord(wanted ? "bot_started" : "bot_killed");
    this.acts.done();
  }

  #changeLanguage() {
    this.drawer.hidePopover();
    changeLanguage();
  }
}
