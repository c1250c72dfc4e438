// @ts-check
/**
 * docs/programs.md is followed step by step: every document it builds is checked by the command it names, and what the command prints is
 * what stands there. `HUIJI_GUIDE=write` writes what is printed, and the finished document, anew: what changed is for a person to judge.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { textOf } from './repository.js';

const ROOT = new URL('../../', import.meta.url);
const GUIDE = 'docs/programs.md';
const FINISHED = 'docs/corner-tea.json';
const FILE = 'corner-tea.json';
const WRITE = process.env.HUIJI_GUIDE === 'write';

/** Below the repository, so that what the examples import is found as in a project that has the package. */
const FOLDER = new URL('target/writing-guide/', ROOT);

/** A block of the guide: what kind it is, and what stands in it. @typedef {{ label: string, text: string, from: number, to: number }} Block */

/** @param {string} guide @returns {Block[]} */
function blocksOf(guide) {
  return [...guide.matchAll(/^```(.*)\n([^]*?)^```$/gm)].map((found) => {
    const from = found.index + found[0].indexOf('\n') + 1;
    return { label: found[1], text: found[2], from, to: from + found[2].length };
  });
}

/** @param {any} document @param {string} pointer @param {unknown} value `undefined`: it is taken away */
function put(document, pointer, value) {
  const names = pointer.split('/').slice(1);
  const last = String(names.pop());
  const inner = names.reduce((value, name) => value[name], document);
  assert.ok(typeof inner === 'object' && inner !== null, pointer);
  if (Array.isArray(inner) && value === undefined) inner.splice(Number(last), 1);
  else if (value === undefined) delete inner[last];
  else inner[last] = value;
}

/** @param {string} name @param {string} text */
function write(name, text) {
  writeFileSync(new URL(name, FOLDER), text);
}

/** What the lines of a shell print, one after the other. @param {string} lines */
function printedBy(lines) {
  return lines.trim().split('\n').map((line) => {
    // The reader of CSV is there: the repository's own packages have it.
    if (line === 'npm install papaparse') return '';
    const [huiji, target] = line.replace(/^npx huiji /, '').split(' > ');
    assert.notEqual(huiji, line, `the guide runs only its own command, not \`${line}\``);
    const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('pkg/cli/huiji.js', ROOT)), ...huiji.split(' ')], {
      cwd: FOLDER, encoding: 'utf8', env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
    });
    if (target === undefined) return stdout + stderr;
    write(target, stdout);
    return stderr;
  }).join('');
}

test('every step of the guide comes to what it says', () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const guide = textOf(GUIDE);
  /** @type {any} */
  let document = null;
  let printed = '';
  let steps = 0;
  let written = guide;
  for (const { label, text, from, to } of blocksOf(guide)) {
    const [kind, action, ...pointers] = label.split(' ');
    if (label === 'json file') document = JSON.parse(text);
    else if (kind === 'json' && action === 'add') put(document, pointers[0], JSON.parse(text));
    else if (kind === 'json' && action === 'copy') {
      const [source, target] = pointers;
      put(document, target, structuredClone(source.split('/').slice(1).reduce((value, name) => value[name], document)));
      for (const [pointer, value] of Object.entries(JSON.parse(text))) put(document, `${target}${pointer}`, value ?? undefined);
    } else if (kind === 'csv') write(`${action}.csv`, text);
    else if (kind === 'sh') printed = printedBy(text);
    else if (kind === 'js') {
      write('standing.mjs', text);
      const { stdout, stderr } = spawnSync(process.execPath, ['standing.mjs'], { cwd: FOLDER, encoding: 'utf8' });
      printed = stdout + stderr;
    } else if (label === 'text printed') {
      steps += 1;
      if (WRITE) written = replaced(written, guide, { from, to }, printed);
      else assert.equal(text, printed, `step ${steps} prints`);
    } else assert.fail(`the guide has a block \`${label}\` that nobody runs`);
    if (kind === 'json') write(FILE, `${JSON.stringify(document, null, 2)}\n`);
  }
  assert.ok(steps >= 8, 'the guide shows what its commands print');
  const finished = `${JSON.stringify(document, null, 2)}\n`;
  if (WRITE) {
    writeFileSync(new URL(GUIDE, ROOT), written);
    writeFileSync(new URL(FINISHED, ROOT), finished);
  } else assert.equal(textOf(FINISHED), finished, 'the finished document is the one that the steps make');
});

/**
 * The guide with another text in a block; blocks before it may have been replaced by longer ones.
 *
 * @param {string} written
 * @param {string} guide
 * @param {{ from: number, to: number }} block
 * @param {string} text
 */
function replaced(written, guide, { from, to }, text) {
  const behind = guide.length - to;
  const start = written.length - behind - (to - from);
  return written.slice(0, start) + text + written.slice(written.length - behind);
}
