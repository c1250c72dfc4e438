// @ts-check
// The form by which a case is raised. By when it is answered is shown before it is sent; what is typed is kept until it is.

import { dueLine } from '../../components/due-line/due-line.js';
import { element, put } from '../../components/element.js';
import { forgetDraft, keepDraft, readDraft } from '../../state/drafts.js';
import { dueOf } from './case-view.js';

/** @typedef {import('../../types.d.ts').WorkflowRecord} WorkflowRecord */
/** @typedef {import('../../words/site-words.js').SiteWords} SiteWords */

/**
 * @typedef {object} RaiseContext
 * @property {SiteWords} words
 * @property {import('huiji/words/procedures').WorkflowWords} flows
 * @property {import('../../engine/procedures.js').Procedures} engine
 * @property {string} on
 * @property {import('../../types.d.ts').VersionDocument | undefined} version
 * @property {string} member its id
 */

const draft = 'raise';
const asked = /** @type {const} */ (['title', 'text']);

/**
 * @param {(record: Omit<WorkflowRecord, 'id'>) => void} raised
 */
export function startRaiseForm(raised) {
  const form = /** @type {HTMLFormElement} */ (document.getElementById('raise-form'));
  const { title } = document;
  /** @type {RaiseContext | null} */
  let context = null;
  /** The fields that were found empty: they are looked at again while they are filled in. @type {Set<string>} */
  let wrong = new Set();

  fill(readDraft(draft));
  form.addEventListener('input', () => {
    keepDraft(draft, values());
    if (wrong.size > 0) showErrors(missing().filter((name) => wrong.has(name)));
  });
  form.addEventListener('change', showDue);
  form.addEventListener('submit', (submit) => {
    submit.preventDefault();
    if (context === null) return;
    const left = missing();
    wrong = new Set(left);
    showErrors(left);
    if (left.length > 0) return document.getElementById('raise-summary')?.focus();
    raised(recordOf(context.on, context.member));
    forgetDraft(draft);
    form.reset();
    showDue();
  });

  function values() {
    return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  }

  /** @param {Record<string, string>} kept */
  function fill(kept) {
    for (const [name, value] of Object.entries(kept)) {
      const control = form.elements.namedItem(name);
      if (control instanceof RadioNodeList || control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) control.value = value;
    }
  }

  function missing() {
    const given = values();
    return asked.filter((name) => (given[name] ?? '').trim() === '');
  }

  /** @param {readonly string[]} left */
  function showErrors(left) {
    if (context === null) return;
    const { say } = context.words;
    for (const name of asked) {
      const message = document.getElementById(`raise-${name}-message`);
      if (message) message.textContent = left.includes(name) ? say(`live-raise-missing-${name}`) : '';
      document.getElementById(`raise-${name}`)?.setAttribute('aria-invalid', String(left.includes(name)));
    }
    document.title = left.length > 0 ? say('live-raise-title-wrong', { title }) : title;
    if (left.length === 0) return put('raise-errors');
    const lines = left.map((name) => {
      const link = element('a', { href: `#raise-${name}` }, say(`live-raise-missing-${name}`));
      link.addEventListener('click', (click) => {
        click.preventDefault();
        document.getElementById(`raise-${name}`)?.focus();
      });
      return element('li', {}, link);
    });
    put('raise-errors', element('section', { class: 'error-summary', id: 'raise-summary', tabindex: '-1', 'aria-labelledby': 'raise-summary-heading' }, element('h3', { id: 'raise-summary-heading' }, say('live-raise-wrong', { count: left.length })), element('ul', {}, ...lines)));
  }

  /** @param {string} on @param {string} member @returns {Omit<WorkflowRecord, 'id'>} */
  function recordOf(on, member) {
    const given = values();
    const kind = /** @type {import('../../types.d.ts').CaseKind} */ (given.kind);
    const severity = /** @type {import('../../types.d.ts').Severity} */ (given.severity);
    return {
      case: { kind, ...(bySeverity(kind) ? { severity } : {}) },
      history: [{ id: 'received', on, event: 'receive', by: 'member' }],
      meta: { member, title: (given.title ?? '').trim(), text: (given.text ?? '').trim() },
    };
  }

  /** Whether the regulations tell the kinds apart by how bad it is. @param {string} kind */
  function bySeverity(kind) {
    const deadlines = context?.version?.workflows?.deadlines ?? [];
    return deadlines.some(({ workflow, kinds, severities }) => workflow === 'case' && severities !== undefined && (kinds === undefined || kinds.some((one) => one === kind)));
  }

  function showDue() {
    if (context === null) return;
    const { words, flows, engine, on, member } = context;
    const { kind } = values();
    const field = document.getElementById('severity-field');
    if (field) field.hidden = !bySeverity(kind);
    const answer = engine.workflow(null, { id: 'asked', ...recordOf(on, member) }, on);
    if (!answer.ok) return put('raise-due');
    const dues = answer.value.deadlines.filter(({ met }) => met === null).map((deadline) => dueLine(dueOf(deadline, 'case', on, { words, flows })));
    put('raise-due', element('p', { class: 'raise-due__head' }, words.say('live-raise-due')), ...(dues.length > 0 ? dues : [element('p', {}, words.say('live-raise-due-none'))]));
  }

  return {
    /** Another day, member or version. @param {RaiseContext} next */
    fit(next) {
      context = next;
      showDue();
    },
    /** As if nothing had been typed. */
    clear() {
      form.reset();
      wrong = new Set();
      showErrors([]);
      showDue();
    },
  };
}
