// @ts-check
// Each page carries the words that its scripts can show, and no others: they are found by reading the scripts that it imports.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compiledMessages } from '../../pkg/words/catalogue.js';
import { localePaths } from './localized-pages.js';

const name = 'virtual:page-words/';

/**
 * The module `virtual:page-words/<page>` loads the words of a page in a locale. Each locale's words are a module of their own, and the
 * file is named after the locale first, by which the service worker knows whose it is.
 *
 * @param {string} root
 * @returns {import('vite').Plugin}
 */
export function pageWords(root) {
  return {
    name: 'page-words',
    resolveId: (id) => (id.startsWith(name) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${name}`)) return null;
      const [page, locale] = id.slice(name.length + 1).split('/');
      if (locale === undefined) return cataloguesModule(page);
      const file = join(root, `../data/words/${locale.slice(0, -page.length - 1)}.ftl`);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(compiledMessages(readFileSync(file, 'utf8'), wordsUsedBy(root, page)))};`;
    },
  };
}

/** @param {string} page */
function cataloguesModule(page) {
  const entries = Object.keys(localePaths).map((locale) => `${JSON.stringify(locale)}: () => import(${JSON.stringify(`${name}${page}/${locale}-${page}`)})`);
  return `export default { ${entries.join(', ')} };`;
}

/**
 * How the messages begin that the scripts of a page name: one by its whole name, with what stands behind it, or several by the start that
 * a template fills up.
 *
 * @param {string} root
 * @param {string} page
 */
export function wordsUsedBy(root, page) {
  const starts = new Set();
  for (const file of scriptsOf(join(root, 'pages', page, `${page}.js`))) {
    for (const [, whole, start] of readFileSync(file, 'utf8').matchAll(/'(live-[a-z_-]+)'|`(live-[a-z_-]+)\$\{/g)) {
      starts.add(whole ? `${whole} =` : start);
    }
  }
  return [...starts];
}

/** A script of the site and all that it imports from the site, at once or later. @param {string} entry */
export function scriptsOf(entry) {
  const found = new Set([entry]);
  for (const file of found) {
    for (const [, target] of readFileSync(file, 'utf8').matchAll(/(?:\bfrom |\bimport\()'(\.[^']+\.js)'/g)) found.add(join(dirname(file), target));
  }
  return found;
}
