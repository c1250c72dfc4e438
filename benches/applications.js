// @ts-check
/** What is asked about applications: everything that a form asks for, one field while it is entered, and more than anyone enters. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ name: string, question: 'check', file: string }} ApplicationRequest */

/** A file as a page tells of it: 64 bytes of its beginning, 2,048 of its end. */
const FILE = {
  name: 'licence.pdf',
  type: 'application/pdf',
  size: 245_760,
  head: Buffer.from('%PDF-1.7\n'.padEnd(64)).toString('base64'),
  tail: Buffer.from('trailer\n<< /Root 1 0 R >>\n%%EOF\n'.padStart(2_048)).toString('base64'),
};

/** Its numbers are computed and made up: no county has the code of its province, and nobody these zeros. */
const PERSON = {
  kind: 'person',
  tier: 'gold',
  channel: 'fair',
  referrer: 'M-000001',
  name: '古丽米热·艾比布力',
  'birth-date': '1905-03-09',
  'identity-kind': 'resident_id',
  'identity-number': '110000190503099993',
  'identity-copy': [FILE, FILE],
  phone: '138 0000 0000',
  email: 'gulmire@example.com',
  address: '杭州市上城区示例路 1 号',
  postcode: '310000',
  consent: { version: '2026-01', purposes: ['membership', 'contact', 'news'], givenAt: '2026-11-22T10:00' },
};

const ENTERPRISE = {
  kind: 'enterprise',
  tier: 'platinum',
  channel: 'partner',
  organisation: '示例（杭州）贸易有限公司',
  uscc: '91330000MA0000007W',
  representative: '林望舒',
  licence: [FILE],
  'annual-spend': '48,000.00',
  performance: [FILE, FILE, FILE],
  'office-phone': '010-8800 0000',
  email: 'office@example.com',
  address: '杭州市上城区示例路 1 号',
  postcode: '310000',
  consent: { version: '2026-01', purposes: ['membership', 'contact'], givenAt: '2026-11-22T10:00' },
};

/**
 * The requests, each as a file for the program that counts.
 *
 * @param {string} root
 * @param {string} scratch
 * @returns {ApplicationRequest[]}
 */
export function applicationRequests(root, scratch) {
  const { day: on } = JSON.parse(readFileSync(join(root, 'data/samples.json'), 'utf8'));
  mkdirSync(scratch, { recursive: true });
  const long = Object.fromEntries(Object.keys(ENTERPRISE).map((field) => [field, '1'.repeat(39_000)]));
  const requests = Object.entries({
    'application, all fields of a person': { application: PERSON, options: null, on },
    'application, all fields of an enterprise': { application: ENTERPRISE, options: null, on },
    'application, one field of them': { application: PERSON, options: { mode: 'partial', field: 'phone' }, on },
    'application, 39,000 digits in every field': { application: { ...long, kind: 'enterprise', tier: 'platinum' }, options: null, on },
  });
  return requests.map(([name, request], index) => {
    const file = join(scratch, `application-${index}.json`);
    writeFileSync(file, JSON.stringify(request));
    return { name, question: /** @type {const} */ ('check'), file };
  });
}
