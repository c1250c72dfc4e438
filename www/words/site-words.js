// @ts-check
// The words of one locale, and how that locale writes amounts, days and counts.

import { moneyIn, phrases, problemRenderer, reasonRenderer, textIn } from 'huiji/words';

/** @typedef {import('../types.d.ts').Locale} Locale */
/** @typedef {import('../types.d.ts').Text} Text */
/** @typedef {import('../types.d.ts').Problem} Problem */

/**
 * @typedef {object} SiteWords
 * @property {Locale} locale
 * @property {(id: string, variables?: Record<string, string | number>) => string} say
 * @property {import('huiji/words').ReasonRenderer} codes why a figure is what it is, and the engine's words by name
 * @property {() => Promise<(problem: Problem) => string>} problemTexts what is wrong with an input; loaded when first asked for
 * @property {(amount: string, currency: string) => string} money
 * @property {(count: number) => string} count
 * @property {(count: number) => string} signed a count with its sign, also where it is above zero
 * @property {(share: string) => string} percent rounded down to whole percents, so that nothing is said to be met before it is
 * @property {(day: string) => string} day of a local day or a local day and time
 * @property {(day: string) => string} month the month that holds a day, with its year
 * @property {(day: string) => string} shortMonth without its year
 * @property {(day: string) => string} year
 * @property {(text: Text | string) => string} text
 */

/** The messages of a page by locale. @typedef {Record<Locale, () => Promise<{ default: import('huiji/words').Messages }>>} Catalogues */

/**
 * @param {Locale} locale
 * @param {Catalogues} catalogues
 * @returns {Promise<SiteWords>}
 */
export async function loadWords(locale, catalogues) {
  const [{ default: messages }, codes] = await Promise.all([catalogues[locale](), reasonRenderer(locale)]);
  const phrase = phrases(locale, messages);

  const count = new Intl.NumberFormat(locale);
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0, roundingMode: 'floor' });
  // The engine's days are already local to the program; formatting them in UTC moves none of them.
  /** @param {Intl.DateTimeFormatOptions} parts */
  const dated = (parts) => {
    const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
    return (/** @type {string} */ value) => format.format(new Date(`${value.slice(0, 10)}T00:00:00Z`));
  };

  return {
    locale,
    codes,
    async problemTexts() {
      try {
        const { problem } = await problemRenderer(locale);
        return problem;
      } catch {
        // Without a network these words may not be there; the code says at least what to look for.
        return ({ code }) => code;
      }
    },
    say(id, variables = {}) {
      const said = phrase(id, variables);
      if (said === null) throw new Error(`the words of this page have no \`${id}\` in ${locale}, or it needs more than ${Object.keys(variables)}`);
      return said;
    },
    money: (amount, currency) => moneyIn(amount, currency, locale),
    count: (value) => count.format(value),
    signed: (value) => signed.format(value),
    percent: (share) => percent.format(/** @type {`${number}`} */ (share)),
    day: dated({ dateStyle: 'long' }),
    month: dated({ year: 'numeric', month: 'long' }),
    shortMonth: dated({ month: 'short' }),
    year: dated({ year: 'numeric' }),
    text: (text) => (typeof text === 'string' ? text : textIn(text, locale)),
  };
}
