// @ts-check
import { element, svgElement } from '../element.js';

/**
 * @typedef {object} StepView
 * @property {number} day days after the first
 * @property {number | null} value from that day on; `null` where there is none
 */

/**
 * @typedef {object} ForecastCurveView
 * @property {string} title
 * @property {string} label all that the picture says, in one sentence
 * @property {number} days how many the picture holds
 * @property {{ kind: 'without' | 'planned', name: string, steps: StepView[] }[]} lines
 * @property {{ name: string, steps: StepView[] } | null} goal
 * @property {number} most the highest value
 * @property {string} top what the highest value is
 * @property {{ first: string, middle: string, last: string }} span
 * @property {{ number: number, day: number, kind: 'tier' | 'expiry', text: string }[]} marks
 * @property {string | null} more what is said of those that are not marked
 */

const height = 220;
const inset = { top: 30, bottom: 8, start: 2, end: 12 };

/** How a figure will develop, as steps over days; what happens on the way is numbered and listed. @param {ForecastCurveView} view */
export function forecastCurve(view) {
  const drawing = element('div', { class: 'forecast-curve__drawing', role: 'img', 'aria-label': view.label });
  // Drawn for its own width, so that lines and numbers keep their size on every screen.
  new ResizeObserver(([{ contentRect }]) => contentRect.width > 0 && drawing.replaceChildren(picture(view, contentRect.width))).observe(drawing);
  const { lines, goal, marks } = view;
  return element(
    'figure',
    { class: 'forecast-curve' },
    element('h3', {}, view.title),
    element(
      'ul',
      { class: 'forecast-curve__legend' },
      ...lines.map(({ kind, name }) => element('li', { 'data-line': kind }, sample(), name)),
      goal && element('li', { 'data-line': 'goal' }, sample(), goal.name),
    ),
    element('p', { class: 'forecast-curve__scale', 'aria-hidden': 'true' }, view.top),
    drawing,
    element('p', { class: 'forecast-curve__span', 'aria-hidden': 'true' }, element('span', {}, view.span.first), element('span', {}, view.span.middle), element('span', {}, view.span.last)),
    marks.length > 0 && element('ol', { class: 'forecast-curve__marks' }, ...marks.map(({ number, kind, text }) => element('li', { 'data-kind': kind, value: String(number) }, text))),
    view.more && element('p', { class: 'forecast-curve__more' }, view.more),
  );
}

/** @param {ForecastCurveView} view @param {number} width */
function picture({ days, lines, goal, most, marks }, width) {
  const x = (/** @type {number} */ day) => inset.start + (day / Math.max(days, 1)) * (width - inset.start - inset.end);
  const y = (/** @type {number} */ value) => height - inset.bottom - (value / Math.max(most, 1)) * (height - inset.top - inset.bottom);
  const end = x(days);
  const line = (/** @type {StepView[]} */ steps, /** @type {string} */ kind) => svgElement('path', { class: 'forecast-curve__line', 'data-line': kind, d: pathOf(steps, x, y, end) });
  const base = String(height - inset.bottom);
  return svgElement(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width: String(width), height: String(height), 'aria-hidden': 'true', focusable: 'false' },
    svgElement('path', { class: 'forecast-curve__axis', d: `M${inset.start} ${base}H${end}` }),
    ...marks.map(({ day, kind }) => svgElement('path', { class: 'forecast-curve__mark', 'data-kind': kind, d: `M${x(day)} ${inset.top - 8}V${base}` })),
    goal && line(goal.steps, 'goal'),
    ...lines.map(({ kind, steps }) => line(steps, kind)),
    ...signsOf(marks, x).map(({ number, at }) =>
      svgElement(
        'g',
        { class: 'forecast-curve__sign' },
        svgElement('circle', { cx: String(at), cy: '12', r: '9' }),
        svgElement('text', { x: String(at), y: '16', 'text-anchor': 'middle' }, String(number)),
      ),
    ),
  );
}

/** Signs that would lie on each other move aside. @param {ForecastCurveView['marks']} marks @param {(day: number) => number} x */
function signsOf(marks, x) {
  let free = 10;
  return marks.map(({ number, day }) => {
    const at = Math.max(x(day), free);
    free = at + 19;
    return { number, at };
  });
}

/** @param {StepView[]} steps @param {(day: number) => number} x @param {(value: number) => number} y @param {number} end */
function pathOf(steps, x, y, end) {
  let path = '';
  let drawn = false;
  for (const { day, value } of steps) {
    if (value === null) path += drawn ? `H${x(day)}` : '';
    else path += drawn ? `H${x(day)}V${y(value)}` : `M${x(day)} ${y(value)}`;
    drawn = value !== null;
  }
  return drawn ? `${path}H${end}` : path;
}

function sample() {
  return svgElement('svg', { viewBox: '0 0 28 8', width: '28', height: '8', 'aria-hidden': 'true', focusable: 'false' }, svgElement('path', { d: 'M0 4H28' }));
}
