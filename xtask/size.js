// @ts-check
/**
 * What travels to a visitor: the engine's files, and for each built page all that its first visit
 * pulls. Ends with 1 if anything is above its budget.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const ENGINE_BUDGET = 200_000;
const ENGINE_AIM = 120_000;
const PAGE_BUDGET = 300_000;

let aboveBudget = false;

sizeOfEngine();
sizeOfPages(join(ROOT, 'www/dist'));
process.exitCode = aboveBudget ? 1 : 0;

function sizeOfEngine() {
  console.log(row('engine', 'raw', 'gzip -9', 'brotli 11'));
  let total = 0;
  for (const name of ['huiji_bg.wasm', 'huiji.js']) {
    const bytes = readFileSync(join(ROOT, 'pkg/dist', name));
    const brotli = brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }).length;
    total += brotli;
    console.log(row(name, bytes.length, gzipped(bytes), brotli));
  }
  console.log(`${total} bytes travel by brotli; the budget is ${ENGINE_BUDGET}, the aim ${ENGINE_AIM}`);
  judge('the engine', total, ENGINE_BUDGET);
}

/** @param {string} folder */
function sizeOfPages(folder) {
  if (!existsSync(folder)) {
    console.log('\nno page is built: `cargo xtask build` first');
    return;
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/'));
  console.log(`\n${row('page', 'files', 'raw', 'gzip -9')}`);
  for (const page of files.filter((file) => file.endsWith('.html')).sort()) {
    const pulled = firstVisit(folder, page);
    const bytes = pulled.map((file) => readFileSync(join(folder, file)));
    const gzip = sum(bytes.map(gzipped));
    console.log(row(page, pulled.length, sum(bytes.map(({ length }) => length)), gzip));
    judge(page, gzip, PAGE_BUDGET);
  }
  console.log(`the budget of a page is ${PAGE_BUDGET} bytes of gzip at first visit`);
}

/**
 * The page and all files that it needs, found by following references. A file that only some visits
 * load counts too: the sum is an upper bound.
 *
 * @param {string} folder
 * @param {string} page
 */
function firstVisit(folder, page) {
  const found = new Set([page]);
  for (const file of found) {
    for (const reference of references(file, readFileSync(join(folder, file)))) {
      const target = resolve(file, reference);
      if (target !== undefined && existsSync(join(folder, target))) {
        found.add(target);
      }
    }
  }
  return [...found];
}

/**
 * @param {string} file
 * @param {Buffer} bytes
 * @returns {string[]}
 */
function references(file, bytes) {
  const extension = posix.extname(file);
  const text = bytes.toString('utf8');
  if (extension === '.html') {
    const links = [...text.matchAll(/<link\b[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => /\brel="?(stylesheet|modulepreload|preload|icon|manifest)\b/.test(tag))
      .map((tag) => /\bhref="([^"]+)"/.exec(tag)?.[1]);
    const sources = [...text.matchAll(/<(?:script|img|source)\b[^>]*?\bsrc="([^"]+)"/g)].map(([, source]) => source);
    return [...links, ...sources].filter((reference) => reference !== undefined);
  }
  if (extension === '.css') {
    return [...text.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, address]) => address ?? '');
  }
  if (extension === '.js') {
    return [...text.matchAll(/["'`]([\w./-]+\.(?:js|css|wasm|json|svg|png|webp|woff2))["'`]/g)].map(
      ([, address]) => address ?? '',
    );
  }
  return [];
}

/**
 * The file in the built site that a reference means; `undefined` for other sites and data addresses.
 *
 * @param {string} from
 * @param {string} reference
 */
function resolve(from, reference) {
  const address = new URL(reference, `site://host/${from}`);
  return address.host === 'host' ? decodeURIComponent(address.pathname.slice(1)) : undefined;
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
