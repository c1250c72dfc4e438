// @ts-check
/**
 * Compiles a wasm file that is fetched.
 *
 * @param {Response} response
 */
export async function compileFetched(response) {
  if (!response.ok) {
    throw new Error(`${response.url} was answered with ${response.status}`);
  }
  // Compiling while it arrives works only with the right type, and not every server knows it.
  const type = response.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/wasm' && typeof WebAssembly.compileStreaming === 'function') {
    return WebAssembly.compileStreaming(response);
  }
  return WebAssembly.compile(await response.arrayBuffer());
}
