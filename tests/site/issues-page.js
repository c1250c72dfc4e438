// @ts-check
// docs/issues.md, made of the codes in src/application/code.rs and the words in English.

/** @typedef {import('../../pkg/words/application.js').ApplicationWords} ApplicationWords */
/** @typedef {{ code: string, meaning: string, params: string[] }} IssueCode */
/** @typedef {import('./issue-samples.js').Sample} Sample */

/** The headings, each above the codes from this one on. @type {Record<string, string>} */
const headings = {
  'field.missing': 'Fields',
  'text.folded': 'Texts, choices, figures and days',
  'name.digit': 'Names',
  'resident_id.length': 'Identity documents',
  'uscc.length': 'Unified social credit codes',
  'phone.form': 'Phone numbers, e-mail and postcodes',
  'file.empty': 'Files',
  'consent.purpose_missing': 'Consent',
  'age.too_young': 'Who may apply',
};

/**
 * The codes in their order, each with its doc comment and the parameters that it names.
 *
 * @param {string} source src/application/code.rs
 * @returns {IssueCode[]}
 */
export function issueCodes(source) {
  const found = source.matchAll(/((?:^ {4}\/\/\/ .*\n)+)^ {4}[A-Z]\w+ = "([a-z0-9_.]+)",$/gm);
  return [...found].map(([, comment = '', code = '']) => {
    const meaning = comment.replaceAll(/^ {4}\/\/\/ /gm, '').trim().replaceAll('\n', ' ');
    return { code, meaning, params: [...meaning.matchAll(/`([a-z][a-zA-Z]*)`/g)].map(([, name = '']) => name) };
  });
}

/**
 * @param {IssueCode[]} codes
 * @param {Sample[]} samples
 * @param {ApplicationWords} words
 */
export function issuesPage(codes, samples, words) {
  const rows = codes.map(({ code, meaning, params }) => {
    const sample = samples.find(([sampled]) => sampled === code);
    if (!sample) throw new Error(`tests/site/issue-samples.js has none of ${code}`);
    const [, given, field] = sample;
    const start = headings[code] === undefined ? '' : `\n## ${headings[code]}\n\n| code | what it means | parameters | what to do, in English |\n|---|---|---|---|\n`;
    const named = params.map((name) => `\`${name}\``).join(', ') || '–';
    return `${start}| \`${code}\` | ${meaning} | ${named} | ${words.issue({ code, params: given }, field)} |\n`;
  });
  return `${introduction}${rows.join('')}`;
}

const introduction = `# Issue codes

What is to be said of an application form is an answer, not an exception. Each of its \`issues\` has

- \`code\`: one of those below. A published code keeps its meaning for good; new ones are added.
- \`severity\`: \`error\` (the application is not complete), \`warning\` or \`info\`, which keep nobody from applying.
- \`path\`: a JSON Pointer (RFC 6901) to the field, also to one that is missing; of a file, to that file.
- \`params\`: what the words need. What a person entered is never among them.
- \`span\`: the part of the text that it is about, in UTF-16 units, the end excluded.
- \`suggestions\`: texts to enter instead, the best first.
- \`related\`: other fields that it is about.
- \`clause\`: the clause of the field.

Amounts in parameters are decimals, days are like \`2026-03-15\`, sizes are in bytes, lengths in characters. A program document
that is no sound form has [problems](problems.md) instead.

The words say what to do, and name the field as the form does. Those in English stand here with fields and parameters for example; those
in zh-Hans and zh-Hant are beside them in \`data/words\` and come with the package as \`huiji/words/application\`.

This page is made of \`src/application/code.rs\` and the words: \`HUIJI_GOLDEN=write node --test tests/site/application-words.test.js\`.
`;
