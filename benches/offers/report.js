// @ts-check
/** What the benches found about offers, as tables. */
import { ratio } from '../rounds.js';
import { figure, table } from '../table.js';

/** @typedef {import('./timing.js').OfferTimes} OfferTimes */

/** The columns: a way beside another. */
const RATIOS = /** @type {const} */ ([
  ['bytes ÷ native', 'bytes', 'native'],
  ['objects ÷ bytes', 'objects', 'bytes'],
  ['with ÷ without offers', 'bytes', 'without offers'],
  ['whole cents ÷ bytes', 'cents', 'bytes'],
  ['decimal.js ÷ bytes', 'decimals', 'bytes'],
]);

/** @param {OfferTimes[]} offers */
export function offerSection(offers) {
  return `## Offers

Carts thrown from a seed, priced with as many offers: a third of them exclusive; of 50, a dozen need an amount and five
are coupons. Many carts reach an amount only where something else is left out, so that combinations must be looked
at. How many times as long as the other they take, body to body ("objects": objects to objects):

${offerTable(offers)}

"whole cents" and "decimal.js" are the same rules written plainly, choosing as such programs do: they start with all
offers that may be used together and change one at a time, as long as less is to be paid. That proves nothing. They
answer with less, too: no reasons, nothing of what was left out. What they ask, beside what the engine asks for the same carts:

${payableTable(offers)}

Of the offers that the engine has chosen they make the same payable, in every cart but those counted as "otherwise".`;
}

/** @param {OfferTimes[]} offers */
export function offerTable(offers) {
  const rows = offers.map(({ name, timings }) => [
    name,
    ...RATIOS.map(([, way, beside]) => {
      const [one, other] = [timings[way], timings[beside]];
      return one && other ? figure(ratio(one, other)) : '';
    }),
  ]);
  return table(['Cart', ...RATIOS.map(([head]) => head)], rows);
}

/** @param {OfferTimes[]} offers */
export function payableTable(offers) {
  const rows = offers.map(({ name, payables: { carts, unproved, dearer, most, share, cheaper, otherwise } }) => [
    name,
    `${carts}`,
    `${unproved}`,
    `${dearer}`,
    `¥${(most / 100).toFixed(2)}`,
    `${(share * 100).toFixed(2)} %`,
    `${cheaper.length}`,
    `${otherwise.length}`,
  ]);
  return table(['Cart', 'carts', 'not proved', 'plain is dearer', 'by at most', 'or at most', 'plain is cheaper', 'otherwise'], rows);
}

/**
 * What must not be: carts for which a plain program asks less than the engine, or makes something else of the same offers.
 *
 * @param {OfferTimes[]} offers
 */
export function wrongPayables(offers) {
  return offers.flatMap(({ name, payables: { cheaper, otherwise } }) => [
    ...(cheaper.length > 0 ? [`NOT THE LOWEST: ${name}, for carts ${cheaper.join(', ')} a plain program asks less than the engine`] : []),
    ...(otherwise.length > 0
      ? [`NOT THE SAME RULES: ${name}, for carts ${otherwise.join(', ')} a plain program makes something else of the engine's choice`]
      : []),
  ]);
}
