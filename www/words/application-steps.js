// @ts-check
// The steps of the application form, and the step that each field stands in: those of a kind together, in the order of the document.

/** @typedef {import('../types.d.ts').FieldDocument} FieldDocument */
/** @typedef {import('../types.d.ts').RuleName} RuleName */
/** @typedef {typeof formSteps[number]} FormStep */

/** Those that have fields. */
export const formSteps = /** @type {const} */ (['who', 'identity', 'contact', 'consent']);
/** All of them. */
export const applicationSteps = /** @type {const} */ ([...formSteps, 'check', 'done']);

/** What a rule asks for says where its field belongs; any other stays with the field before it. @type {Partial<Record<RuleName, FormStep>>} */
const stepOfRule = {
  kind: 'who',
  tier: 'who',
  member: 'who',
  name: 'identity',
  organisation_name: 'identity',
  sex: 'identity',
  birth_date: 'identity',
  identity: 'identity',
  resident_id: 'identity',
  residence_permit: 'identity',
  permanent_residence: 'identity',
  hk_mo_permit: 'identity',
  taiwan_permit: 'identity',
  taiwan_id: 'identity',
  hk_id: 'identity',
  mo_id: 'identity',
  passport: 'identity',
  uscc: 'identity',
  taiwan_ubn: 'identity',
  phone: 'contact',
  email: 'contact',
  address: 'contact',
  postcode: 'contact',
  consent: 'consent',
};

/**
 * @param {FieldDocument[]} fields
 * @returns {Record<FormStep, FieldDocument[]>}
 */
export function fieldsByStep(fields) {
  /** @type {Record<FormStep, FieldDocument[]>} */
  const steps = { who: [], identity: [], contact: [], consent: [] };
  /** @type {FormStep} */
  let current = 'who';
  for (const field of fields) {
    current = stepOfRule[field.rule] ?? current;
    steps[current].push(field);
  }
  return steps;
}
