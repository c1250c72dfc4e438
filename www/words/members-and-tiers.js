// @ts-check
// What a member and a tier are called and how they look, from the documents alone.

/** @typedef {import('../types.d.ts').MemberDocument} MemberDocument */
/** @typedef {import('../types.d.ts').ProgramDocument} ProgramDocument */

/**
 * The name the host keeps in `meta`, which the engine never reads; else the id.
 *
 * @param {Pick<MemberDocument, 'id' | 'meta'>} member
 * @param {import('./site-words.js').SiteWords} words
 */
export function nameOf(member, words) {
  const { name } = metaOf(member);
  const text = typeof name === 'object' && name !== null ? words.text(name) : name;
  return typeof text === 'string' && text.trim() !== '' ? text : String(member.id);
}

/** @param {Pick<MemberDocument, 'meta'>} member @returns {Record<string, any>} */
export function metaOf(member) {
  return typeof member.meta === 'object' && member.meta !== null ? member.meta : {};
}

/**
 * The version of the program that answered.
 *
 * @param {ProgramDocument} program
 * @param {import('../types.d.ts').Source} source
 */
export function versionOf(program, source) {
  return program.versions.find(({ id }) => id === source.version);
}

/**
 * The tone of a tier by its place, so that a program may call its tiers what it likes.
 *
 * @param {{ tiers: { id: string }[] } | undefined} version
 * @param {string | null | undefined} tier
 * @returns {'basic' | 'silver' | 'gold' | 'platinum' | 'none'}
 */
export function toneOf(version, tier) {
  const rank = version?.tiers.findIndex(({ id }) => id === tier) ?? -1;
  if (rank < 0) return 'none';
  return /** @type {const} */ (['basic', 'silver', 'gold', 'platinum'])[Math.min(rank, 3)];
}
