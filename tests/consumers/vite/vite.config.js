// @ts-check
/** Five pages, and not a word about the package. */
export default { build: { rolldownOptions: { input: ['index.html', 'check.html', 'fees.html', 'audit.html', 'readme.html'] } } };
