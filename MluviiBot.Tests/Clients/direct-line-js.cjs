// Microsoft's Direct Line client, unmodified: says what the test tells it to, prints what it gets, ends when it got what it waits for.
const WebSocket = require("ws");
const { XMLHttpRequest } = require("xmlhttprequest");
let afterRefresh = () => {};
globalThis.XMLHttpRequest = class extends XMLHttpRequest {
  constructor() {
    super();
    const open = this.open;
    this.open = (method, url, ...rest) => {
      if (url.endsWith("/tokens/refresh")) {
        this.addEventListener("load", () => {
          console.log(`refreshed ${this.status}`);
          afterRefresh();
        });
      }
      return open.call(this, method, url, ...rest);
    };
  }
};
globalThis.WebSocket = class extends WebSocket {
  constructor(url) {
    super(url);
    globalThis.socket = this;
  }
};
const { ConnectionStatus, DirectLine } = require("botframework-directlinejs");

const [domain, secret, mode, ...texts] = process.argv.slice(2);
// The client refreshes its token every quarter of an hour; with "refresh" its clock runs faster, so that a test can wait for it.
const { AsyncScheduler } = require("rxjs/scheduler/AsyncScheduler");
const { AsyncAction } = require("rxjs/scheduler/AsyncAction");
class FastScheduler extends AsyncScheduler {
  schedule(work, delay = 0, state) {
    return super.schedule(work, delay > 60_000 ? 500 : delay, state);
  }
}
const scheduler = mode === "refresh" ? { scheduler: new FastScheduler(AsyncAction) } : {};
const client = new DirectLine({ domain, [mode === "refresh" ? "token" : "secret"]: secret, webSocket: mode !== "polling", pollingInterval: 200, ...scheduler });
const from = { id: "anna" };
const fail = error => { console.error(error); process.exit(1); };

const say = text => client.postActivity({ type: "message", from, text }).subscribe({ error: fail });

let waiting = [...texts];
client.connectionStatus$.subscribe(status => {
  if (status === ConnectionStatus.Online) {
    console.log("online");
  }
});
client.activity$.subscribe(activity => {
  console.log(activity.text);
  if (activity.text === "added echo@mluvii") {
    say(waiting[0]);
  } else if (activity.text === `echo ${waiting[0]}`) {
    waiting.shift();
    if (waiting.length === 0) {
      process.exit(0);
    }
    if (mode === "refresh") {
      afterRefresh = () => {
        afterRefresh = () => {};
        say(waiting[0]);
      };
      return;
    }
    // What comes meanwhile is not lost: after some seconds the client asks for a new stream with its last watermark.
    globalThis.socket.terminate();
    say(waiting[0]);
  }
}, fail);
