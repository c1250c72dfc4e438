// @ts-check
// The rows of one activity, as the ledger has it.

/** @typedef {import('../index.js').ActivityDocument} ActivityDocument */
/** @typedef {import('./index.js').RowProblem} RowProblem */
/** @typedef {import('./rows.js').ReadRow} ReadRow */

/** What each type needs besides. @type {Partial<Record<import('./columns.js').ActivityType, string[]>>} */
const NEEDS = {
  purchase: ['sku', 'amount'],
  refund: ['of', 'sku', 'amount'],
  redemption: ['wallet', 'points'],
  completion: ['of'],
  fee: ['amount'],
  use: ['benefit'],
  contribution: ['amount'],
  invitation: ['tier'],
  add: ['wallet', 'points'],
  take: ['wallet', 'points'],
};

/**
 * @param {ReadRow[]} rows of one id
 * @param {Map<string, ReadRow[]>} purchases by id
 * @param {RowProblem[]} problems
 * @returns {ActivityDocument | null} `null` where a row can't be told
 */
export function activityOf(rows, purchases, problems) {
  const [{ row, values: first }] = rows;
  const type = /** @type {import('./columns.js').ActivityType} */ (first.type);
  const before = problems.length;
  /** @param {number} at @param {string} column @param {RowProblem['code']} code */
  const tell = (at, column, code) => problems.push({ table: 'activities', row: at, column, code });
  for (const { row: at, values } of rows) {
    for (const column of NEEDS[type] ?? []) if (!(column in values)) tell(at, column, 'cell.missing');
    // The lines of one order stand in rows of their own; whose it is, when and what it is, is said by all of them alike.
    for (const column of ['member', 'on', 'type', 'of']) if (values[column] !== first[column]) tell(at, column, 'row.other');
  }
  if (rows.length > 1 && type !== 'purchase' && type !== 'refund') tell(rows[1].row, 'id', 'row.twice');
  const lines = type === 'refund' ? refundedLines(rows, purchases.get(first.of), tell) : [];
  if (problems.length > before) return null;
  return { id: first.id, on: first.on, ...whatHappened(type, rows, lines, row) };
}

/** @param {import('./columns.js').ActivityType} type @param {ReadRow[]} rows @param {{ line: number, quantity: number, amount: string }[]} lines @param {number} row @returns {Partial<ActivityDocument>} */
function whatHappened(type, rows, lines, row) {
  const [{ values }] = rows;
  const { wallet, points, tier, to, of, amount, benefit, item, quantity } = values;
  switch (type) {
    case 'purchase':
      return { purchase: { lines: rows.map(lineOf), ...given({ shop: values.shop, channel: values.channel }) } };
    case 'refund':
      return { refund: { of, lines } };
    case 'redemption':
      return { redemption: { wallet, points, ...given({ item, quantity }) } };
    case 'completion':
      return { completion: { of } };
    case 'fee':
      return { fee: { amount, ...given({ tier, to }) } };
    case 'use':
      return { use: { benefit, ...given({ quantity }) } };
    case 'contribution':
      return { contribution: { amount } };
    case 'invitation':
      return { invitation: { tier } };
    case 'add':
    case 'take':
      return { adjustment: { wallet, [type]: points, note: `row ${row}` } };
    default:
      return { action: { kind: type } };
  }
}

/** @param {ReadRow} row */
function lineOf({ values }) {
  return { sku: values.sku, ...given({ category: values.category, brand: values.brand }), quantity: values.quantity ?? 1, paid: values.amount };
}

/**
 * Which lines of a purchase came back: the first of the article.
 *
 * @param {ReadRow[]} rows
 * @param {ReadRow[] | undefined} purchase
 * @param {(row: number, column: string, code: RowProblem['code']) => void} tell
 */
function refundedLines(rows, purchase, tell) {
  return rows.map(({ row, values }) => {
    const line = purchase?.findIndex((bought) => bought.values.sku === values.sku) ?? -1;
    if (line < 0) tell(row, purchase === undefined ? 'of' : 'sku', 'row.unknown_purchase');
    return { line, quantity: values.quantity ?? 1, amount: values.amount };
  });
}

/** What is there of some values. @template {Record<string, any>} T @param {T} values @returns {Partial<T>} */
export function given(values) {
  return /** @type {Partial<T>} */ (Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)));
}
