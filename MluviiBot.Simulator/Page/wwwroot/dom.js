// Builds elements. Text always goes in as text: nothing on this page is parsed as HTML.

/** An element with attributes, listeners (`onclick: …`) and children; null and false children are left out. */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(key.slice(2), value);
    } else if (value === true) {
      element.setAttribute(key, "");
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children.flat().filter(child => child !== null && child !== false && child !== undefined));
  return element;
}

const keptIn = new WeakMap();

/** Brings the children of a list in line with items, whose keys differ. An item keeps its element, so that focus, scroll and what is typed stay. */
export function keep(parent, items, keyOf, create, update = () => {}) {
  const before = keptIn.get(parent) ?? new Map();
  const now = new Map();
  let at = 0;
  for (const item of items) {
    const key = String(keyOf(item, at));
    const element = before.get(key) ?? create(item);
    update(element, item);
    now.set(key, element);
    before.delete(key);
    if (parent.children[at] !== element) {
      parent.insertBefore(element, parent.children[at] ?? null);
    }
    at++;
  }
  for (const element of before.values()) {
    element.remove();
  }
  keptIn.set(parent, now);
}

/** Sets text only when it is another, so that screen readers are not told again. */
export function say(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

/** An address of the web, or null for anything else, as javascript:. */
export function webAddress(text) {
  try {
    const url = new URL(text);
    return ["http:", "https:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** A link that opens beside the page; plain text when the address is none of the web. */
export function link(text, address) {
  const href = webAddress(address);
  return href ? h("a", { href, target: "_blank", rel: "noopener noreferrer" }, text) : h("span", {}, text);
}

/** Runs a function once for all that happens until the browser paints: a bot may send thousands of activities in a second. */
export function soon(act) {
  let isPlanned = false;
  return () => {
    if (!isPlanned) {
      isPlanned = true;
      requestAnimationFrame(() => {
        isPlanned = false;
        act();
      });
    }
  };
}

export const timeOf = text => new Date(text).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
