/** Each address with the digest that its content must have. */
export type KeptFiles = Record<string, string>;

/** What one build is made of; see build/offline-files.js. */
export interface SiteBuild {
  version: string;
  /** For every locale. */
  files: KeptFiles;
  /** The locale of the root is the last. */
  locales: { home: string; files: KeptFiles }[];
}

declare global {
  /** Stands in the first line of the built script. */
  const siteBuild: SiteBuild;
}
