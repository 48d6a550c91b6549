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
    this.send = el("button", { class: "icon send", named: "send_recording", onclick: () => this.#end(true) }, sign("send"));
    const onkeydown = ({ key }) => key === "Escape" && this.#end(false);
    const cancel = el("button", { class: "plain", word: "cancel", onclick: () => this.#end(false) });
    this.root = el("div", { class: "topic", role: "group", named: "send_voice", onkeydown }, this.words, cancel, this.send);
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

/** A buzz as a WAV file: its head in words of four bytes, then a byte a sample. */
function invented(seconds) {
  const count = RATE * seconds;
  const head = ["RIFF", 36 + count, "WAVE", "fmt ", 16, 0x10001, RATE, RATE, 0x80001, "data", count];
  const bytes = head.map((part) => (typeof part === "string" ? part : new Uint32Array([part])));
  return new Blob([...bytes, Uint8Array.from({ length: count }, (_, at) => 126 + (at % 50 < 25 ? 4 : 0))], { type: "audio/wav" });
}
