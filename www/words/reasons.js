// @ts-check
// The reason of a figure, ready for the component that shows it.

/** @typedef {import('../types.d.ts').Reason} Reason */
/** @typedef {import('../components/why/why.js').WhyView} WhyView */

/**
 * @typedef {object} ReasonWords
 * @property {import('./site-words.js').SiteWords} words
 * @property {import('huiji/words').Names} names
 */

/** @param {Reason} reason @param {string} about @param {ReasonWords} context @returns {WhyView} */
export function whyOf(reason, about, context) {
  const { words, names } = context;
  return { ...whyLabels(about, words), reason: words.codes.reason(reason, names), clause: reason.clause, pointer: reason.pointer };
}

/** What a disclosure is called, whatever it discloses. @param {string} about @param {ReasonWords['words']} words */
export function whyLabels(about, words) {
  return { label: words.say('live-why'), about: words.say('live-why-about', { what: about }), pointerLabel: words.say('live-pointer') };
}
