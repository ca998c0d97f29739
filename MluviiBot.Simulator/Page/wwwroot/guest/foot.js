// Where the guest acts: writes, chooses, sends files, says where he is, leaves a message.

import { api } from "../api.js";
import { h, keep } from "../dom.js";
import { store } from "../store.js";
import { buttonElement } from "./entry.js";

export function footOf(id) {
  const session = () => store.sessions.get(id);
  const suggested = h("div", { class: "buttons suggested", role: "group", "aria-label": "Choices" });
  const upload = uploadOf(id);
  const place = placeOf(id);
  const composer = composerOf("Message", "Send", text => api.guest(id, "say", { text }));
  composer.element.prepend(upload.clip, place.pin);
  const offline = composerOf("Message for the company", "Leave message", text => api.guest(id, "leave-message", { text }));
  const state = h("p", { class: "state", hidden: true });
  const element = h("footer", {}, state, upload.prompt, place.prompt, suggested, composer.element, h("div", { class: "offline" }, h("p", {}, "Nobody can serve the guest now. The offline form:"), offline.element));
  let wantsFocus = false;
  suggested.addEventListener("click", () => { wantsFocus = true; });

  function update() {
    const { phase, canWrite, channel, suggestedActions } = session();
    const isWebChat = channel === "WebChat";
    const mustChoose = isWebChat && phase === "withBot" && suggestedActions.length > 0;
    keep(suggested, suggestedActions, (one, at) => `${at} ${one.title} ${one.value}`, one => buttonElement(id, one));
    suggested.hidden = suggestedActions.length === 0;
    const isOpen = !["ended", "atOfflineForm"].includes(phase);
    composer.element.hidden = mustChoose || !isOpen;
    composer.input.disabled = composer.button.disabled = !canWrite;
    composer.input.placeholder = canWrite ? "Write as the guest" : "The bot has switched the input off";
    element.querySelector(".offline").hidden = phase !== "atOfflineForm";
    state.hidden = phase !== "ended";
    state.textContent = phase === "ended" ? "The session has ended." : "";
    upload.update(session(), isOpen);
    place.update(session(), isOpen);
    if (wantsFocus && suggestedActions.length === 0 && !composer.element.hidden) {
      wantsFocus = false;
      composer.input.focus();
    }
  }

  return { element, update, focus: () => composer.input.focus() };
}

/** A line to write in. Enter sends, Shift+Enter begins a new line. */
export function composerOf(label, send, act) {
  const input = h("textarea", { rows: "1", "aria-label": label });
  const button = h("button", { type: "submit", class: "primary" }, send);
  const element = h("form", { class: "composer", onsubmit: submit }, input, button);
  input.addEventListener("keydown", event => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      element.requestSubmit();
    }
  });

  async function submit(event) {
    event.preventDefault();
    const text = input.value.trim();
    input.value = "";
    input.focus();
    if (text && !await act(text)) {
      // What was refused can be sent again, unless something else has been written meanwhile.
      input.value ||= text;
    }
  }

  return { element, input, button };
}

function uploadOf(id) {
  const picker = h("input", { type: "file", hidden: true, onchange: async () => {
    if (picker.files.length > 0) {
      await api.upload(id, picker.files[0]);
      picker.value = "";
    }
  } });
  const clip = h("button", { type: "button", class: "icon clip", "aria-label": "Send a file", title: "Send a file", onclick: () => picker.click() });
  const prompt = h("div", { class: "prompt", role: "group", "aria-label": "The bot asks for a file" },
    h("p", {}, "The bot asks for a file."),
    h("button", { type: "button", class: "primary", onclick: () => picker.click() }, "Choose a file"),
    h("button", { type: "button", onclick: () => api.guest(id, "cancel-upload") }, "Cancel"),
    picker);
  return {
    clip,
    prompt,
    update(session, isOpen) {
      const isFree = session.canUpload || session.channel !== "WebChat" || session.phase === "withOperator";
      clip.hidden = !isOpen || !isFree;
      prompt.hidden = !session.isAskedForFile;
    },
  };
}

function placeOf(id) {
  const number = (name, label, value) => h("label", {}, label, h("input", { name, value, inputmode: "decimal", size: "8", required: true }));
  const form = h("form", { class: "prompt", "aria-label": "Where the guest is", hidden: true, onsubmit: async event => {
    event.preventDefault();
    const { latitude, longitude } = form.elements;
    if (await api.guest(id, "location", { latitude: Number(latitude.value), longitude: Number(longitude.value) })) {
      isWanted = false;
      form.hidden = true;
    }
  } }, number("latitude", "Latitude", "50.0875"), number("longitude", "Longitude", "14.4213"), h("button", { class: "primary" }, "Share location"));
  let isWanted = false;
  const pin = h("button", { type: "button", class: "icon pin", "aria-label": "Share the location", title: "Share the location", onclick: () => {
    isWanted = !isWanted;
    form.hidden = !isWanted;
  } });
  return {
    pin,
    prompt: form,
    update(session, isOpen) {
      pin.hidden = !isOpen || session.channel !== "WhatsApp";
      form.hidden = !isOpen || !(isWanted || session.isAskedForLocation);
    },
  };
}
