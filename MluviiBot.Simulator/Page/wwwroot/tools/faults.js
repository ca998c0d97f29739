// What shall go wrong between mluvii and the bot. Each fault that happens is on the wire.

import { api } from "../api.js";
import { h } from "../dom.js";
import { store } from "../store.js";

const kinds = {
  delay: "comes later",
  drop: "is lost",
  repeat: "comes twice",
  reorder: "is overtaken by the next",
  tooManyRequests: "is answered 429",
  serverError: "is answered 500",
  noAnswer: "is taken, but never answered",
  brokenConnection: "breaks off",
  keyRotation: "comes after new signing keys",
};

const directions = { toBot: "to the bot", fromBot: "from the bot" };

export const faults = {
  name: "faults",
  title: "Faults",
  create() {
    const list = h("ul", {});
    let asked = 0;
    const select = (name, options) => h("select", { name }, Object.entries(options).map(([value, text]) => h("option", { value }, text)));
    const activity = h("input", { name: "activity", placeholder: "any" });
    const count = h("input", { name: "count", type: "number", min: "1", value: "1" });
    const seconds = h("input", { name: "seconds", type: "number", min: "0.1", max: "600", step: "0.1", value: "1" });
    const selected = h("input", { name: "selected", type: "checkbox" });
    const form = h("form", { class: "settings", onsubmit: add, oninput: update },
      h("label", {}, "Activity", activity),
      h("label", {}, "Direction", select("direction", directions)),
      h("label", {}, "What happens", select("kind", kinds)),
      h("label", {}, "How often (empty: always)", count),
      h("label", { class: "seconds" }, "By seconds", seconds),
      h("label", { class: "check" }, selected, "this guest only"),
      h("button", {}, "Add"));

    /** How long counts only for what waits. */
    function update() {
      form.querySelector(".seconds").hidden = !["delay", "reorder"].includes(form.elements.kind.value);
    }

    async function add(event) {
      event.preventDefault();
      const { kind, direction } = form.elements;
      await api.addFault({
        kind: kind.value,
        direction: direction.value,
        activity: activity.value.trim() || null,
        count: count.valueAsNumber || null,
        sessionId: selected.checked ? store.selected : null,
        delay: seconds.valueAsNumber ? new Date(seconds.valueAsNumber * 1000).toISOString().slice(11, 23) : undefined,
      });
      await show();
    }

    async function remove(id) {
      await api.removeFault(id);
      await show();
      activity.focus();
    }

    async function show() {
      const mine = ++asked;
      const all = await api.faults();
      if (!all || mine !== asked) {
        // No answer, or a later one is on its way.
        return;
      }
      list.replaceChildren(...all.map(fault => h("li", {},
        h("span", {}, `${fault.activity ?? "Anything"} ${directions[fault.direction]}${fault.sessionId ? ` for guest ${fault.sessionId}` : ""} ${kinds[fault.kind]}: ${fault.happened} of ${fault.count ?? "any number"}`),
        h("button", { type: "button", "aria-label": `Remove fault ${fault.id}`, onclick: () => remove(fault.id) }, "Remove"))));
    }

    update();
    const tool = h("div", {}, form, list);
    new IntersectionObserver(([seen]) => seen.isIntersecting && show()).observe(tool);
    return tool;
  },
};
