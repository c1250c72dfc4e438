// @ts-check
import { EngineError, load, loadNow } from 'huiji';

try {
  loadNow('{}');
} catch (error) {
  if (!(error instanceof EngineError)) throw error;
  console.log(`${error.code}: ${error.message}`);
}
const { ok } = await load('{}');
console.log(ok);
