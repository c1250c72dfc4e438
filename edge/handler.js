// @ts-check
/**
 * The regulations behind HTTP: from `Request` to `Response`, for any host that has the two.
 *
 * A question's bytes go to the engine as they came and its answer's bytes go back as they are.
 * Nothing is stored and nothing is logged.
 */
import { load } from 'huiji';

import { readBody } from './body.js';
import { originRules } from './origins.js';
import { engineProblem, httpProblem } from './problems.js';
import { QUESTIONS } from './questions.js';

/**
 * @typedef {import('huiji').ProgramDocument} ProgramDocument
 * @typedef {import('huiji').Regulations} Regulations
 * @typedef {import('./handler.d.ts').Handler} Handler
 * @typedef {import('./handler.d.ts').Options} Options
 * @typedef {{ [method: string]: (request: Request) => Response | Promise<Response> }} Route What a path takes.
 */

export const DEFAULT_MAXIMUM_BODY_BYTES = 1024 * 1024;
export const DEFAULT_BODY_TIMEOUT_MILLISECONDS = 10_000;

/** How the engine begins an answer with a value. */
const ANSWERED = new TextEncoder().encode('{"ok":true,');

/**
 * @param {ProgramDocument | Uint8Array | string} document
 * @param {Options} [options]
 * @returns {Promise<Handler>}
 */
export async function createHandler(document, options = {}) {
  const regulations = await loaded(document);
  const origins = originRules(options.allowedOrigins ?? []);
  const routes = routesOf(regulations, textBytes(document), {
    maximumBodyBytes: options.maximumBodyBytes ?? DEFAULT_MAXIMUM_BODY_BYTES,
    bodyTimeoutMilliseconds: options.bodyTimeoutMilliseconds ?? DEFAULT_BODY_TIMEOUT_MILLISECONDS,
  });

  /** @param {Request} request */
  async function answer(request) {
    const route = routes.get(pathOf(request));
    if (route === undefined) {
      return httpProblem('http.path_unknown');
    }
    const methods = [...Object.keys(route), 'OPTIONS'].join(', ');
    if (request.method === 'OPTIONS') {
      return origins.preflight(request, methods);
    }
    const take = Object.hasOwn(route, request.method) ? route[request.method] : undefined;
    return take === undefined ? httpProblem('http.method_not_allowed', { Allow: methods }) : take(request);
  }

  return async (request) => {
    try {
      return origins.opened(request, await answer(request));
    } catch {
      return httpProblem('http.internal');
    }
  };
}

/**
 * @param {Regulations} regulations
 * @param {Uint8Array<ArrayBuffer>} text The program document.
 * @param {import('./body.js').BodyLimits} limits
 * @returns {Map<string, Route>}
 */
function routesOf(regulations, text, limits) {
  /** @type {Map<string, Route>} */
  const routes = new Map();
  for (const [name, method] of Object.entries(QUESTIONS)) {
    routes.set(`/v1/${name}`, {
      POST: async (request) => {
        const body = await readBody(request, limits);
        return typeof body === 'string' ? httpProblem(body) : answered(regulations[method](body));
      },
    });
  }

  const entityTag = `W/"${regulations.digest}"`;
  /** @param {Request} request */
  const document = (request) => {
    // The regulations are public and change with a deployment.
    const headers = { ETag: entityTag, 'Cache-Control': 'public, max-age=300' };
    return knows(request, entityTag)
      ? new Response(null, { status: 304, headers })
      : json(request.method === 'HEAD' ? null : text, headers);
  };
  routes.set('/v1/regulations', { GET: document, HEAD: document });

  const { id, digest } = regulations;
  const health = new TextEncoder().encode(JSON.stringify({ ok: true, id, digest }));
  /** @param {Request} request */
  const healthy = (request) => json(request.method === 'HEAD' ? null : health, { 'Cache-Control': 'no-store' });
  routes.set('/healthz', { GET: healthy, HEAD: healthy });
  return routes;
}

/**
 * The answer of the engine, to the byte.
 *
 * @param {Uint8Array} answer
 */
function answered(answer) {
  if (!ANSWERED.every((byte, index) => answer[index] === byte)) {
    return engineProblem(answer);
  }
  // The engine's answer lies in a buffer of its own, never in a shared one.
  return json(/** @type {Uint8Array<ArrayBuffer>} */ (answer), { 'Cache-Control': 'no-store' });
}

/**
 * @param {Uint8Array<ArrayBuffer> | null} body
 * @param {Record<string, string>} headers
 */
function json(body, headers) {
  return new Response(body, {
    headers: { 'Content-Type': 'application/json', 'X-Content-Type-Options': 'nosniff', ...headers },
  });
}

/**
 * Whether the caller has the document with this tag already.
 *
 * @param {Request} request
 * @param {string} entityTag
 */
function knows(request, entityTag) {
  const strong = entityTag.replace(/^W\//, '');
  const known = (request.headers.get('If-None-Match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(strong) || known.includes('*');
}

/** @param {Request} request */
function pathOf(request) {
  try {
    return new URL(request.url, 'http://localhost').pathname;
  } catch {
    // Some hosts make the address of a `Host` that is none.
    return '';
  }
}

/**
 * @param {ProgramDocument | Uint8Array | string} document
 * @returns {Promise<Regulations>}
 */
async function loaded(document) {
  const answer = await load(document);
  if (!answer.ok) {
    const places = answer.problems.map(({ code, path }) => `${code} at ${path === '' ? 'the root' : path}`);
    throw new Error(`the program document is refused: ${places.join('; ')}`);
  }
  return answer.value;
}

/**
 * The document as it is served, without a byte order mark, which JSON may not have on the network.
 *
 * @param {ProgramDocument | Uint8Array | string} document
 */
function textBytes(document) {
  if (ArrayBuffer.isView(document)) {
    return withoutMark(new Uint8Array(document));
  }
  return withoutMark(new TextEncoder().encode(typeof document === 'string' ? document : JSON.stringify(document)));
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
function withoutMark(bytes) {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
