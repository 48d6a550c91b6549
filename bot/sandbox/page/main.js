/** The page: as many phones as fit, kept in step with the sandbox's server. */

import { listen, readState } from "./api.js";
import { inMachineForm, now, setNow, showClock } from "./clock.js";
import { Faults, showActions } from "./controls.js";
import { recall, remember } from "./memory.js";
import { People } from "./people.js";
import { Phone } from "./phone.js";
import { changeLanguage, labelSwitch, put, rewrite, show, word } from "./words.js";
import { Workshop } from "./workshop.js";

const main = document.getElementById("phones");
const connection = document.getElementById("connection");
const clock = document.getElementById("clock");
const controls = document.getElementById("controls");
const language = document.getElementById("language");

const two = matchMedia("(min-width: 46rem)");
const three = matchMedia("(min-width: 70rem)");

const people = new People();
const faults = new Faults(people, refresh);
const workshop = new Workshop(refresh);
const phones = [];
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
  tick();
  people.take(state.people, new Set(phones.map((phone) => phone.id)));
  showActions(state.actions, refresh);
  workshop.show(state.clock, state.bot);
  layOut();
}

function refreshSoon() {
  soon ??= setTimeout(() => {
    soon = null;
    refresh();
  }, 300);
}

/** Puts up or takes away phones, and gives each someone who exists. */
function layOut() {
  if (!people.list.length) return;
  const count = three.matches ? 3 : two.matches ? 2 : 1;
  while (phones.length > count) phones.pop().root.remove();
  while (phones.length < count) {
    const place = phones.length;
    const phone = new Phone(place + 1, people, (id) => choose(place, id), showResent);
    phones.push(phone);
    main.append(phone.root);
  }
  const first = people.firstChoice();
  phones.forEach((phone, place) => {
    if (!people.find(chosen[place])) chosen[place] = first[Math.min(place, first.length - 1)];
    if (phone.id !== chosen[place]) phone.open(chosen[place]);
  });
  showPeople();
}

function choose(place, id) {
  chosen[place] = id;
  remember("phones", chosen);
  phones[place].open(id);
  showPeople();
}

function showPeople() {
  for (const phone of phones) {
    phone.showPeople();
    phone.behind.root.hidden = !state.bot;
  }
  showResent();
  faults.show([...new Set(phones.map((phone) => phone.id))], state.faults ?? []);
  const waiting = people.waiting().length;
  document.title = waiting ? `(${waiting}) ${word("title")}` : word("title");
}

/** Two phones may show one chat, which counts once. */
function showResent() {
  const counts = new Map(phones.map((phone) => [phone.id, phone.log.resent]));
  workshop.showResent([...counts.values()].reduce((sum, count) => sum + count, 0));
}

function heard(event) {
  for (const phone of phones) if (concerns(event, phone)) phone.hear(event);
  if (event.type === "message" || event.type === "state") refreshSoon();
}

/** Some events name no chat: new commands concern everyone, an answer whoever pressed a button last. */
function concerns(event, phone) {
  if (event.chat_id != null) return event.chat_id === phone.id;
  if (event.type !== "answered") return true;
  return phone.pressedAt > 0 && phones.every((other) => other.pressedAt <= phone.pressedAt);
}

async function opened(again) {
  if (again) {
    put(connection, "back");
    setTimeout(() => connection.dataset.word === "back" && show(connection), 6000);
  }
  const before = phones.map((phone) => phone.id);
  await refresh();
  phones.forEach((phone, place) => {
    if (phone.id !== before[place]) return;
    phone.load();
    phone.behind.refreshSoon();
  });
}

function lost() {
  put(connection, "lost");
}

function tick() {
  if (!state) return;
  clock.textContent = showClock(now());
  clock.dateTime = inMachineForm(now());
}

/** On a narrow screen the phone comes first, and the controls fold away. */
function foldControls() {
  controls.open = two.matches;
}

for (const width of [two, three]) width.addEventListener("change", layOut);
two.addEventListener("change", foldControls);
language.addEventListener("click", changeLanguage);
addEventListener("language", () => {
  labelSwitch(language);
  for (const phone of phones) phone.redraw();
  if (state) showPeople();
  tick();
});

rewrite();
labelSwitch(language);
foldControls();
listen({ heard, opened, lost });
setInterval(tick, 1000);
setInterval(refresh, 15000);
