// @ts-check
// What a repair would cost: by the day of the purchase, the cause and the part.

import { element, put } from '../../components/element.js';
import { repairBill } from '../../components/repair-bill/repair-bill.js';
import { forgetDraft, keepDraft, readDraft } from '../../state/drafts.js';
import { plusMonths, readDay, stepDay } from '../../words/typed-dates.js';
import { problemsInWords } from '../engine-view.js';

/** @typedef {import('../../types.d.ts').FeeReason} FeeReason */

/**
 * @typedef {object} RepairContext
 * @property {import('../../words/site-words.js').SiteWords} words
 * @property {import('../../engine/procedures.js').Procedures} engine
 * @property {string} on
 * @property {import('../../types.d.ts').ProgramDocument} program
 * @property {import('../../data/company-data.js').SparePart[]} parts
 */

const draft = 'repair';

export function startRepairForm() {
  const form = /** @type {HTMLFormElement} */ (document.getElementById('repair-form'));
  const bought = /** @type {HTMLInputElement} */ (document.getElementById('repair-bought'));
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
    const { words, engine, on, program, parts } = context;
    const { cause } = valuesOf(form);
    const { day, folded } = readDay(bought.value);
    const late = day !== null && day > on.slice(0, 10);
    say(day === null ? words.say('live-day-wrong') : late ? words.say('live-repair-later') : folded ? words.say('live-day-folded') : '', day === null || late);
    const chosen = parts.find(({ id }) => id === part.value);
    if (day === null || late || !chosen) return put('repair', element('p', { class: 'empty' }, words.say('live-repair-correct')));
    const name = words.text(chosen.name);
    const { cost, price, contract, labour } = chosen;
    const answer = engine.fees(null, { repair: { boughtOn: day, cause: cause === 'other' ? 'other' : 'quality', parts: [{ name, cost, price, contract }], labour } }, on);
    if (!answer.ok) return put('repair', problemsInWords('', answer.problems, words));
    put('repair', repairBill(billOf(answer.value, day, context)));
  }

  /** @param {string} message @param {boolean} wrong */
  function say(message, wrong) {
    const place = document.getElementById('repair-bought-message');
    if (place && place.textContent !== message) place.textContent = message;
    bought.setAttribute('aria-invalid', String(wrong));
  }

  return {
    /** @param {RepairContext} next */
    fit(next) {
      const first = context === null;
      context = next;
      if (first) {
        part.replaceChildren(...next.parts.map(({ id, name }) => element('option', { value: id }, next.words.text(name))));
        bought.value = '2026-03-15';
        const kept = readDraft(draft);
        for (const [name, value] of Object.entries(kept)) {
          const control = form.elements.namedItem(name);
          if (control instanceof RadioNodeList || control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
        }
      }
      show();
    },
    clear() {
      forgetDraft(draft);
      form.reset();
      bought.value = '2026-03-15';
      show();
    },
  };
}

/** @param {import('../../types.d.ts').FeeQuote} quote @param {string} boughtOn @param {RepairContext} context @returns {import('../../components/repair-bill/repair-bill.js').RepairBillView} */
function billOf({ lines, payable, currency }, boughtOn, { words, on, program }) {
  const version = program.versions.findLast(({ effectiveFrom }) => effectiveFrom <= on.slice(0, 10));
  const months = version?.fees?.repairs?.warrantyMonths ?? 0;
  // Under warranty is before the day so many months after the purchase.
  const last = stepDay(plusMonths(boughtOn, months), -1) ?? boughtOn;
  const under = on.slice(0, 10) <= last;
  return {
    verdict: words.say(under ? 'live-repair-under' : 'live-repair-after'),
    note: words.say('live-repair-warranty', { bought: words.day(boughtOn), last: words.day(last), months }),
    caption: words.say('live-repair-caption'),
    lines: lines.map(({ amount, reason }) => ({ ...lineOf(reason, currency, words), clause: reason.clause, amount: words.money(amount, currency) })),
    total: { label: words.say('live-repair-total'), amount: words.money(payable, currency) },
  };
}

/** @param {FeeReason} reason @param {string} currency @param {RepairContext['words']} words */
function lineOf({ code, params }, currency, words) {
  const { say, money } = words;
  switch (code) {
    case 'repair.part_free':
      return { what: params.part, why: say('live-repair-why-part-free') };
    case 'repair.part_at_cost':
      return { what: params.part, why: say('live-repair-why-part-cost', { cost: money(params.cost, currency), quantity: params.quantity }) };
    case 'repair.part_at_contract':
      return { what: params.part, why: say('live-repair-why-part-contract', { price: money(params.price, currency), contract: money(params.contract, currency), quantity: params.quantity }) };
    case 'repair.labour':
      return { what: say('live-repair-labour'), why: say('live-repair-why-labour') };
    case 'repair.labour_free':
      return { what: say('live-repair-labour'), why: say('live-repair-why-labour-free') };
    default:
      return { what: code, why: '' };
  }
}

/** @param {HTMLFormElement} form @returns {Record<string, string>} */
function valuesOf(form) {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}
