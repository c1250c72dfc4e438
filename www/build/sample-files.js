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
      const address = (file, published) => {
        if (serving) return JSON.stringify(`/@fs${join(data, `${file}.json`)}`);
        // Without the white space: the digest of a document does not depend on it.
        const reference = this.emitFile({ type: 'asset', name: `${published}.json`, source: JSON.stringify(read(file)) });
        return `import.meta.ROLLUP_FILE_URL_${reference}`;
      };
      const { day, program, members, catalogue, cart, service } = read('samples');
      const options = members.map((/** @type {string} */ member) => {
        const { id: memberId, kind, meta } = read(`members/${member}`);
        const said = JSON.stringify({ id: memberId, kind, meta: { name: meta?.name } });
        return `{ sample: ${JSON.stringify(member)}, ...${said}, address: ${address(`members/${member}`, memberFilePrefix + member)} }`;
      });
      return `export default {
        day: ${JSON.stringify(day)},
        members: [${options.join(', ')}],
        program: ${address(`programs/${program}`, program)},
        goods: ${address(`catalogue/${catalogue}`, `goods-${catalogue}`)},
        cart: ${address(`carts/${cart}`, cart)},
        service: ${address(`service/${service}`, `service-${service}`)},
      };`;
    },
  };
}
