// @ts-check
/** What the README says and shows, in English and in Chinese, is so. The example in Rust is a doc test. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { load } from 'huiji';

import { textOf } from './repository.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FILES = ['README.md', 'README.zh-CN.md'];

/**
 * @param {string} file
 * @param {'js' | 'json' | 'rust' | 'sh'} language
 */
function blocks(file, language) {
  return [...textOf(file).matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, kind, code = '']) => (kind === language ? [code] : []));
}

/** @param {string} file */
function shown(file) {
  const [program = '', refusal = ''] = blocks(file, 'json');
  return { program: JSON.parse(program), refusal: JSON.parse(refusal) };
}

for (const file of FILES) {
  test(`${file}: the example in JavaScript prints what it says`, () => {
    const [example = ''] = blocks(file, 'js');
    const said = /console\.log\(.*\); \/\/ (.+)$/m.exec(example)?.[1];
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', example], { cwd: ROOT, encoding: 'utf8' });
    assert.equal(printed, `${said}\n`);
  });

  test(`${file}: the program is complete, and does what is said of it`, async () => {
    const { program } = shown(file);
    const { value, problems } = await load(program);
    assert.deepEqual(problems, []);
    const regulations = value ?? assert.fail('it is refused');
    const line = { sku: 'tea', quantity: 1, price: '100.00' };
    /** @type {[spent: string, tier: string, payable: string, points: number][]} */
    const expected = [
      ['1999.99', 'basic', '100.00', 100],
      ['2000.00', 'gold', '90.00', 180],
    ];
    for (const [spent, tier, payable, points] of expected) {
      /** @type {import('huiji').MemberDocument} */
      const member = {
        id: 'm-1',
        kind: 'person',
        joinedOn: '2026-01-05',
        terms: [{ from: '2026-01-05' }],
        activities: [{ id: 'a-1', on: '2026-02-01', purchase: { lines: [{ sku: 'tea', quantity: 1, paid: spent }] } }],
      };
      const quote = regulations.quote(member, { lines: [line] }, '2026-11-22').value;
      assert.deepEqual([quote?.tier, quote?.payable, quote?.points.map(({ points }) => points)], [tier, payable, [points]]);
      const lot = regulations.points(member, '2026-11-22').value?.wallets[0]?.lots[0];
      assert.equal(lot?.expiresOn, '2028-02-01');
      const held = regulations.standing(member, '2026-11-22').value?.tier;
      assert.equal(held?.heldTo, tier === 'gold' ? '2027-01-31' : null);
    }
  });

  test(`${file}: the refusal is the engine's`, async () => {
    const { program, refusal } = shown(file);
    program.versions[0].benefits[0].tiers[0] = 'golld';
    assert.deepEqual(await load(program), refusal);
  });
}

test('both have the same commands and examples', () => {
  for (const language of /** @type {const} */ (['js', 'rust', 'sh'])) {
    const [english, chinese] = FILES.map((file) => blocks(file, language).map(withoutComments));
    assert.ok(english !== undefined && english.length > 0);
    assert.deepEqual(chinese, english);
  }
});

/** @param {string} code */
function withoutComments(code) {
  return code.replaceAll(/ +(?:#|\/\/) .*$/gm, '');
}

test('both say the same of each clause', () => {
  const [english = [], chinese = []] = FILES.map((file) =>
    [...textOf(file).matchAll(/^\| ([RCMA]-[\w.]+) .*? \| (\w+|[\u4e00-\u9fff]+)/gmu)].map(([, clause, state = '']) => [clause, state]),
  );
  const words = new Map([['done', '完成'], ['partly', '部分'], ['planned', '计划中'], ['out', '不在范围内']]);
  assert.ok(english.length > 60);
  assert.deepEqual(english.map(([clause, state = '']) => [clause, words.get(state)]), chinese);
});

test('what it links to is there', () => {
  for (const file of FILES) {
    const links = [...textOf(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path);
    assert.ok(links.length > 10);
    for (const path of links) assert.ok(existsSync(new URL(path, `file://${ROOT}`)), `${file} links to ${path}`);
  }
});
