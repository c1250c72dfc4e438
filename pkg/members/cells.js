// @ts-check
// How a cell of a table is read. Spreadsheets write days and amounts as people read them; the documents want them as they are meant.

import { KINDS, TYPES } from './columns.js';

/**
 * A cell that can't be read: what was expected.
 *
 * @typedef {'cell.day' | 'cell.moment' | 'cell.amount' | 'cell.count' | 'cell.choice'} CellFault
 */

/** @typedef {{ value: any } | { fault: CellFault }} Read */

const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
/** Groups of three digits may be parted by commas; a currency's sign may stand before. */
const AMOUNT = /^[¥￥$€£]?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/;
const COUNT = /^(\d{1,3}(?:,\d{3})+|\d+)$/;

/** @type {Record<import('./columns.js').CellKind, (text: string) => Read>} */
const READERS = {
  text: (value) => ({ value }),
  list: (text) => ({ value: text.split(/[;；、|]/).map((one) => one.trim()).filter((one) => one !== '') }),
  day(text) {
    const value = dayOf(text);
    return value === null ? { fault: 'cell.day' } : { value };
  },
  moment(text) {
    const [first, time, ...rest] = text.split(/[T\s]+/);
    const day = dayOf(first);
    if (day === null || rest.length > 0) return { fault: 'cell.moment' };
    if (time === undefined) return { value: day };
    const parts = TIME.exec(time);
    if (parts === null || Number(parts[1]) > 23 || Number(parts[2]) > 59 || Number(parts[3] ?? 0) > 59) return { fault: 'cell.moment' };
    return { value: `${day}T${parts[1].padStart(2, '0')}:${parts[2]}${parts[3] === undefined ? '' : `:${parts[3]}`}` };
  },
  amount(text) {
    const parts = AMOUNT.exec(text);
    if (parts === null) return { fault: 'cell.amount' };
    return { value: `${withoutLeadingZeros(parts[1].replaceAll(',', ''))}${parts[2] ?? ''}` };
  },
  count(text) {
    const value = COUNT.test(text) ? Number(text.replaceAll(',', '')) : NaN;
    return Number.isSafeInteger(value) ? { value } : { fault: 'cell.count' };
  },
  kind: (text) => (Object.hasOwn(KINDS, text) ? { value: KINDS[text] } : { fault: 'cell.choice' }),
  activity: (text) => (Object.hasOwn(TYPES, text) ? { value: TYPES[text] } : { fault: 'cell.choice' }),
};

/**
 * What a cell says; `null` for an empty one. Full-width digits and signs are read as their plain ones.
 *
 * @param {unknown} cell
 * @param {import('./columns.js').CellKind} kind
 * @returns {Read | null}
 */
export function readCell(cell, kind) {
  const text = String(cell ?? '').trim();
  if (text === '') return null;
  return READERS[kind](kind === 'text' || kind === 'list' ? text : text.normalize('NFKC'));
}

/** A day that there is, as documents write it. @param {string} text */
function dayOf(text) {
  const parts = DAY.exec(text);
  if (parts === null) return null;
  const [, year, month, day] = parts;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null;
}

/** @param {string} digits */
function withoutLeadingZeros(digits) {
  return digits.replace(/^0+(?=\d)/, '');
}
