// @ts-check
import { element, svgElement } from '../element.js';

const radius = 84;

/**
 * @typedef {object} ProgressRingView
 * @property {string} tone of the tier it leads to
 * @property {string} share from `"0.0000"` to `"1.0000"`
 * @property {string} label all of it in one sentence, for those who do not see it
 * @property {string} metric
 * @property {string} have
 * @property {string} need
 */

/** How much of a tier's condition is met. A ring, so that it never looks like the points one can spend. @param {ProgressRingView} view */
export function progressRing({ tone, share, label, metric, have, need }) {
  const circle = { cx: '100', cy: '100', r: String(radius), pathLength: '1' };
  return element(
    'div',
    { class: 'progress-ring', 'data-tone': tone, role: 'img', 'aria-label': label },
    svgElement(
      'svg',
      { viewBox: '0 0 200 200', 'aria-hidden': 'true', focusable: 'false' },
      svgElement('circle', { class: 'progress-ring__track', ...circle }),
      Number(share) > 0 && svgElement('circle', { class: 'progress-ring__arc', ...circle, 'stroke-dasharray': `${share} 1` }),
    ),
    element(
      'div',
      { class: 'progress-ring__text', 'aria-hidden': 'true' },
      element('span', { class: 'progress-ring__metric' }, metric),
      element('span', { class: 'progress-ring__have' }, have),
      element('span', { class: 'progress-ring__need' }, need),
    ),
  );
}
