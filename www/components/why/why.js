// @ts-check
import { element } from '../element.js';
import { clauseAddress, clauseIn } from './clause-words.js';
import { pageLocale } from '../../words/page-locale.js';

/**
 * @typedef {object} WhyView
 * @property {string} label what the disclosure is called: "why"
 * @property {string} about whose reason it is, for those who do not see where it stands
 * @property {string} reason in words
 * @property {string | null} clause
 * @property {string} pointer into the program document, `""` where no rule of it decided
 * @property {string} pointerLabel
 */

/** Why a figure is what it is: words, the clause, the place in the regulations. @param {WhyView} view */
export function why({ label, about, reason, clause, pointer, pointerLabel }) {
  return element(
    'details',
    { class: 'disclosure why' },
    element('summary', {}, element('span', { 'aria-hidden': 'true' }, label), element('span', { class: 'visually-hidden' }, ` ${about}`)),
    element(
      'div',
      { class: 'why__body' },
      element('p', {}, reason),
      clause && clauseLabel(clause),
      pointer !== '' && element('p', { class: 'why__pointer' }, `${pointerLabel} `, element('code', {}, pointer)),
    ),
  );
}

/** The label of a clause in the words of the page, which leads to the clause itself. @param {string} clause @param {string} [pointer] the place it has in the program document */
export function clauseLabel(clause, pointer) {
  const locale = pageLocale();
  const { text, lang } = clauseIn(clause, locale);
  return element('a', { class: 'clause', href: clauseAddress(clause, locale, location.search), lang, title: pointer ?? null, 'data-keeps-choices': true }, text);
}
