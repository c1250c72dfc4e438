// @ts-check
/** Four pages, and not a word about the package. */
export default { build: { rolldownOptions: { input: ['index.html', 'check.html', 'fees.html', 'readme.html'] } } };
