/** Every export of the package, used as a strict project would. */
import { EngineError, load, loadNow, start, state } from 'huiji';
import type { Answer, CartDocument, EngineErrorCode, EngineState, MemberDocument, ProgramDocument, Quote, Regulations, Standing } from 'huiji';
import type { Forecast, Need, Plan, PointsStatement, ProgressReport, RedemptionAsked, Redemptions } from 'huiji';
import type { Combination, OrderDocument, ReturnedPieces, ReturnPreview } from 'huiji';
import { moneyIn, namesOf, renderer, textIn } from 'huiji/words';
import type { Names, Renderer } from 'huiji/words';
import * as validator from 'huiji/application';
import type { MembershipApplication } from 'huiji/elements/membership-application';
import type { Application, ApplicationOptions, ApplicationReport, Forms, IssueCode } from 'huiji/application';
import { feeNamesOf, feeWords, momentIn, workflowWords } from 'huiji/words/procedures';
import type { FeeNames, FeeWords, WorkflowWords } from 'huiji/words/procedures';
import * as desk from 'huiji/audit';
import type { Audit, Finding, Rehearsal, ProgramReport, Witness } from 'huiji/audit';
import * as office from 'huiji/procedures';
import type { FeeAsked, FeeQuote, Procedures, WorkflowRecord, WorkflowReport } from 'huiji/procedures';

export async function price(program: ProgramDocument, member: MemberDocument | null, cart: CartDocument): Promise<string> {
  const answer: Answer<Regulations> = await load(program);
  if (!answer.ok) return answer.problems.map(({ code, path }) => `${code} ${path}`).join();
  const regulations = answer.value;
  const quote: Answer<Quote> = regulations.quote(member, cart, new Date(0));
  const standing: Answer<Standing> | null = member && regulations.standing(member, '2026-11-22');
  const words: Renderer = await renderer('zh-Hans');
  const names: Names = namesOf(program, 'zh-Hans');
  const why = quote.ok ? quote.value.lines.flatMap((line) => line.adjustments.map(({ reason }) => words.reason(reason, names))) : quote.problems.map(words.problem);
  const bytes: Uint8Array = regulations.quoteBytes(new TextEncoder().encode(JSON.stringify({ member, cart, on: '2026-11-22' })));
  regulations.free();
  return [textIn(program.name, 'en'), moneyIn(quote.value?.payable ?? '0', program.currency, 'en'), standing?.value?.tier, bytes.length, ...why].join();
}

export function ahead(regulations: Regulations, member: MemberDocument, plan: Plan | null, asked: RedemptionAsked | null): string {
  const progress: Answer<ProgressReport> = regulations.progress(member, '2026-11-22');
  const points: Answer<PointsStatement> = regulations.points(member, '2026-11-22');
  const forecast: Answer<Forecast> = regulations.forecast(member, plan, new Date(0), '2027-11-22');
  const redemptions: Answer<Redemptions> = regulations.redemptions(member, asked, '2026-11-22');
  if (!progress.ok || !points.ok || !forecast.ok || !redemptions.ok) return '';
  const missing = (need: Need): string => ('metric' in need ? `${need.metric} ${need.missing}` : need.nearest.map((place) => need.of[place]).map((one) => (one ? missing(one) : '')).join());
  const had = redemptions.value.redemptions.map((quote) => ('item' in quote ? `${quote.quantity} × ${quote.item}` : `${quote.exchange} ${quote.amount}`));
  const balances = points.value.wallets.map(({ journal }) => journal.at(-1)?.balance ?? 0);
  const tiers = forecast.value.days.map(({ tier }) => tier ?? 'none');
  return [...progress.value.tiers.map(({ need }) => missing(need)), ...had, ...balances, ...tiers].join();
}

export function dearer(combination: Combination): string {
  const { offers, exact, runnerUp } = combination;
  return `${offers.join()} ${exact} ${runnerUp?.difference ?? ''}`;
}

export function returned(regulations: Regulations, order: OrderDocument, lines: ReturnedPieces[]): string {
  const preview: Answer<ReturnPreview> = regulations.returnPreview(null, order, lines, '2026-11-22');
  if (!preview.ok) return preview.problems.map(({ code }) => code).join();
  const late = preview.value.lines.map(({ sku, reason }) => (reason?.code === 'return.too_late' ? `${sku} ${reason.params.lastDay}` : ''));
  return [preview.value.money, preview.value.tier?.after, ...preview.value.points.map(({ takenBack }) => takenBack), ...late].join();
}

export async function check(program: ProgramDocument, application: Application): Promise<IssueCode[]> {
  const answer: Answer<Forms> = await validator.load(program);
  if (!answer.ok) throw new validator.EngineError('engine.failed', answer.problems.map(({ code }) => code).join());
  const options: ApplicationOptions = { mode: 'partial', field: 'phone' };
  const report: Answer<ApplicationReport> = answer.value.check(application, options, new Date(0));
  answer.value.free();
  return report.ok ? report.value.issues.map(({ code }) => code) : [];
}

export function enhance(element: MembershipApplication, program: ProgramDocument): void {
  element.program = program;
  element.on = '2026-11-22';
  element.addEventListener('huiji-application-submitted', ({ detail }) => console.log(detail.complete));
  const fields = validator.formInForce(program, element.on)?.application.fields ?? [];
  void validator.applicationOf(element.querySelector('form') ?? new FormData(), fields).then((application) => check(program, application));
}

export function schemaOf(forms: Forms): validator.ApplicationSchema {
  return validator.standardSchema(forms, { on: () => new Date(0), message: ({ code }) => code });
}

export async function due(program: ProgramDocument, member: MemberDocument | null, record: WorkflowRecord): Promise<string> {
  const answer: Answer<Procedures> = await office.load(program);
  if (!answer.ok) throw new office.EngineError('engine.failed', answer.problems.map(({ code }) => code).join());
  const procedures = answer.value;
  const asked: FeeAsked = { renew: { tier: 'gold', quantity: 12 }, points: { redemption: 'fee', points: 2_000 } };
  const fees: Answer<FeeQuote> = procedures.fees(member, asked, new Date(0));
  const report: Answer<WorkflowReport> = procedures.workflow(member, record, '2026-11-22T10:00');
  const bytes: Uint8Array = procedures.workflowBytes(procedures.feesBytes(new TextEncoder().encode(JSON.stringify({ member, asked, on: '2026-11-22' }))));
  const { id, digest, timeZone } = procedures;
  procedures.free();
  if (!fees.ok || !report.ok) return [...fees.problems, ...report.problems].map(({ code }) => code).join();
  const steps = fees.value.lines.map(({ reason }) => (reason.code === 'fee.steps' ? reason.params.parts.length : 0));
  const deadline: office.Deadline | null = fees.value.payBy;
  const actions = report.value.actions.map(({ event, by, fee }) => [event, by[0] === 'member', fee?.payable].join());
  return [id, digest, timeZone, bytes.length, fees.value.payable, deadline?.workingDays, ...steps, ...actions].join();
}

export async function audited(program: ProgramDocument): Promise<string> {
  const answer: Answer<Audit> = await desk.load(program);
  if (!answer.ok) throw new desk.EngineError('engine.failed', answer.problems.map(({ code }) => code).join());
  const audit = answer.value;
  const report: Answer<ProgramReport> = audit.report();
  const rehearsal: Answer<Rehearsal> = audit.rehearsal(['two-pots']);
  const bytes: Uint8Array = audit.rehearsalBytes(audit.reportBytes());
  const { id, digest, timeZone } = audit;
  audit.free();
  if (!report.ok || !rehearsal.ok) return [...report.problems, ...rehearsal.problems].map(({ code }) => code).join();
  const shown = (finding: Finding): string => finding.witnesses.map(({ ask, expect }: Witness) => `${ask} ${Object.keys(expect)}`).join();
  const cliffs = report.value.findings.filter(({ code, accepted }) => code === 'price.cliff' && accepted === null);
  return [id, digest, timeZone, bytes.length, rehearsal.value.failed, ...cliffs.map(shown)].join();
}

export async function told(program: ProgramDocument, { lines, payBy, currency }: FeeQuote, report: WorkflowReport): Promise<string> {
  const [fees, flows]: [FeeWords, WorkflowWords] = await Promise.all([feeWords('zh-Hans'), workflowWords('zh-Hans', [report.workflow])]);
  const names: FeeNames = feeNamesOf(program, 'zh-Hans');
  const why = lines.map(({ reason }) => fees.reason(reason, names));
  const steps = report.steps.map((step) => `${momentIn(step.on, 'zh-Hans')} ${flows.step(report.workflow, step)}`);
  const deadlines = report.deadlines.map((deadline) => flows.deadline(report.workflow, deadline, report.on));
  const actions = report.actions.map((action) => [flows.action(report.workflow, action.event), flows.asked(action), flows.fee(action.fee, currency)].join());
  return [...why, payBy ? fees.payBy(payBy) : '', ...steps, ...deadlines, ...actions].join();
}

export function readNow(bytes: Uint8Array): Answer<Regulations> | EngineErrorCode {
  const now: EngineState = state();
  if (now.name === 'failed') return now.reason.code;
  try {
    return loadNow(bytes);
  } catch (error) {
    if (error instanceof EngineError) return error.code;
    throw error;
  }
}

export const ready: Promise<void> = start();
