// @ts-check
// What a page can say of points before any script runs: how they are earned and how long they last, and what they buy.

import { factRow } from './fact-row.js';
import { pricePhrases } from '../words/redemptions.js';
import { moneyIn, textIn } from '../../pkg/words/index.js';

/** @typedef {import('../../src/wasm/types.d.ts').Locale} Locale */
/** @typedef {import('../../src/wasm/types.d.ts').VersionDocument} VersionDocument */
/** @typedef {import('../../src/wasm/types.d.ts').WalletDocument} WalletDocument */
/** @typedef {import('./program-facts.js').Say} Say */

/**
 * @typedef {object} FactWords
 * @property {VersionDocument} version
 * @property {string} currency
 * @property {Locale} locale
 * @property {Say} say
 */

/** @typedef {[what: string, rule: string, clause: string | undefined]} Rule */

/** @param {FactWords} words */
export function pointsRows(words) {
  const { version, locale, say } = words;
  const wallets = version.wallets ?? [];
  const rules = wallets.flatMap((wallet) => {
    // With one wallet its name would only be repeated.
    const about = (/** @type {string} */ what) => (wallets.length > 1 ? `${textIn(wallet.name, locale)} · ${what}` : what);
    return [...earningRules(wallet, words), ...lifeRules(wallet, say)].map(([what, rule, clause]) => /** @type {Rule} */ ([about(what), rule, clause ?? wallet.clause]));
  });
  return rules.map(([what, rule, clause]) => factRow(what, [rule], clause, locale)).join('\n');
}

/** @param {FactWords} words */
export function redemptionRows({ version, currency, locale, say }) {
  const count = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const tierNames = new Map(version.tiers.map(({ id, name }) => [id, textIn(name, locale)]));
  const separator = locale === 'en' ? ', ' : '、';
  const tiers = (/** @type {string[]} */ ids) => ids.map((id) => tierNames.get(id) ?? id).join(separator);
  return (version.redemptions ?? [])
    .map((redemption) => {
      const { price, limits } = pricePhrases(
        redemption,
        { say, money: (amount) => moneyIn(amount, currency, locale), count: (value) => count.format(value), percent: (share) => percent.format(Number(share)), tiers },
      );
      const whom = redemption.tiers ? tiers(redemption.tiers) : say('page-redeem-static-everyone');
      return factRow(textIn(redemption.name, locale), [[price, ...limits].join(' · '), whom], redemption.clause, locale);
    })
    .join('\n');
}

/** @param {WalletDocument} wallet @param {FactWords} words @returns {Rule[]} */
function earningRules({ earn, multipliers = {}, occasions = [], combine = 'highest' }, { version, currency, locale, say }) {
  /** @type {Rule[]} */
  const rules = [];
  const separator = locale === 'en' ? ', ' : '、';
  const spending = [
    ...(earn.spend ? [say('page-rule-spend-rate', { points: earn.spend.points, perAmount: moneyIn(earn.spend.perAmount, currency, locale) })] : []),
    ...(earn.purchase ? [say('page-rule-purchase', { points: earn.purchase })] : []),
  ];
  if (spending.length > 0) rules.push([say('page-rule-spend'), spending.join(separator), undefined]);
  const raised = version.tiers.filter(({ id }) => Number(multipliers[id] ?? 1) !== 1);
  if (raised.length > 0) {
    const factors = raised.map(({ id, name }) => say('page-rule-multiplier', { name: textIn(name, locale), factor: multipliers[id] }));
    rules.push([say('page-rule-multipliers'), factors.join(separator), undefined]);
  }
  const named = (/** @type {string[]} */ ids) => version.tiers.filter(({ id }) => ids.includes(id)).map(({ name }) => textIn(name, locale)).join(separator);
  for (const { name, factor, clause, tiers } of occasions) {
    const rule = tiers ? say('page-rule-factor-tiers', { factor, tiers: named(tiers) }) : say('page-rule-factor', { factor });
    rules.push([say('page-rule-occasion', { name: textIn(name, locale) }), rule, clause]);
  }
  if (occasions.length > 0) rules.push([say('page-rule-combine'), say(`page-rule-combine-${combine}`), undefined]);
  if (earn.registration) rules.push([say('page-rule-registration'), say('page-rule-points', { points: earn.registration }), undefined]);
  const actions = Object.entries(earn.actions ?? {}).map(([kind, count]) => say('page-rule-action', { action: say(`live-activity-action-${kind}`), points: count }));
  if (actions.length > 0) rules.push([say('page-rule-actions'), actions.join(separator), undefined]);
  const gifts = version.tiers.flatMap(({ id, name }) => (earn.promotion?.[id] ? [say('page-rule-promotion', { name: textIn(name, locale), points: earn.promotion[id] })] : []));
  if (gifts.length > 0) rules.push([say('page-rule-promotions'), gifts.join(separator), undefined]);
  return rules;
}

/** @param {WalletDocument} wallet @param {Say} say @returns {Rule[]} */
function lifeRules({ available, expiry }, say) {
  const usable = available?.onCompletion
    ? say('page-rule-available-completion')
    : available?.days
      ? say('page-rule-available-days', { days: available.days })
      : say('page-rule-available-now');
  return [
    [say('page-rule-available'), usable, undefined],
    [say('page-rule-expiry'), expiryRule(expiry, say), undefined],
  ];
}

/** @param {WalletDocument['expiry']} expiry @param {Say} say */
function expiryRule(expiry, say) {
  if (expiry?.years !== undefined) return say('page-rule-expiry-years', { count: expiry.years });
  if (expiry?.inactiveMonths) return say('page-rule-expiry-inactive', { count: expiry.inactiveMonths });
  const length = expiry?.months ? say('page-rule-expiry-months', { count: expiry.months }) : expiry?.days !== undefined ? say('page-rule-expiry-days', { count: expiry.days }) : say('page-rule-expiry-never');
  return expiry?.to ? say('page-rule-expiry-to', { length, end: say(`page-rule-end-${expiry.to}`) }) : length;
}
