// @ts-check
// The words of the command line itself.

import { sayIn } from '../words/in-locale.js';

/** @typedef {import('../index.js').Locale} Locale */
/** @typedef {(id: string, variables?: Record<string, string | number>) => string} Say */

const catalogues = {
  'zh-Hans': () => import('../words/locales/zh-Hans-desk.js'),
  'zh-Hant': () => import('../words/locales/zh-Hant-desk.js'),
  en: () => import('../words/locales/en-desk.js'),
};

/** @param {Locale} locale @returns {Promise<Say>} */
export async function deskWords(locale) {
  const say = await sayIn(locale, catalogues);
  return (id, variables) => say(id, variables) ?? id;
}

/**
 * The locale of a user who has not chosen one, by the variables of the environment in which POSIX says it.
 *
 * @param {Record<string, string | undefined>} environment
 * @returns {Locale}
 */
export function localeOf({ LC_ALL, LC_MESSAGES, LANG }) {
  const [chosen = ''] = [LC_ALL, LC_MESSAGES, LANG].filter((value) => value !== undefined && value !== '');
  if (/^zh[_-](TW|HK|MO|Hant)/i.test(chosen)) return 'zh-Hant';
  return /^zh/i.test(chosen) ? 'zh-Hans' : 'en';
}
