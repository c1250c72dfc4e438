/// <reference types="vite/client" />

/** The words of a page, a module for each locale; see build/page-words.js. */
declare module 'virtual:page-words/*' {
  const catalogues: import('./words/site-words.js').Catalogues;
  export default catalogues;
}

/** The samples, and the hashed address of each of their files; see build/sample-files.js. */
declare module 'virtual:sample-files' {
  const samples: {
    day: string;
    members: ({ sample: string; address: string } & Pick<import('./types.d.ts').MemberDocument, 'id' | 'kind' | 'meta'>)[];
    program: string;
    goods: string;
    cart: string;
    cards: string;
    service: string;
  };
  export default samples;
}
