// @ts-check
// From the words as they are written, in Fluent, to the words as they are loaded.

import { FluentResource } from '@fluent/bundle';

/** @typedef {import('./index.js').Messages} Messages */
/** @typedef {import('./index.js').Pattern} Pattern */
/** @typedef {import('@fluent/bundle').FluentResource['body'][number]} FluentMessage */
/** @typedef {NonNullable<FluentMessage['value']>} FluentPattern */
/** @typedef {Exclude<FluentPattern, string>[number]} FluentPart */

/**
 * The messages of a Fluent file whose names start with one of `prefixes`, compiled. What `phrases` can't say is refused.
 *
 * @param {string} fluent
 * @param {string[]} prefixes
 * @returns {Messages}
 */
export function compiledMessages(fluent, prefixes) {
  const { body } = new FluentResource(selectMessages(fluent, prefixes));
  return Object.fromEntries(body.map(({ id, value }) => [id, compiled(value ?? '')]));
}

/** @param {FluentPattern} pattern @returns {Pattern} */
function compiled(pattern) {
  if (typeof pattern === 'string') return pattern;
  /** @type {Exclude<Pattern, string>} */
  const parts = [];
  for (const part of pattern.map(compiledPart)) {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  const [first = '', ...more] = parts;
  return more.length === 0 && typeof first === 'string' ? first : parts;
}

/** @param {FluentPart} part @returns {Exclude<Pattern, string>[number]} */
function compiledPart(part) {
  if (typeof part === 'string') return part;
  if (part.type === 'str') return part.value;
  if (part.type === 'var') return [part.name];
  if (part.type !== 'select' || part.selector.type !== 'var') throw new Error(`the words use \`${part.type}\`, which is not compiled`);
  const keys = part.variants.map(({ key }) => (key.type === 'num' ? `=${key.value}` : String(key.value)));
  return [part.selector.name, Object.fromEntries(part.variants.map(({ value }, index) => [keys[index], compiled(value)])), keys[part.star]];
}

/**
 * The messages of a Fluent file whose names start with one of `prefixes`, without its comments.
 *
 * One file per locale holds every word of the product; each reader takes only its part, so that a page never carries words it cannot show.
 *
 * @param {string} fluent
 * @param {string[]} prefixes
 * @returns {string}
 */
function selectMessages(fluent, prefixes) {
  /** @type {string[]} */
  const kept = [];
  let keeping = false;
  for (const line of fluent.split('\n')) {
    if (/^[a-zA-Z]/.test(line)) keeping = prefixes.some((prefix) => line.startsWith(prefix));
    // A closing brace stands in the first column and still belongs to the message above it.
    else if (!/^[\s}]/.test(line) || line.trim() === '') continue;
    if (keeping) kept.push(line);
  }
  return `${kept.join('\n')}\n`;
}

/** Why an offer is not for someone: what can be redeemed says so as well. */
const notForWhom = ['reason-offer-no_member', 'reason-offer-no_term', 'reason-offer-other_tier'];
const whyNotApplied = ['beaten', 'below', 'costs_more', 'ended', 'no_goods', 'no_saving', 'not_', 'other_day', 'other_hours', 'time_unknown', 'too_few', 'used_up'].map((code) => `reason-offer-${code}`);

/** The messages that `huiji/words` renders itself, by the name that its modules have after the locale. */
export const packageParts = {
  '': ['reason-points-', 'reason-expiry-', 'reason-redemption-', 'reason-tier-', 'reason-other', ...notForWhom, 'rate-', 'names-'],
  '-problems': ['problem-', 'value-', 'names-separator'],
  '-offers': ['reason-rate-', 'reason-price-', 'reason-amount-', 'reason-shipping-', 'reason-gift-', ...whyNotApplied, 'reason-goods-', 'reason-return-', 'offer-'],
  '-application': ['issue-', 'form-', 'value-', 'names-separator'],
  '-differences': ['diff-'],
  '-findings': ['finding-', 'names-separator'],
  '-desk': ['desk-'],
  '-fees': ['fee-', 'rate-', 'names-separator'],
  '-workflows': ['flow-', 'names-separator'],
  // Pages show the member's card or the services; none shows all tables.
  '-workflows-card': ['table-application-', 'table-card-'],
  '-workflows-service': ['table-case-', 'table-order-', 'table-event-', 'table-registration-', 'table-keeper_transfer-'],
};
