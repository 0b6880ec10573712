// Listens to the preview for all of its open pages: a worker that they share.
'use strict';
const ports = new Set();
let source;
let lastWord = Date.now();

function tell(message) {
  for (const port of ports) port.postMessage(message);
}

function listen() {
  source?.close();
  source = new EventSource('events');
  lastWord = Date.now();
  source.addEventListener('hello', () => {
    lastWord = Date.now();
    tell({});
  });
  source.addEventListener('change', (event) => {
    lastWord = Date.now();
    tell(JSON.parse(event.data));
  });
  source.addEventListener('beat', () => {
    lastWord = Date.now();
  });
}

addEventListener('connect', (event) => {
  const port = event.ports[0];
  ports.add(port);
  port.addEventListener('message', (message) => {
    if (message.data === 'bye') ports.delete(port);
    else ports.add(port);
  });
  port.start();
  // Something may have changed between the page's loading and now.
  port.postMessage({});
});

// After a machine has slept, a connection may look alive and be dead; and a browser gives up on one
// that was refused. No word for long means to call again.
setInterval(() => {
  const isClosed = source.readyState === EventSource.CLOSED;
  if (isClosed || Date.now() - lastWord > 40000) listen();
}, 1000);

listen();
