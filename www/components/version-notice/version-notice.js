// @ts-check
import { changeList } from '../change-list/change-list.js';
import { element } from '../element.js';

/**
 * @typedef {object} VersionNoticeView
 * @property {string} day on which it changes for the member, in words
 * @property {string} title
 * @property {string} because of what on that day
 * @property {string} source which version, announced when
 * @property {import('../change-list/change-list.js').ChangeListView} changes
 */

/** What a version of the regulations changes for a member, and on which day. @param {VersionNoticeView} view */
export function versionNotice({ day, title, because, source, changes }) {
  return element(
    'article',
    { class: 'version-notice' },
    element('p', { class: 'version-notice__day' }, day),
    element('h3', {}, title),
    element('p', {}, because),
    element('p', { class: 'quiet' }, source),
    changeList(changes, 'h4'),
  );
}
