/**
 * `<membership-application>` around a plain `<form>`. Importing this module defines it, unless the page has.
 *
 * Attributes: `locale`, `on`, `heading-level` (of the error summary, default 2). `data-state` says `loading`, `ready` or `failed`.
 *
 * Events, which bubble and are composed: `huiji-application-checked` after each check, `huiji-application-submitted` when the form is good
 * and about to be sent to its `action` (cancelable, for a page that sends it itself), both with the report as `detail`;
 * `huiji-application-sought` before a line of the summary leads to its field, with `{ field }`, for a page that has to show it first.
 */
import type { ApplicationReport, Locale, LocalDateTime, ProgramDocument } from '../application/index.js';

export class MembershipApplication extends HTMLElement {
  /** The program document, whose form of the day this is. Until it is set the form is a plain one. */
  program: ProgramDocument | null;
  /** The locale of the words. Default: by the language around the element. */
  locale: Locale;
  /** The day, or day and time, of the check. Default: now. */
  get on(): LocalDateTime | Date;
  set on(on: LocalDateTime | Date);
  /** What was said last. */
  get report(): ApplicationReport | null;
  /**
   * Checks the form as when it is sent, says what is to be said, and leads to what stands in the way: of all fields, or of some alone, by
   * their ids. `null`: there is no form on that day.
   */
  check(options?: { fields?: string[] }): Promise<ApplicationReport | null>;
  /** Forgets what was typed. The element does so itself where the form is sent to its `action`. */
  forgetDraft(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'membership-application': MembershipApplication;
  }
  interface HTMLElementEventMap {
    'huiji-application-checked': CustomEvent<ApplicationReport>;
    'huiji-application-submitted': CustomEvent<ApplicationReport>;
    'huiji-application-sought': CustomEvent<{ field: string }>;
  }
}
