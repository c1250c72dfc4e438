// @ts-check
/**
 * Bytes behind their length in four bytes, the lowest first: how requests and answers are handed to
 * a runtime and back. Knows no host.
 */

/**
 * @param {Uint8Array} bytes
 * @returns {Uint8Array[]}
 */
export function parts(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [];
  for (let place = 0; place < bytes.length; ) {
    const start = place + 4;
    place = start + view.getUint32(place, true);
    if (place > bytes.length) {
      throw new Error('the last part is cut');
    }
    parts.push(bytes.subarray(start, place));
  }
  return parts;
}

/**
 * @param {readonly Uint8Array[]} parts
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function framed(parts) {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + 4 + part.length, 0));
  const view = new DataView(bytes.buffer);
  let place = 0;
  for (const part of parts) {
    view.setUint32(place, part.length, true);
    bytes.set(part, place + 4);
    place += 4 + part.length;
  }
  return bytes;
}
