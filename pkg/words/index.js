// @ts-check
// The words for what the engine says in codes: why a figure is what it is, what is wrong with an input, and 折.

import { phrases } from './phrases.js';

export { phrases } from './phrases.js';

/** @typedef {import('../index.js').Locale} Locale */
/** @typedef {import('../index.js').Text} Text */
/** @typedef {import('../index.js').Reason} Reason */
/** @typedef {import('../index.js').Problem} Problem */
/** @typedef {import('../index.js').ProgramDocument} ProgramDocument */
/** @typedef {ReturnType<typeof phrases>} Say */
/** @typedef {import('./index.js').Names} Names */
/** @typedef {import('./index.js').Renderer} Renderer */
/** @typedef {import('./index.js').Named} Named */

/** Each locale is a module of its own, so that a reader loads one; the words for problems, which most visits never show, are another. */
const catalogues = {
  'zh-Hans': () => import('./locales/zh-Hans.js'),
  'zh-Hant': () => import('./locales/zh-Hant.js'),
  en: () => import('./locales/en.js'),
};
const problemCatalogues = {
  'zh-Hans': () => import('./locales/zh-Hans-problems.js'),
  'zh-Hant': () => import('./locales/zh-Hant-problems.js'),
  en: () => import('./locales/en-problems.js'),
};

/**
 * The functions that put codes into the words of `locale`.
 *
 * @param {Locale} locale
 * @returns {Promise<Renderer>}
 */
export async function renderer(locale) {
  const [reasons, problems] = await Promise.all([reasonRenderer(locale), problemRenderer(locale)]);
  return { ...reasons, ...problems };
}

/**
 * Reasons, rates and names alone.
 *
 * @param {Locale} locale
 * @returns {Promise<import('./index.js').ReasonRenderer>}
 */
export async function reasonRenderer(locale) {
  const say = await sayIn(locale, catalogues);
  const separator = say('names-separator') ?? ', ';

  /** @param {string} rate */
  const rate = (rate) => rateWords(say, rate);

  /** @param {Named} kind @param {string} word */
  const name = (kind, word) => say(`names-${kind}`, { word }) ?? word;

  /** @param {number | null} months @param {number | null} days */
  const length = (months, days) => {
    const [unit, count] = months === null ? ['days', days ?? 0] : ['months', months];
    return say(`names-${unit}`, { count }) ?? String(count);
  };

  /** @param {Record<string, string | number>} part */
  const split = (part) => say('names-split', part) ?? '';

  return {
    rate,
    name,
    reason(reason, names) {
      const variables = reasonVariables(reason, names, { locale, separator, rate, name, length, split });
      return say(messageId('reason', reason.code), variables) ?? say('reason-other', { code: reason.code }) ?? reason.code;
    },
  };
}

/**
 * Problems alone.
 *
 * @param {Locale} locale
 * @returns {Promise<import('./index.js').ProblemRenderer>}
 */
export async function problemRenderer(locale) {
  const say = await sayIn(locale, problemCatalogues);
  const separator = say('names-separator') ?? ', ';

  return {
    problem(problem) {
      /** @type {Record<string, string | number>} */
      const variables = { suggestion: 'nearest' in problem.params ? 'given' : 'none' };
      for (const [name, value] of Object.entries(problem.params)) variables[name] = Array.isArray(value) ? value.join(separator) : value;
      if (problem.code === 'type.expected') {
        for (const name of ['expected', 'found']) if (name in variables) variables[name] = kindWords(say, String(variables[name]));
      }
      return (
        say(messageId('problem', problem.code), variables) ??
        say('problem-other', { code: problem.code, pointer: problem.path || '/' }) ??
        problem.code
      );
    },
  };
}

/**
 * What a program document calls its ids, in `locale`; where versions differ, as the newest says.
 *
 * @param {ProgramDocument} program
 * @param {Locale} locale
 * @returns {Names}
 */
export function namesOf(program, locale) {
  /** @type {Names} */
  const names = { currency: program.currency, tiers: {}, benefits: {}, wallets: {}, occasions: {}, levels: {}, redemptions: {} };
  for (const version of program.versions) {
    for (const tier of version.tiers) names.tiers[tier.id] = textIn(tier.name, locale);
    for (const benefit of version.benefits ?? []) names.benefits[benefit.id] = textIn(benefit.name, locale);
    for (const wallet of version.wallets ?? []) {
      names.wallets[wallet.id] = textIn(wallet.name, locale);
      for (const occasion of wallet.occasions ?? []) names.occasions[occasion.id] = textIn(occasion.name, locale);
    }
    for (const level of version.levels ?? []) names.levels[level.id] = textIn(level.name, locale);
    for (const redemption of version.redemptions ?? []) names.redemptions[redemption.id] = textIn(redemption.name, locale);
  }
  return names;
}

/**
 * A text in `locale`, or in the first locale it has.
 *
 * @param {Text} text
 * @param {Locale} locale
 * @returns {string}
 */
export function textIn(text, locale) {
  return text[locale] ?? Object.values(text)[0] ?? '';
}

/**
 * An amount as people of `locale` write it, all digits kept.
 *
 * @param {string} amount a decimal string, which `Intl` takes digit by digit and never as a float
 * @param {string} currency
 * @param {Locale} locale
 */
export function moneyIn(amount, currency, locale) {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return format.format(/** @type {`${number}`} */ (amount));
}

/**
 * A day as people of `locale` write it.
 *
 * @param {string} day
 * @param {Locale} locale
 */
export function dayIn(day, locale) {
  // The engine's days are already local to the program; formatting them in UTC moves none of them.
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/**
 * @param {Locale} locale
 * @param {Record<Locale, () => Promise<{ default: import('./index.js').Messages }>>} from
 */
async function sayIn(locale, from) {
  const catalogue = Object.hasOwn(from, locale) ? from[locale] : undefined;
  if (!catalogue) throw new RangeError(`no words for locale \`${locale}\`; there are \`${Object.keys(from).join('`, `')}\``);
  return phrases(locale, (await catalogue()).default);
}

/** A kind of value in words; a kind without words is named as the engine names it. @param {Say} say @param {string} word */
function kindWords(say, word) {
  // A selector of Fluent has no room for a space.
  return say('value-kind', { kind: word.replaceAll(' ', '_'), word }) ?? word;
}

/** Fluent's names have no dot. @param {string} group @param {string} code */
function messageId(group, code) {
  return `${group}-${code.replaceAll('.', '-')}`;
}

const daysOfReasons = new Set(['earnedOn', 'lastActivity', 'givenBackOn']);
const figuresOfReasons = new Set(['eligible', 'upTo', 'perAmount', 'thenPerAmount', 'amount', 'have', 'need']);

/**
 * @typedef {object} Ways
 * @property {Locale} locale
 * @property {string} separator
 * @property {(rate: string) => string} rate
 * @property {(kind: Named, word: string) => string} name
 * @property {(months: number | null, days: number | null) => string} length
 * @property {(part: Record<string, string | number>) => string} split
 */

/**
 * @param {Reason} reason
 * @param {Names} names
 * @param {Ways} ways
 */
function reasonVariables(reason, names, { locale, separator, rate, name, length, split }) {
  /** @param {string} id */
  const tierName = (id) => names.tiers[id] ?? id;
  /** @param {string | number} value amounts are strings, counts are numbers */
  const figure = (value) => (typeof value === 'string' ? moneyIn(value, names.currency, locale) : value);

  /** @type {Record<string, string | number>} */
  const variables = {};
  for (const [parameter, value] of Object.entries(reason.params)) {
    if (parameter === 'tier') variables.tier = tierName(value);
    else if (parameter === 'tiers') variables.tiers = value.map(tierName).join(separator);
    else if (parameter === 'by') variables.by = names.benefits[value] ?? value;
    else if (parameter === 'rate') variables.rate = rate(value);
    else if (parameter === 'action' || parameter === 'grant') variables[parameter] = name(parameter, value);
    else if (parameter === 'occasions' || parameter === 'between') continue;
    else if (figuresOfReasons.has(parameter)) variables[parameter] = value === null ? '' : figure(value);
    else if (daysOfReasons.has(parameter)) variables[parameter] = dayIn(value, locale);
    else variables[parameter] = value ?? '';
  }
  return { ...variables, ...furtherVariables(reason, names, { locale, separator, length, split }) };
}

/**
 * What the words of some codes need besides their parameters.
 *
 * @param {Reason} reason
 * @param {Names} names
 * @param {Pick<Ways, 'locale' | 'separator' | 'length' | 'split'>} ways
 * @returns {Record<string, string | number>}
 */
function furtherVariables(reason, names, { locale, separator, length, split }) {
  switch (reason.code) {
    case 'points.purchase':
      return { ...besides(reason.params, names, separator), ...basisOf(reason.params) };
    case 'points.split': {
      const money = (/** @type {string} */ amount) => moneyIn(amount, names.currency, locale);
      const between = (reason.params.between ?? []).map((part) => split({ ...part, upTo: money(part.upTo), perAmount: money(part.perAmount) }));
      return { ...besides(reason.params, names, separator), between: between.join('') };
    }
    case 'points.spent': {
      const { item } = reason.params;
      return item === null ? { what: 'points' } : { what: 'item', item: names.redemptions[item] ?? item };
    }
    case 'expiry.after':
      return { to: reason.params.to ?? 'none', length: length(reason.params.months, reason.params.days) };
    case 'expiry.given_back':
      return { length: length(reason.params.months, reason.params.days) };
    case 'expiry.inactive':
      return { length: length(reason.params.months, null) };
    case 'offer.no_term':
      return { some: reason.params.tiers.length };
    case 'tier.grace':
    case 'tier.granted':
      return { to: dayIn(reason.params.to, locale) };
    default:
      return {};
  }
}

/** @param {{ perAmount: string | null, fixed: number, bonus?: number }} earned @returns {Record<string, string | number>} */
function basisOf({ perAmount, fixed, bonus = 0 }) {
  if (perAmount !== null) return { basis: fixed === 0 ? 'spend' : 'both' };
  return fixed === 0 && bonus !== 0 ? { basis: 'bonus', more: 0 } : { basis: 'fixed' };
}

/**
 * What a purchase earned besides, also where it is nothing: words can't ask whether a parameter is there.
 *
 * @param {import('../index.js').EarnedBesides} earned
 * @param {Names} names
 * @param {string} separator
 */
function besides({ bonus = 0, cap, occasions = [] }, names, separator) {
  return {
    bonus,
    more: bonus,
    capped: cap === undefined ? 'no' : 'yes',
    cap: cap ?? 0,
    special: occasions.length === 0 ? 'none' : 'some',
    occasions: occasions.map((id) => names.occasions[id] ?? id).join(separator),
  };
}

/**
 * @param {Say} say
 * @param {string} rate the share that is paid, `"0"` to `"1"`, at most six digits after the point
 */
function rateWords(say, rate) {
  const millionths = inMillionths(rate);
  if (millionths === null) throw new RangeError(`\`${rate}\` is not a rate; rates are written from \`0\` to \`1\`, as in \`0.9\``);
  const id = millionths === 0n ? 'rate-free' : millionths === 1_000_000n ? 'rate-none' : 'rate-share';
  const variables = { tenths: decimal(millionths, 5), percentOff: decimal(1_000_000n - millionths, 4) };
  return say(id, variables) ?? rate;
}

/** @param {string} rate */
function inMillionths(rate) {
  const digits = /^(0|1)(?:\.(\d{1,6}))?$/.exec(rate);
  if (!digits) return null;
  const millionths = BigInt(`${digits[1]}${(digits[2] ?? '').padEnd(6, '0')}`);
  return millionths <= 1_000_000n ? millionths : null;
}

/** `units` with the point `places` digits from the right, without idle zeros. @param {bigint} units @param {number} places */
function decimal(units, places) {
  const digits = units.toString().padStart(places + 1, '0');
  const point = digits.length - places;
  return `${digits.slice(0, point)}.${digits.slice(point)}`.replace(/\.?0+$/, '');
}
