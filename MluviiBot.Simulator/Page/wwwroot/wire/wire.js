// The wire: what went between mluvii and the bots, in order, and what the simulator has to say of it.

import { h, keep, soon } from "../dom.js";
import { store } from "../store.js";
import { rowElement, updateRow } from "./row.js";

const kept = 400;
const list = document.getElementById("wire-rows");
const filter = document.getElementById("wire-filter");
const rows = new Map();
let read = 0;

export function beginWire() {
  const renderSoon = soon(render);
  store.on("events", renderSoon);
  store.on("selected", renderSoon);
  filter.addEventListener("input", renderSoon);
  filter.addEventListener("submit", event => event.preventDefault());
  render();
}

function render() {
  for (const happened of store.events) {
    if (happened.sequence > read) {
      read = happened.sequence;
      take(happened);
    }
  }
  const isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  const shown = [...rows.values()].filter(isWanted);
  keep(list, shown.length > 0 ? shown : [null], row => row?.sequence ?? "nothing", row => row ? rowElement(row) : h("li", { class: "nothing" }, "Nothing on the wire."), (element, row) => {
    if (row) {
      updateRow(element, row);
    }
  });
  if (isAtEnd) {
    list.scrollTop = list.scrollHeight;
  }
}

function take(happened) {
  switch (happened.event) {
    case "activityToBot":
    case "activityFromBot":
    case "noted":
      rows.set(happened.sequence, { ...happened, version: 0 });
      break;
    case "deliveryEnded":
      amend(happened.deliveryOf, { delivery: happened });
      break;
    case "activityRefused":
      amend(happened.refusalOf, { refusal: happened });
      break;
  }
  if (rows.size > kept) {
    rows.delete(rows.keys().next().value);
  }
}

function amend(sequence, more) {
  const row = rows.get(sequence);
  if (row) {
    Object.assign(row, more, { version: row.version + 1 });
  }
}

function isWanted(row) {
  const { words, selected, problems } = filter.elements;
  const text = `${row.activity ?? ""} ${row.json ?? row.text} ${row.sessionId}`.toLowerCase();
  return (!selected.checked || row.sessionId === store.selected)
    && (!problems.checked || isProblem(row))
    && words.value.toLowerCase().split(/\s+/).every(word => text.includes(word));
}

const isProblem = row => Boolean(row.refusal || row.delivery?.error || ["notShown", "ignored", "routingLoop", "connection", "fault"].includes(row.kind));
