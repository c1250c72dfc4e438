// @ts-check
import { element } from '../element.js';

/**
 * @typedef {object} ActivityView
 * @property {string} day
 * @property {string} iso
 * @property {string} text
 * @property {string} id
 * @property {string} figure
 * @property {boolean} lowers
 */

/** The last activities, newest first. @param {{ activities: ActivityView[], empty: string }} view */
export function activityList({ activities, empty }) {
  if (activities.length === 0) return element('p', { class: 'empty' }, empty);
  return element(
    'ul',
    { class: 'activity-list' },
    ...activities.map((activity) =>
      element(
        'li',
        {},
        element('span', { class: 'activity-list__text' }, activity.text),
        element('span', { class: 'activity-list__figure', 'data-lowers': String(activity.lowers) }, activity.figure),
        element('span', { class: 'activity-list__when' }, element('time', { datetime: activity.iso }, activity.day), element('span', { class: 'activity-list__id' }, activity.id)),
      ),
    ),
  );
}
