// @ts-check
// One source per page, real HTML per locale: `pages/<page>/page.html` is filled with the words of data/words and written to every
// locale's address; the regulations have a page for each version besides. It serves the same HTML in development and in the build.

import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { escapeHtml } from './escape-html.js';
import { memberPages } from './member-pages.js';
import { programFacts, programOf } from './program-facts.js';
import { rulesFacts } from './rules-facts.js';
import { manifestFile } from './web-manifests.js';
import { localePaths } from '../words/locale-paths.js';

/** @typedef {import('../../src/wasm/types.d.ts').Locale} Locale */

/** The first is served at the root. */
export const locales = /** @type {const} */ (['zh-Hans', 'zh-Hant', 'en']);
const localeNames = { 'zh-Hans': '简体', 'zh-Hant': '繁體', en: 'English' };
export { localePaths };

/** Each page's file below its locale's address. @type {Record<string, string>} */
const pageFiles = {
  ...Object.fromEntries(Object.entries(memberPages).map(([page, folder]) => [page, `${folder}index.html`])),
  offline: 'offline/index.html',
  missing: '404.html',
  gallery: 'gallery/index.html',
};
/** @typedef {string} Page */

/**
 * @typedef {object} Address
 * @property {Locale} locale
 * @property {Page} page
 * @property {string} file
 * @property {string | null} version of the regulations, at the address of one
 */

/** Every page in every locale, but for the gallery, which is for those who build the site. @param {string} root @returns {Address[]} */
function addressesOf(root) {
  const versions = programOf(root).program.versions.map(({ id }) => id);
  return locales.flatMap((locale) => {
    const below = localePaths[locale].slice(1);
    const pages = Object.entries(pageFiles).filter(([page]) => page !== 'gallery' || locale === locales[0]);
    return [
      ...pages.map(([page, file]) => ({ locale, page, file: below + file, version: null })),
      ...versions.map((version) => ({ locale, page: 'rules', file: `${below}${versionFolder(version)}index.html`, version })),
    ];
  });
}

/** The folder of a version's page below its locale's address. @param {string} version */
function versionFolder(version) {
  return `${memberPages.rules}${encodeURIComponent(version)}/`;
}

/** @param {string} root */
export function pageInputs(root) {
  return addressesOf(root).map(({ file }) => join(root, file));
}

/**
 * @param {string} root
 * @returns {import('vite').Plugin}
 */
export function localizedPages(root) {
  const addresses = addressesOf(root);
  /** What the pages of a locale say of the program, which a build works out once. @type {Map<Locale, Record<string, string>>} */
  const known = new Map();
  /** @param {string} file */
  const addressOf = (file) => addresses.find((address) => address.file === file);
  return {
    name: 'localized-pages',
    resolveId(id) {
      const file = id.startsWith(root) ? relative(root, id) : id.replace(/^\//, '');
      return addressOf(file) ? join(root, file) : null;
    },
    load(id) {
      const address = addressOf(relative(root, id));
      return address ? pageHtml(root, address, known) : null;
    },
    transformIndexHtml: { order: 'post', handler: sharedStylesFirst },
    configureServer(server) {
      server.watcher.add([join(root, '../data/words'), join(root, 'pages'), join(root, 'components')]);
      server.watcher.on('change', (file) => {
        if (/\.(ftl|html)$/.test(file)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '/').replace(/[?#].*$/, '');
        const address = addressOf(path.slice(1) + (path.endsWith('/') ? 'index.html' : ''));
        if (!address) return next();
        pageHtml(root, address, new Map())
          .then((html) => server.transformIndexHtml(path, html))
          .then((html) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html))
          .catch(next);
      });
    },
  };
}

/** @param {string} root @param {Address} address @param {Map<Locale, Record<string, string>>} known what is known of the program already */
async function pageHtml(root, { page, locale, version }, known) {
  const say = wordsOf(root, locale);
  const program = known.get(locale) ?? programFacts(root, locale, say);
  known.set(locale, program);
  const home = localePaths[locale];
  /** @type {Record<string, string>} */
  const facts = {
    lang: locale,
    'path-home': home,
    'path-manifest': home + manifestFile,
    'locale-links': localeLinks(page, locale, version),
    'alternate-links': alternateLinks(page, version, process.env.HUIJI_ORIGIN),
    ...pathFacts(home, page),
    ...program,
    ...(page === 'rules' ? await rulesOf(root, locale, say, version) : {}),
  };

  const source = readFileSync(join(root, 'pages', page, 'page.html'), 'utf8');
  return withParts(root, source).replace(/\{\{([a-z_-]+)\}\}/g, (_, name) => facts[name] ?? escapeHtml(say(name)));
}

/** The regulations of a version, or of the one in force. @param {string} root @param {Locale} locale @param {import('./program-facts.js').Say} say @param {string | null} id */
function rulesOf(root, locale, say, id) {
  const { program, version: inForce, catalogue } = programOf(root);
  const version = program.versions.find((version) => version.id === id) ?? inForce;
  return rulesFacts({ program, version, inForce, catalogue, locale, say });
}

/** Where each page for members is, and which of them this page is. @param {string} home @param {Page} current */
function pathFacts(home, current) {
  const facts = Object.entries(memberPages).flatMap(([page, folder]) => [
    [`path-${page}`, home + folder],
    [`current-${page}`, page === current ? 'aria-current="page"' : ''],
  ]);
  return Object.fromEntries(facts);
}

/**
 * What each locale's app is called.
 *
 * @param {string} root
 * @returns {import('./web-manifests.js').AppWords[]}
 */
export function appWords(root) {
  return locales.map((locale) => {
    const say = wordsOf(root, locale);
    const shortName = say('page-home-title');
    const company = programFacts(root, locale, say)['program-name'];
    return { locale, home: localePaths[locale], name: `${company} · ${shortName}`, shortName, description: say('page-home-description') };
  });
}

/** @param {string} root @param {Locale} locale @returns {import('./program-facts.js').Say} */
function wordsOf(root, locale) {
  const bundle = new FluentBundle(locale, { useIsolating: false });
  bundle.addResource(new FluentResource(readFileSync(join(root, `../data/words/${locale}.ftl`), 'utf8')));
  return (name, variables) => {
    const pattern = bundle.getMessage(name)?.value;
    if (!pattern) throw new Error(`a page asks for \`${name}\`, which data/words/${locale}.ftl does not have`);
    return bundle.formatPattern(pattern, variables);
  };
}

/** `{{> components/site-header/site-header.html}}` stands for that file. @param {string} root @param {string} source @returns {string} */
function withParts(root, source) {
  return source.replace(/\{\{> ([a-z/.-]+)\}\}/g, (_, file) => withParts(root, readFileSync(join(root, file), 'utf8').trimEnd()));
}

/** The build names what pages share after a page's own, where it would override it. @param {string} html */
function sharedStylesFirst(html) {
  const [shared] = /[ \t]*<link rel="stylesheet"[^>]*\/shared-[^>]*>\n?/.exec(html) ?? [];
  return shared ? html.replace(shared, '').replace(/[ \t]*<link rel="stylesheet"|<\/head>/, (next) => shared + next) : html;
}

/** @param {Page} page @param {Locale} locale @param {string | null} version */
function pagePath(page, locale, version) {
  return localePaths[locale] + (version === null ? (folderOf(page) ?? '') : versionFolder(version));
}

/** The folder of a page for members; `undefined` for any other page. @param {Page} page */
function folderOf(page) {
  return new Map(Object.entries(memberPages)).get(page);
}

/** @param {Page} page @param {Locale} current @param {string | null} version */
function localeLinks(page, current, version) {
  return locales
    .map((locale) => {
      const marked = locale === current ? ' aria-current="true"' : '';
      return `<li><a href="${pagePath(page, locale, version)}" hreflang="${locale}" lang="${locale}" data-keeps-choices${marked}>${localeNames[locale]}</a></li>`;
    })
    .join('');
}

/**
 * The page in each locale, for search engines: they read whole addresses only, so it is left out where the build does not know its origin.
 * `vite-ignore`, because the build would look for these addresses among the sources.
 *
 * @param {Page} page
 * @param {string | null} version
 * @param {string | undefined} origin `https://members.example.com`
 */
export function alternateLinks(page, version, origin) {
  if (folderOf(page) === undefined) return '<meta name="robots" content="noindex">';
  if (!origin) return '';
  return locales.map((locale) => `<link rel="alternate" hreflang="${locale}" href="${new URL(pagePath(page, locale, version), origin)}" vite-ignore>`).join('\n    ');
}
