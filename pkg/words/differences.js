// @ts-check
// The words of what differs between two versions, and of what is announced to a member: 金卡全场折扣：9折 → 8.8折（第三章第十条）. A module of its
// own, so that only who shows them loads them. What has no words of its own is told as changed, and never as the document writes it.

import { dayIn } from './amounts.js';
import { common, fieldsOf } from './difference-fields.js';
import { figureSaid, listed, offerSaid } from './difference-figures.js';
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
 * @param {import('./index.js').Names} [names]
 * @returns {Promise<DifferenceRenderer>}
 */
export async function differenceRenderer(locale, program, names = namesOf(program, locale)) {
  const [say, { offerTerms }] = await Promise.all([sayIn(locale, catalogues, offerCatalogues, differenceCatalogues), import('./offers.js')]);
  const ways = { locale, say, names, offerTerms };

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

/** @typedef {Omit<DifferenceLine, 'clause'>} Line */

/**
 * What a difference is about: the entries before and after as they stand in the document, `null` where they don't or where the document at
 * hand is without them.
 *
 * @typedef {{ part: string, subject: string, before: any, after: any, values: Difference['values'] }} Subject
 */

/** @param {Difference} difference @param {ProgramDocument} program @param {Ways} ways @returns {Line[]} */
function linesOf({ part, id, change, values, ...pointers }, program, ways) {
  const { say } = ways;
  const partName = say('diff-part', { part }) ?? part;
  const [before, after] = [standing(program, pointers.before), standing(program, pointers.after)];
  const subject = { part, subject: id === null ? partName : calledEntry(after ?? before, id, ways), before, after, values };
  if (change !== 'changed' && id !== null) {
    return [only(say(`diff-${change}`, { part: partName, what: detailed(part, id, after ?? before, ways) }))];
  }
  if (change !== 'changed') {
    // Of a part that is no list each field is told that can be said, from or to what nothing there means.
    const fields = (fieldsOf[part] ?? []).filter(({ format, label }) => format && label !== '');
    return [only(say(`diff-part_${change}`, { part: partName })), ...fields.flatMap((field) => fieldLines(field, subject, ways))];
  }
  if (values.length === 0) return [only(say('diff-moved', { part: partName }))];

  /** @type {Line[]} */
  const told = [];
  /** @type {Set<string>} Several values of one field are told once. */
  const done = new Set();
  for (const { at } of values) {
    for (const field of fieldsAt(part, at)) {
      const key = part === 'offers' && field.label === 'terms' ? 'terms' : `${field.label} ${field.label === 'exchange' ? '' : field.at}`;
      if (!done.has(key)) told.push(...fieldLines(field, subject, ways));
      done.add(key);
    }
  }
  return told;
}

/** Where a difference is told in one sentence. @param {string | null} said @returns {Line} */
function only(said) {
  return { said: said ?? '', before: null, after: null };
}

/** The fields that a value within an entry belongs to. @param {string} part @param {string} at @returns {FieldSaid[]} */
function fieldsAt(part, at) {
  const title = part === 'chapters' ? /^\/\d+\/title/.exec(at) : null;
  if (title) return [{ at: title[0], label: 'title', format: 'text' }];
  const fields = [...(fieldsOf[part] ?? []), ...common];
  const above = fields.filter((field) => at === field.at || at.startsWith(`${field.at}/`));
  if (above.length > 0) return [above.reduce((longest, field) => (field.at.length > longest.at.length ? field : longest))];
  const within = fields.filter((field) => field.at.startsWith(`${at}/`));
  return within.length > 0 ? within : [{ at, label: 'other' }];
}

/** @param {FieldSaid} field @param {Subject} subject @param {Ways} ways @returns {Line[]} */
function fieldLines(field, subject, ways) {
  const { format, keys, label, otherwise } = field;
  const [before, after] = [valueAt('before', field, subject, ways), valueAt('after', field, subject, ways)];
  if (before === null && after === null) {
    // What neither has says nothing, unless nobody knows where to look, or the document at hand is without both.
    return label === 'other' || (subject.before === null && subject.after === null) ? [altered(labelled(subject, label, {}, ways), ways)] : [];
  }
  if (!format) return [altered(labelled(subject, label, {}, ways), ways)];
  if (!keys) {
    const figures = [figureOr(field, before, subject.before, ways), figureOr(field, after, subject.after, ways)];
    return changed(labelled(subject, label, {}, ways), figures, otherwise !== undefined, ways);
  }
  const all = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...all].flatMap((key) => {
    if ((before?.[key] ?? null) === (after?.[key] ?? null)) return [];
    const called = keys === 'tiers' ? (ways.names.tiers[key] ?? key) : (ways.say(keys === 'actions' ? 'names-action' : 'diff-cap', { word: key, key }) ?? key);
    const figures = [before, after].map((one) => figureOr(field, one?.[key] ?? null, null, ways));
    return changed(labelled(subject, label, { key: called }, ways), figures, otherwise !== undefined, ways);
  });
}

/** What stands at a field: in the document, or else as the difference says. @param {'before' | 'after'} side @param {FieldSaid} field @param {Subject} subject @param {Ways} ways */
function valueAt(side, { at, format }, subject, { locale }) {
  if (subject[side] !== null) return resolved(subject[side], at);
  const whole = subject.values.find((value) => value.at === at);
  if (whole) return whole[side] ?? null;
  const text = format === 'text' ? subject.values.find((value) => value.at === `${at}/${locale}`) : undefined;
  return typeof text?.[side] === 'string' ? { [locale]: text[side] } : null;
}

/** @param {FieldSaid} field @param {any} value @param {any} entry @param {Ways} ways */
function figureOr({ format, absent, otherwise }, value, entry, ways) {
  // What an offer gives is of several fields: an offer whose kind changes gave something before.
  if (format === 'offer') return entry === null ? null : offerSaid(entry, ways);
  const given = value ?? otherwise ?? null;
  if (given === null) return ways.say('diff-absent', { what: absent ?? 'none' });
  return format ? figureSaid(format, given, entry, ways) : null;
}

/**
 * From what to what. Where both are said alike, that it has changed; nothing where it only says now what had counted without.
 *
 * @param {string} what
 * @param {(string | null)[]} figures
 * @param {boolean} alikeIsSame
 * @param {Ways} ways
 * @returns {Line[]}
 */
function changed(what, [before, after], alikeIsSame, ways) {
  if (before === null || after === null) return [altered(what, ways)];
  if (before === after) return alikeIsSame ? [] : [altered(what, ways)];
  return [{ said: ways.say('diff-change', { what, before, after }) ?? '', before, after }];
}

/** @param {string} what @param {Ways} ways */
function altered(what, { say }) {
  return only(say('diff-altered', { what }));
}

/** The subject and what of it: 金卡会员·会费. What an entry is all about has no label. @param {Subject} subject @param {string} label @param {Record<string, string>} variables @param {Ways} ways */
function labelled({ subject, part }, label, variables, { say }) {
  if (label === '') return subject;
  const everywhere = label === 'other' || common.some((field) => field.label === label);
  return say('diff-of', { subject, aspect: say('diff-label', { field: everywhere ? label : `${part}-${label}`, ...variables }) ?? label }) ?? subject;
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
  if (part === 'offers') {
    const { who, when } = entry;
    return listed([offerSaid(entry, ways), who ? figureSaid('who', who, entry, ways) : null, when ? figureSaid('when', when, entry, ways) : null], ways) || null;
  }
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
