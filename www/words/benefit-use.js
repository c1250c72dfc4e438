// @ts-check
// How often a benefit can be used, how much of it was, and when it comes again.

/** @typedef {import('../types.d.ts').Entitlement} Entitlement */
/** @typedef {import('./reasons.js').ReasonWords} ReasonWords */

/** @param {{ quantity: number, per: string }} quota @param {Pick<import('./site-words.js').SiteWords, 'say'>} words */
export function quotaWords({ quantity, per }, { say }) {
  return say(`live-benefit-quota-${per}`, { quantity });
}

/**
 * How much of a benefit the member has used and has left, when it comes again, and why it can't be used now.
 *
 * @param {Entitlement} entitlement
 * @param {ReasonWords} context
 * @returns {string[]}
 */
export function usedWords({ quota, notUsable, window }, { words, names }) {
  const lines = [];
  if (quota && quota.per === 'event') {
    if (quota.used > 0) lines.push(words.say('live-benefit-used-event', { used: quota.used, left: quota.left }));
  } else if (quota) {
    lines.push(words.say('live-benefit-used', { used: quota.used, left: quota.left }));
    if (quota.resetsOn) lines.push(words.say('live-benefit-resets', { day: words.day(quota.resetsOn) }));
    else if (quota.to && quota.per !== 'window') lines.push(words.say('live-benefit-until', { day: words.day(quota.to) }));
  }
  if (notUsable && !(quota && quota.left === 0)) lines.push(words.codes.reason(notUsable, names));
  else if (window?.to) lines.push(words.say('live-benefit-window', { from: words.day(window.from), to: words.day(window.to) }));
  return lines;
}
