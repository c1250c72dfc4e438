// @ts-check
export { auditAnswers as POST } from '../../../audit-answers.js';
