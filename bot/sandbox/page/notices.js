/** Sentences that come up and pass; they are read out once. */

import { el } from "./dom.js";
import { sign } from "./signs.js";
import { put, show } from "./words.js";

const AT_LEAST = 4000;
const PER_LETTER = 70;

export const notices = el("div", { class: "notices", role: "status" });

/** Shows a sentence; `language` where it isn't the page's. */
export const notify = (text, language = null) => text && raise(show(el("p"), text, language));

/** Shows one of the page's own sentences; `stays` until the next comes. */
export const notifyWord = (key, filling = {}, stays = false) => raise(put(el("p"), key, filling), stays);

function raise(sentence, stays = false) {
  const gone = () => notice.remove();
  const close = el("button", { class: "icon", named: "close", onclick: gone }, sign("close"));
  const notice = el("div", { class: "notice" }, sentence, close);
  notices.replaceChildren(notice);
  if (!stays) setTimeout(gone, AT_LEAST + PER_LETTER * sentence.textContent.length);
}

/** Does the work; shows why it was refused. */
export async function telling(work) {
  try {
    await work();
  } catch (refused) {
    notify(refused.message);
  }
}
