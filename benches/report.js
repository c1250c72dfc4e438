// @ts-check
/** What the benches found, as tables: for the terminal with times, for the page with ratios where there are any. */
import { growthTable, ledgerSection, timeTable } from './ledgers-report.js';
import { offerSection, offerTable, payableTable } from './offers/report.js';
import { median, ratio } from './rounds.js';
import { runtimeSections, runtimeTables } from './runtimes-report.js';
import { figure, table } from './table.js';
import { RULE_ENGINES } from './tier-rate/rules.js';

/**
 * @typedef {import('./rounds.js').Timing} Timing
 * @typedef {{ name: string, lines: number, full: boolean, timings: { [name: string]: Timing } }} QuoteTimes
 * @typedef {{ host: string, ways: import('./carriers.js').Way[][] }} HostWays
 * @typedef {{ carts: string[], hosts: HostWays[], sizes: { text: number, walk: number } }} CarrierResults
 * @typedef {{ fuels: import('./fuel.js').Fuel[], quotes: QuoteTimes[], offers: import('./offers/report.js').OfferTimes[], ledgers: import('./ledgers-report.js').LedgerResults, carriers: CarrierResults, runtimes: import('./runtimes-report.js').RuntimeResults }} Results
 */

/**
 * A goal of one way beside another: at most, or at least, so many times as long.
 *
 * @typedef {{ name: string, way: string, beside: string, most?: number, least?: number }} Goal
 */

/** @type {readonly Goal[]} */
const NATIVE_GOALS = [{ name: 'bytes ÷ native', way: 'bytes', beside: 'native', most: 1.6 }];

/** @type {readonly Goal[]} */
const PLAIN_GOALS = [
  { name: 'decimal.js from body to body', way: 'decimals bytes', beside: 'bytes', least: 7 },
  { name: 'decimal.js from objects to objects', way: 'decimals objects', beside: 'objects', least: 3 },
  { name: 'whole cents from body to body', way: 'cents bytes', beside: 'bytes', least: 1 },
];

/**
 * The page: but for what is said of runtimes, nothing in it depends on how fast the machine is.
 *
 * @param {Results} results
 */
export function page({ fuels, quotes, offers, ledgers, carriers, runtimes }) {
  return `# Benchmarks

Written by \`cargo xtask bench\`. Times are compared only with times of the same run: in each round every
contender has a turn, and a ratio is the median over the rounds. They still move by some tenths from machine
to machine, so nothing depends on them. Fuel is exact, and the command fails when it grows by more than 5 %.

All is warm, with the program loaded once. The carts are made of the sample catalogue's articles; the member
brings its tier (gold) along and has no activities, unless its ledger is named.

## In Node, beside native

How many times as long as the same quote takes natively, bytes in and bytes out.

${besideNative(quotes)}

${goalSentences(quotes, NATIVE_GOALS)}

"A further line" is what each line beyond those of the row before costs, compared with the lines before: 1 is linear.

${ledgerSection(ledgers, fuels)}

## Beside plain JavaScript

The same rules and the same answer, written plainly in JavaScript, without the engine's strict reading: how
many times as long as the engine in Node they take.

${besidePlain(quotes)}

${goalSentences(quotes, PLAIN_GOALS)}

## Beside rule engines

Rule engines for JavaScript with the tier rate alone: which share the member's tier pays on each line, and what is
paid; nothing of why, no points. How many times as long as the engine's whole quote in Node they take, body to
body, and beside them the plain quotes from above. json-rules-engine runs once for each line, zen-engine (compiled
from Rust) once for the cart.

${besideRuleEngines(quotes)}

${offerSection(offers)}

## How objects cross

How many times as long as JSON text both ways a quote on objects takes. The decision is in
[0002](decisions/0002-objects-cross-as-json-text.md).

${carrierTable(carriers)}

${sizeSentence(carriers)}

${runtimeSections(runtimes)}

## Fuel

Of the bytes path in the wasm files as they ship, counted by wasmtime: applications in that of the validator alone, fees and
workflows in that of procedures, what is asked of the program itself in that of the audit, all else in that of the whole engine. It depends on the Rust compiler that made the files, and on nothing else.

${fuelTable(fuels)}
`;
}

/** @param {Results} results */
export function consoleTables(results) {
  const { fuels, quotes, offers, ledgers, carriers, runtimes } = results;
  const times = quotes.map(({ name, timings }) => {
    const cells = Object.values(timings).map((timing) => `${timing.name} ${micros(timing)}`);
    return `  ${name}: ${cells.join(', ')}`;
  });
  const crossings = carriers.hosts.flatMap(({ host, ways }) =>
    ways.flatMap((list, cart) =>
      list.map(({ way, microseconds }) => `  ${host}, ${carriers.carts[cart]}: ${way}: ${figure(microseconds)} µs`),
    ),
  );
  return [
    '\nMicroseconds per quote (this machine, this moment)',
    ...times,
    '\nMicroseconds per crossing',
    ...crossings,
    '\nIn Node, how many times as long as natively\n',
    besideNative(quotes),
    `\n${goalSentences(quotes, NATIVE_GOALS)}`,
    '\nAn activity of a ledger, compared with one of the shortest\n',
    timeTable(ledgers.times),
    '\nFuel of an activity\n',
    growthTable(ledgers.requests, fuels),
    '\nPlain JavaScript, how many times as long as the engine in Node\n',
    besidePlain(quotes),
    `\n${goalSentences(quotes, PLAIN_GOALS)}`,
    '\nRule engines with the tier rate alone, how many times as long as the engine in Node\n',
    besideRuleEngines(quotes),
    '\nOffers, how many times as long as the other\n',
    offerTable(offers),
    '\nWhat a plain program asks, beside the engine\n',
    payableTable(offers),
    '\nObjects, how many times as long as JSON text both ways\n',
    carrierTable(carriers),
    `\n${sizeSentence(carriers)}`,
    runtimeTables(runtimes),
    '\nFuel of the bytes path\n',
    fuelTable(fuels),
    '',
  ].join('\n');
}

/** @param {QuoteTimes[]} quotes */
function besideNative(quotes) {
  const rows = quotes.map((quote, index) => {
    const native = timing(quote, 'native');
    const bytes = timing(quote, 'bytes');
    const objects = timing(quote, 'objects');
    return [
      quote.name,
      figure(ratio(bytes, native)),
      figure(ratio(objects, native)),
      figure(ratio(objects, bytes)),
      quote.full ? '' : furtherLine(quotes, index),
    ];
  });
  return table(['Cart', 'bytes ÷ native', 'objects ÷ native', 'objects ÷ bytes', 'a further line (bytes)'], rows);
}

/**
 * @param {QuoteTimes[]} quotes
 * @param {number} index
 */
function furtherLine(quotes, index) {
  const [first, second, third] = quotes.slice(index - 2, index + 1);
  if (index < 2 || first === undefined || second === undefined || third === undefined) {
    return '';
  }
  return figure(perLine(second, third) / perLine(first, second));
}

/**
 * @param {QuoteTimes} shorter
 * @param {QuoteTimes} longer
 */
function perLine(shorter, longer) {
  const more = median(timing(longer, 'bytes').perCall) - median(timing(shorter, 'bytes').perCall);
  return more / (longer.lines - shorter.lines);
}

/** @param {QuoteTimes[]} quotes */
function besidePlain(quotes) {
  const rows = quotes
    .filter(({ timings }) => timings['cents bytes'] !== undefined)
    .map((quote) => {
      const bytes = timing(quote, 'bytes');
      const objects = timing(quote, 'objects');
      return [
        quote.name,
        figure(ratio(timing(quote, 'cents bytes'), bytes)),
        figure(ratio(timing(quote, 'decimals bytes'), bytes)),
        figure(ratio(timing(quote, 'cents objects'), objects)),
        figure(ratio(timing(quote, 'decimals objects'), objects)),
      ];
    });
  const heads = ['whole cents, body → body', 'decimal.js, body → body', 'whole cents, objects', 'decimal.js, objects'];
  return table(['Cart', ...heads], rows);
}

/** @param {QuoteTimes[]} quotes */
function besideRuleEngines(quotes) {
  const ways = [...RULE_ENGINES, 'cents bytes', 'decimals bytes'];
  const rows = quotes
    .filter(({ timings }) => timings[RULE_ENGINES[0]] !== undefined)
    .map((quote) => [quote.name, ...ways.map((way) => figure(ratio(timing(quote, way), timing(quote, 'bytes'))))]);
  return table(['Cart', ...RULE_ENGINES, 'whole cents, whole quote', 'decimal.js, whole quote'], rows);
}

/**
 * Each goal on a line, and whether this run met it: a goal that a table of figures misses in silence
 * reads as if it were met.
 *
 * @param {QuoteTimes[]} quotes
 * @param {readonly Goal[]} goals
 */
function goalSentences(quotes, goals) {
  const sentences = goals.map(({ name, way, beside, most = Infinity, least = 0 }) => {
    const measured = quotes
      .filter(({ timings }) => timings[way] !== undefined)
      .map((quote) => ({ cart: quote.name, times: ratio(timing(quote, way), timing(quote, beside)) }));
    const missed = measured.filter(({ times }) => times > most || times < least);
    const goal = `- ${name}: the goal is ${most === Infinity ? `at least ${least}` : `at most ${most}`}.`;
    if (missed.length === 0) {
      return `${goal} It was met.`;
    }
    const carts = missed.map(({ cart, times }) => `${cart} (${figure(times)})`).join('; ');
    return `${goal} **Missed** with ${missed.length === measured.length ? 'every cart' : 'these carts'}: ${carts}.`;
  });
  return sentences.join('\n');
}

/** @param {CarrierResults} carriers */
function carrierTable({ carts, hosts }) {
  const columns = hosts.flatMap(({ host, ways }) => ways.map((list, cart) => ({ head: `${host}, ${carts[cart]}`, list })));
  const names = columns[0]?.list.map(({ way }) => way) ?? [];
  const rows = names.map((name, place) => [name, ...columns.map(({ list }) => figure(list[place]?.ratio ?? NaN))]);
  return table(['Way', ...columns.map(({ head }) => head)], rows);
}

/** @param {CarrierResults} carriers */
function sizeSentence({ sizes: { text, walk } }) {
  const more = Math.round((walk - text) / 100) / 10;
  return `The walking adds ${more} kB of brotli to the ${Math.round(text / 1000)} kB of wasm and glue that text needs.`;
}

/** @param {import('./fuel.js').Fuel[]} fuels */
function fuelTable(fuels) {
  return table(
    ['Asked', 'fuel'],
    fuels.map(({ name, fuel }) => [name, fuel.toLocaleString('en')]),
  );
}

/**
 * @param {QuoteTimes} quote
 * @param {string} name
 * @returns {Timing}
 */
function timing({ timings }, name) {
  const found = timings[name];
  if (found === undefined) {
    throw new Error(`nothing was timed as \`${name}\``);
  }
  return found;
}

/** @param {Timing} timing */
function micros(timing) {
  return `${figure(median(timing.perCall) / 1000)} µs`;
}
