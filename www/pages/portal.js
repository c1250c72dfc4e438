// @ts-check
// A page for members that asks the whole engine.

import { createEngine } from '../engine/engine.js';
import { withCard } from '../state/card-record.js';
import { problemsInWords, showSource } from './engine-view.js';
import { openMemberPage } from './member-page.js';

/** @typedef {import('../engine/engine.js').Engine} Engine */
/** @typedef {import('./member-page.js').Portal<Engine>} Portal */
/** @typedef {Omit<import('./member-page.js').MemberPage<Engine>, 'createEngine' | 'accepts'>} PortalPage */

/** @param {PortalPage} page */
export function openPortal(page) {
  return openMemberPage({
    ...page,
    createEngine,
    accepts: (engine, member, on) => engine.standing(member, on),
    show: (portal) => page.show({ ...portal, member: portal.member && withCard(portal.member) }),
  });
}

export { problemsInWords, showSource };
