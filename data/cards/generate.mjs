// @ts-check
// Writes the record of each sample member's card beside this file: `node data/cards/generate.mjs`.
// Every card is issued on the day of joining and activated; what else happened to some stands below. The rule has no clock: running it
// again gives the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';

/** @typedef {{ on: string, event: string, by: 'member' | 'membership', proof?: string[], paid?: string }} Happened */

/** The type of a card is the tier that the member was admitted to, or came to since. @type {Record<string, string>} */
const types = { gold: 'gold', silver: 'silver', platinum: 'platinum' };

/** Whose card was never activated. */
const notYetActivated = new Set(['new-person']);

/** What happened to a card besides. @type {Record<string, Happened[]>} */
const lives = {
  'platinum-person': [
    { on: '2026-05-08T10:20', event: 'report_damage', by: 'member' },
    { on: '2026-05-11T15:05', event: 'replace', by: 'membership', proof: ['identity'], paid: '10.00' },
    { on: '2026-05-13T12:40', event: 'activate', by: 'member', proof: ['identity'] },
  ],
  'silver-person': [
    { on: '2026-09-12T19:32', event: 'report_loss', by: 'member' },
    { on: '2026-09-13T09:10', event: 'find', by: 'member', proof: ['identity'] },
  ],
  'gold-enterprise': [
    { on: '2026-03-18T09:40', event: 'report_loss', by: 'member' },
    { on: '2026-03-23T11:00', event: 'replace', by: 'membership', proof: ['identity'], paid: '20.00' },
    { on: '2026-03-24T09:15', event: 'activate', by: 'membership', proof: ['identity'] },
  ],
};

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

for (const member of read('../samples.json').members) {
  writeFileSync(new URL(`${member}.json`, import.meta.url), documentOf(member));
}

/** One event on a line, so that a life can be read at a glance. @param {string} member */
function documentOf(member) {
  const { joinedOn, meta } = read(`../members/${member}.json`);
  const card = { number: meta.cardNumber, tier: types[member.split('-')[0]] ?? 'basic' };
  /** @type {Happened[]} */
  const first = [{ on: `${joinedOn}T10:00`, event: 'issue', by: 'membership' }];
  if (!notYetActivated.has(member)) first.push({ on: `${joinedOn}T10:12`, event: 'activate', by: 'membership', proof: ['identity'] });
  const history = [...first, ...(lives[member] ?? [])].map((event, index) => ({ id: `card-${member}-${index + 1}`, ...event }));
  return [
    '{',
    `  "id": ${JSON.stringify(`card-${member}`)},`,
    `  "card": ${onOneLine(card)},`,
    '  "history": [',
    history.map((event) => `    ${onOneLine(event)}`).join(',\n'),
    '  ]',
    '}',
    '',
  ].join('\n');
}

/** @param {unknown} value */
function onOneLine(value) {
  return JSON.stringify(value, null, 1)
    .replaceAll(/\n\s*/g, ' ')
    .replaceAll('[ ', '[')
    .replaceAll(' ]', ']');
}
