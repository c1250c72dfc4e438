/** What only some hosts can import. Of no use to a consumer, so it is not published. */

/** Workers and Vercel's edge: a compiled module. */
declare module '*.wasm?module' {
  const module: WebAssembly.Module;
  export default module;
}
