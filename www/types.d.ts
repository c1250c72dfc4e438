/** The contract of the engine, under one roof for the site's JSDoc. */
export type {
  ActivityDocument,
  Answer,
  ApplicationDocument,
  ApplicationTierDocument,
  BenefitDocument,
  BenefitsReport,
  CartDocument,
  CaseKind,
  ChapterDocument,
  ClauseDocument,
  Change,
  ConditionDocument,
  Deadline,
  Difference,
  Entitlement,
  FieldDocument,
  FileDocument,
  Forecast,
  ForecastDay,
  HeldTier,
  HoldDocument,
  JournalLine,
  LevelDocument,
  Locale,
  Lot,
  MemberDocument,
  MetricNeed,
  Need,
  Notice,
  OfferDocument,
  OrderDocument,
  Plan,
  Pointer,
  PointsStatement,
  Problem,
  Proof,
  ProgramDocument,
  ProgressReport,
  Quote,
  QuoteLine,
  Reason,
  RedemptionAsked,
  RedemptionDocument,
  RedemptionQuote,
  Redemptions,
  ReturnedLine,
  ReturnedPieces,
  ReturnPreview,
  Role,
  RuleDocument,
  RuleName,
  SeveralNeed,
  Severity,
  Source,
  Standing,
  Text,
  TierDocument,
  TierProgress,
  VersionDocument,
  WalletDocument,
  WalletStanding,
  WalletStatement,
  WindowDocument,
  WorkflowName,
} from '../src/wasm/types.d.ts';
export type { Comparison } from '../src/wasm/audit.d.ts';
export type { Application, ApplicationOptions, ApplicationReport, ConsentGiven, FileGiven, Issue } from '../src/wasm/application.d.ts';
export type {
  FeeAsked,
  FeeQuote,
  FeeReason,
  PlacesReport,
  Registration,
  WorkflowAction,
  WorkflowDeadline,
  WorkflowEvent,
  WorkflowRecord,
  WorkflowReport,
  WorkflowStep,
} from '../src/wasm/procedures.d.ts';
import type { FeeAsked, FeeQuote, WorkflowRecord, WorkflowReport } from '../src/wasm/procedures.d.ts';
import type { Answer, BenefitsReport, CartDocument, Forecast, MemberDocument, OrderDocument, Plan, PointsStatement, ProgressReport, Quote, RedemptionAsked, Redemptions, ReturnedPieces, ReturnPreview, Standing, Text } from '../src/wasm/types.d.ts';

/** Who applies. */
export type ApplicantKind = 'person' | 'enterprise';

/** What the site asks of the engine's handle. */
export interface Regulations {
  standing(member: MemberDocument, on: string): Answer<Standing>;
  progress(member: MemberDocument, on: string): Answer<ProgressReport>;
  forecast(member: MemberDocument, plan: Plan | null, on: string, to: string): Answer<Forecast>;
  points(member: MemberDocument, on: string): Answer<PointsStatement>;
  benefits(member: MemberDocument, on: string): Answer<BenefitsReport>;
  redemptions(member: MemberDocument, redemption: RedemptionAsked | null, on: string): Answer<Redemptions>;
  quote(member: MemberDocument | null, cart: CartDocument, on: string): Answer<Quote>;
  returnPreview(member: MemberDocument | null, order: OrderDocument, lines: ReturnedPieces[], on: string): Answer<ReturnPreview>;
}

/** What the site asks of the handle of procedures. */
export interface Procedures {
  fees(member: MemberDocument | null, asked: FeeAsked, on: string): Answer<FeeQuote>;
  workflow(member: MemberDocument | null, record: WorkflowRecord, on: string): Answer<WorkflowReport>;
}

/** One of the goods a company sells. */
export interface Product {
  sku: string;
  category: string;
  brand: string;
  tags: string[];
  price: string;
  /** What the shop asks at present. */
  salePrice?: string;
  /** No offer brings it below. */
  floor?: string;
  name: Text;
  note?: Text;
}
