/** The messages of one chat; it scrolls along only for someone who is at its end. */

import { Bubble, cameTwice } from "./bubble.js";
import { listenForMenu } from "./bubble_menu.js";
import { dayOf, showDay } from "./clock.js";
import { arrange, el } from "./dom.js";
import { meaningOf, tellsAll } from "./meanings.js";
import { known, put } from "./words.js";

// So long after one another messages of one side stand together, in seconds.
const TOGETHER = 600;
// What somebody may write first.
const EXAMPLES = {
  tailor: "setor 25",
  courier: "titip: suparmi 20, endang 2 lusin",
  coordinator: "rekap",
  lead: "progres",
  applicant: "daftar",
};

export class ChatLog {
  #phone;
  #owner = "";
  #example = "";
  #messages = new Map();
  #drawn = new Map();
  #days = new Map();
  #newFrom = null;
  #followsEnd = true;
  #lastTop = 0;
  #quiet = null;
  #meanings = new Map();

  constructor(phone) {
    const { name } = phone;
    const { tour } = phone.acts;
    this.#phone = phone;
    this.list = el("div", { class: "log-list" });
    const hint = el("p", { class: "unseen", id: `${name}-log-hint`, word: "log_hint" });
    this.log = el(
      "div",
      {
        class: "log",
        role: "log",
        "aria-live": "polite",
        "aria-describedby": hint.id,
        tabindex: "0",
        onscroll: () => this.#scrolled(),
        onkeydown: (event) => this.#step(event),
      },
      this.list,
    );
    this.jump = el("button", { class: "jump", hidden: true, word: "new_below", onclick: () => this.toEnd() });
    this.root = el("div", { class: "log-frame" }, hint, this.log, this.jump);
    this.newLine = el("p", { class: "line new", word: "new_line" });
    this.about = el("p");
    this.example = el("button", { class: tour ? "plain" : "main", onclick: () => phone.say(this.#example) });
    const begin = el("button", { class: "plain", word: "begin", onclick: () => phone.say("/start") });
    const first = tour ? [el("p", { class: "whole", word: "whole" }), el("button", { class: "main", word: "tour_offer", onclick: tour })] : [];
    this.empty = el("div", { class: "empty" }, ...first, this.about, this.example, begin);
    listenForMenu(this.list, (element) => this.#bubbleOf(element), phone);
    const grown = new ResizeObserver(() => this.#followsEnd && this.#scrollToEnd());
    grown.observe(this.log);
    grown.observe(this.list);
  }

  get messages() {
    return [...this.#messages.values()].sort((a, b) => a.id - b.id);
  }

  /** How many messages the person has twice. */
  get twice() {
    return this.messages.filter(cameTwice).length;
  }

  /** Another person's chat, which isn't read out from its first message; while it is empty, what it is for. */
  begin(owner, role) {
    this.#owner = owner;
    this.#example = EXAMPLES[role] ?? EXAMPLES.tailor;
    put(this.about, known(`about_${role}`) ? `about_${role}` : "empty", { name: owner });
    put(this.example, "try", { text: this.#example });
    this.#messages.clear();
    this.#drawn.clear();
    this.#meanings.clear();
    this.#newFrom = null;
    this.#followsEnd = true;
    this.jump.hidden = true;
    this.list.replaceChildren();
    put(this.log, "log", { name: owner }, "aria-label");
    this.hush();
  }

  hush() {
    this.log.setAttribute("aria-live", "off");
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => this.log.setAttribute("aria-live", "polite"), 1000);
  }

  /** Takes the whole chat as the server has it; `unread` of the bot's last messages are new to this person. */
  take(messages, unread = 0) {
    this.#messages = new Map(messages.filter((message) => !message.deleted).map((message) => [message.id, message]));
    if (unread) this.#newFrom = this.messages.filter((message) => message.from_bot).at(-unread)?.id ?? null;
    this.draw();
    if (unread && this.newLine.isConnected) this.#scrollTo(this.newLine);
  }

  put(message) {
    if (message.deleted) {
      this.#messages.delete(message.id);
      return this.draw();
    }
    const isNew = !this.#messages.has(message.id);
    this.#messages.set(message.id, message);
    if (isNew && !message.from_bot) this.#newFrom = null;
    this.draw();
    if (!isNew) return;
    if (!message.from_bot) this.toEnd();
    else if (!this.#followsEnd) this.jump.hidden = false;
  }

  /** Draws what changed; `afresh` draws everything, for a change of language. */
  draw(afresh = false) {
    if (afresh) this.#drawn.clear();
    const all = this.messages;
    const wanted = [];
    const offering = all.findLast((message) => message.buttons.length)?.id;
    const focus = this.#whereFocusIs();
    all.forEach((message, place) => {
      const begins = !this.#together(all[place - 1], message);
      if (dayOf(message.date) !== (place ? dayOf(all[place - 1].date) : null)) wanted.push(this.#dayLine(message.date, afresh));
      if (message.id === this.#newFrom) wanted.push(this.newLine);
      const bubble = this.#bubble(message);
      bubble.stand(begins, !this.#together(message, all[place + 1]), message.id === offering);
      wanted.push(bubble.root);
    });
    // Whoever is at the end stays there by the list's observer.
    arrange(this.list, all.length ? wanted : [this.empty]);
    this.#giveFocusBack(focus);
  }

  toEnd() {
    this.#followsEnd = true;
    this.#scrollToEnd();
    if (document.activeElement === this.jump) this.log.focus();
    this.jump.hidden = true;
  }

  find(id) {
    return this.#drawn.get(id)?.bubble;
  }

  explained(id) {
    return Boolean(this.#meanings.get(id));
  }

  explain(id, meaning) {
    this.#meanings.set(id, meaning);
    this.find(id)?.explain(meaning);
  }

  /** All is told in English, where that is wanted. */
  tellAll() {
    for (const { bubble } of this.#drawn.values()) this.#tell(bubble);
  }

  async #tell({ message }) {
    if (!message.from_bot || this.explained(message.id) === tellsAll()) return;
    // What the bot can't tell now, it may tell when the chat is shown the next time.
    const said = tellsAll() ? await meaningOf(message).catch(() => null) : null;
    if (this.find(message.id)?.message.chat_id === message.chat_id) this.explain(message.id, said);
  }

  #together(one, next) {
    if (!one || !next || next.id === this.#newFrom) return false;
    return one.from_bot === next.from_bot && next.date - one.date < TOGETHER && dayOf(one.date) === dayOf(next.date);
  }

  #bubble(message) {
    const quoted = this.#messages.get(message.reply_to);
    const known = this.#drawn.get(message.id);
    // Nearly all of a chat is as it was: the very same objects.
    if (known?.message === message && known.quoted === quoted) return known.bubble;
    const buttons = message.buttons.map((row) => row.map(({ text, data, url }) => [text, data, url]));
    const look = JSON.stringify([{ ...message, progress: null, spent: null, buttons }, quoted?.text]);
    if (known?.look === look) {
      Object.assign(known, { message, quoted });
      known.bubble.update(message);
      return known.bubble;
    }
    const bubble = new Bubble(message, quoted, this.#owner, this.#phone);
    this.#drawn.set(message.id, { look, bubble, message, quoted });
    bubble.explain(this.#meanings.get(message.id));
    if (tellsAll()) this.#tell(bubble);
    return bubble;
  }

  #bubbleOf(element) {
    const bubble = element.closest(".bubble");
    return bubble && this.#drawn.get(Number(bubble.dataset.id))?.bubble;
  }

  #dayLine(date, afresh) {
    const day = dayOf(date);
    if (afresh || !this.#days.has(day)) this.#days.set(day, el("p", { class: "line day" }, showDay(date)));
    return this.#days.get(day);
  }

  /** Arrows go from message to message, Home and End to the first and the last. */
  #step(event) {
    const bubbles = [...this.list.querySelectorAll(".bubble")];
    const at = bubbles.indexOf(document.activeElement?.closest(".bubble"));
    const from = at < 0 ? bubbles.length : at;
    const to = { ArrowUp: from - 1, ArrowDown: from + 1, Home: 0, End: bubbles.length - 1 }[event.key];
    if (to === undefined || !bubbles.length || event.target.closest(".choices")) return;
    event.preventDefault();
    bubbles[Math.min(Math.max(to, 0), bubbles.length - 1)].focus();
  }

  /** An edited message is drawn anew, which would drop the focus of someone using its buttons. */
  #whereFocusIs() {
    const focused = document.activeElement;
    const entry = this.list.contains(focused) ? focused.closest(".entry") : null;
    if (!entry) return null;
    const controls = [...entry.querySelectorAll("button, a")];
    return { focused, id: entry.querySelector(".bubble").dataset.id, place: controls.indexOf(focused) };
  }

  #giveFocusBack(was) {
    if (!was || was.focused.isConnected) return;
    const bubble = this.list.querySelector(`.bubble[data-id="${CSS.escape(was.id)}"]`);
    const control = bubble?.closest(".entry").querySelectorAll("button, a")[was.place];
    (control ?? bubble ?? this.log).focus({ preventScroll: true });
  }

  #scrollTo(line) {
    this.log.scrollTop += line.getBoundingClientRect().top - this.log.getBoundingClientRect().top - 8;
    this.#scrolled();
    this.#followsEnd = this.#atEnd();
  }

  #scrollToEnd() {
    this.log.scrollTop = this.log.scrollHeight;
    this.#lastTop = this.log.scrollTop;
  }

  #atEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 24;
  }

  #scrolled() {
    const top = this.log.scrollTop;
    // Only a move upwards is a wish to stay: pictures that load also leave the end further away.
    if (this.#atEnd()) this.#followsEnd = true;
    else if (top < this.#lastTop) this.#followsEnd = false;
    if (this.#followsEnd) this.jump.hidden = true;
    this.#lastTop = top;
  }
}
