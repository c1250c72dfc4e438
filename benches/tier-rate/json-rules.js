// @ts-check
/** The tier rate by json-rules-engine: a run for each line, since a rule looks at the facts of one. */
import { Engine } from 'json-rules-engine';

import { cents, share, text } from '../plain/cents.js';
import { tierOf } from '../plain/rules.js';

/** @param {import('./rules.js').TierRates} tierRates */
export function byJsonRules({ noDiscount, rates }) {
  const engine = new Engine(
    rates.map(({ tier, rate, tag }) => ({
      conditions: {
        all: [
          { fact: 'tier', operator: 'equal', value: tier },
          { fact: 'category', operator: 'notIn', value: noDiscount },
          ...(tag === null ? [] : [{ fact: 'tags', operator: 'contains', value: tag }]),
        ],
      },
      event: { type: 'rate', params: { rate } },
    })),
  );

  /**
   * @param {import('./rules.js').MemberDocument} member
   * @param {import('./rules.js').CartDocument} cart
   * @param {string} on
   * @returns {Promise<import('./rules.js').RatedCart>}
   */
  return async function rated(member, cart, on) {
    const tier = tierOf(member, on);
    let sum = 0;
    const lines = [];
    for (const { sku, category, tags, quantity, price } of cart.lines) {
      const { events } = await engine.run({ tier, category: category ?? '', tags: tags ?? [] });
      let rate = '1';
      for (const { params } of events) {
        rate = Number(params?.rate) < Number(rate) ? params?.rate : rate;
      }
      const payable = share(cents(price) * quantity, rate);
      sum += payable;
      lines.push({ sku, rate, payable: text(payable) });
    }
    return { lines, payable: text(sum) };
  };
}
