// @ts-check
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { before, test } from 'node:test';

import * as engine from 'huiji';
import * as application from 'huiji/application';
import * as audit from 'huiji/audit';
import * as procedures from 'huiji/procedures';
import * as words from 'huiji/words';
import * as formWords from 'huiji/words/application';
import * as differenceWords from 'huiji/words/differences';
import * as procedureWords from 'huiji/words/procedures';

import { prepareConsumer, run, tool } from './consumer.js';
import { writeExample } from './readme.js';

const STRICT = ['--ignoreConfig', '--noEmit', '--strict', '--noUncheckedIndexedAccess', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false'];
const NODENEXT = ['--module', 'nodenext'];
const BUNDLER = ['--module', 'esnext', '--moduleResolution', 'bundler'];

/** @type {import('./consumer.js').Consumer} */
let project;
before(async () => {
  project = await prepareConsumer('types');
});

/** @param {string[]} options */
async function compile(...options) {
  await run(project.folder, process.execPath, tool('typescript/bin/tsc'), ...STRICT, ...options);
}

test('modules and CommonJS files compile with the resolution of Node', async () => {
  await compile(...NODENEXT, '--types', '', '--lib', 'es2022,dom', 'module.ts', 'script.cts');
});

test('modules compile with the resolution of bundlers', async () => {
  await compile(...BUNDLER, '--types', '', '--lib', 'es2022,dom', 'module.ts');
});

test('the types need neither the DOM nor those of a host', async () => {
  await writeFile(project.at('bare.ts'), "export * from 'huiji';\nexport * as application from 'huiji/application';\nexport * as procedures from 'huiji/procedures';\nexport * as audit from 'huiji/audit';\nexport * from 'huiji/words';\nexport * from 'huiji/words/application';\nexport * from 'huiji/words/procedures';\n");
  await compile(...NODENEXT, '--types', '', '--lib', 'es2022', 'bare.ts');
});

test('the example for TypeScript compiles, and needs its casts', async () => {
  const options = [...BUNDLER, '--resolveJsonModule', '--types', '', '--lib', 'es2022'];
  await writeExample(project, 'readme', 'note.ts', 'TypeScript', 0, 'ts');
  await compile(...options, 'readme/note.ts');
  const example = await readFile(project.at('readme/note.ts'), 'utf8');
  const casts = [...example.matchAll(/ as \w+/g)];
  assert.equal(casts.length, 2, 'the cart has no words to mistake');
  for (const [cast] of casts) {
    await writeFile(project.at('readme/without.ts'), example.replace(cast, ''));
    await assert.rejects(compile(...options, 'readme/without.ts'), /error TS2345/);
  }
});

test('`using` is typed where the library has it', async () => {
  await compile(...NODENEXT, '--types', '', '--lib', 'es2022,esnext.disposable', 'using.ts');
});

test('each mistake is found', async () => {
  const lines = (await readFile(project.at('mistakes.ts'), 'utf8')).split('\n');
  const mistaken = lines.flatMap((line, index) => (line.startsWith('export') ? [index + 1] : []));
  /** @type {string} */
  let said = '';
  await compile(...NODENEXT, '--types', '', '--lib', 'es2022', '--target', 'es2022', 'mistakes.ts').catch((error) => (said = String(error)));
  const found = [...said.matchAll(/mistakes\.ts\((\d+),/g)].map(([, line]) => Number(line));
  assert.deepEqual([...new Set(found)], mistaken);
});

test('the typed names are the ones there are', async () => {
  /** @param {string} file */
  const typed = async (file) => {
    const text = await readFile(project.at(`node_modules/huiji/${file}`), 'utf8');
    return [...text.matchAll(/^export (?:const|function|class|\{) ?(\w+)/gm)].map(([, name]) => name).sort();
  };
  assert.deepEqual(Object.keys(engine).sort(), await typed('index.d.ts'));
  assert.deepEqual(Object.keys(application).sort(), await typed('application/index.d.ts'));
  assert.deepEqual(Object.keys(procedures).sort(), await typed('procedures/index.d.ts'));
  assert.deepEqual(Object.keys(audit).sort(), await typed('audit/index.d.ts'));
  assert.deepEqual(Object.keys(words).sort(), await typed('words/index.d.ts'));
  assert.deepEqual(Object.keys(formWords).sort(), await typed('words/application.d.ts'));
  assert.deepEqual(Object.keys(procedureWords).sort(), await typed('words/procedures.d.ts'));
  assert.deepEqual(Object.keys(differenceWords).sort(), await typed('words/differences.d.ts'));
});
