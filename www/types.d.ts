/** The contract of the engine, under one roof for the site's JSDoc. */
export type {
  ActivityDocument,
  Answer,
  BenefitDocument,
  CartDocument,
  HeldTier,
  Locale,
  Lot,
  MemberDocument,
  Need,
  Pointer,
  Problem,
  ProgramDocument,
  Quote,
  QuoteLine,
  Reason,
  RuleDocument,
  Source,
  Standing,
  Text,
  TierDocument,
  VersionDocument,
  WalletStanding,
} from '../src/wasm/types.d.ts';
import type { Answer, CartDocument, MemberDocument, Quote, Standing, Text } from '../src/wasm/types.d.ts';

/** What the site asks of the engine's handle. */
export interface Regulations {
  standing(member: MemberDocument, on: string): Answer<Standing>;
  quote(member: MemberDocument | null, cart: CartDocument, on: string): Answer<Quote>;
}

/** One of the goods a company sells. */
export interface Product {
  sku: string;
  category: string;
  brand: string;
  tags: string[];
  price: string;
  name: Text;
  note?: Text;
}
