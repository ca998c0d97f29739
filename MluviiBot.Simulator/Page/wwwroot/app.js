// Puts the page together. What is in front stands in the address, so that a reload finds it again.

import { say } from "./dom.js";
import { beginDesk } from "./desk/desk.js";
import { beginGuests, openGuest } from "./guest/guests.js";
import { showProblem } from "./problem.js";
import { store } from "./store.js";
import { beginTools } from "./tools/tools.js";
import { beginWire } from "./wire/wire.js";

const views = document.getElementById("views");
const connection = document.getElementById("connection");

const address = () => new URLSearchParams(location.hash.slice(1));

function write(name, value) {
  const now = address();
  if (value === null) {
    now.delete(name);
  } else {
    now.set(name, value);
  }
  history.replaceState(null, "", `#${now}`);
}

function show(wanted) {
  const view = [...views.children].some(button => button.dataset.view === wanted) ? wanted : "all";
  document.body.dataset.view = view;
  for (const button of views.children) {
    button.setAttribute("aria-pressed", String(button.dataset.view === view));
  }
}

views.addEventListener("click", event => {
  const view = event.target.closest("button")?.dataset.view;
  if (view) {
    show(view);
    write("view", view);
  }
});
show(address().get("view"));

store.on("connected", isConnected => say(connection, isConnected ? "" : "The simulator does not answer; trying again …"));
if (await store.begin()) {
  say(document.getElementById("tenant-name"), store.tenant.name);
  beginTools();
  beginWire();
  beginDesk();
  beginGuests();
  store.on("selected", id => write("guest", id));
  const inFront = Number(address().get("guest"));
  if (store.sessions.has(inFront)) {
    openGuest(inFront);
  }
  document.body.dataset.ready = "";
} else {
  showProblem("The simulator does not answer: is it still running?");
}
