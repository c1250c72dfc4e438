// @ts-check
import { isTree } from './conditions.js';

/** @typedef {import('../types.d.ts').RuleDocument} RuleDocument */

/**
 * The rule that a pointer leads to or into, whether it names the rule, its metric, or the amount in it.
 *
 * @param {unknown} program
 * @param {string} pointer
 * @returns {RuleDocument | null} of rules within rules the innermost; `null` where the pointer leads to no rule of a tier
 */
export function ruleAt(program, pointer) {
  if (!/^\/versions\/\d+\/tiers\/\d+\/(?:reach|keep)(?:\/|$)/.test(pointer)) return null;
  const steps = pointer.slice(1).split('/');
  let found = /** @type {any} */ (program);
  let rule = null;
  for (const [place, step] of steps.entries()) {
    const inList = /^\d+$/.test(step) && place > 5;
    found = found?.[step];
    if (place === 4 || (inList && ruleLists.has(steps[place - 1]))) rule = found ?? null;
    if (rule && !isTree(rule)) break;
  }
  return rule;
}

const ruleLists = new Set(['all', 'any', 'of']);
