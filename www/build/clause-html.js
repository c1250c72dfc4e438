// @ts-check
import { escapeHtml } from './escape-html.js';
import { clauseAddress, clauseIn } from '../components/why/clause-words.js';

/** The label of a clause as the pages show it, before any script runs. @param {string | undefined} clause @param {import('../types.d.ts').Locale} locale */
export function clauseHtml(clause, locale) {
  if (!clause) return '';
  const { text, lang } = clauseIn(clause, locale);
  return `<a class="clause" href="${escapeHtml(clauseAddress(clause, locale))}" lang="${lang}" data-keeps-choices>${escapeHtml(text)}</a>`;
}

/** The same where it leads nowhere: a form is gone through by keyboard from field to field. @param {string | undefined} clause @param {import('../types.d.ts').Locale} locale */
export function clauseText(clause, locale) {
  if (!clause) return '';
  const { text, lang } = clauseIn(clause, locale);
  return `<span class="clause" lang="${lang}">${escapeHtml(text)}</span>`;
}
