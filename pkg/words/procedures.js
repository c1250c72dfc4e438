// @ts-check
// The words of procedures: what a fee is made of, and how far an application, a card, a case, an order or an event has come. A module of
// its own, so that only who shows them loads them; fees and workflows each load their own words.

export { momentIn } from './amounts.js';
export { feeNamesOf, feeWords } from './fees.js';
export { workflowWords } from './workflows.js';
