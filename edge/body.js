// @ts-check
/** A request's body as bytes, within limits of type, size and time. */
import { joined } from './problems.js';

/** @typedef {import('./problems.js').HttpCode} HttpCode */

/**
 * @typedef {object} BodyLimits
 * @property {number} maximumBodyBytes
 * @property {number} bodyTimeoutMilliseconds
 */

/**
 * The body's bytes, or the code of what keeps them from being read.
 *
 * @param {Request} request
 * @param {BodyLimits} limits
 * @returns {Promise<Uint8Array<ArrayBuffer> | HttpCode>}
 */
export async function readBody(request, limits) {
  const refusal = refusedByHeaders(request.headers, limits);
  if (refusal !== undefined) {
    return refusal;
  }
  const reader = request.body?.getReader();
  const body = reader === undefined ? new Uint8Array() : await readInTime(reader, limits);
  const announced = announcedLength(request.headers);
  // A proxy in between may have ended a body that it could not deliver.
  return typeof body !== 'string' && announced !== undefined && body.length < announced ? 'http.body_truncated' : body;
}

/**
 * @param {Headers} headers
 * @param {BodyLimits} limits
 * @returns {HttpCode | undefined}
 */
function refusedByHeaders(headers, limits) {
  if (!isJsonInUtf8(headers.get('Content-Type') ?? '')) {
    return 'http.content_type';
  }
  if ((headers.get('Content-Encoding') ?? 'identity').trim().toLowerCase() !== 'identity') {
    return 'http.content_encoding';
  }
  if ((announcedLength(headers) ?? 0) > limits.maximumBodyBytes) {
    return 'http.body_too_large';
  }
  return undefined;
}

/** @param {string} contentType */
function isJsonInUtf8(contentType) {
  const [type = '', ...parameters] = contentType.toLowerCase().split(';').map((part) => part.trim());
  return (
    type === 'application/json' &&
    parameters.every((parameter) => !/^charset\s*=/.test(parameter) || /^charset=("utf-8"|utf-8)$/.test(parameter))
  );
}

/** @param {Headers} headers */
function announcedLength(headers) {
  const text = headers.get('Content-Length') ?? '';
  return /^[0-9]+$/.test(text) ? Number(text) : undefined;
}

/**
 * @param {ReadableStreamDefaultReader<Uint8Array>} reader
 * @param {BodyLimits} limits
 * @returns {Promise<Uint8Array<ArrayBuffer> | HttpCode>}
 */
async function readInTime(reader, { maximumBodyBytes, bodyTimeoutMilliseconds }) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {Promise<HttpCode>} */
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve('http.body_slow'), bodyTimeoutMilliseconds);
  });
  const body = await Promise.race([collect(reader, maximumBodyBytes), late]);
  clearTimeout(timer);
  if (typeof body === 'string') {
    // Nobody waits for the rest; that it cannot be stopped changes nothing about the answer.
    reader.cancel().catch(() => {});
  }
  return body;
}

/**
 * @param {ReadableStreamDefaultReader<Uint8Array>} reader
 * @param {number} maximumBodyBytes
 * @returns {Promise<Uint8Array<ArrayBuffer> | HttpCode>}
 */
async function collect(reader, maximumBodyBytes) {
  /** @type {Uint8Array[]} */
  const chunks = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        return joined(chunks);
      }
      length += value.length;
      if (length > maximumBodyBytes) {
        return 'http.body_too_large';
      }
      chunks.push(value);
    }
  } catch {
    return 'http.body_truncated';
  }
}
