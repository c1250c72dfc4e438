// @ts-check
export { priceRequest as POST } from '../../../price-request.js';
