// @ts-check
import { element } from '../element.js';
import { rowsOnDemand } from '../rows-on-demand.js';
import { why } from '../why/why.js';

/**
 * @typedef {object} RedemptionTrialView
 * @property {string} headline
 * @property {boolean} affordable
 * @property {{ name: string, label: string, value: string }[]} figures
 * @property {string | null} note what was asked and not taken
 * @property {import('../why/why.js').WhyView} why
 * @property {{ caption: string, headings: { expires: string, earned: string, points: string }, lots: { expires: string, earned: string, points: string }[], shown: number, all: string } | null} lots
 * @property {string} nothing that nothing has happened
 */

/** What would happen if it were redeemed. @param {RedemptionTrialView} view */
export function redemptionTrial({ headline, affordable, figures, note, why: reason, lots, nothing }) {
  return element(
    'div',
    { class: 'redemption-trial', 'data-affordable': String(affordable) },
    element('p', { class: 'redemption-trial__headline' }, headline),
    figures.length > 0 &&
      element('dl', { class: 'redemption-trial__figures' }, ...figures.map(({ name, label, value }) => element('div', { 'data-figure': name }, element('dt', {}, label), element('dd', {}, value)))),
    note && element('p', { class: 'redemption-trial__note' }, note),
    why(reason),
    lots && lotsUsed(lots),
    element('p', { class: 'quiet redemption-trial__nothing' }, nothing),
  );
}

/** @param {NonNullable<RedemptionTrialView['lots']>} view */
function lotsUsed({ caption, headings, lots, shown, all }) {
  const body = element('tbody');
  const more = rowsOnDemand(
    body,
    lots.map(({ expires, earned, points }) => () => element('tr', {}, element('td', {}, expires), element('td', { class: 'quiet' }, earned), element('td', { class: 'figure' }, points))),
    shown,
    all,
  );
  return element(
    'div',
    { class: 'redemption-trial__lots' },
    element(
      'table',
      { class: 'figures-table' },
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, headings.expires), element('th', { scope: 'col' }, headings.earned), element('th', { scope: 'col', class: 'figure' }, headings.points))),
      body,
    ),
    more,
  );
}
