// @ts-check
/**
 * What only JavaScript can do to the engine. The answer is a refusal and never a trap: a trap ends
 * the instance, so after each question the same handle must still price an ordinary cart.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { load } from 'huiji';

import { HOSTILE_BYTES, HOSTILE_VALUES } from './hostile-values.js';
import { assertPlainData } from './plain-data.js';
import { NAMES, PARTS } from './questions.js';
import { bytesOf, newRegulationsOf, requestText, textOfBytes } from './repository.js';
import {
  assertRefused,
  assertStillPrices,
  callAnyway,
  ordinary,
  ordinaryRegulations,
  ordinaryRequest,
} from './survival.js';

/** The methods on objects take one for the day. */
const A_VALID_DATE = 'a valid Date';

/** Documents within the parts of questions, by the field in which a hostile value is put. */
const FIELDS = { joinedOn: 'member', monthly: 'plan', id: 'redemption', offers: 'order' };

/**
 * The places where a hostile value is put.
 *
 * @type {Record<string, (hostile: unknown) => unknown[]>}
 */
const PLACES_IN_A_QUOTE = {
  'as the member': (hostile) => {
    const { cart, on } = ordinaryRequest();
    return [hostile, cart, on];
  },
  'as the cart': (hostile) => {
    const { member, on } = ordinaryRequest();
    return [member, hostile, on];
  },
  'as the day': (hostile) => {
    const { member, cart } = ordinaryRequest();
    return [member, cart, hostile];
  },
  'as the lines': (hostile) => {
    const { member, cart, on } = ordinaryRequest();
    return [member, { ...cart, lines: hostile }, on];
  },
  'as a line': (hostile) => {
    const { member, cart, on } = ordinaryRequest();
    return [member, { ...cart, lines: [cart.lines[0], hostile] }, on];
  },
  'as a price': (hostile) => {
    const { member, cart, on } = ordinaryRequest();
    return [member, { ...cart, lines: [{ ...cart.lines[0], price: hostile }] }, on];
  },
  'as a quantity': (hostile) => {
    const { member, cart, on } = ordinaryRequest();
    return [member, { ...cart, lines: [{ ...cart.lines[0], quantity: hostile }] }, on];
  },
  'as the terms': (hostile) => {
    const { member, cart, on } = ordinaryRequest();
    return [{ ...member, terms: hostile }, cart, on];
  },
};

for (const [kind, make] of Object.entries(HOSTILE_VALUES)) {
  test(`${kind} in a quote is refused`, async () => {
    const regulations = await ordinaryRegulations();
    for (const [place, put] of Object.entries(PLACES_IN_A_QUOTE)) {
      if (kind === A_VALID_DATE && place === 'as the day') {
        continue;
      }
      const answer = attempt(place, () => callAnyway(regulations, 'quote', put(make())));
      refused(place, answer);
      assertStillPrices(regulations);
    }
  });

  for (const question of NAMES.filter((name) => name !== 'quote')) {
    test(`${kind} in a question for ${question} is refused`, async () => {
      const regulations = await ordinaryRegulations();
      for (const part of PARTS[question].filter((part) => kind !== A_VALID_DATE || part !== 'on')) {
        refused(part, attempt(part, () => callAnyway(regulations, question, givenTo(question, { [part]: make() }))));
        assertStillPrices(regulations);
      }
      const asked = /** @type {Record<string, object | null>} */ (soundRequest());
      for (const [field, part] of Object.entries(FIELDS).filter(([, part]) => PARTS[question].some((name) => name === part))) {
        const spoiled = { [part]: { ...asked[part], [field]: make() } };
        refused(field, attempt(field, () => callAnyway(regulations, question, givenTo(question, spoiled))));
        assertStillPrices(regulations);
      }
    });
  }

  test(`${kind} where a field may be left out is read as JSON would write it, or refused`, async () => {
    const regulations = await ordinaryRegulations();
    const { member, on } = ordinaryRequest();
    for (const field of ['activities', 'opening', 'meta']) {
      const given = () => ({ ...member, [field]: make() });
      const answer = attempt(field, () => callAnyway(regulations, 'standing', [given(), on]));
      assertPlainData(answer, field);
      if (answer.ok) {
        const bytes = regulations.standingBytes(bytesOf(JSON.stringify({ member: given(), on })));
        assert.deepStrictEqual(answer, JSON.parse(textOfBytes(bytes)));
      } else {
        assertRefused(answer);
      }
      assertStillPrices(regulations);
    }
  });

  test(`${kind} as a program is refused`, async () => {
    const value = /** @type {any} */ (make());
    refused(kind, await load(value));
    refused(kind, await load(/** @type {any} */ ({ id: 'x', versions: [make()] })));
    assertStillPrices(await ordinaryRegulations());
  });
}

for (const [kind, make] of Object.entries(HOSTILE_BYTES)) {
  test(`${kind} instead of a request's bytes is refused`, async () => {
    const regulations = await ordinaryRegulations();
    for (const question of NAMES) {
      const bytes = attempt(kind, () => callAnyway(regulations, `${question}Bytes`, [make()]));
      assert.ok(bytes instanceof Uint8Array);
      refused(kind, JSON.parse(textOfBytes(bytes)));
      assertStillPrices(regulations);
    }
  });
}

test('a Date asks for its local day and time in the zone of the program', async () => {
  const regulations = await ordinaryRegulations();
  const moment = new Date('2026-11-15T20:30:05Z');
  const local = moment.toLocaleString('sv-SE', { timeZone: regulations.timeZone }).replace(' ', 'T');
  for (const question of NAMES) {
    const answer = callAnyway(regulations, question, givenTo(question, { on: moment }));
    assert.ok(answer.ok, question);
    assert.deepStrictEqual(answer, callAnyway(regulations, question, givenTo(question, { on: local })));
  }
});

test('a Date before our era is out of range, not taken for a year of it', async () => {
  const regulations = await ordinaryRegulations();
  const { member } = ordinaryRequest();
  const longAgo = new Date(Date.UTC(-2025, 5, 1));
  const answer = regulations.standing(member, longAgo);
  const told = answer.problems.map(({ code, path }) => [code, path]);
  assert.deepStrictEqual(told, [['date.out_of_range', '/on']]);
});

test('a time zone that the host does not know is refused with the program', async () => {
  const program = JSON.parse(readFileSync(new URL('../../data/programs/retail.json', import.meta.url), 'utf8'));
  const answer = await load({ ...program, timeZone: 'Mars/Phobos' });
  assert.equal(answer.value, null);
  const expected = { code: 'time_zone.unknown', severity: 'error', path: '/timeZone', params: { given: 'Mars/Phobos' } };
  assert.deepStrictEqual(answer.problems, [expected]);
});

test('a call without arguments is refused', async () => {
  const regulations = await ordinaryRegulations();
  for (const question of NAMES) {
    refused(question, attempt(question, () => callAnyway(regulations, question, [])));
  }
  assertStillPrices(regulations);
});

test('a proxy that behaves is priced like what it stands for, or refused', async () => {
  const regulations = await ordinaryRegulations();
  const { member, cart, on } = ordinaryRequest();
  const answer = attempt('proxy', () => regulations.quote(member, new Proxy(cart, {}), on));
  assert.ok(answer.ok === false || JSON.stringify(answer) === ordinary.answer);
  assertStillPrices(regulations);
});

test('a getter may ask the same handle while it is being read', async () => {
  const regulations = await ordinaryRegulations();
  const { member, cart, on } = ordinaryRequest();
  let asked = 0;
  const curious = {
    ...cart,
    get lines() {
      asked += 1;
      assertStillPrices(regulations);
      return cart.lines;
    },
  };
  const answer = attempt('getter', () => regulations.quote(member, curious, on));
  assert.ok(asked > 0);
  assert.deepStrictEqual(answer, JSON.parse(ordinary.answer));
  assertStillPrices(regulations);
});

test('a getter that frees the handle harms nobody else', async () => {
  const { member, cart, on } = ordinaryRequest();
  for (const place of ['lines', 'meta']) {
    const regulations = await newRegulationsOf(ordinary.program);
    const treacherous = Object.defineProperty({ ...cart }, place, {
      enumerable: true,
      get() {
        regulations.free();
        return cart[place];
      },
    });
    try {
      assertPlainData(regulations.quote(member, treacherous, on));
    } catch (error) {
      assertOrdinaryError(error);
    }
    assertStillPrices(await ordinaryRegulations());
  }
});

test('a freed handle throws an Error, and others go on', async () => {
  const regulations = await newRegulationsOf(ordinary.program);
  const request = bytesOf(requestText(ordinary));
  regulations.free();
  for (const use of [
    ...NAMES.map((question) => () => callAnyway(regulations, question, givenTo(question, {}))),
    ...NAMES.map((question) => () => callAnyway(regulations, `${question}Bytes`, [request])),
    () => regulations.digest,
    () => regulations.id,
    () => regulations.timeZone,
  ]) {
    assert.throws(use, (error) => {
      assertOrdinaryError(error);
      return true;
    });
  }
  assertStillPrices(await ordinaryRegulations());
});

test('a thousand handles are made and freed', async () => {
  const first = await ordinaryRegulations();
  for (let count = 0; count < 1_000; count += 1) {
    const regulations = await newRegulationsOf(ordinary.program);
    assert.equal(regulations.digest, first.digest);
    regulations.free();
  }
  assertStillPrices(first);
});

/** What was ordered, of which something can be given back. */
function soundOrder() {
  const { cart } = ordinaryRequest();
  const lines = cart.lines.map((/** @type {{ price: string }} */ { price }) => ({ paid: price }));
  return { cart, on: '2026-11-10', offers: [], lines };
}

/** A part of every kind, of which each question takes some; none of them is refused. */
function soundRequest() {
  return {
    ...ordinaryRequest(),
    plan: { monthly: '500.00' },
    redemption: { id: 'gaiwan-white' },
    to: '2027-11-22',
    order: soundOrder(),
    lines: [{ line: 0, quantity: 1 }],
  };
}

/**
 * What a method is given, with some of its parts replaced.
 *
 * @param {import('./questions.js').Question} question
 * @param {{ [part: string]: unknown }} replaced
 */
function givenTo(question, replaced) {
  const parts = { ...soundRequest(), ...replaced };
  return PARTS[question].map((part) => parts[part]);
}

/**
 * @template T
 * @param {string} place
 * @param {() => T} question
 * @returns {T}
 */
function attempt(place, question) {
  try {
    return question();
  } catch (error) {
    throw new assert.AssertionError({
      message: `${place}: an answer was due, and this was thrown: ${describe(error)}`,
    });
  }
}

/**
 * @param {string} place
 * @param {any} answer
 */
function refused(place, answer) {
  assertPlainData(answer, place);
  assert.equal(answer.ok, false, `${place}: accepted`);
  assertRefused(answer);
}

/** @param {unknown} error */
function assertOrdinaryError(error) {
  assert.ok(error instanceof Error, describe(error));
  assert.ok(!(error instanceof WebAssembly.RuntimeError), `the engine trapped: ${describe(error)}`);
}

/** @param {unknown} error */
function describe(error) {
  return error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
}
