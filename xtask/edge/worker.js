// @ts-check
/** What `cargo xtask edge` serves: the retail sample, to be asked by pages of any origin. */
import { worker } from 'huiji-edge/workers';

import program from '../../data/programs/retail.json';

export default await worker(JSON.stringify(program), { allowedOrigins: ['*'] });
