import type { Answer, Envelope, Reply, Request, StartPage } from '../answer.ts';
import type { SearchLanguage } from '../language.ts';
import { workerAddress } from './worker-address.ts';

/** Asks the worker. Only the newest question is answered; the answers to others stay out. */
export class SearchClient {
  #worker: Worker | undefined;
  #newest = 0;
  readonly #waiting = new Map<number, { resolve: (reply: Reply) => void }>();
  readonly #folder: string;
  readonly #language: SearchLanguage;

  /** @param base base path of the site, without a slash at the end */
  constructor(base: string, language: SearchLanguage) {
    this.#folder = new URL(`${base}/pagefind/${language}/`, location.href).href;
    this.#language = language;
  }

  /**
   * Starts the worker and loads the index.
   *
   * @returns the pages that are needed most; nothing if the index cannot be loaded
   */
  async start(): Promise<readonly StartPage[] | undefined> {
    const reply = await this.#send({ ask: 'start' });
    return 'start' in reply ? reply.start : undefined;
  }

  /**
   * @returns the answer; `superseded` if another query was sent meanwhile; `failed` if the index
   *   cannot be loaded or is damaged
   */
  async search(query: string, limit: number): Promise<Answer | 'superseded' | 'failed'> {
    const id = this.#newest + 1;
    const reply = await this.#send({ ask: 'search', query, limit });
    if (id !== this.#newest) return 'superseded';
    return 'answer' in reply ? reply.answer : 'failed';
  }

  #send(request: Request): Promise<Reply> {
    const id = ++this.#newest;
    // Whoever waited for an older answer is told at once.
    for (const [older, { resolve }] of this.#waiting) {
      this.#waiting.delete(older);
      resolve({ id: older, failed: true });
    }
    return new Promise((resolve) => {
      this.#waiting.set(id, { resolve });
      const envelope: Envelope = { id, folder: this.#folder, language: this.#language, request };
      try {
        this.#running().postMessage(envelope);
      } catch {
        this.#fail();
      }
    });
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(workerAddress, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      this.#waiting.get(data.id)?.resolve(data);
      this.#waiting.delete(data.id);
    });
    worker.addEventListener('error', () => this.#fail());
    this.#worker = worker;
    return worker;
  }

  #fail() {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const [id, { resolve }] of this.#waiting) resolve({ id, failed: true });
    this.#waiting.clear();
  }
}
