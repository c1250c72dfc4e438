// @ts-check
/**
 * The tier rate by zen-engine: a decision table gives the rates of all lines in one evaluation, expressions
 * the amounts. Its numbers are decimals, which JSON gives back without their zeros.
 */
import { ZenEngine } from '@gorules/zen-engine';

import { tierOf } from '../plain/rules.js';

/** @param {import('./rules.js').TierRates} tierRates */
export function byZen({ noDiscount, rates }) {
  const rules = [
    ...noDiscount.map((category) => ({ tier: '', category: JSON.stringify(category), tags: '', rate: '1' })),
    ...rates.toSorted((a, b) => Number(a.rate) - Number(b.rate)).map(({ tier, rate, tag }) => ({
      tier: JSON.stringify(tier),
      category: '',
      tags: tag === null ? '' : `some(tags, # == ${JSON.stringify(tag)})`,
      rate,
    })),
    { tier: '', category: '', tags: '', rate: '1' },
  ];
  const ofEachLine = { passThrough: true, executionMode: 'loop', inputField: 'lines', outputPath: 'lines' };
  const decision = new ZenEngine().createDecision(
    chain([
      ['inputNode', 'request', {}],
      [
        'decisionTableNode',
        'rate',
        {
          ...ofEachLine,
          hitPolicy: 'first',
          inputs: [
            { id: 'tier', name: 'tier', field: '$nodes.request.tier' },
            { id: 'category', name: 'category', field: 'category' },
            { id: 'tags', name: 'tags', field: '' },
          ],
          outputs: [{ id: 'rate', name: 'rate', field: 'rate' }],
          rules: rules.map((rule, index) => ({ _id: `${index}`, ...rule })),
        },
      ],
      [
        'expressionNode',
        'line',
        {
          ...ofEachLine,
          passThrough: false,
          expressions: [
            { id: 'sku', key: 'sku', value: 'sku' },
            { id: 'rate', key: 'rate', value: 'rate' },
            { id: 'payable', key: 'payable', value: 'round(number(price) * quantity * rate, 2)' },
          ],
        },
      ],
      [
        'expressionNode',
        'sum',
        {
          expressions: [
            { id: 'lines', key: 'lines', value: 'lines' },
            { id: 'payable', key: 'payable', value: 'sum(map(lines, #.payable))' },
          ],
        },
      ],
      ['outputNode', 'answer', {}],
    ]),
  );

  /**
   * @param {import('./rules.js').MemberDocument} member
   * @param {import('./rules.js').CartDocument} cart
   * @param {string} on
   * @returns {Promise<import('./rules.js').RatedCart>}
   */
  return async function rated(member, cart, on) {
    const { result } = await decision.evaluate({ tier: tierOf(member, on), lines: cart.lines });
    return result;
  };
}

/**
 * A graph of nodes one after the other.
 *
 * @param {[type: string, name: string, content: object][]} nodes
 */
function chain(nodes) {
  return {
    nodes: nodes.map(([type, name, content], index) => ({ id: name, type, name, position: { x: index, y: 0 }, content })),
    edges: nodes.slice(1).map(([, name], index) => ({ id: `to-${name}`, type: 'edge', sourceId: nodes[index]?.[1], targetId: name })),
  };
}
