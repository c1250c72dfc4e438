/** An amount of the program's currency as a decimal string with at most the currency's digits: `"12.50"`. Answers always carry all digits. Never a number. */
export type Money = string;
/** The share that is PAID, from `"0"` to `"1"`, at most six digits after the point: 9 折 is `"0.9"`, 8.85 折 is `"0.885"`. */
export type Rate = string;
/** A points multiplier from `"0"` to `"100"`, at most four digits after the point: `"1.5"`. */
export type Factor = string;
/** Whole points. */
export type Points = number;
/** A local day of the program: `"2026-03-15"`. Read from 1900-01-01 to 2199-12-31; the end of a hold or of points may lie later. */
export type LocalDate = string;
/** A local day, or a local day and time (`"2026-03-15T14:30"`, seconds allowed, no offset). */
export type LocalDateTime = string;
/** 1 to 64 of `a-z 0-9 - _`, chosen by the company for its own things. */
export type Id = string;
/** An RFC 6901 pointer. */
export type Pointer = string;
export type Locale = 'zh-Hans' | 'zh-Hant' | 'en';
/** A text in each of the program's `locales`. */
export type Text = { [locale in Locale]?: string };
/** The host's own data: any JSON, carried untouched, never read. */
export type Meta = unknown;

// ---------------------------------------------------------------- the program document

/** A company's membership regulations: everything it ever published, as data. */
export interface ProgramDocument {
  $schema?: string;
  id: Id;
  name: Text;
  /** ISO 4217. */
  currency: string;
  /** IANA zone of the program's local days. The core never uses it; adapters convert with it. */
  timeZone: string;
  locales: Locale[];
  /** Which days are working days. Default: Monday to Friday, and every deadline is provisional. Checked by `huiji/application` and `huiji/procedures`. */
  calendar?: CalendarDocument;
  /** Ordered by `effectiveFrom`. */
  versions: VersionDocument[];
  /** Questions with what their answers must say. Checked, and run when asked for, by `huiji/audit`. The digest is of the document without them. */
  examples?: ExampleDocument[];
  meta?: Meta;
}
/** A question with what its answer must say. */
export interface ExampleDocument {
  id: Id;
  /** What it shows, in a sentence. */
  name?: Text;
  /** The label of the clause that it shows. */
  clause?: string;
  ask: Ask;
  /** The request, as the question takes it: `{"member": …, "on": …}`. */
  with: unknown;
  /** By pointer into the answer what stands there: `{"/value/payable": "270.00", "/problems": []}`. Objects and lists are compared whole. */
  expect: { [answer: Pointer]: unknown };
}
export type Ask = 'quote' | 'returnPreview' | 'standing' | 'progress' | 'points' | 'forecast' | 'redemptions' | 'benefits' | 'application' | 'fees' | 'workflow';
/** Working days: a weekday that is no holiday, or a make-up day (调休). */
export interface CalendarDocument {
  $schema?: string;
  id: Id;
  version: string;
  /** Where the days are from. */
  source: string;
  /** First and last day it knows of, both included. */
  covers: [LocalDate, LocalDate];
  /** 1 is Monday, 7 is Sunday. Default: `[6, 7]`. */
  weekend?: number[];
  /** Days off that are no weekend. */
  off: LocalDate[];
  /** Working days that are weekend. */
  work: LocalDate[];
}
export interface VersionDocument {
  id: Id;
  announcedOn: LocalDate;
  /** First day on which it is in force. */
  effectiveFrom: LocalDate;
  /** How a line's payable is rounded after each adjustment; a line without one costs its list amount. Default: half away from zero, to the currency's minor unit. */
  rounding?: RoundingDocument;
  /** Goods no offer touches. */
  noDiscount?: Goods;
  /** The day on which a common year has a birthday of 29 February. Default: `february_28`. */
  leapDayBirthday?: 'february_28' | 'march_1';
  /** Lowest first. The first has no `reach`: it is what every member has. */
  tiers: TierDocument[];
  tierPolicy?: TierPolicyDocument;
  benefits?: BenefitDocument[];
  /** Offers besides the rates of tiers. */
  offers?: OfferDocument[];
  /** What can be given back, and for how long. Default: everything, always. */
  returns?: ReturnsDocument;
  wallets?: WalletDocument[];
  /** Points levels (积分等级), lowest first. */
  levels?: LevelDocument[];
  /** What points can be exchanged for. */
  redemptions?: RedemptionDocument[];
  /** How one becomes a member. Checked by `huiji/application`. */
  application?: ApplicationDocument;
  /** What membership costs, beside the fees of `tiers`. Checked by `huiji/procedures`. */
  fees?: FeesDocument;
  /** Who does what in the course of a membership, and by when. Checked by `huiji/procedures`. */
  workflows?: WorkflowsDocument;
  /** The regulations as they read. Checked by `huiji/audit`. The digest is of the document without them. */
  chapters?: ChapterDocument[];
  /** What the regulations are held to. Checked by `huiji/audit`. */
  checks?: ChecksDocument;
  meta?: Meta;
}
/** A chapter of the regulations as they read. */
export interface ChapterDocument {
  title: Text;
  clauses: ClauseDocument[];
}
export interface ClauseDocument {
  /** By which rules name it: `"第三章第九条"`. */
  label: string;
  text: Text;
  /** It is carried out by people, or says what words mean: no rule states it. Default: false. */
  byPeople?: boolean;
}
/** What the regulations are held to; what is not given is not tested. */
export interface ChecksDocument {
  /** A change is announced so many working days before it takes effect: at the earliest on the day after the last of them. That of the version before counts, else that of the new one. */
  noticeWorkingDays?: number;
  campaigns?: {
    /** At least so many days lie between the last day of a campaign and the first of the next for the same members. */
    daysBetween?: number;
    /** At least this share of the list amount is paid, whatever offers meet. */
    deepest?: Rate;
  };
  /** Findings that are meant to be so. One that is not found is a finding itself. */
  accepted?: { finding: string; of?: string; because: Text }[];
}
/** What membership costs. */
export interface FeesDocument {
  clause?: string;
  /** How long a paid term lasts. Default: 12. */
  termMonths?: number;
  /** What a term costs where it is other than the tier's `fee`. The first that fits counts. */
  prices?: FeePriceDocument[];
  /** The one that takes the most off counts; of equals the first. */
  promotions?: FeePromotionDocument[];
  renewal?: FeeRenewalDocument;
  /** What a new card costs, by what became of the old one. Not named: nothing. */
  replacement?: { lost?: Money; damaged?: Money; stolen?: Money; clause?: string };
  cancellation?: FeeCancellationDocument;
  repairs?: RepairsDocument;
}
/** What a term costs: exactly one of `amount`, `steps`. */
export interface FeePriceDocument {
  id: Id;
  tier: Id;
  /** Default: everyone. */
  kinds?: ('person' | 'enterprise')[];
  /** Default: all. */
  for?: ('join' | 'renew' | 'upgrade')[];
  /** The kind of service it is for; it counts only where that is asked for. */
  service?: Id;
  /** For each of the quantity. */
  amount?: Money;
  /** The price of one by the quantity: of those from each step on, or with `whole` of all of them. The first is from 1. */
  steps?: { prices: { from: number; price: Money }[]; whole?: boolean };
  clause?: string;
}
/** Less for a while: exactly one of `rate`, `moneyOff`. */
export interface FeePromotionDocument {
  id: Id;
  name: Text;
  /** Both days are included. */
  from: LocalDate;
  to: LocalDate;
  /** Default: all. */
  for?: ('join' | 'renew' | 'upgrade')[];
  /** Default: all. */
  tiers?: Id[];
  /** Default: everyone. */
  kinds?: ('person' | 'enterprise')[];
  /** Of renewals, those at these times alone. */
  timing?: ('early' | 'in_time' | 'in_grace')[];
  /** The share that is paid. */
  rate?: Rate;
  moneyOff?: Money;
  clause?: string;
}
/** When a term can be renewed. The new one follows on the old one. */
export interface FeeRenewalDocument {
  /** In so many last days of a term renewal is in time; before, early. Default: 30. */
  inTimeDays?: number;
  /** Whether it can be renewed early. Default: true. */
  early?: boolean;
  /** For so many days after the term it can still be renewed. Default: none. */
  graceDays?: number;
  clause?: string;
}
/** What comes back of the fee of a term that is cancelled. */
export interface FeeCancellationDocument {
  /** Within so many days from the first of the term, that day included, all of it. Default: none. */
  fullDays?: number;
  /** Later: of what was paid the share of the days or whole months left. Default: `nothing`. */
  then?: 'nothing' | 'days_left' | 'months_left';
  /** The share of that which is paid back. Default: `"1"`. */
  rate?: Rate;
  clause?: string;
}
/** What a repair costs (M-20). */
export interface RepairsDocument {
  /** Under warranty: before the day so many months after the purchase. */
  warrantyMonths: number;
  /** A fault of quality under warranty. Default: nothing is charged. */
  quality?: RepairChargeDocument;
  /** Any other cause under warranty. Default: parts at cost, no labour. */
  other?: RepairChargeDocument;
  /** After warranty. Default: parts at no more than the contract price, and labour. */
  after?: RepairChargeDocument;
  clause?: string;
}
export interface RepairChargeDocument {
  parts: 'free' | 'at_cost' | 'at_most_contract';
  labour: 'free' | 'charged';
}
/** Who does what in the course of a membership, beside what the tables of the engine say (docs/workflows.md). */
export interface WorkflowsDocument {
  clause?: string;
  /** What an event needs, where it is other than the table says. */
  requirements?: WorkflowRequirementDocument[];
  deadlines?: WorkflowDeadlineDocument[];
  places?: PlacesDocument;
}
export type WorkflowName = 'application' | 'card' | 'case' | 'order' | 'event' | 'registration' | 'keeper_transfer';
/** Who does it. `system` is what time brings about. */
export type Role = 'member' | 'membership' | 'business' | 'management' | 'finance' | 'service' | 'keeper' | 'system';
export type Proof = 'identity' | 'licence' | 'payment' | 'police_report' | 'damaged_card' | 'purchase' | 'materials';
export type CaseKind = 'complaint' | 'feedback' | 'consultation' | 'after_sales' | 'repair';
export type Severity = 'minor' | 'normal' | 'serious' | 'critical';
/** Needs of an event; what is not given is as in the table. */
export interface WorkflowRequirementDocument {
  workflow: WorkflowName;
  event: string;
  by?: Role[];
  /** All of them. An empty list: none. */
  proof?: Proof[];
  /** Whether a reason must be given. */
  reason?: boolean;
  clause?: string;
}
/** From the day of one event to another: exactly one of `workingDays`, `days`, `hours`. Neither the day nor the hour of the first counts. */
export interface WorkflowDeadlineDocument {
  id: Id;
  /** A registration has none of its own. */
  workflow: Exclude<WorkflowName, 'registration'>;
  /** The event from which it counts. */
  after: string;
  /** The event that must have come by then. */
  until: string;
  /** Of cases, these kinds alone. */
  kinds?: CaseKind[];
  /** Of cases, these severities alone. */
  severities?: Severity[];
  workingDays?: number;
  days?: number;
  hours?: number;
  /** The event that time then brings about, by itself. Default: none; it is late. */
  then?: string;
  clause?: string;
}
/** Places at events. */
export interface PlacesDocument {
  /** Whom a place that comes free goes to: the highest tier that waits (default), or who has waited longest. */
  waiting?: 'tier' | 'time';
  /** So many hours earlier than others a tier can register. */
  opensEarlier?: { [tier: Id]: number };
  /** How many guests a tier can bring. Default: none. */
  guests?: { [tier: Id]: number };
  clause?: string;
}
/** The application form, and what follows on it. */
export interface ApplicationDocument {
  clause?: string;
  /** What data may be used for. Each field names one. */
  purposes: { id: Id; name: Text }[];
  /** In the order of the form. */
  fields: FieldDocument[];
  /** The tiers that can be applied for. Default: all, by everyone. */
  tiers?: ApplicationTierDocument[];
  /** Who is old enough. Default: not tested. */
  age?: AgeDocument;
  review?: ReviewDocument;
  payment?: PaymentDocument;
}
/** One field. A parameter stands only with the rules that it names. */
export interface FieldDocument {
  id: Id;
  label: Text;
  rule: RuleName;
  /** What it is used for; without one the check warns. */
  purpose?: Id;
  clause?: string;
  /** Default: false. */
  required?: boolean;
  /** Required where this holds; not with `required`. */
  requiredWhen?: ConditionDocument;
  /** Asked for only where this holds; otherwise what is entered is passed over. Default: always. */
  visibleWhen?: ConditionDocument;
  /** `choice`, `choices`: what can be chosen. */
  choices?: { id: Id; name: Text }[];
  /** `text`, `address`: how many characters, both included. Default: 1 to 500; of an address 5 to 200. */
  length?: { least?: number; most?: number };
  /** `count`: the least and the most, both included. Default: 0 to 1,000,000. */
  count?: { least?: number; most?: number };
  /** `amount`: the least and the most, both included. */
  amount?: { least?: Money; most?: Money };
  /** `phone`, `postcode`, `address`. Default: CN, and mobile numbers. */
  region?: Region;
  /** `phone`: which kinds. Default: `["mobile"]`. */
  phones?: ('mobile' | 'landline' | 'service')[];
  /** `identity`: which kinds of document, and the `choice` field (whose choices are these kinds) that says which. */
  identity?: { kinds: IdentityKind[]; kindIn?: Id };
  /** Rules of identity documents: the `birth_date` and `sex` fields that must agree with what the number says. */
  agreesWith?: { birthDate?: Id; sex?: Id };
  /** `file`. */
  file?: FileDocument;
  /** `consent`. */
  consent?: ConsentDocument;
  meta?: Meta;
}
export type Region = 'CN' | 'HK' | 'MO' | 'TW';
export type IdentityKind =
  | 'resident_id'
  | 'residence_permit'
  | 'permanent_residence'
  | 'hk_mo_permit'
  | 'taiwan_permit'
  | 'taiwan_id'
  | 'hk_id'
  | 'mo_id'
  | 'passport';
/** What is asked of a field's value. `kind` is person or enterprise, `tier` a tier of the version, `member` a member's number. */
export type RuleName =
  | 'kind'
  | 'tier'
  | 'name'
  | 'organisation_name'
  | 'sex'
  | 'birth_date'
  | 'identity'
  | IdentityKind
  | 'uscc'
  | 'taiwan_ubn'
  | 'phone'
  | 'email'
  | 'address'
  | 'postcode'
  | 'text'
  | 'choice'
  | 'choices'
  | 'amount'
  | 'count'
  | 'date'
  | 'member'
  | 'file'
  | 'consent';
/** Exactly one. A field that is not given, not visible or not good meets no condition but `not`. */
export interface ConditionDocument {
  all?: ConditionDocument[];
  any?: ConditionDocument[];
  not?: ConditionDocument;
  /** The field has one of these values; of `choices`, at least one of them. */
  is?: { field: Id; of: string[] };
  /** The field is given. */
  given?: { field: Id };
  /** Full years on `on` of the birth date that the field says: exactly one of `below` and `atLeast`. */
  age?: { field: Id; below?: number; atLeast?: number };
  amount?: { field: Id; atLeast: Money };
  count?: { field: Id; atLeast: number };
}
export interface FileDocument {
  /** By content, then by name. */
  types: ('jpeg' | 'png' | 'pdf' | 'webp' | 'heic')[];
  /** Default: 10,485,760. */
  mostBytes?: number;
  /** How many. Default: 1. */
  most?: number;
  /** The field whose document this is a copy of. A copy and the number both: the check warns unless this field has a clause. */
  copyOf?: Id;
}
export interface ConsentDocument {
  /** The version of the text. */
  version: string;
  /** Purposes that must be agreed to. */
  purposes: Id[];
  /** Purposes that may be agreed to. */
  optional?: Id[];
}
export interface ApplicationTierDocument {
  tier: Id;
  /** Who can apply for it. Default: everyone. */
  kinds?: ('person' | 'enterprise')[];
  /** What is asked of the applicant, besides the fee. */
  conditions?: { id: Id; name: Text; when: ConditionDocument; clause?: string }[];
  clause?: string;
}
export interface AgeDocument {
  /** A `birth_date` field, or one of an identity document that says the day. */
  field: Id;
  /** From how many full years one is an adult. Default: 18. */
  adultFrom?: number;
  /** From `guardian.below` to `adultFrom`. Default: `warn`. */
  minors?: 'warn' | 'refuse';
  /** Below so many full years (default 14) this `consent` field must be given by a guardian. */
  guardian?: { below?: number; consent: Id };
  clause?: string;
}
export interface ReviewDocument {
  /** From the day after the complete materials arrived. */
  workingDays: number;
  /** One after the other, each from the last day of the one before. Together at most `workingDays`. */
  steps: { id: Id; name: Text; by: Id; workingDays: number; clause?: string }[];
  /** So many working days more, with a reason told. Default: none. */
  extension?: { workingDays: number; clause?: string };
  clause?: string;
}
export interface PaymentDocument {
  /** From the day after the approval notice; later the membership is given up. */
  workingDays: number;
  ways: ('bank_transfer' | 'online' | 'cash')[];
  clause?: string;
}
export interface RoundingDocument {
  mode: 'half_away_from_zero' | 'half_even' | 'half_down' | 'down' | 'up';
  step?: Money;
}
export interface TierDocument {
  id: Id;
  name: Text;
  /** The label of the clause that says so: `"第三章第九条"`. */
  clause?: string;
  /** The fee of one term. */
  fee?: Money;
  /** What reaches the tier. */
  reach?: RuleDocument;
  /** What keeps it when `hold` ends. Default: `reach`. */
  keep?: RuleDocument;
  /** How long it is held once reached. Required with `reach`. */
  hold?: HoldDocument;
  /** What was above a `keep` of one metric that was met counts again at the next test, at most this amount or count. Default: nothing of it. */
  surplus?: { amount?: Money; count?: number };
  meta?: Meta;
}
/** How tiers change. */
export interface TierPolicyDocument {
  /** Default `at_once`: on the activity that meets the rule, to the highest tier met. Else on the first day of the next period. */
  promotion?: 'at_once' | 'next_month' | 'next_quarter' | 'next_half' | 'next_year' | 'next_membership_year';
  /** The tier at which the purchase that crosses earns. Default `before`. `split`: what is spent up to the amount that meets the rule at the tier before, the rest after; only a rule of `netSpend` alone has such an amount, any other leaves the purchase at the tier before. */
  crossing?: 'before' | 'after' | 'split';
  /** Where a member goes who does not keep a tier. Default `one_down`; `to_met`: the highest tier below whose `reach` is met. What had come when the tier was reached does not reach it again. */
  notKept?: 'one_down' | 'to_met' | 'to_base';
  /** When a refund takes away what a tier rests on: tested on the day of the refund (default), or when the hold ends. */
  refund?: 'retest' | 'at_period_end';
  /** So long after the hold has ended a tier that was not kept stays; who meets `keep` meanwhile keeps it. */
  grace?: LengthDocument;
  /** For so long after promotion neither a refund nor a falling balance takes a tier away. */
  minimumHold?: LengthDocument;
}
/** Exactly one. */
export interface LengthDocument {
  months?: number;
  days?: number;
}
/** Exactly one: a metric, or a list of rules. */
export interface RuleDocument {
  /** Every one of them. */
  all?: RuleDocument[];
  /** One of them. */
  any?: RuleDocument[];
  /** So many of them. */
  atLeast?: { count: number; of: RuleDocument[] };
  /** Purchases less refunds, within terms. A refund lowers the period of its purchase. */
  netSpend?: { atLeast: Money; window: WindowDocument; goods?: Goods; shops?: string[]; channels?: string[] };
  /** Purchases within terms, until nothing is left of what was paid. */
  orders?: { atLeast: number; window: WindowDocument; shops?: string[]; channels?: string[] };
  /** Pieces bought within terms less those given back. */
  pieces?: { atLeast: number; window: WindowDocument; goods?: Goods; shops?: string[]; channels?: string[] };
  /** Points earned less those taken back; spending and expiry do not lower it. */
  pointsEarned?: { wallet: Id; atLeast: Points; window: WindowDocument };
  /** Events attended. */
  events?: { atLeast: number; window: WindowDocument };
  /** Members referred who qualified. */
  referrals?: { atLeast: number; window: WindowDocument };
  /** Fees paid. */
  feePaid?: { atLeast: Money; window: WindowDocument };
  /** Business contribution (业务贡献), as the company assessed it. */
  contribution?: { atLeast: Money; window: WindowDocument };
  /** Whole months since joining. */
  tenure?: { atLeast: number };
  /** An invitation to this tier. */
  invitation?: { window: WindowDocument };
}
/** Exactly one. An activity of day A counts on day D while D < A + length; in a calendar or membership period, while D is in the period of A. */
export interface WindowDocument {
  lifetime?: Record<string, never>;
  rollingMonths?: number;
  rollingDays?: number;
  calendar?: Period;
  /** A year from the day of joining, and every year from there. */
  membershipYear?: Record<string, never>;
  /** A year from the day on which a rule last changed the tier, and every year from there. */
  tierYear?: Record<string, never>;
}
export type Period = 'month' | 'quarter' | 'half' | 'year';
/** Exactly one. Where it ends, `keep` is tested on the day after. */
export interface HoldDocument {
  /** N months from the day it was reached. */
  months?: number;
  /** To the last day of the period in which it was reached, or of the one after. */
  calendar?: { period: Period; next?: boolean };
  /** To the last day of the membership year in which it was reached, or of the one after. */
  membershipYear?: { next?: boolean };
  /** As long as `reach` is met. */
  whileMet?: Record<string, never>;
  life?: Record<string, never>;
}
/** Goods in scope: those that match any of the lists, less `except`. No list at all: all goods. */
export interface Goods {
  skus?: string[];
  categories?: string[];
  brands?: string[];
  tags?: string[];
  except?: { skus?: string[]; categories?: string[]; brands?: string[]; tags?: string[] };
}
/** An offer: exactly one of the kinds `rate` to `points`. */
export interface OfferDocument {
  id: Id;
  name: Text;
  clause?: string;
  /** Who makes it. A `coupon` takes part only where the cart names it, or asks for `auto`. Default: `campaign`. */
  source?: 'campaign' | 'coupon' | 'partner' | 'shop';
  /** Who may have it. Default: everyone, guests too. */
  who?: WhoDocument;
  /** When. Default: always. */
  when?: WhenDocument;
  /** Goods in scope. Default: all but `noDiscount`; those it touches only where `namesNoDiscount`. */
  goods?: Goods;
  /** Goods of `noDiscount` are in its scope too. */
  namesNoDiscount?: boolean;
  /** The share that is paid. With `atLeast`: an offer of the order, where the amount in scope after the offers on lines is that or more. */
  rate?: { rate: Rate; atLeast?: Money };
  /** An amount off the order, parted over the goods in scope. With `atLeast`: where the amount in scope is that or more; with `each`: for each multiple of it. */
  moneyOff?: { amount: Money; atLeast?: Money; each?: boolean };
  /** The price of a piece by how many there are in scope, dearest first: of the pieces from each step on, or with `whole` of all of them. */
  steps?: { prices: { from: number; price: Money }[]; whole?: boolean };
  /** Of each `of` pieces in scope, dearest first, the `last` (default 1) at the rate: the N-th piece; buy X get Y is `{ of: X + Y, last: Y, rate: "0" }`. */
  everyNth?: { of: number; last?: number; rate: Rate };
  /** So many pieces of each part together at a price, as often as there are. */
  bundle?: { parts: { goods: Goods; quantity: number }[]; price: Money };
  /** The price of a piece, where it is below what is asked: a member price. */
  fixedPrice?: { price: Money };
  /** A gift by the amount in scope: that of the highest band reached. */
  gift?: { bands: { atLeast: Money; gift: string; quantity?: number }[] };
  /** No shipping, where the amount in scope is `atLeast` or more. */
  freeShipping?: { atLeast?: Money };
  /** Points of the order are multiplied. */
  points?: { wallet: Id; factor: Factor };
  /** It takes at most so much from an order. */
  most?: Money;
  limits?: OfferLimitsDocument;
  stacking?: StackingDocument;
  meta?: Meta;
}
/** Who may have an offer: whoever is in every list that is given. A guest is in none. */
export interface WhoDocument {
  tiers?: Id[];
  kinds?: ('person' | 'enterprise')[];
  /** Of the member document, as the host computed them. */
  segments?: string[];
  residences?: string[];
  tags?: string[];
}
/** When an offer counts: on a day that is within everything given. */
export interface WhenDocument {
  from?: LocalDate;
  to?: LocalDate;
  /** 1 is Monday. */
  weekdays?: number[];
  /** 1 to 31; 31 in a shorter month: never. */
  daysOfMonth?: number[];
  /** From `from` until before `to`, as `"14:00"`; needs `on` with a time. */
  hours?: { from: string; to: string }[];
  /** So many days before and after the birthday, both included. */
  birthday?: { before?: number; after?: number };
}
export interface OfferLimitsDocument {
  /** How often in an order: multiples, sets. Default: without limit. */
  perOrder?: number;
  /** Orders of a member in a period; those used so far come with the cart. */
  perMember?: { quantity: number; per: 'month' | 'year' | 'membership_year' | 'ever' };
  /** Orders in all; those used so far come with the cart. */
  inAll?: number;
}
/** How offers meet. Default: joint, figured from what is left. */
export interface StackingDocument {
  /** Of a group: for each line the one that costs least; where one is of several pieces or of the order, one of the group in an order. */
  exclusive?: Id;
  /** Offers of a lower stage come first; within a stage by id. Prices come before offers on lines, and these before offers of the order, whatever the stage. Default: 0. */
  stage?: number;
  /** `list`: a rate on lines is figured from the list price, and the lower of the two amounts counts; thresholds test list amounts. Default: `discounted`. */
  basis?: 'discounted' | 'list';
}
export interface ReturnsDocument {
  /** Days from the purchase within which goods can be given back, that day not included. */
  days?: number;
  /** Days from the purchase within which goods can be exchanged. Default: as `days`. */
  exchangeDays?: number;
  /** Goods that can't be given back, nor exchanged. */
  except?: Goods;
  clause?: string;
}
/** Exactly one of `rate`, `service`. */
export interface BenefitDocument {
  id: Id;
  name: Text;
  class: 'basic' | 'tier' | 'event';
  clause?: string;
  /** The tiers that have it. */
  tiers: Id[];
  /** A rate on goods in scope. */
  rate?: { rate: Rate; goods?: Goods };
  /** Something done for the member, at most `quantity` each `per`. `window`: each time that `when` comes. */
  service?: {
    quota?: { quantity: number; per: QuotaPer };
    /** When it can be used. Default: always. */
    when?: WhenDocument;
  };
  /** Who gives it, where it is not the company. */
  partner?: Text;
  howToUse?: Text;
  /** What it is not for. */
  exclusions?: Text;
  /** Those of a lower number are told first, 1 to 1,000. Default: after all that have one, in the document's order. */
  priority?: number;
  meta?: Meta;
}
/** How long a quota counts. `membership_year`: from a day of joining to the day before the next; `term`: from the first day of a term to its last. */
export type QuotaPer = 'month' | 'quarter' | 'half' | 'year' | 'membership_year' | 'term' | 'window' | 'event';
export interface WalletDocument {
  id: Id;
  name: Text;
  clause?: string;
  earn: {
    /** `points` per `perAmount` of eligible net amount, times the multiplier, rounded down once. `fullSteps`: only whole `perAmount`s count. */
    spend?: {
      points: Points;
      perAmount: Money;
      fullSteps?: boolean;
      goods?: Goods;
      /** Another rate by tier id. */
      tiers?: { [tier: Id]: { points: Points; perAmount: Money } };
      /** Whether shipping earns. Default: no. */
      shipping?: boolean;
      /** Whether the tax in what was paid earns. Default: yes. */
      tax?: boolean;
    };
    /** For each purchase, until nothing is left of what was paid. */
    purchase?: Points;
    /** For each piece of some goods, until it is given back. */
    bonus?: { points: Points; goods: Goods }[];
    /** Once, on the day of joining. */
    registration?: Points;
    /** For what a member does; `activation` and `profile` once. */
    actions?: { activation?: Points; event?: Points; referral?: Points; referred?: Points; feedback?: Points; profile?: Points };
    /** On promotion to a tier, by tier id. */
    promotion?: { [tier: Id]: Points };
    /** The most that purchases earn. */
    caps?: { purchase?: Points; day?: Points; month?: Points; year?: Points };
  };
  /** By tier id; a tier not named has `"1"`. */
  multipliers?: { [tier: Id]: Factor };
  /** On some days. */
  occasions?: OccasionDocument[];
  /** Of the tier's multiplier and those of occasions: the `highest` (default), 1 and every excess over 1 (`add`), or the product (`multiply`). */
  combine?: 'highest' | 'add' | 'multiply';
  /** From when points of a purchase can be spent. Default: at once. Exactly one. */
  available?: { days?: number; onCompletion?: Record<string, never> };
  expiry?: ExpiryDocument;
  /** What a refund could not take back: owed (default), at most what is there (`capped`), or nothing beyond the purchase's own lot (`forgiven`). */
  refund?: 'debt' | 'capped' | 'forgiven';
  /** Points given back can be spent for at least so long. */
  minimumLife?: LengthDocument;
  /** What points are worth, for the company's books: so many are worth the amount. */
  worth?: { points: Points; amount: Money };
  meta?: Meta;
}
export type ActionKind = 'activation' | 'event' | 'referral' | 'referred' | 'feedback' | 'profile';
/** Days on which purchases earn more. Exactly one of `birthday`, `weekdays`, `daysOfMonth`, `dates`. */
export interface OccasionDocument {
  id: Id;
  name: Text;
  clause?: string;
  factor: Factor;
  /** The birthday, and so many days before and after. For 29 February see `leapDayBirthday` of the version. */
  birthday?: { before?: number; after?: number };
  /** 1 is Monday, 7 is Sunday. */
  weekdays?: number[];
  /** 1 to 31; a month that lacks the day has none. */
  daysOfMonth?: number[];
  /** Both days are included. */
  dates?: { from: LocalDate; to: LocalDate };
  /** Default: all. */
  tiers?: Id[];
}
/** Default: never. Exactly one of `months`, `days`, `years`, `inactiveMonths`. */
export interface ExpiryDocument {
  /** Usable through the day that is N months after the day earned. */
  months?: number;
  /** Usable through the day that is N days after the day earned; 0: on that day, or with `to` to the end of its period. */
  days?: number;
  /** Usable to the end of the N-th next calendar year; 0: of the year in which they were earned. */
  years?: number;
  /** All of the wallet, so long after the last purchase, action or redemption. */
  inactiveMonths?: number;
  /** With `months` or `days`: to the end of the period that holds that day, or to the end of the month before. */
  to?: 'month_end' | 'quarter_end' | 'year_end' | 'previous_month_end';
}
/** A points level by points earned in all, less those taken back. */
export interface LevelDocument {
  id: Id;
  name: Text;
  clause?: string;
  wallet: Id;
  atLeast: Points;
}
/** Exactly one of `item`, `exchange`. */
export interface RedemptionDocument {
  id: Id;
  name: Text;
  clause?: string;
  wallet: Id;
  /** Default: all. */
  tiers?: Id[];
  /** Something at a price: whole in points, or points and money. */
  item?: { kind: 'gift' | 'service' | 'coupon' | 'lottery' | 'prediction'; points: Points; money?: Money };
  /** Points for money, in steps of so many points for the amount. */
  exchange?: {
    for: 'cart' | 'cash' | 'fee';
    points: Points;
    amount: Money;
    /** The least that is taken. */
    minimum?: Points;
    /** At most this share of what is to be paid. */
    share?: Rate;
    /** At most this amount. */
    most?: Money;
  };
  quota?: { quantity: number; per: 'month' | 'year' | 'membership_year' };
  meta?: Meta;
}

// ---------------------------------------------------------------- the member

export interface MemberDocument {
  $schema?: string;
  id: string;
  kind: 'person' | 'enterprise';
  joinedOn: LocalDate;
  birthday?: LocalDate | null;
  /** For offers: as the host knows them. */
  segments?: string[];
  residence?: string | null;
  tags?: string[];
  /** In order, without overlap; the first starts on or after `joinedOn`. Both days are included; `to: null` is open. */
  terms: { from: LocalDate; to?: LocalDate | null }[];
  /** When no points could be spent, since the card was lost or frozen: `redemptionStopped` of the card's report. From the moment `from` to before the moment `to`. */
  stopped?: { from: LocalDateTime; to?: LocalDateTime | null }[];
  /** What the member brings from before the ledger starts. */
  opening?: OpeningDocument | null;
  /** In any order. Those after `on` do not count. */
  activities?: ActivityDocument[];
  meta?: Meta;
}
export interface OpeningDocument {
  /** The day it stands for; activities are on or after it, but for benefits used, which quotas still count. */
  on: LocalDate;
  tier: Id;
  /** Last day on which the tier is held. Absent: the tier's own hold, from `on`. */
  heldTo?: LocalDate | null;
  lots?: { wallet: Id; points: Points; earnedOn?: LocalDate; expiresOn?: LocalDate | null }[];
}
/**
 * Exactly one thing that happened. Same day: by time, then purchases (and what is not named here),
 * completions, refunds, redemptions, points given back; then by id.
 */
export interface ActivityDocument {
  id: string;
  /** A date alone stands for the start of the day. */
  on: LocalDateTime;
  purchase?: {
    lines: PurchasedLine[];
    shop?: string;
    channel?: string;
    shipping?: Money;
    /** The offers that multiply its points: `multipliers` of the order's quote. */
    offers?: Id[];
  };
  refund?: { of: string; lines: { line: number; quantity?: number; amount: Money }[] };
  /** Points were spent: for an item of the program's `redemptions`, or for anything. */
  redemption?: {
    wallet: Id;
    points: Points;
    item?: string;
    /** How many of the item, for quotas. Default: as many as the points pay for. */
    quantity?: number;
  };
  /** A benefit was used. It stays used on promotion. */
  use?: {
    benefit: Id;
    /** Default: 1. */
    quantity?: number;
    /** The event at which it was, for quotas by event. */
    event?: string;
  };
  /** Points of a redemption were given back: all that are left of it, or so many. */
  giveBack?: { of: string; points?: Points };
  /** The order of a purchase was completed. */
  completion?: { of: string };
  /** What the member did. */
  action?: { kind: ActionKind };
  /** A fee was paid; of a tier, which is then held to at least the day `to`. */
  fee?: { amount: Money; tier?: Id; to?: LocalDate };
  /** Business contribution as assessed. */
  contribution?: { amount: Money };
  invitation?: { tier: Id };
  /** A tier through a day: on trial, by status match, or by decision of the company. While it lasts no rule takes it away. */
  grant?: { tier: Id; to: LocalDate; as: 'trial' | 'status_match' | 'decision' };
  /** Points by hand: exactly one of `add` and `take`. */
  adjustment?: { wallet: Id; add?: Points; take?: Points; note?: string };
  meta?: Meta;
}
export interface PurchasedLine {
  sku: string;
  category?: string | null;
  brand?: string | null;
  tags?: string[];
  quantity: number;
  /** What was paid for the line, after every discount. */
  paid: Money;
  /** Of `paid`, what was paid by points or stored value: it earns nothing. */
  paidByValue?: Money;
  /** Of `paid`, the tax. */
  tax?: Money;
  meta?: Meta;
}

// ---------------------------------------------------------------- the cart

export interface CartDocument {
  $schema?: string;
  /** If given, must be the program's. */
  currency?: string | null;
  lines: CartLine[];
  /** Coupons by the offer's id, or all that may be used. Default: none. */
  coupons?: Id[] | 'auto';
  /** Orders in which an offer was used so far. Default: none. */
  used?: { offer: Id; byMember?: number; inAll?: number }[];
  /** What shipping costs. Default: nothing. */
  shipping?: Money | null;
  /** Points that pay for goods, by a redemption with `exchange` for a `cart`: at most so many. Default: none; without `points`: as many as may be. */
  redeem?: { redemption: Id; points?: Points } | null;
  /** The total that the client has shown; a warning tells the difference. */
  expected?: Money | null;
  meta?: Meta;
}
export interface CartLine {
  sku: string;
  category?: string | null;
  brand?: string | null;
  tags?: string[];
  /** 1 to 1,000,000. */
  quantity: number;
  /** List price of one, not below zero. */
  price: Money;
  /** What the shop asks for one at present, at most `price`. */
  salePrice?: Money | null;
  /** No offer brings one below it, at most `price`. */
  floor?: Money | null;
  meta?: Meta;
}

/** An order as it was booked, for its return. */
export interface OrderDocument {
  /** As it was priced. */
  cart: CartDocument;
  /** When. */
  on: LocalDateTime;
  /** The offers that had been applied: `combination.offers` of its quote. */
  offers: Id[];
  /** By line of the cart, in its order: what was paid (`payable`), and what came back so far. */
  lines: { paid: Money; refunded?: Money; returned?: number }[];
  /** The id of the purchase in the member's ledger, for points and tier. */
  purchase?: string | null;
  /** Points that paid a part: the id of the redemption in the ledger, and the amount. */
  redeemed?: { redemption: string; amount: Money } | null;
}
/** What is given back now. */
export interface ReturnedPieces {
  /** Line of the cart, counted from 0. */
  line: number;
  quantity: number;
}

// ---------------------------------------------------------------- answers

/** Bad input is an answer, not an exception. `problems` of severity `warning` or `info` may stand beside a value. */
export type Answer<T> =
  | { ok: true; value: T; problems: Problem[] }
  | { ok: false; value: null; problems: Problem[] };

export interface Problem {
  /** Stable and append-only: `"tier.unknown"`. */
  code: string;
  severity: 'error' | 'warning' | 'info';
  /** Into the document (`load`) or the request (`"/cart/lines/0/price"`), also of a value that is missing. */
  path: Pointer;
  params: { [name: string]: string | number | string[] };
}
/** A day so many working days after another, which does not count (Civil Code art. 201). */
export interface Deadline {
  day: LocalDate;
  from: LocalDate;
  workingDays: number;
  /** The calendar ends before the day: from there on Monday to Friday are counted. */
  provisional: boolean;
  /** The days in between that do not count. */
  skipped: { day: LocalDate; why: 'weekend' | 'holiday' }[];
}
/** Why a figure is what it is. */
export type Reason = ReasonCode & {
  /** Into the program document; `""` where no rule of it decided. */
  pointer: Pointer;
  /** The label of the clause, if the document gives one. */
  clause: string | null;
};
export type ReasonCode =
  // what an offer does
  | { code: 'rate.tier'; params: { tier: Id; rate: Rate } }
  | { code: 'rate.offer'; params: { rate: Rate } }
  | { code: 'rate.order'; params: { rate: Rate; atLeast: Money; have: Money } }
  | { code: 'rate.nth_piece'; params: { rate: Rate; of: number; last: number } }
  | { code: 'price.sale'; params: { price: Money } }
  | { code: 'price.offer'; params: { price: Money } }
  | { code: 'price.steps'; params: { pieces: number; price: Money } }
  | { code: 'price.bundle'; params: { price: Money } }
  | { code: 'amount.off'; params: { amount: Money } }
  | { code: 'amount.off_from'; params: { amount: Money; atLeast: Money; have: Money; times: number } }
  | { code: 'shipping.free'; params: { atLeast: Money | null } }
  | { code: 'gift.given'; params: { atLeast: Money; have: Money } }
  // an offer was not applied
  | { code: 'offer.no_member'; params: { tiers: Id[] } }
  | { code: 'offer.no_term'; params: { tiers: Id[] } }
  | { code: 'offer.other_tier'; params: { tier: Id; tiers: Id[] } }
  | { code: 'offer.no_goods_in_scope'; params: Record<string, never> }
  | { code: 'offer.beaten'; params: { by: Id } }
  | { code: 'offer.no_saving'; params: Record<string, never> }
  | { code: 'offer.not_for'; params: { what: 'kind' | 'segment' | 'residence' | 'tag' } }
  | { code: 'offer.not_yet'; params: { from: LocalDate } }
  | { code: 'offer.ended'; params: { to: LocalDate } }
  | { code: 'offer.other_day'; params: { what: 'weekday' | 'day_of_month' | 'birthday' } }
  | { code: 'offer.other_hours'; params: { hours: string[] } }
  | { code: 'offer.time_unknown'; params: { hours: string[] } }
  | { code: 'offer.not_named'; params: Record<string, never> }
  | { code: 'offer.used_up'; params: { quantity: number; per: QuotaPer | 'ever' | null } }
  | { code: 'offer.below'; params: { atLeast: Money; have: Money; missing: Money } }
  | { code: 'offer.too_few'; params: { need: number; have: number; missing: number } }
  | { code: 'offer.costs_more'; params: { difference: Money } }
  // goods that can't be given back
  | { code: 'return.too_late'; params: { lastDay: LocalDate } }
  | { code: 'return.excluded'; params: Record<string, never> }
  // a line that no offer touches
  | { code: 'goods.no_discount'; params: Record<string, never> }
  | { code: 'goods.no_offer'; params: Record<string, never> }
  // points
  | { code: 'points.purchase'; params: { eligible: Money; points: Points; perAmount: Money | null; factor: Factor; fixed: Points } & EarnedBesides }
  | { code: 'points.split'; params: { eligible: Money; upTo: Money; points: Points; perAmount: Money; factor: Factor; between?: SplitPart[]; thenPoints: Points; thenPerAmount: Money; thenFactor: Factor; fixed: Points } & EarnedBesides }
  | { code: 'points.registration'; params: { points: Points } }
  | { code: 'points.opening'; params: { points: Points } }
  | { code: 'points.action'; params: { action: ActionKind; points: Points } }
  | { code: 'points.promotion'; params: { tier: Id; points: Points } }
  | { code: 'points.adjusted'; params: { points: Points } }
  | { code: 'points.given_back'; params: { redemption: string; points: Points } }
  | { code: 'points.spent'; params: { item: string | null; points: Points } }
  | { code: 'points.taken_back'; params: { purchase: string; points: Points } }
  | { code: 'points.debt_paid'; params: { points: Points } }
  | { code: 'points.expired'; params: { points: Points } }
  | { code: 'points.available'; params: { points: Points } }
  | { code: 'points.worth'; params: { owed: Points; points: Points; amount: Money } }
  // the last day of points
  | { code: 'expiry.after'; params: { earnedOn: LocalDate; months: number | null; days: number | null; to: 'month_end' | 'quarter_end' | 'year_end' | 'previous_month_end' | null } }
  | { code: 'expiry.years'; params: { earnedOn: LocalDate; years: number } }
  | { code: 'expiry.inactive'; params: { lastActivity: LocalDate; months: number } }
  | { code: 'expiry.given_back'; params: { givenBackOn: LocalDate; months: number | null; days: number | null } }
  | { code: 'expiry.opening'; params: Record<string, never> }
  // redemptions
  | { code: 'redemption.affordable'; params: { points: Points } }
  | { code: 'redemption.not_enough'; params: { missing: Points } }
  | { code: 'redemption.below_minimum'; params: { minimum: Points } }
  | { code: 'redemption.quota_used'; params: Record<string, never> }
  | { code: 'redemption.stopped'; params: { from: LocalDateTime; to: LocalDateTime | null } }
  // tiers
  | { code: 'tier.base'; params: Record<string, never> }
  | { code: 'tier.opening'; params: Record<string, never> }
  | { code: 'tier.reached'; params: { activity: string | null; have: string | number; need: string | number } }
  | { code: 'tier.kept'; params: { have: string | number; need: string | number } }
  | { code: 'tier.not_kept'; params: { have: string | number; need: string | number } }
  | { code: 'tier.grace'; params: { to: LocalDate; have: string | number; need: string | number } }
  | { code: 'tier.kept_in_grace'; params: { have: string | number; need: string | number } }
  | { code: 'tier.granted'; params: { to: LocalDate; grant: 'trial' | 'status_match' | 'decision' | 'fee'; activity: string } }
  | { code: 'tier.grant_ended'; params: Record<string, never> };
/** What a purchase earned at a tier that it crossed on the way to another. */
export interface SplitPart {
  /** Up to this amount of it, from where the part before ends. */
  upTo: Money;
  points: Points;
  perAmount: Money;
  factor: Factor;
}
/** Only where there is any. */
export interface EarnedBesides {
  /** Points for pieces of goods. */
  bonus?: Points;
  /** What the caps had left, where it was less. */
  cap?: Points;
  /** The occasions of the day. */
  occasions?: Id[];
}

/** Which regulations answered: whoever holds them, the request and `on` can recompute the answer. */
export interface Source {
  id: Id;
  version: Id;
  /** SHA-256, in hexadecimal, of the program document's canonical JSON (RFC 8785), without `examples` and the versions' `chapters`: they decide nothing, and a page may load the program without them. */
  digest: string;
}

export interface Quote {
  /** Which version decided on the tier's rates and the points. */
  regulations: Source;
  /** Which version's offers counted, where it is another. */
  offersBy: Source | null;
  on: LocalDateTime;
  currency: string;
  /** `null` for a guest and outside a term. */
  tier: Id | null;
  lines: QuoteLine[];
  /** Sums of the lines. `list` + `adjustment` = `payable`. */
  list: Money;
  adjustment: Money;
  payable: Money;
  /** What shipping costs; `null`: nothing was asked for it. */
  shipping: { list: Money; adjustments: PriceAdjustment[]; payable: Money } | null;
  /** What points pay of the goods, or why they don't; `null`: not asked. */
  redeemed: RedemptionQuote | null;
  /** What is to be paid in money: `payable`, and shipping, less what points pay. */
  total: Money;
  rounding: { mode: RoundingDocument['mode']; step: Money };
  gifts: { offer: Id; gift: string; quantity: number; reason: Reason }[];
  /** What this order would earn, by wallet. */
  points: { wallet: Id; points: Points; reason: Reason }[];
  /** The offers that multiply them: name them with the purchase in the ledger (`offers`). */
  multipliers: Id[];
  combination: Combination;
  /** Offers that were not applied, and why. */
  notApplied: { offer: Id; reason: Reason }[];
  /** What goods and shipping come to at every other tier, lowest first; points not counted. */
  otherTiers: { tier: Id; total: Money; difference: Money; exact: boolean }[];
  /** The tier that this order leads to; `null` where it stays as it is. */
  tierAfter: { tier: Id; reason: Reason } | null;
}
/** The offers with which goods and shipping cost least; of equals the fewest, then the first by ids. */
export interface Combination {
  /** Those that changed an amount, by id. */
  offers: Id[];
  /** Nothing costs less: it was searched to the end. Otherwise this is the best of what was looked at. */
  exact: boolean;
  /** How many steps the search took, 20,000 at most: the work, not the time. */
  steps: number;
  /** The next best with an offer that this one doesn't use, and by how much it is dearer; `null`: there is no such offer. */
  runnerUp: { offers: Id[]; total: Money; difference: Money; exact: boolean } | null;
}
export interface PriceAdjustment {
  /** `null`: the shop's sale price. */
  offer: Id | null;
  /** At most `"0.00"`. */
  amount: Money;
  reason: Reason;
}
export interface QuoteLine {
  sku: string;
  quantity: number;
  price: Money;
  /** price × quantity. */
  list: Money;
  /** In the order applied. */
  adjustments: PriceAdjustment[];
  payable: Money;
  /** `payable` by piece, in whole minor units: 2.63 for three is two of 0.88 and one of 0.87. */
  units: { quantity: number; payable: Money }[];
  /** What points pay of it; `null`: none do. */
  redeemed: Money | null;
  /** Its part of the points earned, by wallet. */
  points: { wallet: Id; points: Points }[];
  /** Why no offer touches the line: none may, or none is for these goods. */
  untouched: Reason | null;
  meta: Meta;
}

/** What comes back for goods of an order, before anything is given back. */
export interface ReturnPreview {
  regulations: Source;
  on: LocalDateTime;
  lines: ReturnedLine[];
  /** What was paid for goods. */
  paid: Money;
  /** What was paid back so far. */
  refunded: Money;
  /** What the goods that are kept cost anew, and by which offers. */
  kept: Money;
  keptOffers: Id[];
  /** `paid` − `refunded` − `kept`, and not below zero: `money` + `byPoints`. */
  refund: Money;
  /** What of it is paid back in money. */
  money: Money;
  /** What of it had been paid by points, which are given back. */
  byPoints: Money;
  /** The refund by line, as it is booked in the ledger. */
  booked: { line: number; quantity?: number; amount: Money }[];
  /** What the return does to points; empty where the purchase is not in the ledger. `debt` is what is owed more than before; below zero where points given back pay what was owed. */
  points: { wallet: Id; takenBack: Points; givenBack: Points; debt: Points }[];
  /** The tier before and after; `null` where the purchase is not in the ledger, and outside every term. */
  tier: { before: Id; after: Id } | null;
  /** The search for what is kept. */
  exact: boolean;
}
export interface ReturnedLine {
  line: number;
  sku: string;
  quantity: number;
  /** Whether it is given back: what can't be is kept. */
  returnable: boolean;
  exchangeable: boolean;
  /** The last days; `null`: without end. */
  returnableTo: LocalDate | null;
  exchangeableTo: LocalDate | null;
  /** Why it can't be given back; `null`: it can. */
  reason: Reason | null;
}

export interface Standing {
  regulations: Source;
  on: LocalDateTime;
  member: string;
  /** The term that holds `on`; `null` outside every term. */
  term: { from: LocalDate; to: LocalDate | null } | null;
  /** `null` outside every term. */
  tier: HeldTier | null;
  /** Every higher tier, lowest first. */
  progress: { tier: Id; need: Need }[];
  wallets: WalletStanding[];
  /** What the tier gives now. */
  benefits: Entitlement[];
  /** Every change of tier, oldest first. */
  timeline: Change[];
}
/** A change of tier. */
export interface Change {
  on: LocalDate;
  /** `null` on joining. */
  from: Id | null;
  to: Id;
  reason: Reason;
  /** Benefits that the new tier has and the one before had not. */
  gained: Id[];
  lost: Id[];
}
export interface Entitlement {
  benefit: Id;
  class: 'basic' | 'tier' | 'event';
  /** How often; `null`: without limit. */
  quota: QuotaStanding | null;
  /** The days on which it can be used: those that hold `on`, else the next ones; `null`: on every day, or on none any more. Without `to`: from then on. */
  window: { from: LocalDate; to: LocalDate | null } | null;
  /** Why it can't be used on `on`; `null`: it can. */
  notUsable: Reason | null;
  pointer: Pointer;
  clause: string | null;
}
export interface QuotaStanding {
  quantity: number;
  per: QuotaPer;
  /** The days for which it counts, both included; `null` by event, by a window that has ended, and in a term without end. */
  from: LocalDate | null;
  to: LocalDate | null;
  /** How many were used in them, and by the time asked about; by event, at that of the most. What was used without naming an event was at one of its own. */
  used: number;
  /** How many are left, not below zero; by event, at each that comes. Of a window that has ended, none. */
  left: number;
  /** The first day of the membership on which all are there again; `null`: none follows in this term. */
  resetsOn: LocalDate | null;
}
/** What a member has from the tier, what other tiers have, and what changes. */
export interface BenefitsReport {
  regulations: Source;
  on: LocalDateTime;
  member: string;
  term: { from: LocalDate; to: LocalDate | null } | null;
  /** `null` outside every term. */
  tier: Id | null;
  /** By priority. */
  benefits: Entitlement[];
  /** Every other tier, lowest first, against the one that is held; against none outside every term. */
  tiers: TierDifference[];
  /** What versions that are announced by `on` change for the member, by the day it changes. */
  notices: Notice[];
}
export interface TierDifference {
  tier: Id;
  /** Benefits that it has and the tier held has not. */
  gained: Id[];
  /** Benefits that the tier held has and it has not. */
  lost: Id[];
}
/** What changes for a member with a version. */
export interface Notice {
  version: Id;
  announcedOn: LocalDate;
  /** First day on which the version is in force. */
  effectiveFrom: LocalDate;
  /** First day on which it changes for the member; `null`: with a new term, and this one has no end. */
  startsOn: LocalDate | null;
  /** `renewal`: what a term keeps to its end (tiers, benefits, points). `effective`: what counts for everyone on the day (offers, returns). */
  because: 'renewal' | 'effective';
  /** In the document's order: of a list what both have and what is gone, then what is new. Of benefits those that the tier has before or after, of tiers those not below it; without `meta`, and without the labels of clauses. */
  changes: Difference[];
}
/** What differs between two versions. */
export interface Difference {
  /** The field of the version: `benefits`. */
  part: string;
  /** Of a list: the id of the entry, or the label of the clause; `null` for a part that is no list, and where the entries that both have stand in another order: then there are no `values`. */
  id: string | null;
  change: 'added' | 'removed' | 'changed';
  /** Into the program document: where it stands in the version before, and in the one after. */
  before: Pointer | null;
  after: Pointer | null;
  /** The label of its clause, of the version after where it is in it. */
  clause: string | null;
  /** Of what is changed: every value that differs, by its pointer from `before` and `after`, in the order of names; `null` where nothing stands. A list is one value, unless its entries have the same ids in the same places. */
  values: { at: Pointer; before: unknown; after: unknown }[];
}
export interface HeldTier {
  tier: Id;
  since: LocalDate;
  /** Last day of the hold; `null`: no end is set. */
  heldTo: LocalDate | null;
  reason: Reason;
  /** What will count on the day after `heldTo`, if nothing else happens, toward keeping the tier or, where it is granted, toward having reached it; `null` where nothing is tested. */
  keep: Need | null;
}
/** How far a rule is met. */
export type Need = MetricNeed | SeveralNeed;
/** Money metrics are strings, counts are numbers. */
export interface MetricNeed {
  metric: 'net_spend' | 'orders' | 'pieces' | 'points_earned' | 'events' | 'referrals' | 'fee_paid' | 'contribution' | 'tenure' | 'invitation';
  have: string | number;
  need: string | number;
  /** 0 once met. */
  missing: string | number;
  /** have ÷ need, from `"0.0000"` to `"1.0000"`, rounded down. */
  share: string;
  /** What of `have` leaves the window next, if nothing else happens; `null` where `have` is what will count on a later day (`keep`): what leaves by then is not in it. */
  leaving: Leaving | null;
  pointer: Pointer;
  clause: string | null;
}
/** At least `count` of several rules: all of them, one of them, or so many. */
export interface SeveralNeed {
  count: number;
  of: Need[];
  /** The places in `of` of the `count` that are nearest to being met. */
  nearest: number[];
  /** The mean of the nearest, rounded down. */
  share: string;
  pointer: Pointer;
  clause: string | null;
}
export interface Leaving {
  /** The first day on which it no longer counts. */
  on: LocalDate;
  amount: string | number;
}
/** What a member lacks for every tier. */
export interface ProgressReport {
  regulations: Source;
  on: LocalDateTime;
  member: string;
  term: { from: LocalDate; to: LocalDate | null } | null;
  tier: HeldTier | null;
  /** Every tier above the base, lowest first. */
  tiers: TierProgress[];
  timeline: Change[];
}
export interface TierProgress {
  tier: Id;
  /** It is the one that is held, or lies below it. */
  reached: boolean;
  need: Need;
  /** What leaves the windows of its rule, by the rule that measures it. */
  leaving: { pointer: Pointer; days: Leaving[] }[];
  /** Benefits that it has and the tier held has not. */
  gained: Id[];
  /** Benefits that the tier held has and it has not. */
  lost: Id[];
}
/** Always: earned = spendable + pending + spent + expired + takenBack − debt. */
export interface WalletStanding {
  wallet: Id;
  spendable: Points;
  /** Can be spent from a later day on. */
  pending: Points;
  earned: Points;
  spent: Points;
  expired: Points;
  takenBack: Points;
  debt: Points;
  /** Those with points left, in the order in which they are spent; then those pending. */
  lots: Lot[];
  /** What expires next, of what can be spent and of what is pending. */
  nextExpiry: { on: LocalDate; points: Points } | null;
}
export interface Lot {
  earnedOn: LocalDate;
  /** First day on which it can be spent; `null`: it comes with the completion of the order. */
  availableFrom: LocalDate | null;
  /** That day is still to come. */
  pending: boolean;
  /** Last day on which it can be spent; `null`: never expires. */
  expiresOn: LocalDate | null;
  /** How that day came about. */
  expiry: Reason | null;
  points: Points;
  left: Points;
  /** The activity that earned it; `null` for registration and opening. */
  activity: string | null;
  reason: Reason;
}
/** A member's points. */
export interface PointsStatement {
  regulations: Source;
  on: LocalDateTime;
  member: string;
  /** Those of the version; then those that only a later version has, if points came to them by hand. */
  wallets: WalletStatement[];
}
export interface WalletStatement extends WalletStanding {
  /** Every movement, oldest first. */
  journal: JournalLine[];
  /** The points level by points earned in all, less those taken back; `null`: none is reached. */
  level: LevelReached | null;
  /** The next one. */
  next: LevelReached | null;
  /** What the spendable and pending points, less the debt, are worth, rounded down; `null` where the program does not say. */
  liability: { amount: Money; reason: Reason } | null;
}
export interface LevelReached {
  level: Id;
  /** All that ever came in, less what was taken back. */
  have: Points;
  /** 0 once it is reached. */
  missing: Points;
  pointer: Pointer;
  clause: string | null;
}
export interface JournalLine {
  on: LocalDate;
  /** What came or went of what can be spent. */
  points: Points;
  /** What came or went of what is pending. */
  pending: Points;
  /** What can be spent after it. */
  balance: Points;
  /** What brought it about; of points that time alone makes available or takes away, what had brought them. `null` for joining and what was brought along. */
  activity: string | null;
  reason: Reason;
}

/** What is going to be spent: once a month, on the same day of the month, the first time one month ahead. */
export interface Plan {
  monthly: Money;
  sku?: string | null;
  category?: string | null;
  brand?: string | null;
  tags?: string[];
}
export interface Forecast {
  regulations: Source;
  on: LocalDateTime;
  to: LocalDate;
  member: string;
  /** The day it starts from, and every day on which something changes. */
  days: ForecastDay[];
  /** Every change of tier ahead. */
  timeline: Change[];
}
export interface ForecastDay {
  on: LocalDate;
  /** What the plan spends on it. */
  spent: Money | null;
  /** `null` outside every term. What would be if the last one were renewed is asked with that term in `member.terms`. */
  tier: Id | null;
  heldTo: LocalDate | null;
  /** How far the next higher tier is; `null` at the highest. */
  next: Need | null;
  wallets: { wallet: Id; spendable: Points; pending: Points }[];
}

/** One redemption, and how much of it. */
export interface RedemptionAsked {
  id: Id;
  /** How many of an item. Default: 1. */
  quantity?: number;
  /** How many points of an exchange, at most. Default: as many as possible. */
  points?: Points;
  /** What is to be paid for the cart or the fee, which bounds an exchange. */
  payable?: Money;
}
export interface Redemptions {
  regulations: Source;
  on: LocalDateTime;
  member: string;
  /** What can be had first, then by what is missing; then in the document's order. */
  redemptions: RedemptionQuote[];
}
export type RedemptionQuote = {
  redemption: Id;
  wallet: Id;
  affordable: boolean;
  /** What it takes: of an exchange, whole steps. */
  points: Points;
  /** How many more points are needed. */
  missing: Points;
  /** What is taken from which lot, of the redemption that is asked for; `null` in the list of all. */
  lots: { earnedOn: LocalDate; expiresOn: LocalDate | null; points: Points }[] | null;
  /** How often it can still be had in the period; `null`: without limit. */
  left: number | null;
  reason: Reason;
} & (
  | { item: 'gift' | 'service' | 'coupon' | 'lottery' | 'prediction'; quantity: number; money: Money }
  | { exchange: 'cart' | 'cash' | 'fee'; amount: Money }
);
