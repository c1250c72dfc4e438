// @ts-check
/**
 * Node, Deno and Bun, each as a process: answers the questions of a file into another one, by
 * `bytes` or `objects`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

import * as engine from 'huiji';
import * as validator from 'huiji/application';
import * as desk from 'huiji/audit';
import * as office from 'huiji/procedures';

import { answerBytes, answerObjects } from '../answer-all.js';

const [path, from = '', to = ''] = process.argv.slice(2);
const answer = path === 'objects' ? answerObjects : answerBytes;
writeFileSync(to, await answer({ engine, validator, office, desk }, readFileSync(from)));
