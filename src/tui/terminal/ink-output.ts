import { EventEmitter } from 'node:events';

const CURSOR_SWITCHES = ['\x1b[?25h', '\x1b[?25l'];

/**
 * The stream that Ink believes to be the terminal. Ink (in its debug mode) writes every frame whole; the frames go
 * to our painter instead. Its own incremental writer is not used: in 6.8 it is one line off whenever a frame ends
 * with a line end, and it positions by relative moves, which a resize breaks.
 */
export class InkOutput extends EventEmitter {
  readonly isTTY = true;

  constructor(
    private readonly onFrame: (frame: string) => void,
    private readonly size: () => { columns: number; rows: number },
  ) {
    super();
  }

  get columns(): number {
    return this.size().columns;
  }

  get rows(): number {
    return this.size().rows;
  }

  write(data: string, done?: () => void): boolean {
    // Escapes alone (show and hide the cursor) are the painter's business.
    if (data !== '' && !CURSOR_SWITCHES.includes(data)) this.onFrame(data);
    done?.();
    return true;
  }
}
