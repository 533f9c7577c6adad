import fs from 'node:fs';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { createAutosave } from './autosave.js';
import {
  conflictName,
  hashBytes,
  newDocument,
  readBytes,
  stampOf,
  type TextDocument,
} from './document-file.js';
import { encodeText } from './encoding.js';
import { type History, NO_HISTORY } from './history.js';
import type { Journal } from './journal.js';

export type DocumentEvent =
  | { type: 'edited'; path: string }
  | { type: 'saved'; paths: string[] }
  /** Another program wrote the file while we had unsaved edits; its version was kept as `copy`. */
  | { type: 'conflict'; path: string; copy: string }
  /** `reason` is the system's error code, for example `ENOSPC`. */
  | { type: 'save-failed'; path: string; reason: string }
  | { type: 'journal-failed'; reason: string }
  /** Another program wrote or removed files that we had not edited; we show theirs. */
  | { type: 'changed'; paths: string[] };

/** How long to wait before a failed save is tried again without a further edit. */
const RETRY_MS = 5000;

export const errorCode = (error: unknown): string =>
  (error as NodeJS.ErrnoException | null)?.code ?? (error instanceof Error ? error.message : String(error));

/**
 * Texts in memory over files on disk. Every edit is journalled at once and saved when typing pauses; a file that
 * another program changed is never overwritten without keeping that program's version.
 */
export class Documents {
  private readonly documents = new Map<string, TextDocument>();
  private readonly autosave = createAutosave(() => void this.flush());
  /** Files that are no documents of ours, by the stamp they had when we looked. */
  private readonly unusable = new Map<string, string | null>();
  private readonly listeners = new Set<(event: DocumentEvent) => void>();
  private saving: Promise<void> = Promise.resolve();

  constructor(
    private readonly root: string,
    private readonly journal: Journal,
    private readonly history: History = NO_HISTORY,
  ) {}

  /** Returns the function that ends the subscription. */
  onEvent(listener: (event: DocumentEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  add(document: TextDocument): void {
    this.documents.set(document.path, document);
  }

  get(relative: string): string | undefined {
    return this.documents.get(relative)?.text;
  }

  paths(): string[] {
    return [...this.documents.keys()];
  }

  /** True when edits wait to be saved. */
  get dirty(): boolean {
    return [...this.documents.values()].some((document) => document.text !== document.saved);
  }

  set(relative: string, text: string): void {
    const document = this.documents.get(relative) ?? newDocument(relative);
    this.documents.set(relative, document);
    if (document.text === text && document.saved !== null) return;
    try {
      this.journal.append(relative, document.text, text);
    } catch (error) {
      this.emit({ type: 'journal-failed', reason: errorCode(error) });
    }
    document.text = text;
    this.autosave.edited();
    this.emit({ type: 'edited', path: relative });
  }

  /** Saves everything that waits. Never rejects: failures are events, the edits stay in memory and journal. */
  flush(): Promise<void> {
    this.autosave.cancel();
    this.saving = this.saving.then(() => this.saveAll());
    return this.saving;
  }

  /** As `flush`, without waiting for the event loop: for signals and crashes. */
  flushSync(): void {
    this.autosave.cancel();
    const written: string[] = [];
    for (const document of this.unsaved()) {
      try {
        const bytes = this.prepare(document);
        writeFileAtomic.sync(path.join(this.root, document.path), bytes);
        this.settle(document, document.text, bytes);
        written.push(document.path);
      } catch (error) {
        this.emit({ type: 'save-failed', path: document.path, reason: errorCode(error) });
      }
    }
    this.finish(written);
  }

  /**
   * Takes over what other programs wrote to files that have no unsaved edits. `listed` are the files there now,
   * `read` reads one or says why it cannot be used.
   */
  refresh(listed: readonly string[], read: (relative: string) => TextDocument | string): void {
    const changed: string[] = [];
    for (const relative of listed) {
      const known = this.documents.get(relative);
      const stamp = stampOf(path.join(this.root, relative));
      if (known ? known.text !== known.saved || known.stamp === stamp : this.unusable.get(relative) === stamp)
        continue;
      const found = read(relative);
      if (typeof found === 'string') {
        this.unusable.set(relative, stamp);
        continue;
      }
      if (known?.text !== found.text) changed.push(relative);
      this.documents.set(relative, found);
    }
    for (const [relative, document] of this.documents) {
      if (listed.includes(relative) || document.text !== document.saved) continue;
      this.documents.delete(relative);
      changed.push(relative);
    }
    if (changed.length > 0) this.emit({ type: 'changed', paths: changed });
  }

  private emit(event: DocumentEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private unsaved(): TextDocument[] {
    return [...this.documents.values()].filter((document) => document.text !== document.saved);
  }

  private async saveAll(): Promise<void> {
    const written: string[] = [];
    for (const document of this.unsaved()) {
      const text = document.text;
      try {
        const bytes = this.prepare(document);
        await writeFileAtomic(path.join(this.root, document.path), bytes);
        this.settle(document, text, bytes);
        written.push(document.path);
      } catch (error) {
        this.emit({ type: 'save-failed', path: document.path, reason: errorCode(error) });
        setTimeout(() => void this.flush(), RETRY_MS).unref();
      }
    }
    this.finish(written);
  }

  /** Encodes the document, after keeping another program's version of its file where there is one. */
  private prepare(document: TextDocument): Buffer {
    const file = path.join(this.root, document.path);
    const bytes = encodeText(document.text, document.form);
    if (document.saved !== null) this.history.replaced(document.path, document.saved, document.text);
    const onDisk = readBytes(file);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    if (onDisk && hashBytes(onDisk) !== document.hash && !onDisk.equals(bytes)) {
      const copy = conflictName(this.root, document.path, new Date());
      fs.mkdirSync(path.join(this.root, 'conflicts'), { recursive: true });
      fs.writeFileSync(path.join(this.root, copy), onDisk, { flag: 'wx' });
      this.emit({ type: 'conflict', path: document.path, copy });
    }
    return bytes;
  }

  private settle(document: TextDocument, text: string, bytes: Buffer): void {
    document.saved = text;
    document.form = { ...document.form, encoding: 'utf-8' };
    document.hash = hashBytes(bytes);
    document.stamp = stampOf(path.join(this.root, document.path));
  }

  private finish(written: string[]): void {
    if (written.length === 0) return;
    if (!this.dirty) {
      try {
        this.journal.reset();
      } catch (error) {
        this.emit({ type: 'journal-failed', reason: errorCode(error) });
      }
    }
    this.emit({ type: 'saved', paths: written });
  }
}
