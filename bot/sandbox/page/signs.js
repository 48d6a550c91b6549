/** The page's signs, drawn here; each is an ornament beside a word or a name. */

const PATHS = {
  clip: "M20 11.5 12 19.4a5 5 0 0 1-7.1-7.1l8.3-8.2a3.4 3.4 0 0 1 4.8 4.8l-8.2 8.1a1.7 1.7 0 0 1-2.4-2.4l7.4-7.3",
  send: "M4 12 3 4l19 8-19 8 1-8Zm0 0h9",
  save: "M12 4v11m0 0-4.5-4.5M12 15l4.5-4.5M4 19.5h16",
  clock: "M12 7v5l3.5 2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z",
  fault: "M13 2.5 5 13.5h6l-1 8 8.5-11.5h-6Z",
  people: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6.5 9c.4-4 3-6 6.5-6s6.1 2 6.5 6M16 4.5a3.2 3.2 0 0 1 0 6.2M18 14.3c2 .8 3.2 2.7 3.5 5.7",
  more: "M12 5v.01M12 12v.01M12 19v.01",
  down: "m6 9.5 6 6 6-6",
  eye: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm9.5-3a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z",
  photo: "M3 8.5a2 2 0 0 1 2-2h2.5L9 4h6l1.5 2.5H19a2 2 0 0 1 2 2V18a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2Zm9 0.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z",
  voice: "M12 3a3 3 0 0 0-3 3v6a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3Zm-6.5 9a6.5 6.5 0 0 0 13 0M12 18.5V22",
  play: "M8 5v14l11-7Z",
  pause: "M8 5v14m8-14v14",
  document: "M6 3h8l5 5v13H6ZM14 3v5h5",
  contact: "M4 4h14v16H4ZM18 8h2m-2 4h2m-2 4h2M11 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm-4 6c.3-2.5 2-3.5 4-3.5s3.7 1 4 3.5",
  sticker: "M12 3a9 9 0 1 0 9 9l-9-9Zm0 0c0 5 3.5 9 9 9M8.5 10v.01M8.5 15c1.5 1.5 3.5 1.7 5.5.8",
  slash: "M15 5 9 19",
  reply: "M10 6 4 12l6 6m-6-6h9c4 0 6.5 2 7 6",
  edit: "M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19Zm10-13.5L17.5 10",
  copy: "M8 8h12v12H8ZM16 8V4H4v12h4",
  block: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM5.7 5.7l12.6 12.6",
  close: "M6 6l12 12M18 6 6 18",
  again: "M4 4v5h5M4.5 9A8 8 0 1 1 4 13",
  tour: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-2 5.5v7l6-3.5Z",
  board: "M4 20V11m5.5 9V4m5 16v-6M20 20V8M2.5 20.5h19",
  language: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3 12h18M12 3c-5 6-5 12 0 18 5-6 5-12 0-18Z",
  invite: "M10 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6.5 9c.4-4 3-6 6.5-6 1.5 0 2.9.4 4 1.2M18 14v6m-3-3h6",
  bell: "M6 16V11a6 6 0 0 1 12 0v5l2 2H4Zm4.5 4.5h3",
  tally: "M5 4v13M9 4v13M13 4v13M17 4v13M3 15 20 7",
  ask: "M9 9a3 3 0 1 1 4 2.8c-.8.4-1 1-1 2V15m0 3.5v.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z",
  sent: "M5 12.5 9.5 17 19 7",
  delivered: "M2 12.5 6.5 17 16 7M11.5 16.5 12 17l9.5-10",
  lost: "M12 6v7m0 4v.01",
};

/** A sign as an SVG element, hidden from whoever listens. */
export function sign(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "sign");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
