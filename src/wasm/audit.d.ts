import type { FeeAsked, WorkflowRecord } from './procedures.js';
import type { Answer, Ask, CartDocument, Difference, Id, LocalDate, LocalDateTime, MemberDocument, Money, Pointer, Points, ProgramDocument, Source } from './types.js';

// ---------------------------------------------------------------- what the regulations say against themselves

/** Everything that a program's own checks find. None of it stops the program. */
export interface ProgramReport {
  regulations: RegulationsSource;
  /** In document order. */
  findings: Finding[];
}
/** Which regulations were read, in all their versions. */
export interface RegulationsSource {
  id: Id;
  /** As `Source.digest`. */
  digest: string;
}
/** Something that is likely not meant to be so, with what shows it. */
export interface Finding {
  /** Stable and append-only: docs/findings.md. */
  code: FindingCode;
  /** Into the program document. */
  path: Pointer;
  version: Id;
  /** What it is about: the id of a tier, an offer, a wallet, or the label of a clause. */
  of: string | null;
  params: { [name: string]: string | number | string[] };
  /** The label of the clause there. */
  clause: string | null;
  /** Questions whose answers show it, in the order in which they are to be read. Anyone can ask them again. Empty only where the text of the document itself is what is found: of `clause.without_rule`, `check.not_found`, and of a `rule.without_clause` that no plain question names. */
  witnesses: Witness[];
  /** The entry of `checks.accepted` that says it is meant to be so. */
  accepted: Pointer | null;
}
/** A question, and what its answer says. */
export interface Witness {
  ask: Ask;
  with: unknown;
  /** By pointer into the answer. */
  expect: { [answer: Pointer]: unknown };
}
export type FindingCode =
  /** a tier whose fee or conditions are higher than a lower one's, and that has less. */
  | 'tier.costs_more_gets_less'
  /** No member can reach it. */
  | 'tier.unreachable'
  /** Whoever reaches it reaches a higher one by the same. */
  | 'tier.never_held'
  /** Who does again what reached it loses it. */
  | 'tier.keep_harder_than_reach'
  /** Points expire before they can be spent. */
  | 'points.dead_before_available'
  /** One step of an exchange is above what it may take. */
  | 'redemption.step_above_cap'
  /** Nobody ever has the points, the tier or the time for it. */
  | 'redemption.never_affordable'
  /** A benefit that can be used on no day, or no time. */
  | 'benefit.never_usable'
  /** No member, no cart and no day has it. */
  | 'offer.never_applies'
  /** Wherever it applies, others leave less to pay without it. */
  | 'offer.always_beaten'
  /** Buying more costs less. */
  | 'price.cliff'
  | 'campaign.too_close'
  | 'campaign.too_deep'
  /** R-3.2a. */
  | 'version.announced_late'
  /** In the first year in which the version is in force, or until the next, a deadline falls outside the calendar. */
  | 'deadline.outside_calendar'
  /** A clause that no rule states, and that is not `byPeople`. */
  | 'clause.without_rule'
  /** A rule without a clause, or with one that is not in `chapters`. Only where the version has `chapters`. */
  | 'rule.without_clause'
  /** An entry of `checks.accepted` for what is not found. */
  | 'check.not_found';

// ---------------------------------------------------------------- the examples of the document

/** The examples of the document, asked. */
export interface Rehearsal {
  regulations: RegulationsSource;
  /** In the document's order. */
  examples: ExampleOutcome[];
  passed: number;
  failed: number;
}
export interface ExampleOutcome {
  id: Id;
  path: Pointer;
  passed: boolean;
  /** Where the answer says something else, in the order of `expect`. */
  differences: AnswerDifference[];
}
export interface AnswerDifference {
  /** Into the answer. */
  at: Pointer;
  expected: unknown;
  /** `null` also where nothing stands there; then `missing` is true. */
  got: unknown;
  missing: boolean;
}

// ---------------------------------------------------------------- two versions compared

export interface ComparisonAsked {
  /** The ids of two versions. */
  before: Id;
  after: Id;
  /** Whose ledgers are replayed under each of them, as if it had always been in force. Default: nobody's. */
  members?: MemberDocument[];
  /** The day on which they are compared. Needed with `members`. */
  on?: LocalDateTime;
  /** First day of the purchases whose points and prices are compared. Default: a year before `on`. */
  from?: LocalDate;
}
export interface Comparison {
  regulations: RegulationsSource;
  before: Id;
  after: Id;
  /** In the document's order. */
  differences: Difference[];
  /** `null` without `members`. */
  population: PopulationComparison | null;
}
/** Sums over the members; those of two parts of a population add up. */
export interface PopulationComparison {
  on: LocalDateTime;
  from: LocalDate;
  members: number;
  /** How many are in each tier under each version; `tier: null` outside every term. */
  tiers: { tier: Id | null; before: number; after: number }[];
  /** Those that change, by tier before, then after. */
  moves: { from: Id | null; to: Id | null; members: number }[];
  /** Points that purchases from `from` to `on` earn, by wallet, and what they are worth where the program says so. */
  points: { wallet: Id; before: Points; after: Points; worthBefore: Money | null; worthAfter: Money | null }[];
  /** What the goods of those purchases cost at the tier held on the day, with what was paid as their list price: the offers of each version. */
  purchases: { count: number; before: Money; after: Money };
  /** What a year in the tiers held on `on` costs to renew, for one, without promotions: by `fees.prices`, else the fee of the tier. */
  fees: { before: Money; after: Money };
  /**
   * What the change costs the company: less from purchases and fees, more worth of points. Below zero: it brings so much.
   * Points of a wallet whose worth a version that has it does not say are left out.
   */
  cost: Money;
  /** Those whose tier, points or prices change, in the order given. */
  changed: MemberComparison[];
}
export interface MemberComparison {
  member: string;
  before: MemberUnder;
  after: MemberUnder;
}
export interface MemberUnder {
  tier: Id | null;
  /** By wallet. */
  points: { wallet: Id; spendable: Points; earned: Points }[];
  /** What the purchases cost. */
  purchases: Money;
}

// ---------------------------------------------------------------- the audit of bookings (C-18)

/** What is asked of an audit of bookings: at most 1,000 at a time. */
export interface BookingsAsked {
  /** `null`: guests. */
  member: MemberDocument | null;
  bookings: Booking[];
  on: LocalDateTime;
}
/** What was booked: exactly one of `price` to `deadline`. */
export interface Booking {
  /** The host's id of it. */
  id: string;
  /** What an order cost: `total` of its quote, for the member as the ledger was then. `activity`: the purchase in the ledger that came of it, which does not count for its own price. */
  price?: { cart: CartDocument; on: LocalDateTime; total: Money; activity?: string };
  /** What an activity of the ledger brought, or below zero took. */
  points?: { activity: string; wallet: Id; points: Points };
  /** The tier on a day; `null`: none. */
  tier?: { on: LocalDate; tier: Id | null };
  /** What was asked for as a fee, or paid back. */
  fee?: { asked: FeeAsked; on: LocalDateTime; total: Money };
  /** The last day of a deadline of a record, by its id. */
  deadline?: { record: WorkflowRecord; deadline: string; on: LocalDateTime; due: LocalDateTime };
}
export interface AuditReport {
  regulations: Source;
  on: LocalDateTime;
  member: string | null;
  /** How many were looked at, and how many agree. */
  bookings: number;
  agreed: number;
  /** In the order of the bookings; then what the ledger itself shows. */
  differences: BookingDifference[];
}
export interface BookingDifference {
  /** The booking's id; `null`: the ledger shows it. */
  booking: string | null;
  /** Into the request. */
  path: Pointer;
  code: 'price' | 'points' | 'tier' | 'fee' | 'deadline' | 'use_above_quota' | 'unanswered';
  booked: string | number | null;
  computed: string | number | null;
  /** `booked` − `computed`, where both are amounts or counts. */
  difference: string | number | null;
  /** The rule, where one alone decides: into the program document. */
  pointer: Pointer | null;
  clause: string | null;
  /** Codes of the problems for which there is no answer. */
  problems: string[];
}
/** The handle is the generated glue's. */
export type ReportAnswer = Answer<ProgramReport>;
export type RehearsalAnswer = Answer<Rehearsal>;
export type ComparisonAnswer = Answer<Comparison>;
export type BookingsAnswer = Answer<AuditReport>;
export type { MemberDocument, ProgramDocument };
