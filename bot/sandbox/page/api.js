/** The sandbox's server: what can be asked of it, and what it tells by itself. */

import { word } from "./words.js";

/** The server said no, or nothing; the message is a sentence for the person at the page. */
export class Refused extends Error {}

async function ask(path, options = {}) {
  let answer;
  try {
    answer = await fetch(path, { cache: "no-store", ...options });
  } catch {
    throw new Refused(word("unreachable"));
  }
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Refused(body.said ?? body.error ?? body.description ?? word("refused", { status: answer.status }));
  }
  return body;
}

const post = (path, body) =>
  ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

function upload(path, file, more = {}) {
  const form = new FormData();
  form.append("file", file);
  for (const [name, value] of Object.entries(more)) if (value) form.append(name, value);
  return ask(path, { method: "POST", body: form });
}

const chat = (id) => `/sandbox/chats/${encodeURIComponent(id)}`;

export const readState = () => ask("/sandbox/state");
export const readChat = (id, seen = true, since = 0) => ask(`${chat(id)}?since=${since}${seen ? "" : "&unseen"}`);
export const say = (id, text, replyTo) => post(`${chat(id)}/say`, replyTo ? { text, reply_to: replyTo } : { text });
export const edit = (id, messageId, text) => post(`${chat(id)}/edit`, { message_id: messageId, text });
export const press = (id, messageId, data) => post(`${chat(id)}/press`, { message_id: messageId, data });
export const giveContact = (id, phone) => post(`${chat(id)}/contact`, { phone });
export const givePhoto = (id, file, caption) => upload(`${chat(id)}/photo`, file, { caption });
export const giveSticker = (id, emoji) => post(`${chat(id)}/sticker`, { emoji });
export const giveVoice = (id, file, seconds) => upload(`${chat(id)}/voice`, file, { seconds });
export const giveDocument = (id, file) => upload(`${chat(id)}/document`, file);
export const block = (id, blocked) => post(`${chat(id)}/block`, { blocked });
export const readMeaning = (id, messageId) => ask(`${chat(id)}/meaning/${messageId}`);
export const readBehind = (id) => ask(`${chat(id)}/behind`);
export const readBoard = () => ask("/sandbox/board");
export const turnClock = (jump) => post("/sandbox/clock", { jump });
export const setSpeed = (speed) => post("/sandbox/clock", { speed });
export const switchBot = (running) => post("/sandbox/bot", { running });
export const DIALOGUE = "/sandbox/dialogue";
export const act = (name) => post(`/sandbox/actions/${encodeURIComponent(name)}`, {});
export const setFault = (fault) => post("/sandbox/faults", fault);
export const clearFaults = () => ask("/sandbox/faults", { method: "DELETE" });

/** Listens for as long as the page is open. `opened` is told whether the line had been lost before. */
export function listen({ heard, opened, lost }) {
  let wasLost = false;
  const connect = () => {
    const events = new EventSource("/sandbox/events");
    events.onopen = () => {
      opened(wasLost);
      wasLost = false;
    };
    events.onmessage = (event) => heard(JSON.parse(event.data));
    events.onerror = () => {
      if (!wasLost) lost();
      wasLost = true;
      // The browser tries again by itself, unless the answer was not a stream.
      if (events.readyState === EventSource.CLOSED) setTimeout(connect, 2000);
    };
  };
  connect();
}
