// One thing that the guest sees: words, cards, a file, a form, a place.

import { api } from "../api.js";
import { h, link, timeOf, webAddress } from "../dom.js";
import { richText } from "../rich-text.js";
import { authorOf } from "../store.js";
import { heroForm } from "./hero-form.js";

const picture = /\.(png|jpe?g|gif|webp)$/i;

export function entryElement(id, entry) {
  return h("div", { class: `entry ${entry.author}` },
    h("p", { class: "who" }, authorOf(entry), " ", h("time", { datetime: entry.time }, timeOf(entry.time))),
    hasWords(entry) && h("p", { class: "words" }, entry.html ? richText(entry.html) : entry.text),
    entry.cards.length > 0 && h("ul", { class: entry.isCarousel ? "cards carousel" : "cards", tabindex: entry.isCarousel ? "0" : null, "aria-label": "Cards" },
      entry.cards.map(card => h("li", {}, cardElement(id, card)))),
    entry.file && fileElement(entry.file),
    entry.form && heroForm(id, entry),
    entry.location && h("p", { class: "words" }, `${entry.location.latitude}° N, ${entry.location.longitude}° E`));
}

/** What the simulator tells the developer in place of what the channel does not show. */
export const noteElement = note => h("p", { class: "hint" }, note.text);

export function buttonElement(id, button) {
  return button.type.toLowerCase() === "openurl"
    ? h("span", { class: "opens", onclick: () => api.guest(id, "press", { button: button.value }) }, link(button.title, button.value))
    : h("button", { type: "button", onclick: () => api.guest(id, "press", { button: button.value }) }, button.title);
}

const hasWords = entry => entry.text || entry.html;

function cardElement(id, card) {
  return h("article", { class: "card" },
    card.images.filter(webAddress).map(src => h("img", { src, alt: "", loading: "lazy", referrerpolicy: "no-referrer" })),
    card.media.filter(webAddress).map(src => h("video", { src, controls: true, preload: "none" })),
    card.title && h("h4", {}, card.title),
    card.subtitle && h("p", { class: "subtitle" }, card.subtitle),
    card.text && h("p", {}, card.text),
    card.buttons.length > 0 && h("div", { class: "buttons" }, card.buttons.map(button => buttonElement(id, button))));
}

function fileElement(file) {
  return h("p", { class: "file" },
    file.url && picture.test(file.name) && webAddress(file.url) && h("img", { src: file.url, alt: "" }),
    file.url ? link(file.name, file.url) : file.name);
}
