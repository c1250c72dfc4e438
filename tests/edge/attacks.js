// @ts-check
/**
 * What no sound client would send, and what comes of it. An outcome is the status and the code of
 * problem details, `'200'` for the ordinary quote, a bare status where the runtime's own HTTP parser
 * answers before the handler is asked, or `'hangs up'`. Where a race decides, both stand there, with ` or ` between.
 */
import { bytesOf } from '../node/repository.js';
import { deeplyNested, ordinary } from './questions.js';
import { head } from './raw.js';

/** @typedef {import('./servers.js').Runtime} Runtime */

/**
 * @typedef {object} Attack
 * @property {string} name
 * @property {() => Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>} pieces
 * @property {'stay' | 'end' | 'destroy'} [afterwards]
 * @property {string} outcome
 * @property {{ [runtime in Runtime]?: string }} [own] Where a runtime answers by itself, before the handler.
 */

const HOST = 'Host: localhost';
const TYPE = 'Content-Type: application/json';
const SIZE = bytesOf(ordinary.body).length;
const HUNDRED_MEGABYTES = 100 * 1024 * 1024;

/** Node's parser stands in front of Vercel's runtime too. @param {string} outcome */
const nodeParser = (outcome) => ({ node: outcome, 'edge-runtime': outcome });

/** @param {string} outcome */
const everyParser = (outcome) => ({ ...nodeParser(outcome), deno: outcome, bun: outcome, workerd: outcome });

/** A parser that stops in the middle of a head hangs up on the rest of it, and the answer may be lost with it. */
const TOO_LONG = {
  ...everyParser('431 or hangs up'),
  deno: '400 or hangs up',
};

/** What workerd's own parser throws on, it answers with 500 and lives on. In front of Workers stands Cloudflare's. */
const WORKERD_PARSER_FAILS = { workerd: '500' };

/**
 * An ordinary question with something odd about it.
 *
 * @param {{ line?: string, headers?: string[], body?: string | Uint8Array, type?: string }} oddity
 */
function asked({ line = 'POST /v1/quote HTTP/1.1', headers = [], body = ordinary.body, type = TYPE }) {
  const bytes = typeof body === 'string' ? bytesOf(body) : body;
  return () => [head(line, [HOST, type, `Content-Length: ${bytes.length}`, ...headers]), bytes];
}

/** @param {string[]} headers @param {string} [line] */
function bare(headers, line = 'POST /v1/quote HTTP/1.1') {
  return () => [head(line, headers), ordinary.body];
}

/** @param {string[]} framing @param {string | Uint8Array} [body] */
function framed(framing, body = '') {
  return () => [head('POST /v1/quote HTTP/1.1', [HOST, TYPE, ...framing]), body];
}

async function* announcedHundredMegabytes() {
  yield* framed([`Content-Length: ${HUNDRED_MEGABYTES}`])();
  const megabyte = new Uint8Array(1024 * 1024).fill(0x20);
  yield megabyte;
  // workerd cuts the connection right behind its answer, which a client in the middle of writing then loses.
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (let sent = megabyte.length; sent < HUNDRED_MEGABYTES; sent += megabyte.length) {
    yield megabyte;
  }
}

function* chunkedHundredMegabytes() {
  yield* framed(['Transfer-Encoding: chunked'])();
  const megabyte = bytesOf(`100000\r\n${' '.repeat(1024 * 1024)}\r\n`);
  for (let sent = 0; sent < HUNDRED_MEGABYTES; sent += 1024 * 1024) {
    yield megabyte;
  }
  yield '0\r\n\r\n';
}

/** @type {readonly Attack[]} */
export const BODIES = [
  { name: 'a body of the wrong type', pieces: asked({ type: 'Content-Type: text/plain' }), outcome: '415 http.content_type' },
  { name: 'a body of two types', pieces: asked({ headers: ['Content-Type: text/plain'] }), outcome: '415 http.content_type' },
  { name: 'a body in another character set', pieces: asked({ type: `${TYPE}; charset=gbk` }), outcome: '415 http.content_type' },
  { name: 'a body that is compressed', pieces: asked({ headers: ['Content-Encoding: gzip'] }), outcome: '415 http.content_encoding' },
  { name: 'an empty body', pieces: asked({ body: '' }), outcome: '400 json.syntax' },
  { name: 'a body of null bytes', pieces: asked({ body: '\0'.repeat(1000) }), outcome: '400 json.syntax' },
  { name: 'a body that is not UTF-8', pieces: asked({ body: new Uint8Array([0x22, 0xc3, 0x28, 0x22]) }), outcome: '400 json.not_utf8' },
  { name: 'a body nested ten thousand levels deep', pieces: asked({ body: deeplyNested(10_000) }), outcome: '400 json.too_deep' },
  { name: 'a body that is a number', pieces: asked({ body: '1e999' }), outcome: '400 json.syntax' },
  { name: 'a body of a hundred megabytes, announced', pieces: announcedHundredMegabytes, outcome: '413 http.body_too_large' },
  { name: 'a body of a hundred megabytes, in chunks', pieces: chunkedHundredMegabytes, outcome: '413 http.body_too_large' },
  {
    name: 'a body that is cut off, and the client waits for the answer',
    pieces: framed([`Content-Length: ${SIZE}`], ordinary.body.slice(0, 100)),
    afterwards: 'end',
    outcome: '400 http.body_truncated',
    own: { ...nodeParser('400'), bun: 'hangs up' },
  },
  {
    name: 'a body in chunks that is cut off, and the client waits for the answer',
    pieces: framed(['Transfer-Encoding: chunked'], '10\r\n0123'),
    afterwards: 'end',
    outcome: '400 http.body_truncated',
    own: { ...nodeParser('400'), bun: 'hangs up' },
  },
  {
    name: 'a body that is cut off, and the client is gone',
    pieces: framed([`Content-Length: ${SIZE}`], ordinary.body.slice(0, 100)),
    afterwards: 'destroy',
    outcome: 'hangs up',
  },
  {
    name: 'a body in chunks of no length',
    pieces: framed(['Transfer-Encoding: chunked'], 'zz\r\n0123\r\n0\r\n\r\n'),
    outcome: '400 http.body_truncated',
    own: { ...nodeParser('400'), bun: '400', deno: '400 http.body_truncated or hangs up' },
  },
];

/** Asked of a server that waits for half a second only. @type {readonly Attack[]} */
export const SLOW_BODIES = [
  {
    name: 'a body shorter than announced',
    pieces: framed([`Content-Length: ${SIZE + 1}`], ordinary.body),
    outcome: '408 http.body_slow',
  },
  {
    name: 'a body that drips',
    pieces: async function* () {
      yield* framed([`Content-Length: ${SIZE}`])();
      for (let sent = 0; sent < SIZE; sent += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        yield ' ';
      }
    },
    outcome: '408 http.body_slow',
  },
];

/** @type {readonly Attack[]} */
export const METHODS_AND_PATHS = [
  ...['GET', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'].map((method) => ({
    name: `the method ${method}`,
    pieces: () => [head(`${method} /v1/quote HTTP/1.1`, [HOST, 'Content-Length: 0'])],
    outcome: '405 http.method_not_allowed',
  })),
  {
    name: 'the method TRACE, which no Request can hold in Node',
    pieces: () => [head('TRACE /v1/quote HTTP/1.1', [HOST])],
    outcome: '405 http.method_not_allowed',
    own: nodeParser('400 http.malformed'),
  },
  {
    name: 'the method CONNECT',
    pieces: () => [head('CONNECT localhost:1 HTTP/1.1', [HOST])],
    outcome: '404 http.path_unknown',
    own: { ...nodeParser('hangs up'), ...WORKERD_PARSER_FAILS },
  },
  {
    name: 'a method that is none',
    pieces: () => [head('BREW /v1/quote HTTP/1.1', [HOST, 'Content-Length: 0'])],
    outcome: '405 http.method_not_allowed',
    own: { ...nodeParser('400'), bun: 'hangs up', workerd: '501' },
  },
  { name: 'a path with dots, which every host takes away', pieces: asked({ line: 'POST /v1/%2e%2e/v1/quote HTTP/1.1' }), outcome: '200' },
  ...['/../../etc/passwd', '/v1/quote%00', '/v1/quote%', '/v1/quote%2f', '//v1//quote', '/v1/quote;a=b', `/v1/${'a'.repeat(7000)}`].map((path) => ({
    name: `the path ${path.slice(0, 30)}`,
    pieces: asked({ line: `POST ${path} HTTP/1.1` }),
    outcome: '404 http.path_unknown',
  })),
  {
    name: 'a path that is not ASCII',
    pieces: asked({ line: 'POST /v1/会籍 HTTP/1.1' }),
    outcome: '404 http.path_unknown',
    own: nodeParser('400'),
  },
  {
    name: 'a path of two hundred thousand characters',
    pieces: asked({ line: `POST /v1/quote?${'a'.repeat(200_000)} HTTP/1.1` }),
    outcome: 'answered by the runtime',
    own: TOO_LONG,
  },
  {
    name: 'an asterisk as the path',
    pieces: asked({ line: 'POST * HTTP/1.1' }),
    outcome: 'answered by the runtime',
    own: { ...nodeParser('400 http.malformed'), deno: '400', bun: '400', ...WORKERD_PARSER_FAILS },
  },
  {
    name: 'an address of another server as the path',
    pieces: asked({ line: 'POST http://evil.example/v1/quote HTTP/1.1' }),
    outcome: '200',
    own: WORKERD_PARSER_FAILS,
  },
];

/** @type {readonly Attack[]} */
export const HEADERS = [
  { name: 'a header in Chinese', pieces: asked({ headers: ['X-Name: 会籍'] }), outcome: '200' },
  { name: 'a header that asks to continue', pieces: asked({ headers: ['Expect: 100-continue'] }), outcome: '200' },
  {
    name: 'a header that asks for a protocol nobody speaks',
    pieces: asked({ headers: ['Connection: Upgrade', 'Upgrade: websocket'] }),
    outcome: '200',
    own: { deno: '400' },
  },
  { name: 'a header with a null byte', pieces: asked({ headers: ['X-A: a\0b'] }), outcome: 'answered by the runtime', own: everyParser('400') },
  { name: 'a header without a colon', pieces: asked({ headers: ['nonsense'] }), outcome: 'answered by the runtime', own: everyParser('400') },
  { name: 'a header with a space in its name', pieces: asked({ headers: ['X A: b'] }), outcome: 'answered by the runtime', own: everyParser('400') },
  {
    name: 'a header of two hundred thousand characters',
    pieces: asked({ headers: [`X-A: ${'a'.repeat(200_000)}`] }),
    outcome: 'answered by the runtime',
    own: TOO_LONG,
  },
  {
    name: 'five thousand headers',
    pieces: asked({ headers: Array.from({ length: 5000 }, (_, index) => `X-${index}: ${index}`) }),
    outcome: '200',
    own: { ...TOO_LONG, workerd: '200' },
  },
  {
    name: 'two lengths',
    pieces: asked({ headers: ['Content-Length: 3'] }),
    outcome: 'answered by the runtime',
    own: { ...everyParser('400'), ...WORKERD_PARSER_FAILS },
  },
  {
    name: 'a length below zero',
    pieces: framed(['Content-Length: -1']),
    outcome: 'answered by the runtime',
    own: { ...everyParser('400'), ...WORKERD_PARSER_FAILS },
  },
  {
    name: 'a length beyond every number',
    pieces: framed(['Content-Length: 99999999999999999999999']),
    outcome: '413 http.body_too_large',
    own: { ...nodeParser('400'), deno: '400', bun: '400' },
  },
  {
    name: 'a length and chunks',
    pieces: framed(['Content-Length: 4', 'Transfer-Encoding: chunked'], '0\r\n\r\n'),
    outcome: '400 http.body_truncated',
    own: { ...nodeParser('400'), deno: '400', bun: '400' },
  },
  {
    name: 'a transfer encoding that is no chunks',
    pieces: framed(['Transfer-Encoding: gzip, chunked'], '0\r\n\r\n'),
    outcome: '400 json.syntax',
    own: { bun: '400', ...WORKERD_PARSER_FAILS },
  },
  {
    name: 'no host',
    pieces: bare([TYPE, `Content-Length: ${SIZE}`]),
    outcome: '200',
    own: { ...nodeParser('400'), bun: '400', workerd: '400' },
  },
  {
    name: 'a host that is none',
    pieces: bare(['Host: a b<>"[', TYPE, `Content-Length: ${SIZE}`]),
    outcome: '404 http.path_unknown',
    own: { ...nodeParser('200'), bun: '200', ...WORKERD_PARSER_FAILS },
  },
  {
    name: 'a host that would be another path',
    pieces: bare(['Host: x/..?#@y', TYPE, `Content-Length: ${SIZE}`]),
    outcome: '404 http.path_unknown',
    own: { ...nodeParser('200'), bun: '200', ...WORKERD_PARSER_FAILS },
  },
  {
    name: 'the greeting of TLS',
    pieces: () => [new Uint8Array([22, 3, 1, 2, 0, 1, 0, 1, 252, 3, 3])],
    afterwards: 'end',
    outcome: 'answered by the runtime',
    own: { ...everyParser('400'), workerd: 'hangs up' },
  },
];
