import type { Envelope, Reply, StartPage } from './answer.ts';
import { answerQuery } from './engine/answer-query.ts';
import { CheckedFetch } from './engine/checked-fetch.ts';
import { openEngine } from './engine/open-engine.ts';
import type { Engine } from './engine/open-engine.ts';

/**
 * The search runs here: every connection is opened by this worker, whose policy comes with its own
 * response. Pages with fields for values forbid connections.
 */
const checked = new CheckedFetch(fetch.bind(globalThis));
globalThis.fetch = checked.fetch;

// Vite would wrap a literal address in its preload helper, which does not exist for a file that is
// made after the build (https://github.com/withastro/astro/issues/17265).
const load = {
  module: (url: string): Promise<unknown> => import(/* @vite-ignore */ url),
  json: async (url: string): Promise<unknown> => (await fetch(url)).json(),
};

let engine: Promise<Engine> | undefined;
let waiting: Envelope | undefined;
let isBusy = false;

addEventListener('message', ({ data }: MessageEvent<Envelope>) => {
  // A query that was typed meanwhile replaces the one that waits.
  waiting = data;
  if (!isBusy) void work();
});

async function work() {
  isBusy = true;
  while (waiting) {
    const envelope = waiting;
    waiting = undefined;
    postMessage(await reply(envelope));
  }
  isBusy = false;
}

async function reply({ id, folder, language, request }: Envelope): Promise<Reply> {
  try {
    engine ??= openEngine(folder, language, load);
    const opened = await engine;
    if (request.ask === 'start') return { id, start: opened.start.map(startPage) };
    const answer = await answerQuery(request.query, request.limit, opened);
    if (checked.takeDamage()) throw new Error('The index is damaged.');
    return { id, answer };
  } catch {
    // The next question starts afresh: a lost connection may be back.
    engine = undefined;
    checked.takeDamage();
    return { id, failed: true };
  }
}

const startPage = ([url, title]: readonly [string, string]): StartPage => ({ url, title });
