// @ts-check
// The words of an application form: what to do about what was entered, and what a form says besides. A module of its own, so that only
// who shows a form loads them.

import { dayIn, moneyIn } from './amounts.js';
import { kindWords, messageId, sayIn } from './in-locale.js';

export { fieldAt, fieldsOf } from './form-fields.js';

/** @typedef {import('../index.js').Locale} Locale */
/** @typedef {import('./application.js').ApplicationWords} ApplicationWords */
/** @typedef {import('./application.js').FieldWords} FieldWords */
/** @typedef {import('./application.js').FormNamed} FormNamed */
/** @typedef {import('./application.js').IssueSaid} IssueSaid */
/** @typedef {import('./in-locale.js').Say} Say */
/** @typedef {import('./phrases.js').Variables} Variables */

const catalogues = {
  'zh-Hans': () => import('./locales/zh-Hans-application.js'),
  'zh-Hant': () => import('./locales/zh-Hant-application.js'),
  en: () => import('./locales/en-application.js'),
};

/**
 * The words of application forms in `locale`.
 *
 * @param {Locale} locale
 * @returns {Promise<ApplicationWords>}
 */
export async function applicationWords(locale) {
  const say = await sayIn(locale, catalogues);
  const separator = say('names-separator') ?? ', ';

  /** Said of what is always there. @param {string} id @param {Variables} [variables] */
  const form = (id, variables) => say(`form-${id}`, variables) ?? '';
  /** @param {FormNamed} kind @param {string} word */
  const name = (kind, word) => say(`form-${kind}`, { word }) ?? word;
  /** @param {string} text */
  const quoted = (text) => form('quoted', { text });
  /** @param {string[]} labels */
  const labelled = (labels) => labels.map(quoted).join(separator);
  /** @param {string[]} names @param {FormNamed} [kind] types of files are Latin letters, which Chinese sets apart */
  const oneOf = (names, kind) => {
    const variables = { first: names.slice(0, -1).join(separator), last: names.at(-1) ?? '' };
    return names.length < 2 ? variables.last : form(kind === 'file_type' ? 'file_type_or' : 'or', variables);
  };
  /** @param {number} bytes */
  const size = (bytes) => sizeIn(bytes, locale);
  /** @param {import('./application.js').DeadlineSaid} deadline */
  const deadline = ({ day, from, workingDays, provisional }) =>
    form('deadline', { day: dayIn(day, locale), from: dayIn(from, locale), count: workingDays, provisional: yes(provisional) });

  const ways = { locale, say, name, labelled, oneOf };
  return {
    issue(issue, field) {
      const variables = issueVariables(issue, field, ways);
      return say(messageId('issue', issue.code), variables) ?? say('issue-other', { ...variables, code: issue.code }) ?? issue.code;
    },
    name,
    size,
    deadline,
    summary: (count) => form('summary', { count }),
    pageTitle: (title) => form('page_title', { title }),
    readAs: (text) => form('read_as', { text: quoted(text) }),
    suggestion: (text) => form('suggestion', { text: quoted(text) }),
    mark: (required) => form('mark', { required: yes(required) }),
    file: (file) => form('file', { name: file.name, size: size(file.size) }),
    files: (count) => form('files', { count }),
    removeFile: (file) => form('file_remove', { name: quoted(file) }),
    fileTerms({ types, mostBytes, most }) {
      const known = oneOf(types.map((type) => name('file_type', type)), 'file_type');
      return form('file_terms', { types: known, size: size(mostBytes ?? 10_485_760), most: most ?? 1 });
    },
    missing: (labels) => form('missing', { labels: labelled(labels) }),
    notTested: (rule, labels) => form('not_tested', { rule: rule.replaceAll('.', '_'), labels: labelled(labels) }),
    condition: (met, condition) => form('condition', { met: met === null ? 'unknown' : yes(met), name: condition }),
    daysOff(days) {
      return spansOf(days).map(({ first, last, why }) => {
        const [from, to] = [dayIn(first, locale), dayIn(last, locale)];
        return form('days_off', { why, days: first === last ? from : form('days', { first: from, last: to }) });
      });
    },
    review({ due, extension }) {
      if (!extension) return form('review', { deadline: deadline(due) });
      return form('review_extended', { deadline: deadline(extension.due), reason: extension.reason });
    },
    reviewStep: (step, due) => form('review_step', { step, deadline: deadline(due) }),
    fee(fee, currency) {
      const free = fee === null || /^0(?:\.0+)?$/.test(fee.amount);
      const amount = free ? '' : moneyIn(fee.amount, currency, locale);
      return form('fee', { free: yes(free), amount, ways: free ? '' : oneOf(fee.ways.map((way) => name('way', way))) });
    },
    payBy: ({ payBy, approved }) => (payBy ? form('pay_by', { approved: yes(approved), deadline: deadline(payBy) }) : ''),
  };
}

/** @param {boolean} whether */
function yes(whether) {
  return whether ? 'yes' : 'no';
}

/**
 * @typedef {object} Ways
 * @property {Locale} locale
 * @property {Say} say
 * @property {(kind: FormNamed, word: string) => string} name
 * @property {(labels: string[]) => string} labelled
 * @property {(names: string[], kind?: FormNamed) => string} oneOf
 */

/** What the words of one kind in an issue's parameters are named by. @type {Record<string, FormNamed>} */
const namedBy = {
  'resident_id.other_kind': 'identity',
  'identity.kind': 'identity',
  'identity.form': 'identity',
  'phone.kind': 'phone',
  'file.type': 'file_type',
  'file.extension': 'file_type',
  'file.declared': 'file_type',
  kind: 'applicant',
  sex: 'sex',
};

/**
 * What the words of an issue need: its parameters as people read them, and what words can't ask themselves, like whether one is there.
 *
 * @param {IssueSaid} issue
 * @param {FieldWords} field
 * @param {Ways} ways
 * @returns {Variables}
 */
function issueVariables({ code, params }, field, ways) {
  const { locale, say, name, labelled, oneOf } = ways;
  const named = namedBy[code] ?? (field.rule && namedBy[field.rule]);

  /** @param {string} word an id of the form, or a word of the engine */
  const called = (word) => (field.names && Object.hasOwn(field.names, word) ? field.names[word] : named ? name(named, word) : word);

  /** @param {string} parameter @param {string | number} value */
  const told = (parameter, value) => {
    switch (parameter) {
      case 'least':
      case 'most':
      case 'size':
        if (typeof value === 'string') return amountIn(value, field.currency, locale);
        return code === 'file.too_large' ? sizeIn(value, locale) : value;
      case 'first':
      case 'last':
        return dayIn(String(value), locale);
      case 'part':
        return name('mrz_part', String(value));
      case 'region':
        // Elsewhere the words differ by it.
        return code === 'phone.form' ? name('region', String(value)) : value;
      case 'expected':
      case 'found':
        return code === 'field.type' ? kindWords(say, String(value)) : value;
      case 'kind':
      case 'type':
      case 'nearest':
      case 'purpose':
      case 'tier':
        return called(String(value));
      case 'condition':
        // Two tiers may each have a condition of the same id.
        return field.names?.[`${params.tier}/${value}`] ?? called(String(value));
      default:
        return value;
    }
  };

  /** @type {Variables} */
  const variables = { label: field.label };
  for (const [parameter, value] of Object.entries(params)) {
    variables[parameter] = Array.isArray(value) ? oneOf(value.map(called), named) : told(parameter, value);
  }
  switch (code) {
    case 'field.missing':
      return { ...variables, act: actOf(field.rule) };
    case 'field.unknown':
      return { ...variables, suggestion: 'nearest' in params ? 'given' : 'none' };
    case 'amount.out_of_range':
      return { ...variables, bounds: !('most' in params) ? 'least' : 'least' in params ? 'both' : 'most' };
    case 'identity.birth_date':
    case 'identity.sex':
      return { ...variables, with: field.related?.length ? 'given' : 'none', others: labelled(field.related ?? []) };
    case 'phone.form':
      return { ...variables, told: yes('region' in params) };
    case 'file.type':
      return { ...variables, told: yes('type' in params) };
    default:
      return variables;
  }
}

/** What one does to answer a field of a rule. @param {FieldWords['rule']} rule */
function actOf(rule) {
  switch (rule) {
    case 'kind':
    case 'tier':
    case 'sex':
    case 'choice':
    case 'choices':
      return 'choose';
    case 'file':
      return 'attach';
    case 'consent':
      return 'agree';
    default:
      return 'enter';
  }
}

/** @param {string} amount @param {string | undefined} currency @param {Locale} locale */
function amountIn(amount, currency, locale) {
  if (currency !== undefined) return moneyIn(amount, currency, locale);
  const digits = amount.split('.')[1]?.length ?? 0;
  return new Intl.NumberFormat(locale, { minimumFractionDigits: digits }).format(/** @type {`${number}`} */ (amount));
}

/**
 * A size as people of `locale` write it. Rounded up to a tenth, so that a file over a limit never reads as one of just that size.
 *
 * @param {number} bytes
 * @param {Locale} locale
 */
function sizeIn(bytes, locale) {
  const [unit, of] = bytes < 1024 ? ['byte', 1] : bytes < 1024 * 1024 ? ['kilobyte', 1024] : ['megabyte', 1024 * 1024];
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 });
  return format.format(Math.ceil((bytes * 10) / of) / 10);
}

const millisecondsOfDay = 86_400_000;

/**
 * Days that follow one another and are off for the same reason, told as one span.
 *
 * @param {{ day: string, why: string }[]} days in order
 */
function spansOf(days) {
  /** @type {{ first: string, last: string, why: string }[]} */
  const spans = [];
  for (const { day, why } of days) {
    const span = spans.at(-1);
    if (span?.why === why && Date.parse(day) - Date.parse(span.last) === millisecondsOfDay) span.last = day;
    else spans.push({ first: day, last: day, why });
  }
  return spans;
}
