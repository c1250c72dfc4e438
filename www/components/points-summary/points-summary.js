// @ts-check
import { element } from '../element.js';
import { noticeList } from '../notice-list/notice-list.js';

/**
 * @typedef {object} PointsSummaryView
 * @property {string} label
 * @property {string} spendable
 * @property {string} expiry
 * @property {boolean} expiring
 * @property {string} noticesLabel
 * @property {string[]} notices of points that can't be spent yet
 * @property {{ label: string, value: string }[]} figures
 */

/** The points one can spend, as a number; what became of the others beside it. @param {PointsSummaryView} view */
export function pointsSummary({ label, spendable, expiry, expiring, noticesLabel, notices, figures }) {
  return element(
    'div',
    { class: 'points-summary' },
    element('p', { class: 'points-summary__spendable' }, element('span', { class: 'points-summary__label' }, label), element('strong', {}, spendable)),
    element('p', { class: 'points-summary__expiry', 'data-expiring': String(expiring) }, expiry),
    noticeList({ label: noticesLabel, notices }),
    element(
      'dl',
      { class: 'points-summary__figures' },
      ...figures.map((figure) => element('div', {}, element('dt', {}, figure.label), element('dd', {}, figure.value))),
    ),
  );
}
