// @ts-check
import { element } from '../element.js';
import { clauseLabel, why } from '../why/why.js';

/**
 * @typedef {object} ChipView
 * @property {string} text
 * @property {string | null} clause
 * @property {boolean} saves
 */

/**
 * @typedef {object} ReceiptLineView
 * @property {string} name
 * @property {string} each
 * @property {string | null} list the list price, where another is paid
 * @property {string} listLabel
 * @property {string} payable
 * @property {string} payableLabel
 * @property {ChipView[]} chips
 */

/**
 * @typedef {object} ReceiptView
 * @property {string} basis for whom it is priced
 * @property {string} tone
 * @property {ReceiptLineView[]} lines
 * @property {{ label: string, value: string }} list
 * @property {{ label: string, value: string }} saved
 * @property {boolean} saves
 * @property {{ label: string, value: string }} payable
 * @property {string} note
 * @property {{ label: string, value: string, why: import('../why/why.js').WhyView }[]} points
 */

/** What the order costs and why, line by line, like the receipt of a shop. @param {ReceiptView} view */
export function quoteReceipt({ basis, tone, lines, list, saved, saves, payable, note, points }) {
  return element(
    'div',
    { class: 'quote-receipt' },
    element('p', { class: 'quote-receipt__basis', 'data-tone': tone }, basis),
    element('ul', { class: 'quote-receipt__lines' }, ...lines.map(receiptLine)),
    element(
      'dl',
      { class: 'quote-receipt__sums' },
      sum('list', list),
      saves && sum('saved', saved),
      sum('payable', payable),
      ...points.map((earned) => sum('points', earned, why(earned.why))),
    ),
    element('p', { class: 'quote-receipt__note' }, note),
  );
}

/** @param {string} kind @param {{ label: string, value: string }} figure @param {HTMLElement} [reason] */
function sum(kind, { label, value }, reason) {
  return element('div', { 'data-sum': kind }, element('dt', {}, label), element('dd', {}, value, reason));
}

/** @param {ReceiptLineView} line */
function receiptLine({ name, each, list, listLabel, payable, payableLabel, chips }) {
  return element(
    'li',
    {},
    element('span', { class: 'quote-receipt__name' }, name),
    element('span', { class: 'quote-receipt__each' }, each),
    element(
      'span',
      { class: 'quote-receipt__prices' },
      list && element('del', {}, element('span', { class: 'visually-hidden' }, `${listLabel} `), list),
      element('span', { class: 'quote-receipt__payable' }, element('span', { class: 'visually-hidden' }, `${payableLabel} `), payable),
    ),
    element('span', { class: 'quote-receipt__chips' }, ...chips.map(chip)),
  );
}

/** @param {ChipView} view */
function chip({ text, clause, saves }) {
  return element('span', { class: 'chip', 'data-saves': String(saves) }, text, clause && ' · ', clause && clauseLabel(clause));
}
