/** The bot's HTML, rebuilt from a short list of what is allowed. The server has cleaned it once; this trusts nobody. */

import { el } from "./dom.js";

const TAGS = new Set(["B", "I", "U", "S", "A", "CODE", "PRE", "BLOCKQUOTE", "SPAN"]);
const DROPPED = new Set(["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "SVG", "MATH"]);
const SCHEMES = new Set(["http:", "https:", "tg:"]);
const ADDRESS_OR_COMMAND = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]|(?<![\w/])\/[a-z][a-z0-9_]{0,31}\b)/;

/** `acts.telegram(url)` opens a Telegram link within the sandbox, `acts.command(text)` sends a command. */
export function safeHtml(html, acts) {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  return copyInside(parsed.body, acts);
}

function copyInside(source, acts) {
  const made = document.createDocumentFragment();
  for (const node of source.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) made.append(withLinks(node.data, source, acts));
    else if (node.nodeType === Node.ELEMENT_NODE) made.append(copy(node, acts));
  }
  return made;
}

function copy(node, acts) {
  const tag = node.tagName.toUpperCase();
  if (DROPPED.has(tag)) return "";
  if (tag === "BR") return "\n";
  const inside = copyInside(node, acts);
  if (!TAGS.has(tag)) return inside;
  if (tag === "A") return link(node.getAttribute("href"), inside, acts);
  const spoiler = tag === "SPAN" && node.classList.contains("tg-spoiler");
  return el(tag, { class: spoiler ? "spoiler" : null }, inside);
}

/** A link in a new tab; without an allowed address, just its text. */
export function link(href, inside, acts, className = null) {
  const url = parse(href);
  if (!url || !SCHEMES.has(url.protocol)) return inside;
  if (url.protocol === "tg:" || url.hostname === "t.me") {
    const open = (event) => {
      event.preventDefault();
      acts.telegram(url);
    };
    return el("a", { href: url.href, class: className, onclick: open, onauxclick: open }, inside);
  }
  return el("a", { href: url.href, class: className, target: "_blank", rel: "noopener noreferrer" }, inside);
}

function parse(href) {
  try {
    return new URL(href);
  } catch {
    return null;
  }
}

/** Text in which addresses and /commands can be pressed, as messengers do. */
function withLinks(text, parent, acts) {
  if (parent.closest("a, code, pre")) return text;
  const made = document.createDocumentFragment();
  // A split by a pattern in brackets returns plain text and what was found in turn.
  text.split(ADDRESS_OR_COMMAND).forEach((part, place) => {
    if (place % 2 === 0) made.append(part);
    else if (part.startsWith("/")) made.append(commandButton(part, acts));
    else made.append(link(part, part, acts));
  });
  return made;
}

function commandButton(command, acts) {
  return el("button", { type: "button", class: "command", onclick: () => acts.command(command) }, command);
}
