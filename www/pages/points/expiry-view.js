// @ts-check
// When the points of a wallet end: by month where that fits, else by quarter or year, without gaps, so that distance is time.

/** @typedef {import('../../types.d.ts').WalletStatement} WalletStatement */
/** @typedef {import('../../words/reasons.js').ReasonWords} ReasonWords */
/** @typedef {import('../../components/expiry-timeline/expiry-timeline.js').ExpirySpan} ExpirySpan */

/** Beyond so many, bars are thinner than their gaps. */
const mostSpans = 26;
/** So many ticks have room, on a wide and on a narrow screen. */
const wideTicks = 13;
const narrowTicks = 7;
const rowsShown = 6;
/** The first figure stands over its bar only where the next bar, by so much of the tallest, does not reach into it. */
const roomForFirst = 0.04;

/**
 * @param {WalletStatement} wallet
 * @param {string} on the day
 * @param {{ day: string, days: number }} soon the last day that is soon, and how far off it is
 * @param {ReasonWords} context
 * @returns {import('../../components/expiry-timeline/expiry-timeline.js').ExpiryTimelineView | null} `null` where nothing is left
 */
export function expiryView(wallet, on, soon, { words, names }) {
  const ending = wallet.lots.filter(({ left }) => left > 0).map(({ expiresOn, left }) => ({ expiresOn, left }));
  const days = ending.flatMap(({ expiresOn }) => (expiresOn ? [expiresOn] : [])).toSorted();
  const last = days.at(-1);
  if (!last) return null;

  const months = [1, 3, 12].find((length) => spanOf(last, length) - spanOf(on, length) < mostSpans) ?? 12;
  const first = spanOf(on, months);
  const count = spanOf(last, months) - first + 1;
  const endless = ending.reduce((sum, { expiresOn, left }) => (expiresOn ? sum : sum + left), 0);
  /** @param {number} index @param {string} until */
  const sumOf = (index, until) =>
    ending.reduce((sum, { expiresOn, left }) => (expiresOn && expiresOn <= until && spanOf(expiresOn, months) === first + index ? sum + left : sum), 0);
  const sums = Array.from({ length: count }, (_, index) => sumOf(index, last));
  const tallest = Math.max(...sums, endless);
  const total = sums.reduce((sum, points) => sum + points, endless);
  const firstFilled = sums.findIndex((points) => points > 0);
  const peak = sums.indexOf(Math.max(...sums));

  let gone = 0;
  /** @type {ExpirySpan[]} */
  const spans = sums.map((points, index) => {
    gone += points;
    const start = dayOf(first + index, months);
    return {
      name: nameOf(start, months, words),
      tick: hasTick(start, months, index, Math.ceil(count / wideTicks)) ? tickOf(start, months, words) : '',
      major: hasTick(start, months, index, Math.ceil(count / narrowTicks)),
      value: words.count(points),
      share: points / tallest,
      soon: sumOf(index, soon.day) / tallest,
      endless: false,
      told: index === peak || (index === firstFilled && (sums[index + 1] ?? 0) - points < tallest * roomForFirst && index + 1 !== peak),
      rest: words.count(total - gone),
    };
  });
  if (endless > 0) spans.push(endlessSpan(endless, tallest, words));

  const kinds = /** @type {const} */ ([
    ['soon', spans.some((span) => span.soon > 0)],
    ['later', spans.some((span) => !span.endless && span.share > span.soon)],
    ['never', endless > 0],
  ]);
  const filled = spans.filter(({ share }) => share > 0).length;
  return {
    picture: words.say('live-expiry-picture', {
      wallet: names.wallets[wallet.wallet],
      count: filled,
      first: spans[firstFilled].name,
      points: spans[firstFilled].value,
      peak: spans[peak].name,
      most: spans[peak].value,
    }),
    spans,
    legend: kinds.filter(([, some]) => some).map(([when]) => ({ when, label: words.say(`live-expiry-${when}`, { days: soon.days }) })),
    caption: words.say('live-expiry-caption', { wallet: names.wallets[wallet.wallet] }),
    headings: { span: words.say('live-expiry-span'), points: words.say('live-expiry-points'), rest: words.say('live-expiry-rest') },
    shown: rowsShown,
    all: words.say('live-expiry-all', { count: filled }),
  };
}

/** @param {number} points @param {number} tallest @param {ReasonWords['words']} words @returns {ExpirySpan} */
function endlessSpan(points, tallest, words) {
  const name = words.say('live-expiry-never');
  return { name, tick: name, major: true, value: words.count(points), share: points / tallest, soon: 0, endless: true, told: true, rest: words.count(0) };
}

/** The number of the span of so many months that holds a day. @param {string} day @param {number} months */
function spanOf(day, months) {
  return Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / months);
}

/** The first day of a span. @param {number} span @param {number} months */
function dayOf(span, months) {
  const month = span * months;
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** @param {string} start @param {number} months @param {ReasonWords['words']} words */
function nameOf(start, months, words) {
  if (months === 1) return words.month(start);
  if (months === 12) return words.year(start);
  return words.say('live-expiry-quarter', { year: start.slice(0, 4), quarter: Math.ceil(Number(start.slice(5, 7)) / 3) });
}

/**
 * A year is named where it begins; of the others every so many, where they keep clear of a year's.
 *
 * @param {string} start @param {number} months @param {number} index @param {number} every
 */
function hasTick(start, months, index, every) {
  const intoYear = Math.floor((Number(start.slice(5, 7)) - 1) / months);
  const perYear = 12 / months;
  if (intoYear === 0) return perYear > 1 || index % every === 0;
  return index % every === 0 && intoYear >= every && perYear - intoYear > every;
}

/** @param {string} start @param {number} months @param {ReasonWords['words']} words */
function tickOf(start, months, words) {
  if (months === 12 || start.slice(5, 7) === '01') return words.year(start);
  return months === 1 ? words.shortMonth(start) : `Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`;
}
