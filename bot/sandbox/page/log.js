/** The messages of one chat, in order, with day lines; it scrolls along only for someone who is at its end. */

import { drawBubble, isResent } from "./bubble.js";
import { dayOf, showDay } from "./clock.js";
import { arrange, el } from "./dom.js";
import { put } from "./words.js";

const AT_ONCE = 150;

export class ChatLog {
  #acts;
  #owner = "";
  #messages = new Map();
  #drawn = new Map();
  #days = new Map();
  #firstShown = null;
  #newFrom = null;
  #followsEnd = true;
  #lastTop = 0;
  #quiet = null;

  constructor(acts) {
    this.#acts = acts;
    this.list = el("div", { class: "log-list" });
    const scrolled = () => this.#scrolled();
    this.log = el("div", { class: "log", role: "log", "aria-live": "polite", tabindex: "0", onscroll: scrolled }, this.list);
    this.jump = el("button", { type: "button", class: "jump", hidden: true, onclick: () => this.toEnd() });
    put(this.jump, "new_below");
    this.root = el("div", { class: "log-frame" }, this.log, this.jump);
    this.newLine = put(el("p", { class: "line new" }), "new_line");
    this.older = put(el("button", { type: "button", class: "plain older", onclick: () => this.#showOlder() }), "older");
    const begin = put(el("button", { type: "button", class: "choice", onclick: () => acts.command("/start") }), "begin");
    this.empty = el("div", { class: "empty" }, put(el("p"), "empty"), begin);
    const grown = new ResizeObserver(() => this.#followsEnd && this.#scrollToEnd());
    grown.observe(this.log);
    grown.observe(this.list);
  }

  get messages() {
    return [...this.#messages.values()].sort((a, b) => a.id - b.id);
  }

  get resent() {
    return this.messages.filter(isResent).length;
  }

  /** Another person's chat: shown without being read out from its first message. */
  begin(owner) {
    this.#owner = owner;
    this.#messages.clear();
    this.#drawn.clear();
    this.#firstShown = null;
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
    if (message.deleted) return this.remove(message.id);
    const isNew = !this.#messages.has(message.id);
    this.#messages.set(message.id, message);
    if (isNew && !message.from_bot) this.#newFrom = null;
    this.draw();
    if (!isNew) return;
    if (!message.from_bot) this.toEnd();
    else if (!this.#followsEnd) this.jump.hidden = false;
  }

  remove(id) {
    this.#messages.delete(id);
    this.draw();
  }

  /** Draws what changed; `afresh` draws everything, for a change of language. */
  draw(afresh = false) {
    if (afresh) this.#drawn.clear();
    const all = this.messages;
    const shown = all.slice(this.#firstPlace(all));
    const wanted = all.length > shown.length ? [this.older] : [];
    let day = null;
    for (const message of shown) {
      if (day !== (day = dayOf(message.date))) wanted.push(this.#dayLine(day, message.date, afresh));
      if (message.id === this.#newFrom) wanted.push(this.newLine);
      wanted.push(this.#entry(message));
    }
    const focus = this.#whereFocusIs();
    arrange(this.list, all.length ? wanted : [this.empty]);
    if (this.#followsEnd) this.#scrollToEnd();
    this.#giveFocusBack(focus);
  }

  toEnd() {
    this.#followsEnd = true;
    this.#scrollToEnd();
    if (document.activeElement === this.jump) this.log.focus();
    this.jump.hidden = true;
  }

  /** A long chat is shown from somewhere near its end, and from there on nothing that was shown goes away. */
  #firstPlace(all) {
    if (!all.some(({ id }) => id === this.#firstShown)) this.#firstShown = all.at(-AT_ONCE)?.id ?? all[0]?.id;
    return all.findIndex(({ id }) => id === this.#firstShown);
  }

  #entry(message) {
    const quoted = this.#messages.get(message.reply_to);
    const look = JSON.stringify([message, quoted?.text]);
    const known = this.#drawn.get(message.id);
    if (known?.look === look) return known.entry;
    const entry = drawBubble(message, quoted, this.#owner, this.#acts);
    this.#drawn.set(message.id, { look, entry });
    return entry;
  }

  #dayLine(day, date, afresh) {
    if (afresh || !this.#days.has(day)) this.#days.set(day, el("p", { class: "line" }, showDay(date)));
    return this.#days.get(day);
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

  #showOlder() {
    const before = this.log.scrollHeight - this.log.scrollTop;
    const all = this.messages;
    this.#firstShown = all[Math.max(0, this.#firstPlace(all) - AT_ONCE)].id;
    this.hush();
    this.draw();
    this.log.scrollTop = this.log.scrollHeight - before;
    this.log.focus({ preventScroll: true });
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
