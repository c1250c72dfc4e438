// @ts-check

/** What a move brings and takes. @param {{ gained: string[], lost: string[] }} move @param {import('./reasons.js').ReasonWords} context */
export function changesView({ gained, lost }, { words, names }) {
  if (gained.length + lost.length === 0) return null;
  return {
    title: words.say('live-changes-title', { gained: gained.length, lost: lost.length }),
    gained: { label: words.say('live-changes-gained'), names: gained.map((id) => names.benefits[id] ?? id) },
    lost: { label: words.say('live-changes-lost'), names: lost.map((id) => names.benefits[id] ?? id) },
  };
}
