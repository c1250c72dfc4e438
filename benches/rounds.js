// @ts-check
/**
 * Timing by turns: in every round each contender runs for a moment, so that whatever else the
 * machine does hits all alike, and only ratios of the same round are compared.
 *
 * Knows no host: Node and the browser run the same file.
 *
 * @typedef {{ name: string, time: (times: number) => number | Promise<number> }} Contender
 * `time` gives the nanoseconds that so many calls took.
 * @typedef {{ name: string, perCall: number[] }} Timing nanoseconds per call, round by round
 */

const WARM_UP = 150e6;

/** @type {unknown} What a call gave, kept so that no engine may leave the call out. */
export let kept;

/**
 * A contender in this process.
 *
 * @param {string} name
 * @param {() => unknown} call
 * @returns {Contender}
 */
export function contender(name, call) {
  return {
    name,
    time(times) {
      const started = performance.now();
      for (let count = 0; count < times; count++) {
        kept = call();
      }
      return (performance.now() - started) * 1e6;
    },
  };
}

/**
 * A contender whose calls are waited for, one after the other.
 *
 * @param {string} name
 * @param {() => Promise<unknown>} call
 * @returns {Contender}
 */
export function laterContender(name, call) {
  return {
    name,
    async time(times) {
      const started = performance.now();
      for (let count = 0; count < times; count++) {
        kept = await call();
      }
      return (performance.now() - started) * 1e6;
    },
  };
}

/**
 * @param {Contender[]} contenders
 * @param {{ rounds: number, turn: number }} options `turn`: milliseconds per contender and round
 * @returns {Promise<Timing[]>}
 */
export async function takeTurns(contenders, { rounds, turn }) {
  const entries = [];
  for (const { name, time } of contenders) {
    const perCall = await warmUp(time);
    entries.push({ time, times: Math.max(1, Math.round((turn * 1e6) / perCall)), timing: { name, perCall: /** @type {number[]} */ ([]) } });
  }
  for (let round = 0; round < rounds; round++) {
    // Forward, then backward: who comes first is not always the same.
    for (const { time, times, timing } of round % 2 === 0 ? entries : entries.toReversed()) {
      timing.perCall.push((await time(times)) / times);
    }
  }
  return entries.map(({ timing }) => timing);
}

/**
 * Runs until the engines have compiled what is hot.
 *
 * @param {Contender['time']} time
 */
async function warmUp(time) {
  let spent = 0;
  let times = 1;
  let last = 0;
  while (spent < WARM_UP) {
    last = Math.max(await time(times), 1);
    spent += last;
    if (spent < WARM_UP) {
      times = Math.max(1, Math.min(times * 2, Math.ceil((WARM_UP / last) * times)));
    }
  }
  return last / times;
}

/**
 * How many times as long `timing` takes as `base`: the median over the rounds.
 *
 * @param {Timing} timing
 * @param {Timing} base
 */
export function ratio(timing, base) {
  return median(timing.perCall.map((value, round) => value / (base.perCall[round] ?? NaN)));
}

/** @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
