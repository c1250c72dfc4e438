/** The words of what the regulations say against themselves. */
import type { Finding } from '../audit/index.js';
import type { Locale } from '../index.js';

export interface FindingRenderer {
  /** What was found, in a sentence, with ids as they are: `“gold” asks for more than “silver” and earns fewer points in points`. */
  finding(finding: Pick<Finding, 'code' | 'path' | 'of' | 'params'>): string;
}

/** The words of findings in `locale`. Rejects with a `RangeError` for a locale without words. */
export function findingRenderer(locale: Locale): Promise<FindingRenderer>;
