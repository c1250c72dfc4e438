// @ts-check
// What a scanner reads of a picture, by a decoder that is not ours: ZXing in C++, as wasm.

import { readFile } from 'node:fs/promises';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = await readFile(new URL(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
// Handed over, or it would be fetched from elsewhere.
prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) } });

/**
 * The text of every QR code and of every bar code of Code 128 in a picture.
 *
 * @param {Buffer | Pick<ImageData, 'data' | 'width' | 'height'>} picture a PNG, or its pixels
 */
export async function readCodes(picture) {
  const found = await readBarcodes(Buffer.isBuffer(picture) ? new Uint8Array(picture) : /** @type {ImageData} */ (picture), { formats: ['QRCode', 'Code128'], tryHarder: true });
  const of = (/** @type {string} */ format) => found.filter((code) => code.isValid && code.format === format).map(({ text }) => text);
  return { qr: of('QRCode'), bars: of('Code128') };
}
