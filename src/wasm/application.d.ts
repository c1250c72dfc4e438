import type { Answer, Deadline, Id, LocalDate, LocalDateTime, Meta, Money, Pointer, ProgramDocument, RuleName, Source } from './types.js';

// ---------------------------------------------------------------- the application (入会申请)

/**
 * What a person entered: a value for each field of the form by the field's id. A text for most rules, a list of ids for
 * `choices`, a `ConsentGiven` for `consent`, a list of `FileGiven` for `file`. `null`, `""` and `[]` are not given. The host's
 * own data goes under `meta`.
 */
export interface Application {
  [field: Id]: string | string[] | ConsentGiven | FileGiven[] | null | undefined | Meta;
}
/** Consent, as it was given. */
export interface ConsentGiven {
  /** The version of the text that was shown. */
  version: string;
  /** The purposes agreed to. */
  purposes: Id[];
  /** When. Not after `on`. */
  givenAt: LocalDateTime;
}
/** What is known of a file; the file itself never leaves the page for this. */
export interface FileGiven {
  name: string;
  /** The type that the host declares; often empty. */
  type?: string;
  /** Bytes. */
  size: number;
  /** The first 64 bytes, or all of a shorter file, in base64. */
  head: string;
  /** The last 2,048 bytes, or all of a shorter file, in base64. */
  tail?: string;
}

/** How it is checked. */
export interface ApplicationOptions {
  /** `submit` (default): everything. `partial`: what is not entered yet is silent. */
  mode?: 'submit' | 'partial';
  /** One field alone: what the full run says of it. */
  field?: Id;
  /** Only masked values, and no suggestions: for logs and lists. Default: false. */
  masked?: boolean;
  /** Days that are known of the review. */
  review?: ReviewGiven;
}
export interface ReviewGiven {
  /** The day on which the complete materials arrived. Default: `on`. */
  completeOn?: LocalDate;
  /** The review was extended; the applicant is told why. */
  extension?: { reason: string };
  /** The day of the approval notice. Default: the last day of the review. */
  approvedOn?: LocalDate;
}

/** What is to be said of an application. Pointers are into the application: `/phone`. */
export interface ApplicationReport {
  regulations: Source;
  on: LocalDateTime;
  mode: 'submit' | 'partial';
  /** No issue is an error, and nothing that is required is missing. In `partial` mode: so far. */
  complete: boolean;
  /** In the order of the form; of one field, as its text goes. */
  issues: Issue[];
  /** Every field that was entered and could be read, by pointer; each file by its own. */
  values: Record<Pointer, ApplicationValue>;
  /** Every field of the form, by pointer. */
  fields: Record<Pointer, FieldState>;
  /** Documents that are required and not there. */
  missing: Pointer[];
  /** Rules between fields that could not be tested, and the fields that kept them from it. */
  skipped: SkippedRule[];
  /** What the tier applied for asks of the applicant. `met` is null while what it depends on is not known. */
  conditions: ConditionOutcome[];
  /** Null where the regulations say nothing of a review. */
  review: ReviewTimetable | null;
  /** The fee of the tier applied for; null without a fee, or while no tier is chosen. */
  fee: ApplicationFee | null;
}
export interface Issue {
  path: Pointer;
  code: IssueCode;
  severity: 'error' | 'warning' | 'info';
  params: Record<string, string | number | string[]>;
  /** Where in the text, in UTF-16 units, the end excluded. */
  span: { start: number; end: number } | null;
  /** Texts to enter instead, best first. */
  suggestions: string[];
  /** Other fields it is about. */
  related: Pointer[];
  /** The clause of the field. */
  clause: string | null;
}
/** What kind of thing is said. A published code keeps its meaning; new ones are added. */
export type IssueCode =
  | 'field.missing' | 'field.unknown' | 'field.duplicate' | 'field.not_asked' | 'field.type'
  | 'text.folded' | 'text.too_short' | 'text.too_long' | 'text.control'
  | 'choice.unknown' | 'choice.repeated'
  | 'amount.syntax' | 'amount.out_of_range'
  | 'count.syntax' | 'count.out_of_range'
  | 'date.syntax' | 'date.not_a_day' | 'date.out_of_range'
  | 'name.digit' | 'name.character' | 'name.rare' | 'name.empty'
  | 'resident_id.length' | 'resident_id.characters' | 'resident_id.province' | 'resident_id.birth_date'
  | 'resident_id.born_later' | 'resident_id.checksum' | 'resident_id.old' | 'resident_id.other_kind'
  | 'residence_permit.region'
  | 'permanent_residence.form' | 'permanent_residence.birth_date' | 'permanent_residence.born_later'
  | 'permanent_residence.country' | 'permanent_residence.province' | 'permanent_residence.checksum'
  | 'hk_mo_permit.form'
  | 'taiwan_permit.form'
  | 'taiwan_id.form' | 'taiwan_id.second_digit' | 'taiwan_id.old' | 'taiwan_id.checksum'
  | 'taiwan_ubn.form' | 'taiwan_ubn.checksum'
  | 'hk_id.form' | 'hk_id.checksum'
  | 'mo_id.form'
  | 'passport.form' | 'passport.unusual'
  | 'mrz.form' | 'mrz.checksum' | 'mrz.date' | 'mrz.country' | 'mrz.expired'
  | 'identity.birth_date' | 'identity.sex' | 'identity.kind' | 'identity.form'
  | 'uscc.length' | 'uscc.characters' | 'uscc.authority' | 'uscc.province' | 'uscc.organisation' | 'uscc.checksum' | 'uscc.old'
  | 'uscc.old_checksum'
  | 'phone.form' | 'phone.length' | 'phone.area_code' | 'phone.kind'
  | 'email.at_missing' | 'email.at_repeated' | 'email.local_length' | 'email.local_dots' | 'email.characters' | 'email.domain'
  | 'email.too_long' | 'email.unicode' | 'email.maybe_mistyped'
  | 'postcode.form'
  | 'file.empty' | 'file.too_large' | 'file.too_many' | 'file.type' | 'file.extension' | 'file.declared' | 'file.encrypted'
  | 'file.unread'
  | 'consent.purpose_missing' | 'consent.purpose_unknown' | 'consent.version' | 'consent.time'
  | 'age.too_young' | 'age.guardian_should_agree' | 'age.guardian_must_agree'
  | 'tier.not_for_kind' | 'tier.condition_not_met';
export interface ApplicationValue {
  /** The normalised form, to be stored: a phone number in E.164, a file's type. Not there where `masked`. */
  value?: string | string[];
  /** The form for people: `+86 138 0013 8000`. Only where it differs from `value`. */
  display?: string;
  /** `510***********001X`; ids that were chosen as they are. Only where `masked`. */
  masked?: string | string[];
}
export interface FieldState {
  rule: RuleName;
  visible: boolean;
  required: boolean;
  /** The conditions that decided `visible` and `required`. */
  because: FieldBecause[];
  /** Fields whose answer may change with this one. */
  touches: Pointer[];
}
export interface FieldBecause {
  /** Where the condition stands in the program document. */
  pointer: Pointer;
  /** The fields it looks at. */
  fields: Pointer[];
  /** Whether it holds. */
  holds: boolean;
}
export interface SkippedRule {
  code: 'identity.birth_date' | 'identity.sex' | 'age' | 'tier.kind';
  path: Pointer;
  /** The fields that were not given, are not good, or do not say what the rule tests; none where the form has none to ask. */
  because: Pointer[];
}
export interface ConditionOutcome {
  tier: Id;
  id: Id;
  met: boolean | null;
  pointer: Pointer;
  clause: string | null;
}
export interface ReviewTimetable {
  /** The day on which the complete materials arrived. */
  from: LocalDate;
  steps: { id: Id; by: Id; due: Deadline; clause: string | null }[];
  /** The last day of the review. */
  due: Deadline;
  /** The last day where the review was extended, and why. */
  extension: { due: Deadline; reason: string } | null;
  clause: string | null;
}
export interface ApplicationFee {
  tier: Id;
  amount: Money;
  /** Through this day it can be paid; later the membership is given up. Counted from the approval notice. Null where the regulations have no deadline. */
  payBy: Deadline | null;
  /** Whether the day of the approval notice is known; else the last day of the review is taken. */
  approved: boolean;
  ways: ('bank_transfer' | 'online' | 'cash')[];
  clause: string | null;
}
