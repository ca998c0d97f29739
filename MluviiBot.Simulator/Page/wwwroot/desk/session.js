// The guest in front, as an operator sees him: the talk, where he can go, his parameters, his contact.

import { api } from "../api.js";
import { h, keep, say } from "../dom.js";
import { composerOf } from "../guest/foot.js";
import { richText } from "../rich-text.js";
import { authorOf, phaseOf, store } from "../store.js";

const title = document.getElementById("session-title");
const details = document.getElementById("session-details");
const deed = (name, body) => api.operator(store.selected, name, body);

const talk = h("div", { class: "talk", role: "log", tabindex: "0", "aria-label": "The talk, as the operator sees it" });
const answer = composerOf("Answer of the operator", "Answer", text => deed("write", { text }));
const target = h("select", { "aria-label": "Forward to" });
const actions = h("div", { class: "buttons" },
  h("button", { type: "button", onclick: () => deed("give-back") }, "Back to the bot"),
  target,
  h("button", { type: "button", onclick: () => deed("forward", JSON.parse(target.value)) }, "Forward"),
  h("button", { type: "button", onclick: () => deed("end") }, "End"));
const parameters = h("tbody");
const newParameter = h("form", { class: "settings", onsubmit: setParameter },
  h("label", {}, "Parameter", h("input", { name: "parameter", size: "14", required: true, spellcheck: "false" })),
  h("label", {}, "Value", h("input", { name: "value", size: "14" })),
  h("button", {}, "Set"));
const facts = h("dl");
const nothing = h("p", { class: "nothing" }, "No guest is in front.");
const filled = h("div", {},
  talk, answer.element, actions,
  h("h4", {}, "Parameters"),
  h("table", {}, h("thead", { class: "visually-hidden" }, h("tr", {}, ["Parameter", "Value", "Set by"].map(text => h("th", { scope: "col" }, text)))), parameters),
  newParameter,
  h("h4", {}, "Guest"), facts);

export function beginSession() {
  details.append(nothing, filled);
}

export function renderSession() {
  const session = store.sessions.get(store.selected);
  nothing.hidden = Boolean(session);
  filled.hidden = !session;
  say(title, session ? `Guest ${session.id}, ${phaseOf(session)}` : "Guest");
  if (!session) {
    return;
  }
  const hasOperator = session.phase === "withOperator";
  talk.hidden = answer.element.hidden = actions.hidden = newParameter.hidden = !hasOperator;
  renderTalk(session);
  renderTargets(session);
  renderParameters(session);
  renderFacts(session);
}

function renderTalk(session) {
  const isAtEnd = talk.scrollHeight - talk.scrollTop - talk.clientHeight < 80;
  keep(talk, store.transcripts.get(session.id) ?? [], entry => `${session.id} ${entry.id}`, entry =>
    h("p", { class: entry.author }, h("span", { class: "who" }, authorOf(entry)), " ", wordsOf(entry)));
  if (isAtEnd) {
    talk.scrollTop = talk.scrollHeight;
  }
}

function wordsOf(entry) {
  const rest = [...entry.cards.map(card => `[card ${card.title ?? ""}]`), entry.file && `[file ${entry.file.name}]`, entry.form && `[form ${entry.form.title}]`, entry.location && "[location]"];
  return [...(entry.html ? richText(entry.html) : [entry.text ?? ""]), ` ${rest.filter(Boolean).join(" ")}`];
}

function renderTargets(session) {
  const { groups, operators } = store.tenant;
  const targets = [
    ...groups.map(group => ({ text: group.name, value: { groupId: group.id } })),
    ...operators.filter(person => person.id !== session.operatorId).map(person => ({ text: person.name, value: { operatorId: person.id } })),
  ];
  keep(target, targets, one => JSON.stringify(one.value), one => h("option", { value: JSON.stringify(one.value) }, one.text));
}

function renderParameters(session) {
  keep(parameters, Object.entries(session.parameters), ([name]) => `${session.id} ${name}`, ([name]) => h("tr", {}, h("th", { scope: "row" }, name), h("td"), h("td", { class: "source" })), (row, [name, parameter]) => {
    const label = store.tenant.parameters.find(one => one.name === name)?.label;
    row.title = label ?? "";
    say(row.children[1], parameter.value ?? "(null)");
    say(row.children[2], parameter.source.toLowerCase().replace("_", " ") + (parameter.isReadOnly ? ", read only" : ""));
  });
}

function renderFacts(session) {
  const contact = store.tenant.contacts.find(one => one.id === session.crmIdentityId);
  const identity = Object.entries(session.identity).filter(([, value]) => value !== null);
  const rows = [
    ["Language", session.language],
    ["Source", session.source],
    ...identity,
    ["Contact", contact ? `${contact.id} · ${Object.values(contact.data).flat().join(", ")}` : "not assigned"],
    ["Tags", session.tags.join(", ") || "none"],
  ];
  keep(facts, rows, ([name]) => name, ([name]) => h("div", {}, h("dt", {}, name), h("dd")), (row, [, value]) => say(row.lastElementChild, String(value)));
}

async function setParameter(event) {
  event.preventDefault();
  const { parameter, value } = newParameter.elements;
  const [name, text] = [parameter.value, value.value];
  if (await deed("set", { parameters: { [name.trim()]: text } }) && parameter.value === name && value.value === text) {
    newParameter.reset();
  }
}
