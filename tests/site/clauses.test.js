// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauseIn } from '../../www/components/why/clause-words.js';

/** @type {[label: string, zhHant: string, en: string][]} */
const labels = [
  ['第一章第一条', '第一章第一條', 'Ch. 1, Art. 1'],
  ['第三章第十条', '第三章第十條', 'Ch. 3, Art. 10'],
  ['第四章第十四条', '第四章第十四條', 'Ch. 4, Art. 14'],
  ['第十章第二十条', '第十章第二十條', 'Ch. 10, Art. 20'],
  ['第二章第九十九条', '第二章第九十九條', 'Ch. 2, Art. 99'],
];

for (const [label, zhHant, en] of labels) {
  test(`the clause ${label} is ${zhHant} and ${en}`, () => {
    assert.deepEqual(clauseIn(label, 'zh-Hans'), { text: label, lang: 'zh-Hans' });
    assert.deepEqual(clauseIn(label, 'zh-Hant'), { text: zhHant, lang: 'zh-Hant' });
    assert.deepEqual(clauseIn(label, 'en'), { text: en, lang: 'en' });
  });
}

for (const label of ['第三章第十条第二款', '附则第一条', '第三章', '第一百章第一条', '第三章第一二条', '第十十章第一条', '§ 3.10', '']) {
  test(`the label \`${label}\` stays as it is`, () => {
    for (const locale of ['zh-Hans', 'zh-Hant', 'en']) assert.equal(clauseIn(label, locale).text, label);
  });
}
