/** The bot's words as the server takes them apart: plain pieces, and what is marked. Nothing is read as HTML. */

import { el } from "./dom.js";

const TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote", spoiler: "span" };

/** The nodes of `pieces`; on `phone` Telegram links are opened, and commands are sent. */
export function drawMarked(pieces, phone) {
  return pieces.map((piece) => (typeof piece === "string" ? piece : drawPiece(piece, phone)));
}

function drawPiece({ as, to, inside }, phone) {
  const said = drawMarked(inside, phone);
  if (as === "link") return link(to, said, phone);
  if (as === "command") return el("button", { class: "command", onclick: () => phone.say(to) }, ...said);
  return el(TAGS[as], { class: as }, ...said);
}

/** A link in a new tab; without an allowed address, just its words. */
export function link(to, inside, phone, look = null) {
  const url = URL.canParse(to) && new URL(to);
  if (!url || !/^(https?|tg):$/.test(url.protocol)) return el("span", { class: look }, ...inside);
  const ours = url.protocol === "tg:" || url.hostname === "t.me";
  const open = (event) => {
    event.preventDefault();
    phone.telegram(url);
  };
  const where = ours ? { onclick: open, onauxclick: open } : { target: "_blank", rel: "noopener noreferrer" };
  return el("a", { href: url.href, class: look, ...where }, ...inside);
}
