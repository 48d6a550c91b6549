/** A button of the bar. */

import { el } from "./dom.js";
import { sign } from "./signs.js";
import { put } from "./words.js";

/** A sign, and a word where there is room. */
export function barButton(key, picture, more = {}) {
  const button = el("button", { type: "button", ...more }, sign(picture), put(el("span", { class: "word" }), key));
  put(button, key, {}, "title");
  return put(button, key, {}, "aria-label");
}
