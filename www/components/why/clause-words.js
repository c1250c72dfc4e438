// @ts-check
// Documents carry the label of a clause in one language; the usual form 第三章第十条 says the same in every locale. On the page of the
// regulations the clause stands under its label.

import { localePaths } from '../../words/locale-paths.js';

const digits = '零一二三四五六七八九';
const numeral = '[一二三四五六七八九十]{1,3}';
const usualForm = new RegExp(`^第(${numeral})章第(${numeral})条$`);

/**
 * The label of a clause for readers of `locale`; a label of another form, or with a number above 99, stays as the company wrote it.
 *
 * @param {string} label
 * @param {string} locale
 * @returns {{ text: string, lang: string }} `lang` is the language of the words shown
 */
export function clauseIn(label, locale) {
  const numbers = clauseNumbers(label);
  if (!numbers) return { text: label, lang: 'zh-Hans' };
  if (locale === 'en') return { text: `Ch. ${numbers[0]}, Art. ${numbers[1]}`, lang: 'en' };
  if (locale === 'zh-Hant') return { text: label.replace('条', '條'), lang: 'zh-Hant' };
  return { text: label, lang: 'zh-Hans' };
}

/** Where the clause reads, in the version in force, for readers of `locale`. @param {string} label @param {import('../../types.d.ts').Locale} locale @param {string} [query] what the address keeps of the visitor's choices */
export function clauseAddress(label, locale, query = '') {
  return `${localePaths[locale]}rules/${query}#${encodeURIComponent(clauseAnchor(label))}`;
}

/** What an element is called that holds a clause: 3-10 for 第三章第十条; of another form the label, since an id has no white space. @param {string} label */
export function clauseAnchor(label) {
  const numbers = clauseNumbers(label);
  return numbers ? numbers.join('-') : label.replace(/\s+/g, '-');
}

/** The numbers of chapter and article in a label of the usual form. @param {string} label */
export function clauseNumbers(label) {
  const [, ...parts] = usualForm.exec(label) ?? [];
  const numbers = parts.map(numberOf);
  return numbers.length === 2 && numbers.every((number) => number) ? numbers : null;
}

/** @param {string} numeral @returns {number | null} 1 to 99; `null` where it is no such number */
function numberOf(numeral) {
  const parts = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(numeral);
  if (!parts) return null;
  const [, first, ten, last] = parts;
  if (!ten) return first && last ? null : digits.indexOf(first ?? last);
  return (first ? digits.indexOf(first) : 1) * 10 + (last ? digits.indexOf(last) : 0);
}
