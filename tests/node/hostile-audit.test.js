// @ts-check
/**
 * What only JavaScript can do to the audit. A request that is none is refused, and never does anything trap: after each question the same
 * handle must still answer an ordinary one.
 */
import assert from 'node:assert/strict';
import test from 'node:test';

import { load } from 'huiji/audit';

import { HOSTILE_BYTES, HOSTILE_VALUES } from './hostile-values.js';
import { assertPlainData } from './plain-data.js';
import { bytesOf, dataText, textOfBytes } from './repository.js';
import { assertRefused } from './survival.js';

/** @typedef {import('huiji/audit').Audit} Audit */

const on = '2026-11-22';
const audit = await audited();
const ordinary = JSON.stringify(audit.rehearsal());

/** The methods on objects take one for the day. */
const A_VALID_DATE = 'a valid Date';

/** A small program with an example, two versions and an offer: the shipped ones take their time. */
const PROGRAM = program();

function program() {
  const version = { announcedOn: '2025-12-01', effectiveFrom: '2026-01-01', tiers: [{ id: 'basic', name: { en: 'Basic' } }] };
  const offer = { id: 'fifty-off', name: { en: '50 off' }, moneyOff: { amount: '50.00', atLeast: '200.00' } };
  return {
    id: 'club',
    name: { en: 'The club' },
    currency: 'CNY',
    timeZone: 'Asia/Shanghai',
    locales: ['en'],
    versions: [
      { id: 'first', ...version },
      { id: 'second', ...version, announcedOn: '2026-11-01', effectiveFrom: '2027-01-01', offers: [offer] },
    ],
    examples: [{ id: 'nothing', ask: 'quote', with: { member: null, cart: { lines: [] }, on }, expect: { '/value/payable': '0.00' } }],
  };
}

/** A handle of its own. @returns {Promise<Audit>} */
async function audited() {
  const answer = await load(JSON.stringify(program()));
  assert.ok(answer.ok, JSON.stringify(answer.problems));
  return answer.value;
}

/** @type {any} */
const member = JSON.parse(dataText('members', 'new-person'));
const plain = { id: 'm-1', kind: 'person', joinedOn: '2026-02-01', terms: [{ from: '2026-02-01' }] };

/**
 * The places where a hostile value is put: the method on objects, and the bytes that it is the same as.
 *
 * @type {[place: string, objects: (hostile: any) => unknown, bytes: (text: string) => Uint8Array][]}
 */
const PLACES = [
  ['as the ids of examples', (hostile) => audit.rehearsal(hostile), (text) => audit.rehearsalBytes(bytesOf(`{"examples":${text}}`))],
  ['as the id of an example', (hostile) => audit.rehearsal([hostile]), (text) => audit.rehearsalBytes(bytesOf(`{"examples":[${text}]}`))],
  ['as a comparison', (hostile) => audit.comparison(hostile), (text) => audit.comparisonBytes(bytesOf(text))],
  [
    'as members of a comparison',
    (hostile) => audit.comparison({ before: 'first', after: 'second', members: hostile, on }),
    (text) => audit.comparisonBytes(bytesOf(`{"before":"first","after":"second","members":${text},"on":"${on}"}`)),
  ],
  [
    'as a member of a comparison',
    (hostile) => audit.comparison({ before: 'first', after: 'second', members: [hostile], on }),
    (text) => audit.comparisonBytes(bytesOf(`{"before":"first","after":"second","members":[${text}],"on":"${on}"}`)),
  ],
  [
    'as the member of bookings',
    (hostile) => audit.bookings(hostile, [], on),
    (text) => audit.bookingsBytes(bytesOf(`{"member":${text},"bookings":[],"on":"${on}"}`)),
  ],
  [
    'as bookings',
    (hostile) => audit.bookings(/** @type {any} */ (plain), hostile, on),
    (text) => audit.bookingsBytes(bytesOf(`{"member":${JSON.stringify(plain)},"bookings":${text},"on":"${on}"}`)),
  ],
  [
    'as a booking',
    (hostile) => audit.bookings(/** @type {any} */ (plain), [hostile], on),
    (text) => audit.bookingsBytes(bytesOf(`{"member":${JSON.stringify(plain)},"bookings":[${text}],"on":"${on}"}`)),
  ],
];

for (const [kind, make] of Object.entries(HOSTILE_VALUES)) {
  test(`${kind} in a question to the audit is read as JSON would write it, or refused`, () => {
    for (const [place, objects, bytes] of PLACES) {
      const answer = /** @type {any} */ (attempt(place, () => objects(make())));
      assertPlainData(answer, place);
      if (answer.ok) {
        const text = JSON.stringify([make()]).slice(1, -1);
        assert.deepStrictEqual(answer, JSON.parse(textOfBytes(bytes(text))), place);
      } else {
        assertRefused(answer);
      }
      assertStillAnswers();
    }
  });

  if (kind !== A_VALID_DATE) {
    test(`${kind} as the day of bookings is refused`, () => {
      const answer = attempt(kind, () => audit.bookings(null, [], /** @type {any} */ (make())));
      assertPlainData(answer);
      assertRefused(answer);
      assertStillAnswers();
    });
  }

  test(`${kind} as a program has no audit`, async () => {
    for (const given of [make(), { id: 'x', versions: [make()] }, { ...PROGRAM, examples: make() === undefined ? [1] : [make()] }]) {
      const answer = await load(/** @type {any} */ (given));
      assert.equal(answer.value, null);
      assertRefused(answer);
    }
    assertStillAnswers();
  });
}

for (const [kind, make] of Object.entries(HOSTILE_BYTES)) {
  test(`${kind} instead of the bytes of a question to the audit is refused`, () => {
    for (const ask of [
      () => audit.rehearsalBytes(/** @type {any} */ (make())),
      () => audit.comparisonBytes(/** @type {any} */ (make())),
      () => audit.bookingsBytes(/** @type {any} */ (make())),
    ]) {
      const bytes = attempt(kind, ask);
      assert.ok(bytes instanceof Uint8Array);
      assertRefused(JSON.parse(textOfBytes(bytes)));
    }
    assertStillAnswers();
  });
}

test('a Date asks for its local day and time in the zone of the program', () => {
  const moment = new Date('2026-11-15T20:30:05Z');
  const local = moment.toLocaleString('sv-SE', { timeZone: audit.timeZone }).replace(' ', 'T');
  const answer = audit.bookings(null, [], moment);
  assert.equal(answer.value?.on, local);
  assert.deepStrictEqual(answer, audit.bookings(null, [], local));
});

test('what is asked by objects and by bytes has the same answer', () => {
  assert.deepStrictEqual(audit.report(), JSON.parse(textOfBytes(audit.reportBytes())));
  assert.deepStrictEqual(audit.rehearsal(null), JSON.parse(textOfBytes(audit.rehearsalBytes(bytesOf('{}')))));
  const compared = { before: 'first', after: 'second', members: [/** @type {any} */ (plain)], on };
  assert.deepStrictEqual(audit.comparison(compared), JSON.parse(textOfBytes(audit.comparisonBytes(bytesOf(JSON.stringify(compared))))));
  const booked = [{ id: 'b-1', tier: { on, tier: 'basic' } }];
  const bookings = audit.bookings(/** @type {any} */ (plain), booked, on);
  assert.equal(bookings.value?.agreed, 1);
  assert.deepStrictEqual(bookings, JSON.parse(textOfBytes(audit.bookingsBytes(bytesOf(JSON.stringify({ member: plain, bookings: booked, on }))))));
});

test('a call without arguments is refused, but for what has none', () => {
  for (const method of /** @type {const} */ (['comparison', 'bookings'])) {
    assertRefused(attempt('nothing', () => Reflect.apply(audit[method], audit, [])));
  }
  assert.ok(audit.rehearsal().ok && audit.report().ok);
});

test('a getter may ask the same handle while it is being read', () => {
  let asked = 0;
  const curious = {
    before: 'first',
    get after() {
      asked += 1;
      assertStillAnswers();
      return 'second';
    },
  };
  assert.deepStrictEqual(audit.comparison(curious), audit.comparison({ before: 'first', after: 'second' }));
  assert.ok(asked > 0);
});

test('a member of another program is told of in the audit as by the engine', () => {
  assertRefused(audit.comparison({ before: 'first', after: 'second', members: [{ ...member, opening: { on, tier: 'golld' } }], on }));
  assertStillAnswers();
});

test('a freed handle throws an Error, and others go on', async () => {
  const freed = await audited();
  freed.free();
  for (const use of [
    () => freed.report(),
    () => freed.reportBytes(),
    () => freed.rehearsal(),
    () => freed.comparison({ before: 'first', after: 'second' }),
    () => freed.bookings(null, [], on),
    () => freed.digest,
    () => freed.id,
    () => freed.timeZone,
  ]) {
    assert.throws(use, (error) => error instanceof Error && !(error instanceof WebAssembly.RuntimeError));
  }
  assertStillAnswers();
});

/** Holds that the handle still answers an ordinary question, in both ways. */
function assertStillAnswers() {
  assert.equal(JSON.stringify(audit.rehearsal()), ordinary);
  assert.equal(textOfBytes(audit.rehearsalBytes(bytesOf('{}'))), ordinary);
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
    const told = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
    throw new assert.AssertionError({ message: `${place}: an answer was due, and this was thrown: ${told}` });
  }
}
