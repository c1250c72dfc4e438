// @ts-check

/** @typedef {import('../../types.d.ts').RuleDocument} RuleDocument */

/**
 * The rule of a tier that a pointer leads to, whether it names the rule, its metric, or the amount in it.
 *
 * @param {unknown} program
 * @param {string} pointer
 * @returns {RuleDocument | null}
 */
export function ruleAt(program, pointer) {
  const rule = /^(\/versions\/\d+\/tiers\/\d+\/(?:reach|keep))(?:\/|$)/.exec(pointer);
  if (!rule) return null;
  let found = /** @type {any} */ (program);
  for (const step of rule[1].slice(1).split('/')) found = found?.[step];
  return found ?? null;
}
