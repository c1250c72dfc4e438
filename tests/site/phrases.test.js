// @ts-check
// The words are written in Fluent and said by the package's own few lines. Fluent itself says here what each of them must be.

import { FluentBundle, FluentResource } from '@fluent/bundle';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { compiledMessages } from '../../pkg/words/catalogue.js';
import { phrases } from '../../pkg/words/index.js';

/** What is put in for a variable, besides every name that some message tells apart. @type {(string | number)[]} */
const values = [0, 1, 2, 3, 21, 1234567, -5, 0.5, 'text', '0', '1', 'one', ''];

for (const locale of /** @type {const} */ (['zh-Hans', 'zh-Hant', 'en'])) {
  test(`every message in ${locale} is said as Fluent says it, whatever is put in`, async () => {
    const source = await readFile(new URL(`../../data/words/${locale}.ftl`, import.meta.url), 'utf8');
    const bundle = new FluentBundle(locale, { useIsolating: false });
    bundle.addResource(new FluentResource(source));
    const messages = compiledMessages(source, ['']);
    const say = phrases(locale, messages);
    assert.ok(Object.keys(messages).length > 500, 'the messages were read');

    let said = 0;
    for (const [id, pattern] of Object.entries(messages)) {
      const names = [...new Set([...JSON.stringify(pattern).matchAll(/\["(\w+)"[\],]/g)].map(([, name]) => name))];
      const told = [...JSON.stringify(pattern).matchAll(/"=?([\w-]+)":/g)].map(([, key]) => key);
      for (const value of [...values, ...told]) {
        const variables = Object.fromEntries(names.map((name, place) => [name, place % 2 === 0 || typeof value === 'string' ? value : value + 1]));
        const fluent = bundle.formatPattern(/** @type {any} */ (bundle.getMessage(id)?.value), variables);
        assert.equal(say(id, variables), fluent, `${id} with ${JSON.stringify(variables)}`);
        said += 1;
      }
      if (names.length > 0) assert.equal(say(id, {}), null, `${id} without what it needs`);
    }
    assert.ok(said > 5000, `only ${said} were said`);
  });
}

test('there is no message that is only a property of every object', () => {
  assert.equal(phrases('en', { one: 'One' })('constructor'), null);
  assert.equal(phrases('en', { one: [['toString']] })('one', {}), null);
});

test('what is not compiled is refused where the words are built', () => {
  for (const source of ['a = { NUMBER($x) }\n', 'a = { b }\n', 'a = { 1 ->\n   *[other] x\n}\n']) assert.throws(() => compiledMessages(source, ['']), /not compiled/);
});
