// @ts-check
// What a host is asked to say with each file, in one place: the file `_headers`, the snippets for nginx and Caddy in docs/hosting.md,
// `vite preview` and the tests' server are all made from it.

import { contentSecurityPolicy } from './content-security-policy.js';

/** @typedef {[name: string, value: string]} Header */
/** @typedef {{ path: string, headers: Header[] }} HeaderRule a path, or all paths as `/*` */

/** With every answer, errors included. @type {Header[]} */
export const securityHeaders = [
  ['Content-Security-Policy', contentSecurityPolicy],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** The name of a file in `assets` has a hash of its content, so what it names never changes. */
export const immutable = 'public, max-age=31536000, immutable';

/** Everything else is asked for anew each time, and is small. */
export const revalidated = 'no-cache';

/**
 * The rules for a folder's files. Hosts join the values where two rules set one header, so no header is set by two rules that meet. They
 * set them for errors too, so each asset has a rule of its own: one for all would keep the answer that an asset is missing for a year. What
 * is below any other folder is asked for anew, missing or not, so there one rule does for all; hosts read only so many.
 *
 * @param {string[]} files relative to the folder, with `/`
 * @param {Header[]} [headers] that go with every file
 * @returns {HeaderRule[]}
 */
export function headerRules(files, headers = securityHeaders) {
  const folders = new Set(files.flatMap((file) => (folderOf(file) === '' || folderOf(file) === assets ? [] : [folderOf(file)])));
  const single = files.toSorted().map((file) => ({ path: addressOf(file), headers: [...typeOf(file), ...(folders.has(folderOf(file)) ? [] : [cacheOf(file)])] }));
  return [
    { path: '/*', headers },
    ...[...folders].toSorted().map((folder) => ({ path: `/${folder}*`, headers: [cacheOf(folder)] })),
    ...single.filter((rule) => rule.headers.length > 0),
  ];
}

const assets = 'assets/';

/** The first folder that a file is in, with its `/`; nothing for a file that is in none. @param {string} file */
function folderOf(file) {
  return file.slice(0, file.indexOf('/') + 1);
}

/** Where a file is asked for: a folder's `index.html` is the folder. @param {string} file */
export function addressOf(file) {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** What older hosts don't know, and what the engine needs to be compiled while it arrives. @param {string} file @returns {Header[]} */
function typeOf(file) {
  if (file.endsWith('.wasm')) return [['Content-Type', 'application/wasm']];
  return file.endsWith('.webmanifest') ? [['Content-Type', 'application/manifest+json']] : [];
}

/** @param {string} file @returns {Header} */
function cacheOf(file) {
  return ['Cache-Control', file.startsWith(assets) ? immutable : revalidated];
}
