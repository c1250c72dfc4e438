// @ts-check
// The form of the return: which pieces, and how long after the order.

import { element, put } from '../../components/element.js';
import { returnLines } from '../../components/return-lines/return-lines.js';
import { returnOutcome } from '../../components/return-outcome/return-outcome.js';
import { returnDelays } from '../../state/order-choices.js';
import { problemsInWords } from '../portal.js';
import { bookedOrder, returnDay, returnLinesView, returnOutcomeView, spokenReturn } from './return-trial.js';

/** @typedef {import('../../state/order-choices.js').OrderChoices} OrderChoices */

/**
 * @typedef {object} PricedOrder
 * @property {import('../portal.js').Portal} portal
 * @property {import('../../types.d.ts').CartDocument} cart
 * @property {import('../../types.d.ts').Quote} quote
 * @property {import('./quote-view.js').QuoteWords} context
 */

/**
 * @param {import('../../words/site-words.js').SiteWords} words
 * @param {(changed: Partial<OrderChoices>) => void} choose
 */
export function startReturnForm(words, choose) {
  const select = /** @type {HTMLSelectElement} */ (document.getElementById('back-after'));
  select.replaceChildren(...returnDelays.map((days) => element('option', { value: String(days) }, words.say('live-return-after', { days }))));
  select.addEventListener('change', () => choose({ backAfter: Number(select.value) }));
  document.getElementById('return-form')?.addEventListener('submit', (submit) => submit.preventDefault());
  /** What the lines were built for: they are built anew only where that changes, so that focus stays. */
  let builtFor = '';
  let spoken = '';
  /** @type {Map<string, number>} */
  let back = new Map();

  /** @param {PricedOrder} priced */
  function show({ portal, cart, quote, context }) {
    const { engine, choices } = portal;
    const { order } = choices;
    ({ back } = order);
    select.value = String(order.backAfter);
    const booked = bookedOrder(portal.member, cart, quote);
    const on = returnDay(quote.on, order.backAfter);
    const all = engine.returnPreview(booked.member, booked.order, quote.lines.map(({ quantity }, line) => ({ line, quantity })), on);
    if (!all.ok) return refuse(all.problems);
    const view = returnLinesView(quote, all.value.lines, order.back, context);
    const key = JSON.stringify([view.term, ...view.lines.map(({ stepper, ...line }) => [line, stepper?.limit])]);
    if (key !== builtFor) {
      put('return-lines', returnLines(view, (line, pieces) => change(quote.lines[line].sku, pieces)));
      builtFor = key;
    }

    const chosen = quote.lines.flatMap(({ sku, quantity }, line) => {
      const pieces = Math.min(order.back.get(sku) ?? 0, quantity);
      return pieces > 0 && view.lines[line].stepper ? [{ line, quantity: pieces }] : [];
    });
    if (chosen.length === 0) {
      put('return-outcome', element('p', { class: 'empty' }, words.say(view.lines.some(({ stepper }) => stepper) ? 'live-return-none' : 'live-return-closed')));
      return;
    }
    const answer = engine.returnPreview(booked.member, booked.order, chosen, on);
    if (!answer.ok) return refuse(answer.problems);
    put('return-outcome', returnOutcome(returnOutcomeView(answer.value, quote, context)));
    const told = spokenReturn(answer.value, quote, context);
    const place = document.getElementById('spoken-return');
    if (place && spoken !== '' && spoken !== told) place.textContent = told;
    spoken = told;
  }

  /** @param {string} sku @param {number} pieces */
  function change(sku, pieces) {
    const changed = new Map(back);
    if (pieces > 0) changed.set(sku, pieces);
    else changed.delete(sku);
    spoken ||= ' ';
    choose({ back: changed });
  }

  /** @param {import('../../types.d.ts').Problem[]} problems */
  function refuse(problems) {
    put('return-lines');
    builtFor = '';
    put('return-outcome', problemsInWords('', problems, words));
  }

  return { show };
}
