/** The menu of a bubble: by right click, by a long press, or by Enter and the menu key on a focused bubble. */

import { el } from "./dom.js";
import { popAt } from "./pop.js";
import { sign } from "./signs.js";
import { word } from "./words.js";

const LONG = 500;
const STILL = 12;

/** Opens it; `acts` holds reply(message), edit(message), meaning(message), explained(message) and behind(). */
export function openMenu(bubble, box, acts) {
  const { message } = bubble;
  const mine = !message.from_bot;
  const choose = (act) => () => {
    menu.hidePopover();
    act(message);
  };
  const item = (key, picture, act) =>
    el("button", { type: "button", role: "menuitem", class: "item", onclick: choose(act) }, sign(picture), word(key));
  const menu = popAt(
    box,
    bubble.bubble,
    { "aria-label": word("bubble_menu") },
    item("reply", "reply", acts.reply),
    mine && message.kind === "text" ? item("edit", "edit", acts.edit) : null,
    message.text ? item("copy", "copy", () => navigator.clipboard?.writeText(message.text)) : null,
    !mine && acts.meaning ? item(acts.explained(message) ? "meaning_hide" : "meaning", "language", acts.meaning) : null,
    mine && acts.behind ? item("behind", "eye", acts.behind) : null,
  );
}

/** Lets a chat's list open the menu in every way there is; `bubbleOf(element)` finds the bubble. */
export function listenForMenu(list, bubbleOf, open) {
  let held = null;
  const boxAt = ({ clientX: x, clientY: y }) => new DOMRect(x, y, 0, 0);
  const drop = () => {
    clearTimeout(held?.timer);
    held = null;
  };
  list.addEventListener("contextmenu", (event) => {
    const bubble = bubbleOf(event.target);
    if (!bubble || event.target.closest("a, .choice")) return;
    event.preventDefault();
    drop();
    // By the keyboard's menu key there is no pointer, and the bubble itself is the place.
    const byKey = event.pointerType === "" && event.button !== 2;
    open(bubble, byKey ? bubble.bubble.getBoundingClientRect() : boxAt(event));
  });
  list.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !event.target.matches(".bubble")) return;
    event.preventDefault();
    open(bubbleOf(event.target), event.target.getBoundingClientRect());
  });
  list.addEventListener("pointerdown", (event) => {
    const bubble = event.pointerType === "touch" && !event.target.closest("a, button") && bubbleOf(event.target);
    if (!bubble) return;
    const { clientX: x, clientY: y } = event;
    held = { x, y, timer: setTimeout(() => open(bubble, new DOMRect(x, y, 0, 0)), LONG) };
  });
  list.addEventListener("pointermove", ({ clientX, clientY }) => {
    if (held && Math.hypot(clientX - held.x, clientY - held.y) > STILL) drop();
  });
  for (const end of ["pointerup", "pointercancel"]) list.addEventListener(end, drop);
}
