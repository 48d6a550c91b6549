/** What this browser remembers between visits; without storage the page still works. */

export function recall(key) {
  try {
    return JSON.parse(localStorage.getItem(`omah.${key}`));
  } catch {
    return null;
  }
}

export function remember(key, value) {
  try {
    localStorage.setItem(`omah.${key}`, JSON.stringify(value));
  } catch {
    // Storage may be full or forbidden; forgetting is harmless here.
  }
}
