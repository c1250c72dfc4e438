/// <reference types="vite/client" />

/** The messages of a Fluent file that scripts show; see build/site-words.js. */
declare module '*.ftl' {
  const messages: string;
  export default messages;
}

/** The hashed address of each file of `data` that the samples name; see build/sample-files.js. */
declare module 'virtual:sample-files' {
  const addresses: Record<string, string>;
  export default addresses;
}
