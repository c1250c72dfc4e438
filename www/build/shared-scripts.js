// @ts-check
// Which scripts go together into a file: those that the same pages need. Left alone, the build makes a file for many a component, because
// the gallery shows each of them; small files compress badly, and a host reads headers for no more than a hundred files. What the page of the
// regulations needs, which asks no engine, is one of them, so that it loads nothing else.

import { join } from 'node:path';
import { memberPages } from './member-pages.js';
import { scriptsOf } from './page-words.js';

/** What so many pages need is one file for all of them: a file of its own would weigh more in each. */
const mostOfThem = 4;

/** What every page needs besides the site's own scripts; the package's words are loaded by locale. */
const fromElsewhere = /[\\/]pkg[\\/](?!words[\\/]locales)|virtual:sample-files|preload-helper/;

/** What the package has for forms, and for procedures, is for the pages with forms and procedures alone. */
const forSome = [
  { pages: ['join'], test: /[\\/]pkg[\\/](?:application[\\/]|elements[\\/]|words[\\/](?:application|form-fields)\.js|dist[\\/]huiji-application)/ },
  { pages: ['card', 'service'], test: /[\\/]pkg[\\/](?:procedures[\\/]|words[\\/](?:procedures|fees|workflows)\.js|dist[\\/]huiji-procedures)/ },
];

/**
 * @param {string} root
 * @returns {import('rolldown').CodeSplittingOptions}
 */
export function sharedScripts(root) {
  const entries = Object.keys(memberPages).map((page) => ({ page, entry: join(root, 'pages', page, `${page}.js`) }));
  const needed = entries.map(({ page, entry }) => ({ page, scripts: scriptsOf(entry) }));
  const others = scriptsOf(join(root, 'pages/short-page.js'));
  const bare = scriptsOf(join(root, 'pages/rules/rules.js'));

  /** @param {string} id */
  const pagesOf = (id) => forSome.find(({ test }) => test.test(id))?.pages ?? pagesThatImport(id);
  /** @param {string} id */
  const pagesThatImport = (id) => needed.filter(({ scripts }) => scripts.has(id)).map(({ page }) => page);
  /** @param {string} id */
  const isAlone = (id) => others.has(id) || entries.some(({ entry }) => entry === id);
  return {
    includeDependenciesRecursively: false,
    groups: [
      { name: 'differences', priority: 3, test: /[\\/]pkg[\\/]words[\\/]difference/ },
      { name: 'offers', priority: 3, test: /[\\/]pkg[\\/]words[\\/]offers\.js/ },
      { name: 'site', priority: 2, test: (id) => bare.has(id) && !isAlone(id) },
      { name: 'qr-code', priority: 2, test: /[\\/]node_modules[\\/]uqr[\\/]/ },
      { name: 'portal', priority: 1, test: (id) => !forSome.some(({ test }) => test.test(id)) && (fromElsewhere.test(id) || (!isAlone(id) && pagesOf(id).length >= mostOfThem)) },
      { debugName: 'pages', name: (id) => pagesOf(id).join('-and-'), test: (id) => !isAlone(id) && pagesOf(id).length > 0 },
    ],
  };
}
