// @ts-check
import { element } from '../element.js';

/**
 * @typedef {object} TierPriceView
 * @property {string} tier
 * @property {string} tone
 * @property {string} total
 * @property {string} difference
 * @property {'more' | 'less' | 'same' | 'own'} compared
 */

/**
 * The same cart at every tier.
 *
 * @param {{ caption: string, headings: { tier: string, total: string, difference: string }, tiers: TierPriceView[], note: string | null }} view
 */
export function tierPrices({ caption, headings, tiers, note }) {
  return element(
    'div',
    { class: 'tier-prices' },
    element(
      'table',
      { class: 'figures-table' },
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, headings.tier), element('th', { scope: 'col', class: 'figure' }, headings.total), element('th', { scope: 'col', class: 'figure' }, headings.difference))),
      element(
        'tbody',
        {},
        ...tiers.map(({ tier, tone, total, difference, compared }) =>
          element('tr', { 'data-compared': compared }, element('th', { scope: 'row', 'data-tone': tone }, tier), element('td', { class: 'figure' }, total), element('td', { class: 'figure' }, difference)),
        ),
      ),
    ),
    note && element('p', { class: 'quiet' }, note),
  );
}
