// @ts-check

/** @typedef {import('../../words/tier-sentences.js').StandingWords} StandingWords */

/** Whether a tier's fee comes back, in words and figures. @param {import('./suppose.js').BreakEven} paid @param {string} monthly @param {StandingWords} context */
export function breakEvenView({ tier, fee, saved, points, worth, net, pays }, monthly, { words, names, program }) {
  const money = (/** @type {string} */ amount) => words.money(amount, program.currency);
  const name = names.tiers[tier.id];
  const figures = [
    { label: words.say('live-break-even-fee'), value: money(fee) },
    { label: words.say('live-break-even-saved'), value: money(saved) },
    { label: words.say(points < 0 ? 'live-break-even-points-fewer' : 'live-break-even-points'), value: words.say('live-figure-points_earned', { count: Math.abs(points) }) },
  ];
  if (worth) figures.push({ label: words.say('live-break-even-worth'), value: money(worth) });
  figures.push({ label: words.say('live-break-even-net'), value: money(net) });
  return {
    verdict: pays === null ? words.say('live-break-even-no', { tier: name, missing: money(net.replace(/^-/, '')) }) : words.say('live-break-even-yes', { tier: name, count: pays, net: money(net) }),
    figures,
    note: words.say('live-break-even-note', { tier: name, monthly: money(monthly) }),
  };
}
