// @ts-check
// A web app manifest per locale, so that the site can be put on a home screen under its name in that locale.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('../../src/wasm/types.d.ts').Locale} Locale */
/** @typedef {{ locale: Locale, home: string, name: string, shortName: string, description: string }} AppWords */

/** Drawn by build/draw-icons.js. */
const icons = [
  { file: 'icon-192.png', sizes: '192x192', purpose: 'any' },
  { file: 'icon-512.png', sizes: '512x512', purpose: 'any' },
  { file: 'icon-maskable-512.png', sizes: '512x512', purpose: 'maskable' },
];

/** Below its locale's address. */
export const manifestFile = 'site.webmanifest';

/**
 * @param {string} root
 * @param {AppWords[]} apps
 * @returns {import('vite').Plugin}
 */
export function webManifests(root, apps) {
  return {
    name: 'web-manifests',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const app = apps.find(({ home }) => request.url === home + manifestFile);
        if (!app) return next();
        response.setHeader('Content-Type', 'application/manifest+json').end(manifestText(app, (file) => `/icons/${file}`));
      });
    },
    generateBundle() {
      /** @type {Record<string, string>} */
      const addresses = {};
      for (const { file } of icons) {
        const reference = this.emitFile({ type: 'asset', name: file, source: readFileSync(join(root, 'icons', file)) });
        addresses[file] = `/${this.getFileName(reference)}`;
      }
      for (const app of apps) {
        const source = manifestText(app, (file) => addresses[file]);
        this.emitFile({ type: 'asset', fileName: app.home.slice(1) + manifestFile, source });
      }
    },
  };
}

/** @param {AppWords} app @param {(file: string) => string} addressOf */
function manifestText({ locale, home, name, shortName, description }, addressOf) {
  const manifest = {
    id: '/',
    name,
    short_name: shortName,
    description,
    lang: locale,
    dir: 'ltr',
    start_url: home,
    scope: '/',
    display: 'standalone',
    background_color: '#f7f5f0',
    theme_color: '#1f4d3f',
    icons: [
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...icons.map(({ file, ...icon }) => ({ src: addressOf(file), type: 'image/png', ...icon })),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
