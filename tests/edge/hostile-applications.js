// @ts-check
/**
 * Applications that no sound page would send. The outcome is a refusal's status and code, or `'200'` and the validator's own bytes:
 * what was entered, however odd, is told as an issue.
 */

/**
 * @typedef {object} HostileApplication
 * @property {string} name
 * @property {string} body
 * @property {string} outcome
 */

/** @param {string} application JSON. @param {string} [rest] */
const request = (application, rest = '"on":"2026-11-22"') => `{"application":${application},${rest}}`;

/** @param {Record<string, unknown>} entered Besides what lets every field of an enterprise be asked for. */
const enterprise = (entered) => request(JSON.stringify({ kind: 'enterprise', tier: 'platinum', ...entered }));

/** @param {Record<string, unknown>} entered */
const person = (entered) => request(JSON.stringify({ kind: 'person', 'identity-kind': 'resident_id', ...entered }));

/** @template T @param {number} count @param {(index: number) => T} entry */
const list = (count, entry) => Array.from({ length: count }, (_, index) => entry(index));

/** @param {number} index */
const fieldOfNoForm = (index) => [`x${index}`, '1'];

/** A character of each plane, and some of those that hide, turn or join others. */
const PLANES = [...list(17, (plane) => String.fromCodePoint(plane * 0x10000 + 0xfffd)), '\u200b\u202e\u2066\ufeff\0\u0301\u20dd'].join('');

const FILE = { name: 'a.png', size: 10, head: 'iVBORw0KGgo=' };

/** @type {readonly HostileApplication[]} */
export const HOSTILE_APPLICATIONS = [
  { name: 'characters of every plane', body: person({ name: PLANES, phone: PLANES, email: `${PLANES}@${PLANES}`, 'identity-number': PLANES }), outcome: '200' },
  { name: 'a number in mathematical digits', body: person({ 'identity-number': '𝟏𝟏𝟎𝟎𝟎𝟎𝟏𝟗𝟎𝟓𝟎𝟑𝟎𝟗𝟎𝟎𝟎𝟏', phone: '𝟏𝟑𝟖𝟎𝟎𝟎𝟎𝟎𝟎𝟎𝟎' }), outcome: '200' },
  { name: 'a name of nine hundred thousand bytes', body: person({ name: '名'.repeat(300_000) }), outcome: '200' },
  { name: 'an address of nine hundred thousand at signs', body: person({ email: '@'.repeat(900_000) }), outcome: '200' },
  { name: 'a number of a hundred thousand digits', body: person({ 'identity-number': '1'.repeat(100_000) }), outcome: '200' },
  { name: 'texts in place of everything', body: request(JSON.stringify(Object.fromEntries(['kind', 'consent', 'licence', 'tier'].map((id) => [id, 'x'])))), outcome: '200' },
  { name: 'numbers in place of texts', body: person({ name: 1e308, phone: -0, email: 0.1, address: true }), outcome: '200' },
  { name: 'a thousand fields that no form has', body: request(JSON.stringify(Object.fromEntries(list(1_000, fieldOfNoForm)))), outcome: '200' },
  { name: 'a field more', body: request(JSON.stringify(Object.fromEntries(list(1_001, fieldOfNoForm)))), outcome: '422 list.too_long' },
  { name: 'a field twenty thousand times', body: request(`{${list(20_000, () => '"phone":"1"').join()}}`), outcome: '200' },
  { name: 'fields with the names of what every object has', body: request('{"__proto__":{},"constructor":"x","toString":[],"":"","a/b~c":null}'), outcome: '200' },
  { name: 'a field with a name of half a megabyte', body: request(`{"${'phone'.repeat(100_000)}":"1"}`), outcome: '200' },
  { name: 'two hundred files', body: enterprise({ licence: list(200, () => FILE) }), outcome: '200' },
  { name: 'a file more', body: enterprise({ licence: list(201, () => FILE) }), outcome: '422 list.too_long' },
  { name: 'a file whose head is no base64', body: enterprise({ licence: [{ ...FILE, head: '*', tail: '\ud83d\ude00' }] }), outcome: '200' },
  { name: 'a file whose head is half a megabyte', body: enterprise({ licence: [{ ...FILE, head: 'iVBO'.repeat(125_000) }] }), outcome: '200' },
  { name: 'a file of no size', body: enterprise({ licence: [{ ...FILE, size: -1 }] }), outcome: '422 number.out_of_range' },
  { name: 'a file in a file', body: enterprise({ licence: [{ ...FILE, name: FILE }] }), outcome: '422 type.expected' },
  { name: 'ninety thousand purposes', body: person({ consent: { version: '1', purposes: list(90_000, (index) => `${index}`), givenAt: '' } }), outcome: '200' },
  { name: 'half of a character', body: request('{"name":"\\ud83d"}'), outcome: '400 json.syntax' },
  { name: 'lists in lists, ten thousand levels deep', body: request(`{"name":${'['.repeat(10_000)}${']'.repeat(10_000)}}`), outcome: '200' },
  { name: 'objects in objects, ten thousand levels deep', body: request(`{"consent":${'{"version":'.repeat(10_000)}1${'}'.repeat(10_000)}}`), outcome: '422 type.expected' },
  { name: 'a day that is none', body: request('{}', '"on":"2026-02-30"'), outcome: '422 date.not_a_day' },
  { name: 'a review that was extended for ever', body: request('{}', `"on":"2026-11-22","options":{"review":{"extension":{"reason":"${'x'.repeat(201)}"}}}`), outcome: '422 text.too_long' },
  { name: 'the last day there is', body: request('{}', '"on":"2199-12-31"'), outcome: '200' },
];
