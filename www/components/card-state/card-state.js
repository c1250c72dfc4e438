// @ts-check
// How a card stands: its state, whether points can be spent, what comes next and until when, and what a theft makes good.

import { dueLine } from '../due-line/due-line.js';
import { element } from '../element.js';

/**
 * @typedef {object} CardStateView
 * @property {'good' | 'waiting' | 'stopped'} tone
 * @property {string} label
 * @property {string} state
 * @property {string} since
 * @property {boolean} stopped whether points can't be spent
 * @property {{ title: string, text: string }} points
 * @property {string} next
 * @property {{ label: string, text: string }} type
 * @property {{ heading: string, list: import('../due-line/due-line.js').DueView[] }} dues
 * @property {{ heading: string, lines: { what: string, day: string, points: string }[], note: string } | null} reversals
 */

/** @param {CardStateView} view */
export function cardState({ tone, label, state, since, stopped, points, next, type, dues, reversals }) {
  return element(
    'div',
    { class: 'card-state', 'data-state': tone },
    element(
      'div',
      { class: 'card-state__head' },
      element('p', { class: 'card-state__label' }, label),
      element('p', { class: 'card-state__state' }, state),
      element('p', { class: 'card-state__since' }, [since, type.text && `${type.label} ${type.text}`].filter((part) => part).join(' · ')),
    ),
    element('div', { class: 'card-state__points', 'data-stopped': stopped }, element('p', { class: 'card-state__title' }, points.title), element('p', {}, points.text)),
    element('p', { class: 'card-state__next' }, next),
    dues.list.length > 0 && element('div', { class: 'card-state__dues' }, element('h3', {}, dues.heading), ...dues.list.map(dueLine)),
    reversals &&
      element(
        'div',
        { class: 'card-state__reversals' },
        element('h3', {}, reversals.heading),
        element('ul', {}, ...reversals.lines.map(({ what, day, points: back }) => element('li', {}, element('span', {}, what, element('span', { class: 'card-state__day' }, ` ${day}`)), element('strong', {}, back)))),
        element('p', { class: 'card-state__note' }, reversals.note),
      ),
  );
}
