/** Where the library knows `using`, regulations can be used so. */
import { loadNow } from 'huiji';

export function digest(program: string): string {
  const { value } = loadNow(program);
  if (!value) return '';
  using regulations = value;
  return regulations.digest;
}
