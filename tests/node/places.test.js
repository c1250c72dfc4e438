// @ts-check
/** The command line shows a problem where it stands in the text of the document. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { excerpt, lineAndColumn, spanAt } from '../../pkg/cli/excerpt.js';
import { namedPlace, placesOf } from '../../pkg/cli/places.js';

const TEXT = `{
  "name": { "en": "Tea \\"&\\" Home", "zh-Hans": "茶居" },
  "a/b~c": [1, { "x": true }, "茶", []],
\t"tiers": [{ "id": "golld" }]
}`;

/** @param {string} pointer */
function at(pointer) {
  const span = placesOf(TEXT)?.(pointer);
  assert.ok(span);
  return TEXT.slice(span.from, span.to);
}

test('a pointer leads to its value, whatever its name is made of', () => {
  assert.equal(at(''), TEXT);
  assert.equal(at('/name/en'), '"Tea \\"&\\" Home"');
  assert.equal(at('/a~1b~0c/1'), '{ "x": true }');
  assert.equal(at('/a~1b~0c/1/x'), 'true');
  assert.equal(at('/a~1b~0c/3'), '[]');
  assert.equal(at('/tiers/0/id'), '"golld"');
});

test('of a value that is missing the nearest thing around it is shown', () => {
  assert.equal(at('/tiers/0/name/en'), '{');
  assert.equal(at('/tiers/7'), '[');
  assert.equal(at('/name/en/deeper'), '"Tea \\"&\\" Home"');
  assert.equal(placesOf('{"a": '), null);
});

test('every value of a shipped program is found where it stands', () => {
  const text = readFileSync(new URL('../../data/programs/motor-service.json', import.meta.url), 'utf8');
  const places = placesOf(text);
  let values = 0;
  /** @param {unknown} value @param {string} pointer */
  const walk = (value, pointer) => {
    const span = places?.(pointer);
    assert.ok(span);
    assert.deepEqual(JSON.parse(text.slice(span.from, span.to)), value, pointer);
    values += 1;
    if (typeof value !== 'object' || value === null || pointer.split('/').length > 6) return;
    for (const [name, inner] of Object.entries(value)) walk(inner, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  };
  walk(JSON.parse(text), '');
  assert.ok(values > 200);
});

test('a mark stands below what it marks, also behind Chinese letters and tabs', () => {
  const span = placesOf(TEXT)?.('/a~1b~0c/2');
  assert.ok(span);
  assert.deepEqual(lineAndColumn(TEXT, span.from), { line: 3, column: 31 });
  assert.deepEqual(excerpt(TEXT, span), [
    '  |',
    '3 |   "a/b~c": [1, { "x": true }, "茶", []],',
    '  |                               ^^^^',
  ]);
  const tabbed = placesOf(TEXT)?.('/tiers/0/id');
  assert.ok(tabbed);
  assert.equal(excerpt(TEXT, tabbed)[2], '  | \t                  ^^^^^^^');
  const name = placesOf(TEXT)?.('/name');
  assert.ok(name);
  assert.equal(excerpt(TEXT, name)[2].includes('^'.repeat(40)), true);
});

test('an entry of many lines is shown by its name', () => {
  const text = '{\n  "offers": [{\n    "id": "off", "when": {}\n  }, { "id": "one line" }]\n}';
  const places = placesOf(text);
  assert.ok(places !== null);
  const shown = (/** @type {string} */ pointer) => {
    const { from, to } = namedPlace(text, places, pointer);
    return text.slice(from, to);
  };
  assert.deepEqual(['/offers/0', '/offers/0/when', '/offers/1'].map(shown), ['"off"', '{}', '{ "id": "one line" }']);
});

test('of a line without end only what is around the mark is shown', () => {
  const text = `{"a":"${'x'.repeat(5000)}","b":${'['.repeat(1)}1]}`;
  const span = placesOf(text)?.('/b/0');
  assert.ok(span);
  const [, line, mark] = excerpt(text, span);
  assert.ok(line.length < 200 && line.startsWith('1 | …'));
  assert.equal(line[mark.indexOf('^')], '1');
});

test('a line and a column lead to their place, and beyond the end to the end', () => {
  const span = spanAt(TEXT, 3, 31);
  assert.equal(TEXT.slice(span.from, span.from + 3), '"茶"');
  assert.deepEqual(spanAt('ab', 9, 9), { from: 2, to: 3 });
});
