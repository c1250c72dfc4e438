// @ts-check
// What the service worker keeps: the list is made from the built folder and stands in the first line of its script.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localePaths } from './localized-pages.js';
import { memberPages } from './member-pages.js';
import { withReferences } from './referenced-files.js';
import { memberFolder } from './sample-files.js';
import { addressOf, securityHeaders } from './site-headers.js';

/** @typedef {import('../service-worker/site-build.d.ts').SiteBuild} SiteBuild */
/** @typedef {import('../service-worker/site-build.d.ts').KeptFiles} KeptFiles */
/** @typedef {import('./site-headers.js').Header} Header */

export const workerFile = 'service-worker.js';
const declaration = 'const siteBuild = ';

/** The folder of each locale, the root last, because every address begins like it. */
const localeFolders = Object.entries(localePaths)
  .map(([locale, path]) => ({ locale, below: path.slice(1) }))
  .toSorted((one, other) => other.below.length - one.below.length);

/**
 * Puts the list into the script, in place of one that is already there.
 *
 * @param {string} folder
 * @param {Header[]} [headers] that go with every file
 */
export function writeOfflineFiles(folder, headers = securityHeaders) {
  const script = join(folder, workerFile);
  const code = readFileSync(script, 'utf8').replace(new RegExp(`^${declaration}.*\\n`), '');
  writeFileSync(script, `${declaration}${JSON.stringify(listFiles(folder, headers))};\n${code}`);
}

/** The list in a built folder's script. @param {string} folder @returns {SiteBuild} */
export function readOfflineFiles(folder) {
  const [line] = readFileSync(join(folder, workerFile), 'utf8').split('\n');
  if (!line.startsWith(declaration)) throw new Error(`${workerFile} does not begin with its list of files`);
  return JSON.parse(line.slice(declaration.length, -1));
}

/**
 * The pages for members and what they need or may ask for: once for all locales, and for each locale its pages and words. Files are kept
 * with their headers, so other headers are another build.
 *
 * @param {string} folder
 * @param {Header[]} headers
 * @returns {SiteBuild}
 */
function listFiles(folder, headers) {
  const needed = localeFolders.map(({ locale, below }) => ({
    below,
    files: withReferences(folder, pagesBelow(folder, below), (file) => isForLocale(file, locale)),
  }));
  const inAll = needed[0].files.filter((file) => needed.every(({ files }) => files.includes(file)));
  const offlinePages = localeFolders.map(({ below }) => `${below}offline/index.html`);
  // The manifest of another locale is of no use; it is kept with that locale.
  const offline = withReferences(folder, offlinePages, (file) => file !== workerFile && !file.endsWith('.webmanifest'));
  const forAll = new Set([...inAll, ...offline]);
  const files = keptFiles(folder, [...forAll]);
  const locales = needed.map(({ below, files: all }) => ({
    home: `/${below}`,
    files: keptFiles(folder, all.filter((file) => !forAll.has(file))),
  }));
  const version = createHash('sha256').update(JSON.stringify([files, locales, headers])).digest('hex').slice(0, 12);
  return { version, files, locales, offline: offline.filter((file) => !offlinePages.includes(file)).map(addressOf) };
}

/** The pages for members of a locale, that of each version of the regulations among them. @param {string} folder @param {string} below the locale's folder */
function pagesBelow(folder, below) {
  const versions = readdirSync(join(folder, below, memberPages.rules), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [...Object.values(memberPages), ...versions.map(({ name }) => `${memberPages.rules}${name}/`)].map((page) => `${below}${page}index.html`);
}

/** Whether a file has a hash of its content in its name. @param {string} file */
function namesItsContent(file) {
  return /^(?:assets|members|words)\//.test(file);
}

/** A file that no first visit loads, but for the sample member that is shown. @param {string} file */
export function comesWhenAskedFor(file) {
  return isSampleMember(file) || /^words\/(?:zh-Hans|zh-Hant|en)-(?:problems|differences)-/.test(file) || /^assets\/differences-/.test(file);
}

/** @param {string} file */
export function isSampleMember(file) {
  return file.startsWith(memberFolder);
}

/** A chunk of words is named after its locale. The service worker itself is the browser's to keep. @param {string} file @param {string} locale */
export function isForLocale(file, locale) {
  if (file === workerFile) return false;
  const words = /^words\/(zh-Hans|zh-Hant|en)-/.exec(file);
  return words === null || words[1] === locale;
}

/**
 * Each with the digest of its content, so that nothing else is taken for it: a page of another build, or what a host says of a missing
 * file. Nine of its bytes tell them apart; the whole of it would make up most of the script, which every first visit loads. Where the name
 * itself is of one content, three are enough to know that from what else a host may say.
 *
 * @param {string} folder
 * @param {string[]} files
 * @returns {KeptFiles}
 */
function keptFiles(folder, files) {
  return Object.fromEntries(
    files.toSorted().map((file) => {
      const digest = createHash('sha256').update(readFileSync(join(folder, file))).digest();
      return [addressOf(file), digest.subarray(0, namesItsContent(file) ? 3 : 9).toString('base64')];
    }),
  );
}
