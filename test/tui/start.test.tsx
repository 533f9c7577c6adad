import fs from 'node:fs';
import path from 'node:path';
import { render } from 'ink-testing-library';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FORM_FIELDS } from '../../src/app/engagement/index.js';
import { createStartServices, rememberEngagement } from '../../src/app/start.js';
import en from '../../src/messages/en/start.json' with { type: 'json' };
import zh from '../../src/messages/zh/start.json' with { type: 'json' };
import { createReducingStore } from '../../src/tui/reducing-store.js';
import { createStartController, type StartChoice } from '../../src/tui/start/controller.js';
import { START_BINDINGS, START_CONTEXTS, START_GROUPS, startKeys } from '../../src/tui/start/keys.js';
import { reduceStart } from '../../src/tui/start/reducer.js';
import { initialStart } from '../../src/tui/start/run.js';
import { LinearStart } from '../../src/tui/start/screen-reader-view.js';
import { StartScreen } from '../../src/tui/start/view.js';
import { textWidth } from '../../src/tui/text/width.js';
import { createTheme } from '../../src/tui/theme.js';
import { engagementFolder } from './fixtures/bench.js';

function started(size = { columns: 80, rows: 24 }, files: Readonly<Record<string, string>> = {}) {
  const here = engagementFolder(files);
  fs.rmSync(path.join(here, 'audit.yaml'));
  const env = { CLAUSEWRIGHT_CONFIG_DIR: path.join(here, '.config') };
  const services = createStartServices(env, here);
  const theme = createTheme({ colour: false, ascii: false });
  const open = () => {
    const store = createReducingStore(initialStart(services, 'zh', theme, size, startKeys()), reduceStart);
    const choices: StartChoice[] = [];
    const controller = createStartController({
      store,
      services,
      suspend: () => {},
      finish: (choice) => void choices.push(choice),
    });
    onTestFinished(controller.stop);
    return {
      store,
      choices,
      controller,
      state: store.getState,
      type: (text: string) => controller.handle({ type: 'text', text }),
      paste: (text: string) => controller.handle({ type: 'paste', text }),
      press: (...keys: string[]) => {
        for (const key of keys) controller.handle({ type: 'key', key });
      },
    };
  };
  return { here, env, services, open, ...open() };
}

describe('the start screen', () => {
  it('makes an engagement of what was typed, and opens it', () => {
    const bench = started();
    bench.press('enter');
    bench.type('云岫传动科技有限公司');
    bench.press('enter');
    bench.type('QES');
    bench.press('enter', 'enter', 'enter');
    bench.type('2031-03-17 至 2031-03-19');
    bench.press('tab', 'tab');
    bench.type('生产部 王五 8.5.1');
    bench.press('alt-enter');
    bench.paste('采购部 8.4\n');
    bench.press('ctrl-s');
    const dir = path.join(bench.here, '云岫传动科技有限公司');
    expect(bench.choices).toEqual([{ kind: 'open', dir }]);
    const text = fs.readFileSync(path.join(dir, 'audit.yaml'), 'utf8');
    for (const part of ['QMS', 'EMS', 'OHSMS', 'to: 2031-03-19', '"采购部"']) expect(text).toContain(part);
  });

  it('sends nothing by Enter or paste, and goes to what is missing', () => {
    const bench = started();
    bench.press('enter');
    bench.paste('第一行\n第二行\n');
    for (const _ of FORM_FIELDS) bench.press('enter');
    expect(bench.choices).toEqual([]);
    bench.press('down', 'down', 'down');
    bench.type('明天');
    bench.press('ctrl-s');
    expect([bench.choices, bench.state().form?.focus, bench.state().notices.passing?.key]).toEqual([
      [],
      'stage1',
      'incomplete',
    ]);
  });

  it('keeps a form that was begun', () => {
    const bench = started();
    bench.press('enter');
    bench.type('云岫');
    bench.press('escape');
    const again = bench.open();
    again.press('enter');
    expect(again.state().form?.fields.auditee.model.text).toBe('云岫');
    again.type('传动');
    again.controller.flushSync();
    const third = bench.open();
    third.press('enter');
    expect(third.state().form?.fields.auditee.model.text).toBe('云岫传动');
  });

  it('opens what was open before, where it is still there', () => {
    const bench = started();
    const [kept, gone] = [engagementFolder(), engagementFolder()];
    rememberEngagement(bench.env, gone, '甲', new Date('2031-01-01T00:00:00Z'));
    rememberEngagement(bench.env, kept, '乙', new Date('2031-02-01T00:00:00Z'));
    fs.rmSync(gone, { recursive: true });
    const again = bench.open();
    expect(again.state().chooser.options).toHaveLength(4);
    again.type('乙');
    again.press('enter');
    expect(again.choices).toEqual([{ kind: 'open', dir: kept }]);
  });

  it('finds reports to review, or takes a path', () => {
    const files = {
      'a/报告.docx': 'x',
      'b.md': 'x',
      'notes/n.md': 'x',
      '.x/y.md': 'x',
      'c.png': 'x',
      'b.md.findings.docx': 'x',
    };
    const bench = started(undefined, files);
    bench.press('down', 'enter');
    expect(
      bench
        .state()
        .chooser.options.map(({ id }) => id)
        .sort(),
    ).toEqual(['a/报告.docx', 'b.md']);
    bench.type('notes/n.md');
    bench.press('enter');
    expect(bench.choices).toEqual([{ kind: 'review', file: path.join(bench.here, 'notes/n.md') }]);
    bench.press('ctrl-u');
    bench.type('没有');
    bench.press('enter');
    expect(bench.state().notices.passing?.key).toBe('no-such-file');
  });

  it('says why nothing could be made', () => {
    const bench = started(undefined, { '云岫/audit.yaml': 'x' });
    bench.press('enter');
    bench.type('云岫');
    bench.press('ctrl-s');
    expect([bench.choices, bench.state().notices.passing?.key]).toEqual([[], 'not-created']);
  });

  it('leaves by Escape, and by Ctrl-C twice', () => {
    const bench = started();
    bench.press('escape');
    expect(bench.choices).toEqual([{ kind: 'quit' }]);
    const again = bench.open();
    again.press('ctrl-c', 'down', 'ctrl-c');
    expect(again.choices).toEqual([]);
    again.press('ctrl-c');
    expect(again.choices).toEqual([{ kind: 'quit' }]);
  });

  it.each([
    [60, 16],
    [80, 24],
    [160, 50],
  ])('fits %i columns and %i rows, list, form and help', (columns, rows) => {
    const bench = started({ columns, rows });
    const drawn = () => {
      const { lastFrame, unmount } = render(<StartScreen store={bench.store} services={bench.services} />);
      const lines = lastFrame()?.split('\n') ?? [];
      unmount();
      return lines;
    };
    const check = () => {
      const lines = drawn();
      expect(lines.length).toBeLessThanOrEqual(rows - 1);
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(columns);
      return lines.join('\n');
    };
    expect(check()).toContain('新建审核项目');
    bench.press('enter');
    for (const field of FORM_FIELDS) {
      bench.type('很长的一段文字'.repeat(20));
      expect(check()).toContain(zh.field[field]);
      bench.press('tab');
    }
    bench.press('f1');
    expect(check()).toContain(zh.group.start);
  });

  it('speaks in lines to a screen reader', () => {
    const bench = started();
    bench.press('enter', 'tab');
    const { lastFrame } = render(<LinearStart store={bench.store} services={bench.services} />);
    expect(lastFrame()).toContain('标准: QMS');
    expect(lastFrame()).not.toMatch(/[╭│╰]/u);
  });
});

describe('keys of the start screen', () => {
  it('have one meaning each, and a way back', () => {
    const pairs = START_BINDINGS.flatMap(({ keys, contexts }) =>
      contexts.flatMap((context) => keys.map((key) => `${context} ${key}`)),
    );
    expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
    for (const context of START_CONTEXTS) expect(startKeys().commandFor(context, 'escape')).toBe('back');
  });

  it.each([
    [
      'command',
      START_CONTEXTS.flatMap((context) =>
        startKeys()
          .footerBindings(context)
          .map(({ command }) => command),
      ),
    ],
    [
      'help',
      START_GROUPS.flatMap((group) =>
        startKeys()
          .helpEntries(group)
          .map(({ command }) => command),
      ),
    ],
    ['group', START_GROUPS],
    ['field', FORM_FIELDS],
    ['hint', FORM_FIELDS],
    ['empty', FORM_FIELDS],
  ] as const)('have every %s in both languages', (group, names) => {
    for (const catalogue of [zh, en])
      expect(Object.keys(catalogue[group]).sort()).toEqual([...new Set<string>(names)].sort());
  });
});
