// @ts-check
// The regulations as they read, for the page of a version: its chapters by clause, the rules that state each, and what it changed.

import { escapeHtml } from './escape-html.js';
import { factWords } from './fact-words.js';
import { namesWithGoods } from './offer-facts.js';
import { htmlOf } from './static-document.js';
import { rulesByClause } from './rules-by-clause.js';
import { versionsCompared } from './versions-compared.js';
import { changeList } from '../components/change-list/change-list.js';
import { clauseAnchor, clauseIn, clauseNumbers } from '../components/why/clause-words.js';
import { changesIn } from '../words/differences.js';
import { localePaths } from '../words/locale-paths.js';
import { stepDay } from '../words/typed-dates.js';
import { differenceRenderer } from '../../pkg/words/differences.js';
import { textIn } from '../../pkg/words/index.js';

/** @typedef {import('../types.d.ts').ClauseDocument} ClauseDocument */
/** @typedef {import('../types.d.ts').VersionDocument} VersionDocument */
/** @typedef {import('../types.d.ts').Difference} Difference */

/**
 * @typedef {object} RulesFacts
 * @property {import('../types.d.ts').ProgramDocument} program
 * @property {VersionDocument} version
 * @property {VersionDocument} inForce on the day of the samples
 * @property {import('../types.d.ts').Product[]} catalogue
 * @property {import('../types.d.ts').Locale} locale
 * @property {import('./program-facts.js').Say} say
 */

/** The words that the page explains, in their order. */
const terms = ['member', 'tier', 'reach', 'keep', 'grace', 'term', 'membership-year', 'version', 'benefit', 'quota', 'points', 'rate', 'spend', 'fee', 'digest'];

/** @param {RulesFacts} facts @returns {Promise<Record<string, string>>} */
export async function rulesFacts(facts) {
  const { program, version, locale, say } = facts;
  const before = program.versions[program.versions.indexOf(version) - 1] ?? null;
  const { differences, regulations } = await versionsCompared(program, (before ?? version).id, version.id);
  return {
    'rules-version': escapeHtml(version.id),
    'rules-versions': versionLinks(facts),
    'rules-dates': datesHtml(facts, regulations.digest),
    'rules-contents': contentsHtml(facts),
    'rules-chapters': chaptersHtml(facts, before, differences),
    'rules-changes': before === null ? `<p>${escapeHtml(say('page-rules-first'))}</p>` : await changesHtml(facts, before, differences),
    'rules-terms': terms.map((term) => `<div><dt>${escapeHtml(say(`page-rules-term-${term}`))}</dt><dd>${escapeHtml(say(`page-rules-term-${term}-text`))}</dd></div>`).join(''),
    'rules-heading': escapeHtml(say('page-rules-heading', { program: textIn(program.name, locale) })),
  };
}

/** Every version at an address of its own, newest first. @param {RulesFacts} facts */
function versionLinks({ program, version, inForce, locale, say }) {
  return program.versions
    .toReversed()
    .map((one) => {
      const state = one === inForce ? 'now' : one.effectiveFrom > inForce.effectiveFrom ? 'coming' : 'past';
      const marked = one === version ? ' aria-current="true"' : '';
      return `<li><a href="${localePaths[locale]}rules/${encodeURIComponent(one.id)}/" data-keeps-choices${marked}>${escapeHtml(say(`page-rules-version-${state}`, { version: one.id }))}</a></li>`;
    })
    .join('');
}

/** @param {RulesFacts} facts @param {string} digest */
function datesHtml({ program, version, locale, say }, digest) {
  const words = factWords(locale, say);
  const next = program.versions[program.versions.indexOf(version) + 1];
  const last = next ? stepDay(next.effectiveFrom, -1) : null;
  const rows = [
    ['announced', escapeHtml(words.day(version.announcedOn))],
    ['from', escapeHtml(words.day(version.effectiveFrom))],
    ...(last ? [['to', escapeHtml(words.day(last))]] : []),
    ['digest', `<code>${digest}</code>`],
  ];
  return rows.map(([name, told]) => `<div><dt>${escapeHtml(say(`page-rules-${name}`))}</dt><dd>${told}</dd></div>`).join('');
}

/** @param {RulesFacts} facts */
function contentsHtml({ version: { chapters = [] }, locale }) {
  return chapters.map(({ title }, place) => `<li><a href="#chapter-${place + 1}">${escapeHtml(textIn(title, locale))}</a></li>`).join('');
}

/** With its number, as the labels of its clauses have it. @param {import('../types.d.ts').Text} title @param {number} place @param {RulesFacts} facts */
function chapterTitle(title, place, { version: { chapters = [] }, locale, say }) {
  const label = chapters[place].clauses[0]?.label ?? '';
  const [number] = clauseNumbers(label) ?? [];
  return number ? say('page-rules-chapter', { number, chapter: label.replace(/章.*/, '章'), title: textIn(title, locale) }) : textIn(title, locale);
}

/** @param {RulesFacts} facts @param {VersionDocument | null} before @param {Difference[]} differences */
function chaptersHtml(facts, before, differences) {
  const { version, locale } = facts;
  const known = new Map((before?.chapters ?? []).flatMap(({ clauses }) => clauses.map(({ label, text }) => [label, text])));
  const rewritten = new Map(differences.flatMap(({ part, id, change }) => (part === 'chapters' && id !== null ? [[id, change]] : [])));
  const rules = rulesByClause(version, locale, facts.say);
  const changed = new Set(differences.map(({ clause }) => clause));
  return (version.chapters ?? [])
    .map(({ title, clauses }, place) => {
      const all = clauses.map((clause) => clauseArticle(clause, { change: rewritten.get(clause.label), was: known.get(clause.label), rules: rules.get(clause.label) ?? [], changed: changed.has(clause.label) }, facts));
      return `<section class="panel rules-chapter" aria-labelledby="chapter-${place + 1}"><h2 id="chapter-${place + 1}">${escapeHtml(chapterTitle(title, place, facts))}</h2>${all.join('\n')}</section>`;
    })
    .join('\n');
}

/**
 * @param {ClauseDocument} clause
 * @param {{ change: Difference['change'] | undefined, was: import('../types.d.ts').Text | undefined, rules: string[], changed: boolean }} known what became of its text, which was, what states it, and whether that changed
 * @param {RulesFacts} facts
 */
function clauseArticle({ label, text, byPeople }, { change, was, rules, changed }, { locale, say }) {
  const anchor = escapeHtml(clauseAnchor(label));
  const { text: shown, lang } = clauseIn(label, locale);
  const reads = textIn(text, locale);
  const state = change === 'added' ? 'new' : change === 'changed' ? 'revised' : changed ? 'rules' : null;
  const mark = state ? ` <span class="rules-clause__state" data-state="${state}">${escapeHtml(say(`page-rules-state-${state}`))}</span>` : '';
  const old = change === 'changed' && was ? `<details class="disclosure"><summary>${escapeHtml(say('page-rules-was'))}</summary><p>${escapeHtml(textIn(was, locale))}</p></details>` : '';
  const stated = rules.length > 0 ? `<details class="disclosure"><summary>${escapeHtml(say('page-rules-stated', { count: rules.length }))}</summary><ul>${rules.map((rule) => `<li>${escapeHtml(rule)}</li>`).join('')}</ul></details>` : '';
  const people = byPeople ? `<p class="quiet">${escapeHtml(say('page-rules-by-people'))}</p>` : '';
  return `<article class="rules-clause" id="${anchor}" aria-labelledby="${anchor}-label"><h3 id="${anchor}-label"><a href="#${anchor}" lang="${lang}">${escapeHtml(shown)}</a>${mark}</h3><p>${escapeHtml(reads)}</p>${people}<div class="rules-clause__more">${stated}${old}</div></article>`;
}

/** @param {RulesFacts} facts @param {VersionDocument} before @param {Difference[]} differences */
async function changesHtml({ program, catalogue, locale, say }, before, differences) {
  if (differences.length === 0) return `<p>${escapeHtml(say('page-rules-no-change', { version: before.id }))}</p>`;
  // What the desk holds the regulations to changes nothing for a member.
  const told = differences.filter(({ part }) => part !== 'chapters' && part !== 'checks');
  const words = await differenceRenderer(locale, program, namesWithGoods(program, catalogue, locale));
  const view = changesIn(told, words, (part) => say(`page-rules-part-${part}`));
  const html = htmlOf(locale, () => changeList(view));
  // The clauses stand on this page.
  return clausesHtml(differences, locale, say) + html.replaceAll(`href="${localePaths[locale]}rules/#`, 'href="#');
}

/** Which clauses are new, reworded or gone, each kind in a line: what they say stands above. @param {Difference[]} differences @param {import('../types.d.ts').Locale} locale @param {import('./program-facts.js').Say} say */
function clausesHtml(differences, locale, say) {
  const lines = /** @type {const} */ (['changed', 'added', 'removed']).map((kind) => {
    const labels = differences.flatMap(({ part, id, change }) => (part === 'chapters' && id !== null && change === kind ? [id] : []));
    const links = labels.map((label) => {
      const { text, lang } = clauseIn(label, locale);
      const shown = kind === 'removed' ? `<span lang="${lang}">${escapeHtml(text)}</span>` : `<a href="#${escapeHtml(clauseAnchor(label))}" lang="${lang}">${escapeHtml(text)}</a>`;
      return `<li>${shown}</li>`;
    });
    return links.length === 0 ? '' : `<dt>${escapeHtml(say(`page-rules-clauses-${kind}`))}</dt><dd><ul>${links.join('')}</ul></dd>`;
  });
  return lines.join('') === '' ? '' : `<dl class="rules-rewritten">${lines.join('')}</dl>`;
}
