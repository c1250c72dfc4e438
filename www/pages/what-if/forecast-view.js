// @ts-check
// The forecast as curves, and the same as a table.

import { figureIn, isSeveral } from '../../words/needs.js';
import { daysBetween, stepDay } from '../../words/typed-dates.js';

/** @typedef {import('../../types.d.ts').ForecastDay} ForecastDay */
/** @typedef {import('../../types.d.ts').Need} Need */
/** @typedef {import('../../types.d.ts').MetricNeed} MetricNeed */
/** @typedef {import('./suppose.js').Supposed} Supposed */
/** @typedef {import('./suppose.js').Way} Way */
/** @typedef {import('../../words/tier-sentences.js').StandingWords} StandingWords */
/** @typedef {import('../../components/forecast-curve/forecast-curve.js').ForecastCurveView} ForecastCurveView */

/** More expiries than these say nothing in a picture; all of them stand in the table. */
const expiriesMarked = 6;

/** @param {Supposed} supposed @param {string} on @param {StandingWords} context @returns {ForecastCurveView[]} */
export function curveViews(supposed, on, context) {
  const { words } = context;
  const last = supposed.to;
  const ways = waysOf(supposed, context);
  const days = daysBetween(on, last);
  const span = { first: words.day(on), middle: words.day(stepDay(on, Math.round(days / 2)) ?? on), last: words.day(last) };
  const shown = ways[ways.length - 1];
  const metric = commonMetric(ways.map(({ way }) => way));
  /** @param {ForecastDay} day */
  const toNext = ({ next }) => (next === null ? null : metric && !isSeveral(next) ? Number(next.have) : Number(next.share) * 100);
  // At the highest tier nothing is left to reach; the goal is then that of the way that still has one.
  const climbing = ways.findLast(({ way }) => way.days.some(({ next }) => next !== null)) ?? shown;
  const goal = stepsOf(climbing.way.days, on, ({ next }) => (next === null ? null : metric && !isSeveral(next) ? Number(next.need) : 100));
  const atTop = ways.filter(({ way }) => way.days.at(-1)?.next === null);
  const lines = ways.map(({ kind, name, way }) => ({ kind, name, steps: stepsOf(way.days, on, toNext) }));
  const most = Math.max(1, ...[...lines, { steps: goal }].flatMap(({ steps }) => steps.map(({ value }) => value ?? 0)));
  const figure = (/** @type {number} */ value) => (metric ? figureIn(metric, String(value), context) : words.percent(String(value / 100)));
  const title = metric ? words.say('live-what-if-curve-next', { metric: words.say(`live-metric-${metric.metric}`) }) : words.say('live-what-if-curve-share');
  const curves = /** @type {ForecastCurveView[]} */ ([
    {
      title,
      label: words.say('live-what-if-curve-label', { title, ...span, ends: endsOf(ways, ({ next }) => (next === null ? words.say('live-step-top') : figure(toNext(/** @type {any} */ ({ next })) ?? 0)), context) }),
      days,
      lines,
      goal: { name: words.say('live-what-if-goal'), steps: goal },
      most,
      top: figure(most),
      span,
      marks: movesOf(ways, on, context),
      more: atTop.length > 0 ? atTop.map(({ name }) => words.say('live-what-if-curve-top', { name })).join(words.say('live-what-if-moves-and')) : null,
    },
  ]);
  for (const { wallet } of shown.way.days[0]?.wallets ?? []) curves.push(pointsCurve(wallet, ways, shown.way, { on, days, span }, context));
  return curves;
}

/** The changes of tier of both ways, each told once where both have it. @param {ReturnType<typeof waysOf>} ways @param {string} on @param {StandingWords} context */
function movesOf(ways, on, { words, names }) {
  const moves = ways.flatMap(({ name, way }) => way.timeline.map((change) => ({ name, on: change.on, to: change.to })));
  const told = moves.filter((move, place) => moves.findIndex((other) => other.on === move.on && other.to === move.to) === place);
  return told
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
    .map((move, place) => {
      const ofOne = ways.length > 1 && moves.filter((other) => other.on === move.on && other.to === move.to).length === 1;
      const text = words.say('live-what-if-move', { day: words.day(move.on), tier: names.tiers[move.to] });
      return {
        number: place + 1,
        day: daysBetween(on, move.on),
        kind: /** @type {const} */ ('tier'),
        text: ofOne ? words.say('live-what-if-move-of', { way: move.name, move: text }) : text,
      };
    });
}

/**
 * @param {string} wallet
 * @param {ReturnType<typeof waysOf>} ways
 * @param {Way} shown
 * @param {{ on: string, days: number, span: ForecastCurveView['span'] }} range
 * @param {StandingWords} context
 * @returns {ForecastCurveView}
 */
function pointsCurve(wallet, ways, shown, { on, days, span }, context) {
  const { words, names } = context;
  const pointsOf = (/** @type {ForecastDay} */ day) => day.wallets.find((one) => one.wallet === wallet)?.spendable ?? 0;
  const lines = ways.map(({ kind, name, way }) => ({ kind, name, steps: stepsOf(way.days, on, pointsOf) }));
  const most = Math.max(1, ...lines.flatMap(({ steps }) => steps.map(({ value }) => value ?? 0)));
  const drops = shown.days.flatMap((day, place) => {
    const before = shown.days[place - 1];
    const lost = before ? pointsOf(before) - pointsOf(day) : 0;
    return lost > 0 ? [{ on: day.on, lost }] : [];
  });
  const title = words.say('live-what-if-curve-points', { wallet: names.wallets[wallet] });
  return {
    title,
    label: words.say('live-what-if-curve-label', { title, ...span, ends: endsOf(ways, (day) => words.count(pointsOf(day)), context) }),
    days,
    lines,
    goal: null,
    most,
    top: words.count(most),
    span,
    more: drops.length > expiriesMarked ? words.say('live-what-if-expiries-more', { count: drops.length - expiriesMarked }) : null,
    marks: drops.slice(0, expiriesMarked).map(({ on: day, lost }, place) => ({
      number: place + 1,
      day: daysBetween(on, day),
      kind: /** @type {const} */ ('expiry'),
      text: words.say('live-what-if-expiry', { day: words.day(day), points: words.count(lost) }),
    })),
  };
}

/** @param {Supposed} supposed @param {StandingWords} context */
export function tableView(supposed, context) {
  const { words, names } = context;
  const ways = waysOf(supposed, context);
  const days = [...new Set(ways.flatMap(({ way }) => way.days.map(({ on }) => on)))].toSorted();
  const [wallet] = supposed.without.days[0].wallets;
  const headings = [words.say('live-what-if-tier'), words.say('live-what-if-counts'), words.say('live-points-spendable', { wallet: wallet ? names.wallets[wallet.wallet] : '' })];
  /** What stands on a day is what changed last. @param {string} on @param {Way} way @param {boolean} planned */
  const cells = (on, way, planned) => {
    const day = way.days.findLast((one) => one.on <= on) ?? way.days[0];
    const spent = planned ? [day.spent && day.on === on ? words.money(day.spent, context.program.currency) : ''] : [];
    return [...spent, day.tier ? names.tiers[day.tier] : words.say('live-card-no-tier'), countsOf(day.next, context), words.count(day.wallets[0]?.spendable ?? 0)];
  };
  return {
    title: words.say('live-what-if-table', { count: days.length }),
    caption: words.say('live-what-if-table-caption'),
    day: words.say('live-what-if-day'),
    ways: ways.map(({ kind, name }) => ({ name, headings: kind === 'planned' ? [words.say('live-what-if-spent'), ...headings] : headings })),
    rows: days.map((day) => ({ iso: day, day: words.day(day), cells: ways.map(({ kind, way }) => cells(day, way, kind === 'planned')) })),
  };
}

/** @param {Need | null} next @param {StandingWords} context */
function countsOf(next, context) {
  if (next === null) return '';
  return isSeveral(next) ? context.words.percent(next.share) : figureIn(next, next.have, context);
}

/** @param {Supposed} supposed @param {StandingWords} context */
function waysOf({ without, planned }, { words }) {
  const ways = [{ kind: /** @type {'without' | 'planned'} */ ('without'), name: words.say('live-what-if-without'), way: without }];
  if (planned) ways.push({ kind: 'planned', name: words.say('live-what-if-planned'), way: planned });
  return ways;
}

/** The one metric that all days measure, so that they can be drawn on one scale; else shares are. @param {Way[]} ways @returns {MetricNeed | null} */
function commonMetric(ways) {
  const needs = ways.flatMap(({ days }) => days.flatMap(({ next }) => next ?? []));
  const [first] = needs;
  return first && !isSeveral(first) && needs.every((need) => !isSeveral(need) && need.metric === first.metric) ? first : null;
}

/** @param {ForecastDay[]} days @param {string} on @param {(day: ForecastDay) => number | null} valueOf */
function stepsOf(days, on, valueOf) {
  return days.map((day) => ({ day: daysBetween(on, day.on), value: valueOf(day) }));
}

/** @param {ReturnType<typeof waysOf>} ways @param {(day: ForecastDay) => string} said @param {StandingWords} context */
function endsOf(ways, said, { words }) {
  return ways.map(({ name, way }) => words.say('live-what-if-curve-end', { name, figure: said(way.days[way.days.length - 1]) })).join(words.say('live-what-if-moves-and'));
}
