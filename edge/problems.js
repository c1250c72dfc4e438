// @ts-check
/**
 * Refusals as problem details (RFC 9457): every code of the HTTP face with its status, and the
 * status that each code of the engine has.
 */

/** @typedef {keyof typeof HTTP_PROBLEMS} HttpCode */

/** Codes are append-only, like those of the engine: once published, a code keeps its meaning. */
export const HTTP_PROBLEMS = Object.freeze({
  'http.malformed': { status: 400, detail: 'The request line or the body of the request cannot be read.' },
  'http.body_truncated': { status: 400, detail: 'The body ended before all of it had arrived.' },
  'http.origin_refused': { status: 403, detail: 'Pages of this origin may not ask here.' },
  'http.path_unknown': { status: 404, detail: 'There is nothing at this path.' },
  'http.method_not_allowed': { status: 405, detail: 'This path does not take this method; `Allow` names those it takes.' },
  'http.body_slow': { status: 408, detail: 'The body did not arrive in time.' },
  'http.body_too_large': { status: 413, detail: 'The body is longer than this server reads.' },
  'http.content_type': { status: 415, detail: 'The body must be sent as application/json, in UTF-8.' },
  'http.content_encoding': { status: 415, detail: 'The body must be sent as it is, not compressed.' },
  'http.internal': { status: 500, detail: 'The server failed; the request may be sent again.' },
});

/** Codes of the engine that say that the text itself cannot be read. */
export const STATUS_OF_ENGINE_CODE = Object.freeze({
  'json.syntax': 400,
  'json.not_utf8': 400,
  'json.too_deep': 400,
  'json.too_large': 413,
});

/** Every other code: the text was read, and says something that cannot be. */
export const STATUS_OF_OTHER_ENGINE_CODES = 422;

/** @type {Record<number, string>} */
const TITLES = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  500: 'Internal Server Error',
};

/** @type {Record<number, string>} */
const ENGINE_DETAILS = {
  400: 'The body is not JSON that can be read.',
  413: 'The body is longer than the engine reads.',
  422: 'The body was read and is refused; `problems` says where and why.',
};

/** How the engine begins an answer without a value. The problems follow, and one closing brace. */
const REFUSED = new TextEncoder().encode('{"ok":false,"value":null,"problems":');

/**
 * @param {HttpCode} code
 * @param {Record<string, string>} [headers]
 */
export function httpProblem(code, headers) {
  const { status, detail } = HTTP_PROBLEMS[code];
  const text = JSON.stringify({ type: 'about:blank', title: TITLES[status], status, detail, code });
  return problemResponse(status, text, headers);
}

/**
 * The engine's refusal as problem details, its own problems in it byte for byte.
 *
 * @param {Uint8Array} answer What the engine wrote.
 */
export function engineProblem(answer) {
  if (!REFUSED.every((byte, index) => answer[index] === byte)) {
    throw new Error('the engine gave an answer that is neither a value nor a refusal');
  }
  const problems = answer.subarray(REFUSED.length, -1);
  const code = firstError(problems);
  const status = statusOfEngineCode(code);
  const head = JSON.stringify({ type: 'about:blank', title: TITLES[status], status, detail: ENGINE_DETAILS[status], code });
  const encoder = new TextEncoder();
  return problemResponse(
    status,
    joined([encoder.encode(`${head.slice(0, -1)},"problems":`), problems, encoder.encode('}')]),
  );
}

/** @param {string} code */
export function statusOfEngineCode(code) {
  /** @type {Record<string, number>} */
  const statuses = STATUS_OF_ENGINE_CODE;
  return statuses[code] ?? STATUS_OF_OTHER_ENGINE_CODES;
}

/**
 * @param {readonly Uint8Array[]} parts
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function joined(parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/**
 * The code that decides: infos may stand in front of it. Quotes inside of a JSON text are escaped,
 * so the pattern finds nothing that a caller wrote.
 *
 * @param {Uint8Array} problems
 */
function firstError(problems) {
  const code = /"code":"([a-z0-9_.]+)","severity":"error"/.exec(new TextDecoder().decode(problems))?.[1];
  if (code === undefined) {
    throw new Error('the engine refused without an error');
  }
  return code;
}

/**
 * @param {number} status
 * @param {string | Uint8Array<ArrayBuffer>} body
 * @param {Record<string, string>} [headers]
 */
function problemResponse(status, body, headers) {
  return new Response(body, {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...headers,
    },
  });
}
