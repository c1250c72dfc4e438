// @ts-check
// The words of application forms: every code in every locale, and what a form says besides.

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { applicationWords, fieldsOf } from '../../pkg/words/application.js';
import { compiledMessages } from '../../pkg/words/catalogue.js';
import { further, samples } from './issue-samples.js';
import { issueCodes, issuesPage } from './issues-page.js';

/** @typedef {import('../../pkg/words/application.js').ApplicationWords} ApplicationWords */
/** @typedef {import('../../pkg/words/index.js').Pattern} Pattern */

const locales = /** @type {const} */ (['zh-Hans', 'zh-Hant', 'en']);
const codes = issueCodes(await textOf('src/application/code.rs'));
const words = await Promise.all(locales.map(applicationWords));
const english = await applicationWords('en');

/** @param {string} file */
function textOf(file) {
  return readFile(new URL(`../../${file}`, import.meta.url), 'utf8');
}

/** @param {string} locale */
async function issueMessages(locale) {
  return compiledMessages(await textOf(`data/words/${locale}.ftl`), ['issue-']);
}

/** @param {string} code */
const messageOf = (code) => `issue-${code.replaceAll('.', '-')}`;

/** The variables that a message names, those in its variants too. @param {Pattern} pattern @returns {string[]} */
function variablesOf(pattern) {
  if (typeof pattern === 'string') return [];
  return pattern.flatMap((part) => {
    if (typeof part === 'string') return [];
    const [name, variants = {}] = part;
    return [name, ...Object.values(variants).flatMap(variablesOf)];
  });
}

/** What the package tells the words of some codes besides their parameters. @type {Record<string, string[]>} */
const besides = {
  'field.missing': ['act'],
  'field.unknown': ['suggestion'],
  'amount.out_of_range': ['bounds'],
  'identity.birth_date': ['with', 'others'],
  'identity.sex': ['with', 'others'],
  'phone.form': ['told'],
  'file.type': ['told'],
};

test('every issue code has words in every locale, in the order of the codes, and no words are without a code', async () => {
  assert.ok(codes.length >= 90, `only ${codes.length} codes were read from the crate`);
  for (const locale of locales) {
    const ids = Object.keys(await issueMessages(locale)).filter((id) => id !== 'issue-other');
    assert.deepEqual(ids, codes.map(({ code }) => messageOf(code)), locale);
  }
});

test('every code of the crate was read', async () => {
  const source = await textOf('src/application/code.rs');
  assert.equal(codes.length, source.match(/^ {4}[A-Z]\w+ = "/gm)?.length);
});

test('the words use the parameters that the doc comment of the code names, all of them and no others', async () => {
  for (const locale of locales) {
    const messages = await issueMessages(locale);
    for (const { code, params } of codes) {
      const used = new Set(variablesOf(messages[messageOf(code)] ?? ''));
      assert.deepEqual([...used].filter((name) => name !== 'label').toSorted(), [...params, ...(besides[code] ?? [])].toSorted(), `${code} in ${locale}`);
    }
  }
});

test('the words name the field as the form does, but for those that are of no field', async () => {
  const ofNoField = ['field.unknown', 'age.too_young', 'age.guardian_should_agree', 'age.guardian_must_agree'];
  for (const locale of locales) {
    const messages = await issueMessages(locale);
    const silent = codes.filter(({ code }) => !variablesOf(messages[messageOf(code)] ?? '').includes('label'));
    assert.deepEqual(silent.map(({ code }) => code), ofNoField, locale);
  }
});

test('a field is quoted as the locale quotes', async () => {
  for (const [locale, quote] of Object.entries({ 'zh-Hans': '“{ $label }”', 'zh-Hant': '「{ $label }」', en: '“{ $label }”' })) {
    const lines = (await textOf(`data/words/${locale}.ftl`)).split('\n').filter((line) => line.includes('$label }') && !/^(?:live|page)-/.test(line));
    assert.ok(lines.length >= codes.length - 4, `only ${lines.length} lines name a field`);
    assert.deepEqual(lines.filter((line) => !line.includes(quote)), [], locale);
  }
});

test('the words say what to do: none of them blames, begs or excuses', async () => {
  const start = /^(?:Agree|Apply|Ask|Attach|Check|Choose|Enter|Leave out|Let|Meet|Read|Use) /;
  // Nothing is to be done about these.
  const told = ['field.not_asked', 'text.folded'];
  for (const [code, params, field] of [...samples, ...further]) {
    const said = english.issue({ code, params }, field);
    assert.equal(start.test(said), !told.includes(code), said);
    assert.doesNotMatch(said, /invalid|illegal|wrong|error|please|sorry|must|failed/i);
    for (const [index, pattern] of [/[无非]效|非法|错误|抱歉|对不起|失败/, /無效|非法|錯誤|抱歉|對不起|失敗/].entries()) {
      assert.doesNotMatch(words[index]?.issue({ code, params }, field) ?? '', pattern);
    }
  }
});

test('there is one sample of each code, with the parameters that its doc comment names, and each is told by its own words', () => {
  assert.deepEqual(samples.map(([code]) => code), codes.map(({ code }) => code));
  for (const [index, [code, params, field]] of samples.entries()) {
    assert.deepEqual(Object.keys(params).toSorted(), codes[index]?.params.toSorted(), code);
    for (const { issue } of words) assert.ok(!issue({ code, params }, field).includes(code), `${code} is told as one without words`);
  }
});

test('docs/issues.md is what the codes and the words say', async () => {
  const page = issuesPage(codes, samples, english);
  if (process.env.HUIJI_GOLDEN === 'write') await writeFile(new URL('../../docs/issues.md', import.meta.url), page);
  assert.equal(await textOf('docs/issues.md'), page, 'run it with HUIJI_GOLDEN=write');
});

/** @type {import('../../pkg/words/application.js').FieldWords} */
const phone = { label: '手机' };
/** @type {import('../../pkg/words/application.js').FieldWords} */
const licence = { label: '执照', rule: 'file' };
/** @type {import('../../pkg/words/application.js').FieldWords} */
const tier = { label: '等级', rule: 'tier', names: { gold: '金卡', silver: '银卡' } };

/** @type {[issue: import('../../pkg/words/application.js').IssueSaid, field: import('../../pkg/words/application.js').FieldWords, zhHans: string, zhHant: string, en: string][]} */
const told = [
  [{ code: 'field.missing', params: {} }, phone, '请输入“手机”', '請輸入「手机」', 'Enter “手机”'],
  [{ code: 'field.missing', params: {} }, licence, '请附上“执照”', '請附上「执照」', 'Attach “执照”'],
  [{ code: 'field.missing', params: {} }, { label: '性别', rule: 'sex' }, '请选择“性别”', '請選擇「性别」', 'Choose “性别”'],
  [{ code: 'field.missing', params: {} }, { label: '授权', rule: 'consent' }, '请同意“授权”', '請同意「授权」', 'Agree to “授权”'],
  [{ code: 'field.unknown', params: { nearest: 'phone' } }, { label: 'x', names: { phone: '手机' } }, '请去掉表单没有的一项；是否想填“手机”？', '請刪去表單沒有的欄位；是否要填「手机」？', 'Leave out what the form has no field for; did you mean “手机”?'],
  [{ code: 'field.unknown', params: {} }, { label: 'x' }, '请去掉表单没有的一项', '請刪去表單沒有的欄位', 'Leave out what the form has no field for'],
  [{ code: 'field.type', params: { expected: 'string', found: 'array' } }, phone, '请重新输入“手机”：应为文字，实为列表', '請重新輸入「手机」：應為文字，實際為清單', 'Enter “手机” anew: it takes text, and a list was given'],
  [{ code: 'text.too_short', params: { least: 1 } }, phone, '请输入“手机”：至少 1 个字符', '請輸入「手机」：至少 1 個字元', 'Enter at least 1 character for “手机”'],
  [{ code: 'choice.unknown', params: { known: ['silver', 'gold'] } }, tier, '请选择“等级”：银卡或金卡', '請選擇「等级」：银卡或金卡', 'Choose 银卡 or 金卡 for “等级”'],
  [{ code: 'choice.unknown', params: { known: ['constructor'] } }, tier, '请选择“等级”：constructor', '請選擇「等级」：constructor', 'Choose constructor for “等级”'],
  [{ code: 'choice.unknown', params: { known: ['person', 'enterprise'] } }, { label: '身份', rule: 'kind' }, '请选择“身份”：个人或企业', '請選擇「身份」：個人或企業', 'Choose individual or company for “身份”'],
  [{ code: 'choice.unknown', params: { known: ['female', 'male'] } }, { label: '性别', rule: 'sex' }, '请选择“性别”：女或男', '請選擇「性别」：女或男', 'Choose female or male for “性别”'],
  [{ code: 'amount.syntax', params: { digits: 0 } }, phone, '请输入“手机”：须为 12 这样的金额，不带小数', '請輸入「手机」：須為如 12 的金額，不含小數', 'Enter an amount for “手机”, such as 12, in whole units'],
  [{ code: 'amount.out_of_range', params: { least: '1.00', most: '2000.00' } }, { label: '额', currency: 'CNY' }, '请输入“额”：须在 ¥1.00 至 ¥2,000.00 之间', '請輸入「额」：須在 ¥1.00 至 ¥2,000.00 之間', 'Enter an amount from ¥1.00 to ¥2,000.00 for “额”'],
  [{ code: 'amount.out_of_range', params: { least: '1000.50' } }, { label: '额' }, '请输入“额”：不低于 1,000.50', '請輸入「额」：不低於 1,000.50', 'Enter an amount of at least 1,000.50 for “额”'],
  [{ code: 'amount.out_of_range', params: { most: '1000' } }, { label: '额' }, '请输入“额”：不超过 1,000', '請輸入「额」：不超過 1,000', 'Enter an amount of at most 1,000 for “额”'],
  [{ code: 'date.out_of_range', params: { first: '1900-01-01', last: '2026-11-22' } }, phone, '请输入“手机”：须在1900年1月1日至2026年11月22日之间', '請輸入「手机」：須在1900年1月1日至2026年11月22日之間', 'Enter a day from January 1, 1900 to November 22, 2026 for “手机”'],
  [{ code: 'identity.sex', params: {} }, { label: '证件', related: ['性别'] }, '请核对“证件”与“性别”：性别不一致', '請核對「证件」與「性别」：性別不一致', 'Check “证件” and “性别”: they differ in the sex'],
  [{ code: 'identity.sex', params: {} }, { label: '证件' }, '请核对“证件”：与填写的性别不一致', '請核對「证件」：與填寫的性別不一致', 'Check “证件”: another sex is entered'],
  [{ code: 'resident_id.other_kind', params: { kind: 'residence_permit' } }, { label: '证件', rule: 'identity' }, '请核对“证件”出自哪种证件：这是港澳台居民居住证的号码', '請核對「证件」出自哪種證件：這是港澳臺居民居住證的號碼', 'Check which document “证件” is from: this is the number of a residence permit for Hong Kong, Macau and Taiwan residents'],
  [{ code: 'identity.kind', params: { kind: 'hk_id', known: ['resident_id', 'passport'] } }, { label: '证件', rule: 'identity' }, '请改用居民身份证或护照的号码填写“证件”：这是香港身份证的号码', '請改用大陸居民身分證或護照的號碼填寫「证件」：這是香港身分證的號碼', 'Enter the number of a resident identity card or passport for “证件”: this is that of a Hong Kong identity card'],
  [{ code: 'identity.form', params: { known: ['resident_id', 'passport'] } }, { label: '证件', rule: 'identity' }, '请照证件输入“证件”：须为居民身份证或护照的号码', '請依證件輸入「证件」：須為大陸居民身分證或護照的號碼', 'Enter “证件” as on the document: the number of a resident identity card or passport'],
  [{ code: 'phone.form', params: {} }, phone, '请输入“手机”：须为电话号码，其他国家和地区的请加 + 和国际区号', '請輸入「手机」：須為電話號碼，其他國家或地區的請加 + 和國碼', 'Enter a phone number for “手机”, one from elsewhere with + and the country code'],
  [{ code: 'phone.form', params: { region: 'TW' } }, phone, '请输入“手机”：须为台湾的电话号码，其他国家和地区的请加 + 和国际区号', '請輸入「手机」：須為臺灣的電話號碼，其他國家或地區的請加 + 和國碼', 'Enter a phone number of Taiwan for “手机”, one from elsewhere with + and the country code'],
  [{ code: 'phone.length', params: { region: 'HK', length: 7 } }, phone, '请核对“手机”的位数：香港的号码为 8 位；目前为 7 位', '請核對「手机」的碼數：香港的號碼為 8 碼；目前為 7 碼', 'Check how many digits “手机” has: a number in Hong Kong has 8; 7 are there'],
  [{ code: 'phone.area_code', params: { region: 'CN' } }, phone, '请输入带区号的“手机”，例如北京的区号为 010', '請輸入含區碼的「手机」，例如北京的區碼為 010', 'Enter “手机” with its area code, such as 010 for Beijing'],
  [{ code: 'phone.area_code', params: { region: 'FR' } }, phone, '请输入带区号的“手机”', '請輸入含區碼的「手机」', 'Enter “手机” with its area code'],
  [{ code: 'phone.kind', params: { kind: 'service', known: ['mobile', 'landline'] } }, phone, '请输入“手机”：须为手机号码或固定电话，这是服务热线', '請輸入「手机」：須為手機號碼或市話號碼，這是客服專線', 'Enter a mobile number or landline number for “手机”: this is a service number'],
  [{ code: 'file.too_large', params: { most: 10_485_760, size: 10_485_761 } }, licence, '请附上“执照”：不超过 10 MB，这个文件有 10.1 MB', '請附上「执照」：不超過 10 MB，這個檔案有 10.1 MB', 'Attach a file of at most 10 MB for “执照”: this one has 10.1 MB'],
  [{ code: 'file.type', params: { known: ['jpeg', 'png', 'pdf'], type: 'heic' } }, licence, '请附上“执照”：须为 JPEG、PNG 或 PDF，这个文件是 HEIC', '請附上「执照」：須為 JPEG、PNG 或 PDF，這個檔案是 HEIC', 'Attach “执照” as JPEG, PNG or PDF: this file is HEIC'],
  [{ code: 'file.type', params: { known: ['pdf'] } }, licence, '请附上“执照”：须为 PDF', '請附上「执照」：須為 PDF', 'Attach “执照” as PDF'],
  [{ code: 'file.type', params: { known: ['pdf'], type: 'zip' } }, licence, '请附上“执照”：须为 PDF，这个文件是 ZIP、Word 或 Excel', '請附上「执照」：須為 PDF，這個檔案是 ZIP、Word 或 Excel', 'Attach “执照” as PDF: this file is ZIP, Word or Excel'],
  [{ code: 'file.declared', params: { type: 'jpeg' } }, licence, '请核对“执照”的文件：内容是 JPEG，您的设备把它当作另一种格式', '請核對「执照」的檔案：內容是 JPEG，您的裝置將它當作另一種格式', 'Check the file of “执照”: it is JPEG, and your device takes it for another type'],
  [{ code: 'tier.condition_not_met', params: { tier: 'gold', condition: 'spend' } }, { ...tier, names: { ...tier.names, 'silver/spend': '满一万', 'gold/spend': '满十万' } }, '请先满足“金卡”的条件“满十万”，或选择另一个“等级”', '請先符合「金卡」的條件「满十万」，或選擇另一個「等级」', 'Meet the condition “满十万” of “金卡”, or choose another “等级”'],
  [{ code: 'mrz.checksum', params: { part: 'all' } }, phone, '请核对“手机”中的第二行：校验码对不上', '請核對「手机」中的第二列：檢查碼不符', 'Check the second line in “手机”: the check digit does not match'],
  [{ code: 'no.such_code', params: {} }, phone, '请核对“手机”（代码 no.such_code）', '請核對「手机」（代碼 no.such_code）', 'Check “手机” (code no.such_code)'],
  [{ code: 'phone.kind', params: {} }, phone, '请核对“手机”（代码 phone.kind）', '請核對「手机」（代碼 phone.kind）', 'Check “手机” (code phone.kind)'],
];

for (const [issue, field, ...expected] of told) {
  test(`${issue.code} is told in every locale: ${expected[2]}`, () => {
    assert.deepEqual(words.map((one) => one.issue(issue, field)), expected);
  });
}

const due = { day: '2026-12-01', from: '2026-11-24', workingDays: 5, provisional: false };
const far = { day: '2027-01-04', from: '2026-12-31', workingDays: 1, provisional: true };

/** @type {[say: (words: ApplicationWords) => string | string[], zhHans: string | string[], zhHant: string | string[], en: string | string[]][]} */
const forms = [
  [({ summary }) => summary(1), '有 1 处需要核对', '有 1 處需要核對', 'There is 1 thing to look at'],
  [({ summary }) => summary(3), '有 3 处需要核对', '有 3 處需要核對', 'There are 3 things to look at'],
  [({ pageTitle }) => pageTitle('A'), '需要核对：A', '需要核對：A', 'To look at: A'],
  [({ readAs }) => readAs('138'), '您输入了全角字符，已按半角读作“138”', '您輸入了全形字元，已當作半形讀為「138」', 'You entered full-width characters; they were read as “138”'],
  [({ suggestion }) => suggestion('a@example.com'), '改为“a@example.com”', '改為「a@example.com」', 'Use “a@example.com”'],
  [({ mark }) => [mark(true), mark(false)], ['必填', '选填'], ['必填', '選填'], ['required', 'optional']],
  [({ file }) => file({ name: 'a.pdf', size: 2048 }), 'a.pdf，2 kB', 'a.pdf，2 kB', 'a.pdf, 2 kB'],
  [({ files }) => [0, 1, 2].map(files), ['尚未附上文件', '已附上 1 个文件', '已附上 2 个文件'], ['尚未附上檔案', '已附上 1 個檔案', '已附上 2 個檔案'], ['No file attached', '1 file attached', '2 files attached']],
  [({ removeFile }) => removeFile('a.pdf'), '去掉“a.pdf”', '移除「a.pdf」', 'Remove “a.pdf”'],
  [({ fileTerms }) => fileTerms({ types: ['jpeg', 'pdf'] }), 'JPEG 或 PDF，不超过 10 MB', 'JPEG 或 PDF，不超過 10 MB', 'JPEG or PDF, at most 10 MB'],
  [({ fileTerms }) => fileTerms({ types: ['webp'], mostBytes: 1_048_576, most: 3 }), 'WebP，每个不超过 1 MB，最多 3 个', 'WebP，每個不超過 1 MB，最多 3 個', 'WebP, at most 1 MB each, at most 3 files'],
  [({ missing }) => missing(['A', 'B']), '还需附上：“A”、“B”', '還需附上：「A」、「B」', 'Still to attach: “A”, “B”'],
  [({ notTested }) => notTested('identity.birth_date', ['A', 'B']), '请先填好“A”、“B”，才能核对出生日期是否一致', '請先填妥「A」、「B」，才能核對出生日期是否一致', 'Enter “A”, “B” first, to check that the birth dates agree'],
  [({ notTested }) => notTested('identity.sex', ['A']), '请先填好“A”，才能核对性别是否一致', '請先填妥「A」，才能核對性別是否一致', 'Enter “A” first, to check that the sex agrees'],
  [({ notTested }) => notTested('age', ['A']), '请先填好“A”，才能核对年龄', '請先填妥「A」，才能核對年齡', 'Enter “A” first, to check the age'],
  [({ notTested }) => notTested('tier.kind', ['A']), '请先填好“A”，才能核对所选等级是否面向您', '請先填妥「A」，才能核對所選等級是否開放給您', 'Enter “A” first, to check that the tier is for you'],
  [({ condition }) => [true, false, null].map((met) => condition(met, 'N')), ['已满足：N', '尚未满足：N', '尚不能判断：N'], ['已符合：N', '尚未符合：N', '尚無法判斷：N'], ['Met: N', 'Not met: N', 'Not known yet: N']],
  [({ deadline }) => deadline(due), '2026年12月1日（含）前，即2026年11月24日后第 5 个工作日', '2026年12月1日（含）前，即2026年11月24日後第 5 個工作日', 'by December 1, 2026, 5 working days after November 24, 2026'],
  [
    ({ deadline }) => deadline(far),
    '2027年1月4日（含）前，即2026年12月31日后第 1 个工作日；届时的节假日安排尚未公布，日期可能变动',
    '2027年1月4日（含）前，即2026年12月31日後第 1 個工作日；屆時的假日尚未公布，日期可能變動',
    'by January 4, 2027, 1 working day after December 31, 2026; the public holidays until then are not announced yet, so the day may change',
  ],
  [
    ({ review }) => [review({ due, extension: null }), review({ due, extension: { due, reason: 'R' } })],
    ['审核结果：2026年12月1日（含）前，即2026年11月24日后第 5 个工作日', '审核已延长，结果：2026年12月1日（含）前，即2026年11月24日后第 5 个工作日。原因：R'],
    ['審核結果：2026年12月1日（含）前，即2026年11月24日後第 5 個工作日', '審核已延長，結果：2026年12月1日（含）前，即2026年11月24日後第 5 個工作日。原因：R'],
    ['The result comes by December 1, 2026, 5 working days after November 24, 2026', 'The review is extended: the result comes by December 1, 2026, 5 working days after November 24, 2026. Reason: R'],
  ],
  [({ reviewStep }) => reviewStep('S', due), 'S：2026年12月1日（含）前，即2026年11月24日后第 5 个工作日', 'S：2026年12月1日（含）前，即2026年11月24日後第 5 個工作日', 'S: by December 1, 2026, 5 working days after November 24, 2026'],
  [({ fee }) => fee({ amount: '200.00', ways: ['bank_transfer', 'online', 'cash'] }, 'CNY'), '会费 ¥200.00，可用银行转账、在线支付或现金缴纳', '會費 ¥200.00，可用銀行轉帳、線上付款或現金繳納', 'Fee: ¥200.00, by bank transfer, online payment or cash'],
  [({ fee }) => [fee(null, 'CNY'), fee({ amount: '0.00', ways: [] }, 'CNY')], ['无需会费', '无需会费'], ['不收會費', '不收會費'], ['No fee', 'No fee']],
  [
    ({ payBy }) => [payBy({ payBy: due, approved: true }), payBy({ payBy: due, approved: false }), payBy({ payBy: null, approved: true })],
    ['缴费期限：2026年12月1日（含）前，即2026年11月24日后第 5 个工作日。逾期视为放弃入会', '如审核在最后一天通过，缴费期限：2026年12月1日（含）前，即2026年11月24日后第 5 个工作日。逾期视为放弃入会', ''],
    ['繳費期限：2026年12月1日（含）前，即2026年11月24日後第 5 個工作日。逾期視同放棄入會', '如審核在最後一天通過，繳費期限：2026年12月1日（含）前，即2026年11月24日後第 5 個工作日。逾期視同放棄入會', ''],
    [
      'Pay by December 1, 2026, 5 working days after November 24, 2026. Later the membership is given up',
      'If the approval comes on the last day of the review, pay by December 1, 2026, 5 working days after November 24, 2026. Later the membership is given up',
      '',
    ],
  ],
];

for (const [say, ...expected] of forms) {
  test(`a form says in every locale: ${expected[2]}`, () => {
    assert.deepEqual(words.map(say), expected);
  });
}

test('days off that follow one another for the same reason are told as one span', () => {
  const days = ['2026-12-31', '2027-01-01'].map((day) => ({ day, why: 'holiday' }));
  const told = words.map(({ daysOff }) => daysOff([...days, { day: '2027-01-02', why: 'weekend' }, { day: '2027-01-09', why: 'weekend' }]));
  assert.deepEqual(told, [
    ['2026年12月31日至2027年1月1日：节假日', '2027年1月2日：周末', '2027年1月9日：周末'],
    ['2026年12月31日至2027年1月1日：國定假日', '2027年1月2日：週末', '2027年1月9日：週末'],
    ['December 31, 2026 to January 1, 2027: public holiday', 'January 2, 2027: weekend', 'January 9, 2027: weekend'],
  ]);
});

test('every word of the contract that a form names has a name in every locale, and one without comes back as it is', async () => {
  const contract = await textOf('src/wasm/types.d.ts');
  /** @type {Record<string, RegExp>} */
  const places = {
    identity: /type IdentityKind =([^;]+);/,
    region: /type Region = ([^;]+);/,
    phone: /phones\?: \(([^)]+)\)/,
    file_type: /types: \(('jpeg'[^)]+)\)/,
    applicant: /kinds\?: \(('person'[^)]+)\)/,
    way: /ways: \(([^)]+)\)/,
  };
  for (const [kind, place] of Object.entries(places)) {
    const known = [...(place.exec(contract)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, word = '']) => word);
    assert.ok(known.length >= 2, `${kind}: only ${known.join()} was read from the contract`);
    const same = /** @type {import('../../pkg/words/application.js').FormNamed} */ (kind);
    for (const { name } of words) {
      // These are words of English themselves.
      assert.deepEqual(known.filter((word) => name(same, word) === word && !['passport', 'cash'].includes(word)), []);
      assert.equal(name(same, 'spaceship'), 'spaceship');
    }
  }
});

test('every part of a passport’s lines that the crate tells has a name in every locale', async () => {
  const parts = [...(await textOf('src/application/identity/machine_readable_zone.rs')).matchAll(/part\("(\w+)"/g)].map(([, part = '']) => part);
  assert.ok(parts.length >= 7, `only ${parts.join()} was read from the crate`);
  // This is a word of English itself.
  for (const { name } of words) assert.deepEqual(parts.filter((part) => name('mrz_part', part) === part && part !== 'nationality'), []);
});

/** @param {string} text */
const named = (text) => ({ 'zh-Hans': text });
const program = /** @type {import('../../pkg/index.js').ProgramDocument} */ (
  /** @type {unknown} */ ({
    currency: 'CNY',
    versions: [
      {
        id: 'v1',
        tiers: [
          { id: 'gold', name: named('金卡') },
          { id: 'silver', name: named('银卡') },
        ],
        application: {
          purposes: [{ id: 'care', name: named('会员关怀') }],
          fields: [
            { id: 'tier', label: named('等级'), rule: 'tier' },
            { id: 'channel', label: named('渠道'), rule: 'choice', choices: [{ id: 'fair', name: named('展会') }] },
            { id: 'copies', label: named('证件副本'), rule: 'file' },
            { id: 'consent', label: named('授权'), rule: 'consent' },
          ],
          tiers: [
            { tier: 'gold', conditions: [{ id: 'turnover', name: named('年消费满 10 万') }] },
            { tier: 'silver', conditions: [{ id: 'turnover', name: named('年消费满 1 万') }] },
          ],
        },
      },
      { id: 'v2', tiers: [{ id: 'gold', name: named('金卡') }] },
    ],
  })
);

test('what the words need of the form is taken out of the program document', () => {
  const fieldOf = fieldsOf(program, 'v1', 'zh-Hans');
  assert.deepEqual(fieldOf({ path: '/copies/0', related: ['/tier', '/channel'] }), { label: '证件副本', rule: 'file', related: ['等级', '渠道'], names: {}, currency: 'CNY' });
  assert.deepEqual(fieldOf({ path: '/tier' }), { label: '等级', rule: 'tier', related: [], names: { 'gold/turnover': '年消费满 10 万', 'silver/turnover': '年消费满 1 万', gold: '金卡', silver: '银卡' }, currency: 'CNY' });
  assert.deepEqual(fieldOf({ path: '/channel' }).names, { fair: '展会' });
  assert.deepEqual(fieldOf({ path: '/consent' }).names, { care: '会员关怀' });
});

test('a field that the form has not is called by its id, and may be meant as any of the form', () => {
  const { label, rule, names } = fieldsOf(program, 'v1', 'en')({ path: '/chanel' });
  assert.deepEqual([label, rule], ['chanel', undefined]);
  assert.deepEqual(names, { tier: '等级', channel: '渠道', copies: '证件副本', consent: '授权' });
  assert.deepEqual(fieldsOf(program, 'v2', 'en')({ path: '/phone' }), { label: 'phone', related: [], names: {}, currency: 'CNY' });
});

test('the words of forms load no others', async () => {
  const seen = new Set(['application.js']);
  for (const file of seen) {
    const source = await textOf(`pkg/words/${file}`);
    for (const [, target = ''] of source.matchAll(/(?:^export .* from |^import .* from |=> import\()'\.\/([^']+)'/gm)) seen.add(target);
  }
  assert.deepEqual([...seen].toSorted(), ['amounts.js', 'application.js', 'form-fields.js', 'in-locale.js', 'locales/en-application.js', 'locales/zh-Hans-application.js', 'locales/zh-Hant-application.js', 'phrases.js']);
});
