// @ts-check
// What the visitor has chosen: whose membership, which day, what is in the cart. It lives in the address, so that a link, a reload and the
// other locale show the same; a file opened from disk is personal and stays in this tab's session storage.

import { readDay, readTime } from '../words/typed-dates.js';
import { keepOrder, quantitiesText, readOrder, readQuantities } from './order-choices.js';
import { keepWhatIf, readWhatIf } from './what-if.js';

/** @typedef {import('../types.d.ts').MemberDocument} MemberDocument */

/** Stands in the address for a visitor without membership, and for a file from disk. */
export const guest = 'guest';
export const openedFile = 'file';

const fileKey = 'huiji.opened-member';

/**
 * @typedef {object} Choices
 * @property {string | null} member a sample's name, `guest`, `file`, or none yet
 * @property {string | null} day
 * @property {string | null} time
 * @property {Map<string, number> | null} quantities by SKU; `null` until the visitor has touched the cart
 * @property {import('./order-choices.js').OrderChoices} order
 * @property {import('./what-if.js').WhatIf} whatIf
 */

/** A day or time in the address that is none is left out, as if it had not been chosen. @returns {Choices} */
export function readChoices() {
  const address = new URLSearchParams(location.search);
  const cart = address.get('cart');
  return {
    member: address.get('member'),
    day: readDay(address.get('on') ?? '').day,
    time: readTime(address.get('at') ?? '').time,
    quantities: cart === null ? null : readQuantities(cart),
    order: readOrder(address),
    whatIf: readWhatIf(address),
  };
}

/**
 * Puts the choices into the address and into every link of the page that keeps them.
 *
 * @param {Choices} choices
 */
export function keepChoices({ member, day, time, quantities, order, whatIf }) {
  const address = new URLSearchParams();
  if (member) address.set('member', member);
  if (day) address.set('on', day);
  if (time) address.set('at', time);
  if (quantities) address.set('cart', quantitiesText(quantities));
  keepOrder(address, order);
  keepWhatIf(address, whatIf);
  const query = address.size > 0 ? `?${address}` : '';
  history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
  for (const link of document.querySelectorAll('a[data-keeps-choices]')) {
    const [, path, place] = /^([^?#]*)[^#]*(#.*)?$/.exec(link.getAttribute('href') ?? '') ?? [];
    link.setAttribute('href', `${path}${query}${place ?? ''}`);
  }
}

/** @returns {MemberDocument | null} the member opened from disk in this tab */
export function readOpenedMember() {
  const kept = sessionStorage.getItem(fileKey);
  return kept === null ? null : JSON.parse(kept);
}

/** @param {MemberDocument} member */
export function keepOpenedMember(member) {
  try {
    sessionStorage.setItem(fileKey, JSON.stringify(member));
  } catch {
    // A file larger than the storage is shown all the same; only a reload forgets it.
  }
}
