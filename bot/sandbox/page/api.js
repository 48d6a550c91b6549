/** The sandbox's server: what can be asked of it, and what it tells by itself. */

import { locale, word } from "./words.js";

/** The server said no, or nothing; the message is a sentence for whoever is at the page. */
class Refused extends Error {}

async function ask(path, options = {}) {
  let answer;
  try {
    answer = await fetch(`/sandbox/${path}`, { cache: "no-store", ...options });
  } catch {
    throw new Refused(word("unreachable"));
  }
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Refused(body.said ?? body.error ?? body.description ?? word("refused", { status: answer.status }));
  }
  return body;
}

const post = (path, body = {}) =>
  ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

export const readState = () => ask("state");
export const readChat = (id, seen = true, since = 0) => ask(`chats/${id}?since=${since}${seen ? "" : "&unseen"}`);

/** What somebody does in their chat; what holds a file goes as a form. */
export function inChat(id, deed, given) {
  if (!given.file) return post(`chats/${id}/${deed}`, given);
  const body = new FormData();
  for (const [name, value] of Object.entries(given)) if (value) body.append(name, value);
  return ask(`chats/${id}/${deed}`, { method: "POST", body });
}

export const readMeaning = (id, messageId) => ask(`chats/${id}/meaning/${messageId}`);
export const readBehind = (id) => ask(`chats/${id}/behind?language=${locale().slice(0, 2)}`);
export const readBoard = () => ask("board");
export const turnClock = (jump) => post("clock", { jump });
export const setSpeed = (speed) => post("clock", { speed });
export const switchBot = (running) => post("bot", { running });
export const startAfresh = () => post("fresh");
export const DIALOGUE = "/sandbox/dialogue";
export const act = (name) => post(`actions/${name}`);
export const setFault = (fault) => post("faults", fault);
export const clearFaults = () => ask("faults", { method: "DELETE" });

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
