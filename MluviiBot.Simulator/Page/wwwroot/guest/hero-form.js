// A hero card of mluvii: a form with fields, or a WhatsApp template with buttons.

import { api } from "../api.js";
import { h } from "../dom.js";

export function heroForm(id, entry) {
  const { form } = entry;
  const submit = async event => {
    event.preventDefault();
    const values = [...new FormData(element)].filter(([, value]) => value !== "");
    await api.guest(id, "submit", { entryId: entry.id, values: Object.fromEntries(values) });
  };
  const done = h("p", { class: "done", hidden: true }, "The form is closed.");
  const fields = h("fieldset", { class: "plain" },
    h("legend", {}, form.title),
    form.bodyValues.length > 0 && h("p", {}, form.bodyValues.join(" · ")),
    form.fields.map((field, index) => fieldElement(field, `form-${id}-${entry.id}-${index}`)),
    h("div", { class: "buttons" },
      form.buttons.map(title => h("button", { type: "button", onclick: () => api.guest(id, "press", { button: title }) }, title)),
      form.fields.length > 0 && h("button", { type: "submit", class: "primary" }, "Submit"),
      form.fields.length > 0 && h("button", { type: "button", onclick: () => api.guest(id, "cancel-form", { entryId: entry.id }) }, "Cancel")));
  const element = h("form", { class: "hero-form", "aria-label": form.title || "Form", lang: form.language, onsubmit: submit }, fields, done);
  element.isOpen = true;
  element.setOpen = isOpen => {
    element.isOpen = isOpen;
    fields.disabled = !isOpen;
    done.hidden = isOpen;
  };
  return element;
}

function fieldElement(field, id) {
  if (field.type === "timeSlots") {
    return timePicker(field, id);
  }
  const common = { id, name: field.parameter, required: field.isRequired };
  const value = field.initialValue ?? "";
  const input = {
    text: () => h("input", { ...common, value }),
    number: () => h("input", { ...common, value, inputmode: "decimal" }),
    date: () => h("input", { ...common, value, type: "date" }),
    choice: () => h("select", common, h("option", { value: "" }, "—"), field.choices.map(choice => h("option", { selected: choice === value }, choice))),
  }[field.type]();
  return h("p", { class: "field" }, h("label", { for: id }, labelOf(field)), input);
}

/** The spans of time that the bot offers, by day. */
function timePicker(field, id) {
  const days = Map.groupBy(field.choices.map(json => ({ json, ...JSON.parse(json) })), slot => slot.startTime.slice(0, 10));
  return h("fieldset", { class: "slots" },
    h("legend", {}, labelOf(field)),
    field.choices.length === 0 && h("p", { class: "done" }, "The bot offers no times."),
    [...days].map(([day, slots], dayIndex) => h("div", { role: "group", "aria-labelledby": `${id}-${dayIndex}` },
      h("p", { id: `${id}-${dayIndex}`, class: "day" }, new Date(`${day}T12:00`).toLocaleDateString([], { weekday: "long", day: "numeric", month: "long" })),
      slots.map(slot => h("label", { class: "slot" },
        h("input", { type: "radio", name: field.parameter, value: slot.json, required: field.isRequired }),
        h("span", {}, `${slot.startTime.slice(11, 16)}–${slot.endTime.slice(11, 16)}`))))));
}

const labelOf = field => (field.label || field.parameter) + (field.isRequired ? " *" : "");
