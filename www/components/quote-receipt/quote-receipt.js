// @ts-check
import { element } from '../element.js';
import { clauseLabel, why } from '../why/why.js';

/** @typedef {import('../why/why.js').WhyView} WhyView */

/**
 * @typedef {object} ChipView
 * @property {string} text
 * @property {string | null} amount what it changes
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
 * @property {{ label: string, about: string, parts: WhyPartView[], note: string | null } | null} why
 */

/**
 * One of the reasons of a line.
 *
 * @typedef {object} WhyPartView
 * @property {string} offer whose reason it is
 * @property {string} reason
 * @property {string | null} clause
 * @property {string} pointer
 */

/**
 * @typedef {object} SumView
 * @property {string} name
 * @property {string} label
 * @property {string} value
 * @property {{ label: string, value: string } | null} [was] what it would be without offers
 * @property {WhyView | null} [why]
 */

/**
 * @typedef {object} ReceiptView
 * @property {string} basis for whom it is priced
 * @property {string} tone
 * @property {ReceiptLineView[]} lines
 * @property {SumView[]} sums the one named `payable` is what is to be paid
 * @property {string} best how sure it is that nothing costs less
 * @property {string} note
 * @property {SumView[]} gains what comes with the order: gifts, points
 * @property {{ text: string, tone: string, why: WhyView } | null} tier where the order leads to another
 */

/**
 * What the order costs and why, line by line, like the receipt of a shop.
 *
 * @param {ReceiptView} view
 * @param {Node | null} [hint] what would make it cost less, shown beside what is to be paid
 */
export function quoteReceipt({ basis, tone, lines, sums, best, note, gains, tier }, hint = null) {
  return element(
    'div',
    { class: 'quote-receipt' },
    element('p', { class: 'quote-receipt__basis', 'data-tone': tone }, basis),
    element('ul', { class: 'quote-receipt__lines' }, ...lines.map(receiptLine)),
    element('dl', { class: 'quote-receipt__sums' }, ...sums.map(sum)),
    element('p', { class: 'quote-receipt__best' }, best),
    hint,
    gains.length > 0 && element('dl', { class: 'quote-receipt__sums' }, ...gains.map(sum)),
    tier && element('div', { class: 'quote-receipt__tier', 'data-tone': tier.tone }, element('p', {}, tier.text), why(tier.why)),
    element('p', { class: 'quote-receipt__note' }, note),
  );
}

/** @param {SumView} view */
function sum({ name, label, value, was, why: reason }) {
  return element(
    'div',
    { 'data-sum': name },
    element('dt', {}, label, reason && ' ', reason && why(reason)),
    element('dd', {}, was && element('del', {}, element('span', { class: 'visually-hidden' }, `${was.label} `), was.value), was && ' ', value),
  );
}

/** @param {ReceiptLineView} line */
function receiptLine({ name, each, list, listLabel, payable, payableLabel, chips, why: reasons }) {
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
    reasons && reasonsOfLine(reasons),
  );
}

/** @param {ChipView} view */
function chip({ text, amount, saves }) {
  return element('span', { class: 'chip', 'data-saves': String(saves) }, text, amount && ' ', amount && element('span', { class: 'chip__amount' }, amount));
}

/** Like the reason of a figure, with one part for each offer. @param {NonNullable<ReceiptLineView['why']>} view */
function reasonsOfLine({ label, about, parts, note }) {
  return element(
    'details',
    { class: 'disclosure why quote-receipt__why' },
    element('summary', {}, element('span', { 'aria-hidden': 'true' }, label), element('span', { class: 'visually-hidden' }, ` ${about}`)),
    element(
      'ul',
      { class: 'why__body' },
      ...parts.map(({ offer, reason, clause, pointer }) =>
        element('li', {}, element('strong', {}, offer), ' ', reason, clause && ' ', clause && clauseLabel(clause), pointer !== '' && ' ', pointer !== '' && element('code', {}, pointer)),
      ),
      note && element('li', {}, note),
    ),
  );
}
