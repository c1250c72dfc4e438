/// <reference types="vite/client" />

/** The messages of a Fluent file that scripts show; see build/site-words.js. */
declare module '*.ftl' {
  const messages: string;
  export default messages;
}
