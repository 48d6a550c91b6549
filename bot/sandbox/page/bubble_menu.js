/** The menu of a bubble: by right click, by a long press, or by keyboard. */

import { item } from "./buttons.js";
import { popAt } from "./pop.js";

const LONG = 500;
const STILL = 12;

/** Opens it, on the phone where it stands. */
export function openMenu({ message, bubble }, box, phone) {
  const mine = !message.from_bot;
  const line = (key, picture, act) => item(key, picture, act, { role: "menuitem" });
  popAt(
    box,
    bubble,
    line("reply", "reply", () => phone.composer.reply(message)),
    mine && message.kind === "text" ? line("edit", "edit", () => phone.composer.edit(message)) : null,
    message.text ? line("copy", "copy", () => navigator.clipboard?.writeText(message.text)) : null,
    !mine && phone.behindPossible ? line(phone.log.explained(message.id) ? "meaning_hide" : "meaning", "language", () => phone.explain(message)) : null,
    mine && phone.behindPossible ? line("behind", "eye", () => phone.toggleBehind(true)) : null,
  );
}

/** Lets a chat's list open the menu; `bubbleOf(element)` finds the bubble. */
export function listenForMenu(list, bubbleOf, phone) {
  const open = (bubble, box) => openMenu(bubble, box, phone);
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
    if (bubble) held = { at: boxAt(event), timer: setTimeout(() => open(bubble, boxAt(event)), LONG) };
  });
  list.addEventListener("pointermove", ({ clientX, clientY }) => {
    if (held && Math.hypot(clientX - held.at.x, clientY - held.at.y) > STILL) drop();
  });
  for (const end of ["pointerup", "pointercancel"]) list.addEventListener(end, drop);
}
