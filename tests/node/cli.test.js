// @ts-check
/** The command line of the desk, run as a user runs it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { dataText } from './repository.js';

const FOLDER = new URL('../../target/cli-test/', import.meta.url);
const TOOL = fileURLToPath(new URL('../../pkg/cli/huiji.js', import.meta.url));

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

/** @param {string[]} given @param {string} [language] */
function huiji(given, language = 'C') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TOOL, ...given], { cwd: FOLDER, encoding: 'utf8', env: { ...process.env, LC_ALL: language } });
  return { status, stdout, stderr };
}

/** A small program, and what is done to its text. @param {string} name @param {(text: string) => string} change */
function program(name, change = (text) => text) {
  const text = `{
  "id": "tea",
  "name": { "en": "Tea", "zh-Hans": "茶" },
  "currency": "CNY", "timeZone": "Asia/Shanghai", "locales": ["en", "zh-Hans"],
  "versions": [
    { "id": "1", "announcedOn": "2025-12-01", "effectiveFrom": "2026-01-01",
      "tiers": [{ "id": "basic", "name": { "en": "Basic", "zh-Hans": "普通" } }],
      "benefits": [{ "id": "rate", "name": { "en": "Rate", "zh-Hans": "会员折扣" }, "class": "basic", "tiers": ["basic"], "rate": { "rate": "0.9" } }],
      "offers": [{ "id": "off", "name": { "en": "Off", "zh-Hans": "满减" }, "moneyOff": { "amount": "40.00", "atLeast": "300.00" } }] }
  ]
}
`;
  writeFileSync(new URL(name, FOLDER), change(text));
  return name;
}

test('an error stands at its place, with its line, its column and what is near', () => {
  const file = program('misspelt.json', (text) => text.replace('["en", "zh-Hans"]', '["en", "zh-Hant"]'));
  const { status, stdout, stderr } = huiji(['check', file]);
  assert.deepEqual([status, stderr], [1, '']);
  assert.ok(stdout.startsWith('error[field.unknown]: unknown field “zh-Hans”'), stdout);
  const [, place, margin, line, mark] = stdout.split('\n');
  assert.match(place, /^ {2}--> misspelt\.json:3:37 {2}\/name\/zh-Hans$/);
  assert.deepEqual([margin, line, mark], ['    |', '  3 |   "name": { "en": "Tea", "zh-Hans": "茶" },', `    |${' '.repeat(37)}^^^^`]);
  assert.match(stdout, /misspelt\.json: [1-9]\d* errors, no warnings/);
});

test('what is no JSON is shown where it breaks', () => {
  const { status, stdout } = huiji(['check', program('broken.json', (text) => text.replace('"currency": "CNY",', '"currency": CNY,'))]);
  assert.equal(status, 1);
  assert.match(stdout, /^error\[json\.syntax\]: .*line 4.*\n {2}--> broken\.json:4:\d+\n.*\n {2}4 \| .*"currency": CNY/);
});

test('a finding comes with what shows it, and is no error', () => {
  const file = program('cliff.json');
  const { status, stdout } = huiji(['check', file]);
  assert.equal(status, 0);
  assert.match(stdout, /^warning\[price\.cliff\]: /m);
  assert.match(stdout, /\/versions\/0\/offers\/0/);
  assert.match(stdout, /shown by quote: .*\/value\/payable = /);
  assert.match(stdout, /cliff\.json: no errors, 1 warning\nno examples\n$/);
  assert.equal(huiji(['check', '--strict', file]).status, 1, 'who asks for it fails on warnings');
  const [witness] = huiji(['check', '--witnesses', file]).stdout.split('\n').filter((line) => line.startsWith('  = {'));
  assert.deepEqual(Object.keys(JSON.parse(witness.slice(4))), ['ask', 'with']);
});

test('an example that does not come true fails, with what the engine says', () => {
  const example = '"examples": [{ "id": "one", "ask": "quote", "with": { "member": null, "cart": { "lines": [{ "sku": "t", "quantity": 1, "price": "1.00" }] }, "on": "2026-01-01" }, "expect": { "/value/payable": "2.00", "/value/nothing": 1 } }],';
  const { status, stdout } = huiji(['check', program('example.json', (text) => text.replace('"versions"', `${example}\n  "versions"`))]);
  assert.equal(status, 1);
  assert.match(stdout, /^example\[example\]: example “one” does not come true$/m);
  assert.match(stdout, /^ {2}= \/value\/payable is "1\.00", not "2\.00"$/m);
  assert.match(stdout, /^ {2}= nothing stands at \/value\/nothing; expected 1$/m);
  assert.match(stdout, /0 examples come true, 1 do not\n$/);
});

test('several files are checked, in the language of the user or as asked for', () => {
  const [first, second] = [program('a.json'), program('b.json')];
  const { stdout } = huiji(['check', first, second], 'zh_CN.UTF-8');
  assert.match(stdout, /a\.json：没有错误，1 个警告[^]*b\.json：没有错误，1 个警告/);
  assert.match(huiji(['check', first], 'zh_TW.UTF-8').stdout, /沒有錯誤，1 個警告/);
  assert.match(huiji(['check', '--locale', 'en', first], 'zh_CN.UTF-8').stdout, /no errors, 1 warning/);
});

test('what is not understood ends with 2 and says how it is meant', () => {
  for (const given of [[], ['check'], ['dance'], ['compare', 'a.json', '1'], ['check', '--loud', 'a.json'], ['check', '--locale', 'fr', 'a.json']]) {
    const { status, stdout, stderr } = huiji(given);
    assert.deepEqual([status, stdout], [2, ''], given.join(' '));
    assert.notEqual(stderr, '');
  }
  const { status, stderr } = huiji(['check', 'nowhere.json']);
  assert.deepEqual([status, stderr.includes('nowhere.json')], [2, true]);
  const help = huiji(['--help']);
  assert.deepEqual([help.status, help.stdout.startsWith('usage: huiji check')], [0, true]);
});

test('who reads CSV without a reader is told which one to bring', () => {
  // Outside the repository, which has one.
  const alone = mkdtempSync(join(tmpdir(), 'huiji-alone-'));
  try {
    cpSync(new URL('../../pkg', import.meta.url), join(alone, 'pkg'), { recursive: true, filter: (file) => !file.includes('node_modules') });
    writeFileSync(join(alone, 'members.csv'), 'id,joinedOn\nlin,2026-01-01\n');
    const given = [join(alone, 'pkg/cli/huiji.js'), 'members', '--locale', 'en', 'members.csv'];
    const { status, stderr } = spawnSync(process.execPath, given, { cwd: alone, encoding: 'utf8' });
    assert.deepEqual([status, stderr], [2, 'reading CSV needs papaparse: npm install papaparse\n']);
  } finally {
    rmSync(alone, { recursive: true });
  }
});

test('two versions are compared in words, and over members', () => {
  writeFileSync(new URL('retail.json', FOLDER), dataText('programs', 'retail'));
  const versions = JSON.parse(dataText('programs', 'retail')).versions.map((/** @type {{ id: string }} */ { id }) => id);
  const alone = huiji(['compare', 'retail.json', versions[0], versions[1]]);
  assert.deepEqual([alone.status, alone.stderr], [0, '']);
  assert.match(alone.stdout, new RegExp(`^${versions[0]} → ${versions[1]}: \\d+ differences\n`));
  writeFileSync(new URL('members.jsonl', FOLDER), ['gold-person', 'silver-person'].map((name) => JSON.stringify(JSON.parse(dataText('members', name)))).join('\n'));
  const over = huiji(['compare', '--members', 'members.jsonl', '--on', '2026-11-22', 'retail.json', versions[0], versions[1]]);
  assert.deepEqual([over.status, over.stderr], [0, '']);
  assert.match(over.stdout, /^2 members, of whom something changes for \d$/m);
  const unknown = huiji(['compare', 'retail.json', versions[0], 'nine']);
  assert.deepEqual([unknown.status, /nine/.test(unknown.stdout)], [1, true]);
});
