// @ts-check
// What a repair would cost: by the day of the purchase, the cause and the part.

import { feeNamesOf } from 'huiji/words/procedures';
import { element, put } from '../../components/element.js';
import { repairBill } from '../../components/repair-bill/repair-bill.js';
import { forgetDraft, keepDraft, readDraft } from '../../state/drafts.js';
import { versionOf } from '../../words/members-and-tiers.js';
import { plusMonths, readDay, stepDay } from '../../words/typed-dates.js';
import { problemsInWords } from '../engine-view.js';

/**
 * @typedef {object} RepairContext
 * @property {import('../../words/site-words.js').SiteWords} words
 * @property {import('huiji/words/procedures').FeeWords} fees
 * @property {import('../../engine/procedures.js').Procedures} engine
 * @property {string} on
 * @property {import('../../types.d.ts').ProgramDocument} program
 * @property {import('../../data/company-data.js').SparePart[]} parts
 */

const draft = 'repair';

/** Of the samples: under warranty on their day. */
const usualPurchase = '2026-03-15';

export function startRepairForm() {
  const form = /** @type {HTMLFormElement} */ (document.getElementById('repair-form'));
  const bought = /** @type {HTMLInputElement} */ (document.getElementById('repair-bought'));
  const repaired = /** @type {HTMLInputElement} */ (document.getElementById('repair-day'));
  const part = /** @type {HTMLSelectElement} */ (document.getElementById('repair-part'));
  /** @type {RepairContext | null} */
  let context = null;

  form.addEventListener('submit', (submit) => submit.preventDefault());
  form.addEventListener('change', () => {
    keepDraft(draft, valuesOf(form));
    show();
  });

  function show() {
    if (context === null) return;
    const { words, engine, parts } = context;
    const boughtOn = readDay(bought.value);
    const on = readDay(repaired.value);
    const later = boughtOn.day !== null && on.day !== null && boughtOn.day > on.day;
    sayOf(bought, boughtOn.day === null ? words.say('live-day-wrong') : later ? words.say('live-repair-later') : '', boughtOn.folded, words);
    sayOf(repaired, on.day === null ? words.say('live-day-wrong') : '', on.folded, words);
    const chosen = parts.find(({ id }) => id === part.value);
    if (boughtOn.day === null || on.day === null || later || !chosen) return put('repair', element('p', { class: 'empty' }, words.say('live-repair-correct')));
    const { cost, price, contract, labour } = chosen;
    const cause = valuesOf(form).cause === 'other' ? 'other' : 'quality';
    const answer = engine.fees(null, { repair: { boughtOn: boughtOn.day, cause, parts: [{ name: words.text(chosen.name), cost, price, contract }], labour } }, on.day);
    if (answer.ok) return put('repair', repairBill(billOf(answer.value, boughtOn.day, context)));
    const unruled = answer.problems.some(({ code }) => code === 'fee.no_rule');
    put('repair', unruled ? element('p', { class: 'notice' }, words.say('live-repair-no-rule', { day: words.day(boughtOn.day) })) : problemsInWords('', answer.problems, words));
  }

  /** What is as before is begun with. */
  function begin() {
    bought.value = usualPurchase;
    repaired.value = context?.on.slice(0, 10) ?? '';
  }

  return {
    /** @param {RepairContext} next */
    fit(next) {
      const before = context;
      context = next;
      if (before === null) {
        part.replaceChildren(...next.parts.map(({ id, name }) => element('option', { value: id }, next.words.text(name))));
        begin();
        for (const [name, value] of Object.entries(readDraft(draft))) {
          const control = form.elements.namedItem(name);
          if (control instanceof RadioNodeList || control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
        }
      } else if (before.on !== next.on) repaired.value = next.on.slice(0, 10);
      show();
    },
    clear() {
      forgetDraft(draft);
      form.reset();
      begin();
      show();
    },
  };
}

/** @param {HTMLInputElement} field @param {string} wrong what is wrong with it, or empty @param {boolean} folded @param {RepairContext['words']} words */
function sayOf(field, wrong, folded, words) {
  const place = document.getElementById(`${field.id}-message`);
  const message = wrong === '' && folded ? words.say('live-day-folded') : wrong;
  if (place && place.textContent !== message) place.textContent = message;
  field.setAttribute('aria-invalid', String(wrong !== ''));
}

/** @param {import('../../types.d.ts').FeeQuote} quote @param {string} boughtOn @param {RepairContext} context @returns {import('../../components/repair-bill/repair-bill.js').RepairBillView} */
function billOf({ lines, payable, currency, on, regulations }, boughtOn, { words, fees, program }) {
  const names = feeNamesOf(program, words.locale);
  // The regulations of the purchase.
  const months = versionOf(program, regulations)?.fees?.repairs?.warrantyMonths ?? 0;
  // Under warranty is before the day so many months after the purchase.
  const last = stepDay(plusMonths(boughtOn, months), -1) ?? boughtOn;
  const under = on.slice(0, 10) <= last;
  return {
    verdict: words.say(under ? 'live-repair-under' : 'live-repair-after'),
    note: words.say('live-repair-warranty', { bought: words.day(boughtOn), last: words.day(last), months }),
    caption: words.say('live-repair-caption'),
    lines: lines.map(({ amount, reason }) => ({ what: fees.reason(reason, names), clause: reason.clause, amount: words.money(amount, currency) })),
    total: { label: words.say('live-repair-total'), amount: words.money(payable, currency) },
  };
}

/** @param {HTMLFormElement} form @returns {Record<string, string>} */
function valuesOf(form) {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}
