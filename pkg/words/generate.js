// @ts-check
// Writes locales/<locale>.js from data/words/<locale>.ftl. The modules are kept in the repository, because a module is the one form
// that Node, bundlers and edge runtimes all load lazily without configuration; tests/site/words.test.js holds them to their source.

import { readFile, realpath, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { packagePrefixes, selectMessages } from './catalogue.js';

/** @param {string} locale */
export async function moduleText(locale) {
  const source = new URL(`../../data/words/${locale}.ftl`, import.meta.url);
  const words = selectMessages(await readFile(source, 'utf8'), packagePrefixes);
  const literal = words.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `// Generated from data/words/${locale}.ftl by pkg/words/generate.js.\nexport default \`\n${literal}\`;\n`;
}

/** @param {string} locale */
export function moduleUrl(locale) {
  return new URL(`./locales/${locale}.js`, import.meta.url);
}

export const locales = ['zh-Hans', 'zh-Hant', 'en'];

if (process.argv[1] && (await realpath(process.argv[1])) === fileURLToPath(import.meta.url)) {
  for (const locale of locales) await writeFile(moduleUrl(locale), await moduleText(locale));
}
