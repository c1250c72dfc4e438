// @ts-check
/**
 * Fees and workflows that no sound office would ask about. The outcome is a refusal's status and code, or `'200'` and the module's own
 * bytes: a history of odd things that all may happen is answered.
 */

/**
 * @typedef {object} HostileProcedure
 * @property {string} name
 * @property {import('../node/questions.js').ProcedureQuestion} question
 * @property {string} body
 * @property {string} outcome
 */

/** @template T @param {number} count @param {(index: number) => T} entry */
const list = (count, entry) => Array.from({ length: count }, (_, index) => entry(index));

/** @param {number} levels @param {string} open @param {string} close */
const nested = (levels, open, close) => `${open.repeat(levels)}1${close.repeat(levels)}`;

/** A character of each plane, and some of those that hide, turn or join others. */
const PLANES = [...list(17, (plane) => String.fromCodePoint(plane * 0x10000 + 0xfffd)), '\u200b\u202e\u2066\ufeff\0\u0301\u20dd'].join('');

/** @param {string} name @param {string} outcome @param {string} asked JSON. @param {string} [member] JSON. @returns {HostileProcedure} */
const fee = (name, outcome, asked, member = 'null') => ({ name, question: 'fees', body: `{"member":${member},"asked":${asked},"on":"2026-11-22"}`, outcome });

/** @param {Record<string, unknown>} join Besides what is needed. */
const join = (join) => JSON.stringify({ join: { tier: 'gold', kind: 'person', ...join } });

/** @param {Record<string, unknown>} repair Besides what is needed. */
const repair = (repair) => JSON.stringify({ repair: { boughtOn: '2026-03-01', cause: 'other', ...repair } });

const PART = { name: 'bulb', cost: '1.00', price: '2.00' };
const MOST_MONEY = '999999999999.99';

/** @param {string} name @param {string} outcome @param {string} record JSON. @param {string} [on] @returns {HostileProcedure} */
const workflow = (name, outcome, record, on = '2026-11-22') => ({ name, question: 'workflow', body: `{"member":null,"record":${record},"on":"${on}"}`, outcome });

/** An order with a history. @param {Record<string, unknown>[]} history */
const order = (history) => JSON.stringify({ id: 'o-1', order: {}, history });

/** @param {Record<string, unknown>} [rest] */
const received = (rest) => ({ id: 'e-1', on: '2026-11-20', event: 'receive', by: 'member', ...rest });

/** An event of which one can register, and who did. @param {Record<string, unknown>[]} registrations @param {Record<string, unknown>} [rest] */
const event = (registrations, rest) => JSON.stringify({
  id: 'a-1',
  event: { capacity: 10, startsAt: '2026-12-20T14:00', ...rest },
  history: [...['plan', 'announce'].map((event) => ({ id: event, on: '2026-11-01', event, by: 'membership' })), ...registrations],
});

/** @param {number} index */
const registration = (index) => ({ id: `r-${index}`, on: '2026-11-10', event: 'register', by: 'member', member: `m-${index}`, tier: 'gold' });

/** @type {readonly HostileProcedure[]} */
export const HOSTILE_PROCEDURES = [
  fee('nothing is asked', '422 field.exactly_one', '{}'),
  fee('everything is asked at once', '422 field.exactly_one', '{"join":{"tier":"gold","kind":"person"},"renew":{},"cancel":{},"replace":{"cause":"lost"}}'),
  fee('a tier of half a megabyte', '422 tier.unknown', join({ tier: 'g'.repeat(500_000) })),
  fee('a tier in characters of every plane', '422 tier.unknown', join({ tier: PLANES })),
  fee('a tier that every object has', '422 tier.unknown', join({ tier: '__proto__' })),
  fee('fields that every object has', '422 field.unknown', '{"join":{"tier":"gold","kind":"person"},"__proto__":{},"constructor":{}}'),
  fee('seats beyond every number', '422 type.expected', join({ quantity: 1e308 })),
  fee('four thousand million seats', '422 number.out_of_range', join({ quantity: 4_294_967_295 })),
  fee('seats below zero', '422 number.out_of_range', join({ quantity: -1 })),
  fee('half a seat', '422 type.expected', join({ quantity: 0.5 })),
  fee('a term from the last day there is', '200', join({ from: '2199-12-31' })),
  fee('a day that is none', '422 date.not_a_day', join({ from: '2026-02-30' })),
  fee('a renewal of nobody', '422 fee.no_member', '{"renew":{}}'),
  fee('a member that is a list', '422 type.expected', '{"renew":{}}', '[]'),
  fee('a member of no kind', '422 choice.unknown', '{"renew":{}}', '{"id":"x","kind":"robot"}'),
  fee('a repair for more money than there is', '422 money.out_of_range', repair({ labour: '9'.repeat(1_000) })),
  fee('a repair for all the money there is, five million times', '422 money.overflow', repair({ parts: list(5, () => ({ ...PART, quantity: 1_000_000, cost: MOST_MONEY, price: MOST_MONEY })) })),
  fee('a repair of ten thousand parts', '200', repair({ parts: list(10_000, () => PART) })),
  fee('a repair of a part in a part', '422 type.expected', repair({ parts: [{ ...PART, name: PART }] })),
  fee('a part with a name in characters of every plane', '200', repair({ parts: [{ ...PART, name: PLANES }] })),
  fee('a part with a name of half a megabyte', '422 text.too_long', repair({ parts: [{ ...PART, name: '名'.repeat(170_000) }] })),
  fee('points beyond every number', '400 json.syntax', '{"join":{"tier":"gold","kind":"person"},"points":{"redemption":"points-for-fee","points":1e400}}'),
  fee('objects in objects, ten thousand levels deep', '422 field.missing', nested(10_000, '{"join":', '}')),
  fee('lists in lists, ten thousand levels deep', '422 type.expected', nested(10_000, '[', ']')),
  fee('half of a character', '400 json.syntax', '{"join":{"tier":"\\ud83d"}}'),
  fee('a cancellation with everything', '422 field.unknown', `{"cancel":{${list(2_000, (index) => `"x${index}":1`).join()}}}`),

  workflow('a record of nothing', '422 field.missing', '{}'),
  workflow('a record of everything at once', '422 field.exactly_one', JSON.stringify({ id: 'x', order: {}, card: { number: '1', tier: 'gold' }, keeperTransfer: { member: 'm', from: 'a', to: 'b' }, history: [] })),
  workflow('no history', '422 workflow.not_started', order([])),
  workflow('ten thousand times the same', '200', order(list(10_000, () => received()))),
  workflow('ten thousand orders received', '422 workflow.not_allowed', order(list(10_000, (index) => received({ id: `e-${index}` })))),
  workflow('a history that runs backwards', '422 workflow.order', order(list(1_000, (index) => received({ id: `e-${index}`, on: `2026-11-20T${new Date(86_399_000 - index * 1_000).toISOString().slice(11, 19)}` })))),
  workflow('an event of no workflow', '422 workflow.event_unknown', order([received({ event: 'explode' })])),
  workflow('an event with the name of what every object has', '422 workflow.event_unknown', order([received({ event: 'constructor' })])),
  workflow('an event with a name of half a megabyte', '422 workflow.event_unknown', order([received({ event: 'receive'.repeat(70_000) })])),
  workflow('a role that nobody has', '422 choice.unknown', order([received({ by: 'root' })])),
  workflow('an id in characters of every plane', '200', order([received({ id: PLANES })])),
  workflow('a reason of half a megabyte', '422 text.too_long', order([received({ reason: '因'.repeat(170_000) })])),
  workflow('ten thousand proofs', '200', order([received({ proof: list(10_000, () => 'materials') })])),
  workflow('a payment below zero', '422 money.out_of_range', order([received({ paid: '-1.00' })])),
  workflow('an event in an event', '422 type.expected', order([received({ event: received() })])),
  workflow('an event that is a number', '422 type.expected', JSON.stringify({ id: 'o-1', order: {}, history: [1e308] })),
  workflow('data of the host, ten thousand levels deep', '400 json.too_deep', `{"id":"o-1","order":{},"history":[],"meta":${nested(10_000, '{"a":', '}')}}`),
  workflow('a moment that is none', '422 date.not_a_day', order([received({ on: '2026-11-20T24:00' })])),
  workflow('a moment of another zone', '422 date.has_offset', order([received({ on: '2026-11-20T10:00Z' })])),
  workflow('the last moment there is', '200', order([received()]), '2199-12-31T23:59:59'),
  workflow('a day after the last', '422 date.out_of_range', order([received()]), '2200-01-01'),
  workflow('an event for nobody', '422 number.out_of_range', event([], { capacity: 0 })),
  workflow('an event for four thousand million', '422 number.out_of_range', event([], { capacity: 4_294_967_295 })),
  workflow('three thousand registrations', '200', event(list(3_000, registration))),
  workflow('more guests than there are people', '422 workflow.too_many_guests', event([{ ...registration(0), guests: 4_294_967_295 }])),
  workflow('guests below zero', '422 number.out_of_range', event([{ ...registration(0), guests: -1 }])),
  workflow('an event of a day before all others, which one can join until the last', '200', event([], { startsAt: '1900-01-01', closesAt: '2199-12-31' })),
  workflow('half of a character', '400 json.syntax', '{"id":"\\udc00","order":{},"history":[]}'),
];
