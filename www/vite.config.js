// @ts-check
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { hostFolder } from './build/host-folder.js';
import { appWords, localizedPages, pageInputs } from './build/localized-pages.js';
import { workerFile } from './build/offline-files.js';
import { sampleFiles } from './build/sample-files.js';
import { securityHeaders } from './build/site-headers.js';
import { siteWords } from './build/site-words.js';
import { webManifests } from './build/web-manifests.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const workerSource = fileURLToPath(new URL(`./service-worker/${workerFile}`, import.meta.url));

export default defineConfig({
  root,
  appType: 'mpa',
  plugins: [siteWords(), sampleFiles(root), localizedPages(root), webManifests(root, appWords(root)), hostFolder()],
  // The package is source in this repository; prepared ahead, its loader would look for the wasm beside the copy.
  optimizeDeps: { exclude: ['huiji'] },
  server: { fs: { allow: ['..'] } },
  preview: { headers: Object.fromEntries(securityHeaders) },
  build: {
    outDir: 'dist',
    // The policy allows no `data:` address for fetched files, so none is folded into the code.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [...pageInputs(root), workerSource],
      output: {
        // A browser asks for the service worker by its name, so that it can find a newer one there.
        entryFileNames: ({ facadeModuleId }) => (facadeModuleId === workerSource ? workerFile : 'assets/[name]-[hash].js'),
      },
    },
  },
});
