/** The words for what the engine says in codes: why a figure is what it is, what is wrong with an input, and 折. */
import type { Locale, Problem, ProgramDocument, Rate, Reason, Text } from '../index.js';

/** What the ids of a program document are called, and the currency its amounts are in. */
export interface Names {
  currency: string;
  tiers: Record<string, string>;
  benefits: Record<string, string>;
  wallets: Record<string, string>;
  occasions: Record<string, string>;
  levels: Record<string, string>;
  redemptions: Record<string, string>;
}

/** What words of the engine there are names for. */
export type Named = 'metric' | 'period' | 'action' | 'item' | 'exchange' | 'grant';

export interface Renderer {
  /** Why a figure is what it is. */
  reason(reason: Reason, names: Names): string;
  /** What is wrong with an input. */
  problem(problem: Problem): string;
  /** The share that is paid, as people say it: 9折, 10% off. Throws a `RangeError` for what is no rate. */
  rate(rate: Rate): string;
  /** A word of the engine by name: `('metric', 'net_spend')`, `('action', 'referral')`. One without a name comes back as it is. */
  name(kind: Named, word: string): string;
}

/** The functions that put codes into the words of `locale`. Rejects with a `RangeError` for a locale without words. */
export function renderer(locale: Locale): Promise<Renderer>;

/** What a program document calls its ids, in `locale`; where versions differ, as the newest says. */
export function namesOf(program: ProgramDocument, locale: Locale): Names;

/** A text in `locale`, or in the first locale it has. */
export function textIn(text: Text, locale: Locale): string;

/** A day as people of `locale` write it. */
export function dayIn(day: string, locale: Locale): string;

/** An amount as people of `locale` write it, all digits kept. */
export function moneyIn(amount: string, currency: string, locale: Locale): string;
