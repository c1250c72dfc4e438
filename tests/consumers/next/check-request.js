// @ts-check
import { load } from 'huiji/application';
import form from './form.json';

/**
 * What is said of an application, as bytes.
 *
 * @param {Request} request
 */
export async function checkRequest(request) {
  const { value: forms, problems } = await load(form);
  if (!forms) return Response.json(problems, { status: 500 });
  const answer = forms.checkBytes(new Uint8Array(await request.arrayBuffer()));
  return new Response(/** @type {Uint8Array<ArrayBuffer>} */ (answer));
}
