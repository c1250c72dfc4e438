// @ts-check
import { dueLine } from '../due-line/due-line.js';
import { element } from '../element.js';

/**
 * @typedef {object} HistoryStep
 * @property {string} iso
 * @property {string} when
 * @property {string} what
 * @property {string} who
 * @property {string} note what was written
 */

/**
 * @typedef {object} RecordCardView
 * @property {string} id
 * @property {string} kind
 * @property {string} title
 * @property {string} number
 * @property {'yours' | 'late' | 'work' | 'ended'} tone
 * @property {string} state
 * @property {string[]} facts who has it and the like
 * @property {string} text what was written at the start
 * @property {{ label: string, stages: { name: string, place: 'passed' | 'current' | 'ahead' }[], spoken: string } | null} way
 * @property {{ who: string, text: string } | null} answer the last one that was given
 * @property {import('../due-line/due-line.js').DueView[]} dues
 * @property {string} note why nothing can be done here, or empty
 * @property {{ label: string, steps: HistoryStep[] }} history
 */

/** A record as its member follows it: where it stands, by when what comes, and what happened. @param {RecordCardView} view @param {Node[]} actions */
export function recordCard({ id, kind, title, number, tone, state, facts, text, way, answer, dues, note, history }, actions) {
  return element(
    'article',
    { class: 'record-card', 'data-tone-of': tone, 'data-record': id, 'aria-labelledby': `${id}-title` },
    element(
      'header',
      { class: 'record-card__head' },
      element('p', { class: 'record-card__kind' }, element('span', { class: 'record-card__chip' }, kind), ' ', element('span', { class: 'record-card__number' }, number)),
      element('h3', { id: `${id}-title`, tabindex: '-1' }, title),
      element('p', { class: 'record-card__state' }, state),
    ),
    way && stagesOf(way),
    dues.length > 0 && element('div', { class: 'record-card__dues' }, ...dues.map(dueLine)),
    facts.length > 0 && element('ul', { class: 'record-card__facts' }, ...facts.map((fact) => element('li', {}, fact))),
    text !== '' && element('p', { class: 'record-card__text' }, text),
    answer && element('blockquote', { class: 'record-card__answer' }, element('p', { class: 'record-card__who' }, answer.who), element('p', {}, answer.text)),
    note !== '' && element('p', { class: 'record-card__note' }, note),
    ...actions,
    element('details', { class: 'disclosure record-card__history' }, element('summary', {}, history.label, element('span', { class: 'visually-hidden' }, ` ${number}`)), historyOf(history.steps)),
  );
}

/** @param {NonNullable<RecordCardView['way']>} way */
function stagesOf({ label, stages, spoken }) {
  return element(
    'div',
    { class: 'record-card__way' },
    element('p', { class: 'visually-hidden' }, spoken),
    element('ol', { 'aria-label': label }, ...stages.map(({ name, place }) => element('li', { 'data-place': place, 'aria-current': place === 'current' && 'step' }, element('span', {}, name)))),
  );
}

/** @param {HistoryStep[]} steps */
export function historyOf(steps) {
  return element(
    'ol',
    { class: 'record-history' },
    ...steps.map(({ iso, when, what, who, note }) =>
      element('li', {}, element('p', { class: 'record-history__what' }, what), element('p', { class: 'record-history__when' }, element('time', { datetime: iso }, when), ` · ${who}`), note !== '' && element('p', { class: 'record-history__note' }, note)),
    ),
  );
}
