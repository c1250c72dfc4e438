// @ts-check
import { element } from '../element.js';

/** What is about to happen, each in one sentence; nothing where there is nothing to tell. @param {{ label: string, notices: string[] }} view */
export function noticeList({ label, notices }) {
  if (notices.length === 0) return null;
  return element('ul', { class: 'notice-list', 'aria-label': label }, ...notices.map((notice) => element('li', {}, notice)));
}
