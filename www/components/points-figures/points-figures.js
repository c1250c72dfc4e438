// @ts-check
import { element } from '../element.js';

/**
 * @typedef {object} PointsFiguresView
 * @property {{ kind: 'spendable' | 'pending' | 'expiring', label: string, value: string, note: string, some: boolean }[]} figures `some`: the figure is above zero
 * @property {{ title: string, text: string } | null} debt
 * @property {string} totalsLabel
 * @property {{ label: string, value: string }[]} totals
 */

/** What one can spend, what is still to come, what is about to go: numbers, never a ring, which is for what counts toward a tier. @param {PointsFiguresView} view */
export function pointsFigures({ figures, debt, totalsLabel, totals }) {
  return element(
    'div',
    { class: 'points-figures' },
    element(
      'dl',
      { class: 'points-figures__large' },
      ...figures.map(({ kind, label, value, note, some }) =>
        element(
          'div',
          { 'data-kind': kind, 'data-some': String(some) },
          element('dt', {}, label),
          element('dd', { class: 'points-figures__value' }, value),
          element('dd', { class: 'points-figures__note' }, note),
        ),
      ),
    ),
    debt && element('div', { class: 'points-figures__debt' }, element('strong', {}, debt.title), element('p', {}, debt.text)),
    element(
      'dl',
      { class: 'points-figures__totals', 'aria-label': totalsLabel },
      ...totals.map(({ label, value }) => element('div', {}, element('dt', {}, label), element('dd', {}, value))),
    ),
  );
}
