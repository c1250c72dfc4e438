// @ts-check
import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { before, test } from 'node:test';

import { answerOfThisProcess } from './application.js';
import { auditOfThisProcess } from './audit.js';
import { README_PAYABLE, fee, prepareConsumer, run, sample } from './consumer.js';
import { pageShows } from './page.js';
import { writeExample } from './readme.js';

/** @type {import('./consumer.js').Consumer} */
let project;
before(async () => {
  project = await prepareConsumer('webpack');
  await cp(project.at('request.json'), project.at('request.bin'));
  await writeExample(project, 'readme', 'main.js', 'Browser');
  await run(project.folder, process.execPath, 'build.cjs');
});

test('webpack builds a page that prices the sample cart, one with a form, one of fees, one with an audit, and the example for browsers', async () => {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://site').pathname);
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
    createReadStream(project.at(path)).on('error', () => response.writeHead(404).end()).pipe(response);
  }).listen(0);
  await once(server, 'listening');
  try {
    const address = /** @type {import('node:net').AddressInfo} */ (server.address());
    const { text, wasm } = await pageShows(`http://localhost:${address.port}/index.html`, 'output');
    assert.equal(text, sample.answer);
    assert.equal(wasm.length, 1);
    const form = await pageShows(`http://localhost:${address.port}/check.html`, 'output');
    assert.equal(form.text, await answerOfThisProcess());
    assert.equal(form.wasm.length, 1);
    const fees = await pageShows(`http://localhost:${address.port}/fees.html`, 'output');
    assert.equal(fees.text, fee.answer);
    assert.equal(fees.wasm.length, 1);
    const audit = await pageShows(`http://localhost:${address.port}/audit.html`, 'output');
    assert.equal(audit.text, await auditOfThisProcess());
    assert.equal(audit.wasm.length, 1);
    const example = await pageShows(`http://localhost:${address.port}/readme.html`, 'body');
    assert.equal(example.text, README_PAYABLE);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

/** @type {Record<string, string>} */
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };

test('webpack builds a program for Node that needs no wasm file and no package beside it', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'huiji-webpack-'));
  try {
    await cp(project.at('program'), elsewhere, { recursive: true });
    const request = project.at('request.json');
    const withFile = await run(elsewhere, process.execPath, 'main.js', request);
    assert.equal(withFile.stdout, sample.answer);

    const wasm = (await readdir(elsewhere)).filter((name) => name.endsWith('.wasm'));
    assert.equal(wasm.length, 1);
    for (const name of wasm) await rm(join(elsewhere, name));
    const withoutFile = await run(elsewhere, process.execPath, 'main.js', request);
    assert.equal(withoutFile.stdout, sample.answer);
  } finally {
    await rm(elsewhere, { recursive: true });
  }
});
