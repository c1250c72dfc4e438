// @ts-check
/** The questions that can be asked, each at `/v1/<name>` by POST, and the method of `Regulations` that answers: a line is a route. */
export const QUESTIONS = /** @type {const} */ ({
  quote: 'quoteBytes',
  standing: 'standingBytes',
  progress: 'progressBytes',
  points: 'pointsBytes',
  forecast: 'forecastBytes',
  redemptions: 'redemptionsBytes',
  'returns/preview': 'returnPreviewBytes',
});
