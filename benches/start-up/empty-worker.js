// @ts-check
/** What a worker takes to start without an engine in it. */
export default {
  async fetch() {
    return new Response('done');
  },
};
