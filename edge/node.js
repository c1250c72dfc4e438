// @ts-check
/** Node: a server of `node:http`. */
import { createServer } from 'node:http';
import { setImmediate } from 'node:timers/promises';

import { createHandler } from './handler.js';
import { httpProblem } from './problems.js';

/** Headers must arrive within this time. How long a body may take is the handler's to say. */
const HEADERS_MILLISECONDS = 10_000;

/** Bodies that nobody reads, behind a refusal, are let run out for so long before the connection is cut. */
const LINGER_MILLISECONDS = 1_000;

/** @type {import('./node.d.ts').node} */
export async function node(document, options) {
  return nodeOf(await createHandler(document, options));
}

/** @type {import('./node.d.ts').nodeOf} */
export function nodeOf(handler) {
  const limits = { headersTimeout: HEADERS_MILLISECONDS, connectionsCheckingInterval: 2_000 };
  return createServer(limits, (incoming, outgoing) => {
    // A caller that goes away while it is answered is no failure of the server.
    outgoing.on('error', () => {});
    respond(handler, incoming, outgoing).catch(() => outgoing.destroy());
  });
}

/**
 * @param {import('./handler.d.ts').Handler} handler
 * @param {import('node:http').IncomingMessage} incoming
 * @param {import('node:http').ServerResponse} outgoing
 */
async function respond(handler, incoming, outgoing) {
  const request = requestOf(incoming);
  const response = request instanceof Request ? await handler(request).catch(() => httpProblem('http.internal')) : request;
  const body = Buffer.from(await response.arrayBuffer());
  response.headers.forEach((value, name) => outgoing.appendHeader(name, value));
  if (incoming.method !== 'HEAD' && response.status !== 204 && response.status !== 304) {
    outgoing.setHeader('Content-Length', body.length);
  }
  if (!incoming.complete) {
    // A refusal may be ready before the body that stands right behind the head has been looked at.
    await setImmediate();
  }
  if (incoming.complete) {
    outgoing.writeHead(response.status).end(body);
    return;
  }
  outgoing.setHeader('Connection', 'close');
  outgoing.writeHead(response.status).write(body);
  // A connection closed with bytes unread is reset, and the caller may lose the answer with it.
  await drained(incoming);
  outgoing.end();
}

/**
 * The request, or the refusal of one that no `Request` can hold.
 *
 * @param {import('node:http').IncomingMessage} incoming
 */
function requestOf(incoming) {
  const target = incoming.url ?? '';
  // The name in front of the path decides nothing here, and what the caller wrote is not to be trusted.
  const url = target.startsWith('/') ? `http://localhost${target}` : target;
  const bodiless = incoming.method === 'GET' || incoming.method === 'HEAD';
  try {
    return new Request(url, {
      method: incoming.method,
      headers: headersOf(incoming),
      body: bodiless ? null : bodyOf(incoming),
      duplex: 'half',
    });
  } catch {
    return httpProblem('http.malformed');
  }
}

/** @param {import('node:http').IncomingMessage} incoming */
function headersOf({ rawHeaders }) {
  const headers = new Headers();
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '');
  }
  return headers;
}

/**
 * The body as it arrives, no faster than it is read. Unlike `Readable.toWeb`, cancelling it leaves
 * the connection alone, over which the refusal still has to go.
 *
 * @param {import('node:http').IncomingMessage} incoming
 * @returns {ReadableStream<Uint8Array>}
 */
function bodyOf(incoming) {
  let open = true;
  /** @type {UnderlyingDefaultSource<Uint8Array>} */
  const source = {
    start(controller) {
      incoming.on('data', (chunk) => {
        if (open) {
          controller.enqueue(chunk);
          incoming.pause();
        }
      });
      incoming.once('end', () => {
        if (open) {
          open = false;
          controller.close();
        }
      });
      incoming.once('error', (cause) => {
        if (open) {
          open = false;
          controller.error(new Error('the caller went away', { cause }));
        }
      });
    },
    pull: () => void incoming.resume(),
    cancel: () => {
      open = false;
    },
  };
  incoming.pause();
  return new ReadableStream(source, { highWaterMark: 0 });
}

/**
 * Reads and forgets the rest of a body, up to a time.
 *
 * @param {import('node:http').IncomingMessage} incoming
 * @returns {Promise<void>}
 */
function drained(incoming) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LINGER_MILLISECONDS);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    incoming.once('end', done);
    incoming.once('close', done);
    incoming.removeAllListeners('data');
    incoming.resume();
  });
}
