import { load } from 'huiji';
import program from '../../program.json';
import { member, cart, on } from '../../request.json';

export const dynamic = 'force-dynamic';

/** A component of the server. */
export default async function Page() {
  const { value: regulations, problems } = await load(program);
  if (!regulations) throw new Error(JSON.stringify(problems));
  return <output>{JSON.stringify(regulations.quote(member, cart, on))}</output>;
}
