/** Makes an element: el("button", {class: "plain", onclick: press}, "Kirim"). */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child != null));
  return element;
}

/** Makes `parent` hold exactly `wanted`, moving as little as possible so that focus and live regions stay calm. */
export function arrange(parent, wanted) {
  const keep = new Set(wanted);
  for (const child of [...parent.childNodes]) if (!keep.has(child)) child.remove();
  wanted.forEach((node, place) => {
    if (parent.childNodes[place] !== node) parent.insertBefore(node, parent.childNodes[place] ?? null);
  });
}

/** Runs `work` while the button refuses further presses; it keeps its focus, which `disabled` would take. */
export async function whileBusy(button, work) {
  if (button.getAttribute("aria-disabled") === "true") return;
  button.setAttribute("aria-disabled", "true");
  const rest = new Promise((resolve) => setTimeout(resolve, 500));
  try {
    await work();
    await rest;
  } finally {
    button.removeAttribute("aria-disabled");
  }
}
