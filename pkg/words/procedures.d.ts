/** The words of procedures: what a fee is made of, and how far an application, a card, a case, an order or an event has come. */
import type { Id, Locale, LocalDate, LocalDateTime, Money, ProgramDocument, WorkflowName } from '../index.js';

// ---------------------------------------------------------------- fees

/** Why an amount of a fee is what it is: a reason of a quote. */
export interface FeeReasonSaid {
  code: string;
  params: Record<string, string | number | Id[] | FeeStep[]>;
}

/** So many at a price each. */
export interface FeeStep {
  quantity: number;
  price: Money;
}

/** What the ids in reasons are called, and the currency of amounts. One without a name is told as it is. */
export interface FeeNames {
  currency: string;
  tiers: Record<Id, string>;
  redemptions: Record<Id, string>;
  /** Of fees. */
  promotions: Record<Id, string>;
}

/** What words of fees there are names for: `('what', 'renew')`, `('timing', 'in_grace')`, `('cause', 'stolen')`, `('way', 'cash')`. */
export type FeeNamed = 'what' | 'timing' | 'cause' | 'way';

export interface FeeDeadlineSaid {
  day: LocalDate;
  from: LocalDate;
  workingDays: number;
  provisional: boolean;
}

export interface FeeWords {
  /** Why an amount is what it is: `words.reason(line.reason, names)`. A code without words is told by itself. */
  reason(reason: FeeReasonSaid, names: FeeNames): string;
  /** A word of the engine by name. One without a name comes back as it is. */
  name(kind: FeeNamed, word: string): string;
  /** What is to be paid, or comes back, or that nothing is. */
  total(quote: { payable: Money; refund: Money }, currency: string): string;
  /** The first and the last day of the new term. */
  term(term: { from: LocalDate; to: LocalDate }): string;
  /** The last day of the term that is cut short. */
  ends(last: LocalDate): string;
  /** Until when it can be paid, and how that is counted. */
  payBy(deadline: FeeDeadlineSaid): string;
}

/** The words of fees in `locale`. Rejects with a `RangeError` for a locale without words. */
export function feeWords(locale: Locale): Promise<FeeWords>;

/** What a program document calls the ids in reasons of fees, in `locale`; where versions differ, as the newest says. */
export function feeNamesOf(program: ProgramDocument, locale: Locale): FeeNames;

// ---------------------------------------------------------------- workflows

/**
 * What words of workflows there are names for: `('workflow', 'card')`, `('case_kind', 'complaint')`, `('event_kind', 'training')`,
 * `('severity', 'serious')`, `('outcome', 'repair')`, `('proof', 'identity')`. Guards are told by the problem of one that does not hold.
 */
export type WorkflowNamed = 'workflow' | 'case_kind' | 'event_kind' | 'severity' | 'outcome' | 'proof';

/** What the words of a deadline need: a deadline of a report. */
export interface DeadlineOfWorkflow {
  id: Id;
  until: string;
  from: LocalDateTime;
  due: LocalDateTime;
  workingDays: { workingDays: number; provisional: boolean } | null;
  met: LocalDateTime | null;
  /** Since when it no longer counts. */
  stopped?: LocalDateTime | null;
  late: boolean;
  then: string | null;
}

/** `workflow` is that of the report; of what concerns a member's registration for an event `registration`. */
export interface WorkflowWords {
  /** A word of the engine by name. One without a name comes back as it is, here and below. */
  name(kind: WorkflowNamed, word: string): string;
  /** Who does it. Of an application the member is the applicant. */
  role(workflow: string, role: string): string;
  /** A state: `('card', 'lost')` is 已挂失. */
  state(workflow: string, state: string): string;
  /** An event that can be done, as it stands on a button: `('card', 'report_loss')` is 挂失. */
  action(workflow: string, event: string): string;
  /** An event that happened: a step of a report. */
  step(workflow: string, step: { event: string; member?: string | null }): string;
  /** Who may do it. */
  by(workflow: string, roles: string[]): string;
  /** What must be shown, and whether a reason must be given: of an action. Empty where nothing is asked for. */
  asked(action: { proof: string[]; reason: boolean }): string;
  /** What an action costs or gives back. Empty for `null`: it has nothing to do with a fee. */
  fee(fee: { asked?: object; payable: Money; refund: Money } | null, currency: string): string;
  /** Until when an action can be done. */
  until(end: LocalDateTime): string;
  /** What a deadline is of: 答复. */
  deadlineName(workflow: string, deadline: Pick<DeadlineOfWorkflow, 'id' | 'until'>): string;
  /** How a deadline stands: 3 个工作日内，最迟2026年11月26日; late: 已逾期 2 天; or when it was met. `on` is that of the report. */
  deadline(workflow: string, deadline: DeadlineOfWorkflow, on: LocalDateTime): string;
  /** From when to when no points can be spent by a card, or could be. */
  stopped(stop: { from: LocalDateTime; to: LocalDateTime | null }): string;
  /** What a confirmed theft makes good. */
  reversal(reversal: { points: number }): string;
  /** The places of an event. */
  places(places: { capacity: number; taken: number; left: number }): string;
  /** A tier that may come to an event, by its name: from when and until when its members can register, and how many guests they bring. */
  invited(tier: string, invited: { from: LocalDateTime | null; until: LocalDateTime; guests: number }): string;
  /** The place on the waiting list. */
  waiting(place: number): string;
  /** How many guests come along. */
  guests(count: number): string;
  /** The mean score of an event. */
  score(score: string): string;
}

/**
 * The words of workflows in `locale`. Rejects with a `RangeError` for a locale without words.
 *
 * `workflows`: those whose states and events are told, so that no others are loaded. Default: all.
 */
export function workflowWords(locale: Locale, workflows?: WorkflowName[]): Promise<WorkflowWords>;

/** A day, or a day and time, as people of `locale` write it. */
export function momentIn(moment: LocalDateTime, locale: Locale): string;
