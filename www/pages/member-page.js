// @ts-check
// What the pages for members share: words, data, the member and the day, and what answers. A page gives what to load, what to ask, and how
// to show it.

import { namesOf } from 'huiji/words';
import { showDay, showMembers, startMemberBar } from '../components/member-bar/member-bar.js';
import { startThemeSwitch } from '../components/theme-switch/theme-switch.js';
import { loadCompanyData, loadMember, sampleDay, sampleMembers } from '../data/company-data.js';
import { guest, keepChoices, keepOpenedMember, openedFile, readChoices, readOpenedMember } from '../state/choices.js';
import { nameOf } from '../words/members-and-tiers.js';
import { pageLocale } from '../words/page-locale.js';
import { loadWords } from '../words/site-words.js';
import { problemsInWords, showEngineState, showWordsMissing } from './engine-view.js';
import { readMemberFile } from './member-file.js';
import { startSiteUpdates } from './site-updates.js';

/** @typedef {import('../types.d.ts').MemberDocument} MemberDocument */
/** @typedef {import('../types.d.ts').Problem} Problem */
/** @typedef {import('../data/company-data.js').CompanyData} CompanyData */

/**
 * What answers on the page: the whole engine, or a part of it.
 *
 * @typedef {object} Answering
 * @property {() => import('../engine/engine-state.js').EngineState<unknown>} state
 * @property {() => Promise<void>} start
 */

/**
 * @template {Answering} Engine
 * @typedef {object} Portal
 * @property {import('../words/site-words.js').SiteWords} words
 * @property {import('huiji/words').Names} names
 * @property {CompanyData} data
 * @property {Engine} engine
 * @property {import('../state/choices.js').Choices} choices
 * @property {MemberDocument | null} member `null` for a guest
 * @property {string} on the day, with the time where one is chosen
 * @property {(choices: Partial<import('../state/choices.js').Choices>) => void} choose
 */

/**
 * @template {Answering} Engine
 * @typedef {object} MemberPage
 * @property {(readProgram: () => Promise<import('../types.d.ts').ProgramDocument>, changed: () => void) => Engine} createEngine
 * @property {(engine: Engine, member: MemberDocument, on: string) => import('../types.d.ts').Answer<unknown>} [accepts] what is said of a
 *   member's file; a page without it opens none
 * @property {import('../words/site-words.js').Catalogues} catalogues the page's words
 * @property {boolean} guests whether the page has something to show to a guest
 * @property {() => Promise<void>} prepare loads what the page needs besides
 * @property {(portal: Portal<Engine>) => void} [showEarly] shows what needs no answer, also while nothing answers
 * @property {(portal: Portal<Engine>) => void} show
 */

/** @template {Answering} Engine @param {MemberPage<Engine>} page */
export async function openMemberPage(page) {
  startThemeSwitch();
  const words = await loadWords(pageLocale(), page.catalogues).catch(() => null);
  if (words) await runPage(words, page);
  else showWordsMissing();
  // Also where the page failed: the newer build may be the one that works.
  await startSiteUpdates();
}

/**
 * @template {Answering} Engine
 * @param {import('../words/site-words.js').SiteWords} words
 * @param {MemberPage<Engine>} page
 */
async function runPage(words, { createEngine, accepts, guests, prepare, showEarly, show }) {
  const choices = readChoices();
  let opened = readOpenedMember();
  /** @type {CompanyData | null} */
  let data = null;
  /** The member that is shown, and what is said where another was chosen that could not be loaded. @type {{ current: string, notLoaded: string }} */
  const showing = { current: '', notLoaded: '' };
  keepChoices(choices);

  const engine = createEngine(async () => (await loadData()).program, refresh);

  async function loadData() {
    if (data === null) {
      const current = currentMember();
      const [loaded] = await Promise.all([loadCompanyData(sampleMembers.has(current) ? current : null), prepare()]);
      data = loaded;
      if (showEarly) refresh();
    }
    return data;
  }

  startMemberBar(
    { dayWrong: words.say('live-day-wrong'), timeWrong: words.say('live-time-wrong'), folded: words.say('live-day-folded') },
    {
      member(value) {
        showFileProblems('', null, []);
        choose({ member: value });
      },
      day: (day) => choose({ day }),
      time: (time) => choose({ time }),
      file: openFile,
    },
  );

  /** @param {Partial<import('../state/choices.js').Choices>} chosen */
  function choose(chosen) {
    Object.assign(choices, chosen);
    showing.notLoaded = '';
    keepChoices(choices);
    refresh();
  }

  function refresh() {
    const state = engine.state();
    const main = document.getElementById('content');
    showEngineState(state, words, engine.start);
    if (data === null || (state.phase !== 'ready' && !showEarly)) return;
    const current = currentMember();
    if (sampleMembers.has(current) && !data.members.has(current)) {
      main?.setAttribute('aria-busy', 'true');
      fetchMember(data, current);
      return;
    }
    showing.current = current;
    showMembers(memberOptions(), current, showing.notLoaded || insteadWords(current));
    const day = choices.day ?? sampleDay;
    showDay(day, choices.time);
    const member = current === guest ? null : current === openedFile ? opened : (data.members.get(current) ?? null);
    const on = choices.time && document.getElementById('time') ? `${day}T${choices.time}` : day;
    const portal = { words, names: namesOf(data.program, words.locale), data, engine, choices, member, on, choose };
    showEarly?.(portal);
    if (state.phase === 'ready') show(portal);
  }

  /** Where that fails, the page stays with the member it shows. @param {CompanyData} into @param {string} sample */
  async function fetchMember(into, sample) {
    try {
      await loadMember(into, sample);
    } catch {
      if (currentMember() !== sample) return;
      choices.member = showing.current;
      keepChoices(choices);
      showing.notLoaded = words.say('live-member-not-loaded', { asked: memberName(sample), name: memberName(showing.current) });
      return refresh();
    }
    // Meanwhile another may have been chosen, who shows up in turn.
    if (currentMember() === sample) refresh();
  }

  /** The member chosen, or the first sample where that choice has nothing to show here. */
  function currentMember() {
    const { member } = choices;
    if (member === openedFile && opened) return openedFile;
    if (member === guest && guests) return guest;
    return member && sampleMembers.has(member) ? member : ([...sampleMembers.keys()][0] ?? guest);
  }

  /** @param {string} current */
  function memberName(current) {
    const present = current === openedFile ? opened : sampleMembers.get(current);
    return present ? nameOf(present, words) : words.say('live-member-guest');
  }

  /** What is said where the choice has nothing to show here, so that nobody takes another's card for the one asked for. @param {string} current */
  function insteadWords(current) {
    const { member } = choices;
    const shown = sampleMembers.get(current);
    if (!member || !shown || member === current) return '';
    const asked = member === guest ? 'guest' : member === openedFile ? 'file' : 'unknown';
    return words.say(`live-member-instead-${asked}`, { name: nameOf(shown, words) });
  }

  function memberOptions() {
    const options = [...sampleMembers].map(([value, member]) => ({ value, text: words.say('live-member-option', memberWords(member)) }));
    if (opened) options.unshift({ value: openedFile, text: words.say('live-member-from-file', memberWords(opened)) });
    if (guests) options.push({ value: guest, text: words.say('live-member-guest') });
    return options;
  }

  /** @param {Pick<MemberDocument, 'id' | 'kind' | 'meta'>} member */
  function memberWords(member) {
    return { name: nameOf(member, words), kind: words.say(`live-kind-${member.kind}`) };
  }

  /** @param {File} file */
  async function openFile(file) {
    const read = await readMemberFile(file);
    if (data === null || accepts === undefined || engine.state().phase !== 'ready') return;
    const answer = read.ok ? accepts(engine, read.member, choices.day ?? sampleDay) : read;
    if (read.ok && answer.ok) {
      opened = read.member;
      keepOpenedMember(opened);
      choose({ member: openedFile });
      showFileProblems(words.say('live-file-opened', { name: nameOf(opened, words) }), null, []);
    } else {
      showFileProblems(null, words.say('live-file-refused', { file: file.name, name: memberName(currentMember()) }), answer.problems);
    }
  }

  /** @param {string | null} message @param {string | null} title @param {Problem[]} problems */
  function showFileProblems(message, title, problems) {
    const place = document.getElementById('file-problems');
    place?.replaceChildren(title === null ? (message ?? '') : problemsInWords(title, problems, words));
  }

  await engine.start();
  // A browser in which nothing can answer shows all the same what needs no answer.
  if (showEarly && engine.state().phase === 'failed') await loadData().catch(() => null);
}
