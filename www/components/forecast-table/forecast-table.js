// @ts-check
import { element } from '../element.js';

/**
 * @typedef {object} ForecastTableView
 * @property {string} title what opens the table
 * @property {string} caption
 * @property {string} day
 * @property {{ name: string, headings: string[] }[]} ways
 * @property {{ iso: string, day: string, cells: string[][] }[]} rows for each way a list of cells
 */

/** The same as the curves, as a table: every day on which something changes, both ways side by side. @param {ForecastTableView} view */
export function forecastTable({ title, caption, day, ways, rows }) {
  const headings = ways.flatMap((way) => way.headings.map((heading) => ({ way: way.name, heading })));
  return element(
    'details',
    { class: 'disclosure forecast-table' },
    element('summary', {}, title),
    element(
      'table',
      {},
      element('caption', {}, caption),
      element(
        'thead',
        {},
        element('tr', {}, element('th', { scope: 'col', rowspan: '2' }, day), ...ways.map((way) => element('th', { scope: 'colgroup', colspan: String(way.headings.length) }, way.name))),
        element('tr', {}, ...headings.map(({ heading }) => element('th', { scope: 'col' }, heading))),
      ),
      element(
        'tbody',
        {},
        ...rows.map((row) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, element('time', { datetime: row.iso }, row.day)),
            ...row.cells.flat().map((cell, place) => element('td', { 'data-way': headings[place].way, 'data-heading': headings[place].heading }, cell)),
          ),
        ),
      ),
    ),
  );
}
