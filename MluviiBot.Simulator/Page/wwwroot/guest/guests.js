// The guests whose windows this page has open, one in front or side by side.

import { api } from "../api.js";
import { h, keep } from "../dom.js";
import { phaseOf, store } from "../store.js";
import { channelName } from "./channels.js";
import { guestWindow } from "./window.js";

const remembered = "simulator-guests";
const windows = new Map();
const tabs = document.getElementById("guest-tabs");
const stage = document.getElementById("guest-windows");
const arrival = document.getElementById("new-guest");

export function beginGuests() {
  const { channel, language } = arrival.elements;
  channel.append(...store.tenant.channels.map(word => h("option", { value: word }, channelName(word))));
  language.value = store.tenant.language;
  arrival.addEventListener("submit", arrive);
  for (const id of JSON.parse(localStorage.getItem(remembered) ?? "[]")) {
    openGuest(id, false);
  }
  store.on("session", id => {
    windows.get(id)?.update();
    render();
  });
  store.on("entry", ({ id }) => windows.get(id)?.update());
  store.on("note", id => windows.get(id)?.update());
  store.on("selected", id => {
    if (id !== null) {
      openGuest(id, false);
    }
    render();
  });
  render();
}

/** Opens a guest's window, in front if asked for. */
export function openGuest(id, isInFront = true) {
  if (store.sessions.has(id) && !windows.has(id)) {
    windows.set(id, guestWindow(id, () => close(id)));
    remember();
  }
  if (windows.has(id)) {
    store.loadTranscript(id);
  }
  if (isInFront) {
    store.select(id);
  }
}

async function arrive(event) {
  event.preventDefault();
  const { channel, language, parameters } = arrival.elements;
  const session = await api.open({ channel: channel.value, language: language.value, parameters: readParameters(parameters.value) });
  if (session) {
    store.keepSession(session);
    openGuest(session.id);
    windows.get(session.id).focus();
  }
}

function readParameters(text) {
  const lines = text.split("\n").map(line => line.split("=")).filter(([name]) => name.trim());
  return Object.fromEntries(lines.map(([name, ...value]) => [name.trim(), value.join("=").trim()]));
}

function close(id) {
  windows.delete(id);
  remember();
  store.select([...windows.keys()].at(-1) ?? null);
  tabs.querySelector("button")?.focus();
}

function remember() {
  localStorage.setItem(remembered, JSON.stringify([...windows.keys()]));
}

function render() {
  keep(tabs, [...windows.keys()], id => id, tab, (item, id) => {
    const button = item.firstElementChild;
    button.setAttribute("aria-current", String(id === store.selected));
    button.title = phaseOf(store.sessions.get(id));
  });
  keep(stage, [...windows.values()], one => one.id, one => one.element, (element, one) => {
    element.classList.toggle("front", one.id === store.selected);
  });
  document.getElementById("guests").classList.toggle("empty", windows.size === 0);
}

function tab(id) {
  const { channel } = store.sessions.get(id);
  return h("li", {}, h("button", { type: "button", onclick: () => store.select(id) }, h("span", { class: `dot ${channel}` }), `${channelName(channel)} ${id}`));
}
