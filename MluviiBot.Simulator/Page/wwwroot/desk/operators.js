import { api } from "../api.js";
import { h, keep } from "../dom.js";
import { store } from "../store.js";

const list = document.getElementById("operators");
const words = { online: "at the desk", away: "on a break", offline: "logged out" };

export function renderOperators() {
  keep(list, store.tenant.operators, person => person.id, create, update);
}

function create(person) {
  const presence = h("select", { "aria-label": `Presence of ${person.name}`, onchange: async () => {
    store.replaceTenant(await api.changeOperator(person.id, { presence: presence.value }));
  } }, Object.entries(words).map(([value, text]) => h("option", { value }, text)));
  return h("li", { class: "line" }, h("span", { class: "presence" }), h("span", { class: "name" }, person.name), presence);
}

function update(element, person) {
  element.querySelector("select").value = person.presence;
  element.querySelector(".presence").className = `presence ${person.presence}`;
}
