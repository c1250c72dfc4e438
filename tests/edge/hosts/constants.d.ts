/** Put in by the bundler: see `servers.js`. */
import type { Settings } from './settings.js';

declare global {
  const SETTINGS: Settings;
}
