// @ts-check
/** Which pages of other origins may ask (CORS): those of a list, by their exact origin. */
import { httpProblem } from './problems.js';

const REMEMBERED_SECONDS = '600';

/**
 * @param {readonly string[]} allowedOrigins Exact origins, or `'*'` for every one.
 */
export function originRules(allowedOrigins) {
  const everyone = allowedOrigins.includes('*');
  const listed = new Set(allowedOrigins);

  /** @param {string} origin */
  const allowed = (origin) => (everyone ? '*' : listed.has(origin) ? origin : undefined);

  /**
   * The answer with what a browser needs to hand it to a page of another origin.
   *
   * @param {Request} request
   * @param {Response} response
   */
  function opened(request, response) {
    const origin = allowed(request.headers.get('Origin') ?? '');
    if (!everyone) {
      response.headers.append('Vary', 'Origin');
    }
    if (origin !== undefined) {
      response.headers.set('Access-Control-Allow-Origin', origin);
      response.headers.set('Access-Control-Expose-Headers', 'ETag');
    }
    return response;
  }

  /**
   * The answer to `OPTIONS`: to a browser's preflight request, or to whoever asks what a path takes.
   *
   * @param {Request} request
   * @param {string} methods
   */
  function preflight(request, methods) {
    const origin = request.headers.get('Origin');
    if (origin === null || !request.headers.has('Access-Control-Request-Method')) {
      return new Response(null, { status: 204, headers: { Allow: methods } });
    }
    if (allowed(origin) === undefined) {
      return httpProblem('http.origin_refused');
    }
    return new Response(null, {
      status: 204,
      headers: {
        'Access-Control-Allow-Methods': methods,
        'Access-Control-Allow-Headers': 'Content-Type, If-None-Match',
        'Access-Control-Max-Age': REMEMBERED_SECONDS,
      },
    });
  }

  return { opened, preflight };
}
