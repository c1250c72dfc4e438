// @ts-check
// The only place that uses the network for data: the company's program, its sample members, goods and carts.

import addresses from 'virtual:sample-files';

/** @typedef {import('../types.d.ts').ProgramDocument} ProgramDocument */
/** @typedef {import('../types.d.ts').MemberDocument} MemberDocument */
/** @typedef {import('../types.d.ts').CartDocument} CartDocument */
/** @typedef {import('../types.d.ts').Product} Product */

/**
 * @typedef {object} Samples
 * @property {string} day
 * @property {string} program
 * @property {string[]} members
 * @property {string} catalogue
 * @property {string} cart
 */

/**
 * @typedef {object} CompanyData
 * @property {Samples} samples
 * @property {ProgramDocument} program
 * @property {Map<string, MemberDocument>} members by sample name, in the order of the samples
 */

/**
 * What every page needs.
 *
 * @returns {Promise<CompanyData>}
 */
export async function loadCompanyData() {
  /** @type {Samples} */
  const samples = await read('samples');
  const [program, ...members] = await Promise.all([
    read(`programs/${samples.program}`),
    ...samples.members.map((name) => read(`members/${name}`)),
  ]);
  return { samples, program, members: new Map(samples.members.map((name, index) => [name, members[index]])) };
}

/**
 * What a page that sells needs besides.
 *
 * @param {Samples} samples
 * @returns {Promise<{ goods: Product[], basket: CartDocument }>}
 */
export async function loadGoods(samples) {
  const [goods, basket] = await Promise.all([read(`catalogue/${samples.catalogue}`), read(`carts/${samples.cart}`)]);
  return { goods, basket };
}

/** @param {string} name */
async function read(name) {
  const response = await fetch(addresses[name]);
  if (!response.ok) throw new Error(`\`${name}\` answered with status ${response.status}`);
  return response.json();
}
