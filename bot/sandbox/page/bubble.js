/** One message, drawn; ticks and buttons change in place, so that nothing is read out twice. */

import { inMachineForm, showTime } from "./clock.js";
import { el, whileBusy } from "./dom.js";
import { link, safeHtml } from "./safe_html.js";
import { sign } from "./signs.js";
import { drawVoice } from "./voice.js";
import { locale, word } from "./words.js";

const MARK = "(kirim ulang)";
const INVITATION = /^\/start \S+$/;
const TICKS = { sent: "sent", delivered: "delivered", read: "delivered", lost: "lost" };

/** Whether the bot sent this a second time, not knowing whether the first arrived. */
const isResent = (message) => message.from_bot && (message.text ?? "").startsWith(MARK);

/** Whether the first had arrived indeed, so that the person has both. */
export const cameTwice = (message) => message.copy_of != null;

const page = () => locale().slice(0, 2);

/** What a message says, as the person sees it: an invitation's code is not for reading. */
const wordsOf = (message) => (INVITATION.test(message.text ?? "") ? "/start" : (message.text ?? ""));

/** A few words of a message, to name it by. */
export function shorten(message, most = 60) {
  const text = (wordsOf(message) || message.file?.name || word(message.kind)).replace(/\s+/g, " ").trim();
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** `quoted` is the message it answers, if any; `acts` is what can be done: press, menu, command, telegram. */
export class Bubble {
  #state = "";

  constructor(message, quoted, owner, acts) {
    this.acts = acts;
    this.side = message.from_bot ? "theirs" : "own";
    const sender = message.from_bot ? word("bot_to", { name: owner }) : owner;
    this.tick = message.from_bot ? null : el("span", { role: "img" });
    this.bubble = el(
      "div",
      { class: "bubble", tabindex: "-1", "data-id": message.id },
      el("p", { class: "unseen", lang: page() }, `${sender}: `),
      isResent(message) ? drawResent(message) : null,
      message.reply_to ? drawQuote(quoted) : null,
      drawFile(message),
      drawText(message, drawFoot(message, this.tick), acts),
      this.#drawMore(),
    );
    this.choices = drawButtons(message, (choice) => acts.press(this.message, choice), acts);
    this.root = el("div", { class: "entry" }, this.bubble, this.choices);
    this.root.addEventListener("focusin", () => this.#reach(true));
    this.root.addEventListener("focusout", ({ relatedTarget }) => !this.root.contains(relatedTarget) && this.#reach(false));
    this.update(message);
  }

  /** Takes what changes without a new drawing: how far it has come, and what was pressed. */
  update(message) {
    this.message = message;
    const state = JSON.stringify([message.progress, message.buttons.flat().map((choice) => choice.pressed)]);
    if (state === this.#state) return;
    this.#state = state;
    if (this.tick) this.#showTick(message.progress ?? "read");
    const pressed = message.buttons.flat();
    this.spent = pressed.some((choice) => choice.pressed);
    this.choices?.classList.toggle("spent", this.spent);
    if (this.spent) this.choices.querySelector("details")?.removeAttribute("open");
    const keys = this.choices?.querySelectorAll(".choice") ?? [];
    keys.forEach((key, place) => {
      const chosen = pressed[place].pressed;
      key.classList.toggle("chosen", chosen);
      if (chosen && !key.querySelector("svg")) key.prepend(sign("sent"));
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
    this.tick.setAttribute("aria-label", word(`tick_${progress}`));
    this.tick.title = word(`tick_${progress}`);
  }

  // Found by the mouse only: by keyboard the bubble itself opens the menu.
  #drawMore() {
    const open = (event) => this.acts.menu(this, event.currentTarget.getBoundingClientRect());
    return el("button", { type: "button", class: "more", tabindex: "-1", "aria-hidden": "true", onclick: open }, sign("down"));
  }
}

function drawResent(message) {
  return el("p", { class: "resent-note", lang: page() }, word(cameTwice(message) ? "came_twice" : "came_late"));
}

function drawQuote(quoted) {
  return el(
    "blockquote",
    { class: "quote" },
    el("span", { class: "unseen", lang: page() }, `${word("answers_to")} `),
    quoted ? shorten(quoted, 120) : word("gone"),
  );
}

/** The words, with time and ticks at the end of their last line. */
function drawText(message, foot, acts) {
  const named = (key, look = null) => el("span", { class: look, lang: page() }, word(key));
  if (message.kind === "contact") return el("div", { class: "text" }, named("contact"), `: ${message.text ?? ""}`, foot);
  if (message.kind === "sticker") {
    return el("div", { class: "text" }, named("sticker", "unseen"), el("span", { class: "sticker" }, message.emoji ?? ""), foot);
  }
  if (!message.text && message.kind === "location") return el("div", { class: "text" }, named("location"), foot);
  const text = el("div", { class: "text", lang: "id" });
  text.append(message.from_bot && message.html ? safeHtml(message.html, acts) : wordsOf(message), foot);
  return text;
}

function drawFile(message) {
  const { file, kind } = message;
  if (!file) return null;
  const url = new URL(file.url, location.href);
  if (url.origin !== location.origin) return el("p", { class: "file" }, file.name);
  if (kind === "photo") {
    const name = word("photo_named", { name: file.name ?? "" });
    return el("a", { class: "photo", href: url.href, target: "_blank" }, el("img", { src: url.href, alt: name }));
  }
  if (kind === "voice") return drawVoice(message);
  const opens = file.mime === "application/pdf" || file.mime?.startsWith("image/");
  const target = opens ? { target: "_blank" } : { download: file.name };
  const round = el("span", { class: "round" }, sign(kind === "video_note" ? "voice" : "document"));
  const hint = el("span", { class: "file-hint", lang: page() }, word(opens ? "file_opens" : "file_saves"));
  const name = el("span", { class: "file-name" }, file.name || word(kind));
  return el("a", { class: "file", href: url.href, ...target }, round, el("span", {}, name, hint));
}

function drawFoot(message, tick) {
  return el(
    "span",
    { class: "foot", lang: page() },
    message.edited ? el("span", {}, word("edited")) : null,
    el("time", { datetime: inMachineForm(message.date) }, showTime(message.date)),
    tick,
  );
}

function drawButtons(message, press, acts) {
  if (!message.buttons?.length) return null;
  const rows = message.buttons.map((row) => el("div", { class: "row" }, ...row.map((choice) => drawButton(choice, press, acts))));
  // WhatsApp shows a list behind a button of its own.
  const inside = message.opens ? [el("details", {}, el("summary", { class: "opens", lang: "id" }, message.opens), ...rows)] : rows;
  return el("div", { class: "choices", role: "group", "aria-label": word("choices") }, ...inside);
}

function drawButton(choice, press, acts) {
  if (choice.url) {
    const made = link(choice.url, choice.text, acts, "choice");
    return typeof made === "string" ? el("span", { class: "choice" }, made) : made;
  }
  if (choice.data == null) return el("span", { class: "choice" }, choice.text);
  const pressed = (event) => whileBusy(event.currentTarget, () => press(choice));
  return el("button", { type: "button", class: "choice", lang: "id", onclick: pressed }, choice.text);
}
