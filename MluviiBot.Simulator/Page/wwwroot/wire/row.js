// One line of the wire; opened, it shows the JSON.

import { api } from "../api.js";
import { h, say, timeOf } from "../dom.js";
import { copySample } from "./sample.js";
import { gistOf } from "./gist.js";
import { jsonView } from "./json-view.js";

const ways = {
  activityToBot: { arrow: "→", words: "to the bot", className: "to-bot" },
  activityFromBot: { arrow: "←", words: "from the bot", className: "from-bot" },
  noted: { arrow: "·", words: "mluvii notes", className: "note" },
};

export function rowElement(row) {
  const way = ways[row.event];
  const line = [
    h("time", { datetime: row.time }, timeOf(row.time)),
    h("span", { class: "arrow", title: way.words }, h("span", { "aria-hidden": "true" }, way.arrow), h("span", { class: "visually-hidden" }, way.words)),
  ];
  if (row.event === "noted") {
    return h("li", { class: `wire-row note ${row.kind}` }, line, h("span", { class: "what" }, row.text), h("span", { class: "session" }, String(row.sessionId ?? "")));
  }
  const body = h("div", { class: "body" });
  const details = h("details", { ontoggle: () => fill(details, body) },
    h("summary", {}, line, h("span", { class: "what" }, row.activity), h("span", { class: "session" }, String(row.sessionId ?? "")), h("span", { class: "outcome" }), h("span", { class: "gist" }, gistOf(row.json))),
    body);
  details.row = row;
  return h("li", { class: `wire-row ${way.className}` }, details);
}

export function updateRow(element, row) {
  if (row.event === "noted" || element.version === row.version) {
    return;
  }
  element.version = row.version;
  const { delivery, refusal } = row;
  say(element.querySelector(".outcome"), refusal ? "refused" : delivery ? outcomeOf(delivery) : row.event === "activityToBot" ? "…" : "");
  element.classList.toggle("failed", Boolean(refusal || delivery?.error));
  const details = element.querySelector("details");
  if (details.open) {
    fill(details, details.querySelector(".body"));
  }
}

/** The bot's HTTP status and how long it took. */
function outcomeOf({ httpStatus, duration, error, wireJson }) {
  if (!wireJson && !error) {
    return "not sent on this connection";
  }
  const [hours, minutes, seconds] = duration.split(":").map(Number);
  const milliseconds = Math.round((hours * 3600 + minutes * 60 + seconds) * 1000);
  return `${httpStatus ?? "no answer"} · ${milliseconds} ms`;
}

function fill(details, body) {
  const { row } = details;
  if (!details.open) {
    return;
  }
  const problem = row.refusal?.reason ?? row.delivery?.error;
  const wire = row.delivery?.wireJson;
  body.replaceChildren(
    ...problem ? [h("p", { class: "problem" }, problem)] : [],
    h("div", { class: "buttons" },
      h("button", { type: "button", onclick: () => copySample(row) }, "Copy as sample"),
      row.event === "activityToBot" && h("button", { type: "button", onclick: () => api.repeat(row.sequence) }, "Send again")),
    jsonView(row.json, row.event === "activityToBot" ? "mluvii’s activity" : "As the bot sent it"),
    ...wire && wire !== row.json ? [jsonView(wire, "As sent to the bot")] : []);
}
