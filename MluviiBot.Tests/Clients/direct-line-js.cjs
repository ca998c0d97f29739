// Microsoft's Direct Line client, unmodified: says what the test tells it to, prints what it gets, ends when it got what it waits for.
const WebSocket = require("ws");
globalThis.XMLHttpRequest = require("xmlhttprequest").XMLHttpRequest;
globalThis.WebSocket = class extends WebSocket {
  constructor(url) {
    super(url);
    globalThis.socket = this;
  }
};
const { ConnectionStatus, DirectLine } = require("botframework-directlinejs");

const [domain, secret, mode, ...texts] = process.argv.slice(2);
const client = new DirectLine({ domain, secret, webSocket: mode !== "polling", pollingInterval: 200 });
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
    // What comes meanwhile is not lost: after some seconds the client asks for a new stream with its last watermark.
    globalThis.socket.terminate();
    say(waiting[0]);
  }
}, fail);
