// The simulator's HTTP API. What it refuses is shown to the developer in its own words.

import { showProblem } from "./problem.js";

export const api = {
  snapshot: () => get("snapshot"),
  tenant: () => get("tenant"),
  session: id => get(`sessions/${id}`),
  open: guest => send("POST", "sessions", guest),
  guest: (id, deed, body = {}) => send("POST", `sessions/${id}/guest/${deed}`, body),
  operator: (id, deed, body = {}) => send("POST", `sessions/${id}/operator/${deed}`, body),
  changeOperator: (id, change) => send("PATCH", `operators/${id}`, change),
  changeGroup: (id, change) => send("PATCH", `groups/${id}`, change),
  clock: change => send("POST", "clock", change),
  switches: all => send("PUT", "switches", all),
  faults: () => get("faults"),
  addFault: fault => send("POST", "faults", fault),
  removeFault: id => request(`faults/${id}`, { method: "DELETE" }),
  repeat: sequence => send("POST", `log/${sequence}/repeat`, {}),
  upload(id, file) {
    const body = new FormData();
    body.append("file", file);
    return request(`sessions/${id}/guest/upload`, { method: "POST", body });
  },
};

const get = path => request(path, {});

const send = (method, path, body) => request(path, { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

/** The answer; undefined when there is none to give or the request was refused. */
async function request(path, options) {
  try {
    const response = await fetch(`api/${path}`, options);
    if (response.ok) {
      return response.status === 204 ? true : await response.json();
    }
    const problem = await response.json().catch(() => null);
    showProblem(problem?.error ?? `The simulator answered ${response.status}.`);
  } catch {
    showProblem("The simulator does not answer: is it still running?");
  }
  return undefined;
}
