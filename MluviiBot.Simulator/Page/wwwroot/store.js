// What the page knows: a snapshot, and every event of the log on top.

import { api } from "./api.js";
import { soon } from "./dom.js";

const keptEvents = 1500;
const keptEntries = 500;

class Store extends EventTarget {
  tenant = null;
  sessions = new Map();
  transcripts = new Map();
  events = [];
  selected = null;
  #snapshotSequence = 0;
  #lastSequence = 0;
  #isTenantAsked = false;
  #isTenantStale = false;

  /** Loads the snapshot and listens to the log, beginning a while back. */
  async begin() {
    const snapshot = await api.snapshot();
    if (!snapshot) {
      return false;
    }
    this.tenant = snapshot.tenant;
    this.#snapshotSequence = snapshot.sequence;
    snapshot.sessions.forEach(session => this.keepSession(session));
    this.#lastSequence = Math.max(0, snapshot.sequence - keptEvents);
    const log = new EventSource(`api/log?after=${this.#lastSequence}`);
    log.addEventListener("happened", event => this.#take(JSON.parse(event.data)));
    log.addEventListener("open", () => this.#tell("connected", true));
    log.addEventListener("error", () => this.#tell("connected", false));
    setInterval(() => this.#refreshTenant(), 30_000);
    return true;
  }

  /** Hears of changes: "session", "entry", "note", "tenant", "events", "selected", "connected". */
  on(name, act) {
    this.addEventListener(name, event => act(event.detail));
  }

  select(id) {
    this.selected = id;
    this.#tell("selected", id);
  }

  /** Takes a session as it was told, unless a later change is known: answers may come after the events that followed them. */
  keepSession(session) {
    if (!(this.sessions.get(session.id)?.version > session.version)) {
      this.sessions.set(session.id, { ...session, transcript: [] });
    }
  }

  /** A session's transcript, loaded when it is first asked for, or again when that failed. */
  async loadTranscript(id) {
    if (!this.transcripts.has(id)) {
      this.transcripts.set(id, []);
      const session = await api.session(id);
      if (!session) {
        this.transcripts.delete(id);
        return;
      }
      this.keepSession(session);
      this.#merge(id, session.transcript);
      this.#tell("session", id);
      this.#tell("entry", { id });
    }
  }

  /** Takes the tenant as it was told, unless a later state is known. */
  replaceTenant(tenant) {
    if (tenant && !(this.tenant.sequence > tenant.sequence)) {
      this.tenant = tenant;
      this.#tell("tenant");
    }
  }

  /** One request at a time, and one more when something has changed meanwhile. */
  #refreshTenant = soon(async () => {
    this.#isTenantStale = true;
    if (!this.#isTenantAsked) {
      this.#isTenantAsked = true;
      while (this.#isTenantStale) {
        this.#isTenantStale = false;
        this.replaceTenant(await api.tenant());
      }
      this.#isTenantAsked = false;
    }
  });

  #take(happened) {
    if (happened.sequence <= this.#lastSequence) {
      // The simulator was started anew: nothing of what is shown is true any more.
      location.reload();
      return;
    }
    this.#lastSequence = happened.sequence;
    this.events.push(happened);
    if (this.events.length > keptEvents) {
      this.events.splice(0, this.events.length - keptEvents);
    }
    if (happened.sequence > this.#snapshotSequence) {
      this.#apply(happened);
    }
    if (happened.event === "noted") {
      this.#tell("note", happened.sessionId);
    }
    this.#tell("events");
  }

  #apply(happened) {
    switch (happened.event) {
      case "sessionChanged":
        this.keepSession(happened.session);
        this.#tell("session", happened.sessionId);
        this.#refreshTenant();
        break;
      case "shown":
        if (this.transcripts.has(happened.sessionId)) {
          this.#merge(happened.sessionId, [happened.entry]);
        }
        this.#tell("entry", { id: happened.sessionId });
        break;
      case "tenantChanged":
      case "switchesChanged":
      case "clockSet":
        this.#refreshTenant();
        break;
    }
  }

  #merge(id, entries) {
    const known = new Map(this.transcripts.get(id).map(entry => [entry.id, entry]));
    for (const entry of entries) {
      known.set(entry.id, entry);
    }
    this.transcripts.set(id, [...known.values()].sort((one, other) => one.id - other.id).slice(-keptEntries));
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

export const store = new Store();

const authors = { guest: "Guest", bot: "Bot", operator: "Operator", mluvii: "mluvii" };

/** Who says something, in words. */
export const authorOf = entry => entry.name ?? authors[entry.author];

/** Who has a guest, in words. */
export function phaseOf(session) {
  const { tenant } = store;
  const group = tenant.groups.find(one => one.id === session.groupId)?.name;
  const person = tenant.operators.find(one => one.id === session.operatorId)?.name;
  const bot = tenant.chatbots.find(one => one.id === session.chatbotId)?.name;
  return {
    withBot: `with ${bot}`,
    inQueue: `in the queue of ${group}`,
    offered: `offered to ${person}`,
    withOperator: `with ${person}`,
    atOfflineForm: "at the offline form",
    ended: "ended",
  }[session.phase];
}
