// @ts-check
import { element } from '../element.js';
import { clauseLabel } from '../why/why.js';

/**
 * @typedef {object} CompareTierView
 * @property {string} name
 * @property {string} tone
 * @property {string | null} own what is said of the member's own tier; `null` of any other
 */

/**
 * @typedef {object} CompareCellView
 * @property {string | null} figure a rate or how often; `null` where it is without limit, or not there at all
 * @property {boolean} saves whether the figure is money kept, and not how often
 * @property {string | null} limit what the figure counts for, where it is not everything
 * @property {boolean} has
 */

/**
 * @typedef {object} CompareRowView
 * @property {string} name
 * @property {{ label: string, pointer: string }[]} clauses
 * @property {string[]} own what the member has used of it and has left, or why it can't be used now
 * @property {{ term: string, text: string }[]} notes when and how it is used, who gives it, what it is not for
 * @property {CompareCellView[]} cells one for each tier
 */

/**
 * @typedef {object} TierCompareView
 * @property {string} caption
 * @property {string} heading of the column of benefits
 * @property {{ has: string, hasNot: string, notes: string }} words
 * @property {CompareTierView[]} tiers
 * @property {{ title: string, rows: CompareRowView[] }[]} groups
 */

/**
 * What each tier gives: tiers as columns, benefits as rows. On a narrow screen each benefit stands above its row of cells, so the roles are
 * told once more: some readers take a table that is laid out for none.
 *
 * @param {TierCompareView} view
 */
export function tierCompare({ caption, heading, words, tiers, groups }) {
  return element(
    'table',
    { class: 'tier-compare', role: 'table' },
    element('caption', { class: 'visually-hidden' }, caption),
    element(
      'thead',
      { role: 'rowgroup' },
      element('tr', { role: 'row' }, element('th', { scope: 'col', role: 'columnheader', class: 'tier-compare__corner' }, heading), ...tiers.map(tierHead)),
    ),
    ...groups.map(({ title, rows }) =>
      element(
        'tbody',
        { role: 'rowgroup' },
        element('tr', { role: 'row', class: 'tier-compare__group' }, element('th', { scope: 'rowgroup', role: 'rowheader', colspan: String(tiers.length + 1) }, title)),
        ...rows.map((row) => benefitRow(row, tiers, words)),
      ),
    ),
  );
}

/** @param {CompareTierView} tier */
function tierHead({ name, tone, own }) {
  return element(
    'th',
    { scope: 'col', role: 'columnheader', 'data-tone': tone, 'data-own': own !== null },
    element('span', { class: 'tier-compare__swatch', 'aria-hidden': 'true' }),
    element('span', { class: 'tier-compare__tier' }, name),
    own !== null && element('span', { class: 'tier-compare__own' }, own),
  );
}

/** @param {CompareRowView} row @param {CompareTierView[]} tiers @param {TierCompareView['words']} words */
function benefitRow({ name, clauses, own, notes, cells }, tiers, words) {
  return element(
    'tr',
    { role: 'row' },
    element(
      'th',
      { scope: 'row', role: 'rowheader' },
      element('span', { class: 'tier-compare__name' }, name),
      element('span', { class: 'tier-compare__clauses' }, ...clauses.flatMap(({ label, pointer }) => [' ', clauseLabel(label, pointer)])),
      ...own.map((line) => element('span', { class: 'tier-compare__used' }, line)),
      notes.length > 0 &&
        element(
          'details',
          { class: 'disclosure tier-compare__notes' },
          element('summary', {}, words.notes, element('span', { class: 'visually-hidden' }, ` ${name}`)),
          element('dl', {}, ...notes.map(({ term, text }) => element('div', {}, element('dt', {}, term), element('dd', {}, text)))),
        ),
    ),
    ...cells.map((cell, place) => benefitCell(cell, tiers[place], words)),
  );
}

/** @param {CompareCellView} cell @param {CompareTierView} tier @param {TierCompareView['words']} words */
function benefitCell({ figure, saves, limit, has }, { tone, own }, words) {
  const sign = element('span', { class: 'tier-compare__sign', 'aria-hidden': 'true' }, has ? '✓' : '–');
  return element(
    'td',
    { role: 'cell', 'data-tone': tone, 'data-own': own !== null, 'data-has': String(has) },
    ...(figure === null
      ? [sign, element('span', { class: 'visually-hidden' }, has ? words.has : words.hasNot)]
      : [element('span', { class: 'tier-compare__figure', 'data-saves': String(saves) }, figure)]),
    limit && element('span', { class: 'tier-compare__limit' }, limit),
  );
}
