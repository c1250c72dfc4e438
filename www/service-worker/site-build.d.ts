/** Each address with the start of the digest of its content; see build/offline-files.js. */
export type KeptFiles = Record<string, string>;

/** What one build is made of. */
export interface SiteBuild {
  version: string;
  /** For every locale. */
  files: KeptFiles;
  /** The locale of the root is the last. */
  locales: { home: string; files: KeptFiles }[];
  /** What the page that says "no network" is shown with: all of it but the page itself, which is in `files`. */
  offline: string[];
}

/** What a page asks of the service worker; `keep` are addresses in full. */
export type PageRequest = 'take-over' | 'keep-all' | { keep: string[] };

declare global {
  /** Stands in the first line of the built script. */
  const siteBuild: SiteBuild;
}
