// @ts-check
/** HTTP by hand over a socket, for what no sound client would send. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';

/** So long a server may take to answer or to hang up, before a test says that it does neither. */
const PATIENCE_MILLISECONDS = 20_000;

/**
 * What came back: the first final status, or `undefined` if the server hung up without one.
 *
 * @typedef {{ status: number | undefined, head: string, body: string }} RawAnswer
 */

/**
 * Sends pieces one after the other and reads until the answer is there or the server hangs up.
 *
 * @param {string} origin
 * @param {Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>} pieces
 * @param {'stay' | 'end' | 'destroy'} [afterwards] What the client does once all is sent.
 * @returns {Promise<RawAnswer>}
 */
export async function exchange(origin, pieces, afterwards = 'stay') {
  const { hostname, port } = new URL(origin);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  let received = Buffer.alloc(0);
  let over = false;
  /** @type {Promise<void>} */
  const finished = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the server neither answers nor hangs up')), PATIENCE_MILLISECONDS);
    const finish = () => {
      over = true;
      clearTimeout(timer);
      resolve();
    };
    socket.on('data', (data) => {
      received = Buffer.concat([received, data]);
      if (isWhole(received)) {
        finish();
      }
    });
    socket.on('end', finish);
    socket.on('close', finish);
    // A connection that the server resets has ended like any other.
    socket.on('error', finish);
  });
  finished.catch(() => {});
  await Promise.race([once(socket, 'connect'), finished]);
  for await (const piece of pieces) {
    await lookedForAnAnswer();
    if (over || socket.destroyed) {
      break;
    }
    if (!socket.write(piece)) {
      await Promise.race([once(socket, 'drain').catch(() => {}), finished]);
    }
  }
  if (afterwards === 'end') {
    socket.end();
  } else if (afterwards === 'destroy') {
    // What is written must be on its way first.
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.resetAndDestroy();
  }
  try {
    await finished;
  } finally {
    socket.destroy();
  }
  return parsed(received);
}

/**
 * A server may answer, and hang up on a body that it does not want. Node then gives up the whole
 * connection at the next write, and with it an answer that has arrived and is not read yet. So it
 * gets the occasion to read before each write.
 */
function lookedForAnAnswer() {
  return setImmediate();
}

/**
 * The head of a request, with an empty line behind it.
 *
 * @param {string} requestLine
 * @param {string[]} [headers]
 */
export function head(requestLine, headers = []) {
  return `${[requestLine, ...headers].join('\r\n')}\r\n\r\n`;
}

/** @param {Buffer} received */
function isWhole(received) {
  const { status, head: top, body } = parsed(received);
  if (status === undefined) {
    return false;
  }
  const length = /^content-length: *([0-9]+)$/im.exec(top)?.[1];
  if (length !== undefined) {
    return Buffer.byteLength(body) >= Number(length);
  }
  return status === 204 || status === 304 || (/^transfer-encoding: *chunked$/im.test(top) && body.endsWith('0\r\n\r\n'));
}

/**
 * @param {Buffer} received
 * @returns {RawAnswer}
 */
function parsed(received) {
  const text = received.toString('utf8');
  const end = text.indexOf('\r\n\r\n');
  const status = /^HTTP\/1\.[01] ([0-9]{3})/.exec(text)?.[1];
  if (end < 0 || status === undefined) {
    return { status: undefined, head: '', body: text };
  }
  if (status.startsWith('1')) {
    return parsed(Buffer.from(text.slice(end + 4)));
  }
  return { status: Number(status), head: text.slice(0, end), body: text.slice(end + 4) };
}
