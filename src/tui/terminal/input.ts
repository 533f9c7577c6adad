/** What a person did at the keyboard. */
export type InputEvent =
  /** A key that is no text, for example `ctrl-e`, `up`, `shift-tab`, `alt-backspace`. */
  | { type: 'key'; key: string }
  /** Typed text, often one character; an input method may commit several at once. */
  | { type: 'text'; text: string }
  /** A bracketed paste, with `\n` line ends and without control characters. */
  | { type: 'paste'; text: string };

export interface InputDecoder {
  /** Decodes what arrived; sequences cut at the end wait for the next chunk. */
  push(chunk: string): InputEvent[];
  /** What waits: part of a sequence (perhaps a lone Escape), or a paste without its end. */
  readonly waiting: 'sequence' | 'paste' | null;
  /** Nothing more came: takes what waits as it stands. */
  flush(): InputEvent[];
}

const ESC = '\x1b';
const PASTE_START = '\x1b[200~';
const PASTE_END = '\x1b[201~';

const FINAL_LETTERS: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  E: 'clear',
  F: 'end',
  H: 'home',
  P: 'f1',
  Q: 'f2',
  R: 'f3',
  S: 'f4',
  Z: 'shift-tab',
};
const TILDE_CODES: Readonly<Record<string, string>> = {
  1: 'home',
  2: 'insert',
  3: 'delete',
  4: 'end',
  5: 'pageup',
  6: 'pagedown',
  7: 'home',
  8: 'end',
  11: 'f1',
  12: 'f2',
  13: 'f3',
  14: 'f4',
  15: 'f5',
  17: 'f6',
  18: 'f7',
  19: 'f8',
  20: 'f9',
  21: 'f10',
  23: 'f11',
  24: 'f12',
};
const CONTROL_KEYS: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\x7f': 'backspace',
  '\b': 'backspace',
  '\0': 'ctrl-space',
  '\x1f': 'ctrl-_',
};

/** Modifiers as terminals number them: 1 plus a bit each for shift, alt, ctrl. */
function withModifiers(key: string, parameter: string | undefined): string {
  const bits = Math.max(0, Number.parseInt(parameter ?? '1', 10) - 1) || 0;
  const prefix = `${bits & 4 ? 'ctrl-' : ''}${bits & 2 ? 'alt-' : ''}${bits & 1 ? 'shift-' : ''}`;
  return prefix + key;
}

function controlKey(character: string): string {
  const named = CONTROL_KEYS[character];
  return named ?? `ctrl-${String.fromCharCode(character.charCodeAt(0) + 0x60)}`;
}

/** A key reported by its code point (kitty protocol, modifyOtherKeys). */
function codePointEvent(code: number, modifiers: string | undefined): InputEvent | null {
  if (!(code > 0 && code < 0x11_0000)) return null;
  const character = String.fromCodePoint(code);
  const bits = Math.max(0, Number.parseInt(modifiers ?? '1', 10) - 1) || 0;
  if (code === 0x1b) return { type: 'key', key: 'escape' };
  if (code < 0x20 || code === 0x7f)
    return { type: 'key', key: withModifiers(controlKey(character), modifiers) };
  return (bits & 6) === 0
    ? { type: 'text', text: character }
    : { type: 'key', key: withModifiers(character, modifiers) };
}

function csiEvent(body: string, final: string): InputEvent | null {
  const parameters = body.split(';');
  if (final === '~') {
    if (parameters[0] === '27') return codePointEvent(Number(parameters[2]), parameters[1]);
    const key = TILDE_CODES[parameters[0] ?? ''];
    return key === undefined ? null : { type: 'key', key: withModifiers(key, parameters[1]) };
  }
  if (final === 'u') return codePointEvent(Number.parseInt(parameters[0] ?? '', 10), parameters[1]);
  const key = FINAL_LETTERS[final];
  return key === undefined ? null : { type: 'key', key: withModifiers(key, parameters[1]) };
}

interface Found {
  event: InputEvent | null;
  length: number;
}

/** What follows Escape. */
const CSI = /^\[([0-9:;<=>?]{0,64})([ -/]{0,4})([@-~])/u;
const CSI_PREFIX = /^\[[0-9:;<=>?]{0,64}[ -/]{0,4}$/u;
const SS3 = /^O([A-Za-z])/u;
/** Answers of the terminal to questions (colours, names); nobody typed them. */
const ANSWER = /^[\]P^_X]\P{Cc}{0,4096}\p{Cc}\\?/u;
/** Function keys of the Linux console, which break the grammar of the others. */
const CONSOLE_KEY = /^\[\[[A-E]/u;
const ANSWER_FRONT = /^[\]P^_X]\P{Cc}{0,4096}$/u;
/** Other fronts of sequences, which mean something else when nothing follows. */
const FRONTS = ['', '[[', 'O'];

/** Reads what follows an Escape; `wait` when its end has not come yet. Lengths count the Escape. */
function readEscape(text: string): Found | 'wait' {
  if (FRONTS.includes(text) || CSI_PREFIX.test(text) || ANSWER_FRONT.test(text)) return 'wait';
  if (CONSOLE_KEY.test(text)) return { event: null, length: 4 };
  const csi = CSI.exec(text);
  if (csi) return { event: csiEvent(csi[1] ?? '', csi[3] ?? ''), length: 1 + csi[0].length };
  const ss3 = SS3.exec(text);
  if (ss3) return { event: csiEvent('', ss3[1] ?? ''), length: 1 + ss3[0].length };
  const answer = ANSWER.exec(text);
  if (answer) return { event: null, length: 1 + answer[0].length };
  return readAlt(text);
}

function readAlt(text: string): Found {
  const next = String.fromCodePoint(text.codePointAt(0) ?? 0);
  if (next === ESC) return { event: { type: 'key', key: 'escape' }, length: 1 };
  const name = /\p{Cc}/u.test(next) ? controlKey(next) : next;
  return { event: { type: 'key', key: `alt-${name}` }, length: 1 + next.length };
}

/** Control characters other than tab and line end. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;

const pastedText = (raw: string): string => raw.replace(/\r\n?/gu, '\n').replace(CONTROLS, '');

/** Decodes terminal input. Pasted text never becomes keys. */
export function createInputDecoder(): InputDecoder {
  let rest = '';
  /** Chunks of a paste whose end has not come. */
  let pasted: string[] | null = null;

  const decode = (text: string): InputEvent[] => {
    const events: InputEvent[] = [];
    let at = 0;
    while (at < text.length) {
      if (text.startsWith(PASTE_START, at)) {
        pasted = [];
        return [...events, ...collect(text.slice(at + PASTE_START.length))];
      }
      if (text[at] === ESC) {
        const found = readEscape(text.slice(at + 1, at + 4200));
        if (found === 'wait') {
          rest = text.slice(at);
          return events;
        }
        if (found.event) events.push(found.event);
        at += found.length;
        continue;
      }
      const run = /^\P{Cc}+/u.exec(text.slice(at))?.[0];
      if (run === undefined) events.push({ type: 'key', key: controlKey(text[at] ?? '') });
      else events.push({ type: 'text', text: run });
      at += run?.length ?? 1;
    }
    return events;
  };

  const collect = (text: string): InputEvent[] => {
    const chunks = pasted ?? [];
    // The end mark may be cut between two chunks, so the last few characters are looked at again.
    const tail = (chunks.pop() ?? '') + text;
    const end = tail.indexOf(PASTE_END);
    if (end < 0) {
      const keep = Math.max(0, tail.length - PASTE_END.length);
      chunks.push(tail.slice(0, keep), tail.slice(keep));
      pasted = chunks;
      return [];
    }
    pasted = null;
    const paste: InputEvent = { type: 'paste', text: pastedText(chunks.join('') + tail.slice(0, end)) };
    return [paste, ...decode(tail.slice(end + PASTE_END.length))];
  };

  return {
    push(chunk) {
      if (pasted) return collect(chunk);
      const text = rest + chunk;
      rest = '';
      return decode(text);
    },
    get waiting() {
      return pasted ? 'paste' : rest !== '' ? 'sequence' : null;
    },
    flush() {
      if (pasted) {
        const text = pastedText(pasted.join(''));
        pasted = null;
        return [{ type: 'paste', text }];
      }
      const text = rest;
      rest = '';
      if (text === '') return [];
      if (text === ESC) return [{ type: 'key', key: 'escape' }];
      return text.length === 2 ? [{ type: 'key', key: `alt-${text[1]}` }] : [];
    },
  };
}
