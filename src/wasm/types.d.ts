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
  /** Ordered by `effectiveFrom`. */
  versions: VersionDocument[];
  meta?: Meta;
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
  /** Lowest first. The first has no `reach`: it is what every member has. */
  tiers: TierDocument[];
  benefits?: BenefitDocument[];
  wallets?: WalletDocument[];
  meta?: Meta;
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
  meta?: Meta;
}
/** Exactly one metric. */
export interface RuleDocument {
  /** Purchases less refunds, within terms. A refund lowers the period of its purchase. */
  netSpend?: { atLeast: Money; window: WindowDocument; goods?: Goods };
  /** Purchases within terms, until nothing is left of what was paid. */
  orders?: { atLeast: number; window: WindowDocument };
  /** Points earned less those taken back; spending and expiry do not lower it. */
  pointsEarned?: { wallet: Id; atLeast: Points; window: WindowDocument };
}
/** Exactly one. Rolling windows: an activity of day A counts on day D while D < A + length. */
export interface WindowDocument {
  lifetime?: Record<string, never>;
  rollingMonths?: number;
  rollingDays?: number;
}
/** Exactly one. */
export interface HoldDocument {
  /** N months from the day it was reached; `keep` is tested on the day after the last. Not met: one tier down. */
  months?: number;
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
  /** Something done for the member, at most `quantity` each `per`. */
  service?: { quota?: { quantity: number; per: 'membership_year' | 'term' | 'event' } };
  meta?: Meta;
}
export interface WalletDocument {
  id: Id;
  name: Text;
  clause?: string;
  earn: {
    /** `points` per `perAmount` of eligible net amount, times the tier's multiplier, rounded down once. `fullSteps`: only whole `perAmount`s count. */
    spend?: { points: Points; perAmount: Money; fullSteps?: boolean; goods?: Goods };
    /** For each purchase, until nothing is left of what was paid. */
    purchase?: Points;
    /** Once, on the day of joining. */
    registration?: Points;
  };
  /** By tier id; a tier not named has `"1"`. */
  multipliers?: { [tier: Id]: Factor };
  /** Default: never. Exactly one. Usable through the day that is N months (days) after the day earned. */
  expiry?: { months?: number; days?: number };
  meta?: Meta;
}

// ---------------------------------------------------------------- the member

export interface MemberDocument {
  $schema?: string;
  id: string;
  kind: 'person' | 'enterprise';
  joinedOn: LocalDate;
  /** In order, without overlap; the first starts on or after `joinedOn`. Both days are included; `to: null` is open. */
  terms: { from: LocalDate; to?: LocalDate | null }[];
  /** What the member brings from before the ledger starts. */
  opening?: OpeningDocument | null;
  /** In any order. Those after `on` do not count. */
  activities?: ActivityDocument[];
  meta?: Meta;
}
export interface OpeningDocument {
  /** The day it stands for; activities are on or after it. */
  on: LocalDate;
  tier: Id;
  /** Last day on which the tier is held. Absent: the tier's own hold, from `on`. */
  heldTo?: LocalDate | null;
  lots?: { wallet: Id; points: Points; earnedOn?: LocalDate; expiresOn?: LocalDate | null }[];
}
/** Exactly one of `purchase`, `refund`, `redemption`. Same day: by time, then purchases before refunds before redemptions, then by id. */
export interface ActivityDocument {
  id: string;
  /** A date alone stands for the start of the day. */
  on: LocalDateTime;
  purchase?: { lines: PurchasedLine[]; shop?: string; channel?: string };
  refund?: { of: string; lines: { line: number; quantity?: number; amount: Money }[] };
  redemption?: { wallet: Id; points: Points; item?: string };
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
  meta?: Meta;
}

// ---------------------------------------------------------------- the cart

export interface CartDocument {
  $schema?: string;
  /** If given, must be the program's. */
  currency?: string | null;
  lines: CartLine[];
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
  meta?: Meta;
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
/** Why a figure is what it is. */
export type Reason = ReasonCode & {
  /** Into the program document; `""` where no rule of it decided. */
  pointer: Pointer;
  /** The label of the clause, if the document gives one. */
  clause: string | null;
};
export type ReasonCode =
  // a rate was applied to a line
  | { code: 'rate.tier'; params: { tier: Id; rate: Rate } }
  // a rate was not applied
  | { code: 'offer.no_member'; params: { tiers: Id[] } }
  | { code: 'offer.no_term'; params: { tiers: Id[] } }
  | { code: 'offer.other_tier'; params: { tier: Id; tiers: Id[] } }
  | { code: 'offer.no_goods_in_scope'; params: Record<string, never> }
  | { code: 'offer.beaten'; params: { by: Id } }
  | { code: 'offer.no_saving'; params: Record<string, never> }
  // a line that no offer touches
  | { code: 'goods.no_discount'; params: Record<string, never> }
  | { code: 'goods.no_offer'; params: Record<string, never> }
  // points
  | { code: 'points.purchase'; params: { eligible: Money; points: Points; perAmount: Money | null; factor: Factor; fixed: Points } }
  | { code: 'points.registration'; params: { points: Points } }
  | { code: 'points.opening'; params: { points: Points } }
  // tiers
  | { code: 'tier.base'; params: Record<string, never> }
  | { code: 'tier.opening'; params: Record<string, never> }
  | { code: 'tier.reached'; params: { activity: string | null; have: string | number; need: string | number } }
  | { code: 'tier.kept'; params: { have: string | number; need: string | number } }
  | { code: 'tier.not_kept'; params: { have: string | number; need: string | number } };

/** Which regulations answered: whoever holds them, the request and `on` can recompute the answer. */
export interface Source {
  id: Id;
  version: Id;
  /** SHA-256, in hexadecimal, of the program document's canonical JSON (RFC 8785). */
  digest: string;
}

export interface Quote {
  regulations: Source;
  on: LocalDateTime;
  currency: string;
  /** `null` for a guest and outside a term. */
  tier: Id | null;
  lines: QuoteLine[];
  /** Sums of the lines. `list` + `adjustment` = `payable`. */
  list: Money;
  adjustment: Money;
  payable: Money;
  rounding: { mode: RoundingDocument['mode']; step: Money };
  /** What this order would earn, by wallet. */
  points: { wallet: Id; points: Points; reason: Reason }[];
  notApplied: { offer: Id; reason: Reason }[];
}
export interface QuoteLine {
  sku: string;
  quantity: number;
  price: Money;
  /** price × quantity. */
  list: Money;
  /** In the order applied; `amount` is what it changes, so at most `"0.00"`. */
  adjustments: { offer: Id; amount: Money; reason: Reason }[];
  payable: Money;
  /** Why no offer touches the line: none may, or none of the member's tier is for these goods. */
  untouched: Reason | null;
  meta: Meta;
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
  /** Every change of tier, oldest first. `from` is `null` on joining. */
  timeline: { on: LocalDate; from: Id | null; to: Id; reason: Reason }[];
}
export interface Entitlement {
  benefit: Id;
  class: 'basic' | 'tier' | 'event';
  /** How often; `null`: without limit. */
  quota: { quantity: number; per: 'membership_year' | 'term' | 'event' } | null;
  pointer: Pointer;
  clause: string | null;
}
export interface HeldTier {
  tier: Id;
  since: LocalDate;
  /** Last day of the hold; `null`: no end is set. */
  heldTo: LocalDate | null;
  reason: Reason;
  /** What will count on the day after `heldTo`, if nothing else happens; `null` where nothing is tested. */
  keep: Need | null;
}
/** How far a rule is met. Money metrics are strings, counts are numbers. */
export interface Need {
  metric: 'net_spend' | 'orders' | 'points_earned';
  have: string | number;
  need: string | number;
  /** 0 once met. */
  missing: string | number;
  /** have ÷ need, from `"0.0000"` to `"1.0000"`, rounded down. */
  share: string;
  pointer: Pointer;
  clause: string | null;
}
/** Always: earned = spendable + spent + expired + takenBack − debt. */
export interface WalletStanding {
  wallet: Id;
  spendable: Points;
  earned: Points;
  spent: Points;
  expired: Points;
  takenBack: Points;
  debt: Points;
  /** Those with points left, in the order in which they are spent. */
  lots: Lot[];
  nextExpiry: { on: LocalDate; points: Points } | null;
}
export interface Lot {
  earnedOn: LocalDate;
  /** Last day on which it can be spent; `null`: never expires. */
  expiresOn: LocalDate | null;
  points: Points;
  left: Points;
  /** The activity that earned it; `null` for registration and opening. */
  activity: string | null;
  reason: Reason;
}
