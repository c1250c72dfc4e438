// @ts-check
/**
 * The regulations behind HTTP: from `Request` to `Response`, for any host that has the two.
 *
 * A question's bytes go to the engine as they came and its answer's bytes go back as they are.
 * Nothing is stored and nothing is logged.
 */
import { load } from 'huiji';
import { load as loadForms } from 'huiji/application';
import { load as loadProcedures } from 'huiji/procedures';

import { readBody } from './body.js';
import { checkedOptions } from './options.js';
import { originRules } from './origins.js';
import { engineProblem, httpProblem } from './problems.js';
import { QUESTIONS } from './questions.js';

export { DEFAULT_BODY_TIMEOUT_MILLISECONDS, DEFAULT_MAXIMUM_BODY_BYTES } from './options.js';

/**
 * @typedef {import('huiji').Regulations} Regulations
 * @typedef {import('huiji/application').Forms} Forms
 * @typedef {import('huiji/procedures').Procedures} Procedures
 * @typedef {import('./handler.d.ts').Handler} Handler
 * @typedef {import('./handler.d.ts').Options} Options
 * @typedef {import('./handler.d.ts').Program} Program
 * @typedef {{ [method: string]: (request: Request) => Response | Promise<Response> }} Route What a path takes.
 */

/** How the engine begins an answer with a value. */
const ANSWERED = new TextEncoder().encode('{"ok":true,');

/**
 * @param {Program} document
 * @param {Options} [options]
 * @returns {Promise<Handler>}
 */
export async function createHandler(document, options = {}) {
  const { allowedOrigins, ...limits } = checkedOptions(options);
  const origins = originRules(allowedOrigins);
  const text = textBytes(document);
  const routes = routesOf(await loaded(document), text, await entityTagOf(text), limits);

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
    // A page that may read the answers may read this one too, and need not take it for a broken network.
    const response = await answer(request).catch(() => httpProblem('http.internal'));
    return origins.opened(request, response);
  };
}

/**
 * @param {{ regulations: Regulations, forms: Forms, procedures: Procedures }} engine
 * @param {Uint8Array<ArrayBuffer>} text The program document.
 * @param {string} entityTag
 * @param {import('./body.js').BodyLimits} limits
 * @returns {Map<string, Route>}
 */
function routesOf({ regulations, forms, procedures }, text, entityTag, limits) {
  /** @type {Map<string, Route>} */
  const routes = new Map();
  /** @param {string} name @param {(body: Uint8Array) => Uint8Array} ask */
  const question = (name, ask) => {
    routes.set(`/v1/${name}`, {
      POST: async (request) => {
        const body = await readBody(request, limits);
        return typeof body === 'string' ? httpProblem(body) : answered(ask(body));
      },
    });
  };
  for (const [name, method] of Object.entries(QUESTIONS.regulations)) {
    question(name, (body) => regulations[method](body));
  }
  for (const [name, method] of Object.entries(QUESTIONS.forms)) {
    question(name, (body) => forms[method](body));
  }
  for (const [name, method] of Object.entries(QUESTIONS.procedures)) {
    question(name, (body) => procedures[method](body));
  }

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
 * All engines, beside each other. Not on first use: further requests would wait for what the first one began, which a worker
 * may not, and a form that is refused would be heard of too late.
 *
 * @param {Program} document
 */
async function loaded(document) {
  const [regulations, forms, procedures] = await Promise.all([load(document), loadForms(document), loadProcedures(document)]);
  return { regulations: accepted(regulations), forms: accepted(forms), procedures: accepted(procedures) };
}

/**
 * @template T
 * @param {import('huiji').Answer<T>} answer
 * @returns {T}
 */
function accepted({ value, problems }) {
  if (value === null) {
    const places = problems.map(({ code, path }) => `${code} at ${path === '' ? 'the root' : path}`);
    throw new Error(`the program document is refused: ${places.join('; ')}`);
  }
  return value;
}

/**
 * The document as it is served, without a byte order mark, which JSON may not have on the network.
 *
 * @param {Program} document
 */
function textBytes(document) {
  if (document instanceof ArrayBuffer || ArrayBuffer.isView(document)) {
    return withoutMark(new Uint8Array(document));
  }
  return withoutMark(new TextEncoder().encode(typeof document === 'string' ? document : JSON.stringify(document)));
}

/** By which a caller knows the document again: all of it, also the examples and clauses, of which the digest of the regulations knows nothing. @param {Uint8Array<ArrayBuffer>} text */
async function entityTagOf(text) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return `W/"${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
function withoutMark(bytes) {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
