// @ts-check
// Writes locales/<locale>.js, and a module for each further part, such as <locale>-problems.js, from data/words/<locale>.ftl. They are kept in the
// repository, because a module is the one form that Node, bundlers and edge runtimes all load lazily without configuration;
// tests/site/words.test.js holds them to their source.

import { readFile, realpath, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { compiledMessages, packageParts } from './catalogue.js';

/** @typedef {keyof typeof packageParts} Part */

/** @param {string} locale @param {Part} part */
export async function moduleText(locale, part) {
  const source = new URL(`../../data/words/${locale}.ftl`, import.meta.url);
  const messages = Object.entries(compiledMessages(await readFile(source, 'utf8'), packageParts[part]));
  const lines = messages.map(([id, pattern]) => `  ${JSON.stringify(id)}: ${JSON.stringify(pattern)},\n`);
  return `// Generated from data/words/${locale}.ftl by pkg/words/generate.js.\n/** @type {import('../index.js').Messages} */\nconst messages = {\n${lines.join('')}};\nexport default messages;\n`;
}

/** @param {string} locale @param {Part} part */
export function moduleUrl(locale, part) {
  return new URL(`./locales/${locale}${part}.js`, import.meta.url);
}

export const locales = ['zh-Hans', 'zh-Hant', 'en'];
export const parts = /** @type {Part[]} */ (Object.keys(packageParts));

if (process.argv[1] && (await realpath(process.argv[1])) === fileURLToPath(import.meta.url)) {
  for (const locale of locales) {
    for (const part of parts) await writeFile(moduleUrl(locale, part), await moduleText(locale, part));
  }
}
