// @ts-check
// The form of what is supposed. Every field is read when it is left; nothing typed is ever cleared, and what is no amount or day says so.

import { element } from '../../components/element.js';
import { horizons, readWhatIf } from '../../state/what-if.js';
import { readAmount } from '../../words/typed-amounts.js';
import { readDay } from '../../words/typed-dates.js';

/** @typedef {import('../../state/what-if.js').WhatIf} WhatIf */
/** @typedef {'spend' | 'from' | 'monthly'} TypedField */

/**
 * @typedef {object} SupposeFormView
 * @property {{ value: string, text: string }[]} goods
 * @property {{ value: string, text: string }[]} tiers
 * @property {{ anything: string, nextTier: string, months: (count: number) => string, amountWrong: string, dayWrong: string, dayBefore: string, folded: string, error: (label: string, message: string) => string, errorTitle: (title: string) => string }} words
 * @property {number} digits of the currency
 * @property {() => string} firstDay the earliest day that makes sense
 * @property {() => WhatIf} current
 * @property {(whatIf: WhatIf) => void} changed
 */

/** @param {SupposeFormView} view */
export function startSupposeForm({ goods, tiers, words, digits, firstDay, current, changed }) {
  const form = /** @type {HTMLFormElement} */ (document.getElementById('suppose'));
  const renews = /** @type {HTMLInputElement} */ (fieldOf('renews'));
  offer('sku', [{ value: '', text: words.anything }, ...goods]);
  offer('tier', [{ value: '', text: words.nextTier }, ...tiers]);
  offer('months', horizons.map((count) => ({ value: String(count), text: words.months(count) })));
  fill(current());
  const { title } = document;

  /** @param {TypedField[]} wrong */
  function tellErrors(wrong) {
    document.title = wrong.length > 0 ? words.errorTitle(title) : title;
    showErrors(wrong, words.error);
  }

  /** @param {TypedField} name @returns {{ value: string | null, problem: string, folded: boolean }} */
  function read(name) {
    const typed = fieldOf(name).value;
    if (name !== 'from') {
      const { amount, empty, folded } = readAmount(typed, digits);
      return { value: amount, problem: amount === null && !empty ? words.amountWrong : '', folded };
    }
    const { day, folded } = readDay(typed);
    const empty = typed.trim() === '';
    const problem = empty ? '' : day === null ? words.dayWrong : day < firstDay() ? words.dayBefore : '';
    return { value: problem ? null : day, problem, folded };
  }

  /** @param {TypedField} name @returns {boolean} whether it can be used */
  function take(name) {
    const { value, problem, folded } = read(name);
    const message = /** @type {HTMLElement} */ (document.getElementById(`${name}-message`));
    message.textContent = problem || (folded ? words.folded : '');
    fieldOf(name).setAttribute('aria-invalid', String(problem !== ''));
    if (problem === '' && current()[name] !== value) changed({ ...current(), [name]: value });
    return problem === '';
  }

  for (const name of typedFields) fieldOf(name).addEventListener('change', () => take(name));
  for (const name of chosenFields) fieldOf(name).addEventListener('change', () => changed({ ...current(), [name]: fieldOf(name).value || null }));
  fieldOf('months').addEventListener('change', () => changed({ ...current(), months: Number(fieldOf('months').value) }));
  renews.addEventListener('change', () => changed({ ...current(), renews: renews.checked }));

  form.addEventListener('submit', (submit) => {
    submit.preventDefault();
    tellErrors(typedFields.filter((name) => !take(name)));
  });
  form.addEventListener('reset', (reset) => {
    reset.preventDefault();
    const nothing = readWhatIf(new URLSearchParams());
    fill(nothing);
    for (const name of typedFields) take(name);
    tellErrors([]);
    changed(nothing);
  });
}

const typedFields = /** @type {const} */ (['spend', 'from', 'monthly']);
const chosenFields = /** @type {const} */ (['sku', 'tier']);

/** @param {string} name @param {{ value: string, text: string }[]} options */
function offer(name, options) {
  fieldOf(name).replaceChildren(...options.map(({ value, text }) => element('option', { value }, text)));
}

/** @param {WhatIf} whatIf */
function fill({ spend, monthly, from, months, renews, ...chosen }) {
  fieldOf('spend').value = spend ?? '';
  fieldOf('monthly').value = monthly ?? '';
  fieldOf('from').value = from ?? '';
  for (const name of chosenFields) {
    fieldOf(name).value = chosen[name] ?? '';
    // What is not offered shows as nothing chosen.
    if (fieldOf(name).value !== (chosen[name] ?? '')) fieldOf(name).value = '';
  }
  fieldOf('months').value = String(months);
  /** @type {HTMLInputElement} */ (fieldOf('renews')).checked = renews;
}

/** The summary takes the focus and leads to each field, in the words that stand beside it. @param {TypedField[]} wrong @param {(label: string, message: string) => string} say */
function showErrors(wrong, say) {
  const summary = /** @type {HTMLElement} */ (document.getElementById('suppose-errors'));
  const links = wrong.map((name) => {
    const label = document.querySelector(`label[for="${name}"]`)?.textContent ?? '';
    const link = element('a', { href: `#${name}` }, say(label, document.getElementById(`${name}-message`)?.textContent ?? ''));
    link.addEventListener('click', (click) => {
      click.preventDefault();
      fieldOf(name).focus();
    });
    return element('li', {}, link);
  });
  summary.querySelector('ul')?.replaceChildren(...links);
  summary.hidden = wrong.length === 0;
  if (wrong.length > 0) summary.focus();
}

/** @param {string} id */
function fieldOf(id) {
  return /** @type {HTMLInputElement} */ (document.getElementById(id));
}
