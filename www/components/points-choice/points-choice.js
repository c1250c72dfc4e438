// @ts-check
import { element } from '../element.js';

/**
 * One way of paying with points.
 *
 * @typedef {object} PointsWayView
 * @property {string} id
 * @property {string} name
 * @property {string} terms
 * @property {boolean} chosen
 * @property {string | null} refused why it can't be had; it still can be asked for, and says why
 * @property {PointsScaleView | null} scale where it is chosen and can be had
 */

/**
 * @typedef {object} PointsScaleView
 * @property {number} step
 * @property {number} most
 * @property {number} points
 * @property {string} label
 * @property {string} told what they pay
 */

/**
 * Whether points pay a part, and how many. It is built once for some ways; `show` shows another choice of the same ones.
 *
 * @param {{ legend: string, none: string, ways: PointsWayView[] }} view
 * @param {(way: string | null, points: number | null) => void} changed with a way and how many points, or `null`: as many as possible
 */
export function pointsChoice(view, changed) {
  const none = radioRow('points-none');
  none.name.textContent = view.none;
  none.input.addEventListener('change', () => changed(null, null));
  const rows = view.ways.map(({ id }) => {
    const row = radioRow(`points-${id}`);
    const range = element('input', { type: 'range', id: `points-${id}-scale`, min: '0' });
    const told = element('output', { for: range.id });
    const label = element('label', { for: range.id });
    const scale = element('div', { class: 'points-choice__scale' }, label, range, told);
    row.node.append(scale);
    row.input.addEventListener('change', () => changed(id, null));
    range.addEventListener('input', () => changed(id, Number(range.value)));
    return { row, range, told, label, scale };
  });
  const node = element('fieldset', { class: 'points-choice' }, element('legend', {}, view.legend), none.node, ...rows.map(({ row }) => row.node));

  /** @param {{ ways: PointsWayView[] }} shown */
  function show({ ways }) {
    none.input.checked = ways.every(({ chosen }) => !chosen);
    for (const [place, { row, range, told, label, scale }] of rows.entries()) {
      const way = ways[place];
      row.name.textContent = way.name;
      row.state.textContent = way.refused ?? way.terms;
      row.node.dataset.refused = String(way.refused !== null);
      row.input.checked = way.chosen;
      scale.hidden = way.scale === null;
      if (way.scale === null) continue;
      label.textContent = way.scale.label;
      range.max = String(way.scale.most);
      range.step = String(way.scale.step);
      range.value = String(way.scale.points);
      range.setAttribute('aria-valuetext', way.scale.told);
      told.textContent = way.scale.told;
    }
  }
  show(view);
  return { node, show };
}

/** @param {string} id */
function radioRow(id) {
  const input = element('input', { type: 'radio', name: 'points-way', id, 'aria-describedby': `${id}-state` });
  const name = element('span', { class: 'points-choice__name' });
  const state = element('span', { class: 'points-choice__state', id: `${id}-state` });
  return { node: element('div', { class: 'points-choice__row' }, element('label', {}, input, name), state), input, name, state };
}
