// @ts-check
import { load, start } from 'huiji/application';
import form from '../form.json';

const starting = start();

export default {
  /** @param {Request} request */
  async fetch(request) {
    await starting;
    const { value: forms, problems } = await load(form);
    if (!forms) return Response.json(problems, { status: 500 });
    const answer = forms.checkBytes(new Uint8Array(await request.arrayBuffer()));
    forms.free();
    return new Response(/** @type {Uint8Array<ArrayBuffer>} */ (answer));
  },
};
