// @ts-check
/** Serves by the adapter for Workers. The settings are put in by the bundler. */
import { worker, workerOf } from 'huiji-edge/workers';

import { echo } from './settings.js';

const settings = SETTINGS;

export default settings.echo ? workerOf(echo) : await worker(settings.program, settings.options);
