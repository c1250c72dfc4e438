// @ts-check
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { hostFolder } from './build/host-folder.js';
import { appWords, localizedPages, pageInputs } from './build/localized-pages.js';
import { workerFile } from './build/offline-files.js';
import { plainImports } from './build/plain-imports.js';
import { pageWords } from './build/page-words.js';
import { memberFilePrefix, memberFolder, sampleFiles } from './build/sample-files.js';
import { sharedScripts } from './build/shared-scripts.js';
import { securityHeaders } from './build/site-headers.js';
import { webManifests } from './build/web-manifests.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const workerSource = fileURLToPath(new URL(`./service-worker/${workerFile}`, import.meta.url));

/** A host reads only so many rules for headers: the words of each locale are in a folder of their own, for which one rule does. */
const wordsOfLocale = /^(?:zh-Hans|zh-Hant|en)(?:-|$)/;

export default defineConfig({
  root,
  appType: 'mpa',
  plugins: [plainImports(), pageWords(root), sampleFiles(root), localizedPages(root), webManifests(root, appWords(root)), hostFolder()],
  // The package is source in this repository; prepared ahead, its loader would look for the wasm beside the copy.
  optimizeDeps: { exclude: ['huiji'] },
  server: { fs: { allow: ['..'] } },
  preview: { headers: Object.fromEntries(securityHeaders) },
  build: {
    outDir: 'dist',
    // The policy allows `data:` addresses for pictures, and the signs in the styles are smaller than a request. What is fetched has none.
    assetsInlineLimit: (file) => /\/signs\/[\w-]+\.svg$|\/calendar\.svg$/.test(file),
    // The scripts that are loaded later bring no styles and load no others, so there is nothing to load ahead with them.
    modulePreload: false,
    rolldownOptions: {
      input: [...pageInputs(root), workerSource],
      output: {
        assetFileNames: ({ names: [name] }) => `${name.startsWith(memberFilePrefix) ? memberFolder : 'assets/'}[name]-[hash][extname]`,
        chunkFileNames: ({ name }) => `${wordsOfLocale.test(name) ? 'words' : 'assets'}/[name]-[hash].js`,
        codeSplitting: sharedScripts(root),
        // A browser asks for the service worker by its name, so that it can find a newer one there.
        entryFileNames: ({ facadeModuleId }) => (facadeModuleId === workerSource ? workerFile : 'assets/[name]-[hash].js'),
      },
    },
  },
});
