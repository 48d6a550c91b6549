/** A person's round picture: initials on a colour that stays theirs. */

import { el } from "./dom.js";

const TITLES = new Set(["Bu", "Pak", "Mbak", "Mas"]);
const TINTS = ["#2f4a78", "#8a5322", "#3d6150", "#6b3a63", "#35607a", "#5b5a2c", "#7d3420"];

export function avatar({ id, name }) {
  const words = name.split(" ").filter((word) => !TITLES.has(word));
  const initials = (words.length > 1 ? words.map((word) => word[0]).join("") : (words[0] ?? name)).slice(0, 2);
  const picture = el("span", { class: "avatar", "aria-hidden": "true" }, initials.toUpperCase());
  picture.style.setProperty("--tint", TINTS[id % TINTS.length]);
  return picture;
}
