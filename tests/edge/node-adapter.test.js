// @ts-check
/** The adapter for Node on its own: connections, and bodies that nobody reads. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';

import { createHandler } from 'huiji-edge';
import { nodeOf } from 'huiji-edge/node';

import { bytesOf, dataText } from '../node/repository.js';
import { ordinary } from './questions.js';
import { exchange, head } from './raw.js';

const HEADERS = ['Host: localhost', 'Content-Type: application/json'];
const handler = await createHandler(dataText('programs', 'retail'));

/**
 * @param {import('node:test').TestContext} context
 * @param {import('huiji-edge').Handler} handler
 */
async function served(context, handler) {
  const server = nodeOf(handler);
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { server, origin: `http://127.0.0.1:${port}` };
}

/** @param {string} line @param {string} body */
function whole(line, body) {
  return head(line, [...HEADERS, `Content-Length: ${bytesOf(body).length}`]) + body;
}

test('a connection serves on after refusals, and in the order of the questions', async (context) => {
  const { server, origin } = await served(context, handler);
  let connections = 0;
  server.on('connection', () => {
    connections += 1;
  });
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  context.after(() => socket.destroy());
  socket.write(whole('POST /nowhere HTTP/1.1', ordinary.body));
  socket.write(whole('PUT /v1/quote HTTP/1.1', ordinary.body));
  socket.write(head('HEAD /healthz HTTP/1.1', ['Host: localhost']));
  socket.write(head('POST /v1/quote HTTP/1.1', ['Host: localhost', 'Content-Type: text/plain', 'Content-Length: 4']) + 'text');
  socket.write(whole('POST /v1/quote HTTP/1.1', ordinary.body));
  let text = '';
  for await (const data of socket.setEncoding('utf8')) {
    text += data;
    if (text.includes(ordinary.answer)) {
      break;
    }
  }
  const statuses = [...text.matchAll(/HTTP\/1\.1 ([0-9]{3})/g)].map(([, status]) => status);
  assert.deepEqual(statuses, ['404', '405', '200', '415', '200']);
  assert.doesNotMatch(text, /connection: close/i);
  assert.equal(connections, 1);
});

test('an answer says how long it is', async (context) => {
  const { origin } = await served(context, handler);
  const { head: top } = await exchange(origin, [whole('POST /v1/quote HTTP/1.1', ordinary.body)]);
  assert.match(top, new RegExp(`content-length: ${bytesOf(ordinary.answer).length}`, 'i'));
});

test('a refusal in the middle of a body says that the connection closes, and closes it', async (context) => {
  const { server, origin } = await served(context, handler);
  const closed = new Promise((resolve) => server.on('connection', (socket) => socket.once('close', resolve)));
  const announced = head('POST /v1/quote HTTP/1.1', [...HEADERS, 'Content-Length: 104857600']);
  const answer = await exchange(origin, [announced, ' '.repeat(4 * 1024 * 1024)]);
  assert.equal(answer.status, 413);
  assert.match(answer.head, /connection: close/i);
  assert.equal(JSON.parse(answer.body).code, 'http.body_too_large');
  await closed;
});

test('a connection serves on after a body that was read in part only', async (context) => {
  const strict = await createHandler(dataText('programs', 'retail'), { maximumBodyBytes: 10 });
  const { origin } = await served(context, strict);
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  context.after(() => socket.destroy());
  // More than Node buffers of a body, and little enough to arrive at once.
  const body = `${`2710\r\n${' '.repeat(10_000)}\r\n`.repeat(4)}0\r\n\r\n`;
  socket.write(head('POST /v1/quote HTTP/1.1', [...HEADERS, 'Transfer-Encoding: chunked']) + body);
  let text = '';
  for await (const data of socket.setEncoding('utf8')) {
    const answers = () => [...text.matchAll(/HTTP\/1\.1 ([0-9]{3})/g)].length;
    const before = answers();
    text += data;
    if (answers() === 2 || /connection: close/i.test(text)) {
      break;
    }
    if (before === 0 && answers() === 1) {
      socket.write(head('GET /healthz HTTP/1.1', ['Host: localhost']));
    }
  }
  assert.match(text, /^HTTP\/1\.1 413 /);
  assert.match(text, /HTTP\/1\.1 200 /);
});

test('a client that sends on after a refusal is heard out, and not cut off', async (context) => {
  const { origin } = await served(context, handler);
  const size = 2 * 1024 * 1024;
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  context.after(() => socket.destroy());
  socket.write(head('POST /v1/quote HTTP/1.1', [...HEADERS, `Content-Length: ${size}`]));
  const [answer] = await once(socket, 'data');
  assert.match(String(answer), /^HTTP\/1\.1 413 /);
  socket.write(new Uint8Array(size));
  // Being cut off would be an error here.
  await once(socket.resume(), 'end');
});

test('a body arrives no faster than it is read', async (context) => {
  /** @type {() => void} */
  let answerNow = () => {};
  const asked = deferred();
  const { server, origin } = await served(context, async (request) => {
    await request.body?.getReader().read();
    asked.resolve(undefined);
    await new Promise((resolve) => {
      answerNow = () => resolve(undefined);
    });
    return new Response('late');
  });
  /** @type {import('node:net').Socket | undefined} */
  let accepted;
  server.on('connection', (socket) => {
    accepted = socket;
  });
  const size = 64 * 1024 * 1024;
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  context.after(() => socket.destroy());
  socket.on('error', () => {});
  socket.write(head('POST / HTTP/1.1', [...HEADERS, `Content-Length: ${size}`]));
  socket.write(new Uint8Array(size));
  await asked.promise;
  await settled(() => accepted?.bytesRead ?? 0);
  assert.ok(accepted !== undefined && accepted.bytesRead < size / 8, `${accepted?.bytesRead} bytes were taken in unread`);
  answerNow();
});

test('a handler that fails is answered with 500, without its message', async (context) => {
  const { origin } = await served(context, async () => {
    throw new Error('a secret of the machine');
  });
  const { status, body } = await exchange(origin, [head('GET / HTTP/1.1', ['Host: localhost'])]);
  assert.equal(status, 500);
  assert.equal(JSON.parse(body).code, 'http.internal');
  assert.ok(!body.includes('secret'));
});

test('a handler sees the request as it was sent', async (context) => {
  const { origin } = await served(context, async (request) => {
    const { pathname, search } = new URL(request.url);
    const body = await request.text();
    return Response.json({ method: request.method, pathname, search, name: request.headers.get('X-Name'), body });
  });
  const { body } = await exchange(origin, [
    head('PUT /a%20b?c=d HTTP/1.1', ['Host: localhost', 'X-Name: one', 'X-Name: two', 'Content-Length: 6']),
    '会',
    '籍',
  ]);
  assert.deepEqual(JSON.parse(body), { method: 'PUT', pathname: '/a%20b', search: '?c=d', name: 'one, two', body: '会籍' });
});

test('a handler is told of a caller that goes away', async (context) => {
  const told = deferred();
  const { origin } = await served(context, async (request) => {
    told.resolve(await request.text().then(() => 'whole', () => 'broken'));
    return new Response(null, { status: 204 });
  });
  await exchange(origin, [head('POST / HTTP/1.1', [...HEADERS, 'Content-Length: 100']), 'half'], 'destroy');
  assert.equal(await told.promise, 'broken');
});

/** @returns {{ promise: Promise<unknown>, resolve: (value: unknown) => void }} */
function deferred() {
  /** @type {(value: unknown) => void} */
  let resolve = () => {};
  const promise = new Promise((take) => {
    resolve = take;
  });
  return { promise, resolve };
}

/**
 * Waits until a number no longer grows.
 *
 * @param {() => number} read
 */
async function settled(read) {
  for (let before = -1; read() !== before; ) {
    before = read();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
