/** One phone: whose it is, their chat with the bot, and all they can do in it. */

import * as api from "./api.js";
import { Behind } from "./behind.js";
import { Composer } from "./composer.js";
import { el } from "./dom.js";
import { Head } from "./head.js";
import { Keyboard } from "./keyboard.js";
import { ChatLog } from "./log.js";
import { Menu } from "./menu.js";
import { put, show, word } from "./words.js";

const drafts = new Map();

export class Phone {
  id = null; // whose chat is shown
  pressedAt = 0; // when an inline button was last pressed here
  #queue = Promise.resolve();
  #asked = 0;
  #heard = new Map();
  #unread = 0; // of the bot's last messages, when the chat was opened
  #soon = null;
  #silence = null;

  /** `changed(id)` is told when another person is chosen here, `taken()` when the chat was read. */
  constructor(number, people, changed, taken) {
    this.number = number;
    this.people = people;
    this.taken = taken;
    this.behind = new Behind();
    const name = `phone-${number}`;
    this.head = new Head(name, people, changed);
    const command = (text) => this.#say(text);
    this.log = new ChatLog({
      press: (message, choice) => this.#press(message, choice),
      edit: (message) => this.composer.edit(message),
      reply: (message) => this.composer.reply(message),
      telegram: (url) => this.#telegramLink(url),
      command,
    });
    this.composer = new Composer(
      {
        say: (text, replyTo) => this.#say(text, replyTo),
        edit: (message, text) => this.#send((id) => api.edit(id, message.id, text)),
        lastOwn: () => this.log.messages.findLast((message) => !message.from_bot && message.kind === "text"),
      },
      name,
    );
    const contact = (phone) => this.#send((id) => api.giveContact(id, phone));
    this.keyboard = new Keyboard({ say: command, contact, write: () => this.composer.focus() }, name);
    this.menu = new Menu({
      say: command,
      photo: (file) => this.#send((id) => api.givePhoto(id, file)),
      voice: (file) => this.#send((id) => api.giveVoice(id, file)),
      document: (file) => this.#send((id) => api.giveDocument(id, file)),
      askNumber: () => this.keyboard.askNumber(),
      block: () => this.#send((id) => api.block(id, !this.blocked)),
    });
    this.#build();
  }

  #build() {
    this.toast = el("p", { class: "toast", role: "status" });
    this.blockedText = el("p");
    const unblock = el("button", { type: "button", class: "plain", onclick: () => this.#send((id) => api.block(id, false)) });
    this.blockedBar = el("div", { class: "topic blocked", hidden: true }, this.blockedText, put(unblock, "unblock"));
    this.root = el(
      "section",
      { class: "phone", "aria-labelledby": this.head.heading.id },
      this.head.root,
      this.log.root,
      this.toast,
      this.blockedBar,
      this.composer.bar,
      el("div", { class: "compose" }, this.menu.root, this.composer.form),
      this.keyboard.root,
      this.behind.root,
    );
  }

  async open(id) {
    if (this.id !== null) drafts.set(this.id, this.composer.text);
    this.id = id;
    const { name, unread } = this.people.find(id);
    this.log.begin(name);
    this.composer.belongsTo(name);
    this.behind.belongsTo(id, name);
    this.composer.text = drafts.get(id) ?? "";
    this.keyboard.show(null);
    this.head.showTyping(false);
    this.#sayAloud("");
    this.#unread = unread;
    this.people.count(id, 0);
    this.showPeople();
    await this.load();
  }

  /** Fetches the chat. What the events say while the answer is under way is newer than the answer. */
  async load() {
    const { id } = this;
    const turn = ++this.#asked;
    this.#heard.clear();
    let chat;
    try {
      chat = await api.readChat(id);
    } catch (refused) {
      this.#sayAloud(refused.message);
      return;
    }
    if (turn !== this.#asked) return;
    const messages = new Map(chat.messages.map((message) => [message.id, message]));
    for (const [messageId, message] of this.#heard) messages.set(messageId, message);
    this.log.take([...messages.values()], this.#unread);
    this.#unread = 0;
    this.keyboard.show(chat.blocked ? null : chat.keyboard);
    this.menu.showCommands(chat.commands ?? []);
    this.#showBlocked(chat.blocked);
    this.taken();
  }

  /** Fetches the chat shortly: keyboard, commands and blocking come only with the whole. */
  loadSoon() {
    this.#soon ??= setTimeout(() => {
      this.#soon = null;
      this.load();
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
    this.loadSoon();
    this.behind.refreshSoon();
  }

  showPeople() {
    this.head.show(this.number, this.id);
  }

  redraw() {
    this.showPeople();
    this.log.hush();
    this.log.draw(true);
  }

  #say(text, replyTo) {
    return this.#send((id) => api.say(id, text, replyTo));
  }

  /** Sends one thing after another, so that messages arrive in the order they were written. */
  #send(post) {
    const { id } = this;
    const sent = this.#queue.then(async () => {
      try {
        await post(id);
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

  #press(message, choice) {
    this.pressedAt = Date.now();
    return this.#send((id) => api.press(id, message.id, choice.data));
  }

  /** An invitation's link starts the bot from this phone; the sandbox opens nothing outside. */
  #telegramLink(url) {
    const payload = url.searchParams.get("start");
    if (payload) this.#say(`/start ${payload}`);
    else this.#sayAloud(word("link_kept"));
  }

  #showBlocked(blocked) {
    const unblocking = this.blockedBar.contains(document.activeElement);
    this.blocked = blocked;
    this.blockedBar.hidden = !blocked;
    this.composer.form.hidden = blocked;
    put(this.blockedText, "blocked", { name: this.people.find(this.id).name });
    this.menu.showBlocked(blocked);
    if (unblocking && !blocked) this.composer.focus();
  }

  #sayAloud(text, language = null) {
    show(this.toast, text, language);
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => show(this.toast), 4000 + 80 * text.length);
  }
}
