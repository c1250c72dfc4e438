// @ts-check
/**
 * Lighthouse on every page of the built site, as a phone sees it: `cargo xtask lighthouse [--desktop] [page …]`. It prints the four scores of each
 * page, the middle ones of three loads, and what takes points away. The score of performance is a time, simulated from what a load took on
 * this machine, so it is told and no test; below 98 in any of them the command ends with 1.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromiumPath } from '../tests/site/browser.js';
import { serveBuiltSite } from '../tests/site/serve-built-site.js';
import { memberPages } from '../www/build/member-pages.js';
import { table } from './table.js';

/** The newest that runs on Node 20. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const LEAST = 98;
const LOADS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * @typedef {object} Audit
 * @property {string} id
 * @property {string} title
 * @property {number | null} score
 * @property {string} [displayValue]
 */
/**
 * @typedef {object} Report
 * @property {{ [category: string]: { score: number | null, auditRefs: { id: string, weight: number }[] } }} categories
 * @property {{ [id: string]: Audit }} audits
 */

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const preset = process.argv.includes('--desktop') ? ['--preset=desktop'] : [];
const unknown = named.filter((page) => !(page in memberPages));
if (unknown.length > 0) throw new Error(`there is no page ${unknown.join(', ')}; there are ${Object.keys(memberPages).join(', ')}`);
const pages = Object.entries(memberPages).filter(([page]) => named.length === 0 || named.includes(page));
const folder = mkdtempSync(join(tmpdir(), 'huiji-lighthouse-'));
const site = await serveBuiltSite();
try {
  /** @type {string[][]} */
  const rows = [];
  /** @type {string[]} */
  const lost = [];
  for (const [page, path] of pages) {
    /** @type {Report[]} */
    const reports = [];
    for (let load = 0; load < LOADS; load += 1) reports.push(await measured(`${site.origin}/${path}`));
    const scores = CATEGORIES.map((category) => middle(reports.map((one) => scoreOf(one, category)), (score) => score));
    rows.push([page, ...scores.map(String)]);
    if (scores.some((score) => score < LEAST)) process.exitCode = 1;
    for (const category of CATEGORIES) lost.push(...whatTakesPoints(middle(reports, (one) => scoreOf(one, category)), category).map((line) => `${page}: ${line}`));
  }
  console.log(table(['page', ...CATEGORIES], rows));
  console.log(lost.length > 0 ? `\nWhat takes points away:\n${lost.join('\n')}` : '');
} finally {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
}

/** @param {Report} report @param {string} category of 100 points */
function scoreOf({ categories }, category) {
  return Math.round((categories[category]?.score ?? 0) * 100);
}

/** @template T @param {T[]} list @param {(one: T) => number} by @returns {T} */
function middle(list, by) {
  const sorted = list.toSorted((one, other) => by(one) - by(other));
  return sorted[Math.floor(sorted.length / 2)];
}

/** @param {string} address @returns {Promise<Report>} */
async function measured(address) {
  const output = join(folder, 'report.json');
  const flags = '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage';
  const asked = [address, '--quiet', '--output=json', `--output-path=${output}`, `--only-categories=${CATEGORIES.join()}`, flags, ...preset];
  const load = () =>
    promisify(execFile)('npm', ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', ...asked], { env: { ...process.env, CHROME_PATH: chromiumPath() } });
  // Chromium's trace is now and then without its beginning; Lighthouse then asks to be run again.
  await load().catch(load);
  return JSON.parse(readFileSync(output, 'utf8'));
}

/** Where a category is below what is wanted. @param {Report} report @param {string} category */
function whatTakesPoints(report, category) {
  const { categories, audits } = report;
  if (scoreOf(report, category) >= LEAST) return [];
  const weighed = (categories[category]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
  return weighed.flatMap(({ id }) => {
    const { title, score, displayValue } = audits[id] ?? { title: id, score: 0 };
    return score !== null && score < 1 ? [`${title}${displayValue ? ` (${displayValue})` : ''}: ${Math.round(score * 100)}`] : [];
  });
}
