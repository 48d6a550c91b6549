/** Records a voice note where there is a microphone, else invents one. */

import { el } from "./dom.js";
import { sign } from "./signs.js";
import { clockOf } from "./voice.js";
import { put } from "./words.js";

const RATE = 8000;
const LONGEST = 60;

export class Recorder {
  #recorder = null;
  #stream = null;
  #began = 0;
  #ticking = null;

  /** `acts` holds voice(file, seconds), and done() when the bar has gone. */
  constructor(acts) {
    this.acts = acts;
    this.words = el("p", { class: "recording" });
    const cancel = put(el("button", { type: "button", class: "plain", onclick: () => this.#end(false) }), "cancel");
    const send = put(el("button", { type: "button", class: "icon send", onclick: () => this.#end(true) }, sign("send")), "send_recording", {}, "aria-label");
    this.send = send;
    this.root = put(el("div", { class: "topic record", role: "group" }, this.words, cancel, send), "send_voice", {}, "aria-label");
    this.root.addEventListener("keydown", ({ key }) => key === "Escape" && this.#end(false));
  }

  async begin() {
    try {
      this.#stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      this.#recorder = new MediaRecorder(this.#stream);
      this.#recorder.start();
    } catch {
      this.#recorder = null; // Nothing to record with, or it isn't allowed: the note is invented.
    }
    this.#began = Date.now();
    this.#tick();
    this.#ticking = setInterval(() => this.#tick(), 500);
    this.send.focus();
  }

  get #seconds() {
    return Math.max(1, Math.round((Date.now() - this.#began) / 1000));
  }

  #tick() {
    put(this.words, this.#recorder ? "recording" : "recording_invented", { time: clockOf((Date.now() - this.#began) / 1000) });
    if (this.#seconds >= LONGEST) this.#end(true);
  }

  async #end(sends) {
    clearInterval(this.#ticking);
    const seconds = this.#seconds;
    const recorded = this.#recorder && (await this.#stopped());
    this.#stream?.getTracks().forEach((track) => track.stop());
    [this.#recorder, this.#stream] = [null, null];
    this.root.remove();
    this.acts.done();
    if (sends) this.acts.voice(recorded ?? invented(seconds), seconds);
  }

  #stopped() {
    return new Promise((done) => {
      this.#recorder.addEventListener("dataavailable", ({ data }) => done(data), { once: true });
      this.#recorder.stop();
    });
  }
}

/** A soft hum as a WAV file. */
function invented(seconds) {
  const count = RATE * seconds;
  const view = new DataView(new ArrayBuffer(44 + count));
  const write = (at, text) => [...text].forEach((letter, place) => view.setUint8(at + place, letter.charCodeAt(0)));
  write(0, "RIFF");
  view.setUint32(4, 36 + count, true);
  write(8, "WAVEfmt ");
  for (const [at, value] of [[16, 16], [24, RATE], [28, RATE], [40, count]]) view.setUint32(at, value, true);
  for (const [at, value] of [[20, 1], [22, 1], [32, 1], [34, 8]]) view.setUint16(at, value, true);
  write(36, "data");
  for (let at = 0; at < count; at++) {
    const loud = 10 * Math.abs(Math.sin((at / RATE) * 4));
    view.setUint8(44 + at, 128 + loud * Math.sin((at / RATE) * 2 * Math.PI * 160));
  }
  return new Blob([view], { type: "audio/wav" });
}
