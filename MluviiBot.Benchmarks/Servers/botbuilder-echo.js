// Microsoft's JavaScript SDK with an echo bot, on the least HTTP server that it runs on.
// node botbuilder-echo.js NODE_MODULES: the folder that holds the package "botbuilder". The first line of output is the address.
'use strict';
const http = require('http');
const { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } = require(`${require('path').resolve(process.argv[2])}/botbuilder`);

class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity(`You said: ${context.activity.text}`);
      await next();
    });
  }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new EchoBot();

const server = http.createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    request.body = JSON.parse(Buffer.concat(chunks).toString());
    response.header = (name, value) => response.setHeader(name, value);
    response.status = (code) => { response.statusCode = code; return response; };
    response.send = (body) => {
      const text = body === undefined ? '' : JSON.stringify(body);
      response.writeHead(response.statusCode, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) });
      response.end(text);
      return response;
    };
    adapter.process(request, response, (context) => bot.run(context)).catch((error) => {
      console.error(error.message);
      response.writeHead(500, { 'Content-Length': 0 });
      response.end();
    });
  });
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
