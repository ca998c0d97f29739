// The operator's desk: who is there, who waits, who talks, and all that is known of the guest in front.

import { soon } from "../dom.js";
import { store } from "../store.js";
import { renderGroups } from "./groups.js";
import { renderOperators } from "./operators.js";
import { beginSession, renderSession } from "./session.js";
import { renderTalks, renderWaiting } from "./lists.js";

export function beginDesk() {
  const render = soon(() => {
    renderGroups();
    renderOperators();
    renderWaiting();
    renderTalks();
    renderSession();
  });
  beginSession();
  for (const change of ["session", "tenant", "selected", "entry"]) {
    store.on(change, render);
  }
  render();
}
