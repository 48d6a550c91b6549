/** Buttons with a sign: one of the bar, one of a panel. */

import { el } from "./dom.js";
import { sign } from "./signs.js";

/** A sign, and a word where there is room. */
export const barButton = (key, picture, more = {}) =>
  el("button", { named: key, tip: key, ...more }, sign(picture), el("span", { class: "word", word: key }));

/** A line of a panel or a menu. */
export const item = (key, picture, onclick, more = {}) =>
  el("button", { class: "item", onclick, ...more }, sign(picture), el("span", { word: key }));
