/** The page: as many phones as fit, kept in step with the sandbox's server. */

import { listen, readBoard, readState } from "./api.js";
import { Bar } from "./bar.js";
import { Board } from "./board.js";
import { setNow } from "./clock.js";
import { recall, remember } from "./memory.js";
import { notices, notifyUntilNext, notifyWord } from "./notices.js";
import { People } from "./people.js";
import { Phone } from "./phone.js";
import { Switcher } from "./switcher.js";
import { rewrite, word } from "./words.js";

const PHONES = 3;
// In the order in which people get the phones.
const ROLES = ["tailor", "courier", "coordinator"];
const main = document.getElementById("phones");
const two = matchMedia("(min-width: 46rem)");
const three = matchMedia("(min-width: 70rem)");

const people = new People();
const bar = new Bar(people, {
  done: refresh,
  open: (id) => open(id).composer.focus(),
  say: (id, text) => open(id).say(text),
  tour: playTour,
  board: () => showBoard(board.root.hidden),
});
const board = new Board();
let tour = null;
const tourActs = {
  phone: (role) => open(playing(role)),
  chat: (role) => phones.find((phone) => phone.id === playing(role)),
  power: () => bar.power,
  clock: () => bar.time.button,
  turn: (jump) => bar.time.turn(jump),
  done: refresh,
};
const switcher = new Switcher(people, (number) => look(number));
const phones = [];
// Numbers of the phones, the last used first: these are shown where not all fit.
let recent = [1, 2, 3];
let chosen = recall("phones") ?? [];
let state = null;
let soon = null;

/** Fetches the state; it also says which chats wait, so it follows most events. */
async function refresh() {
  try {
    state = await readState();
  } catch {
    return; // The line of events tells the person that the server is away.
  }
  setNow(state.now, state.clock?.speed);
  bar.tick();
  refreshBoard();
  people.take(state.people, new Set(phones.filter((phone) => phone.shown).map((phone) => phone.id)));
  makePhones();
  showAround();
}

function refreshSoon() {
  soon ??= setTimeout(() => {
    soon = null;
    refresh();
  }, 300);
}

/** Puts up the phones once, and gives each someone who exists. */
function makePhones() {
  if (!people.list.length || phones.length) return;
  const first = people.firstChoice();
  for (let number = 1; number <= PHONES; number++) {
    const phone = new Phone(number, people, {
      chosen: (id) => choose(number, id),
      taken: showTwice,
      used: () => use(number),
      tour: number === 1 && state.bot ? playTour : null,
    });
    phones.push(phone);
    board.root.before(phone.root);
    if (!people.find(chosen[number - 1])) chosen[number - 1] = first[Math.min(number, first.length) - 1];
  }
  layOut();
  phones.forEach((phone, place) => phone.open(chosen[place]));
  document.querySelector(".skip").href = `#${phones[0].composer.input.id}`;
}

/** How many fit: all, or those last used. */
function layOut() {
  const fit = three.matches ? PHONES : two.matches ? 2 : 1;
  // On a narrow screen the board takes the place of the one phone.
  const shown = new Set(recent.slice(0, board.root.hidden ? fit : fit - 1));
  for (const phone of phones) {
    const was = phone.shown;
    phone.root.hidden = !shown.has(phone.number);
    if (!was && phone.shown && phone.id !== null) phone.look();
  }
}

/** The board beside the phones, or away. */
function showBoard(shown) {
  board.root.hidden = !shown;
  bar.board.setAttribute("aria-pressed", String(shown));
  if (shown) refreshBoard();
  layOut();
  showAround();
}

async function refreshBoard() {
  if (!board.root.hidden) board.show(await readBoard().catch(() => ({})));
}

/** Notes the phone as the last used. */
function use(number) {
  recent = [number, ...recent.filter((other) => other !== number)];
}

/** Brings a phone to the eye; and to the hand, where there is a keyboard. */
function look(number) {
  use(number);
  if (!two.matches) showBoard(false);
  layOut();
  showAround();
}

function choose(number, id) {
  const phone = phones[number - 1];
  chosen[number - 1] = id;
  remember("phones", chosen);
  phone.open(id);
  showAround();
  return phone;
}

/** The phone with somebody's chat; the last used one turns into it, where none has it. */
function open(id) {
  const there = phones.find((phone) => phone.id === id);
  const number = there?.number ?? recent[0];
  look(number);
  return there ?? choose(number, id);
}

/** The tour is fetched when it is first wanted. */
async function playTour() {
  if (!tour) {
    const { Tour } = await import("./tour.js");
    tour ??= new Tour(tourActs);
    notices.before(tour.root);
  }
  await tour.play();
}

/** Who plays a part in the tour. */
function playing(role) {
  return people.firstChoice()[ROLES.indexOf(role)];
}

/** What stands around the chats. */
function showAround() {
  if (!phones.length || phones.some((phone) => phone.id === null)) return;
  for (const phone of phones) {
    phone.showPeople();
    phone.showBehind(Boolean(state.bot));
  }
  switcher.show(phones);
  bar.show(state, [...new Set(phones.map((phone) => phone.id))]);
  showTwice();
  const waiting = people.waiting().length;
  document.title = waiting ? `(${waiting}) ${word("title_long")}` : word("title_long");
}

/** Two phones may show one chat, which counts once. */
function showTwice() {
  const counts = new Map(phones.map((phone) => [phone.id, phone.log.twice]));
  bar.showTwice([...counts.values()].reduce((sum, count) => sum + count, 0));
}

function heard(event) {
  for (const phone of phones) if (concerns(event, phone)) phone.hear(event);
  if (event.type === "message" && event.message.from_bot) {
    const unseen = phones.find((phone) => phone.id === event.chat_id && !phone.shown);
    const seen = phones.some((phone) => phone.id === event.chat_id && phone.shown);
    if (unseen && !seen) switcher.peek(unseen, event.message);
  }
  if (event.type === "message" || event.type === "state") refreshSoon();
}

/** Some events name no chat: new commands concern everyone, an answer whoever pressed a button last. */
function concerns(event, phone) {
  if (event.chat_id != null) return event.chat_id === phone.id;
  if (event.type !== "answered") return true;
  return phone.pressedAt > 0 && phones.every((other) => other.pressedAt <= phone.pressedAt);
}

async function opened(again) {
  if (again) notifyWord("back");
  const known = phones.length > 0;
  await refresh();
  if (!known) return;
  for (const phone of phones) {
    phone.load();
    phone.behind.refreshSoon();
  }
}

function pressed(event) {
  const number = event.altKey && !event.ctrlKey && /^Digit[1-3]$/.test(event.code) ? Number(event.code.at(-1)) : 0;
  const slash = event.key === "/" && !event.target.closest("input, textarea, select, [popover]");
  if (!phones.length || !(number || slash)) return;
  event.preventDefault();
  if (number) look(number);
  phones[(number || recent[0]) - 1].composer.focus();
}

document.getElementById("bar").replaceWith(bar.root, switcher.root, switcher.peekPlace);
board.root.hidden = true;
main.append(board.root);
document.body.append(notices);
for (const width of [two, three]) {
  width.addEventListener("change", () => {
    layOut();
    showAround();
  });
}
addEventListener("keydown", pressed);
addEventListener("language", () => {
  bar.showLanguage();
  tour?.redraw();
  board.redraw();
  for (const phone of phones) phone.redraw();
  if (state) showAround();
  bar.tick();
});

addEventListener("meanings", () => {
  for (const phone of phones) phone.log.tellAll();
});

rewrite();
listen({ heard, opened, lost: () => notifyUntilNext("lost") });
setInterval(() => state && bar.tick(), 1000);
setInterval(refresh, 15000);
