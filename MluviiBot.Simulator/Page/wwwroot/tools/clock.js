// mluvii's clock: business hours, the life of tokens and everything else goes by it.

import { api } from "../api.js";
import { h } from "../dom.js";
import { store } from "../store.js";

const steps = [["1 minute", "00:01:00"], ["1 hour", "01:00:00"], ["1 day", "1.00:00:00"]];

export const clock = {
  name: "clock",
  title: "Clock",
  create() {
    const now = h("p", {}, "");
    const show = () => { now.textContent = `mluvii’s clock: ${new Date(store.tenant.time).toLocaleString()}`; };
    const to = h("input", { type: "datetime-local", required: true });
    store.on("tenant", show);
    show();
    return h("div", {},
      now,
      h("div", { class: "buttons" }, steps.map(([words, by]) => h("button", { type: "button", onclick: async () => store.replaceTenant(await api.clock({ by })) }, `+ ${words}`))),
      h("form", { class: "settings", onsubmit: async event => {
        event.preventDefault();
        store.replaceTenant(await api.clock({ to: new Date(to.value).toISOString() }));
      } }, h("label", {}, "Set to", to), h("button", {}, "Set")));
  },
};
