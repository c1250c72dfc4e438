// @ts-check
// What differs between two versions, ready for the component that shows it.

/**
 * @param {import('../types.d.ts').Difference[]} differences
 * @param {Pick<import('huiji/words/differences').DifferenceRenderer, 'lines'>} words
 * @param {((part: string) => string) | null} titleOf a part, where each is a group of its own
 * @returns {import('../components/change-list/change-list.js').ChangeListView}
 */
export function changesIn(differences, words, titleOf) {
  /** @type {Map<string | null, import('../components/change-list/change-list.js').ChangeView[]>} */
  const groups = new Map();
  for (const difference of differences) {
    const title = titleOf && titleOf(difference.part);
    const lines = words.lines(difference);
    // What is said of one rule has one clause, so it is told once.
    const told = lines.map(({ said, clause }, place) => ({ change: difference.change, text: said, clause: place === lines.length - 1 ? clause : null }));
    groups.set(title, [...(groups.get(title) ?? []), ...told]);
  }
  return { groups: [...groups].map(([title, changes]) => ({ title, changes })) };
}
