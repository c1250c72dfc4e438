// @ts-check
// Which files of a built folder a file needs, found by following references. A file that only some visits load counts too.

import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * The files given and all that they refer to, directly or through others.
 *
 * @param {string} folder
 * @param {string[]} files
 * @param {(file: string) => boolean} [followed] a file for which this is false is left out, with what only it refers to
 */
export function withReferences(folder, files, followed = () => true) {
  const found = new Set(files);
  for (const file of found) {
    for (const reference of references(file, readFileSync(join(folder, file), 'utf8'))) {
      const target = resolve(file, reference);
      if (target !== undefined && followed(target) && existsSync(join(folder, target))) found.add(target);
    }
  }
  return [...found];
}

/**
 * @param {string} file
 * @param {string} text
 * @returns {string[]}
 */
function references(file, text) {
  const extension = posix.extname(file);
  if (extension === '.html') {
    const links = [...text.matchAll(/<link\b[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => /\brel="?(stylesheet|modulepreload|preload|icon|manifest)\b/.test(tag))
      .map((tag) => /\bhref="([^"]+)"/.exec(tag)?.[1]);
    const sources = [...text.matchAll(/<(?:script|img|source)\b[^>]*?\bsrc="([^"]+)"/g)].map(([, source]) => source);
    return [...links, ...sources].filter((reference) => reference !== undefined);
  }
  if (extension === '.css') {
    return [...text.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, address]) => address ?? '');
  }
  if (extension === '.js') {
    return [...text.matchAll(/["'`]([\w./-]+\.(?:js|css|wasm|json|svg|png|webp|woff2))["'`]/g)].map(([, address]) => address ?? '');
  }
  return [];
}

/**
 * The file in the built site that a reference means; `undefined` for other sites and data addresses.
 *
 * @param {string} from
 * @param {string} reference
 */
function resolve(from, reference) {
  const address = new URL(reference, `site://host/${from}`);
  return address.host === 'host' ? decodeURIComponent(address.pathname.slice(1)) : undefined;
}
