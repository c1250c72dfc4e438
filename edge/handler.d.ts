/** The regulations behind HTTP: from `Request` to `Response`, for any host that has the two. */
import type { ProgramDocument } from 'huiji';

export interface Options {
  /** The origins whose pages may ask, exactly as browsers send them: `['https://shop.example']`. `['*']` is all. Default: none. */
  allowedOrigins?: readonly string[];
  /** Default: 1 MiB. The engine itself reads up to 8 MiB. */
  maximumBodyBytes?: number;
  /** How long a body may take to arrive, up to 2³¹ − 1. Default: 10 seconds. */
  bodyTimeoutMilliseconds?: number;
}

/** Never rejects, whatever is asked. */
export type Handler = (request: Request) => Promise<Response>;

/** A program document as an object, or its JSON as text or bytes. */
export type Program = ProgramDocument | Uint8Array | ArrayBuffer | string;

export const DEFAULT_MAXIMUM_BODY_BYTES: number;
export const DEFAULT_BODY_TIMEOUT_MILLISECONDS: number;

/**
 * Rejects with an `Error` that names every problem if the document is refused, with a `TypeError`
 * or `RangeError` that names the value if an option is, and with an `EngineError` if the engine
 * cannot be loaded.
 */
export function createHandler(document: Program, options?: Options): Promise<Handler>;
