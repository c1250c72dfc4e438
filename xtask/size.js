// @ts-check
/**
 * What travels to a visitor: the files of the engine, of the validator, of the procedures and of the audit, and for each built page all that its first visit
 * pulls, the service worker's files included. Ends with 1 if anything is above its budget.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesOf } from '../www/build/host-folder.js';
import { localePaths } from '../www/build/localized-pages.js';
import { memberPages } from '../www/build/member-pages.js';
import { comesWhenAskedFor, isForLocale, isSampleMember, readOfflineFiles, workerFile } from '../www/build/offline-files.js';
import { withReferences } from '../www/build/referenced-files.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const ENGINE_BUDGET = 200_000;
const ENGINE_AIM = 120_000;
// What was reached and is held. The aim is what a validator would be that reads no program document and no JSON of its own:
// see docs/decisions/0021. The words of all problem codes are in every module: those of fees and workflows took it from 95 to 96, those
// of benefits and of the audit to 96.5.
const VALIDATOR_BUDGET = 96_500;
const VALIDATOR_AIM = 40_000;
// Reads no more of a program document than fees and workflows need; the tables of the workflows are its own.
const PROCEDURES_BUDGET = 109_000;
// Reads all of a document and asks every question: the engine, the validator and the procedures in one, small rather than quick. What was
// reached and is held.
const AUDIT_BUDGET = 412_000;
const PAGE_BUDGET = 300_000;
/** What some pages alone load, by what they import that loads it: every page refers to all of it. */
const PARTS_OF_PAGES = [
  { part: /^(?:words\/[^/]*-offers-|assets\/offers-)/, loader: 'offerRenderer' },
  { part: /^assets\/(?:goods|basket)-[^/]*\.json$/, loader: 'loadGoods' },
  { part: /^assets\/cards-[^/]*\.json$/, loader: 'loadCards' },
  { part: /^assets\/service-[^/]*\.json$/, loader: 'loadService' },
];

let aboveBudget = false;

const engine = sizeOf('engine', 'huiji');
console.log(`${engine} bytes travel by brotli; the budget is ${ENGINE_BUDGET}, the aim ${ENGINE_AIM}`);
judge('the engine', engine, ENGINE_BUDGET);
const validator = sizeOf('validator alone', 'huiji-application');
console.log(`${validator} bytes travel by brotli; the budget is ${VALIDATOR_BUDGET}, the aim ${VALIDATOR_AIM}`);
judge('the validator', validator, VALIDATOR_BUDGET);
const procedures = sizeOf('procedures alone', 'huiji-procedures');
console.log(`${procedures} bytes travel by brotli; the budget is ${PROCEDURES_BUDGET}`);
judge('the procedures', procedures, PROCEDURES_BUDGET);
const audit = sizeOf('audit alone', 'huiji-audit');
console.log(`${audit} bytes travel by brotli; the budget is ${AUDIT_BUDGET}`);
judge('the audit', audit, AUDIT_BUDGET);
sizeOfPages(join(ROOT, 'www/dist'));
process.exitCode = aboveBudget ? 1 : 0;

/**
 * What a wasm file and its glue are in Brotli.
 *
 * @param {string} title
 * @param {string} name
 */
function sizeOf(title, name) {
  console.log(row(title, 'raw', 'gzip -9', 'brotli 11'));
  let total = 0;
  for (const file of [`${name}_bg.wasm`, `${name}.js`]) {
    const bytes = readFileSync(join(ROOT, 'pkg/dist', file));
    const brotli = brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }).length;
    total += brotli;
    console.log(row(file, bytes.length, gzipped(bytes), brotli));
  }
  return total;
}

/** @param {string} folder */
function sizeOfPages(folder) {
  if (!existsSync(folder)) {
    console.log('\nno page is built: `cargo xtask dist` first');
    return;
  }
  console.log(`\n${row('page', 'files', 'raw', 'gzip -9')}`);
  // No visitor opens the gallery; it refers to the scripts of all pages.
  for (const page of filesOf(folder).filter((file) => file.endsWith('.html') && !file.startsWith('gallery/'))) {
    const pulled = firstVisit(folder, page);
    const bytes = pulled.map((file) => readFileSync(join(folder, file)));
    const gzip = sum(bytes.map(gzipped));
    console.log(row(page, pulled.length, sum(bytes.map(({ length }) => length)), gzip));
    judge(page, gzip, PAGE_BUDGET);
  }
  console.log(`the budget of a page is ${PAGE_BUDGET} bytes of gzip at first visit`);
}

/**
 * The page, what it refers to but for what comes only when asked for, and, where it starts the service worker, that and the page for times
 * without a network: what comes twice is taken from the browser's cache the second time, as tests/site/offline.test.js shows. Of the
 * samples it is the largest.
 *
 * @param {string} folder
 * @param {string} page
 */
function firstVisit(folder, page) {
  const html = readFileSync(join(folder, page), 'utf8');
  if (!html.includes('id="update-notice"')) return withReferences(folder, [page]);
  const { locales } = readOfflineFiles(folder);
  const home = locales.find((locale) => `/${page}`.startsWith(locale.home))?.home.slice(1) ?? '';
  const locale = Object.entries(localePaths).find(([, path]) => path === `/${home}`)?.[0] ?? '';
  const all = withReferences(folder, [page, `${home}offline/index.html`], (file) => isForLocale(file, locale));
  const samples = all.filter((file) => isSampleMember(file)).toSorted((one, other) => sizeOfFile(folder, other) - sizeOfFile(folder, one));
  // Where the form or procedures are, what they need comes alone, as tests/site/join.test.js and card.test.js show: what refers to the
  // engine is for who goes on from there.
  const partAlone = all.some((file) => /^assets\/huiji-(?:application|procedures)_bg/.test(file));
  const script = scriptOf(page.slice(home.length));
  const forOthers = (/** @type {string} */ file) => PARTS_OF_PAGES.some(({ part, loader }) => part.test(file) && !script.includes(loader));
  const comes = all.filter((file) => !comesWhenAskedFor(file) && !forOthers(file) && !(partAlone && file.startsWith('assets/huiji_bg')));
  return [...comes, ...samples.slice(0, 1), workerFile];
}

/** What a page of a locale is written in. @param {string} file below the locale's folder, like `cart/index.html` */
function scriptOf(file) {
  const [name] = Object.entries(memberPages).find(([, folder]) => `${folder}index.html` === file) ?? [];
  return name === undefined ? '' : readFileSync(join(ROOT, `www/pages/${name}/${name}.js`), 'utf8');
}

/** @param {string} folder @param {string} file */
function sizeOfFile(folder, file) {
  return gzipped(readFileSync(join(folder, file)));
}

/** @param {Uint8Array} bytes */
function gzipped(bytes) {
  return gzipSync(bytes, { level: 9 }).length;
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * @param {string} what
 * @param {number} size
 * @param {number} budget
 */
function judge(what, size, budget) {
  if (size > budget) {
    aboveBudget = true;
    console.log(`ABOVE BUDGET: ${what} has ${size} bytes of ${budget}`);
  }
}

/** @param {(string | number)[]} cells */
function row(...cells) {
  const [name = '', ...figures] = cells;
  return String(name).padEnd(28) + figures.map((figure) => String(figure).padStart(12)).join('');
}
