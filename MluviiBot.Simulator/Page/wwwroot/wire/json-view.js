// JSON to be read: indented, with JSON inside strings laid out too, coloured by spans.

import { h } from "../dom.js";

const token = /("(?:[^"\\]|\\.)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/g;

export function jsonView(text, label) {
  return h("figure", { class: "json" }, h("figcaption", {}, label), h("pre", { tabindex: "0", "aria-label": label }, colour(pretty(text))));
}

/** The text indented; as it is when it is no JSON. */
export function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), (name, value) => name === "channelData" ? unpacked(value) : value, 2);
  } catch {
    return text;
  }
}

/** Channel data is a string that holds JSON: shown as what it holds. */
function unpacked(value) {
  try {
    return typeof value === "string" ? JSON.parse(value) : value;
  } catch {
    return value;
  }
}

function colour(text) {
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    nodes.push(text.slice(end, match.index), h("span", { class: match[2] ? "name" : match[1] ? "string" : "value" }, match[1] ?? match[0]), match[2] ?? "");
    end = match.index + match[0].length;
  }
  return [...nodes, text.slice(end)];
}
