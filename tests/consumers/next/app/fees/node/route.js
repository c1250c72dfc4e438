// @ts-check
export { feesRequest as POST } from '../../../fees-request.js';
