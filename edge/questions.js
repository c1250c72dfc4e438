// @ts-check
/**
 * The questions that can be asked, each at `/v1/<name>` by POST, and the method that answers: a line is a route.
 */
export const QUESTIONS = /** @type {const} */ ({
  /** Methods of `Regulations`, the whole engine's handle. */
  regulations: {
    quote: 'quoteBytes',
    standing: 'standingBytes',
    progress: 'progressBytes',
    points: 'pointsBytes',
    forecast: 'forecastBytes',
    redemptions: 'redemptionsBytes',
    benefits: 'benefitsBytes',
    'returns/preview': 'returnPreviewBytes',
  },
  /** Methods of `Forms`, the handle of `huiji/application`. */
  forms: {
    'applications/check': 'checkBytes',
  },
  /** Methods of `Procedures`, the handle of `huiji/procedures`. */
  procedures: {
    fees: 'feesBytes',
    workflow: 'workflowBytes',
  },
});
