import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  InputError,
  type ModelAnswer,
  type ModelClient,
  ModelError,
  type ModelMessage,
  type ModelRequest,
  type ModelUsage,
} from '../../core/index.js';

/** What a request is about. */
export interface Asked {
  clause: string;
  /** Ids of the past writeups that were shown. */
  exemplars: readonly string[];
}

/** What became of the draft of a clause. */
export type Became =
  /** The model's, with so many flags left by the verifier. */
  | { became: 'model'; flags: number }
  /** The composer's, since the model failed. */
  | { became: 'composer'; reason: string };

/** One line of the log. `sent` stands before its `answered`; both carry the same number. */
export type SentEntry =
  | { type: 'sent'; number: number; to: string; model: string; messages: readonly ModelMessage[] }
  | { type: 'answered'; number: number; outcome: string; usage: ModelUsage | null }
  | ({ type: 'became' } & Became);

/**
 * An append-only record, one JSON document a line, of everything that is sent to a model: where to, word for word as it
 * left, about which clause, with which exemplars, what was answered, and what became of it. A file for each month.
 */
export class SentLog {
  private number = 0;
  private readonly file: string;

  constructor(
    folder: string,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.file = join(folder, `sent-${this.now().toISOString().slice(0, 7)}.jsonl`);
  }

  /** @throws InputError where the log cannot be written: nothing may be sent unrecorded. */
  write(asked: Asked, entry: SentEntry): void {
    const line = JSON.stringify({
      version: 1,
      at: this.now().toISOString(),
      pid: process.pid,
      ...asked,
      ...entry,
    });
    try {
      mkdirSync(dirname(this.file), { recursive: true, mode: 0o700 });
      appendFileSync(this.file, `${line}\n`, { mode: 0o600 });
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      throw new InputError('sent-log-unwritable', { file: this.file, reason }, { cause: error });
    }
  }

  /** A client whose requests about one clause are all in the log before they leave. */
  around(client: ModelClient, to: string, asked: Asked): ModelClient {
    return {
      id: client.id,
      complete: async <T>(request: ModelRequest<T>): Promise<ModelAnswer<T>> => {
        const number = ++this.number;
        const { messages } = request;
        this.write(asked, { type: 'sent', number, to, model: client.id, messages });
        const answered = (outcome: string, usage: ModelUsage | null) =>
          this.write(asked, { type: 'answered', number, outcome, usage });
        try {
          const answer = await client.complete(request);
          answered(answer.repairs === 0 ? 'valid' : 'repaired', answer.usage);
          return answer;
        } catch (error) {
          if (error instanceof ModelError) answered(error.failure, error.usage ?? null);
          throw error;
        }
      },
    };
  }
}
