// @ts-check
// Who reviews an application. The program names a department by its id; those that the regulations name have words.

const named = new Set(['membership-department', 'business-department', 'senior-management']);

/** A department without words is called by its id. @param {string} id @param {(id: string) => string} say */
export function reviewerName(id, say) {
  return named.has(id) ? say(`live-join-by-${id}`) : id;
}
