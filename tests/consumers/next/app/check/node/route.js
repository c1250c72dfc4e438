// @ts-check
export { checkRequest as POST } from '../../../check-request.js';
