/** What the bot's messages say in English: one by one, or all. */

import * as api from "./api.js";
import { el } from "./dom.js";
import { recall, remember } from "./memory.js";

const known = new Map();
let all = Boolean(recall("meanings"));

/** Whether every message is to be told in English. */
export const tellsAll = () => all;

export function tellAll(wanted) {
  all = wanted;
  remember("meanings", all);
  dispatchEvent(new Event("meanings"));
}

/** The meaning of a message, as an element; Refused where it isn't known. */
export async function meaningOf({ chat_id: chat, id }) {
  const key = `${chat}/${id}`;
  if (!known.has(key)) known.set(key, await api.readMeaning(chat, id));
  const { text, buttons } = known.get(key);
  const keys = buttons.map(([label, said]) => el("li", {}, el("span", { lang: "id" }, label), `: ${said}`));
  return el("div", { class: "meaning", lang: "en" }, el("p", {}, text), keys.length ? el("ul", {}, ...keys) : null);
}
