// @ts-check
// The words of fees: why each amount of a quote is what it is, and what a quote says besides.

import { dayIn, moneyIn, rateWords } from './amounts.js';
import { sayIn, textIn } from './in-locale.js';

/** @typedef {import('../index.js').Locale} Locale */
/** @typedef {import('../index.js').ProgramDocument} ProgramDocument */
/** @typedef {import('./procedures.js').FeeNames} FeeNames */
/** @typedef {import('./procedures.js').FeeReasonSaid} FeeReasonSaid */
/** @typedef {import('./procedures.js').FeeStep} FeeStep */
/** @typedef {import('./procedures.js').FeeWords} FeeWords */
/** @typedef {import('./phrases.js').Variables} Variables */

const catalogues = {
  'zh-Hans': () => import('./locales/zh-Hans-fees.js'),
  'zh-Hant': () => import('./locales/zh-Hant-fees.js'),
  en: () => import('./locales/en-fees.js'),
};

/**
 * The words of fees in `locale`.
 *
 * @param {Locale} locale
 * @returns {Promise<FeeWords>}
 */
export async function feeWords(locale) {
  const say = await sayIn(locale, catalogues);

  /** Said of what is always there. @param {string} id @param {Variables} [variables] */
  const fee = (id, variables) => say(`fee-${id}`, variables) ?? '';
  /** @param {string} day */
  const day = (day) => dayIn(day, locale);

  /** @param {(string | number)[]} names */
  const listed = (names) => names.join(say('names-separator') ?? ', ');
  /** A parameter as people read it. @param {string} parameter @param {string | number} value @param {FeeNames} names */
  const told = (parameter, value, names) => {
    if (parameter === 'rate') return rateWords(say, String(value));
    if (parameter === 'lastDay') return day(String(value));
    const called = parameter === 'tier' ? names.tiers : parameter === 'promotion' ? names.promotions : parameter === 'redemption' ? names.redemptions : null;
    if (called) return Object.hasOwn(called, value) ? called[value] : value;
    return amounts.has(parameter) ? moneyIn(String(value), names.currency, locale) : value;
  };

  /** @param {FeeReasonSaid} reason @param {FeeNames} names @returns {Variables} */
  const variablesOf = ({ code, params }, names) => {
    /** @type {Variables} */
    const variables = {};
    for (const [parameter, value] of Object.entries(params)) {
      if (parameter === 'tiers') {
        variables.tiers = listed(/** @type {string[]} */ (value).map((id) => told('tier', id, names)));
      } else if (Array.isArray(value)) {
        const steps = /** @type {FeeStep[]} */ (value).map(({ quantity, price }) => fee('step', { quantity, price: moneyIn(price, names.currency, locale) }));
        variables[parameter] = steps.join(' + ');
      } else if (code.startsWith('fee.refund_') && parameter === 'rate') {
        // What is paid back is a share; nobody calls it a discount.
        variables.whole = /^1(?:\.0+)?$/.test(String(value)) ? 'yes' : 'no';
        variables.share = shareIn(String(value), locale);
      } else {
        variables[parameter] = told(parameter, value, names);
      }
    }
    return variables;
  };

  return {
    reason: (reason, names) => say(messageOf(reason.code), variablesOf(reason, names)) ?? fee('other', { code: reason.code }),
    name: (kind, word) => say(`fee-${kind}`, { word }) ?? word,
    total({ payable, refund }, currency) {
      if (!isZero(payable)) return fee('payable', { amount: moneyIn(payable, currency, locale) });
      return isZero(refund) ? fee('nothing') : fee('refund', { amount: moneyIn(refund, currency, locale) });
    },
    term: ({ from, to }) => fee('term', { from: day(from), to: day(to) }),
    ends: (last) => fee('ends', { day: day(last) }),
    payBy: (deadline) =>
      fee('pay_by', { day: day(deadline.day), from: day(deadline.from), count: deadline.workingDays, provisional: deadline.provisional ? 'yes' : 'no' }),
  };
}

/**
 * What the words of fees call the ids of a program document, in `locale`; where versions differ, as the newest says.
 *
 * @param {ProgramDocument} program
 * @param {Locale} locale
 * @returns {FeeNames}
 */
export function feeNamesOf(program, locale) {
  /** @type {FeeNames} */
  const names = { currency: program.currency, tiers: {}, redemptions: {}, promotions: {} };
  for (const { tiers, redemptions = [], fees } of program.versions) {
    for (const { id, name } of tiers) names.tiers[id] = textIn(name, locale);
    for (const { id, name } of redemptions) names.redemptions[id] = textIn(name, locale);
    for (const { id, name } of fees?.promotions ?? []) names.promotions[id] = textIn(name, locale);
  }
  return names;
}

/** The parameters that are money. */
const amounts = new Set(['price', 'amount', 'listFee', 'paid', 'cost', 'contract']);

/** Reasons of repairs begin otherwise, and are said by the same words. @param {string} code */
function messageOf(code) {
  return `fee-${code.slice(code.indexOf('.') + 1)}`;
}

/** @param {string} amount */
function isZero(amount) {
  return /^0(?:\.0+)?$/.test(amount);
}

/** A share as people of `locale` write it: 80%. @param {string} share @param {Locale} locale */
function shareIn(share, locale) {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 }).format(/** @type {`${number}`} */ (share));
}
