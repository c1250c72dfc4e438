// @ts-check
/** The words, for a caller that asks for a locale that is none. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { renderer } from 'huiji/words';
import { applicationWords } from 'huiji/words/application';
import { feeWords, workflowWords } from 'huiji/words/procedures';

test('a locale without words is refused, also one that every object has as a property', async () => {
  for (const locale of ['fr', '', 'EN', 'constructor', 'toString', '__proto__']) {
    for (const words of [renderer, applicationWords, feeWords, workflowWords]) {
      await assert.rejects(words(/** @type {any} */ (locale)), (error) => {
        assert.ok(error instanceof RangeError, locale);
        assert.match(error.message, /^no words for locale `.*`; there are `zh-Hans`, `zh-Hant`, `en`$/);
        return true;
      });
    }
  }
});
