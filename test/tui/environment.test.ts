import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  headingOffset,
  lineEndOffset,
  newNotesFile,
  withHeading,
} from '../../src/tui/controller/note-files.js';
import { editorCommand, runEditor } from '../../src/tui/terminal/editor-program.js';
import { terminalTraits } from '../../src/tui/terminal/environment.js';

describe('terminalTraits', () => {
  it.each([
    [{}, { colour: true, ascii: false, screenReader: false }],
    [{ NO_COLOR: '1' }, { colour: false }],
    [{ NO_COLOR: '' }, { colour: true }],
    [{ TERM: 'dumb' }, { colour: false }],
    [{ LANG: 'C' }, { ascii: true }],
    [{ LANG: 'zh_CN.UTF-8' }, { ascii: false }],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'POSIX' }, { ascii: true }],
    [{ LANG: 'zh_CN.GB18030', CLAUSEWRIGHT_ASCII: '0' }, { ascii: false }],
    [{ COLORTERM: 'truecolor' }, { palette: 'terminal' }],
    [{ COLORTERM: 'truecolor', COLORFGBG: '15;0' }, { palette: 'dark' }],
    [{ COLORTERM: '24bit', COLORFGBG: '0;default;15' }, { palette: 'light' }],
    [{ COLORTERM: 'truecolor', CLAUSEWRIGHT_THEME: 'light' }, { palette: 'light' }],
    [{ COLORTERM: 'truecolor', COLORFGBG: '0;15', CLAUSEWRIGHT_THEME: 'terminal' }, { palette: 'terminal' }],
    [{ CLAUSEWRIGHT_THEME: 'light' }, { palette: 'terminal' }],
    [{ CLAUSEWRIGHT_ASCII: '1' }, { ascii: true }],
    [{ CLAUSEWRIGHT_SCREEN_READER: '1' }, { screenReader: true }],
    [{ INK_SCREEN_READER: 'true' }, { screenReader: true }],
    [{ INK_SCREEN_READER: 'false' }, { screenReader: false }],
  ])('%j', (env, traits) => expect(terminalTraits(env, 'linux')).toMatchObject(traits));

  it('does not judge Windows by a locale that it does not use', () => {
    expect(terminalTraits({ LANG: 'C' }, 'win32').ascii).toBe(false);
  });
});

describe('the editor of the user', () => {
  it.each([
    [{ VISUAL: 'code --wait', EDITOR: 'vi' }, 'linux', 'code --wait'],
    [{ EDITOR: 'nano' }, 'linux', 'nano'],
    [{}, 'darwin', 'vi'],
    [{}, 'win32', 'notepad'],
  ] as const)('%j on %s', (env, platform, command) => expect(editorCommand(env, platform)).toBe(command));

  const folder = () => {
    const made = fs.mkdtempSync(path.join(os.tmpdir(), 'editor-'));
    onTestFinished(() => fs.rmSync(made, { recursive: true, force: true }));
    return made;
  };

  it.runIf(process.platform !== 'win32')('gets any file name whole and gives its exit code', async () => {
    const file = path.join(folder(), `a "b" $(c) '审'.md`);
    fs.writeFileSync(file, '一');
    expect(await runEditor('cp -- "$1" "$1.seen"; true', file, process.platform)).toBe(0);
    expect(fs.readFileSync(`${file}.seen`, 'utf8')).toBe('一');
    expect(await runEditor('exit 3 #', file, process.platform)).toBe(3);
    expect(await runEditor('/no/such/editor', file, process.platform)).toBe(127);
  });
});

describe('notes files', () => {
  const row = (key: string, title: string) => ({
    key,
    ref: { number: key, standards: [] },
    title,
    noteIds: [],
    draft: null,
  });

  it('get the first free name', () => {
    const file = (name: string) => ({ path: `notes/${name}`, text: '' });
    expect(newNotesFile([], 'zh')).toBe('notes/现场记录.md');
    expect(newNotesFile([file('Notes.md'), file('notes-2.md')], 'en')).toBe('notes/notes-3.md');
  });

  it.each([
    ['', 'notes/a.md', '## 8.4 供方\n'],
    ['一\n\n\n', 'notes/a.md', '一\n\n## 8.4 供方\n'],
    ['一', 'notes/a.txt', '一\n\n8.4 供方\n'],
  ])('get a heading below %j in %s', (text, file, expected) => {
    expect(withHeading(text, file, row('8.4', '供方'))).toBe(expected);
  });

  it.each([
    ['## 8.4 供方\n一', '8.4', 9],
    ['一\n【8.4】供方\n二', '8.4', 9],
    ['8.4：供方', '8.4', 6],
    ['抽 8.4 kg', '8.4', null],
    ['## 8.40', '8.4', null],
  ])('%j has the heading of %s at %s', (text, number, offset) => {
    expect(headingOffset(text, { number, standards: [] })).toBe(offset);
  });

  it.each([
    ['一\n二\n三', 2, 3],
    ['一\n二', 2, 3],
    ['一', 9, 1],
  ])('line ends of %j', (text, line, offset) => expect(lineEndOffset(text, line)).toBe(offset));
});
