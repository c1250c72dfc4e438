// @ts-check
// What the announced versions of the regulations change for a member, in words.

import { changesIn } from './differences.js';

/** @typedef {import('../types.d.ts').Notice} Notice */
/** @typedef {import('./site-words.js').SiteWords} SiteWords */

/** In one sentence, for where there is room for no more. @param {Notice} notice @param {SiteWords} words */
export function noticeSentence({ startsOn, changes, version }, words) {
  const count = changes.length;
  return startsOn === null ? words.say('live-version-notice-unknown', { count, version }) : words.say('live-version-notice', { day: words.day(startsOn), count, version });
}

/**
 * @param {Notice} notice
 * @param {import('../types.d.ts').ProgramDocument} program
 * @param {SiteWords} words
 * @param {import('huiji/words/differences').DifferenceWords} differences
 */
export function noticeView({ version, announcedOn, effectiveFrom, startsOn, because, changes }, program, words, differences) {
  return {
    day: startsOn === null ? words.say('live-version-day-unknown') : words.say('live-version-day', { day: words.day(startsOn) }),
    title: words.say(`live-version-${because}`, { version }),
    because: words.say(`live-version-because-${because}`),
    source: words.say('live-version-source', { announced: words.day(announcedOn), effective: words.day(effectiveFrom) }),
    changes: changesIn(changes, program, differences, null),
  };
}
