/** The slim bar: the workshop's clock, the bot, faults, people, and a drawer for the rest. */

import * as api from "./api.js";
import { barButton, item } from "./buttons.js";
import { el, whileBusy } from "./dom.js";
import { Faults } from "./faults.js";
import { tellAll, tellsAll } from "./meanings.js";
import { notify, notifyWord, telling } from "./notices.js";
import { PeopleList } from "./people_list.js";
import { popFrom } from "./pop.js";
import { sign } from "./signs.js";
import { Time } from "./time.js";
import { changeLanguage, known, put, show, word } from "./words.js";

const SIGNS = { tally: "tally", reminder: "bell", invite: "invite" };
const KEYS = ["keys_write", "keys_phones", "log_hint"];

export class Bar {
  #runs = true;
  #shape = "";

  /** `acts.done()` refreshes the page; the others open what they are named for. */
  constructor(people, acts) {
    this.acts = acts;
    this.time = new Time(acts.done);
    this.faults = new Faults(people, acts.done);
    this.list = new PeopleList(people, acts.open);
    this.dotWord = el("span", { class: "word" });
    const turn = (event) => whileBusy(event.currentTarget, () => telling(() => this.#switch()));
    this.power = el("button", { onclick: turn }, el("span", { class: "dot" }), this.dotWord);
    this.saveHere = save("button wide", "save", "word");
    this.language = item("language", "language", changeLanguage);
    this.meanings = item("meanings_show", "ask", () => this.#tellAll(), { "aria-pressed": String(tellsAll()) });
    this.afresh = item("afresh", "again", acts.afresh);
    this.more = el("button", { named: "more" }, sign("more"));
    this.actions = el("div");
    this.twice = el("p", { class: "hint" });
    this.board = barButton("board_short", "board", { "aria-pressed": "false", onclick: acts.board });
    this.tour = barButton("tour", "tour", { class: "roomy", onclick: acts.tour });
    this.root = el(
      "header",
      { class: "bar" },
      el(
        "div",
        { class: "mark" },
        el("img", { src: "/page/icon.svg", alt: "" }),
        el("div", {}, el("h1", {}, "Omah Jahit"), el("p", { class: "invented", word: "invented_short" })),
      ),
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
      popFrom(
        this.more,
        { named: "more" },
        this.actions,
        save("item", "dialogue"),
        item("tour_offer", "tour", acts.tour),
        this.afresh,
        el("hr"),
        this.twice,
        this.language,
        this.meanings,
        el("h2", { word: "keys" }),
        ...KEYS.map((key) => el("p", { class: "hint", word: key })),
        el("p", { class: "hint", word: "invented" }),
      ),
    );
    // Nothing is pressed while it moves: these come with the first state, their words in them.
    for (const part of this.#runners()) part.hidden = true;
  }

  /** What there is only where the bot runs inside the demo. */
  #runners() {
    return [this.time.button, this.power, this.saveHere, this.tour, this.board, this.meanings, this.afresh];
  }

  /** Clock and bot are missing where nothing around the sandbox can be changed. */
  show(state, phones) {
    this.#runs = state.bot?.running ?? true;
    for (const part of this.#runners()) part.hidden = !state.bot;
    this.power.classList.toggle("off", !this.#runs);
    const [is, act] = this.#runs ? ["bot_on", "bot_kill"] : ["bot_off", "bot_start"];
    put(this.dotWord, is);
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

  #tellAll() {
    tellAll(!tellsAll());
    this.meanings.setAttribute("aria-pressed", String(tellsAll()));
  }

  #showActions(actions) {
    const shape = JSON.stringify(actions);
    if (shape === this.#shape) return;
    this.#shape = shape;
    this.actions.replaceChildren(...actions.map((action) => this.#action(action)));
  }

  #action({ name, label }) {
    const run = async () => {
      const done = await api.act(name);
      if (known(`done_${done.key}`)) notifyWord(`done_${done.key}`, { count: done.count });
      else notify(done.said, "id");
      this.acts.done();
      if (done.chat) this.acts.say(done.chat, done.text);
    };
    const line = item(`act_${name}`, SIGNS[name] ?? "tour", () => telling(run));
    if (!known(`act_${name}`)) show(line.lastChild, label, "id");
    return line;
  }

  async #switch() {
    const wanted = !this.#runs;
    await api.switchBot(wanted);
    notifyWord(wanted ? "bot_started" : "bot_killed");
    this.acts.done();
  }
}

/** The link that saves the session. */
function save(look, key, words = null) {
  const more = { href: api.DIALOGUE, download: "", named: "dialogue", tip: "dialogue" };
  return el("a", { class: look, ...more }, sign("save"), el("span", { class: words, word: key }));
}
