/** Node: a server of `node:http`. */
import type { Server } from 'node:http';

import type { Handler, Options, Program } from './handler.js';

/** For `(await node(program)).listen(8080)`. */
export function node(document: Program, options?: Options): Promise<Server>;

/** The same around a handler of your own, such as one that asks for a key first. */
export function nodeOf(handler: Handler): Server;
