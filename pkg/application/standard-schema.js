// @ts-check
/** The validator as a Standard Schema v1, which form libraries take as it is: an application in, its normalised values out. */

/**
 * @typedef {import('./index.js').Application} Application
 * @typedef {import('./index.js').ApplicationSchema} ApplicationSchema
 * @typedef {import('./index.js').StandardIssue} StandardIssue
 */

/**
 * Errors fail it. Warnings don't: who shows them asks `forms.check`.
 *
 * @param {import('./index.js').Forms} forms
 * @param {import('./index.js').StandardSchemaOptions} [options]
 * @returns {ApplicationSchema}
 */
export function standardSchema(forms, { on = () => new Date(), mode = 'submit', review, message = ({ code }) => code } = {}) {
  return {
    '~standard': {
      version: 1,
      vendor: 'huiji',
      validate(application) {
        const options = review ? { mode, review } : { mode };
        const { value: report, problems } = forms.check(/** @type {Application} */ (application), options, typeof on === 'function' ? on() : on);
        if (!report) {
          return { issues: problems.map((problem) => ({ message: message(problem), path: withinApplication(segments(problem.path)) })) };
        }
        const errors = report.issues.filter(({ severity }) => severity === 'error');
        if (errors.length > 0) {
          return { issues: errors.map((issue) => ({ message: message(issue), path: segments(issue.path) })) };
        }
        return { value: normalised(report, /** @type {Application} */ (application)) };
      },
    },
  };
}

/**
 * What is to be stored, by field. Of files their types are known; consent is as it was given, with its version and time.
 *
 * @param {import('./index.js').ApplicationReport} report
 * @param {Application} application
 */
function normalised({ values, fields }, application) {
  /** @type {import('./index.js').NormalisedApplication} */
  const stored = {};
  for (const [pointer, { value }] of Object.entries(values)) {
    const [field = '', place] = segments(pointer);
    if (value === undefined) continue;
    if (fields[pointer]?.rule === 'consent') stored[field] = /** @type {import('./index.js').ConsentGiven} */ (application[field]);
    else if (place === undefined) stored[field] = value;
    else stored[field] = [.../** @type {string[]} */ (stored[field] ?? []), String(value)];
  }
  return stored;
}

/** @param {string} pointer @returns {(string | number)[]} */
function segments(pointer) {
  const names = pointer.split('/').slice(1);
  return names.map((name) => (/^\d+$/.test(name) ? Number(name) : name.replaceAll('~1', '/').replaceAll('~0', '~')));
}

/** A problem of reading points into the request. @param {(string | number)[]} path */
function withinApplication([part, ...path]) {
  return part === 'application' ? path : [];
}
