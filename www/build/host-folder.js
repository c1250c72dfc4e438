// @ts-check
// The last step of a build: what makes the folder ready for any static host.

import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { problemsOfFolder } from './folder-check.js';
import { writeHeaders } from './headers-file.js';
import { writeOfflineFiles } from './offline-files.js';
import { headerRules, securityHeaders } from './site-headers.js';

/** @returns {import('vite').Plugin} */
export function hostFolder() {
  let folder = '';
  return {
    name: 'host-folder',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    closeBundle: { order: 'post', handler: (error) => (error ? undefined : finishFolder(folder)) },
  };
}

/**
 * Writes the service worker's list and the headers, and refuses a folder that would not work as published.
 *
 * @param {string} folder
 * @param {import('./site-headers.js').Header[]} [headers] that go with every file
 */
export function finishFolder(folder, headers = securityHeaders) {
  writeOfflineFiles(folder, headers);
  const published = filesOf(folder).filter((file) => file !== '_headers');
  writeFileSync(join(folder, '_headers'), writeHeaders(headerRules(published, headers)));
  const problems = problemsOfFolder(folder, filesOf(folder));
  if (problems.length > 0) throw new Error(`the folder is not fit for a host:\n  ${problems.join('\n  ')}`);
}

/** @param {string} folder @returns {string[]} relative to the folder, with `/` */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .toSorted();
}
