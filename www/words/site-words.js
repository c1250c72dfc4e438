// @ts-check
// The words of one locale, and how that locale writes amounts, days and counts.

import { FluentBundle, FluentResource } from '@fluent/bundle';
import { moneyIn, renderer, textIn } from 'huiji/words';

/** @typedef {import('../types.d.ts').Locale} Locale */
/** @typedef {import('../types.d.ts').Text} Text */
/** @typedef {import('@fluent/bundle').FluentVariable} FluentVariable */

/**
 * @typedef {object} SiteWords
 * @property {Locale} locale
 * @property {(id: string, variables?: Record<string, FluentVariable>) => string} say
 * @property {import('huiji/words').Renderer} codes
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

const catalogues = {
  'zh-Hans': () => import('../../data/words/zh-Hans.ftl'),
  'zh-Hant': () => import('../../data/words/zh-Hant.ftl'),
  en: () => import('../../data/words/en.ftl'),
};

/** The locale of the page. @returns {Locale} */
export function pageLocale() {
  const { lang } = document.documentElement;
  return lang === 'zh-Hant' || lang === 'en' ? lang : 'zh-Hans';
}

/**
 * @param {Locale} locale
 * @returns {Promise<SiteWords>}
 */
export async function loadWords(locale) {
  const [{ default: messages }, codes] = await Promise.all([catalogues[locale](), renderer(locale)]);
  const bundle = new FluentBundle(locale, { useIsolating: false });
  bundle.addResource(new FluentResource(messages));

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
    say(id, variables = {}) {
      const pattern = bundle.getMessage(id)?.value;
      if (!pattern) throw new Error(`data/words/${locale}.ftl has no \`${id}\``);
      return bundle.formatPattern(pattern, variables);
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
