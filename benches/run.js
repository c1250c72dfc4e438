// @ts-check
/**
 * `cargo xtask bench`: times quotes by turns, also behind HTTP in each runtime, counts fuel, and writes
 * docs/benchmarks.md.
 *
 * Times are only ever compared with times of the same round. Nothing depends on them: what can fail
 * is an answer that differs, a payable above a plain program's, and fuel above its budget (`--accept` makes
 * what was counted the budget; `--fuel` counts it and times nothing).
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'huiji';

import { applicationRequests } from './applications.js';
import { compareInChromium, glueFiles } from './browser.js';
import { builder, step } from './build.js';
import { auditRequests } from './audits.js';
import { compareCarriers } from './carriers.js';
import { aboveBudget, accept, countFuel } from './fuel.js';
import { growth, ledgerRequests, QUESTIONS, timeLedgers, TOLERANCE } from './ledgers.js';
import { digestOf, startNative } from './native.js';
import { wrongPayables } from './offers/report.js';
import { offerRequests } from './offers/requests.js';
import { timeOffers } from './offers/timing.js';
import { onBodies } from './plain/body.js';
import { decimals } from './plain/decimals.js';
import { integerCents } from './plain/integer-cents.js';
import { procedureRequests } from './procedures.js';
import { consoleTables, page } from './report.js';
import { quoteRequests } from './requests.js';
import { contender, takeTurns } from './rounds.js';
import { timeRuntimes } from './runtimes.js';
import { ruleEngineContenders } from './tier-rate/contenders.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const TARGET = process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target');
const SAMPLE = join(ROOT, 'data/programs/retail.json');
/** The sample program without its offers, which have a room of their own: what the tier's rates alone take. */
const PROGRAM = withoutOffers(SAMPLE, join(TARGET, 'benches/retail-without-offers.json'));
const ENGINE = join(ROOT, 'pkg/dist/huiji_bg.wasm');
const VALIDATOR = join(ROOT, 'pkg/dist/huiji-application_bg.wasm');
const PROCEDURES = join(ROOT, 'pkg/dist/huiji-procedures_bg.wasm');
const AUDIT = join(ROOT, 'pkg/dist/huiji-audit_bg.wasm');
const BUDGETS = join(ROOT, 'benches/fuel.json');
const PAGE = join(ROOT, 'docs/benchmarks.md');
const TURNS = { rounds: 41, turn: 10 };
/** The plain pricings are compared, and the carriers, on carts of these lengths. */
const MIDDLING = [10, 100];

const unknown = process.argv.slice(2).filter((option) => option !== '--accept' && option !== '--fuel');
if (unknown.length > 0) {
  throw new Error(`\`${unknown.join(' ')}\` is no option of the benches; there are \`--accept\` and \`--fuel\``);
}
const build = builder(ROOT, TARGET);
const requests = quoteRequests(ROOT, join(TARGET, 'benches/requests'));
const ledgers = ledgerRequests(ROOT, join(TARGET, 'benches/ledgers'));
const offers = offerRequests(ROOT, join(TARGET, 'benches/offers'));
const applications = applicationRequests(ROOT, join(TARGET, 'benches/applications'));
const procedures = procedureRequests(ROOT, join(TARGET, 'benches/procedures'));
const audits = auditRequests(ROOT, join(TARGET, 'benches/audits'));
const middling = requests.filter(({ lines, full }) => !full && MIDDLING.includes(lines));

const counter = { program: build.fuel(), engine: ENGINE, budgets: BUDGETS };
const fuels = [
  ...countFuel({ ...counter, regulations: PROGRAM, requests: [...requests, ...ledgers] }),
  ...offers.flatMap((request) => countFuel({ ...counter, regulations: request.regulations, requests: [request] })),
  ...countFuel({ ...counter, engine: VALIDATOR, regulations: SAMPLE, requests: applications }),
  ...countFuel({ ...counter, engine: PROCEDURES, regulations: SAMPLE, requests: procedures }),
  ...countFuel({ ...counter, engine: AUDIT, regulations: SAMPLE, requests: audits }),
];
if (process.argv.includes('--fuel')) {
  judgeFuel();
  process.exit();
}
const nativeProgram = build.native();
const results = {
  fuels,
  quotes: await timeQuotes(nativeProgram),
  offers: await timeQuotesWithOffers(),
  ledgers: { requests: ledgers, times: await timeLedgersInNode() },
  carriers: await timeCarriers({ text: build.carriers('text'), walk: build.carriers('walk') }),
  runtimes: await timeInRuntimes(),
};
console.log(consoleTables(results));
writeFileSync(PAGE, page(results));
judgeFuel();
judgePayables();

/**
 * @param {string} file
 * @param {string} scratch
 */
function withoutOffers(file, scratch) {
  const program = JSON.parse(readFileSync(file, 'utf8'));
  for (const version of program.versions) {
    delete version.offers;
  }
  mkdirSync(dirname(scratch), { recursive: true });
  writeFileSync(scratch, JSON.stringify(program));
  return scratch;
}

/**
 * The engine natively and in Node, and beside it the plain pricings, and rule engines with the tier rate alone.
 *
 * @param {string} nativeProgram
 * @returns {Promise<import('./report.js').QuoteTimes[]>}
 */
async function timeQuotes(nativeProgram) {
  step('timing quotes');
  const program = readFileSync(PROGRAM);
  const { value: regulations } = await load(program);
  assert(regulations !== null, 'the program was refused');
  const document = JSON.parse(program.toString('utf8'));
  const plain = [
    { name: 'cents', quote: integerCents(document, regulations.digest) },
    { name: 'decimals', quote: decimals(document, regulations.digest) },
  ];
  const native = startNative(nativeProgram, [PROGRAM, ...requests.map(({ file }) => file)]);
  const times = [];
  for (const [index, request] of requests.entries()) {
    const { name, lines, full, member, cart, on, body } = request;
    const answer = regulations.quoteBytes(body);
    const parsed = JSON.parse(new TextDecoder().decode(answer));
    assert.equal(parsed.ok, true, `the quote was refused: ${JSON.stringify(parsed.problems)}`);
    assert.deepEqual(regulations.quote(member, cart, on), parsed);
    assert.equal(await native.digest(index), digestOf(answer), 'the native answer has other bytes');
    const contenders = [
      { name: 'native', time: (/** @type {number} */ count) => native.time(index, count) },
      contender('bytes', () => regulations.quoteBytes(body)),
      contender('objects', () => regulations.quote(member, cart, on)),
    ];
    for (const { name, quote } of middling.includes(request) ? plain : []) {
      const onBody = onBodies(quote);
      assert.deepEqual(quote(member, cart, on), parsed, `${name} answers otherwise`);
      assert.deepEqual(onBody(body), answer, `${name} answers with other bytes`);
      contenders.push(
        contender(`${name} bytes`, () => onBody(body)),
        contender(`${name} objects`, () => quote(member, cart, on)),
      );
    }
    if (middling.includes(request)) {
      contenders.push(...(await ruleEngineContenders(document, request, parsed.value)));
    }
    const timings = await takeTurns(contenders, TURNS);
    times.push({ name, lines, full, timings: Object.fromEntries(timings.map((timing) => [timing.name, timing])) });
  }
  await native.stop();
  return times;
}

/** Quotes with offers, beside the same rules written plainly. */
async function timeQuotesWithOffers() {
  step('timing quotes with offers');
  return timeOffers(nativeProgram, PROGRAM, offers);
}

/**
 * The ways for objects to cross, in Node and in Chromium, and what walking adds to the wasm file.
 *
 * @param {{ text: string, walk: string }} folders
 * @returns {Promise<import('./report.js').CarrierResults>}
 */
async function timeCarriers({ text, walk }) {
  step('timing the carriers in Node');
  const program = readFileSync(PROGRAM);
  const glue = await import(join(walk, 'huiji.js'));
  glue.initSync({ module: readFileSync(join(walk, 'huiji_bg.wasm')) });
  const node = [];
  for (const { member, cart, on } of middling) {
    node.push(await compareCarriers(glue, program, { member, cart, on }, TURNS));
  }
  step('timing the carriers in Chromium');
  const files = {
    'program.json': PROGRAM,
    'carriers.js': join(ROOT, 'benches/carriers.js'),
    'rounds.js': join(ROOT, 'benches/rounds.js'),
    ...glueFiles(walk),
    ...Object.fromEntries(middling.map(({ lines, file }) => [`requests/${lines}.json`, file])),
  };
  const chromium = await compareInChromium(files, TURNS);
  if (chromium === undefined) {
    step('no Chromium here: the carriers were timed in Node only');
  }
  return {
    carts: middling.map(({ name }) => name),
    hosts: [{ host: 'Node', ways: node }, ...(chromium ? [{ host: 'Chromium', ways: chromium }] : [])],
    sizes: { text: brotliSize(text), walk: brotliSize(walk) },
  };
}

/** Each question about ledgers that grow, in Node. */
async function timeLedgersInNode() {
  step('timing ledgers that grow');
  const { value: regulations } = await load(readFileSync(PROGRAM));
  assert(regulations !== null, 'the program was refused');
  return timeLedgers(regulations, ledgers, TURNS);
}

/** The quote of 10 lines in each runtime. */
async function timeInRuntimes() {
  const [, ten] = requests;
  assert(ten?.lines === 10, 'the request of 10 lines is not where it was');
  const { value: regulations } = await load(readFileSync(SAMPLE));
  assert(regulations !== null, 'the program was refused');
  const files = { wasm: ENGINE, program: SAMPLE, request: ten.file };
  return timeRuntimes(ROOT, files, ten.body, regulations.quoteBytes(ten.body));
}

/** @param {string} folder */
function brotliSize(folder) {
  const files = ['huiji_bg.wasm', 'huiji.js'].map((name) => readFileSync(join(folder, name)));
  return files.reduce((total, bytes) => total + brotliCompressSync(bytes).length, 0);
}

function judgeFuel() {
  const above = aboveBudget(fuels);
  for (const question of QUESTIONS) {
    const grown = growth(question, fuels, ledgers);
    if (!(grown <= 1 + TOLERANCE)) {
      console.log(`NOT LINEAR: an activity of the longest ledger takes ${grown.toFixed(3)} times the fuel (${question})`);
      process.exitCode = 1;
    }
  }
  if (process.argv.includes('--accept')) {
    accept(BUDGETS, fuels);
    console.log('benches/fuel.json now holds these counts');
  } else if (above.length > 0) {
    for (const { name, fuel, budget } of above) {
      console.log(`ABOVE BUDGET: ${name} takes ${fuel} fuel; the budget is ${budget ?? 'not set'}`);
    }
    console.log('If that is worth it, `cargo xtask bench --accept` makes these counts the budget.');
    process.exitCode = 1;
  }
}

function judgePayables() {
  for (const wrong of wrongPayables(results.offers)) {
    console.log(wrong);
    process.exitCode = 1;
  }
}
