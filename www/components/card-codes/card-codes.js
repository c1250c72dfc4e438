// @ts-check
// The card as it is shown at a till: whose it is, a QR code, a bar code and the number, on white whatever the page looks like.

import { element, svgElement } from '../element.js';
import { code128 } from './code-128.js';

/**
 * @typedef {object} CardCodesView
 * @property {'basic' | 'silver' | 'gold' | 'platinum' | 'none'} tone
 * @property {string} company
 * @property {string} type the type of the card
 * @property {string} holder
 * @property {string} kind
 * @property {string | null} number
 * @property {string} numberLabel
 * @property {string} none what is said where there is no number
 * @property {string | null} valid
 * @property {boolean[][] | null} qr its modules by row; `null` while what draws them is not there
 * @property {string} qrLabel
 * @property {string} barsLabel
 * @property {{ text: string, note: string, waiting?: boolean } | null} closed why the card is not to be shown, and what instead; `waiting`: it is yet to be used
 */

/** In modules, as the standards ask for. */
const quiet = { qr: 4, bars: 10 };
const height = 24;

/** @param {CardCodesView} view */
export function cardCodes({ tone, company, type, holder, kind, number, numberLabel, none, valid, qr, qrLabel, barsLabel, closed }) {
  return element(
    'div',
    { class: 'card-codes', 'data-tone': tone, 'data-closed': closed !== null, 'data-waiting': closed?.waiting ?? false },
    element(
      'div',
      { class: 'card-codes__head' },
      element('p', { class: 'card-codes__company' }, company),
      element('p', { class: 'card-codes__type' }, type),
      element('p', { class: 'card-codes__holder' }, holder, element('span', { class: 'card-codes__kind' }, kind)),
    ),
    element(
      'div',
      { class: 'card-codes__body' },
      closed && element('div', { class: 'card-codes__closed' }, element('p', { class: 'card-codes__stamp' }, closed.text), element('p', {}, closed.note)),
      number === null && element('p', { class: 'empty' }, none),
      number !== null && !closed && qrCode(qr, qrLabel),
      number !== null && element('p', { class: 'card-codes__number' }, element('span', { class: 'visually-hidden' }, `${numberLabel} `), inGroups(number)),
      number !== null && !closed && barCode(number, barsLabel),
      valid && element('p', { class: 'card-codes__valid' }, valid),
    ),
  );
}

/** As it is printed on a card, four characters a group. @param {string} number */
export function inGroups(number) {
  return number.replaceAll(/\s/g, '').replace(/(.{4})(?=.)/g, '$1 ');
}

/** @param {boolean[][] | null} modules @param {string} label */
function qrCode(modules, label) {
  if (modules === null) return element('div', { class: 'card-codes__room' });
  const size = modules.length + 2 * quiet.qr;
  const bars = modules.flatMap((row, y) => runsOf(row).map(({ from, length }) => bar(from + quiet.qr, y + quiet.qr, length, 1)));
  return picture('card-codes__qr', size, size, 8, bars, label);
}

/** The parts of a row that are dark. @param {boolean[]} row */
function runsOf(row) {
  /** @type {{ from: number, length: number }[]} */
  const runs = [];
  row.forEach((dark, x) => {
    if (!dark) return;
    const last = runs.at(-1);
    if (last && row[x - 1]) last.length += 1;
    else runs.push({ from: x, length: 1 });
  });
  return runs;
}

/** @param {string} number @param {string} label */
function barCode(number, label) {
  const widths = code128(number.replaceAll(/\s/g, ''));
  if (widths === null) return null;
  let x = quiet.bars;
  const bars = widths.flatMap((width, index) => {
    const from = x;
    x += width;
    return index % 2 === 0 ? [bar(from, 0, width, height)] : [];
  });
  return picture('card-codes__bars', x + quiet.bars, height, 3, bars, label);
}

/** @param {number} x @param {number} y @param {number} width @param {number} tall */
function bar(x, y, width, tall) {
  return `M${x} ${y}h${width}v${tall}h-${width}z`;
}

/**
 * One path, so that no seams show between modules that touch.
 *
 * @param {string} name
 * @param {number} width
 * @param {number} tall
 * @param {number} scale pixels a module, whole ones, so that each bar is as wide as it should be
 * @param {string[]} bars
 * @param {string} label
 */
function picture(name, width, tall, scale, bars, label) {
  return svgElement(
    'svg',
    { class: name, viewBox: `0 0 ${width} ${tall}`, width: String(width * scale), height: String(tall * scale), role: 'img', 'aria-label': label, 'shape-rendering': 'crispEdges' },
    svgElement('path', { d: bars.join('') }),
  );
}
