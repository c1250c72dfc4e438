// @ts-check
/** The engine in each runtime: how many quotes over HTTP, and what starting costs. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';

import { step } from './build.js';
import { CONNECTIONS, timeEdge } from './edge.js';
import { timeFirstAnswers, timeStartUps } from './start-up/hosts.js';

/** Runtimes that come as npm packages. */
const PACKAGES = ['workerd', 'deno', 'bun', 'edge-runtime'];

/**
 * @param {string} root
 * @param {import('./start-up/hosts.js').Files} files
 * @param {Uint8Array} body a request for a quote
 * @param {Uint8Array} answer what the engine answers to it
 * @returns {Promise<import('./runtimes-report.js').RuntimeResults>}
 */
export async function timeRuntimes(root, files, body, answer) {
  step('timing quotes over HTTP in each runtime (a minute and a half)');
  const edge = await timeEdge(body, answer);
  step('timing the start in each runtime (less than a minute)');
  const startUps = await timeStartUps(root, files);
  const firstAnswers = await timeFirstAnswers(JSON.parse(readFileSync(files.program, 'utf8')), body);
  return {
    machine: machine(),
    bytes: { request: body.length, answer: answer.length },
    connections: CONNECTIONS,
    edge,
    startUps,
    firstAnswers,
  };
}

function machine() {
  const require = createRequire(import.meta.url);
  const versions = PACKAGES.map((name) => [name, require(`${name}/package.json`).version]);
  const processors = cpus();
  return {
    cores: processors.length,
    processor: processors[0]?.model.trim() ?? 'processor',
    versions: { Node: process.versions.node, ...Object.fromEntries(versions) },
  };
}
