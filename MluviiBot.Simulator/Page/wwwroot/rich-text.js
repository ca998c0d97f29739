// What a bot says: strong, em and a are built node by node, all else is text.

import { h, link } from "./dom.js";

const plain = new Set(["STRONG", "EM"]);

/** Nodes for a text with mluvii's three tags. */
export function richText(html) {
  return [...new DOMParser().parseFromString(html, "text/html").body.childNodes].flatMap(build);
}

function build(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    return [node.data];
  }
  if (node.nodeType !== Node.ELEMENT_NODE) {
    return [];
  }
  const children = [...node.childNodes].flatMap(build);
  if (plain.has(node.tagName)) {
    return [h(node.tagName, {}, children)];
  }
  return node.tagName === "A" ? [link(node.textContent, node.getAttribute("href") ?? "")] : node.tagName === "BR" ? ["\n"] : children;
}
