// @ts-check
/** What must be built before anything can be measured. Cargo does nothing where nothing changed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const WASM = 'wasm32-unknown-unknown';
const EXE = process.platform === 'win32' ? '.exe' : '';
/**
 * The program that counts fuel runs for seconds: optimizing wasmtime would take minutes more than
 * it saves, and nothing in it is timed.
 */
const FUEL_PROFILE = ['inherits="dev"', 'debug=false', 'debug-assertions=false', 'overflow-checks=false'];

/**
 * @param {string} root
 * @param {string} target
 */
export function builder(root, target) {
  /** @param {string[]} options */
  function build(...options) {
    run(root, 'cargo', ['build', ...options]);
  }

  return {
    native() {
      step('building the native side');
      build('--release', '--package', 'huiji-bench-native');
      return join(target, 'release', `huiji-bench-native${EXE}`);
    },

    fuel() {
      step('building the program that counts fuel (wasmtime: two to three minutes the first time)');
      const profile = FUEL_PROFILE.flatMap((setting) => ['--config', `profile.fuel.${setting}`]);
      build('--profile', 'fuel', ...profile, '--package', 'huiji-bench-fuel');
      return join(target, 'fuel', `huiji-bench-fuel${EXE}`);
    },

    /**
     * The wasm module in which objects cross either way, or as text only.
     *
     * @param {'text' | 'walk'} name
     */
    carriers(name) {
      step(`building the carriers (${name})`);
      // A profile of its own for each: in a shared folder one would overwrite the other, run after run.
      const profile = `carriers-${name}`;
      const options = ['--profile', profile, '--config', `profile.${profile}.inherits="release"`];
      const features = name === 'walk' ? ['--features', 'walk'] : [];
      build(...options, '--target', WASM, '--package', 'huiji-bench-carriers', ...features);
      const folder = join(target, 'benches', profile);
      mkdirSync(folder, { recursive: true });
      const wasm = join(target, WASM, profile, 'huiji_bench_carriers.wasm');
      run(root, join(target, 'debug', `huiji-bindings${EXE}`), ['generate', wasm, folder, 'huiji']);
      return folder;
    },
  };
}

/** @param {string} text */
export function step(text) {
  console.error(`==> ${text}`);
}

/**
 * @param {string} root
 * @param {string} program
 * @param {string[]} options
 */
function run(root, program, options) {
  const { status, error } = spawnSync(program, options, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) {
    throw new Error(`\`${program} ${options.join(' ')}\` failed${error ? `: ${error.message}` : ''}`);
  }
}
