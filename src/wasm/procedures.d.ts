import type {
  ActivityDocument, Answer, CaseKind, Deadline, Id, LocalDate, LocalDateTime, MemberDocument, Meta, Money, Points, Pointer, ProgramDocument, Proof, Rate, Role, Severity, Source,
  WorkflowName,
} from './types.js';

// ---------------------------------------------------------------- fees (会费)

/** What is asked for: exactly one of `join` to `repair`. */
export interface FeeAsked {
  /** By someone who is no member yet, or no more. */
  join?: {
    tier: Id;
    /** Default: the member's. Needed without a member. */
    kind?: 'person' | 'enterprise';
    /** Seats, or pieces. Default: 1. */
    quantity?: number;
    /** The kind of service. */
    service?: Id;
    /** First day of the term. Default: the day of `on`. */
    from?: LocalDate;
    /** The day of the approval notice, from which the deadline counts. Default: the day of `on`. */
    approvedOn?: LocalDate;
  };
  /** The term after the last one; without `tier` at the tier that was paid for. A lower one is a downgrade, which comes with the new term. */
  renew?: { tier?: Id; quantity?: number; service?: Id };
  /** A higher tier at once: a new term starts on the day of `on`. */
  upgrade?: {
    tier: Id;
    quantity?: number;
    service?: Id;
    /** What the term was paid for, where it was more than 1. */
    held?: { quantity?: number; service?: Id };
  };
  /** A new card. */
  replace?: { cause: 'lost' | 'damaged' | 'stolen' };
  /** An end to the membership. */
  cancel?: Record<string, never>;
  repair?: {
    boughtOn: LocalDate;
    cause: 'quality' | 'other';
    parts?: RepairPart[];
    /** What the work costs. Default: nothing. */
    labour?: Money;
  };
  /** Points that pay a part, by a redemption with `exchange` for a `fee`. Whether the member has them is asked of `redemptions`. */
  points?: { redemption: Id; points: Points };
}
/** Of one part, for each of the quantity. */
export interface RepairPart {
  name: string;
  /** Default: 1. */
  quantity?: number;
  /** What it costs the company. */
  cost: Money;
  /** What is asked for it now. */
  price: Money;
  /** What the contract says it costs. Default: `price`. */
  contract?: Money;
}
export interface FeeQuote {
  /** The version in force on the first day of the new term; else that of the term; of a repair that of the purchase. */
  regulations: Source;
  on: LocalDateTime;
  currency: string;
  what: 'join' | 'renew' | 'upgrade' | 'replace' | 'cancel' | 'repair';
  /** The tier of the new term; else `null`. */
  tier: Id | null;
  /** Of a renewal. */
  timing: 'early' | 'in_time' | 'in_grace' | null;
  /** They sum to `payable` − `refund`: what takes something off is below zero. */
  lines: FeeLine[];
  /** What is to be paid in money, not below zero. */
  payable: Money;
  /** What is paid back, not below zero. */
  refund: Money;
  /** What points pay, or why they don't; `null`: not asked. */
  points: { redemption: Id; points: Points; amount: Money; reason: FeeReason } | null;
  /** The new term. */
  term: { from: LocalDate; to: LocalDate } | null;
  /** The last day of the term that is held, where it is cut short: the day before `on`, also where that is before the term's first day. */
  ends: LocalDate | null;
  /** Through this day it can be paid; `null`: the regulations have no deadline, or nothing is to be paid. */
  payBy: Deadline | null;
  ways: ('bank_transfer' | 'online' | 'cash')[];
  /** What is booked in the ledger once it is paid; `null` where no term is bought. */
  booked: { amount: Money; tier: Id; to: LocalDate } | null;
}
export interface FeeLine {
  amount: Money;
  reason: FeeReason;
}
export type FeeReason = FeeReasonCode & { pointer: Pointer; clause: string | null };
export type FeeReasonCode =
  | { code: 'fee.tier'; params: { tier: Id; price: Money; quantity: number } }
  | { code: 'fee.price'; params: { tier: Id; price: Money; quantity: number } }
  /** `steps`: so many at a price each. */
  | { code: 'fee.steps'; params: { tier: Id; quantity: number; parts: { quantity: number; price: Money }[] } }
  | { code: 'fee.rate'; params: { promotion: Id; rate: Rate } }
  | { code: 'fee.money_off'; params: { promotion: Id; amount: Money } }
  /** `listFee` × `daysLeft` ÷ `days`. */
  | { code: 'fee.credit'; params: { tier: Id; listFee: Money; daysLeft: number; days: number } }
  /** What the credit is more than the fee: it is not paid out. */
  | { code: 'fee.credit_lost'; params: { amount: Money } }
  | { code: 'fee.points'; params: { redemption: Id; points: Points } }
  | { code: 'fee.points_below_minimum'; params: { minimum: Points } }
  /** Taken for these tiers alone. */
  | { code: 'fee.points_other_tier'; params: { tiers: Id[] } }
  | { code: 'fee.replacement'; params: { cause: 'lost' | 'damaged' | 'stolen' } }
  | { code: 'fee.refund_full'; params: { paid: Money; lastDay: LocalDate } }
  | { code: 'fee.refund_days'; params: { paid: Money; daysLeft: number; days: number; rate: Rate } }
  | { code: 'fee.refund_months'; params: { paid: Money; monthsLeft: number; months: number; rate: Rate } }
  | { code: 'fee.no_refund'; params: { paid: Money } }
  | { code: 'repair.part_free'; params: { part: string } }
  | { code: 'repair.part_at_cost'; params: { part: string; quantity: number; cost: Money } }
  | { code: 'repair.part_at_contract'; params: { part: string; quantity: number; price: Money; contract: Money } }
  | { code: 'repair.labour'; params: Record<string, never> }
  | { code: 'repair.labour_free'; params: Record<string, never> };

// ---------------------------------------------------------------- workflows

/** What has happened: exactly one of `application` to `keeperTransfer` says of what, and `history` what happened. */
export interface WorkflowRecord {
  id: string;
  application?: { kind: 'person' | 'enterprise'; tier: Id; quantity?: number; service?: Id };
  /** `tier` is the type of the card. */
  card?: { number: string; tier: Id };
  /** Severity: default `normal`. */
  case?: { kind: CaseKind; severity?: Severity; title?: string };
  order?: { title?: string };
  event?: {
    kind?: 'event' | 'training';
    title?: string;
    /** Members and guests. */
    capacity: number;
    /** Who may come. Default: all. */
    tiers?: Id[];
    /** From when one can register. Default: once it is announced. */
    opensAt?: LocalDateTime;
    /** Until before when; registration then closes by itself. Default: `startsAt`. */
    closesAt?: LocalDateTime;
    startsAt: LocalDateTime;
  };
  keeperTransfer?: { member: string; from: string; to: string };
  /** In the order in which it happened. Those after `on` do not count. */
  history: WorkflowEvent[];
  meta?: Meta;
}
/** One thing that happened. The same id twice with the same content is one event. */
export interface WorkflowEvent {
  id: string;
  /** A date alone stands for the start of the day. */
  on: LocalDateTime;
  event: string;
  by: Role;
  /** Why, where the event needs it. */
  reason?: string;
  /** What was shown. */
  proof?: Proof[];
  /** What was paid, where there is a fee: in money, and by points at what they are worth. */
  paid?: Money;
  /** Of an event: whose registration it is, the member's tier then, and how many guests. */
  member?: string;
  tier?: Id;
  guests?: number;
  /** Of an evaluation and of `satisfied`: 1 to 5. */
  score?: number;
  /** Of a loss or a theft: since when the card was in other hands; what is said last counts. Default: when it was lost, else `on`. */
  since?: LocalDateTime;
  /** Of the assessment of a case. */
  outcome?: 'repair' | 'return' | 'exchange' | 'advice' | 'decline';
  /** Of `assign`: who keeps the case. */
  keeper?: string;
  meta?: Meta;
}
export interface WorkflowReport {
  /** The version in force on `on`. */
  regulations: Source;
  on: LocalDateTime;
  workflow: WorkflowName;
  record: string;
  state: string;
  since: LocalDateTime;
  /** Nothing more comes. */
  ended: boolean;
  /** What has happened, and what time brought about. */
  steps: WorkflowStep[];
  /** In the order in which they end. */
  deadlines: WorkflowDeadline[];
  /** What can be done now, as the table goes. */
  actions: WorkflowAction[];
  /** Of a card. */
  card: CardReport | null;
  /** Of an event. */
  places: PlacesReport | null;
}
export interface WorkflowStep {
  /** `null`: time brought it about. */
  id: string | null;
  on: LocalDateTime;
  event: string;
  by: Role;
  /** `null` at the start. */
  from: string | null;
  to: string;
  /** Of an event's registrations. */
  member: string | null;
}
export interface WorkflowDeadline {
  /** The deadline's id; `review`, `review.<step>` and `payment` are those of the application. */
  id: Id;
  after: string;
  until: string;
  from: LocalDateTime;
  /** The last day; in hours: the last moment. */
  due: LocalDateTime;
  /** Where it is in working days. */
  workingDays: Deadline | null;
  /** When what it waits for came; `null`: it has not. */
  met: LocalDateTime | null;
  /** Since when it no longer counts, since what it waits for can no longer come: a card that is found is not replaced. `null`: it counts. */
  stopped: LocalDateTime | null;
  late: boolean;
  /** The event that time then brings about. */
  then: string | null;
  pointer: Pointer;
  clause: string | null;
}
/** Something that can be done now. */
export interface WorkflowAction {
  event: string;
  /** Who may. */
  by: Role[];
  /** Where it leads. */
  to: string;
  proof: Proof[];
  /** Whether a reason must be given. */
  reason: boolean;
  /** What it costs (`payable`) or gives back (`refund`), and the question to `fees` that says why; `null`: it has nothing to do with a fee. */
  fee: { asked: FeeAsked; payable: Money; refund: Money } | null;
  /** Through this day, or before this moment; `null`: no end is known. */
  until: LocalDateTime | null;
  pointer: Pointer;
  clause: string | null;
}
export interface CardReport {
  /** No points can be spent now. */
  stopped: boolean;
  /** For `stopped` of the member document. */
  redemptionStopped: { from: LocalDateTime; to: LocalDateTime | null }[];
  /** What a confirmed theft makes good: redemptions in the member's ledger from the theft on, not given back yet, as they are to be booked. */
  reversals: { redemption: string; wallet: Id; points: Points; giveBack: NonNullable<ActivityDocument['giveBack']> }[];
}
export interface PlacesReport {
  capacity: number;
  /** Members and guests with a place. */
  taken: number;
  left: number;
  /** The tiers that may come, lowest first. */
  invited: InvitedTier[];
  /** Who registered, in that order. */
  registrations: Registration[];
  /** Mean of what was scored, to two digits; `null`: nobody did. */
  score: string | null;
}
/** A tier that may come to an event. */
export interface InvitedTier {
  tier: Id;
  /** From when its members can register; `null`: once the event is announced. */
  from: LocalDateTime | null;
  /** Until before when. */
  until: LocalDateTime;
  /** How many guests each of them can bring. */
  guests: number;
  /** Whether they can register now. */
  open: boolean;
}
export interface Registration {
  member: string;
  tier: Id;
  guests: number;
  state: 'registered' | 'waiting' | 'cancelled' | 'signed_in' | 'absent' | 'evaluated';
  /** The place in the waiting list, from 1; `null`: not waiting. */
  waiting: number | null;
  /** What the member can do now, and who else. */
  actions: WorkflowAction[];
}
/** The handles are the generated glue's. */
export type FeesAnswer = Answer<FeeQuote>;
export type WorkflowAnswer = Answer<WorkflowReport>;
export type { ActivityDocument, MemberDocument, ProgramDocument };
