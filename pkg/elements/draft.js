// @ts-check
/**
 * What was typed, kept for as long as the tab is open: a page that is loaded anew has it again. Never a number of an identity document, a
 * file or a consent. What is kept may be anything by the time it is read, and the browser may refuse to keep anything.
 */

import { identityRules } from '../application/identity-rules.js';

/** @typedef {import('./field-on-page.js').FieldOnPage} FieldOnPage */

/** @param {string} key @param {FieldOnPage[]} fields */
export function keepDraft(key, fields) {
  const entered = fields.filter(isKept).map((field) => [field.id, field.value]);
  const kept = Object.fromEntries(entered.filter(([, value]) => value.length > 0));
  try {
    sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Full or turned off: the form works without.
  }
}

/** Fills in what is not entered yet. @param {string} key @param {FieldOnPage[]} fields */
export function restoreDraft(key, fields) {
  const kept = readDraft(key);
  for (const field of fields.filter(isKept)) {
    const value = Object.hasOwn(kept, field.id) ? kept[field.id] : undefined;
    if (typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'))) field.fill(value);
  }
}

/** @param {string} key */
export function forgetDraft(key) {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing can have been kept.
  }
}

/** @param {FieldOnPage} field */
function isKept({ document, controls }) {
  const { rule } = document;
  return !identityRules.has(rule) && rule !== 'file' && rule !== 'consent' && !controls.some(({ type }) => type === 'password' || type === 'file');
}

/** @param {string} key @returns {Record<string, unknown>} */
function readDraft(key) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}
