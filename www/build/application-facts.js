// @ts-check
// The invitation: what a page can say of joining before any script runs. The tiers that can be applied for, the way from the form to the
// membership, and what data is asked for.

import { clauseHtml } from './clause-html.js';
import { escapeHtml } from './escape-html.js';
import { rateWords } from '../../pkg/words/amounts.js';
import { textIn } from '../../pkg/words/index.js';
import { conditionOf } from '../words/conditions.js';
import { applicantKinds, isOfKind, kindsFor } from '../words/field-conditions.js';
import { toneOf } from '../words/members-and-tiers.js';
import { reviewerName } from '../words/reviewers.js';

/** @typedef {import('../types.d.ts').ApplicationDocument} ApplicationDocument */
/** @typedef {import('../types.d.ts').ApplicationTierDocument} ApplicationTierDocument */
/** @typedef {import('../types.d.ts').BenefitDocument} BenefitDocument */
/** @typedef {import('../types.d.ts').FieldDocument} FieldDocument */
/** @typedef {import('../types.d.ts').TierDocument} TierDocument */
/** @typedef {import('../types.d.ts').Locale} Locale */

/**
 * @typedef {object} JoinFacts
 * @property {import('../types.d.ts').ProgramDocument} program
 * @property {import('../types.d.ts').VersionDocument} version
 * @property {ApplicationDocument} application
 * @property {Locale} locale
 * @property {import('./program-facts.js').Say} say
 * @property {(amount: string) => string} money
 */

/**
 * The tiers that can be applied for, each with what is asked for it: all of them where the document names none.
 *
 * @param {JoinFacts} facts
 * @returns {{ tier: TierDocument, asked: ApplicationTierDocument }[]}
 */
export function tiersAppliedFor({ version, application }) {
  return version.tiers.flatMap((tier) => {
    const asked = application.tiers ? application.tiers.find(({ tier: id }) => id === tier.id) : { tier: tier.id };
    return asked ? [{ tier, asked }] : [];
  });
}

/** Whether a tier costs anything. @param {TierDocument} tier */
export function hasFee({ fee }) {
  return fee !== undefined && Number(fee) > 0;
}

/** @param {JoinFacts} facts */
export function tierCards(facts) {
  return tiersAppliedFor(facts).map(({ tier, asked }) => tierCard(tier, asked, facts)).join('\n');
}

/** @param {TierDocument} tier @param {ApplicationTierDocument} asked @param {JoinFacts} facts */
function tierCard(tier, asked, facts) {
  const { version, locale, say, money } = facts;
  const name = textIn(tier.name, locale);
  const fee = hasFee(tier) ? say('page-join-fee', { fee: money(tier.fee ?? '') }) : say('page-join-free');
  const kinds = (asked.kinds ?? applicantKinds).map((kind) => say(`page-join-kind-${kind}`)).join(say('names-separator'));
  const conditions = (asked.conditions ?? []).map((condition) => textIn(condition.name, locale));
  const rows = [
    factOf(say('page-join-tier-who'), [kinds]),
    factOf(say('page-join-tier-asked'), conditions.length > 0 ? conditions : [say('page-join-tier-asked-none')]),
    ...(tier.reach ? [factOf(say('page-join-tier-reach'), [conditionOf(tier.reach, { say, money })])] : []),
  ];
  return `<li data-tone="${toneOf(version, tier.id)}">
  <span class="join-tier__swatch" aria-hidden="true"></span>
  <h3>${escapeHtml(name)}</h3>
  <p class="join-tier__fee">${escapeHtml(fee)} ${clauseHtml(asked.clause ?? tier.clause, locale)}</p>
  <dl class="join-tier__facts">${rows.join('')}</dl>
  ${benefitsHtml(tier, facts)}
  <p class="join-tier__apply"><a class="button button--quiet" href="#who" data-applies-for="${escapeHtml(tier.id)}">${escapeHtml(say('page-join-tier-apply', { tier: name }))}</a></p>
</li>`;
}

/** What the tier gives; of any but the lowest, what it gives besides the tier below, and what it gives no more. @param {TierDocument} tier @param {JoinFacts} facts */
function benefitsHtml(tier, { version, locale, say }) {
  const below = version.tiers[version.tiers.findIndex(({ id }) => id === tier.id) - 1];
  const all = version.benefits ?? [];
  const own = all.filter(({ tiers }) => tiers.includes(tier.id));
  const before = below ? all.filter(({ tiers }) => tiers.includes(below.id)) : [];
  const gained = own.filter((benefit) => !before.includes(benefit));
  const lost = before.filter((benefit) => !own.includes(benefit));
  const head = below ? say('page-join-tier-more', { tier: textIn(below.name, locale) }) : say('page-join-tier-benefits');
  const items = gained.map((benefit) => `<li>${escapeHtml(benefitWords(benefit, locale, say))}</li>`).join('');
  const gone = lost.length > 0 ? `<p class="join-tier__lost">${escapeHtml(say('page-join-tier-less', { benefits: lost.map(({ name }) => textIn(name, locale)).join(say('names-separator')) }))}</p>` : '';
  return `<div class="join-tier__benefits"><h4>${escapeHtml(head)}</h4><ul>${items}</ul>${gone}</div>`;
}

/** @param {BenefitDocument} benefit @param {Locale} locale @param {import('./program-facts.js').Say} say */
function benefitWords({ name, rate }, locale, say) {
  const told = textIn(name, locale);
  return rate?.rate ? say('page-join-tier-rate', { name: told, rate: rateWords(say, rate.rate) }) : told;
}

/** From the form to the membership: who does what, and within how many working days. @param {JoinFacts} facts */
export function pathSteps(facts) {
  const { application, program, locale, say } = facts;
  const { review, payment } = application;
  const days = (/** @type {number} */ count) => say('page-join-days', { count });
  const steps = [stepHtml(say('page-join-path-form'), [say('page-join-path-form-text')], application.clause, locale)];
  for (const { name, by, workingDays, clause } of review?.steps ?? []) {
    steps.push(stepHtml(textIn(name, locale), [say('page-join-path-review', { by: reviewerName(by, say), days: days(workingDays) })], clause, locale));
  }
  if (review) {
    const extension = review.extension ? [say('page-join-path-extension', { days: days(review.extension.workingDays) })] : [];
    steps.push(stepHtml(say('page-join-path-answer'), [say('page-join-path-answer-text', { days: days(review.workingDays) }), ...extension], review.clause, locale));
  }
  const tiers = tiersAppliedFor(facts);
  if (payment && tiers.some(({ tier }) => hasFee(tier))) {
    const ways = payment.ways.map((way) => say(`page-join-way-${way}`)).join(say('names-separator'));
    const free = tiers.filter(({ tier }) => !hasFee(tier)).map(({ tier }) => textIn(tier.name, locale));
    const told = [
      say('page-join-path-fee-text', { days: days(payment.workingDays) }),
      say('page-join-path-fee-ways', { ways }),
      ...(free.length > 0 ? [say('page-join-path-fee-free', { tiers: free.join(say('names-separator')) })] : []),
    ];
    steps.push(stepHtml(say('page-join-path-fee'), told, payment.clause, locale));
  }
  steps.push(stepHtml(say('page-join-path-member'), [say('page-join-path-member-text')], undefined, locale));
  const { calendar } = program;
  const counted = calendar ? `<p class="quiet join-path__calendar">${escapeHtml(say('page-join-path-calendar'))} <span lang="zh-Hans">${escapeHtml(calendar.source)}</span></p>` : '';
  return `<ol class="join-path">${steps.join('\n')}</ol>${counted}`;
}

/** @param {string} head @param {string[]} told @param {string | undefined} clause @param {Locale} locale */
function stepHtml(head, told, clause, locale) {
  return `<li><h3>${escapeHtml(head)}</h3>${told.map((one) => `<p>${escapeHtml(one)}</p>`).join('')}${clauseHtml(clause, locale)}</li>`;
}

/** What is asked of whom, by what it is used for. @param {JoinFacts} facts @param {'h3' | 'h4'} [heading] */
export function purposeRows({ application, locale, say }, heading = 'h3') {
  const optional = new Set(application.fields.flatMap(({ consent }) => consent?.optional ?? []));
  return application.purposes
    .map(({ id, name }) => {
      const fields = application.fields.filter(({ purpose, rule }) => purpose === id && rule !== 'consent');
      const ofKind = applicantKinds.map((kind) => ({ kind, labels: labelsFor(kind, fields, application, locale, say) }));
      const asked = ofKind.filter(({ labels }) => labels !== '').map(({ kind, labels }) => factOf(say(`page-join-kind-${kind}`), [labels]));
      const choice = optional.has(id) ? ` <span class="join-data__optional">${escapeHtml(say('page-join-data-optional'))}</span>` : '';
      const none = `<p class="quiet">${escapeHtml(say('page-join-data-none'))}</p>`;
      return `<li><${heading}>${escapeHtml(textIn(name, locale))}${choice}</${heading}>${asked.length > 0 ? `<dl>${asked.join('')}</dl>` : none}</li>`;
    })
    .join('\n');
}

/**
 * @param {typeof applicantKinds[number]} kind
 * @param {FieldDocument[]} fields
 * @param {ApplicationDocument} application
 * @param {Locale} locale
 * @param {import('./program-facts.js').Say} say
 */
function labelsFor(kind, fields, application, locale, say) {
  return fields
    .filter(({ visibleWhen }) => kindsFor(visibleWhen, application).includes(kind))
    .map(({ label, required, requiredWhen, visibleWhen }) => {
      const told = textIn(label, locale);
      if (!required && !requiredWhen) return say('page-join-data-voluntary', { field: told });
      const always = required && (!visibleWhen || isOfKind(visibleWhen, application));
      return always ? told : say('page-join-data-sometimes', { field: told });
    })
    .join(say('names-separator'));
}

/** @param {string} term @param {string[]} told */
function factOf(term, told) {
  return `<div><dt>${escapeHtml(term)}</dt>${told.map((one) => `<dd>${escapeHtml(one)}</dd>`).join('')}</div>`;
}

