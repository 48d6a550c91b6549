/** Sentences that come up and pass; they are read out once. */

import { el } from "./dom.js";
import { sign } from "./signs.js";
import { put, show, word } from "./words.js";

const AT_LEAST = 4000;
const PER_LETTER = 70;

export const notices = el("div", { class: "notices", role: "status" });

/** Shows a sentence; `language` where it isn't the page's. */
export function notify(text, language = null) {
  if (text) raise(show(el("p"), text, language), text.length);
}

/** Shows one of the page's own sentences. */
export function notifyWord(key, filling = {}) {
  raise(put(el("p"), key, filling), word(key, filling).length);
}

/** Shows one that stays until the next. */
export function notifyUntilNext(key) {
  raise(put(el("p"), key), Infinity);
}

function raise(sentence, length) {
  const gone = () => notice.remove();
  const close = put(el("button", { type: "button", class: "icon", onclick: gone }, sign("close")), "close", {}, "aria-label");
  const notice = el("div", { class: "notice" }, sentence, close);
  notices.replaceChildren(notice);
  if (length < Infinity) setTimeout(gone, AT_LEAST + PER_LETTER * length);
}

/** Does the work; shows what it returns, or why it was refused. */
export async function telling(work) {
  try {
    await work();
  } catch (refused) {
    notify(refused.message);
  }
}
