// @ts-check
/** The system's Chromium, driven by Playwright. Nothing is downloaded. */
import { existsSync } from 'node:fs';

import { chromium } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * A headless browser with a new, empty profile, which Playwright removes when it is closed.
 *
 * @param {string[]} [flags] besides those that a container needs
 * @returns {Promise<import('playwright-core').Browser>}
 */
export function launchBrowser(flags = []) {
  return chromium.launch({
    executablePath: chromiumPath(),
    // Containers often run as root, where the sandbox cannot work, and have a small /dev/shm.
    args: ['--no-sandbox', '--disable-dev-shm-usage', ...flags],
  });
}

/** `cargo xtask test` names the browser it found; a test that is run by hand looks for itself. */
export function chromiumPath() {
  const path = process.env.CHROMIUM ?? USUAL_PLACES.find((place) => existsSync(place));
  if (path === undefined) {
    throw new Error('no Chromium was found: run `cargo xtask test`, or name it in CHROMIUM');
  }
  return path;
}
