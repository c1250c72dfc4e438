// @ts-check
// What every module of words needs: the messages of a locale, fetched once they are asked for, and a text of a document in it.

import { phrases } from './phrases.js';

/** @typedef {import('../index.js').Locale} Locale */
/** @typedef {import('../index.js').Text} Text */
/** @typedef {ReturnType<typeof phrases>} Say */

/**
 * @param {Locale} locale
 * @param {Record<Locale, () => Promise<{ default: import('./index.js').Messages }>>[]} from
 */
export async function sayIn(locale, ...from) {
  const [known] = from;
  if (!Object.hasOwn(known, locale)) throw new RangeError(`no words for locale \`${locale}\`; there are \`${Object.keys(known).join('`, `')}\``);
  const loaded = await Promise.all(from.map((catalogues) => catalogues[locale]()));
  return phrases(locale, Object.assign({}, ...loaded.map(({ default: messages }) => messages)));
}

/**
 * A text in `locale`, or in the first locale it has.
 *
 * @param {Text} text
 * @param {Locale} locale
 * @returns {string}
 */
export function textIn(text, locale) {
  return text[locale] ?? Object.values(text)[0] ?? '';
}

/** A kind of value in words; a kind without words is named as the engine names it. @param {Say} say @param {string} word */
export function kindWords(say, word) {
  // A selector of Fluent has no room for a space.
  return say('value-kind', { kind: word.replaceAll(' ', '_'), word }) ?? word;
}

/** Fluent's names have no dot. @param {string} group @param {string} code */
export function messageId(group, code) {
  return `${group}-${code.replaceAll('.', '-')}`;
}
