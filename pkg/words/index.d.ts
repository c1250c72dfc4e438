/** The words for what the engine says in codes: why a figure is what it is, what is wrong with an input, and 折. */
import type { Locale, OfferDocument, Problem, ProgramDocument, Rate, Reason, Text } from '../index.js';

/** What the ids of a program document are called, and the currency its amounts are in. */
export interface Names {
  currency: string;
  tiers: Record<string, string>;
  benefits: Record<string, string>;
  /** What an answer names as an offer: offers, and rates of tiers by their benefit's id. */
  offers: Record<string, string>;
  wallets: Record<string, string>;
  occasions: Record<string, string>;
  levels: Record<string, string>;
  redemptions: Record<string, string>;
  /** Gifts of offers are the host's goods: so are their names. One without is called as the document calls it. */
  gifts?: Record<string, string>;
}

/** What words of the engine there are names for. */
export type Named = 'metric' | 'period' | 'action' | 'item' | 'exchange' | 'grant' | 'source';

/**
 * What a message says: texts, and variables by name. A variable with variants picks one: by its text; a number by `=` and itself, or by
 * its plural category; else the one named last.
 */
export type Pattern = string | (string | [name: string] | [name: string, variants: Record<string, Pattern>, otherwise: string])[];

export type Messages = Record<string, Pattern>;

export interface ReasonRenderer {
  /** Why a figure is what it is. */
  reason(reason: Reason, names: Names): string;
  /** The share that is paid, as people say it: 9折, 10% off. Throws a `RangeError` for what is no rate. */
  rate(rate: Rate): string;
  /** A word of the engine by name: `('metric', 'net_spend')`, `('action', 'referral')`. One without a name comes back as it is. */
  name(kind: Named, word: string): string;
}

export interface OfferRenderer extends ReasonRenderer {
  /** What an offer gives, and from where on: 满300减40, 第2件6.1折, 买2赠1. Who may have it and when is not said. */
  offerTerms(offer: OfferDocument, names: Names): string;
  /** What a cart lacks for an offer that was not applied, and what it would give: 再买 ¥32.00 减 ¥40. `null`: it lacks no amount and no pieces. */
  offerCall(offer: OfferDocument, reason: Reason, names: Names): string | null;
}

export interface ProblemRenderer {
  /** What is wrong with an input. */
  problem(problem: Problem): string;
}

export interface Renderer extends OfferRenderer, ProblemRenderer {}

/** The functions that put codes into the words of `locale`. Rejects with a `RangeError` for a locale without words. */
export function renderer(locale: Locale): Promise<Renderer>;

/** Reasons but those of quotes and returns, rates and names: fewer words to load, for a page that shows no price and no problem yet. Rejects as `renderer` does. */
export function reasonRenderer(locale: Locale): Promise<ReasonRenderer>;

/** Problems alone. Rejects as `renderer` does. */
export function problemRenderer(locale: Locale): Promise<ProblemRenderer>;

/** All reasons, rates and names, and what offers give. Rejects as `renderer` does. */
export function offerRenderer(locale: Locale): Promise<OfferRenderer>;

/** Says messages of one's own, compiled to the same form. It says `null` for no such message, or where a variable it needs is not given. */
export function phrases(locale: Locale, messages: Messages): (id: string, variables?: Record<string, string | number>) => string | null;

/** What a program document calls its ids, in `locale`; where versions differ, as the newest says. */
export function namesOf(program: ProgramDocument, locale: Locale): Names;

/** A text in `locale`, or in the first locale it has. */
export function textIn(text: Text, locale: Locale): string;

/** A day as people of `locale` write it. */
export function dayIn(day: string, locale: Locale): string;

/** An amount as people of `locale` write it, all digits kept. */
export function moneyIn(amount: string, currency: string, locale: Locale): string;
