/** The board by itself, as `omah board` shows it: it follows the server's stream. */

import { Board } from "./board.js";
import { el } from "./dom.js";
import { changeLanguage, put, rewrite, show, showDate, word } from "./words.js";

const board = new Board();
const day = el("p", { class: "board-day" });
const state = el("p", { class: "board-state", role: "status" });
const language = el("button", { class: "plain", word: "language", onclick: changeLanguage });
const mark = el("div", { class: "mark" }, el("img", { src: "/page/icon.svg", alt: "" }), el("h1", { word: "board_title" }));

document.body.append(el("header", { class: "bar" }, mark, day, language), state, el("main", {}, board.root));
let seen = null;
const head = () => {
  document.title = word("board_title");
  if (seen) show(day, [seen.workshop, showDate(seen.day)].filter(Boolean).join(", "));
};
addEventListener("language", () => {
  head();
  board.redraw();
});
rewrite();

const events = new EventSource("/board/events");
events.onmessage = ({ data }) => {
  seen = JSON.parse(data);
  head();
  show(state);
  board.show(seen);
};
events.onerror = () => put(state, "lost");
