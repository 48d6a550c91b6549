/** Pop-up panels beside what opens them: Escape or a press anywhere closes, arrows go from item to item. */

import { el } from "./dom.js";

const NEAR = 6;
const EDGE = 8;

/** A panel that `button` opens; `named` is the word it is called by. */
export function popFrom(button, attributes, ...children) {
  const panel = makePanel({ role: "dialog", ...attributes }, children);
  button.popoverTargetElement = panel;
  button.setAttribute("aria-haspopup", "dialog");
  button.setAttribute("aria-expanded", "false");
  panel.addEventListener("beforetoggle", ({ newState }) => {
    button.setAttribute("aria-expanded", String(newState === "open"));
    if (newState === "open") place(panel, button.getBoundingClientRect());
  });
  panel.addEventListener("toggle", ({ newState }) => newState === "open" && itemsOf(panel)[0]?.focus());
  return panel;
}

/** Opens a menu at a place on the screen, for once; `back` gets the focus when it is left. */
export function popAt(box, back, ...children) {
  const panel = makePanel({ role: "menu", named: "bubble_menu" }, children);
  document.body.append(panel);
  panel.addEventListener("toggle", ({ newState }) => {
    if (newState !== "closed") return;
    const lost = panel.contains(document.activeElement) || document.activeElement === document.body;
    panel.remove();
    if (lost) back.focus({ preventScroll: true });
  });
  place(panel, box);
  panel.showPopover();
  itemsOf(panel)[0]?.focus();
}

function makePanel(attributes, children) {
  const panel = el("div", { class: "pop", popover: "auto", ...attributes }, ...children);
  panel.addEventListener("keydown", (event) => step(panel, event));
  // Before the button does what it is for, which may take the focus elsewhere.
  panel.addEventListener("click", ({ target }) => target.closest("button, a") && panel.hidePopover(), true);
  return panel;
}

const itemsOf = (panel) => [...panel.querySelectorAll("button, a, select")].filter((item) => item.checkVisibility());

function step(panel, event) {
  const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!way || event.target.matches("select")) return;
  event.preventDefault();
  const items = itemsOf(panel);
  items.at((items.indexOf(document.activeElement) + way) % items.length)?.focus();
}

/** Above or below, left or right: whichever side of the window has more room. */
function place(panel, box) {
  const low = box.top > innerHeight / 2;
  const right = box.left + box.width / 2 > innerWidth / 2;
  const side = (room) => `${innerWidth < 480 ? EDGE : Math.max(EDGE, room)}px`;
  Object.assign(panel.style, {
    top: low ? "auto" : `${box.bottom + NEAR}px`,
    bottom: low ? `${innerHeight - box.top + NEAR}px` : "auto",
    left: right ? "auto" : side(box.left),
    right: right ? side(innerWidth - box.right) : "auto",
  });
}
