// @ts-check

/**
 * What an announced version changes for a member, in one sentence.
 *
 * @param {import('../types.d.ts').Notice} notice
 * @param {import('./site-words.js').SiteWords} words
 */
export function noticeSentence({ startsOn, changes, version }, words) {
  const count = changes.length;
  return startsOn === null ? words.say('live-version-notice-unknown', { count, version }) : words.say('live-version-notice', { day: words.day(startsOn), count, version });
}
