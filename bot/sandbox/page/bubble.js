/** One message, drawn. */

import { inMachineForm, showTime } from "./clock.js";
import { el, whileBusy } from "./dom.js";
import { link, safeHtml } from "./safe_html.js";
import { locale, word } from "./words.js";

const RESENT = "(kirim ulang)";

/** Whether the bot sent this a second time, not knowing whether the first arrived. */
export const isResent = (message) => message.from_bot && (message.text ?? "").startsWith(RESENT);

const page = () => locale().slice(0, 2);

/** A few words of a message, to name it by. */
export function shorten(message, most = 60) {
  const text = (message.text || message.file?.name || word(message.kind)).replace(/\s+/g, " ").trim();
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** `quoted` is the message it answers, if any; `acts` is what can be done: press, edit, reply, command, telegram. */
export function drawBubble(message, quoted, owner, acts) {
  const sender = message.from_bot ? word("bot") : owner;
  const resent = isResent(message);
  const bubble = el(
    "div",
    { class: `bubble ${message.from_bot ? "theirs" : "own"}${resent ? " resent" : ""}`, tabindex: "-1", "data-id": message.id },
    el("p", { class: "unseen", lang: page() }, `${sender}: `),
    resent ? el("p", { class: "resent-note", lang: page() }, word("resent")) : null,
    message.reply_to ? drawQuote(quoted) : null,
    drawFile(message),
    drawText(message, acts),
    drawFoot(message, acts),
  );
  const buttons = drawButtons(message, acts);
  return el("div", { class: `entry ${message.from_bot ? "theirs" : "own"}` }, bubble, buttons);
}

function drawQuote(quoted) {
  return el(
    "blockquote",
    { class: "quote" },
    el("span", { class: "unseen", lang: page() }, `${word("answers_to")} `),
    quoted ? shorten(quoted, 120) : word("gone"),
  );
}

function drawText(message, acts) {
  if (message.kind === "contact") {
    return el("p", { class: "text" }, el("span", { lang: page() }, `${word("contact")}: `), message.text ?? "");
  }
  const bare = !message.text && ["sticker", "location"].includes(message.kind);
  if (bare) return el("p", { class: "text", lang: page() }, word(message.kind));
  if (!message.text && !message.html) return null;
  const text = el("div", { class: "text", lang: "id" });
  text.append(message.from_bot && message.html ? safeHtml(message.html, acts) : message.text);
  return text;
}

function drawFile({ file, kind }) {
  if (!file) return null;
  const url = new URL(file.url, location.href);
  if (url.origin !== location.origin) return el("p", { class: "file" }, file.name);
  if (kind === "photo") {
    const name = word("photo_named", { name: file.name ?? "" });
    return el("a", { class: "photo", href: url.href, target: "_blank" }, el("img", { src: url.href, alt: name }));
  }
  const opens = file.mime === "application/pdf" || file.mime?.startsWith("image/");
  const target = opens ? { target: "_blank" } : { download: file.name };
  return el(
    "a",
    { class: "file", href: url.href, ...target },
    el("span", { class: "file-name" }, file.name || word(kind)),
    el("span", { class: "file-hint", lang: page() }, word(opens ? "file_opens" : "file_saves")),
  );
}

function drawFoot(message, acts) {
  const small = (key, act) =>
    el(
      "button",
      {
        type: "button",
        class: "small",
        "aria-label": word(`${key}_this`, { text: shorten(message) }),
        onclick: () => act(message),
        lang: page(),
      },
      word(key),
    );
  const mine = !message.from_bot && message.kind === "text";
  return el(
    "p",
    { class: "foot" },
    mine ? small("edit", acts.edit) : null,
    message.from_bot ? small("reply", acts.reply) : null,
    message.edited ? el("span", { lang: page() }, word("edited")) : null,
    el("time", { datetime: inMachineForm(message.date) }, showTime(message.date)),
  );
}

function drawButtons(message, acts) {
  if (!message.buttons?.length) return null;
  const rows = message.buttons.map((row) =>
    el("div", { class: "row" }, ...row.map((choice) => drawButton(message, choice, acts))),
  );
  return el("div", { class: "choices", role: "group", "aria-label": word("choices") }, ...rows);
}

function drawButton(message, choice, acts) {
  if (choice.url) {
    const made = link(choice.url, choice.text, acts, "choice");
    return typeof made === "string" ? el("span", { class: "choice" }, made) : made;
  }
  if (choice.data == null) return el("span", { class: "choice" }, choice.text);
  const press = (event) => whileBusy(event.currentTarget, () => acts.press(message, choice));
  return el("button", { type: "button", class: "choice", lang: "id", onclick: press }, choice.text);
}
