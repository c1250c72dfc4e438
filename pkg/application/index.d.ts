/**
 * The validator of application forms alone: what a form's page loads, and an edge function that takes applications in.
 *
 * The types of applications and answers come from its own glue and are its contract.
 */
import type { Application, ConsentGiven, Forms, Issue, ReviewGiven } from '../dist/application-types.js';
import type { ApplicationDocument, Engine, FieldDocument, Id, LocalDateTime, Problem, ProgramDocument, RuleName } from '../index.js';

export type * from '../dist/application-types.js';
export type { Answer, Deadline, Engine, EngineErrorCode, EngineState, Id, Locale, LocalDate, LocalDateTime, Money, Pointer, Problem, ProgramDocument } from '../index.js';
export type { ApplicationDocument, FieldDocument, IdentityKind, RuleName, Source, Text } from '../index.js';
export { EngineError } from '../index.js';

export const load: Engine<Forms>['load'];
export const loadNow: Engine<Forms>['loadNow'];
export const start: Engine<Forms>['start'];
export const state: Engine<Forms>['state'];

/** The form of a version, and which version. */
export interface FormInForce {
  version: Id;
  application: ApplicationDocument;
}

/** The form that a program document has on a day, or `null`. Needs no engine: a page is drawn by it. */
export function formInForce(program: ProgramDocument, on: LocalDateTime | Date): FormInForce | null;

/** The rules of fields that hold the number of a person's identity document: not to be kept in a draft, and to be shown in part alone. */
export const identityRules: ReadonlySet<RuleName>;

/** What a browser calls `HTMLFormElement`, and `FormData`: these types need none of the DOM. */
export interface FormOnPage {
  readonly elements: { readonly length: number };
  requestSubmit(): void;
}
export interface FormEntries {
  getAll(name: string): unknown[];
}

export interface ApplicationOfOptions {
  /** The program's, for when consent was given. Default: the host's. */
  timeZone?: string;
  /** When consent was given. Default: now, in `timeZone`. */
  now?: () => LocalDateTime;
}

/**
 * Reads a form: texts, choices, consent (its purposes are the values of the checked boxes, its version is the document's) and
 * files, of which no more leaves the page than name, type, size, the first 64 and the last 2,048 bytes. A control belongs to the field
 * that has its `name` as id; any other is left alone. Each value is as it was typed.
 */
export function applicationOf(form: FormOnPage | FormEntries, fields: FieldDocument[], options?: ApplicationOfOptions): Promise<Application>;

export interface StandardSchemaOptions {
  /** The day, or day and time, of the check. Default: now. */
  on?: LocalDateTime | Date | (() => LocalDateTime | Date);
  /** `partial`: what is not entered yet is silent. Default: `submit`. */
  mode?: 'submit' | 'partial';
  review?: ReviewGiven;
  /** The words of an issue, or of a problem with the question itself. Default: its code. */
  message?: (said: Issue | Problem) => string;
}

/** What is to be stored, by field: a phone number in E.164. Of files their types; consent as it was given. */
export interface NormalisedApplication {
  [field: Id]: string | string[] | ConsentGiven;
}

export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** A Standard Schema v1 (https://standardschema.dev). */
export interface ApplicationSchema {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'huiji';
    readonly validate: (application: unknown) => { readonly value: NormalisedApplication; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };
    readonly types?: { readonly input: Application; readonly output: NormalisedApplication };
  };
}

/** The validator for form libraries: an application in, its normalised values out. Errors fail it, warnings don't. */
export function standardSchema(forms: Forms, options?: StandardSchemaOptions): ApplicationSchema;
