/** One message, drawn; ticks and buttons change in place, so that nothing is read out twice. */

import { openMenu } from "./bubble_menu.js";
import { inMachineForm, showTime } from "./clock.js";
import { el, whileBusy } from "./dom.js";
import { drawMarked, link } from "./marked.js";
import { sign } from "./signs.js";
import { drawVoice } from "./voice.js";
import { put, word } from "./words.js";

const MARK = "(kirim ulang)";
const INVITATION = /^\/start \S+$/;
const TICKS = { sent: "sent", delivered: "delivered", read: "delivered", lost: "lost" };

/** Sent a second time, since the bot didn't know whether the first arrived. */
const isResent = (message) => message.from_bot && (message.text ?? "").startsWith(MARK);

/** The first had arrived indeed, so the person has both. */
export const cameTwice = (message) => message.copy_of != null;

/** What a message says, as the person sees it: an invitation's code is not for reading. */
const wordsOf = (message) => (INVITATION.test(message.text ?? "") ? "/start" : (message.text ?? ""));

/** A few words of a message, to name it by. */
export function shorten(message, most = 60) {
  const text = (wordsOf(message) || message.file?.name || word(message.kind)).replace(/\s+/g, " ").trim();
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** `quoted` is the message it answers, if any; `phone` is where it stands. */
export class Bubble {
  #state = "";

  constructor(message, quoted, owner, phone) {
    this.phone = phone;
    this.side = message.from_bot ? "theirs" : "own";
    const sender = message.from_bot ? word("bot_to", { name: owner }) : owner;
    this.tick = message.from_bot ? null : el("span", { role: "img" });
    this.bubble = el(
      "div",
      { class: "bubble", tabindex: "-1", "data-id": message.id },
      el("p", { class: "unseen" }, `${sender}: `),
      isResent(message) ? drawResent(message) : null,
      message.reply_to ? drawQuote(quoted) : null,
      drawFile(message),
      drawText(message, drawFoot(message, this.tick), phone),
      this.#drawMore(),
    );
    this.choices = drawButtons(message, (choice) => phone.press(this.message, choice), phone);
    this.root = el("div", { class: "entry" }, this.bubble, this.choices);
    this.root.addEventListener("focusin", () => this.#reach(true));
    this.root.addEventListener("focusout", ({ relatedTarget }) => !this.root.contains(relatedTarget) && this.#reach(false));
    this.update(message);
  }

  /** Takes what changes without a new drawing: how far it has come, and what was pressed. */
  update(message) {
    this.message = message;
    const pressed = message.buttons.flat();
    const state = JSON.stringify([message.progress, message.spent, pressed.map((choice) => choice.pressed)]);
    if (state === this.#state) return;
    this.#state = state;
    if (this.tick) this.#showTick(message.progress ?? "read");
    this.spent = message.spent;
    this.choices?.classList.toggle("spent", this.spent);
    if (this.spent) this.choices.querySelector("details")?.removeAttribute("open");
    const keys = this.choices?.querySelectorAll(".choice") ?? [];
    keys.forEach((key, place) => {
      const chosen = pressed[place].pressed;
      key.classList.toggle("chosen", chosen);
      if (!chosen) key.querySelector("svg")?.remove();
      else if (!key.querySelector("svg")) key.prepend(sign("sent"));
    });
    this.#reach(this.root.contains(document.activeElement));
  }

  /** Where it stands in its group; and whether Tab stops at its buttons without going through the chat. */
  stand(first, last, reachable) {
    const look = ["entry", this.side, first && "first", last && "last", cameTwice(this.message) && "copy"].filter(Boolean).join(" ");
    if (this.root.className !== look) this.root.className = look;
    if (this.reachable === (reachable && !this.spent)) return;
    this.reachable = reachable && !this.spent;
    this.#reach(this.root.contains(document.activeElement));
  }

  /** Shows what it says in English beneath its words, or takes that away. */
  explain(meaning) {
    this.bubble.querySelector(".meaning")?.remove();
    if (meaning) this.bubble.append(meaning);
  }

  #reach(focused) {
    const within = focused || this.reachable ? "0" : "-1";
    for (const control of this.root.querySelectorAll("button:not(.more), a, summary")) {
      control.setAttribute("tabindex", this.spent && control.matches(".choice, .opens") ? "-1" : within);
    }
  }

  #showTick(progress) {
    if (this.tick.dataset.progress !== progress) this.tick.replaceChildren(sign(TICKS[progress]));
    this.tick.dataset.progress = progress;
    this.tick.className = progress;
    put(put(this.tick, `tick_${progress}`, {}, "aria-label"), `tick_${progress}`, {}, "title");
  }

  // Found by the mouse only: by keyboard the bubble itself opens the menu.
  #drawMore() {
    const open = (event) => openMenu(this, event.currentTarget.getBoundingClientRect(), this.phone);
    return el("button", { class: "more", tabindex: "-1", "aria-hidden": "true", onclick: open }, sign("down"));
  }
}

function drawResent(message) {
  return el("p", { class: "resent-note", word: cameTwice(message) ? "came_twice" : "came_late" });
}

function drawQuote(quoted) {
  return el(
    "blockquote",
    { class: "quote" },
    el("span", { class: "unseen" }, `${word("answers_to")} `),
    quoted ? shorten(quoted, 120) : word("gone"),
  );
}

/** The words, with time and ticks at the end of their last line. */
function drawText(message, foot, phone) {
  const { kind, emoji } = message;
  const text = (...parts) => el("div", { class: "text" }, ...parts, foot);
  if (kind === "contact") return text(`${word(kind)}: ${message.text ?? ""}`);
  if (kind === "sticker") return text(el("span", { class: "unseen", word: kind }), el("span", { class: "sticker" }, emoji ?? ""));
  if (!message.text && kind === "location") return text(word(kind));
  return text(el("span", { lang: "id" }, ...(message.from_bot ? drawMarked(message.marked, phone) : [wordsOf(message)])));
}

function drawFile(message) {
  const { file, kind } = message;
  if (!file) return null;
  if (kind === "photo") {
    const name = word("photo_named", { name: file.name ?? "" });
    return el("a", { class: "photo", href: file.url, target: "_blank" }, el("img", { src: file.url, alt: name }));
  }
  if (kind === "voice") return drawVoice(message);
  const opens = file.mime === "application/pdf" || file.mime?.startsWith("image/");
  const target = opens ? { target: "_blank" } : { download: file.name };
  const round = el("span", { class: "round" }, sign(kind === "video_note" ? "voice" : "document"));
  const hint = el("span", { class: "file-hint", word: opens ? "file_opens" : "file_saves" });
  const name = el("span", { class: "file-name" }, file.name || word(kind));
  return el("a", { class: "file", href: file.url, ...target }, round, el("span", {}, name, hint));
}

function drawFoot(message, tick) {
  return el(
    "span",
    { class: "foot" },
    message.edited ? el("span", { word: "edited" }) : null,
    el("time", { datetime: inMachineForm(message.date) }, showTime(message.date)),
    tick,
  );
}

function drawButtons(message, press, phone) {
  if (!message.buttons?.length) return null;
  const rows = message.buttons.map((row) => el("div", { class: "row" }, ...row.map((choice) => drawButton(choice, press, phone))));
  // WhatsApp shows a list behind a button of its own.
  const inside = message.opens ? [el("details", {}, el("summary", { class: "opens", lang: "id" }, message.opens), ...rows)] : rows;
  return el("div", { class: "choices", role: "group", "aria-label": word("choices") }, ...inside);
}

function drawButton(choice, press, phone) {
  if (choice.url) return link(choice.url, [choice.text], phone, "choice");
  if (choice.data == null) return el("span", { class: "choice" }, choice.text);
  const pressed = (event) => whileBusy(event.currentTarget, () => press(choice));
  return el("button", { class: "choice", lang: "id", onclick: pressed }, choice.text);
}
