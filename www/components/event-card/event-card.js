// @ts-check
import { element } from '../element.js';

/**
 * @typedef {object} EventCardView
 * @property {string} id
 * @property {string} kind
 * @property {string} state
 * @property {string} title
 * @property {string} iso
 * @property {string} when
 * @property {string} where
 * @property {string} text
 * @property {{ taken: number, capacity: number, text: string, waiting: string }} places
 * @property {string[]} terms who may come, with how many guests, from when
 * @property {{ tone: 'sure' | 'waits' | 'open' | 'shut', text: string, note: string } | null} mine where the member stands with it
 * @property {{ label: string, rows: { who: string, what: string, actions: Node | null }[] } | null} registrations for the staff alone
 */

/** An event or a training: its places, and where the member stands with it. @param {EventCardView} view @param {Node[]} actions */
export function eventCard({ id, kind, state, title, iso, when, where, text, places, terms, mine, registrations }, actions) {
  return element(
    'article',
    { class: 'event-card', 'data-event-record': id, 'aria-labelledby': `${id}-title` },
    element('p', { class: 'event-card__kind' }, element('span', { class: 'event-card__chip' }, kind), element('span', {}, state)),
    element('h3', { id: `${id}-title`, tabindex: '-1' }, title),
    element('p', { class: 'event-card__when' }, element('time', { datetime: iso }, when), element('span', {}, where)),
    element('p', { class: 'event-card__text' }, text),
    element(
      'div',
      { class: 'event-card__places' },
      element('p', {}, element('strong', {}, places.text), places.waiting !== '' && element('span', {}, ` ${places.waiting}`)),
      element('progress', { class: 'slim-progress', max: String(places.capacity), value: String(places.taken), 'aria-label': `${title}: ${places.text}` }),
    ),
    terms.length > 0 && element('ul', { class: 'event-card__terms' }, ...terms.map((term) => element('li', {}, term))),
    mine && element('div', { class: 'event-card__mine', 'data-mine': mine.tone }, element('p', { class: 'event-card__standing' }, mine.text), mine.note !== '' && element('p', {}, mine.note)),
    ...actions,
    registrations && element('details', { class: 'disclosure event-card__list' }, element('summary', {}, registrations.label, element('span', { class: 'visually-hidden' }, ` ${title}`)), registrationList(registrations.rows)),
  );
}

/** @param {{ who: string, what: string, actions: Node | null }[]} rows */
function registrationList(rows) {
  return element('ol', {}, ...rows.map(({ who, what, actions }) => element('li', {}, element('p', {}, element('strong', {}, who), ' ', element('span', {}, what)), actions)));
}
