// @ts-check
export { feesRequest as POST } from '../../../fees-request.js';

export const runtime = 'edge';
