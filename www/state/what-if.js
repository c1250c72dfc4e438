// @ts-check
// What the visitor supposes on the page 试算, as it stands in the address: amounts and days, nothing about a person.

import { readDay } from '../words/typed-dates.js';

/** How far ahead can be looked, in months; the engine looks no further than three years. */
export const horizons = [6, 12, 24, 36];
const usualHorizon = 12;

/**
 * @typedef {object} WhatIf
 * @property {string | null} spend what is spent once
 * @property {string | null} monthly what is spent every month after it
 * @property {string | null} sku what it is spent on; `null` for nothing in particular
 * @property {string | null} tier which tier is looked at; `null` for the next one
 * @property {string | null} from the day on which it is spent; `null` for the day of the page
 * @property {number} months how far ahead
 * @property {boolean} renews whether the term is renewed when it ends
 */

/** What in the address is no amount, day or horizon is left out. @param {URLSearchParams} address @returns {WhatIf} */
export function readWhatIf(address) {
  const amount = (/** @type {string} */ name) => /^\d{1,9}(?:\.\d{1,4})?$/.exec(address.get(name) ?? '')?.[0] ?? null;
  const months = Number(address.get('months'));
  return {
    spend: amount('spend'),
    monthly: amount('monthly'),
    sku: address.get('sku'),
    tier: /^[a-z0-9_-]{1,64}$/.exec(address.get('tier') ?? '')?.[0] ?? null,
    from: readDay(address.get('from') ?? '').day,
    months: horizons.includes(months) ? months : usualHorizon,
    renews: address.get('renews') !== 'no',
  };
}

/** @param {URLSearchParams} address @param {WhatIf} whatIf */
export function keepWhatIf(address, { spend, monthly, sku, tier, from, months, renews }) {
  if (spend) address.set('spend', spend);
  if (monthly) address.set('monthly', monthly);
  if (sku) address.set('sku', sku);
  if (tier) address.set('tier', tier);
  if (from) address.set('from', from);
  if (months !== usualHorizon) address.set('months', String(months));
  if (!renews) address.set('renews', 'no');
}
