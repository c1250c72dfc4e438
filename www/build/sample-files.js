// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const name = 'virtual:sample-files';

/**
 * The module `virtual:sample-files` has the address of each file of `data` that the samples name, and of no other: what no visitor asks
 * for is not published.
 *
 * @param {string} root
 * @returns {import('vite').Plugin}
 */
export function sampleFiles(root) {
  return {
    name: 'sample-files',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      const data = join(root, '../data');
      const samples = JSON.parse(readFileSync(join(data, 'samples.json'), 'utf8'));
      const wanted = [
        'samples',
        `programs/${samples.program}`,
        ...samples.members.map((/** @type {string} */ member) => `members/${member}`),
        `catalogue/${samples.catalogue}`,
        `carts/${samples.cart}`,
      ];
      const imports = wanted.map((file, index) => `import file${index} from ${JSON.stringify(join(data, `${file}.json?url`))};`);
      const entries = wanted.map((file, index) => `${JSON.stringify(file)}: file${index}`);
      return `${imports.join('\n')}\nexport default { ${entries.join(', ')} };`;
    },
  };
}
