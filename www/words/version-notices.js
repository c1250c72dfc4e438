// @ts-check
// What the announced versions of the regulations change for a member, in words.

import { changesIn } from './differences.js';

/** @typedef {import('../types.d.ts').Notice} Notice */
/** @typedef {import('./site-words.js').SiteWords} SiteWords */

/**
 * @param {Notice} notice
 * @param {SiteWords} words
 * @param {import('huiji/words/differences').DifferenceRenderer} differences
 */
export function noticeView({ version, announcedOn, effectiveFrom, startsOn, because, changes }, words, differences) {
  return {
    day: startsOn === null ? words.say('live-version-day-unknown') : words.say('live-version-day', { day: words.day(startsOn) }),
    title: words.say(`live-version-${because}`, { version }),
    because: words.say(`live-version-because-${because}`),
    source: words.say('live-version-source', { announced: words.day(announcedOn), effective: words.day(effectiveFrom) }),
    changes: changesIn(changes, differences, null),
  };
}
