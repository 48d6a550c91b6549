/** How a voice note stands in a bubble, and is played. */

import { el } from "./dom.js";
import { sign } from "./signs.js";
import { word } from "./words.js";

const BARS = 24;

export const clockOf = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, "0")}`;

/** The bars are its look, not its sound. */
export function drawVoice({ id, file, seconds }) {
  const time = seconds ? clockOf(seconds) : "";
  const sound = new Audio();
  const play = () => {
    sound.src ||= file.url;
    if (sound.paused) sound.play().catch(() => shown(false));
    else sound.pause();
  };
  const button = el("button", { class: "round", "aria-label": word("play_voice", { time }), onclick: play }, sign("play"));
  const shown = (playing) => button.replaceChildren(sign(playing ? "pause" : "play"));
  for (const [event, playing] of [["play", true], ["pause", false], ["ended", false]]) sound.addEventListener(event, () => shown(playing));
  const bars = Array.from({ length: BARS }, (_, at) => {
    const bar = el("i");
    bar.style.height = `${25 + ((id * 37 + at * at * 29 + at * 17) % 75)}%`;
    return bar;
  });
  return el("div", { class: "file" }, button, el("span", { class: "wave", "aria-hidden": "true" }, ...bars), el("span", { class: "file-hint" }, time));
}
