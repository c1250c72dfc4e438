// @ts-check
// The words of what differs between two versions, and of what is announced to a member: 金卡全场折扣：9折 → 8.8折（第三章第十条）. A module of its
// own, so that only who shows them loads them. What has no words of its own is told as changed, and never as the document writes it.

import { dayIn } from './amounts.js';
import { common, fieldsOf } from './difference-fields.js';
import { figureSaid, offerSaid } from './difference-figures.js';
import { sayIn, textIn } from './in-locale.js';
import { namesOf } from './index.js';

/** @typedef {import('../index.js').Difference} Difference */
/** @typedef {import('../index.js').Locale} Locale */
/** @typedef {import('../index.js').ProgramDocument} ProgramDocument */
/** @typedef {import('./difference-fields.js').FieldSaid} FieldSaid */
/** @typedef {import('./difference-figures.js').Ways} Ways */
/** @typedef {import('./differences.js').DifferenceLine} DifferenceLine */
/** @typedef {import('./differences.js').DifferenceRenderer} DifferenceRenderer */

const catalogues = {
  'zh-Hans': () => import('./locales/zh-Hans.js'),
  'zh-Hant': () => import('./locales/zh-Hant.js'),
  en: () => import('./locales/en.js'),
};
const offerCatalogues = {
  'zh-Hans': () => import('./locales/zh-Hans-offers.js'),
  'zh-Hant': () => import('./locales/zh-Hant-offers.js'),
  en: () => import('./locales/en-offers.js'),
};
const differenceCatalogues = {
  'zh-Hans': () => import('./locales/zh-Hans-differences.js'),
  'zh-Hant': () => import('./locales/zh-Hant-differences.js'),
  en: () => import('./locales/en-differences.js'),
};

/**
 * The words of differences and notices in `locale`, of those that point into `program`.
 *
 * @param {Locale} locale
 * @param {ProgramDocument} program
 * @returns {Promise<DifferenceRenderer>}
 */
export async function differenceRenderer(locale, program) {
  const say = await sayIn(locale, catalogues, offerCatalogues, differenceCatalogues);
  const ways = { locale, say, names: namesOf(program, locale) };

  /** @param {Difference} difference @returns {DifferenceLine[]} */
  const lines = (difference) => linesOf(difference, program, ways).map((line) => ({ ...line, clause: difference.clause }));
  /** @param {DifferenceLine} line */
  const withClause = ({ said, clause }) => (clause === null ? said : (say('diff-clause', { said, clause }) ?? said));
  /** @param {Difference} difference */
  const difference = (difference) => lines(difference).map(withClause);

  return {
    lines,
    difference,
    notice({ startsOn, because, announcedOn, changes }) {
      const when = because === 'renewal' && startsOn === null ? 'renewal_open' : because;
      return {
        when: say('diff-notice', { because: when, day: startsOn === null ? '' : dayIn(startsOn, locale) }) ?? '',
        announced: say('diff-announced', { day: dayIn(announcedOn, locale) }) ?? '',
        changes: changes.flatMap(difference),
      };
    },
  };
}

/**
 * @typedef {object} Pair
 * @property {any} before
 * @property {any} after
 */

/**
 * @param {Difference} difference
 * @param {ProgramDocument} program
 * @param {Ways} ways
 * @returns {Omit<DifferenceLine, 'clause'>[]}
 */
function linesOf(difference, program, ways) {
  const { say } = ways;
  const { part, id, change, values } = difference;
  const partName = say('diff-part', { part }) ?? part;
  const entries = { before: standing(program, difference.before), after: standing(program, difference.after) };
  if (change !== 'changed') {
    const entry = entries.after ?? entries.before;
    if (id === null) return [only(say(`diff-part_${change}`, { part: partName }))];
    return [only(say(`diff-${change}`, { part: partName, what: detailed(part, id, entry, ways) }))];
  }
  if (id === null && values.length === 0) return [only(say('diff-moved', { part: partName }))];
  const subject = id === null ? partName : calledEntry(entries.after ?? entries.before, id, ways);

  /** @type {Omit<DifferenceLine, 'clause'>[]} */
  const told = [];
  /** @type {Set<string>} Labels of what was told: several values of one field are told once. */
  const done = new Set();
  for (const value of values) {
    for (const field of fieldsAt(part, value.at)) {
      const key = field?.label ?? 'other';
      if (done.has(key)) continue;
      done.add(key);
      told.push(...fieldLines(field, subject, part, entries, value, ways));
    }
  }
  return told;
}

/** Where a difference is told in one sentence. @param {string | null} said */
function only(said) {
  return { said: said ?? '', before: null, after: null };
}

/** The fields that a value within an entry belongs to; `null`: one without words. @param {string} part @param {string} at */
function fieldsAt(part, at) {
  const fields = [...(fieldsOf[part] ?? []), ...common];
  const above = fields.filter((field) => at === field.at || at.startsWith(`${field.at}/`));
  if (above.length > 0) return [above.reduce((longest, field) => (field.at.length > longest.at.length ? field : longest))];
  const within = fields.filter((field) => field.at.startsWith(`${at}/`));
  return within.length > 0 ? within : [null];
}

/**
 * @param {FieldSaid | null} field
 * @param {string} subject
 * @param {string} part
 * @param {Pair} entries
 * @param {Difference['values'][number]} value
 * @param {Ways} ways
 */
function fieldLines(field, subject, part, entries, value, ways) {
  const { say } = ways;
  if (field === null) return [altered(labelled(subject, part, 'other', {}, ways), ways)];
  const { format, keys } = field;
  const before = valueAt('before', field, entries, value);
  const after = valueAt('after', field, entries, value);
  // A kind of entry that was never there before and is not there now: nothing is to be said of its fields.
  if (before === null && after === null) return [];
  if (!keys) {
    const what = labelled(subject, part, field.label, {}, ways);
    const figures = [before, after].map((one, side) => figureOr(field, one, side === 0 ? entries.before : entries.after, ways));
    return [format && figures.every((figure) => figure !== null) && figures[0] !== figures[1] ? changed(what, figures, ways) : altered(what, ways)];
  }
  const all = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const differing = [...all].filter((key) => (before?.[key] ?? null) !== (after?.[key] ?? null));
  return differing.map((key) => {
    const called = keys === 'tiers' ? (ways.names.tiers[key] ?? key) : (say(keys === 'actions' ? 'names-action' : 'diff-cap', { word: key, key }) ?? key);
    const figures = [before, after].map((one) => figureOr(field, one?.[key] ?? null, null, ways));
    return changed(labelled(subject, part, field.label, { key: called }, ways), figures, ways);
  });
}

/** What stands in the document at a field; where the document at hand is without it, what the difference says. @param {'before' | 'after'} side @param {FieldSaid} field @param {Pair} entries @param {Difference['values'][number]} value */
function valueAt(side, field, entries, value) {
  if (entries[side] !== null) return resolved(entries[side], field.at);
  return value.at === field.at ? value[side] : null;
}

/** @param {FieldSaid} field @param {any} value @param {any} entry @param {Ways} ways */
function figureOr({ format, absent, otherwise }, value, entry, ways) {
  // What an offer gives is of several fields: an offer whose kind changes gave something before.
  if (format === 'offer') return entry === null ? null : offerSaid(entry, ways);
  const given = value ?? otherwise ?? null;
  if (given === null) return ways.say('diff-absent', { what: absent ?? 'none' });
  return format ? figureSaid(format, given, entry, ways) : null;
}

/** @param {string} what @param {(string | null)[]} figures @param {Ways} ways */
function changed(what, [before, after], { say }) {
  const figures = { before: before ?? '', after: after ?? '' };
  return { said: say('diff-change', { what, ...figures }) ?? '', ...figures };
}

/** @param {string} what @param {Ways} ways */
function altered(what, { say }) {
  return only(say('diff-altered', { what }));
}

/** The subject and what of it: 金卡会员·会费. What an entry is all about has no label. @param {string} subject @param {string} part @param {string} label @param {Record<string, string>} variables @param {Ways} ways */
function labelled(subject, part, label, variables, { say }) {
  if (label === '') return subject;
  const everywhere = common.some((field) => field.label === label) || label === 'other';
  return say('diff-of', { subject, label: say('diff-label', { field: everywhere ? label : `${part}-${label}`, ...variables }) ?? label }) ?? subject;
}

/** An entry by its name. @param {any} entry @param {string} id @param {Ways} ways */
function calledEntry(entry, id, { locale }) {
  return entry?.name ? textIn(entry.name, locale) : id;
}

/** An entry by its name, with what is most to be known of it. @param {string} part @param {string} id @param {any} entry @param {Ways} ways */
function detailed(part, id, entry, ways) {
  const name = calledEntry(entry, id, ways);
  const detail = entry === null ? null : detailOf(part, entry, ways);
  return detail === null ? name : (ways.say('diff-detailed', { name, detail }) ?? name);
}

/** @param {string} part @param {any} entry @param {Ways} ways */
function detailOf(part, entry, ways) {
  if (part === 'benefits' && entry.rate) return figureSaid('rate', entry.rate.rate, entry, ways);
  if (part === 'benefits' && entry.service?.quota) return figureSaid('quota', entry.service.quota, entry, ways);
  if (part === 'offers') return offerSaid(entry, ways);
  if (part === 'tiers' && entry.reach) return figureSaid('rule', entry.reach, entry, ways);
  if (part === 'levels') return figureSaid('points', entry.atLeast, entry, ways);
  if (part === 'redemptions') return entry.item ? figureSaid('points', entry.item.points, entry, ways) : figureSaid('exchange', null, entry, ways);
  return null;
}

/** What stands at a pointer of a document; `null`: nothing, or there is no pointer. @param {ProgramDocument} program @param {string | null} pointer */
function standing(program, pointer) {
  return pointer === null ? null : resolved(program, pointer);
}

/** @param {any} value @param {string} pointer */
function resolved(value, pointer) {
  for (const token of pointer.split('/').slice(1)) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, name)) return null;
    value = value[name];
  }
  return value ?? null;
}
