// A guest's chat window: what is said, and the foot where the guest acts.

import { api } from "../api.js";
import { h, keep, say, soon } from "../dom.js";
import { phaseOf, store } from "../store.js";
import { channelName } from "./channels.js";
import { entryElement, noteElement } from "./entry.js";
import { footOf } from "./foot.js";

export function guestWindow(id, close) {
  const session = () => store.sessions.get(id);
  const phase = h("span", { class: "phase" });
  const transcript = h("div", { class: "transcript", role: "log", tabindex: "0", "aria-label": `What guest ${id} sees` });
  const typing = h("p", { class: "typing", hidden: true }, h("span", {}, "•"), h("span", {}, "•"), h("span", {}, "•"), h("span", { class: "visually-hidden" }, "The bot is writing"));
  const foot = footOf(id);
  const leave = h("button", { type: "button", class: "quiet", onclick: () => api.guest(id, "leave") }, "Leave");
  const name = `${channelName(session().channel)} ${id}`;
  const element = h("article", { class: `window ${session().channel}`, "aria-label": `Guest, ${name}` },
    h("header", {},
      h("h3", {}, h("span", { class: `dot ${session().channel}` }), name, h("span", { class: "language" }, session().language)),
      phase,
      leave,
      h("button", { type: "button", class: "quiet", "aria-label": `Close the window of guest ${id}`, onclick: close }, "✕")),
    transcript, typing, foot.element);

  function render() {
    const entries = store.transcripts.get(id) ?? [];
    const notes = store.events.filter(one => one.event === "noted" && one.sessionId === id && one.kind === "notShown");
    const items = [...entries, ...notes].sort((one, other) => one.time.localeCompare(other.time));
    keep(transcript, items, one => one.sequence ? `note ${one.sequence}` : one.id, one => one.sequence ? noteElement(one) : entryElement(id, one), updateEntry);
    stayAtEnd();
  }

  // Who reads what came before is not taken away from it.
  let isAtEnd = true;
  const stayAtEnd = () => {
    if (isAtEnd) {
      transcript.scrollTop = transcript.scrollHeight;
    }
  };
  transcript.addEventListener("scroll", () => {
    isAtEnd = transcript.scrollHeight - transcript.scrollTop - transcript.clientHeight < 80;
  });
  new ResizeObserver(stayAtEnd).observe(transcript);

  const update = soon(() => {
    const { phase: where, isBotTyping } = session();
    say(phase, phaseOf(session()));
    element.classList.toggle("ended", where === "ended");
    leave.hidden = where === "ended";
    typing.hidden = !isBotTyping;
    foot.update();
    render();
  });

  function updateEntry(entry, item) {
    const form = entry.querySelector("form");
    if (form && form.isOpen !== session().openForms.includes(item.id)) {
      form.setOpen(session().openForms.includes(item.id));
    }
  }

  foot.update();
  update();
  return { id, element, update, focus: () => foot.focus() };
}
