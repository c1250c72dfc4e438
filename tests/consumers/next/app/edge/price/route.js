// @ts-check
export { priceRequest as POST } from '../../../price-request.js';

export const runtime = 'edge';
