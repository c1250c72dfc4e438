// @ts-check
/** What was measured in runtimes, as sections of the page. Here figures are times, of one machine. */
import { median } from './rounds.js';
import { STEPS } from './start-up/steps.js';
import { figure, table } from './table.js';

/**
 * @typedef {object} RuntimeResults
 * @property {{ cores: number, processor: string, versions: { [runtime: string]: string } }} machine
 * @property {{ request: number, answer: number }} bytes Of the quote that is asked for, and of its answer.
 * @property {number} connections
 * @property {import('./edge.js').Throughput[]} edge
 * @property {import('./start-up/hosts.js').StartUp[]} startUps
 * @property {import('./start-up/hosts.js').FirstAnswer[]} firstAnswers
 */

/** @param {RuntimeResults} results */
export function runtimeSections(results) {
  const { machine, bytes, connections, startUps } = results;
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  return `## Behind HTTP

Quotes per second over HTTP, beside the same adapter that gives back the body it was sent. Both servers run
at the same time and are asked by turns, over ${connections} connections that stay, for 10 lines: a request of
${bytes.request.toLocaleString('en')} bytes and an answer of ${bytes.answer.toLocaleString('en')}. The client (autocannon) and the server share the machine,
${machine.cores} × ${machine.processor}, so the figures are lower than a server's own would be, and the engine's share of
the time too. They are of one run: ${versions.join(', ')}.

${edgeTable(results)}

"The engine's share" is the part of a request's time that the echo does without: reading, pricing, and writing and
sending the longer answer. edge-runtime speaks no HTTP: the adapter for Node stands in front of it, in both.

## Start-up

Milliseconds of each step from the wasm file's bytes to quotes, each the median of ${startUps[0]?.warm.length} new processes (in
Chromium: new browsers). workerd's clock stands still while it computes, so there each step is a request, timed
from outside, less the time of a request that does nothing; and what it compiles is what it starts later
than without the engine. "Warm-up" is what the package asks itself while it loads, "program" is the reading of the
sample program; the quotes are of 10 lines. The rows below each other show what the warm-up moves to the start.

${startUpTable(results)}

From the start of a server's process to its first quote, in milliseconds, beside the echo:

${firstAnswerTable(results)}`;
}

/** @param {RuntimeResults} results */
export function runtimeTables(results) {
  return [
    '\nQuotes over HTTP, and the same adapter that echoes\n',
    edgeTable(results),
    '\nSteps of the start, in milliseconds\n',
    startUpTable(results),
    '\nFrom the start of the process to the first answer, in milliseconds\n',
    firstAnswerTable(results),
  ].join('\n');
}

/** @param {RuntimeResults} results */
function edgeTable({ edge }) {
  const rows = edge.map(({ runtime, quotes, echoes }) => {
    // Of the same round each: what else the machine did hit both alike.
    const share = median(quotes.map((quoted, round) => quoted / (echoes[round] ?? NaN)));
    return [runtime, whole(median(quotes)), whole(median(echoes)), figure(share), `${Math.round((1 - share) * 100)} %`];
  });
  return table(['Runtime', 'quotes per second', 'echoes per second', 'quotes ÷ echoes', "the engine's share"], rows);
}

/** @param {RuntimeResults} results */
function startUpTable({ startUps }) {
  const rows = startUps.flatMap(({ runtime, warm, cold }) =>
    [warm, cold].map((rounds, index) => {
      const steps = STEPS.map((step) => median(rounds.map((each) => each[step] ?? NaN)));
      return [index === 0 ? runtime : `${runtime}, not warmed`, ...steps.map((time) => (Number.isNaN(time) ? '' : figure(time)))];
    }),
  );
  return table(['Runtime', ...STEPS], rows);
}

/** @param {RuntimeResults} results */
function firstAnswerTable({ firstAnswers }) {
  const rows = firstAnswers.map(({ runtime, engine, echo }) => {
    const more = median(engine.map((time, round) => time - (echo[round] ?? NaN)));
    return [runtime, whole(median(engine)), whole(median(echo)), whole(more)];
  });
  return table(['Runtime', 'a quote', 'the echo', 'more'], rows);
}

/** @param {number} value */
function whole(value) {
  return Math.round(value).toLocaleString('en');
}
