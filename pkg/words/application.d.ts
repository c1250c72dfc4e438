/** The words of an application form: what to do about what was entered, and what a form says besides. */
import type { Id, Locale, LocalDate, Money, Pointer, ProgramDocument, RuleName } from '../index.js';

/** What an issue is said by. Never what was entered. */
export interface IssueSaid {
  code: string;
  params: Record<string, string | number | string[]>;
}

/** What the words of an issue need of the form. `fieldsOf` takes it out of the program document. */
export interface FieldWords {
  /** What the form calls the field. */
  label: string;
  /** By it a choice is chosen, a file attached, a consent given; anything else is entered. */
  rule?: RuleName;
  /** What the form calls the related fields. */
  related?: string[];
  /** What the ids are called that the issue can name: choices, purposes, tiers; conditions by their tier's id too, `gold/turnover`. One without a name is told as it is. */
  names?: Record<string, string>;
  /** The currency of amounts. Default: they are told without one. */
  currency?: string;
}

export interface DeadlineSaid {
  day: LocalDate;
  from: LocalDate;
  workingDays: number;
  provisional: boolean;
}

/** What words of a form there are names for. `identity` are kinds of documents, `mrz_part` parts of a passport's machine-readable zone, `way` ways to pay. */
export type FormNamed = 'identity' | 'mrz_part' | 'region' | 'phone' | 'file_type' | 'applicant' | 'sex' | 'way';

export interface ApplicationWords {
  /** What to do about an issue: 请输入“手机号码”. The same beside the field and in the summary. */
  issue(issue: IssueSaid, field: FieldWords): string;
  /** A word of the engine by name: `('identity', 'passport')`, `('phone', 'mobile')`. One without a name comes back as it is. */
  name(kind: FormNamed, word: string): string;

  /** The title of the summary of so many issues. */
  summary(count: number): string;
  /** The page's title while there are issues. */
  pageTitle(title: string): string;
  /** Full-width characters were entered and read as `text`. */
  readAs(text: string): string;
  /** On the button that enters `text` instead. */
  suggestion(text: string): string;
  /** Beside a label: required, or optional. */
  mark(required: boolean): string;

  /** A file that was picked, with its size. */
  file(file: { name: string; size: number }): string;
  /** How many files were picked. */
  files(count: number): string;
  /** On the button that takes a file away again. */
  removeFile(name: string): string;
  /** Which files can be attached: the `file` of a field. */
  fileTerms(asked: { types: string[]; mostBytes?: number; most?: number }): string;
  /** Bytes, as people write them: 10 MB, of 1,024 kB each. */
  size(bytes: number): string;
  /** Documents that are still to be attached, by their labels. */
  missing(labels: string[]): string;

  /** A rule between fields that could not be tested, by its code and the labels of the fields to fill in first. */
  notTested(rule: string, labels: string[]): string;
  /** A condition of a tier, by its name. `null`: it can't be told yet. */
  condition(met: boolean | null, name: string): string;

  /** The last day, how it is counted, and whether it may still change. A part of a sentence. */
  deadline(deadline: DeadlineSaid): string;
  /** The days in between that do not count, each span of days with its reason. */
  daysOff(days: { day: LocalDate; why: string }[]): string[];
  /** When the review ends. */
  review(review: { due: DeadlineSaid; extension: { due: DeadlineSaid; reason: string } | null }): string;
  /** A step of the review, by its name. */
  reviewStep(name: string, due: DeadlineSaid): string;
  /** The fee and how it can be paid. `null`: there is none. */
  fee(fee: { amount: Money; ways: string[] } | null, currency: string): string;
  /** Until when the fee can be paid; empty where there is no last day. */
  payBy(fee: { payBy: DeadlineSaid | null; approved: boolean }): string;
}

/** The words of application forms in `locale`. Rejects with a `RangeError` for a locale without words. */
export function applicationWords(locale: Locale): Promise<ApplicationWords>;

/** What the words of an issue need of the form of a version, by the issue: `words.issue(issue, fieldOf(issue))`. A field that the form has not is called by its id. */
export function fieldsOf(program: ProgramDocument, version: Id, locale: Locale): (about: { path: Pointer; related?: Pointer[] }) => FieldWords;

/** The id of the field at, or around, a pointer: of `/copies/0` too. */
export function fieldAt(pointer: Pointer): Id;
