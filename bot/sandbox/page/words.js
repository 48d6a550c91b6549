/** Puts the page's own words where they belong, in the language that is chosen. */

import { recall, remember } from "./memory.js";
import { WORDS } from "./wordlist.js";

let english = recall("language") === "en";
const fillings = new WeakMap();

export const locale = () => (english ? "en-GB" : "id-ID");

export const showNumber = (number) => number.toLocaleString(locale());

/** A day in ISO form, for people. */
export const showDate = (day) => new Date(day).toLocaleDateString(locale(), { weekday: "short", day: "numeric", month: "short" });

export function word(key, filling = {}) {
  const text = WORDS[key]?.[english ? 1 : 0] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => filling[name] ?? "");
}

/** Of a sentence in both languages, the present one. */
export const inLanguage = (sentence) => sentence[english ? 1 : 0];

export const known = (key) => Object.hasOwn(WORDS, key);

/** Writes a word into an element or an attribute, and keeps it there through a change of language. */
export function put(element, key, filling = {}, attribute = null) {
  const mark = attribute ? `data-word-${attribute}` : "data-word";
  element.setAttribute(mark, key);
  if (!attribute) element.removeAttribute("lang");
  fillings.set(element, { ...fillings.get(element), [mark]: filling });
  write(element, mark, attribute);
  return element;
}

function write(element, mark, attribute) {
  const text = word(element.getAttribute(mark), fillings.get(element)?.[mark]);
  if (attribute) element.setAttribute(attribute, text);
  else if (element.textContent !== text) element.textContent = text;
}

/** Shows a sentence that is not the page's own, or nothing. */
export function show(element, text = "", language = null) {
  element.removeAttribute("data-word");
  element.lang = language ?? document.documentElement.lang;
  element.textContent = text;
  return element;
}

/** Rewrites every word on the page in the present language. */
export function rewrite() {
  document.documentElement.lang = english ? "en" : "id";
  for (const element of document.querySelectorAll("[data-word]")) write(element, "data-word", null);
  for (const attribute of ["aria-label", "placeholder", "title"]) {
    const mark = `data-word-${attribute}`;
    for (const element of document.querySelectorAll(`[${mark}]`)) write(element, mark, attribute);
  }
}

export function changeLanguage() {
  english = !english;
  remember("language", english ? "en" : "id");
  rewrite();
  dispatchEvent(new Event("language"));
}
