/** The page: as many phones as fit, kept in step with the sandbox's server. */

import { listen, readBoard, readState, startAfresh } from "./api.js";
import { Bar } from "./bar.js";
import { Board } from "./board.js";
import { setNow } from "./clock.js";
import { recall, remember } from "./memory.js";
import { notices, notifyWord, telling } from "./notices.js";
import { FIRST, People } from "./people.js";
import { Phone } from "./phone.js";
import { Switcher } from "./switcher.js";
import { rewrite, word } from "./words.js";

const PHONES = 3;
// What a page that begins in a fresh workshop shows at once.
const TOUR = "#tur";
const BY_HAND = "#tur-sendiri";
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
  afresh: () => begin(""),
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
  afresh: (byHand) => begin(byHand ? BY_HAND : TOUR),
};
const switcher = new Switcher(people, (number) => look(number));
const phones = [];
// Numbers of the phones, the last used first: these are shown where not all fit.
let recent = [1, 2, 3];
let chosen = recall("phones") ?? [];
let state = null;
let soon = null;
let renewing = false;

/** Fetches the state; it also says which chats wait, so it follows most events. */
async function refresh() {
  const was = state;
  try {
    state = await readState();
  } catch {
    return; // The line of events tells the person that the server is away.
  }
  if (was && was.began !== state.began) location.reload();
  setNow(state.now, state.clock?.speed);
  bar.time.tick();
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

/** Puts up the phones once, each with someone who exists. */
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

function use(number) {
  recent = [number, ...recent.filter((other) => other !== number)];
}

/** Brings a phone to the eye. */
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

/** Another workshop takes this one's place; the page is loaded anew when it is there. */
function begin(place) {
  renewing = true;
  location.hash = place;
  notifyWord("renewing", {}, true);
  return telling(startAfresh);
}

/** The tour is fetched when it is first wanted. By keyboard one goes from step to step oneself. */
async function playTour({ detail }) {
  if (!tour) {
    const { Tour } = await import("./tour.js");
    tour ??= new Tour(tourActs);
    main.after(tour.root);
  }
  await tour.play(detail === 0, state.used);
}

/** Who plays a part in the tour. */
const playing = (role) => people.firstChoice()[FIRST.indexOf(role)];

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

/** New commands name no chat and concern everyone; an answer concerns whoever pressed last. */
function concerns(event, phone) {
  if (event.chat_id != null) return event.chat_id === phone.id;
  if (event.type !== "answered") return true;
  return phone.pressedAt > 0 && phones.every((other) => other.pressedAt <= phone.pressedAt);
}

async function opened(again) {
  if (again) notifyWord("back");
  const known = phones.length > 0;
  await refresh();
  if (!known) {
    const place = location.hash;
    if (place !== TOUR && place !== BY_HAND) return;
    history.replaceState(null, "", "/");
    return playTour({ detail: Number(place === TOUR) });
  }
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
main.before(notices);
for (const width of [two, three]) {
  width.addEventListener("change", () => {
    layOut();
    showAround();
  });
}
addEventListener("keydown", pressed);
addEventListener("language", () => {
  for (const part of [tour, board, ...phones]) part?.redraw();
  if (state) showAround();
  bar.time.tick();
});
addEventListener("meanings", () => phones.forEach((phone) => phone.log.tellAll()));

rewrite();
listen({ heard, opened, lost: () => notifyWord(renewing ? "renewing" : "lost", {}, true) });
setInterval(() => state && bar.time.tick(), 1000);
setInterval(refresh, 15000);
