// @ts-check
/** `huiji/application`: its engine, and what its entry has besides. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { EngineError, applicationOf, formInForce, load, loadNow, standardSchema, start, state } from 'huiji/application';
import { EngineError as EngineErrorOfAll } from 'huiji';
import { applicationWords, fieldsOf } from 'huiji/words/application';
import { FieldApi, FormApi } from '@tanstack/form-core';

import { fields, impossibleIdentity, on, program } from '../elements/form-program.js';
import { HOSTILE_VALUES } from './hostile-values.js';
import { bytesOf, textOfBytes } from './repository.js';

async function loaded() {
  const { value: forms, problems } = await load(program);
  assert.ok(forms, JSON.stringify(problems));
  return forms;
}

const good = { kind: 'person', name: '沈青禾', 'identity-number': '110101199003071233', phone: '１３８ ００１３ ８０００', consent: { version: '2026-01', purposes: ['membership'], givenAt: '2026-11-22T10:00' } };

test('the validator lives as the engine does', async () => {
  assert.equal(state().name, 'idle');
  assert.throws(() => loadNow(program), (error) => error instanceof EngineErrorOfAll && error instanceof EngineError && error.code === 'engine.not_loaded');
  await start();
  assert.equal(state().name, 'ready');
  for (const document of [program, JSON.stringify(program), bytesOf(JSON.stringify(program)), bytesOf(JSON.stringify(program)).slice().buffer]) {
    const { value: forms } = loadNow(document);
    assert.deepEqual([forms?.id, forms?.timeZone, forms?.digest.length], ['club', 'Asia/Shanghai', 64]);
    forms?.free();
  }
});

test('a program that is refused is an answer, and so is a time zone that the host does not know', () => {
  const refused = loadNow('{');
  assert.deepEqual([refused.ok, refused.problems.map(({ code }) => code)], [false, ['json.syntax']]);
  const elsewhere = loadNow({ ...program, timeZone: 'Mars/Olympus' });
  assert.deepEqual(elsewhere, { ok: false, value: null, problems: [{ code: 'time_zone.unknown', severity: 'error', path: '/timeZone', params: { given: 'Mars/Olympus' } }] });
});

test('objects and bytes have one answer, and a `Date` is a day of the program', async () => {
  const forms = await loaded();
  for (const options of [null, /** @type {const} */ ({ mode: 'partial' }), { field: 'phone' }, { masked: true }]) {
    const answer = forms.check(good, options, on);
    assert.ok(answer.ok);
    assert.equal(textOfBytes(forms.checkBytes(bytesOf(JSON.stringify({ application: good, options, on })))), JSON.stringify(answer));
  }
  // Four in the afternoon in London is the next day in Shanghai.
  assert.equal(forms.check(good, null, new Date('2026-11-21T16:00:00Z')).value?.on, '2026-11-22T00:00:00');
});

test('no value of JavaScript, of whatever shape, is more than a problem', async () => {
  const forms = await loaded();
  for (const [name, made] of Object.entries(HOSTILE_VALUES)) {
    for (const given of [[made(), null, on], [good, made(), on], [good, null, made()], [{ phone: made() }, null, on], [{ consent: made(), copy: [made()] }, null, on]]) {
      const answer = forms.check(.../** @type {[any, any, any]} */ (given));
      assert.equal(typeof answer.ok, 'boolean', name);
    }
    assert.equal(JSON.parse(textOfBytes(forms.checkBytes(/** @type {any} */ (made())))).ok, false, name);
    assert.equal(loadNow(/** @type {any} */ (made())).ok, false, name);
  }
  assert.ok(forms.check(good, null, on).value?.complete, 'and the validator lives');
});

test('the form in force is the one of the day', () => {
  assert.equal(formInForce(program, '2026-01-01')?.version, 'first');
  assert.equal(formInForce(program, '2025-12-31'), null);
  assert.equal(formInForce(program, new Date('2025-12-31T15:59:59Z')), null);
  assert.equal(formInForce(program, new Date('2025-12-31T16:00:00Z'))?.application, program.versions[0]?.application);
  const [version] = program.versions;
  assert.ok(version);
  const { application: _, ...without } = version;
  assert.equal(formInForce({ ...program, versions: [version, { ...without, id: 'second', effectiveFrom: '2026-06-01' }] }, '2026-06-01'), null);
});

test('what a form sends becomes an application: by field, as it was typed, and no more of a file than its ends', async () => {
  const data = new FormData();
  const large = new Uint8Array(10_000).fill(1);
  for (const [name, value] of /** @type {[string, string | File][]} */ ([
    ['token', 'of-the-page'],
    ['kind', 'person'],
    ['phone', ' １３８ '],
    ['interests', 'tea'],
    ['interests', 'wine'],
    ['copy', new File([large], 'card.png', { type: 'image/png' })],
    ['copy', new File(['x'], 'note.txt')],
    ['consent', 'membership'],
    ['consent', 'news'],
    ['email', new File(['x'], 'mail.txt')],
  ])) {
    data.append(name, value);
  }
  const application = await applicationOf(data, fields, { now: () => '2026-11-22T10:00' });
  assert.deepEqual(Object.keys(application).sort(), ['consent', 'copy', 'interests', 'kind', 'phone']);
  assert.deepEqual([application.kind, application.phone, application.interests], ['person', ' １３８ ', ['tea', 'wine']]);
  assert.deepEqual(application.consent, { version: '2026-01', purposes: ['membership', 'news'], givenAt: '2026-11-22T10:00' });
  const [card, note] = /** @type {import('huiji/application').FileGiven[]} */ (application.copy);
  assert.deepEqual([card?.name, card?.type, card?.size], ['card.png', 'image/png', 10_000]);
  assert.deepEqual([Buffer.from(card?.head ?? '', 'base64').length, Buffer.from(card?.tail ?? '', 'base64').length], [64, 2_048]);
  assert.deepEqual([note?.size, note?.head, note?.tail], [1, 'eA==', 'eA==']);
});

test('where nothing is entered there is nothing, and an empty file is one', async () => {
  const data = new FormData();
  data.append('copy', new File([], ''));
  data.append('phone', '');
  assert.deepEqual(await applicationOf(data, fields), { phone: '' });
  const chosen = new FormData();
  chosen.append('copy', new File([], 'empty.png'));
  assert.deepEqual((await applicationOf(chosen, fields)).copy, [{ name: 'empty.png', type: '', size: 0, head: '', tail: '' }]);
});

test('a file that can no longer be read is told as one', async () => {
  const lost = new File(['x'], 'lost.png');
  lost.slice = () => {
    throw new DOMException('moved', 'NotReadableError');
  };
  const application = await applicationOf({ getAll: (name) => (name === 'copy' ? [lost] : []) }, fields);
  assert.deepEqual(application.copy, [{ name: 'lost.png', type: '', size: 1, head: '' }]);
  const forms = await loaded();
  assert.deepEqual(forms.check(application, { field: 'copy' }, on).value?.issues.map(({ path, code }) => `${path} ${code}`), ['/copy/0 file.unread']);
});

test('consent was given now, in the zone of the program, unless a clock says when', async () => {
  const data = new FormData();
  data.append('consent', 'membership');
  const givenAt = async (/** @type {string} */ timeZone) => {
    const { consent } = await applicationOf(data, fields, { timeZone });
    return Date.parse(`${/** @type {import('huiji/application').ConsentGiven} */ (consent).givenAt}Z`);
  };
  const difference = (await givenAt('Asia/Shanghai')) - (await givenAt('UTC'));
  assert.ok(Math.abs(difference - 8 * 3_600_000) <= 60_000, `${difference}`);
});

test('a schema gives what is to be stored', async () => {
  const schema = standardSchema(await loaded(), { on });
  const head = Buffer.from('89504e470d0a1a0a', 'hex').toString('base64');
  const application = { ...good, interests: ['wine'], copy: [{ name: 'a.png', size: 8, head, tail: head }], organisation: 'not asked for' };
  assert.deepEqual([schema['~standard'].version, schema['~standard'].vendor], [1, 'huiji']);
  assert.deepEqual(schema['~standard'].validate(application), {
    value: {
      consent: good.consent,
      kind: 'person',
      name: '沈青禾',
      'identity-number': '110101199003071233',
      phone: '+8613800138000',
      interests: ['wine'],
      copy: ['png'],
    },
  });
});

test('a schema tells errors with their place, and lets warnings pass', async () => {
  const forms = await loaded();
  const { validate } = standardSchema(forms, { on })['~standard'];
  const empty = [{ name: 'a.png', size: 0, head: '' }];
  assert.deepEqual(validate({ ...good, phone: '138', copy: empty }).issues, [
    { message: 'phone.length', path: ['phone'] },
    { message: 'file.empty', path: ['copy', 0] },
  ]);
  assert.ok(validate({ ...good, email: 'qinghe@gmial.com' }).issues === undefined, 'a warning');
  assert.deepEqual(standardSchema(forms, { on, mode: 'partial' })['~standard'].validate({}), { value: {} });
  assert.deepEqual(validate({ copy: [{ size: 1 }] }).issues, [
    { message: 'field.missing', path: ['copy', 0, 'name'] },
    { message: 'field.missing', path: ['copy', 0, 'head'] },
  ]);
  for (const value of [undefined, null, 7, 'text']) assert.equal(validate(value).issues?.length, 1);
  const early = standardSchema(forms, { on: () => '2025-12-31' })['~standard'].validate(good);
  assert.deepEqual(early.issues, [{ message: 'version.none_in_force', path: [] }]);
});

test('a form library takes the schema as it is, with words', async () => {
  const forms = await loaded();
  const words = await applicationWords('zh-Hans');
  const fieldOf = fieldsOf(program, 'first', 'zh-Hans');
  const message = (/** @type {{ code: string, path: string, params: Record<string, string | number | string[]> }} */ issue) => words.issue(issue, fieldOf(issue));
  /** @type {unknown[]} */
  const submitted = [];
  const form = new FormApi({
    defaultValues: /** @type {Record<string, any>} */ ({ ...good, phone: '138', 'identity-number': impossibleIdentity }),
    validators: { onSubmit: standardSchema(forms, { on, message }) },
    onSubmit: ({ value }) => {
      submitted.push(value);
    },
  });
  form.mount();
  const [phone, identity] = ['phone', 'identity-number'].map((name) => new FieldApi({ form, name }));
  phone?.mount();
  identity?.mount();
  await form.handleSubmit();
  assert.equal(form.state.isValid, false);
  const errors = form.state.errors[0] ?? {};
  assert.deepEqual(Object.keys(errors), ['identity-number', 'phone']);
  assert.deepEqual(Object.values(errors).map(([{ message }]) => message), ['请核对“身份证号码”中的出生日期：历法中没有这一天', '请核对“手机号码”的位数：手机号码为 11 位，固定电话连区号为 11 或 12 位；目前为 3 位']);
  assert.deepEqual(submitted, []);
  assert.deepEqual(phone?.state.meta.errors.length, 1, 'the field has its own');
  phone?.handleChange(good.phone);
  identity?.handleChange(good['identity-number']);
  await form.handleSubmit();
  assert.equal(submitted.length, 1, JSON.stringify(form.state.errors));
});
