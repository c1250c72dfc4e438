// @ts-check
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { before, test } from 'node:test';

import { answerOfThisProcess, request } from './application.js';
import { auditOfThisProcess } from './audit.js';
import { README_PAYABLE, fee, prepareConsumer, run, sample, tool } from './consumer.js';
import { writeExample } from './readme.js';

/** Its types name packages that it does not bring. */
const { Miniflare } = createRequire(import.meta.url)('miniflare');

/** @type {import('./consumer.js').Consumer} */
let project;
/** @type {string} */
let exampleRequest;
before(async () => {
  project = await prepareConsumer('workers');
  exampleRequest = await writeExample(project, 'readme', 'worker.js', 'Workers');
});

/**
 * What `wrangler deploy` would upload, answering in workerd.
 *
 * @param {string} main
 * @param {string} body
 */
async function deployedAnswer(main, body) {
  const output = project.at(`${main}-upload`);
  await run(project.folder, process.execPath, tool('wrangler/bin/wrangler.js'), 'deploy', main, '--dry-run', '--outdir', output);
  const worker = new Miniflare({
    rootPath: output,
    modulesRoot: output,
    scriptPath: 'worker.js',
    modules: true,
    modulesRules: [{ type: 'CompiledWasm', include: ['**/*.wasm', '**/*.wasm?module'] }],
    compatibilityDate: '2026-04-01',
    cf: false,
  });
  try {
    const response = await worker.dispatchFetch('http://worker/', { method: 'POST', body });
    assert.equal(response.status, 200);
    return { early: response.headers.get('early'), text: /** @type {string} */ (await response.text()) };
  } finally {
    await worker.dispose();
  }
}

test('a Worker that wrangler bundles prices the sample cart in workerd', async () => {
  const request = await readFile(project.at('request.json'), 'utf8');
  const { early, text } = await deployedAnswer('worker.js', request);
  assert.equal(text, sample.answer);
  assert.equal(early, 'engine.not_loaded');
});

test('a Worker checks an application with the validator alone', async () => {
  const { text } = await deployedAnswer('check/worker.js', JSON.stringify(request));
  assert.equal(text, await answerOfThisProcess());
});

test('a Worker asks what joining costs by fees and workflows alone', async () => {
  const { text } = await deployedAnswer('fees/worker.js', fee.request);
  assert.equal(text, fee.answer);
});

test('a Worker audits a program', async () => {
  const { text } = await deployedAnswer('audit/worker.js', '');
  assert.equal(text, await auditOfThisProcess());
});

test('the example for Workers runs', async () => {
  const { text } = await deployedAnswer('readme/worker.js', exampleRequest);
  assert.equal(JSON.parse(text).value.payable, README_PAYABLE);
});
