// Guests who wait for an operator, and guests whom operators talk to.

import { api } from "../api.js";
import { h, keep, say } from "../dom.js";
import { openGuest } from "../guest/guests.js";
import { phaseOf, store } from "../store.js";

const waiting = document.getElementById("waiting");
const talks = document.getElementById("talks");

export function renderWaiting() {
  render(waiting, ["offered", "inQueue"], "Nobody waits.", session => whoCanAccept(session).map(person =>
    h("button", { type: "button", class: "primary", onclick: async () => {
      const before = store.selected;
      if (await api.operator(session.id, "accept", { operatorId: person.id }) && store.selected === before) {
        store.select(session.id);
      }
    } }, `Accept as ${person.name}`)));
}

export function renderTalks() {
  render(talks, ["withOperator"], "No operator talks with a guest.", () => []);
}

function render(list, phases, nothing, buttonsOf) {
  const sessions = [...store.sessions.values()].filter(session => phases.includes(session.phase));
  const items = sessions.length > 0 ? sessions : [null];
  keep(list, items, session => session ? `${session.id} ${session.phase} ${session.operatorId} ${session.groupId}` : "nothing", session => session
    ? h("li", {},
      h("button", { type: "button", class: "row", onclick: () => openGuest(session.id) }, h("span", { class: `dot ${session.channel}` }), h("span", { class: "what" })),
      h("span", { class: "buttons" }, buttonsOf(session)))
    : h("li", { class: "nothing" }, nothing),
  (element, session) => {
    if (session) {
      say(element.querySelector(".what"), `Guest ${session.id}, ${phaseOf(session)}`);
      element.classList.toggle("current", session.id === store.selected);
    }
  });
}

function whoCanAccept(session) {
  const { groups, operators } = store.tenant;
  return session.phase === "offered"
    ? operators.filter(person => person.id === session.operatorId)
    : operators.filter(person => groups.find(group => group.id === session.groupId)?.operators.includes(person.id) && person.presence !== "offline");
}
