/** The workshop's board: each chart with the table that it is drawn from. */

import { become, el } from "./dom.js";
import { inLanguage, showDate, showNumber, word } from "./words.js";

// So many days of material fill a bar.
const FULL_DAYS = 15;
const STAGES = ["made", "accepted", "released", "handed_over"];

export class Board {
  #data = null;

  constructor() {
    this.parts = el("div", { class: "board-parts" }, el("p", { class: "note", word: "board_opening" }));
    this.root = el("section", { class: "board", tabindex: "0", named: "board" }, this.parts);
    addEventListener("beforeprint", () => this.root.querySelectorAll("details").forEach((table) => (table.open = true)));
  }

  /** Draws what the server saw; only what changed is touched, so that whoever reads it stays where they are. */
  show(data) {
    if (!data.phases) return;
    this.#data = data;
    become(this.parts, el("div", {}, phases(data), today(data), waiting(data), materials(data), bags(data), backup(data)));
  }

  redraw() {
    if (this.#data) this.show(this.#data);
  }
}

const part = (key, ...inside) => el("section", { class: "part", "data-of": key }, el("h2", {}, word(key)), ...inside);
const said = (sentence) => el("p", {}, inLanguage(sentence));
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
  const row = ([first, ...others]) =>
    el("tr", { "data-of": first }, el("th", { scope: "row" }, first), ...others.map((cell) => el("td", {}, String(cell))));
  const head = el("tr", {}, ...heads.map((key) => el("th", { scope: "col" }, word(key))));
  const whole = el("table", {}, el("caption", { class: "unseen" }, word(of)), el("thead", {}, head), el("tbody", {}, ...rows.map(row)));
  return el("details", {}, el("summary", {}, word("board_table")), el("div", { class: "table-frame" }, whole));
}

/** Names with a bar each; whoever listens hears the table instead. */
function list(rows) {
  const line = ({ name, share, value }) =>
    el("li", { "data-of": name }, el("span", { class: "name" }, name), bar(share), el("span", { class: "value" }, value));
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
      ...stages(phase).map((stage, place) =>
        el("li", {}, el("span", { class: `swatch layer-${place}`, "aria-hidden": "true" }), word(`board_${stage}`), " ", el("b", {}, showNumber(phase[stage]))),
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
  return part("board_waiting", lines.length ? el("ul", {}, ...lines.map((line) => el("li", { "data-of": line[0] }, inLanguage(line)))) : note("board_nothing_waits"));
}

function materials({ materials: stock }) {
  const several = new Set(stock.map(({ workshop }) => workshop)).size > 1;
  const lasts = (days, unknown) => (days === null ? unknown : word("board_days", { count: days }));
  const rows = stock.map(({ workshop, item, amount, days }) => ({
    name: several ? `${inLanguage(item)}, ${workshop}` : inLanguage(item),
    share: (days ?? 0) / FULL_DAYS,
    value: lasts(days, inLanguage(amount)),
  }));
  const heads = ["board_item", "board_workshop", "board_amount", "board_lasts"];
  const cells = stock.map(({ workshop, item, amount, days }) => [inLanguage(item), workshop, inLanguage(amount), lasts(days, "–")]);
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
