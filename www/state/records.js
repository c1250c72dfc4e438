// @ts-check
// What has happened on this device: a record that was opened here, and what was added to one, sample or own. It stays in this tab's session
// storage: it may hold what somebody wrote, and nobody else reads it.

/** @typedef {import('../types.d.ts').WorkflowRecord} WorkflowRecord */
/** @typedef {import('../types.d.ts').WorkflowEvent} WorkflowEvent */
/** @typedef {{ opened: WorkflowRecord[], added: Record<string, WorkflowEvent[]> }} Kept */

const key = 'huiji.records';

/**
 * The samples with what was added to them, and the records that were opened here.
 *
 * @param {WorkflowRecord[]} samples
 * @returns {WorkflowRecord[]}
 */
export function readRecords(samples) {
  const { opened, added } = readKept();
  return [...samples, ...opened].map((record) => ({ ...record, history: [...record.history, ...(added[record.id] ?? [])] }));
}

/** @param {WorkflowRecord} record */
export function openRecord(record) {
  const kept = readKept();
  keep({ ...kept, opened: [...kept.opened, record] });
}

/** @param {string} record @param {WorkflowEvent} event */
export function addEvent(record, event) {
  const kept = readKept();
  keep({ ...kept, added: { ...kept.added, [record]: [...(kept.added[record] ?? []), event] } });
}

/** An id that no record and no event of this tab has. @param {string} start */
export function newId(start) {
  const { opened, added } = readKept();
  const known = new Set([...opened.map(({ id }) => id), ...Object.values(added).flatMap((events) => events.map(({ id }) => id))]);
  for (let number = 1; ; number += 1) {
    const id = `${start}-${String(number).padStart(2, '0')}`;
    if (!known.has(id)) return id;
  }
}

/** Everything is as the samples are. */
export function forgetRecords() {
  memory = null;
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing can have been kept.
  }
}

/** What was kept where the storage is full or turned off: until the page is left. @type {Kept | null} */
let memory = null;

/** @param {Kept} kept */
function keep(kept) {
  memory = kept;
  try {
    sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // The page goes on with what it remembers.
  }
}

/** @returns {Kept} */
function readKept() {
  if (memory !== null) return memory;
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (Array.isArray(kept?.opened) && typeof kept.added === 'object' && kept.added !== null) return kept;
  } catch {
    // What cannot be read is as good as nothing.
  }
  return { opened: [], added: {} };
}
