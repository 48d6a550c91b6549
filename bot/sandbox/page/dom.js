/** Makes elements, and changes them in place. */

import { put } from "./words.js";

// Attributes that name one of the page's own words, and where it stands.
const WORDED = { word: null, named: "aria-label", tip: "title", hint: "placeholder" };

/** Makes an element: el("button", { class: "plain", word: "send", onclick: press }). */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  if (tag === "button") element.type = "button";
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value && Object.hasOwn(WORDED, name)) put(element, value, {}, WORDED[name]);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child != null));
  return element;
}

/** Makes `parent` hold exactly `wanted`, moving as little as possible so that focus stays. */
export function arrange(parent, wanted) {
  const keep = new Set(wanted);
  for (const child of [...parent.childNodes]) if (!keep.has(child)) child.remove();
  wanted.forEach((node, place) => {
    if (parent.childNodes[place] !== node) parent.insertBefore(node, parent.childNodes[place] ?? null);
  });
}

/** Makes an element like another, touching only what differs; `data-of` names what may have moved. */
export function become(was, is) {
  for (const { name, value } of is.attributes) {
    // The page's policy lets no attribute change the style.
    if (name === "style") was.style.cssText = value;
    else if (was.getAttribute(name) !== value) was.setAttribute(name, value);
  }
  const left = [...was.childNodes];
  const known = (node) => {
    const at = left.findIndex((one) => one.nodeName === node.nodeName && one.dataset?.of === node.dataset?.of);
    if (at < 0) return node;
    const [old] = left.splice(at, 1);
    if (node.nodeType === Node.ELEMENT_NODE) become(old, node);
    else if (old.data !== node.data) old.data = node.data;
    return old;
  };
  arrange(was, [...is.childNodes].map(known));
}

/** Runs `work` while the button refuses further presses; `disabled` would take its focus. */
export async function whileBusy(button, work) {
  if (button.getAttribute("aria-disabled") === "true") return;
  button.setAttribute("aria-disabled", "true");
  const rest = new Promise((resolve) => setTimeout(resolve, 500));
  try {
    await work();
    await rest;
  } finally {
    button.removeAttribute("aria-disabled");
  }
}
