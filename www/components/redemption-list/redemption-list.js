// @ts-check
import { element } from '../element.js';
import { why } from '../why/why.js';

/**
 * @typedef {object} RedemptionView
 * @property {string} id
 * @property {string} kind
 * @property {string} name
 * @property {string} price
 * @property {string[]} terms limits and quotas, a phrase each
 * @property {string | null} refused why it can't be had
 * @property {{ share: string, label: string } | null} progress where only points are missing
 * @property {boolean} affordable
 * @property {import('../why/why.js').WhyView} why
 * @property {{ text: string, label: string }} tries
 */

/** What points can be exchanged for. @param {RedemptionView[]} redemptions @param {(id: string) => void} tried */
export function redemptionList(redemptions, tried) {
  return element(
    'ul',
    { class: 'redemption-list' },
    ...redemptions.map(({ id, kind, name, price, terms, refused, progress, affordable, why: reason, tries }) => {
      const button = element('button', { type: 'button', class: 'button button--quiet', 'aria-label': tries.label }, tries.text);
      button.addEventListener('click', () => tried(id));
      return element(
        'li',
        { 'data-affordable': String(affordable) },
        element('p', { class: 'redemption-list__kind' }, kind),
        element('h4', { class: 'redemption-list__name' }, name),
        element('p', { class: 'redemption-list__price' }, price),
        terms.length > 0 && element('ul', { class: 'redemption-list__terms' }, ...terms.map((term) => element('li', {}, term))),
        refused && element('p', { class: 'redemption-list__refused' }, refused),
        progress && element('progress', { class: 'slim-progress', max: '1', value: progress.share, 'aria-label': progress.label }),
        element('div', { class: 'redemption-list__foot' }, why(reason), button),
      );
    }),
  );
}
