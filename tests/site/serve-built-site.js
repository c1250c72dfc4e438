// @ts-check
// The built site on a port of its own, as a static host serves it: with the headers of its file `_headers` and no others that matter,
// compressed, and asked again by ETag. It counts what it sends.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { headersOf, readHeaders } from '../../www/build/headers-file.js';

/** Another build can be named, to test what is about to be published. */
export const builtSite = process.env.HUIJI_SITE ?? fileURLToPath(new URL('../../www/dist', import.meta.url));

/** What any host knows; the types of wasm and of manifests are for `_headers` to say. @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** @typedef {{ path: string, status: number, bytes: number }} Sent the body's bytes as they travel */

/**
 * @typedef {object} BuiltSite
 * @property {string} origin
 * @property {Sent[]} sent
 * @property {(folder: string) => void} publish serves another folder from now on
 * @property {(path: string) => () => void} hold leaves whoever asks for the path waiting, until what it returns is called
 * @property {() => Promise<void>} stop nobody is reached any more
 * @property {() => Promise<void>} restart at the same port
 * @property {() => Promise<void>} close
 */

/**
 * @param {(policy: string) => string} [changePolicy]
 * @returns {Promise<BuiltSite>}
 */
export async function serveBuiltSite(changePolicy = (policy) => policy) {
  let folder = builtSite;
  /** @type {Sent[]} */
  const sent = [];
  /** @type {Map<string, Promise<void>>} */
  const held = new Map();
  const compressed = compressedFiles();

  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    await held.get(path);
    const found = await fileAt(folder, path);
    const content = found ?? (await readFile(join(folder, '404.html')));
    response.statusCode = found ? 200 : 404;
    response.setHeader('Content-Type', types[found ? extname(path) || '.html' : '.html'] ?? 'application/octet-stream');
    for (const [name, value] of headersOf(readHeaders(await readFile(join(folder, '_headers'), 'utf8')), path)) {
      response.setHeader(name, name === 'Content-Security-Policy' ? changePolicy(value) : value);
    }
    const { tag, body } = compressed(content);
    response.setHeader('ETag', tag);
    response.setHeader('Vary', 'Accept-Encoding');
    const fresh = found && request.headers['if-none-match'] === tag;
    if (fresh) response.writeHead(304).end();
    else if (/\bgzip\b/.test(String(request.headers['accept-encoding']))) response.setHeader('Content-Encoding', 'gzip').end(body);
    else response.end(content);
    sent.push({ path, status: response.statusCode, bytes: fresh ? 0 : body.length });
  });

  /** @param {number} port */
  const listen = (port) => new Promise((listening) => server.listen(port, '127.0.0.1', () => listening(undefined)));
  await listen(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const { port } = address;

  /** @param {string} path */
  function hold(path) {
    let letGo = () => {};
    held.set(path, new Promise((resolve) => (letGo = resolve)));
    return () => {
      held.delete(path);
      letGo();
    };
  }

  async function stop() {
    if (!server.listening) return;
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    sent,
    publish: (other) => void (folder = other),
    hold,
    stop,
    restart: () => listen(port),
    close: stop,
  };
}

/** @param {string} folder @param {string} path */
async function fileAt(folder, path) {
  try {
    return await readFile(join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path)));
  } catch {
    return null;
  }
}

function compressedFiles() {
  /** @type {Map<string, Buffer>} */
  const kept = new Map();
  return (/** @type {Buffer} */ content) => {
    const tag = `W/"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`;
    const body = kept.get(tag) ?? gzipSync(content, { level: 9 });
    kept.set(tag, body);
    return { tag, body };
  };
}
