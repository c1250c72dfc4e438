// @ts-check
import assert from 'node:assert/strict';
import test from 'node:test';

import { compact, elements, members } from './json-text.js';

test('compact drops whitespace outside of strings only', () => {
  assert.equal(compact('{ "a b" : [ 1.50,\n\t"c \\" d" ] }\r\n'), '{"a b":[1.50,"c \\" d"]}');
  assert.equal(compact('"ends in a backslash \\\\" , 1'), '"ends in a backslash \\\\",1');
});

test('elements and members cut at the outermost level', () => {
  assert.deepEqual(elements('[]'), []);
  assert.deepEqual(elements('[1.0,"a,]",[2,3],{"b":4}]'), ['1.0', '"a,]"', '[2,3]', '{"b":4}']);
  assert.deepEqual(
    [...members('{"a:b":"c:d,","e":{"f":[1,2]},"g":null}')],
    [
      ['a:b', '"c:d,"'],
      ['e', '{"f":[1,2]}'],
      ['g', 'null'],
    ],
  );
});
