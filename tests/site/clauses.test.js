// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauseAddress, clauseAnchor, clauseIn } from '../../www/components/why/clause-words.js';

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

/** @type {[label: string, anchor: string][]} */
const anchors = [
  ['第三章第十条', '3-10'],
  ['第四章第二十一条', '4-21'],
  ['附则第一条', '附则第一条'],
  ['Article 3 (a)', 'Article-3-(a)'],
];
for (const [label, anchor] of anchors) {
  test(`the clause ${label} stands under ${anchor}`, () => assert.equal(clauseAnchor(label), anchor));
}

test('a clause is found in the locale of the reader, with what was chosen', () => {
  assert.equal(clauseAddress('第三章第十条', 'zh-Hans'), '/rules/#3-10');
  assert.equal(clauseAddress('第三章第十条', 'en', '?member=gold-person'), '/en/rules/?member=gold-person#3-10');
  assert.equal(clauseAddress('附则第一条', 'zh-Hant'), '/zh-Hant/rules/#%E9%99%84%E5%88%99%E7%AC%AC%E4%B8%80%E6%9D%A1');
});
