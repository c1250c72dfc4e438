// @ts-check
// The only place that uses the network for data: the company's program, its sample members, goods and carts.

import samples from 'virtual:sample-files';

/** @typedef {import('../types.d.ts').ProgramDocument} ProgramDocument */
/** @typedef {import('../types.d.ts').MemberDocument} MemberDocument */
/** @typedef {import('../types.d.ts').CartDocument} CartDocument */
/** @typedef {import('../types.d.ts').Product} Product */
/** @typedef {import('../types.d.ts').Text} Text */
/** @typedef {import('../types.d.ts').WorkflowRecord} WorkflowRecord */

/**
 * @typedef {object} CompanyData
 * @property {ProgramDocument} program
 * @property {Map<string, MemberDocument>} members the sample members that were loaded so far
 */

/** The day on which the samples are looked at. */
export const sampleDay = samples.day;

/** What can be said of each sample member before its file is loaded: enough to choose one. */
export const sampleMembers = new Map(samples.members.map(({ sample, address, ...said }) => [sample, said]));

const addresses = new Map(samples.members.map(({ sample, address }) => [sample, address]));

/**
 * What every page needs: the program, and the member it begins with.
 *
 * @param {string | null} member a sample's name, or none where the page begins without one
 * @returns {Promise<CompanyData>}
 */
export async function loadCompanyData(member) {
  /** @type {CompanyData['members']} */
  const members = new Map();
  const [program] = await Promise.all([read(samples.program), member === null ? null : loadMember({ members }, member)]);
  return { program, members };
}

/**
 * Loads a sample member, unless that was done before.
 *
 * @param {Pick<CompanyData, 'members'>} data
 * @param {string} sample
 */
export async function loadMember({ members }, sample) {
  if (!members.has(sample)) members.set(sample, await read(addresses.get(sample) ?? ''));
}

/**
 * What a page that sells needs besides.
 *
 * @returns {Promise<{ goods: Product[], basket: CartDocument }>}
 */
export async function loadGoods() {
  const [goods, basket] = await Promise.all([read(samples.goods), read(samples.cart)]);
  return { goods, basket };
}

/**
 * What happened to the sample members' cards, by the sample's name.
 *
 * @returns {Promise<Record<string, WorkflowRecord>>}
 */
export function loadCards() {
  return read(samples.cards);
}

/**
 * Cases and orders of the sample members, events with who registered, and what repairs use.
 *
 * @typedef {object} ServiceData
 * @property {Record<string, string>} tiers of each sample member on the samples' day
 * @property {{ id: string, name: Text }[]} keepers
 * @property {SparePart[]} parts
 * @property {WorkflowRecord[]} records each with its member in `meta`
 * @property {WorkflowRecord[]} events
 */
/** @typedef {{ id: string, name: Text, cost: string, price: string, contract: string, labour: string }} SparePart */

/** @returns {Promise<ServiceData>} */
export function loadService() {
  return read(samples.service);
}

/** @param {string} address */
async function read(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`\`${address}\` answered with status ${response.status}`);
  return response.json();
}
