// @ts-check
// What an own server needs to be told, for nginx and for Caddy. `node www/build/server-snippets.js` puts both into docs/hosting.md.

import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { immutable, revalidated, securityHeaders } from './site-headers.js';

export const hostingPage = new URL('../../docs/hosting.md', import.meta.url);

/** nginx forgets the headers of a level as soon as a level below sets one, so `Cache-Control` comes from a map and all stand together. */
function nginx() {
  return [
    'map $uri $huiji_cache {',
    `    default    "${revalidated}";`,
    `    ~^/assets/ "${immutable}";`,
    '}',
    '',
    'server {',
    '    listen 80;',
    '    root /srv/huiji;',
    '    index index.html;',
    '    error_page 404 /404.html;',
    '    gzip on;',
    '    gzip_vary on;',
    '    gzip_types text/css text/javascript application/javascript application/json application/wasm application/manifest+json image/svg+xml;',
    '    include mime.types;',
    '    types {',
    '        application/wasm wasm;',
    '        application/manifest+json webmanifest;',
    '    }',
    '    location = /_headers { return 404; }',
    '    add_header Cache-Control $huiji_cache always;',
    ...securityHeaders.map(([name, value]) => `    add_header ${name} "${value}" always;`),
    '}',
  ];
}

function caddy() {
  return [
    ':80 {',
    '    root * /srv/huiji',
    '    encode zstd gzip',
    '    @assets path /assets/*',
    '    @others not path /assets/*',
    `    header @assets Cache-Control "${immutable}"`,
    `    header @others Cache-Control "${revalidated}"`,
    '    header *.webmanifest Content-Type application/manifest+json',
    '    header {',
    ...securityHeaders.map(([name, value]) => `        ${name} "${value}"`),
    '    }',
    '    respond /_headers 404',
    '    file_server',
    '    handle_errors {',
    // What was set for the path stays otherwise, so that a missing asset would be missing for a year.
    `        header Cache-Control "${revalidated}"`,
    '        rewrite * /404.html',
    '        file_server',
    '    }',
    '}',
  ];
}

/** The page with its snippets as they are to be. @param {string} page */
export function withSnippets(page) {
  return [
    ['nginx', nginx()],
    ['caddy', caddy()],
  ].reduce((text, [language, lines]) => {
    const block = new RegExp(`(\`\`\`${language}\\n)[^]*?(\`\`\`)`);
    if (!block.test(text)) throw new Error(`docs/hosting.md has no block for ${language}`);
    return text.replace(block, (_, start, end) => `${start}${/** @type {string[]} */ (lines).join('\n')}\n${end}`);
  }, page);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(hostingPage, withSnippets(await readFile(hostingPage, 'utf8')));
}
