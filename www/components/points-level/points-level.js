// @ts-check
import { element } from '../element.js';
import { why } from '../why/why.js';

/**
 * @typedef {object} PointsLevelView
 * @property {string} label
 * @property {string} current
 * @property {string} next
 * @property {string} share from `"0"` to `"1"`
 * @property {string} progress the share in words
 * @property {{ name: string, from: string, current: boolean }[]} levels
 * @property {import('../why/why.js').WhyView} why
 */

/** The points level and what the next one takes. @param {PointsLevelView} view */
export function pointsLevel({ label, current, next, share, progress, levels, why: reason }) {
  return element(
    'div',
    { class: 'points-level' },
    element('p', { class: 'points-level__head' }, element('span', {}, label), element('strong', {}, current), element('span', { class: 'points-level__next' }, next)),
    element('progress', { class: 'slim-progress', max: '1', value: share, 'aria-label': progress }),
    element(
      'ol',
      {},
      ...levels.map(({ name, from, current: held }) => element('li', { 'aria-current': held && 'true' }, element('span', {}, name), element('span', { class: 'points-level__from' }, from))),
    ),
    why(reason),
  );
}
