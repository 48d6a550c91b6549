/** The workshop's board: each chart with the table that it is drawn from. */

import { el } from "./dom.js";
import { put, showDate, showNumber, word } from "./words.js";

// So many days of material fill a bar.
const FULL_DAYS = 15;
const STAGES = ["made", "accepted", "released", "handed_over"];

export class Board {
  #data = null;

  constructor() {
    this.parts = el("div", { class: "board-parts" }, put(el("p", { class: "note" }), "board_opening"));
    this.root = put(el("section", { class: "board", tabindex: "0" }, this.parts), "board", {}, "aria-label");
    addEventListener("beforeprint", () => this.root.querySelectorAll("details").forEach((table) => (table.open = true)));
  }

  /** Draws what the server saw; nothing is drawn anew when nothing changed, so that an open table stays open. */
  show(data) {
    if (!data.phases || JSON.stringify(data) === JSON.stringify(this.#data)) return;
    const open = new Set([...this.root.querySelectorAll("details[open]")].map((table) => table.dataset.of));
    this.#data = data;
    this.parts.replaceChildren(phases(data), today(data), waiting(data), materials(data), bags(data), backup(data));
    for (const table of this.root.querySelectorAll("details")) table.open = open.has(table.dataset.of);
  }

  redraw() {
    const data = this.#data;
    this.#data = null;
    if (data) this.show(data);
  }
}

const part = (key, ...inside) => el("section", { class: "part" }, el("h2", {}, word(key)), ...inside);
const said = (text) => el("p", { lang: "id" }, text);
const note = (key, filling) => el("p", { class: "note" }, word(key, filling));

/** A bar of so many of all; further layers lie over the first. */
function bar(...shares) {
  const layers = shares.map((share, place) => {
    const layer = el("span", { class: `layer layer-${place}` });
    layer.style.setProperty("--share", `${Math.min(100, Math.max(0, share * 100))}%`);
    return layer;
  });
  return el("span", { class: "bar-track", "aria-hidden": "true" }, ...layers);
}

function table(of, heads, rows) {
  const cells = (tag, row) => row.map((cell, place) => el(place ? tag : "th", { scope: place ? null : tag === "th" ? "col" : "row" }, String(cell)));
  const head = el("tr", {}, ...heads.map((key) => el("th", { scope: "col" }, word(key))));
  const body = rows.map((row) => el("tr", {}, ...cells("td", row)));
  const whole = el("table", {}, el("caption", { class: "unseen" }, word(of)), el("thead", {}, head), el("tbody", {}, ...body));
  return el("details", { "data-of": of }, el("summary", {}, word("board_table")), el("div", { class: "table-frame" }, whole));
}

/** Names with a bar each; whoever listens hears the table instead. */
function list(rows) {
  const line = ({ name, share, value }) =>
    el("li", {}, el("span", { class: "name" }, name), bar(share), el("span", { class: "value" }, value));
  return el("ul", { class: "bars" }, ...rows.map(line));
}

function phases({ phases: known, forecast }) {
  const stages = (phase) => STAGES.filter((stage) => stage !== "released" || phase.sampled);
  const drawn = known.flatMap((phase) => [
    el("h3", {}, word("board_phase", { order: phase.order, number: phase.number, pieces: showNumber(phase.pieces) })),
    bar(...stages(phase).map((stage) => phase[stage] / phase.pieces)),
    el(
      "ul",
      { class: "legend" },
      ...stages(phase).map((stage) =>
        el("li", {}, el("span", { class: `swatch layer-${stages(phase).indexOf(stage)}`, "aria-hidden": "true" }), word(`board_${stage}`), " ", el("b", {}, showNumber(phase[stage]))),
      ),
    ),
  ]);
  const rows = known.map((phase) => [`${phase.order} ${phase.number}`, ...[phase.pieces, ...STAGES.map((stage) => phase[stage])].map(showNumber)]);
  const heads = ["board_order", "board_pieces", ...STAGES.map((stage) => `board_${stage}`)];
  const inside = known.length ? [...drawn, forecast ? said(forecast) : null, table("board_orders", heads, rows)] : [note("board_no_orders")];
  return part("board_orders", ...inside);
}

function today({ today: { total, defects, tailors, silent, none, away } }) {
  const most = Math.max(1, ...tailors.map(({ pieces }) => pieces));
  const names = (key, list) => (list.length ? el("p", { class: "note" }, el("b", {}, word(key, { count: list.length })), ` ${list.join(", ")}`) : null);
  return part(
    "board_today",
    el("p", { class: "big" }, el("b", {}, showNumber(total)), ` ${word("board_masks")}`),
    defects ? note("board_defects", { count: showNumber(defects) }) : null,
    list(tailors.map(({ name, pieces }) => ({ name, share: pieces / most, value: showNumber(pieces) }))),
    names("board_silent", silent),
    names("board_none", none),
    names("board_away", away),
    tailors.length ? table("board_today", ["board_name", "board_pieces", "board_mend"], tailors.map((one) => [one.name, one.pieces, one.defects])) : null,
  );
}

function waiting({ waiting: lines }) {
  return part("board_waiting", lines.length ? el("ul", { lang: "id" }, ...lines.map((line) => el("li", {}, line))) : note("board_nothing_waits"));
}

function materials({ materials: stock }) {
  const several = new Set(stock.map(({ workshop }) => workshop)).size > 1;
  const rows = stock.map(({ workshop, item, amount, days }) => ({
    name: several ? `${item}, ${workshop}` : item,
    share: (days ?? 0) / FULL_DAYS,
    value: days === null ? amount : word("board_days", { count: days }),
  }));
  const heads = ["board_item", "board_workshop", "board_amount", "board_lasts"];
  const cells = stock.map(({ workshop, item, amount, days }) => [item, workshop, amount, days === null ? "–" : word("board_days", { count: days })]);
  return part("board_materials", ...(stock.length ? [list(rows), table("board_materials", heads, cells)] : [note("board_no_materials")]));
}

function bags({ bags: kept }) {
  const most = Math.max(1, ...kept.map(({ pieces }) => pieces));
  const shown = kept.slice(0, 8);
  const rows = kept.map(({ name, pieces, since }) => [name, showNumber(pieces), showDate(since)]);
  return part(
    "board_bags",
    ...(kept.length
      ? [
          list(shown.map(({ name, pieces }) => ({ name, share: pieces / most, value: showNumber(pieces) }))),
          kept.length > shown.length ? note("board_and_more", { count: kept.length - shown.length }) : null,
          table("board_bags", ["board_name", "board_pieces", "board_since"], rows),
        ]
      : [note("board_no_bags")]),
  );
}

function backup({ backup: last }) {
  return part("board_backup", last ? said(last) : note("board_no_backup"));
}
