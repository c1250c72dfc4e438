// @ts-check
// Code 128 against the standard: its check, its symbols, and what a decoder that is not ours makes of it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkOf, code128, symbolsOf } from '../../www/components/card-codes/code-128.js';
import { readCodes } from './read-codes.js';

/** Worked by hand: the start once, each value times its place, the rest by 103. @type {[text: string, symbols: number[], check: number][]} */
const worked = [
  // 104 + 1·55 + 2·73 + 3·75 + 4·73 + 5·80 + 6·69 + 7·68 + 8·73 + 9·65 = 3281 = 31·103 + 88
  ['Wikipedia', [104, 55, 73, 75, 73, 80, 69, 68, 73, 65], 88],
  // 104 + 1·48 + 2·42 + 3·42 + 4·17 + 5·18 + 6·19 + 7·35 = 879 = 8·103 + 55
  ['PJJ123C', [104, 48, 42, 42, 17, 18, 19, 35], 55],
  // 105 + 1·88 + 2·0 + 3·25 + 4·2 + 5·16 + 6·7 = 398 = 3·103 + 89
  ['880025021607', [105, 88, 0, 25, 2, 16, 7], 89],
  // An odd digit at the end goes back to set B: 105 + 1·12 + 2·34 + 3·100 + 4·21 = 569 = 5·103 + 54
  ['12345', [105, 12, 34, 100, 21], 54],
  // Digits after letters go over to set C: 104 + 1·33 + 2·99 + 3·12 + 4·34 = 507 = 4·103 + 95
  ['A1234', [104, 33, 99, 12, 34], 95],
  // Fewer than four digits stay in set B: 104 + 1·17 + 2·18 + 3·19 = 214 = 2·103 + 8
  ['123', [104, 17, 18, 19], 8],
  [' ', [104, 0], 1],
];

for (const [text, symbols, check] of worked) {
  test(`\`${text}\` has the check ${check}`, () => {
    assert.deepEqual(symbolsOf(text), symbols);
    assert.equal(checkOf(symbols), check);
  });
}

/** A picture of the bars, three pixels a module, with the quiet zones. @param {number[]} widths */
function pictureOf(widths) {
  const [scale, quiet, height] = [3, 10, 60];
  const modules = widths.flatMap((width, index) => Array(width).fill(index % 2 === 0 ? 0 : 255));
  const line = [...Array(quiet).fill(255), ...modules, ...Array(quiet).fill(255)].flatMap((light) => Array(scale).fill(light));
  const data = new Uint8ClampedArray(line.length * height * 4).fill(255);
  for (let y = 0; y < height; y += 1) line.forEach((light, x) => data.fill(light, (y * line.length + x) * 4, (y * line.length + x) * 4 + 3));
  return { data, width: line.length, height };
}

/** @param {string} text */
async function assertReadBack(text) {
  const widths = code128(text);
  assert.ok(widths, text);
  assert.deepEqual(await readCodes(pictureOf(widths)), { qr: [], bars: [text] });
}

test('every character of plain ASCII is read back, in set B', async () => {
  const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
  const letters = printable.filter((character) => !/\d/.test(character));
  for (let from = 0; from < letters.length; from += 17) await assertReadBack(letters.slice(from, from + 17).join(''));
});

test('every pair of digits is read back, in set C', async () => {
  const pairs = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));
  for (let from = 0; from < pairs.length; from += 10) await assertReadBack(pairs.slice(from, from + 10).join(''));
});

for (const number of ['880025021607', '88002502160', 'YSC-8800210618039921', 'A1', '0000', '99', '8800 2502 1607']) {
  test(`the number \`${number}\` is read back`, () => assertReadBack(number));
}

test('a symbol is eleven modules of bars and spaces, its bars an even number of them; the stop is thirteen', () => {
  const widths = code128('880025021607') ?? [];
  assert.equal(widths.length, 8 * 6 + 7);
  for (let symbol = 0; symbol < 8; symbol += 1) {
    const own = widths.slice(symbol * 6, symbol * 6 + 6);
    assert.equal(own.reduce((sum, width) => sum + width, 0), 11);
    assert.equal((own[0] + own[2] + own[4]) % 2, 0);
  }
  assert.deepEqual(widths.slice(-7), [2, 3, 3, 1, 1, 1, 2]);
});

for (const text of ['', '会员卡', '8800\n2502', 'é']) {
  test(`${JSON.stringify(text)} is left to the number beside it`, () => assert.equal(code128(text), null));
}
