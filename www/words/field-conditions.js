// @ts-check
// When a field of the application form is asked for, or has to be given, in words; and which applicants that leaves.

/** @typedef {import('../types.d.ts').ApplicationDocument} ApplicationDocument */
/** @typedef {import('../types.d.ts').ConditionDocument} ConditionDocument */
/** @typedef {import('../types.d.ts').ApplicantKind} ApplicantKind */

/**
 * @typedef {object} ConditionNames
 * @property {(id: string, variables?: Record<string, string | number>) => string} say
 * @property {(amount: string) => string} money
 * @property {(field: string) => string} label of a field
 * @property {(field: string, value: string) => string} value of a field, as people call it
 */

/** @type {readonly ApplicantKind[]} */
export const applicantKinds = ['person', 'enterprise'];

/**
 * A condition as one phrase.
 *
 * @param {ConditionDocument} condition
 * @param {ConditionNames} names
 * @returns {string}
 */
export function fieldConditionOf(condition, names) {
  const { say, money, label, value } = names;
  if (condition.all) return joined(condition.all, 'page-join-when-and', names);
  if (condition.any) return joined(condition.any, 'page-join-when-or', names);
  if (condition.not) return say('page-join-when-not', { when: fieldConditionOf(condition.not, names) });
  if (condition.is) {
    const { field, of } = condition.is;
    return of.map((one) => value(field, one)).join(say('names-separator'));
  }
  if (condition.given) return say('page-join-when-given', { field: label(condition.given.field) });
  if (condition.age?.below !== undefined) return say('page-join-when-younger', { years: condition.age.below });
  if (condition.age?.atLeast !== undefined) return say('page-join-when-older', { years: condition.age.atLeast });
  if (condition.amount) return say('page-join-when-amount', { field: label(condition.amount.field), need: money(condition.amount.atLeast) });
  if (condition.count) return say('page-join-when-amount', { field: label(condition.count.field), need: String(condition.count.atLeast) });
  return '';
}

/** @param {ConditionDocument[]} conditions @param {string} separator @param {ConditionNames} names */
function joined(conditions, separator, names) {
  return conditions.map((one) => fieldConditionOf(one, names)).join(names.say(separator));
}

/**
 * The kinds of applicant for whom a condition can hold, whatever else is entered.
 *
 * @param {ConditionDocument | undefined} condition
 * @param {ApplicationDocument} application
 * @returns {readonly ApplicantKind[]}
 */
export function kindsFor(condition, application) {
  if (!condition) return applicantKinds;
  if (condition.all) return applicantKinds.filter((kind) => condition.all?.every((one) => kindsFor(one, application).includes(kind)));
  if (condition.any) return applicantKinds.filter((kind) => condition.any?.some((one) => kindsFor(one, application).includes(kind)));
  if (isOfKind(condition, application)) return applicantKinds.filter((kind) => condition.is?.of.includes(kind));
  // Of a field that one kind alone is asked for, nothing is known of the other. The opposite of that can hold for everyone.
  const looked = condition.is ?? condition.given ?? condition.age ?? condition.amount ?? condition.count;
  return kindsFor(application.fields.find(({ id }) => id === looked?.field)?.visibleWhen, application);
}

/** Whether a condition asks who applies, and nothing else. @param {ConditionDocument} condition @param {ApplicationDocument} application */
export function isOfKind({ is }, application) {
  return is !== undefined && application.fields.find(({ id }) => id === is.field)?.rule === 'kind';
}
