// @ts-check
/** Two pages, and not a word about the package. */
export default { build: { rolldownOptions: { input: ['index.html', 'readme.html'] } } };
