// @ts-check
/** Values that no JSON can hold, or that bite who reads them. Each is made anew for each use. */

const DEPTH = 10_000;
const LONG = 10_000_000;

/**
 * Values that are wrong wherever a document, a list, an amount or a day belongs.
 *
 * @type {Record<string, () => unknown>}
 */
export const HOSTILE_VALUES = {
  'a function': () => () => 'x',
  'a class': () => class Cart {},
  'a symbol': () => Symbol('cart'),
  'a BigInt': () => 10n,
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  'a fraction': () => 0.1,
  'a boolean': () => true,
  'a valid Date': () => new Date('2026-03-15T00:00:00Z'),
  'an invalid Date': () => new Date(Number.NaN),
  'a Map': () => new Map([['lines', []]]),
  'a Set': () => new Set(['lines']),
  'a promise': () => Promise.resolve({}),
  'a regular expression': () => /lines/,
  'an Error': () => new Error('lines'),
  'a typed array': () => new Float64Array([1, 2]),
  'an array with holes': () => {
    const list = [];
    list[1_000] = 1;
    return list;
  },
  'an object that holds itself': () => {
    /** @type {Record<string, unknown>} */
    const cycle = {};
    cycle.lines = [cycle];
    return cycle;
  },
  'a list that holds itself': () => {
    /** @type {unknown[]} */
    const cycle = [];
    cycle.push(cycle);
    return cycle;
  },
  'a getter that throws': () => ({
    get lines() {
      throw new Error('no lines for you');
    },
  }),
  'a getter that throws no Error': () => ({
    get lines() {
      throw undefined;
    },
  }),
  'a toJSON that throws': () => ({
    toJSON() {
      throw new Error('no JSON for you');
    },
  }),
  'a proxy that throws': () => {
    const refuse = () => {
      throw new Error('trapped');
    };
    return new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse });
  },
  'a revoked proxy': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  'an object without prototype and fields': () => Object.create(null, { x: { value: 1, enumerable: true } }),
  'objects in objects, deep': () => nested((inner) => ({ lines: inner })),
  'lists in lists, deep': () => nested((inner) => [inner]),
  'a very long text': () => 'x'.repeat(LONG),
  'a text of half a character': () => '\ud800',
  'a text with a zero': () => '2026\0',
};

/** @param {(inner: unknown) => unknown} wrap */
function nested(wrap) {
  /** @type {unknown} */
  let value = null;
  for (let depth = 0; depth < DEPTH; depth += 1) {
    value = wrap(value);
  }
  return value;
}

/**
 * Arguments of the methods on bytes that hold no request.
 *
 * @type {Record<string, () => unknown>}
 */
export const HOSTILE_BYTES = {
  nothing: () => undefined,
  null: () => null,
  'a text': () => '{"member":null}',
  'a number': () => 7,
  'a BigInt': () => 7n,
  'a symbol': () => Symbol('bytes'),
  'an object': () => ({}),
  'an object with a length': () => ({ length: 4_000_000_000 }),
  'a list of numbers': () => [123, 125],
  'a list that holds itself': () => HOSTILE_VALUES['a list that holds itself']?.(),
  'an ArrayBuffer': () => new ArrayBuffer(8),
  'a DataView': () => new DataView(new ArrayBuffer(8)),
  'a Uint16Array': () => new Uint16Array([123, 125]),
  'a Float64Array': () => new Float64Array([123, 125]),
  'no bytes': () => new Uint8Array(),
  'bytes whose buffer was given away': () => {
    const bytes = new TextEncoder().encode('{"member":null}');
    structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
    return bytes;
  },
  'shared memory': () => new Uint8Array(new SharedArrayBuffer(8)),
  'bytes that are no UTF-8': () => new Uint8Array([0x22, 0xff, 0xfe, 0x22]),
  'bytes of an unfinished text': () => new TextEncoder().encode('{"member":null,"on":"2026'),
  'ten million brackets': () => new Uint8Array(LONG).fill('['.charCodeAt(0)),
  'ten million zeros': () => new Uint8Array(LONG),
  'a proxy of bytes': () => new Proxy(new Uint8Array(8), {}),
};
