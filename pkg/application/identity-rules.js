// @ts-check
/**
 * The rules of fields that hold the number of a person's identity document: it is kept in no draft, and shown in part alone.
 *
 * @type {ReadonlySet<import('./index.js').RuleName>}
 */
export const identityRules = new Set([
  'identity',
  'resident_id',
  'residence_permit',
  'permanent_residence',
  'hk_mo_permit',
  'taiwan_permit',
  'taiwan_id',
  'hk_id',
  'mo_id',
  'passport',
]);
