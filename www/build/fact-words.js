// @ts-check
import { dayIn, moneyIn, rateWords } from '../../pkg/words/amounts.js';
import { textIn } from '../../pkg/words/index.js';

/**
 * The words of a page as far as it takes to tell of a program, while the site is built.
 *
 * @param {import('../types.d.ts').Locale} locale
 * @param {import('./program-facts.js').Say} say
 * @returns {import('../words/benefits.js').FactWords}
 */
export function factWords(locale, say) {
  const count = new Intl.NumberFormat(locale);
  return {
    locale,
    say,
    money: (amount, currency) => moneyIn(amount, currency, locale),
    count: (value) => count.format(value),
    day: (day) => dayIn(day, locale),
    text: (text) => (typeof text === 'string' ? text : textIn(text, locale)),
    codes: { rate: (rate) => rateWords((id, variables) => say(id, variables), rate) },
  };
}
