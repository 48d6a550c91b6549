/** The workshop's time: Asia/Jakarta, as the sandbox's server has it. */

import { locale } from "./words.js";

const ZONE = "Asia/Jakarta";
let anchor = { unix: Date.now() / 1000, at: Date.now() / 1000, speed: 1 };

// To make a formatter takes a hundred times as long as to use it.
const formatters = new Map();
const days = new Map();

function show(unix, options, where = locale()) {
  const key = where + JSON.stringify(options);
  if (!formatters.has(key)) formatters.set(key, new Intl.DateTimeFormat(where, { timeZone: ZONE, ...options }));
  return formatters.get(key).format(new Date(unix * 1000));
}

/** From now on it is this moment, and time goes so many times as fast as it really does. */
export function setNow(unix, speed = 1) {
  anchor = { unix, at: Date.now() / 1000, speed };
}

export const now = () => anchor.unix + (Date.now() / 1000 - anchor.at) * anchor.speed;

/** The calendar day as a key, such as 2026-08-04. */
export function dayOf(unix) {
  if (!days.has(unix)) days.set(unix, show(unix, { dateStyle: "short" }, "sv-SE"));
  return days.get(unix);
}

export const showDay = (unix) => show(unix, { weekday: "long", day: "numeric", month: "long", year: "numeric" });

export const showTime = (unix) => show(unix, { hour: "2-digit", minute: "2-digit" });

export const showDayShort = (unix) => show(unix, { weekday: "short", day: "numeric", month: "short" });

/** A moment in words, for a sentence. */
export const showMoment = (unix) => `${show(unix, { weekday: "long", day: "numeric", month: "long" })}, ${showTime(unix)} WIB`;

export const inMachineForm = (unix) => new Date(unix * 1000).toISOString();
