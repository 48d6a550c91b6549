/** One phone: whose it is, their chat with the bot, and all they can do in it. */

import { inChat, readChat } from "./api.js";
import { Attach } from "./attach.js";
import { Behind } from "./behind.js";
import { Composer } from "./composer.js";
import { el } from "./dom.js";
import { Head } from "./head.js";
import { Keyboard } from "./keyboard.js";
import { ChatLog } from "./log.js";
import { meaningOf } from "./meanings.js";
import { put, show, word } from "./words.js";

const drafts = new Map();

export class Phone {
  id = null; // whose chat is shown
  pressedAt = 0; // when an inline button was last pressed here
  #queue = Promise.resolve();
  #asked = 0;
  #heard = new Map();
  #lacksAll = true; // until the whole chat has come once
  #unread = 0; // of the bot's last messages, when the chat was opened
  #soon = null;
  #silence = null;

  /** `acts` holds chosen(id), taken() when the chat was read, used() when somebody acts here; tour(), where it is offered. */
  constructor(number, people, acts) {
    this.number = number;
    this.people = people;
    this.acts = acts;
    this.name = `phone-${number}`;
    this.behind = new Behind();
    this.head = new Head(this);
    this.log = new ChatLog(this);
    this.composer = new Composer(this);
    this.keyboard = new Keyboard(this);
    this.attach = new Attach(this);
    this.toast = el("p", { class: "toast", role: "status" });
    this.log.root.append(this.toast);
    this.blockedText = el("p");
    const unblock = el("button", { class: "plain", word: "unblock", onclick: () => this.block() });
    this.blockedBar = el("div", { class: "topic", hidden: true }, this.blockedText, unblock);
    this.recordPlace = el("div");
    this.compose = el("div", { class: "compose" }, ...this.attach.parts, this.composer.form);
    const onmousedown = (event) => this.#keepWriting(event);
    this.root = el(
      "section",
      { class: "phone", id: this.name, "aria-labelledby": this.head.heading.id, onfocusin: () => acts.used(), onmousedown },
      this.head.root,
      this.log.root,
      this.behind.root,
      this.blockedBar,
      this.composer.bar,
      this.recordPlace,
      this.compose,
      this.keyboard.root,
    );
  }

  get shown() {
    return !this.root.hidden;
  }

  async open(id) {
    if (this.id !== null) drafts.set(this.id, this.composer.text);
    this.id = id;
    const { name, role } = this.people.find(id);
    this.log.begin(name, role);
    this.composer.belongsTo(name);
    this.behind.belongsTo(id, name);
    this.composer.text = drafts.get(id) ?? "";
    this.keyboard.show(null);
    this.head.showTyping(false);
    this.#sayAloud("");
    await this.look();
  }

  /** Somebody looks at the chat from now on, if it is shown. */
  async look() {
    if (this.shown) {
      this.#unread = this.people.find(this.id).unread;
      this.people.count(this.id, 0);
      this.log.hush();
    }
    this.showPeople();
    await this.load();
    if (this.shown && !this.#unread) this.log.toEnd();
  }

  /** Fetches the chat, or only what comes after a message. What the events say meanwhile is newer than the answer. */
  async load(after = 0) {
    const { id } = this;
    this.#lacksAll ||= !after;
    const since = this.#lacksAll ? 0 : after;
    const turn = ++this.#asked;
    this.#heard.clear();
    let chat;
    try {
      chat = await readChat(id, this.shown, since);
    } catch (refused) {
      this.#sayAloud(refused.message);
      return;
    }
    if (turn !== this.#asked) return;
    this.#lacksAll = false;
    const before = since ? this.log.messages.filter((message) => message.id <= since) : [];
    const messages = new Map([...before, ...chat.messages].map((message) => [message.id, message]));
    for (const [messageId, message] of this.#heard) messages.set(messageId, message);
    this.log.take([...messages.values()], this.#unread);
    this.#unread = 0;
    this.keyboard.show(chat.blocked ? null : chat.keyboard);
    this.attach.showCommands(chat.commands ?? []);
    this.#showBlocked(chat.blocked);
    this.acts.taken();
  }

  /** Keyboard, commands and blocking come only so. */
  loadSoon() {
    this.#soon ??= setTimeout(() => {
      this.#soon = null;
      this.load(this.log.messages.at(-1)?.id ?? 0);
    }, 120);
  }

  hear({ type, message, text }) {
    if (type === "answered") return this.#sayAloud(text ?? "", "id");
    if (type === "typing") return this.head.showTyping(true);
    if (message) {
      const now = type === "deleted" ? { ...message, deleted: true } : message;
      this.#heard.set(now.id, now);
      this.log.put(now);
      if (now.from_bot) this.head.showTyping(false);
    }
    if (type === "progress") return;
    this.loadSoon();
    this.behind.refreshSoon();
  }

  showPeople() {
    this.head.show(this.number, this.id);
  }

  showBehind(possible) {
    this.behindPossible = possible;
    if (!possible) this.behind.show(false);
    this.head.showBehind(this.behind.open, possible);
  }

  redraw() {
    this.showPeople();
    this.behind.load();
    this.log.hush();
    this.log.draw(true);
  }

  /** What this phone's person sends; whether it was sent. */
  say(text, replyTo) {
    return this.#send("say", { text, reply_to: replyTo });
  }

  edit(message, text) {
    return this.#send("edit", { message_id: message.id, text });
  }

  photo(file) {
    return this.#send("photo", { file, caption: this.composer.takeText() });
  }

  document(file) {
    return this.#send("document", { file });
  }

  sticker(emoji) {
    return this.#send("sticker", { emoji });
  }

  contact(phone) {
    return this.#send("contact", { phone });
  }

  block() {
    return this.#send("block", { blocked: !this.blocked });
  }

  /** Presses a button under a message. */
  press(message, { data }) {
    this.pressedAt = Date.now();
    return this.#send("press", { message_id: message.id, data });
  }

  /** What records is fetched when it is first wanted. */
  async record() {
    const { Recorder } = await import("./recorder.js");
    const { id } = this;
    const recorder = new Recorder({
      voice: (file, seconds) => this.#send("voice", { file, seconds }, id),
      done: () => this.composer.focus(),
    });
    this.recordPlace.replaceChildren(recorder.root);
    await recorder.begin();
  }

  /** A press takes nobody out of writing: where the screen is low, the bar would come back and move what is pressed. */
  #keepWriting(event) {
    if (document.activeElement === this.composer.input && event.target.closest("button, a")) event.preventDefault();
  }

  /** Puts what a message says in English under it, or takes that away. */
  async explain(message) {
    if (this.log.explained(message.id)) return this.log.explain(message.id, null);
    try {
      this.log.explain(message.id, await meaningOf(message));
    } catch {
      this.#sayAloud(word("meaning_none"));
    }
  }

  toggleBehind(open = !this.behind.open) {
    this.behind.show(open);
    this.head.showBehind(open, true);
  }

  /** Sends one thing after another, so that messages arrive in the order they were written. */
  #send(deed, given, id = this.id) {
    const sent = this.#queue.then(async () => {
      try {
        await inChat(id, deed, given);
        return true;
      } catch (refused) {
        this.#sayAloud(refused.message);
        return false;
      } finally {
        if (this.id === id) this.loadSoon();
      }
    });
    this.#queue = sent;
    return sent;
  }

  /** An invitation's link starts the bot from this phone; the sandbox opens nothing outside. */
  telegram(url) {
    const payload = url.searchParams.get("start");
    if (payload) this.say(`/start ${payload}`);
    else this.#sayAloud(word("link_kept"));
  }

  #showBlocked(blocked) {
    const unblocking = this.blockedBar.contains(document.activeElement);
    this.blocked = blocked;
    this.blockedBar.hidden = !blocked;
    this.compose.hidden = blocked;
    put(this.blockedText, "blocked", { name: this.people.find(this.id).name });
    this.head.showBlocked(blocked);
    if (unblocking && !blocked) this.composer.focus();
  }

  #sayAloud(text, language = null) {
    show(this.toast, text, language);
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => show(this.toast), 4000 + 80 * text.length);
  }
}
