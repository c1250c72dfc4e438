// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const name = 'virtual:sample-files';

/**
 * The members that a visitor can choose are files of their own, loaded when chosen. They have a folder of their own as well: a host reads
 * only so many rules for headers, and one rule does for all of it.
 */
export const memberFolder = 'members/';

/** By this name the build tells them from the other files of data. */
export const memberFilePrefix = 'member-';

/**
 * A program document without what decides nothing: its examples, and the clauses as they read, which stand in the HTML. The digest is of
 * what is left.
 *
 * @param {import('../types.d.ts').ProgramDocument} program
 */
function decidingParts({ examples, ...program }) {
  return { ...program, versions: program.versions.map(({ chapters, ...version }) => version) };
}

/**
 * The module `virtual:sample-files` has what the pages say of each sample before its file is there, and the address of each file of
 * `data` that the samples name. What no visitor asks for is not published.
 *
 * @param {string} root
 * @returns {import('vite').Plugin}
 */
export function sampleFiles(root) {
  const data = join(root, '../data');
  let serving = false;
  /** @param {string} file */
  const read = (file) => JSON.parse(readFileSync(join(data, `${file}.json`), 'utf8'));
  return {
    name: 'sample-files',
    configResolved: ({ command }) => void (serving = command === 'serve'),
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      /** An expression for the address of a file. @param {string} file @param {string} published */
      const address = (file, published, without = (/** @type {any} */ content) => content) => (serving ? JSON.stringify(`/@fs${join(data, `${file}.json`)}`) : emitted(published, without(read(file))));
      /** @param {string} published @param {unknown} content */
      const emitted = (published, content) => {
        // Without the white space: the digest of a document does not depend on it.
        const source = JSON.stringify(content);
        if (serving) return JSON.stringify(`data:application/json,${encodeURIComponent(source)}`);
        return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: `${published}.json`, source })}`;
      };
      const { day, program, members, catalogue, cart, service } = read('samples');
      /** Small, so that one file has them all. */
      const cards = () => Object.fromEntries(members.map((/** @type {string} */ member) => [member, read(`cards/${member}`)]));
      const options = members.map((/** @type {string} */ member) => {
        const { id: memberId, kind, meta } = read(`members/${member}`);
        const said = JSON.stringify({ id: memberId, kind, meta: { name: meta?.name } });
        return `{ sample: ${JSON.stringify(member)}, ...${said}, address: ${address(`members/${member}`, memberFilePrefix + member)} }`;
      });
      return `export default {
        day: ${JSON.stringify(day)},
        members: [${options.join(', ')}],
        program: ${address(`programs/${program}`, program, decidingParts)},
        goods: ${address(`catalogue/${catalogue}`, `goods-${catalogue}`)},
        cart: ${address(`carts/${cart}`, cart)},
        cards: ${emitted('cards', cards())},
        service: ${address(`service/${service}`, `service-${service}`)},
      };`;
    },
  };
}
