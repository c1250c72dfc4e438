// @ts-check
/** The question that a new engine is asked before anybody else asks one. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { load } from 'huiji';
import { load as loadAudit } from 'huiji/audit';
import { load as loadProcedures } from 'huiji/procedures';

import { createLife } from '../../pkg/life.js';
import { warmUp as warmUpAudit } from '../../pkg/audit/warm-up.js';
import { warmUp as warmUpProcedures } from '../../pkg/procedures/warm-up.js';
import { warmUp } from '../../pkg/warm-up.js';
import { textOfBytes } from './repository.js';

/** What the engine itself answers to the sample's document. */
async function sampleAnswer() {
  /** @type {import('huiji').ProgramDocument[]} */
  const documents = [];
  assert.throws(() =>
    warmUp((document) => {
      documents.push(document);
      throw new Error('seen');
    }),
  );
  const [document] = documents;
  assert.ok(document !== undefined);
  return load(document);
}

test('the sample is answered in every way without a problem, and its handle is freed', async () => {
  const answer = await sampleAnswer();
  assert.ok(answer.ok);
  assert.deepEqual(answer.problems, []);
  /** @type {string[]} */
  const asked = [];
  const watched = new Proxy(answer.value, {
    get(regulations, name) {
      return (/** @type {unknown[]} */ ...given) => {
        asked.push(String(name));
        const told = Reflect.apply(Reflect.get(regulations, name), regulations, given);
        if (name !== 'free') {
          const { ok, problems } = told instanceof Uint8Array ? JSON.parse(textOfBytes(told)) : told;
          assert.ok(ok, String(name));
          assert.deepEqual(problems, [], String(name));
        }
        return told;
      };
    },
  });
  warmUp(() => ({ ...answer, value: watched }));
  assert.deepEqual(asked, ['quoteBytes', 'standingBytes', 'quote', 'free']);
  assert.throws(() => answer.value.digest, 'the handle is of no use any more');
});

test('an engine that cannot answer the sample has failed to start, and may be started again', async () => {
  const problems = [{ code: 'json.syntax', severity: 'error', path: '', params: {} }];
  const refusal = /** @type {any} */ ({ ok: false, value: null, problems });
  const answer = await sampleAnswer();
  const answers = [refusal, answer];
  const life = createLife(
    async () => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
    async () => warmUp(() => answers.shift()),
    (/** @type {string} */ given) => given,
  );
  await assert.rejects(life.load('read'), { code: 'engine.failed', message: /does not answer its own sample: .*json\.syntax/ });
  assert.throws(() => life.loadNow('read'), { code: 'engine.failed' });
  assert.equal(await life.load('read'), 'read');
});

test('a handle is freed although the engine stopped in the middle', async () => {
  let freed = 0;
  const regulations = {
    quoteBytes() {
      throw new WebAssembly.RuntimeError('unreachable');
    },
    free() {
      freed += 1;
    },
  };
  assert.throws(() => warmUp(() => /** @type {any} */ ({ ok: true, value: regulations, problems: [] })), {
    message: 'the engine does not answer its own sample: unreachable',
  });
  assert.equal(freed, 1);
});

/** The modules besides the engine, and how each is asked to warm up. */
const MODULES = /** @type {const} */ ([
  ['fees and workflows', warmUpProcedures, loadProcedures, ['feesBytes', 'workflowBytes', 'workflow', 'free']],
  ['the audit', warmUpAudit, loadAudit, ['reportBytes', 'rehearsalBytes', 'bookingsBytes', 'comparisonBytes', 'rehearsal', 'free']],
]);
for (const [module, warmUpModule, loadModule, methods] of MODULES) {
  test(`the sample of ${module} is answered in every way without a problem, and its handle is freed`, async () => {
    /** @type {import('huiji').ProgramDocument[]} */
    const documents = [];
    assert.throws(() =>
      warmUpModule((document) => {
        documents.push(document);
        throw new Error('seen');
      }),
    );
    const [document] = documents;
    assert.ok(document !== undefined);
    const answer = await loadModule(document);
    assert.ok(answer.ok);
    assert.deepEqual(answer.problems, []);
    /** @type {string[]} */
    const asked = [];
    /** @type {any} */
    const watched = new Proxy(answer.value, {
      get(target, name) {
        return (/** @type {unknown[]} */ ...given) => {
          asked.push(String(name));
          const told = Reflect.apply(Reflect.get(target, name), target, given);
          if (name !== 'free') {
            const { ok, problems } = told instanceof Uint8Array ? JSON.parse(textOfBytes(told)) : told;
            assert.ok(ok, String(name));
            assert.deepEqual(problems, [], String(name));
          }
          return told;
        };
      },
    });
    warmUpModule(() => ({ ok: true, value: watched, problems: [] }));
    assert.deepEqual(asked, methods);
    assert.throws(() => answer.value.digest, 'the handle is of no use any more');
  });
}
