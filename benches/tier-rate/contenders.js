// @ts-check
/** The rule engines as they take part in the turns: a request's body in, the body of the rates out. */
import assert from 'node:assert/strict';

import { onBodiesLater } from '../plain/body.js';
import { versionFor, versionsOf } from '../plain/rules.js';
import { laterContender } from '../rounds.js';
import { byJsonRules } from './json-rules.js';
import { RULE_ENGINES, tierRates } from './rules.js';
import { byZen } from './zen.js';

/**
 * Both rule engines for one request, once they have given what the engine's quote says is paid.
 *
 * @param {import('../plain/rules.js').ProgramDocument} program
 * @param {import('../requests.js').QuoteRequest} request
 * @param {import('huiji').Quote} quote
 */
export async function ruleEngineContenders(program, { member, cart, on, body }, quote) {
  const rates = tierRates(versionFor(versionsOf(program), member, on));
  const contenders = [];
  for (const [name, rated] of Object.entries({ [RULE_ENGINES[0]]: byJsonRules(rates), [RULE_ENGINES[1]]: byZen(rates) })) {
    const { lines, payable } = await rated(member, cart, on);
    assert.deepEqual(
      [...lines.map((line) => Number(line.payable)), Number(payable)],
      [...quote.lines.map((line) => Number(line.payable)), Number(quote.payable)],
      `${name} says that something else is paid`,
    );
    const onBody = onBodiesLater(rated);
    contenders.push(laterContender(name, () => onBody(body)));
  }
  return contenders;
}
