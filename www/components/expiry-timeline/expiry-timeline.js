// @ts-check
import { element, svgElement } from '../element.js';
import { rowsOnDemand } from '../rows-on-demand.js';

/** In pixels; the width is the place's own, so that letters keep their size on every screen. */
const plotHeight = 190;
const topRoom = 26;
const bottomRoom = 30;

/**
 * @typedef {object} ExpirySpan
 * @property {string} name
 * @property {string} tick what stands under the bar, `""` for none
 * @property {boolean} major the tick stays on a narrow screen
 * @property {string} value
 * @property {number} share of the tallest bar, from 0 to 1
 * @property {number} soon how much of the share ends soon
 * @property {boolean} endless its points have no last day
 * @property {boolean} told the value stands above its bar
 * @property {string} rest
 */

/**
 * @typedef {object} ExpiryTimelineView
 * @property {string} picture all of it in one sentence, for those who do not see it
 * @property {ExpirySpan[]} spans without gaps, so that distance is time
 * @property {{ when: 'soon' | 'later' | 'never', label: string }[]} legend
 * @property {string} caption
 * @property {{ span: string, points: string, rest: string }} headings
 * @property {number} shown
 * @property {string} all
 */

/** When points end: a picture of bars, and the same as a table. @param {ExpiryTimelineView} view */
export function expiryTimeline({ picture, spans, legend, caption, headings, shown, all }) {
  const filled = spans.filter(({ share }) => share > 0);
  const body = element('tbody');
  const more = rowsOnDemand(body, filled.map((span) => () => rowOf(span)), shown, all);
  return element(
    'div',
    { class: 'expiry-timeline' },
    element(
      'figure',
      {},
      svgElement(
        'svg',
        { class: 'expiry-timeline__picture', role: 'img', 'aria-label': picture, width: '100%', height: String(topRoom + plotHeight + bottomRoom) },
        svgElement('line', { class: 'expiry-timeline__ground', x1: '0', x2: '100%', y1: String(topRoom + plotHeight + 0.5), y2: String(topRoom + plotHeight + 0.5) }),
        ...spans.map((span, index) => barOf(span, index, spans.length)),
      ),
      element(
        'figcaption',
        { 'aria-hidden': 'true' },
        ...legend.map(({ when, label }) => element('span', { class: 'expiry-timeline__key', 'data-when': when }, label)),
      ),
    ),
    element(
      'div',
      {},
      element(
        'table',
        { class: 'figures-table' },
        element('caption', {}, caption),
        element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, headings.span), element('th', { scope: 'col', class: 'figure' }, headings.points), element('th', { scope: 'col', class: 'figure' }, headings.rest))),
        body,
      ),
      more,
    ),
  );
}

/** @param {ExpirySpan} span @param {number} index @param {number} count */
function barOf({ name, tick, major, value, share, soon, endless, told }, index, count) {
  const slot = 100 / count;
  // Few bars would be slabs; a bar is at most as wide as a tenth of the picture.
  const width = Math.min(slot * 0.68, 10);
  const left = (index + 0.5) * slot - width / 2;
  const height = share > 0 ? Math.max(share * plotHeight, 3) : 0;
  const ground = topRoom + plotHeight;
  const soonHeight = soon === share ? height : soon * plotHeight;
  // Words at the edges of the picture lean inward.
  const [anchor, at] = index === 0 ? ['start', left] : index === count - 1 ? ['end', left + width] : ['middle', left + width / 2];
  /** @param {string} when @param {number} from @param {number} to */
  const part = (when, from, to) =>
    to > from && svgElement('rect', { class: 'expiry-timeline__bar', 'data-when': when, x: `${left}%`, y: String(ground - to), width: `${width}%`, height: String(to - from), rx: '2' });
  return svgElement(
    'g',
    {},
    svgElement('title', {}, `${name} ${value}`),
    part('soon', 0, soonHeight),
    part(endless ? 'never' : 'later', soonHeight, height),
    told && svgElement('text', { class: 'expiry-timeline__value', x: `${at}%`, y: String(ground - height - 8), 'text-anchor': anchor }, value),
    tick !== '' && svgElement('text', { class: 'expiry-timeline__tick', 'data-major': String(major), x: `${at}%`, y: String(ground + 22), 'text-anchor': anchor }, tick),
  );
}

/** @param {ExpirySpan} span */
function rowOf({ name, value, rest, soon }) {
  return element(
    'tr',
    { 'data-soon': String(soon > 0) },
    element('th', { scope: 'row' }, name),
    element('td', { class: 'figure' }, value),
    element('td', { class: 'figure quiet' }, rest),
  );
}
