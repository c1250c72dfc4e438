// @ts-check
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './build/content-security-policy.js';
import { localizedPages, pageInputs } from './build/localized-pages.js';
import { siteWords } from './build/site-words.js';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root,
  appType: 'mpa',
  plugins: [siteWords(), localizedPages(root)],
  // The package is source in this repository; prepared ahead, its loader would look for the wasm beside the copy.
  optimizeDeps: { exclude: ['huiji'] },
  server: { fs: { allow: ['..'] } },
  preview: { headers: { 'Content-Security-Policy': contentSecurityPolicy } },
  build: {
    outDir: 'dist',
    // The policy allows no `data:` address for fetched files, so none is folded into the code.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pageInputs(root) },
  },
});
