// @ts-check
import { element } from '../element.js';

/**
 * @typedef {object} MeasureView one metric
 * @property {string} title
 * @property {string} have
 * @property {string} need
 * @property {string} missing what is missing, or that nothing is
 * @property {string | null} leaving what will no longer count, and from when
 * @property {string} share from `"0.0000"` to `"1.0000"`
 * @property {string} percent
 * @property {boolean} met
 */

/**
 * @typedef {object} SeveralView several rules, and how many of them it takes
 * @property {string} title
 * @property {NeedView[]} of
 * @property {string} share
 * @property {string} percent
 * @property {boolean} met
 */

/** @typedef {MeasureView | SeveralView} NeedView */

/** How far a rule is met: a bar for each metric, in the groups in which the rule asks for them. @param {NeedView} view */
export function needBars(view) {
  return element('div', { class: 'need-bars' }, part(view));
}

/** @param {NeedView} view @returns {HTMLElement} */
function part(view) {
  return 'of' in view ? group(view) : measure(view);
}

/** @param {SeveralView} view */
function group({ title, of, met }) {
  return element(
    'div',
    { class: 'need-bars__group', 'data-met': String(met) },
    element('p', { class: 'need-bars__rule' }, title),
    element('ul', {}, ...of.map((one) => element('li', {}, part(one)))),
  );
}

/** @param {MeasureView} view */
function measure({ title, have, need, missing, leaving, share, percent, met }) {
  return element(
    'div',
    { class: 'need-bars__measure', 'data-met': String(met) },
    element('span', { class: 'need-bars__title' }, title),
    element('span', { class: 'need-bars__missing' }, missing),
    element('progress', { max: '1', value: share, 'aria-label': `${title} ${percent}` }),
    element('span', { class: 'need-bars__have' }, `${have} · ${need}`),
    leaving && element('span', { class: 'need-bars__leaving' }, leaving),
  );
}
