// @ts-check
// The built site on a port of its own, with the headers a host is asked to send.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentSecurityPolicy } from '../../www/build/content-security-policy.js';

/** Another build can be named, to test what is about to be published. */
const directory = process.env.HUIJI_SITE ?? fileURLToPath(new URL('../../www/dist', import.meta.url));

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** @returns {Promise<{ origin: string, close: () => Promise<void> }>} */
export async function serveBuiltSite() {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const file = join(directory, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    response.setHeader('Content-Security-Policy', contentSecurityPolicy);
    try {
      const content = await readFile(file);
      response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
      response.end(content);
    } catch {
      response.writeHead(404, { 'Content-Type': types['.html'] });
      response.end(await readFile(join(directory, '404.html')));
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed(undefined)));
    },
  };
}
