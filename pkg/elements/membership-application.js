// @ts-check
/**
 * `<membership-application>` around a plain `<form>`: checks what is entered by the program's own rules, and says beside each field what is
 * to be done. Without JavaScript, without WebAssembly, or with a program that has no form, the form is sent to its `action` as it is.
 *
 * A control belongs to the field that has its `name` as id; an element with `data-field` is shown and hidden with its field.
 */
import { applicationOf } from '../application/application-of.js';
import { load } from '../application/browser.js';
import { formInForce } from '../application/form-in-force.js';
import { localTime } from '../application/local-time.js';
import { applicationWords, fieldAt, fieldsOf } from '../words/application.js';
import { forgetDraft, keepDraft, restoreDraft } from './draft.js';
import { ErrorSummary } from './error-summary.js';
import { showMessages } from './field-messages.js';
import { FieldOnPage } from './field-on-page.js';
import { Leaving } from './leaving.js';
import { SpokenWords } from './spoken-words.js';

/**
 * @typedef {import('../application/index.js').ApplicationReport} ApplicationReport
 * @typedef {import('../application/index.js').Forms} Forms
 * @typedef {import('../application/index.js').Issue} Issue
 * @typedef {import('../application/index.js').LocalDateTime} LocalDateTime
 * @typedef {import('../application/index.js').Locale} Locale
 * @typedef {import('../application/index.js').ProgramDocument} ProgramDocument
 * @typedef {import('../words/application.js').ApplicationWords} ApplicationWords
 * @typedef {import('./field-messages.js').Message} Message
 */

/** Rules whose answers are plain to see. Every other is checked on leaving its field. @type {Set<import('../application/index.js').RuleName>} */
const obvious = new Set(['kind', 'tier', 'sex', 'choice', 'choices', 'consent', 'name', 'organisation_name', 'text', 'member', 'address']);

/** What the element needs to check. @typedef {{ forms: Forms, words: ApplicationWords }} Ready */

/** Where there is no page there is nothing to enhance. */
const Base = globalThis.HTMLElement ?? /** @type {typeof HTMLElement} */ (class {});

export class MembershipApplication extends Base {
  static observedAttributes = ['locale', 'on'];

  /** @type {ProgramDocument | null} */
  #program = null;
  /** @type {Date | null} */
  #moment = null;
  /** @type {HTMLFormElement | null} */
  #form = null;
  /** @type {Map<string, FieldOnPage>} */
  #fields = new Map();
  /** @type {Promise<Ready> | null} */
  #starting = null;
  /** @type {ErrorSummary | null} */
  #summary = null;
  /** The messages that are shown, by field. @type {Map<string, Message[]>} */
  #shown = new Map();
  /** The fields that one has asked to be done with: what is missing there is said. @type {Set<string>} */
  #asked = new Set();
  /** The fields that were left. @type {Set<string>} */
  #visited = new Set();
  /** @type {ApplicationReport | null} */
  #report = null;
  /** Checks in the order in which the form was read, and the newest that is shown: an older one that comes later shows nothing any more. */
  #turn = 0;
  #shownTurn = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #waiting;
  #isSending = false;
  #isPassing = false;
  #listening = new AbortController();
  #spoken = new SpokenWords(this);

  /** The program document, whose form of the day this is. */
  get program() {
    return this.#program;
  }

  set program(program) {
    this.#program = program;
    this.#restart();
  }

  /** The locale of the words. Default: by the language around the element. @returns {Locale} */
  get locale() {
    return localeOf(this.getAttribute('locale') ?? this.closest('[lang]')?.getAttribute('lang') ?? '');
  }

  set locale(locale) {
    this.setAttribute('locale', locale);
  }

  /** The day, or day and time, of the check. Default: now. @returns {LocalDateTime | Date} */
  get on() {
    return this.#moment ?? this.getAttribute('on') ?? new Date();
  }

  set on(on) {
    this.#moment = on instanceof Date ? on : null;
    if (on instanceof Date) this.removeAttribute('on');
    else this.setAttribute('on', on);
  }

  /** What was said last. */
  get report() {
    return this.#report;
  }

  connectedCallback() {
    this.#restart();
  }

  disconnectedCallback() {
    this.#leaveForm();
  }

  attributeChangedCallback() {
    if (this.#form) this.#restart();
  }

  /**
   * Checks the form as when it is sent, says what is to be said, and leads to what stands in the way.
   *
   * @param {{ fields?: string[] }} [options] the fields to speak of alone, by their ids: those of a step. Default: all
   * @returns {Promise<ApplicationReport | null>} `null` where there is no form on that day
   */
  async check({ fields = [...this.#fields.keys()] } = {}) {
    const ready = await this.#start();
    for (const id of fields) this.#asked.add(id);
    const report = await this.#ask(ready, 'submit');
    if (!report) return null;
    const spokenOf = new Set(fields);
    this.#say(report, ready, (id) => spokenOf.has(id));
    this.#showSummary(ready, spokenOf);
    this.#summary?.focus();
    return report;
  }

  /** Forgets what was typed. The element does so itself where the form is sent to its `action`. */
  forgetDraft() {
    forgetDraft(this.#draftKey);
  }

  get #draftKey() {
    return `huiji-application:${this.#program?.id ?? ''}`;
  }

  /** Begins anew with what is known: a form, a program, a locale, a day. */
  #restart() {
    this.#leaveForm();
    const form = this.querySelector('form');
    const inForce = this.#program && formInForce(this.#program, this.on);
    if (!this.isConnected || !form || !inForce) return;
    this.#form = form;
    this.#fields = new Map(inForce.application.fields.map((field) => [field.id, new FieldOnPage(form, field)]));
    this.#summary = new ErrorSummary(form, ({ field, span }) => {
      this.dispatchEvent(new CustomEvent('huiji-application-sought', { bubbles: true, composed: true, detail: { field: field.id } }));
      field.focus(span);
    });
    restoreDraft(this.#draftKey, [...this.#fields.values()]);
    this.#listen(form);
    void this.#start().then(
      (ready) => {
        if (this.#form !== form) return;
        form.noValidate = true;
        return this.#ask(ready, 'partial');
      },
      () => {},
    );
  }

  /** The form was emptied, as for somebody else. @param {HTMLFormElement} form */
  #beginAgain(form) {
    if (form !== this.#form) return;
    this.forgetDraft();
    this.#restart();
  }

  #leaveForm() {
    this.#listening.abort();
    this.#listening = new AbortController();
    this.#starting = null;
    this.#summary?.hide();
    for (const field of this.#fields.values()) {
      field.show(true);
      if (this.#shown.has(field.id)) showMessages(field, [], { words: String, enter() {} });
    }
    this.#shown.clear();
    this.#fields.clear();
    this.#asked.clear();
    this.#visited.clear();
    this.#form = null;
  }

  /** @param {HTMLFormElement} form */
  #listen(form) {
    const { signal } = this.#listening;
    const leaving = new Leaving(form, signal, (control) => void this.#left(control));
    const changed = () => {
      keepDraft(this.#draftKey, [...this.#fields.values()]);
      if (!leaving.isComposing) this.#soon();
    };
    form.addEventListener('input', changed, { signal });
    form.addEventListener('change', changed, { signal });
    form.addEventListener('compositionend', changed, { signal });
    // The fields are emptied only after the event.
    form.addEventListener('reset', () => setTimeout(() => this.#beginAgain(form)), { signal });
    form.addEventListener(
      'submit',
      (event) => {
        if (this.#isPassing || this.dataset.state === 'failed') return;
        event.preventDefault();
        if (!leaving.isComposing) void this.#send(event.submitter);
      },
      { signal },
    );
  }

  /** Loads the validator and the words, once. @returns {Promise<Ready>} */
  #start() {
    if (!this.#program) return Promise.reject(new Error('`program` is not set yet'));
    if (this.#starting) return this.#starting;
    const starting = loaded(this.#program, this.locale);
    this.#starting = starting;
    this.dataset.state = 'loading';
    const ended = (/** @type {'ready' | 'failed'} */ state) => {
      if (this.#starting !== starting) return;
      this.dataset.state = state;
      if (state === 'failed') this.#starting = null;
    };
    starting.then(
      () => ended('ready'),
      () => ended('failed'),
    );
    return starting;
  }

  /** Several changes at once are one question. */
  #soon() {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(async () => {
      if (this.dataset.state === 'ready') await this.#ask(await this.#start(), 'partial');
    });
  }

  /**
   * Asks, and shows the form as it now is: which fields are asked for, and which have to be given.
   *
   * @param {Ready} ready
   * @param {'submit' | 'partial'} mode
   */
  async #ask({ forms, words }, mode) {
    const turn = (this.#turn += 1);
    const form = this.#form;
    if (!form) return null;
    const { on } = this;
    const now = () => (typeof on === 'string' ? on : localTime(on, forms.timeZone));
    const application = await applicationOf(form, [...this.#fields.values()].map(({ document }) => document), { now });
    if (form !== this.#form) return null;
    const { value: report } = forms.check(application, { mode }, on);
    if (!report || turn < this.#shownTurn) return report;
    this.#shownTurn = turn;
    this.#report = report;
    for (const [pointer, { visible, required }] of Object.entries(report.fields)) {
      const field = this.#fields.get(fieldAt(pointer));
      field?.show(visible);
      field?.mark(required, words.mark(required));
      if (!visible) this.#setShown(fieldAt(pointer), [], words);
    }
    this.dispatchEvent(new CustomEvent('huiji-application-checked', { bubbles: true, composed: true, detail: report }));
    return report;
  }

  /** A control was left. @param {Element} control */
  async #left(control) {
    const id = 'name' in control ? String(control.name) : '';
    const field = this.#fields.get(id);
    if (!field || this.dataset.state !== 'ready') return;
    this.#visited.add(id);
    if (obvious.has(field.document.rule) && !this.#shown.has(id)) return;
    const ready = await this.#start();
    const report = await this.#ask(ready, this.#asked.has(id) ? 'submit' : 'partial');
    if (!report) return;
    const touched = new Set(report.fields[`/${id}`]?.touches.map(fieldAt));
    const before = this.#wordsOf(id);
    this.#say(report, ready, (other) => other === id || (touched.has(other) && (this.#shown.has(other) || this.#visited.has(other))));
    if (this.#summary?.isShown) this.#showSummary(ready, this.#asked);
    const after = this.#wordsOf(id);
    if (after !== before) this.#spoken.say(after);
  }

  /** @param {string} id */
  #wordsOf(id) {
    return (this.#shown.get(id) ?? []).map(({ words }) => words).join(' ');
  }

  /** @param {HTMLElement | null} submitter */
  async #send(submitter) {
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      // A form can't be sent again while its event is still on its way, and promises may come true before that ends.
      await new Promise((resolve) => setTimeout(resolve));
      const report = await this.check();
      // Where it can't be checked here, whoever takes it in checks it.
      if (report && !report.complete) return;
      if (report && !this.dispatchEvent(new CustomEvent('huiji-application-submitted', { bubbles: true, composed: true, cancelable: true, detail: report }))) return;
      this.forgetDraft();
      this.#pass(submitter);
    } catch {
      this.#pass(submitter);
    } finally {
      this.#isSending = false;
    }
  }

  /** Lets the form go to its `action`. @param {HTMLElement | null} submitter */
  #pass(submitter) {
    this.#isPassing = true;
    try {
      this.#form?.requestSubmit(submitter?.isConnected ? submitter : undefined);
    } finally {
      this.#isPassing = false;
    }
  }

  /**
   * Says what is to be said of some of the fields.
   *
   * @param {ApplicationReport} report
   * @param {Ready} ready
   * @param {(id: string) => boolean} isSpokenOf
   */
  #say(report, { words }, isSpokenOf) {
    if (!this.#program) return;
    const wordsOf = fieldsOf(this.#program, report.regulations.version, this.locale);
    for (const id of this.#fields.keys()) {
      if (!isSpokenOf(id)) continue;
      const issues = report.issues.filter(({ path }) => fieldAt(path) === id);
      const messages = issues.map((issue) => ({ ...issue, words: wordsFor(issue, report, words, wordsOf) }));
      this.#setShown(id, messages, words);
    }
  }

  /** @param {string} id @param {Message[]} messages @param {ApplicationWords} words */
  #setShown(id, messages, words) {
    const field = this.#fields.get(id);
    if (!field || (messages.length === 0 && !this.#shown.has(id))) return;
    showMessages(field, messages, {
      words: words.suggestion,
      enter: (text) => {
        field.type(text);
        if (field.first) void this.#left(field.first);
      },
    });
    if (messages.length > 0) this.#shown.set(id, messages);
    else this.#shown.delete(id);
  }

  /** @param {Ready} ready @param {Set<string>} of fields */
  #showSummary({ words }, of) {
    const lines = [...this.#fields.values()].flatMap((field) => {
      const messages = of.has(field.id) ? (this.#shown.get(field.id) ?? []) : [];
      return messages.filter(({ severity }) => severity === 'error').map((message) => ({ field, words: message.words, span: message.span }));
    });
    const level = Number(this.getAttribute('heading-level') ?? 2);
    this.#summary?.show(lines, { heading: words.summary(lines.length), level, title: words.pageTitle });
  }
}

/** @param {ProgramDocument} program @param {Locale} locale @returns {Promise<Ready>} */
async function loaded(program, locale) {
  const [{ value: forms, problems }, words] = await Promise.all([load(program), applicationWords(locale)]);
  if (!forms) throw new Error(`the program document is refused: ${JSON.stringify(problems)}`);
  return { forms, words };
}

/**
 * @param {Issue} issue
 * @param {ApplicationReport} report
 * @param {ApplicationWords} words
 * @param {ReturnType<typeof fieldsOf>} wordsOf
 */
function wordsFor(issue, report, words, wordsOf) {
  const read = report.values[issue.path];
  const text = read?.display ?? read?.value;
  // How it was read is only known where it could be read.
  return issue.code === 'text.folded' && typeof text === 'string' ? words.readAs(text) : words.issue(issue, wordsOf(issue));
}

/** @param {string} language @returns {Locale} */
function localeOf(language) {
  const { language: spoken, script } = new Intl.Locale(language || 'zh-Hans').maximize();
  if (spoken !== 'zh') return 'en';
  return script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
}

if (typeof customElements !== 'undefined' && !customElements.get('membership-application')) {
  customElements.define('membership-application', MembershipApplication);
}
