/** Every line has a mistake; a type that were `any` would let it pass. */
import { load, loadNow, state } from 'huiji';
import { loadNow as loadForms } from 'huiji/application';
import { loadNow as loadProcedures } from 'huiji/procedures';
import { loadNow as loadAudit } from 'huiji/audit';
import { renderer } from 'huiji/words';

export const unanswered: string = (await load('{}')).value.id;
export const number: number = loadNow('{}').value?.id;
export const document = load({ id: 'x' });
export const cart = loadNow('{}').value?.quote(null, { lines: [{ sku: 'x', quantity: 1, price: 1 }] }, '2026-11-22');
export const unplanned = loadNow('{}').value?.forecast({ id: 'm', kind: 'person', joinedOn: '2026-01-05', terms: [] }, { monthly: 500 }, '2026-11-22', '2027-11-22');
export const pieces = loadNow('{}').value?.redemptions({ id: 'm', kind: 'person', joinedOn: '2026-01-05', terms: [] }, null, '2026-11-22').value?.redemptions.map((quote) => quote.quantity);
export const unpaid = loadNow('{}').value?.returnPreview(null, { cart: { lines: [] }, on: '2026-11-22', offers: [], lines: [{}] }, [], '2026-11-22');
export const unheard = state().name === 'asleep';
export const hasty = loadForms('{}').value?.check({}, { mode: 'quick' }, '2026-11-22');
export const unwatched = loadForms('{}').value?.check({}, null, '2026-11-22').value?.issues.filter(({ code }) => code === 'phone.busy');
export const repaired = loadProcedures('{}').value?.fees(null, { replace: { cause: 'worn' } }, '2026-11-22');
export const free: number | undefined = loadProcedures('{}').value?.fees(null, { cancel: {} }, '2026-11-22').value?.refund;
export const raised = loadProcedures('{}').value?.workflow(null, { id: 'c', case: { kind: 'praise' }, history: [] }, '2026-11-22');
export const unended = loadProcedures('{}').value?.workflow(null, { id: 'c', history: [] }, '2026-11-22').value?.over;
export const found = loadAudit('{}').value?.report().value?.findings.filter(({ code }) => code === 'price.cliffs');
export const rehearsed = loadAudit('{}').value?.rehearsal('one-pot');
export const locale = renderer('fr');
export const words: number = (await renderer('en')).rate('0.9');
