import { api } from "../api.js";
import { h, keep, say } from "../dom.js";
import { store } from "../store.js";

const list = document.getElementById("groups");

const reasons = {
  BUSINESS_HOURS: "outside its hours",
  NO_OPERATORS: "nobody is logged in",
  QUEUE_FULL: "the queue is full",
  AWAY_IS_OFFLINE: "all are on a break",
  CHANNEL_BLOCKED: "the channel is blocked",
};

export function renderGroups() {
  keep(list, store.tenant.groups, group => group.id, create, update);
}

function create(group) {
  const hours = h("input", { value: group.hours, "aria-label": `Business hours of ${group.name}`, size: "16", spellcheck: "false" });
  const limit = h("input", { value: group.queueLimit, "aria-label": `Queue limit of ${group.name}`, size: "2", inputmode: "numeric" });
  const settings = h("form", { class: "settings", onsubmit: async event => {
    event.preventDefault();
    store.replaceTenant(await api.changeGroup(group.id, { hours: hours.value, queueLimit: Number(limit.value) }));
  } }, h("label", {}, "Hours", hours), h("label", {}, "Queue", limit), h("button", {}, "Set"));
  return h("li", {},
    h("div", { class: "line" }, h("strong", {}, group.name), h("span", { class: "badge" }), h("span", { class: "load" })),
    h("p", { class: "reasons" }),
    h("details", {}, h("summary", {}, "Hours and queue"), settings));
}

function update(element, group) {
  const badge = element.querySelector(".badge");
  say(badge, group.state.toLowerCase());
  badge.className = `badge ${group.state.toLowerCase()}`;
  say(element.querySelector(".load"), `${group.freeSlots} of ${group.maxSlots} slots free · queue ${group.inQueue} of ${group.queueLimit}`);
  say(element.querySelector(".reasons"), group.reasons.map(word => reasons[word] ?? word).join(", "));
}
