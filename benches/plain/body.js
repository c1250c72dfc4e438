// @ts-check
/** A plain quote as an edge function does it: the request's body in, the answer's body out. */

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/**
 * @param {(member: any, cart: any, on: string) => unknown} quote
 * @returns {(body: Uint8Array) => Uint8Array}
 */
export function onBodies(quote) {
  return (body) => {
    const { member, cart, on } = JSON.parse(decoder.decode(body));
    return encoder.encode(JSON.stringify(quote(member, cart, on)));
  };
}

/**
 * The same for what answers later.
 *
 * @param {(member: any, cart: any, on: string) => Promise<unknown>} quote
 * @returns {(body: Uint8Array) => Promise<Uint8Array>}
 */
export function onBodiesLater(quote) {
  return async (body) => {
    const { member, cart, on } = JSON.parse(decoder.decode(body));
    return encoder.encode(JSON.stringify(await quote(member, cart, on)));
  };
}
