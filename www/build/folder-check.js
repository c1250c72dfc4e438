// @ts-check
// What must hold of the folder before a host gets it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeaders } from './headers-file.js';
import { withReferences } from './referenced-files.js';

/** What must keep its name: a host, a browser or a reader asks for it by that name. */
const named = /^(?:(?:zh-Hant\/|en\/)?(?:(?:[a-z-]+\/|rules\/[\w.-]+\/)?index\.html|404\.html|site\.webmanifest)|service-worker\.js|favicon\.svg|robots\.txt|_headers)$/;
const hashed = /^(?:assets|members|words)\/[\w-]+(?:\.[\w-]+)*-[\w-]{8}\.[a-z0-9]+$/;

/** Cloudflare Pages reads no further. */
const mostRules = 100;

/** What the policy would keep from running or from showing. @type {[RegExp, string][]} */
const blocked = [
  [/<script(?![^>]*\ssrc=)/i, 'has a script in its HTML'],
  [/<style[\s>]/i, 'has a style in its HTML'],
  [/<[^>]+\sstyle=/i, 'has a style attribute'],
  [/<[^>]+\son[a-z]+\s*=/i, 'has a script in an attribute'],
  [/(?:href|action)="\s*javascript:/i, 'has a script in an address'],
  [/<(?:script|link|img|source|iframe)\b[^>]*\s(?:src|href)="(?:https?:)?\/\//i, 'loads from another host'],
];

/**
 * @param {string} folder
 * @param {string[]} files relative to the folder, with `/`
 * @returns {string[]} what is wrong, a sentence each
 */
export function problemsOfFolder(folder, files) {
  const unhashed = files.filter((file) => !named.test(file) && !hashed.test(file)).map((file) => `\`${file}\` has no hash of its content in its name`);
  const pages = files.filter((file) => file.endsWith('.html'));
  const inPages = pages.flatMap((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    return blocked.filter(([pattern]) => pattern.test(html)).map(([, what]) => `\`${file}\` ${what}, which the policy blocks`);
  });
  const icons = files.filter((file) => /^assets\/icon-.*\.png$/.test(file));
  const used = new Set([...withReferences(folder, pages), ...icons]);
  const unused = files.filter((file) => hashed.test(file) && !used.has(file)).map((file) => `\`${file}\` is used by no page`);
  const rules = readHeaders(readFileSync(join(folder, '_headers'), 'utf8')).length;
  const unread = rules > mostRules ? [`\`_headers\` has ${rules} rules, of which a host reads ${mostRules}`] : [];
  return [...unhashed, ...inPages, ...unused, ...unread];
}
