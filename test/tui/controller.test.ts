import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WorkbenchServices } from '../../src/app/services.js';
import { InputError } from '../../src/core/index.js';
import { selectedRow, visibleRows } from '../../src/tui/selectors.js';
import type { WorkbenchState } from '../../src/tui/state.js';
import { openBench } from './fixtures/bench.js';
import { smallServices } from './fixtures/services.js';

const NOTES = `## Q8.4
合格供方名录 12 家
抽查 3 家评价记录

## QE9.2
内审时间 2031-03-02
`;
const files = { 'notes/现场.md': NOTES };

async function readyBench(options: Parameters<typeof openBench>[0] = {}) {
  const bench = await openBench({ files, ...options });
  await bench.until(({ routed }) => routed !== null);
  return bench;
}

/** A gate that work waits at until the test opens it. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { pause: () => opened, open };
}

describe('notes', () => {
  it('opens at the end of the clause and keeps what is typed', async () => {
    const bench = await readyBench();
    bench.type('n');
    expect(bench.state().editing).toMatchObject({ target: { kind: 'notes', file: 'notes/现场.md' } });
    bench.press('enter');
    bench.type('热处理供方资质已更新');
    bench.press('escape');
    await bench.until(({ save }) => save.status === 'saved');
    expect(bench.read('notes/现场.md')).toBe(NOTES.replace('评价记录\n', '评价记录\n热处理供方资质已更新\n'));
    await bench.until((state) => selectedRow(state)?.noteIds.length === 3);
  });

  it('filters by how clauses stand, too', async () => {
    const bench = await readyBench();
    const shown = () => visibleRows(bench.state()).map(({ key }) => key);
    bench.type('/笔记');
    expect(shown()).toEqual(['Q8.4', 'QE9.2']);
    bench.press('ctrl-u');
    bench.type('空');
    expect(shown()).not.toContain('Q8.4');
    expect(shown()).toContain('QE7.2');
    bench.press('enter');
    bench.type('/');
    bench.press('ctrl-u');
    bench.type('8.4');
    bench.press('enter');
    bench.type('d');
    await bench.until(({ work, drafts }) => work === null && drafts.length === 1);
    bench.type('/');
    bench.press('ctrl-u');
    bench.type('草稿');
    bench.press('enter');
    bench.type('a');
    await bench.until(() => bench.said() === 'accepted');
    // It stays where one is at work.
    expect(shown()).toEqual(['Q8.4']);
    bench.type('/');
    bench.press('ctrl-u');
    bench.type('接受');
    expect(shown()).toEqual(['Q8.4']);
  });

  it('begins a clause under its own heading, and leaves no heading when nothing is written', async () => {
    const bench = await readyBench();
    bench.type('/7.2');
    bench.press('enter');
    bench.type('n');
    expect(bench.state().editing?.editor.model.text).toBe(`${NOTES}\n## QE7.2 能力\n`);
    bench.press('escape');
    await bench.engagement.flush();
    expect(bench.read('notes/现场.md')).toBe(NOTES);
    bench.type('n抽 5 人，证书有效');
    bench.press('escape');
    await bench.engagement.flush();
    expect(bench.read('notes/现场.md')).toBe(`${NOTES}\n## QE7.2 能力\n抽 5 人，证书有效`);
    await bench.until((state) => selectedRow(state)?.noteIds.length === 1);
  });

  it.each([
    [
      'with headings of their own, in its place',
      '# 第一天\n## 8.1\n见到 3 份',
      '# 第一天\n## 8.1\n见到 3 份',
    ],
    ['without, under it', '见到 3 份\n都有签名', '## QE7.2 能力\n见到 3 份\n都有签名'],
    ['of one line, under it', '## 8.1 现场', '## QE7.2 能力\n## 8.1 现场'],
  ])('puts notes that are pasted below a heading that was just begun: %s', async (_, pasted, written) => {
    const bench = await readyBench();
    bench.type('/7.2');
    bench.press('enter');
    bench.type('n');
    bench.paste(pasted);
    bench.type('。');
    bench.press('escape');
    await bench.engagement.flush();
    expect(bench.read('notes/现场.md')).toBe(`${NOTES}\n${written}。`);
  });

  it('writes under a heading that is there without notes', async () => {
    const bench = await readyBench({ files: { 'notes/现场.md': `## 7.2\n\n${NOTES}` } });
    bench.type('/7.2');
    bench.press('enter');
    bench.type('n');
    expect(bench.state().editing?.editor.model).toMatchObject({ text: `## 7.2\n\n${NOTES}`, caret: 6 });
  });

  it('makes the first file of an engagement', async () => {
    const bench = await readyBench({ files: {} });
    bench.type('n');
    bench.type('到场');
    await bench.engagement.flush();
    expect(bench.read('notes/现场记录.md')).toMatch(/^## QE4\.1 .*\n到场$/u);
  });

  it('begins new files beside those that are there', async () => {
    const bench = await readyBench({ files: { 'notes/现场记录.md': '一' } });
    bench.type('N');
    bench.paste('粘贴的\n笔记');
    await bench.engagement.flush();
    expect(bench.read('notes/现场记录-2.md')).toBe('粘贴的\n笔记');
  });
});

describe('drafting', () => {
  it('drafts, shows progress, stores the draft with the notes it cites', async () => {
    const { pause, open } = gate();
    const bench = await readyBench({ services: smallServices(pause) });
    bench.type('d');
    await bench.until(({ work }) => work?.running['Q8.4'] !== undefined);
    expect(bench.state().content).toBe('draft');
    open();
    await bench.until(({ work }) => work === null);
    await bench.engagement.flush();
    expect(bench.draft('Q8.4.json')).toMatchObject({
      clause: '8.4',
      standards: ['QMS'],
      verdict: 'conform',
      status: 'drafted',
      narrative: '经查，合格供方名录 12 家。经查，抽查 3 家评价记录。',
      cited: { n1: '合格供方名录 12 家', n2: '抽查 3 家评价记录' },
    });
    expect(bench.said()).toBe('drafted');
  });

  it('can be cancelled, keeps what was finished, and leaves the keys alone meanwhile', async () => {
    let count = 0;
    const { pause } = gate();
    const bench = await readyBench({
      services: smallServices(() => (count++ === 0 ? Promise.resolve() : pause())),
    });
    bench.type('D');
    await bench.until(({ drafts, work }) => drafts.length === 1 && work?.running['QE9.2'] !== undefined);
    bench.type('j');
    expect(bench.said()).toBeNull();
    bench.type('D');
    expect(bench.said()).toBe('drafting-already');
    bench.press('escape');
    expect([bench.state().work, bench.said(), bench.state().drafts.length]).toEqual([
      null,
      'draft-cancelled',
      1,
    ]);
  });

  it('keeps edits when a clause is drafted again', async () => {
    const bench = await readyBench();
    bench.type('d');
    await bench.until(({ drafts, work }) => drafts.length === 1 && work === null);
    bench.type('e');
    bench.press('text-end', 'ctrl-end');
    bench.type('现场陪同人员确认。');
    bench.press('escape');
    bench.type('n');
    bench.press('enter');
    bench.type('铸件供方 86 分');
    bench.press('escape');
    await bench.until((state) => selectedRow(state)?.noteIds.length === 3);
    bench.type('d');
    await bench.until(({ drafts, work }) => work === null && drafts[0]?.draft.sentences.length === 3);
    expect(bench.state().drafts[0]).toMatchObject({
      status: 'edited',
      narrative:
        '经查，合格供方名录 12 家。经查，抽查 3 家评价记录。现场陪同人员确认。经查，铸件供方 86 分。',
    });
    expect(bench.alerts()).toEqual([]);
  });

  it('does not touch a draft that is open in the editor', async () => {
    const { pause, open } = gate();
    let count = 0;
    const bench = await readyBench({
      services: smallServices(() => (count++ === 0 ? Promise.resolve() : pause())),
    });
    bench.type('D');
    await bench.until(({ drafts }) => drafts.length === 1);
    bench.type('/9.2');
    bench.press('enter');
    bench.type('e');
    expect(bench.said()).toBe('drafting-now');
    open();
    await bench.until(({ work }) => work === null);
    bench.type('e');
    bench.type('改');
    expect(
      bench
        .state()
        .drafts.map(({ narrative }) => narrative.includes('改'))
        .filter(Boolean),
    ).toHaveLength(1);
  });

  it('asks before it drafts an accepted clause again', async () => {
    const bench = await readyBench();
    bench.type('d');
    await bench.until(({ drafts, work }) => drafts.length === 1 && work === null);
    bench.type('a');
    await bench.until(() => bench.said() === 'accepted');
    bench.type('d');
    expect([bench.said(), bench.state().work]).toEqual(['draft-accepted-again', null]);
    bench.type('d');
    await bench.until(({ drafts, work }) => work === null && drafts[0]?.status === 'drafted');
  });

  it('says why it could not, in plain words, and stays usable', async () => {
    const failing: WorkbenchServices = {
      ...smallServices(),
      draft: () => Promise.reject(new InputError('engagement-missing', { path: 'x' })),
    };
    const bench = await readyBench({ services: failing });
    bench.type('d');
    await bench.until(({ notices }) => notices.alerts.length > 0);
    expect(bench.state().notices.alerts[0]).toMatchObject({
      key: 'draft-failed',
      params: { reason: '找不到审核项目文件夹“x”。' },
    });
    expect(bench.state().work).toBeNull();
    bench.press('escape');
    expect(bench.alerts()).toEqual([]);
  });

  it('tells when the model could not serve and the composer went on', async () => {
    const services = smallServices();
    const falling: WorkbenchServices = {
      ...services,
      draft: (request) => {
        request.onEvent?.({ type: 'model-fallback', clause: 'Q8.4', reason: 'timeout' });
        return services.draft(request);
      },
    };
    const bench = await readyBench({ services: falling });
    bench.type('d');
    await bench.until(({ drafts }) => drafts.length === 1);
    expect(bench.state().notices.alerts[0]).toMatchObject({
      key: 'model-fallback',
      params: { reason: '超时' },
    });
  });

  it('tells apart clauses of one number and different standards', async () => {
    const notes = '## Q8.2\n合同 3 份\n\n## E8.2\n演练 1 次\n';
    const bench = await readyBench({ files: { 'notes/现场.md': notes } });
    bench.type('D');
    await bench.until(({ drafts, work }) => drafts.length === 2 && work === null);
    await bench.engagement.flush();
    expect(bench.draft('Q8.2.json').narrative).toBe('经查，合同 3 份。');
    expect(bench.draft('E8.2.json').narrative).toBe('经查，演练 1 次。');
  });

  it.each([
    ['d', '/7.2', 'draft-needs-notes'],
    ['v', '/7.2', 'verdict-needs-draft'],
    ['a', '/7.2', 'accept-needs-draft'],
  ])('explains why %s does nothing on an empty clause', async (key, filter, said) => {
    const bench = await readyBench();
    bench.type(filter);
    bench.press('enter');
    bench.type(key);
    expect(bench.said()).toBe(said);
  });
});

describe('accepting', () => {
  const flagged = async () => {
    const bench = await readyBench();
    bench.type('d');
    await bench.until(({ drafts, work }) => drafts.length === 1 && work === null);
    bench.type('e');
    bench.press('ctrl-end');
    bench.type('共 99 家。');
    bench.press('escape');
    await bench.until(flagsKnown);
    return bench;
  };
  const flagsKnown = ({ flags, drafts }: WorkbenchState) =>
    flags['Q8.4']?.narrative === drafts[0]?.narrative && flags['Q8.4'] !== undefined;

  it('needs a second press while flags are open, and records them', async () => {
    const bench = await flagged();
    bench.type('a');
    expect([bench.said(), bench.state().drafts[0]?.status]).toEqual(['accept-with-flags', 'edited']);
    bench.type('a');
    await bench.engagement.flush();
    expect(bench.draft('Q8.4.json')).toMatchObject({
      status: 'accepted',
      acceptance: {
        at: '2031-05-12T08:00:00.000Z',
        flags: [{ kind: 'unsupported', quote: '99', message: '笔记里没有 99' }],
      },
    });
  });

  it('takes no other key, and no later text, for the second press', async () => {
    const bench = await flagged();
    bench.type('a');
    bench.type('j');
    bench.type('k');
    bench.type('a');
    expect(bench.state().drafts[0]?.status).toBe('edited');
    bench.type('e');
    bench.press('ctrl-end');
    bench.type('又 98 家。');
    bench.press('escape');
    await bench.until(flagsKnown);
    bench.type('a');
    expect([bench.said(), bench.state().drafts[0]?.status]).toEqual(['accept-with-flags', 'edited']);
  });

  it('is withdrawn by the same key, by an edit and by another verdict', async () => {
    const bench = await flagged();
    const accept = () => bench.type('aa');
    const status = () => bench.state().drafts[0]?.status;
    accept();
    expect(status()).toBe('accepted');
    bench.type('a');
    expect([status(), bench.said()]).toEqual(['edited', 'acceptance-withdrawn']);
    accept();
    bench.type('v');
    expect([status(), bench.state().drafts[0]?.verdict, bench.said()]).toEqual([
      'edited',
      'observation',
      'verdict-observation',
    ]);
    accept();
    bench.type('e');
    bench.type('。');
    expect([status(), bench.state().drafts[0]?.acceptance]).toEqual(['edited', null]);
  });

  it('is refused, not broken, where the flags cannot be had', async () => {
    const verify = () => {
      throw new Error('verifier is gone');
    };
    const bench = await readyBench({ services: { ...smallServices(), verify } });
    bench.type('d');
    await bench.until(({ drafts, work }) => drafts.length === 1 && work === null);
    bench.type('a');
    expect(bench.state().drafts[0]?.status).toBe('drafted');
    await bench.until(() => bench.alerts().includes('analysis-failed'));
    expect(bench.state().drafts[0]?.status).toBe('drafted');
  });

  it('waits for the flags where they are not known yet, and leaving waits for it', async () => {
    let tell = () => {};
    const told = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const small = smallServices();
    const verify: typeof small.verify = async (...asked) => {
      await told;
      return small.verify(...asked);
    };
    const bench = await readyBench({ services: { ...small, verify } });
    bench.type('d');
    await bench.until(({ drafts, work }) => drafts.length === 1 && work === null);
    bench.type('a');
    expect([bench.said(), bench.state().drafts[0]?.status]).toEqual(['accept-verifying', 'drafted']);
    bench.type('q');
    await bench.engagement.flush();
    expect(bench.calls.quit).toBe(0);
    tell();
    await bench.until(() => bench.calls.quit === 1);
    expect(bench.draft('Q8.4.json')).toMatchObject({ status: 'accepted', acceptance: { flags: [] } });
  });

  it('does not accept what became another draft while it was looked at', async () => {
    let tell = () => {};
    const told = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const verify = async () => {
      await told;
      return [];
    };
    const bench = await readyBench({ services: { ...smallServices(), verify } });
    bench.type('d');
    await bench.until(({ drafts, work }) => drafts.length === 1 && work === null);
    bench.type('ae');
    bench.press('ctrl-end');
    bench.type('后来写的。');
    tell();
    await bench.until(({ flags }) => flags['Q8.4'] !== undefined);
    expect(bench.state().drafts[0]).toMatchObject({ status: 'edited', acceptance: null });
    expect(bench.state().drafts[0]?.narrative).toContain('后来写的。');
  });

  it('needs a verdict', async () => {
    const bench = await readyBench();
    bench.type('/7.2');
    bench.press('enter');
    bench.type('e');
    bench.type('人员能力满足要求。');
    bench.press('escape');
    bench.type('a');
    expect(bench.said()).toBe('accept-needs-verdict');
    bench.type('v');
    bench.type('a');
    await bench.until(({ drafts }) => drafts[0]?.status === 'accepted');
    expect(bench.state().drafts[0]).toMatchObject({ status: 'accepted', verdict: 'conform', clause: '7.2' });
  });
});

describe('what is computed behind', () => {
  it('finds similar writeups and flags, and contradictions across clauses', async () => {
    const bench = await readyBench();
    await bench.until(({ similar }) => similar.status === 'found' && similar.results.length === 1);
    bench.type('e');
    bench.type('合格率目标98%');
    bench.press('escape');
    bench.type('/9.2');
    bench.press('enter');
    bench.type('e');
    bench.type('合格率目标95%');
    bench.press('escape', 'escape');
    await bench.until(({ findings }) => findings.length === 1);
    expect(bench.state().findings[0]?.clauses.map((clause) => clause?.number)).toEqual(['8.4', '9.2']);
    await bench.until(({ flags }) => flags['Q8.4']?.flags.length === 1 && flags['QE9.2']?.flags.length === 1);
    bench.type('5');
    bench.press('enter');
    expect([selectedRow(bench.state())?.key, bench.state().focus]).toEqual(['Q8.4', 'draft']);
    bench.type('o');
    expect(selectedRow(bench.state())?.key).toBe('QE9.2');
    bench.type('o');
    expect(selectedRow(bench.state())?.key).toBe('Q8.4');
  });

  it('tells of a check that broke and goes on', async () => {
    const broken: WorkbenchServices = {
      ...smallServices(),
      search: () => Promise.reject(new Error('index is gone')),
    };
    const bench = await readyBench({ services: broken });
    await bench.until(({ similar }) => similar.status === 'failed');
    await bench.until(({ notices }) => notices.alerts.length === 1);
    expect(bench.state().notices.alerts[0]).toMatchObject({
      key: 'analysis-failed',
      params: { reason: 'index is gone' },
    });
  });

  it('works as an editor when the services cannot be loaded', async () => {
    const bench = await openBench({
      files,
      services: () => Promise.reject(new InputError('engagement-missing', { path: 'x' })),
    });
    await bench.until(({ services }) => services === 'failed');
    expect(bench.alerts()).toEqual(['services-broken']);
    bench.type('n');
    bench.press('ctrl-end');
    bench.type('补记');
    await bench.engagement.flush();
    expect(bench.read('notes/现场.md').endsWith('补记')).toBe(true);
  });
});

describe('other programs', () => {
  it('shows what they wrote into the file under edit, and can take it back', async () => {
    const bench = await readyBench();
    bench.type('n');
    fs.writeFileSync(path.join(bench.root, 'notes/现场.md'), '## Q8.4\n别人写的\n');
    bench.engagement.refresh();
    expect([bench.state().editing?.editor.model.text, bench.said()]).toEqual([
      '## Q8.4\n别人写的\n',
      'file-changed',
    ]);
    bench.press('ctrl-z');
    expect(bench.state().editing?.editor.model.text).toBe(NOTES);
  });

  it('keeps the text under edit when its file is deleted, and saves it again', async () => {
    const bench = await readyBench();
    bench.type('n');
    fs.rmSync(path.join(bench.root, 'notes/现场.md'));
    bench.engagement.refresh();
    expect([bench.state().editing?.editor.model.text, bench.said()]).toEqual([NOTES, 'file-removed']);
    bench.type('！');
    await bench.engagement.flush();
    expect(bench.read('notes/现场.md')).toBe(NOTES.replace('评价记录', '评价记录！'));
  });

  it('keeps both texts of a conflict and says where', async () => {
    const bench = await readyBench();
    bench.type('n');
    bench.type('我写的');
    fs.writeFileSync(path.join(bench.root, 'notes/现场.md'), '别人写的');
    bench.press('ctrl-s');
    await bench.until(({ save }) => save.status === 'saved');
    expect(bench.alerts()).toEqual(['conflict']);
    expect(bench.read('notes/现场.md')).toContain('我写的');
    const [copy] = fs.readdirSync(path.join(bench.root, 'conflicts'));
    expect(bench.read(`conflicts/${copy}`)).toBe('别人写的');
  });

  it('edits notes in the editor of the user', async () => {
    const bench = await readyBench({
      openExternally: async (file) => {
        fs.appendFileSync(file, '\n外部编辑器写的\n');
        return 0;
      },
    });
    bench.type('n');
    bench.type('先写的');
    bench.press('ctrl-e');
    await bench.until(({ editing }) => editing?.editor.model.text.includes('外部编辑器写的') === true);
    expect(bench.state().editing?.editor.model.text).toContain('先写的');
  });

  it('edits a draft in the editor of the user and ignores one that failed', async () => {
    let code = 0;
    const bench = await readyBench({
      openExternally: async (file) => {
        fs.writeFileSync(file, '外面写的。\n');
        return code;
      },
    });
    bench.type('3');
    bench.press('ctrl-e');
    await bench.until(({ drafts }) => drafts[0]?.narrative === '外面写的。');
    expect(bench.state().editing).toBeNull();
    code = 1;
    bench.type('e');
    bench.type('！');
    bench.press('ctrl-e');
    await bench.until(({ notices }) => notices.alerts.length === 1);
    expect([bench.alerts(), bench.state().drafts[0]?.narrative]).toEqual([['editor-failed'], '！外面写的。']);
    expect(fs.readdirSync(path.join(bench.root, '.clausewright')).sort()).toEqual(['journal.jsonl', 'lock']);
  });
});

describe('a second workbench', () => {
  it('is told, looks and does not write', async () => {
    const first = await readyBench();
    const second = await openBench({ root: first.root });
    expect(second.said()).toBe('read-only');
    await second.until(({ routed }) => routed !== null);
    for (const key of ['n', 'N', 'e', 'd', 'D', 'a', 'v']) {
      second.type(key);
      expect([key, second.said(), second.state().editing]).toEqual([key, 'read-only', null]);
    }
    second.type('j?');
    expect(second.state().help).toBe(0);
  });
});

describe('keys', () => {
  it('explains pastes and Chinese letters where they mean nothing', async () => {
    const bench = await readyBench();
    bench.paste('d\nq\n');
    expect([bench.said(), bench.state().work, bench.calls.quit]).toEqual(['paste-needs-editor', null, 0]);
    bench.type('起');
    expect(bench.said()).toBe('input-method');
    bench.type('？');
    expect(bench.state().help).toBe(0);
  });

  it('never sends anything by Enter or paste while editing', async () => {
    const bench = await readyBench();
    bench.type('n');
    const before = bench.state().editing?.editor.model.text.length ?? 0;
    bench.press('enter', 'enter');
    bench.paste('a\nb\n');
    expect(bench.state().editing?.editor.model.text.length).toBe(before + 6);
    expect([bench.state().work, bench.state().drafts]).toEqual([null, []]);
  });

  it('filters as one types, keeps or drops the filter', async () => {
    const bench = await readyBench();
    bench.type('/9.2');
    expect([selectedRow(bench.state())?.key, bench.state().list.filtering]).toEqual(['QE9.2', true]);
    bench.press('enter');
    expect(bench.state().list).toMatchObject({ filtering: false, filter: '9.2' });
    bench.type('/8');
    expect(bench.state().list.filter).toBe('8');
    bench.press('escape');
    expect(bench.state().list).toMatchObject({ filtering: false, filter: '' });
  });

  it('walks through panes both ways and by number', async () => {
    const bench = await readyBench();
    const focus = (...keys: string[]) => {
      bench.press(...keys);
      return bench.state().focus;
    };
    expect([focus('tab'), focus('tab'), focus('shift-tab'), focus('shift-tab'), focus('shift-tab')]).toEqual([
      'notes',
      'draft',
      'notes',
      'clauses',
      'findings',
    ]);
    bench.type('4');
    expect(bench.state().focus).toBe('similar');
  });

  it('changes the language and back', async () => {
    const bench = await readyBench();
    bench.type('L');
    expect(bench.state().language).toBe('en');
    bench.type('L');
    expect(bench.state().language).toBe('zh');
  });
});

describe('leaving', () => {
  it('saves first', async () => {
    const bench = await readyBench();
    bench.type('n');
    bench.type('末句');
    bench.press('escape');
    bench.type('q');
    await bench.until(() => bench.calls.quit === 1);
    expect(bench.read('notes/现场.md')).toContain('末句');
  });

  it('asks while drafting', async () => {
    const { pause } = gate();
    const bench = await readyBench({ services: smallServices(pause) });
    bench.type('D');
    await bench.until(({ work }) => work !== null);
    bench.type('q');
    expect([bench.said(), bench.calls.quit]).toEqual(['quit-while-drafting', 0]);
    bench.type('q');
    await bench.until(() => bench.calls.quit === 1);
  });

  it('explains Ctrl-C at first, also while editing, and typing takes it back', async () => {
    const bench = await readyBench();
    bench.type('n');
    bench.press('ctrl-c');
    expect([bench.said(), bench.calls.quit]).toEqual(['interrupt', 0]);
    bench.type('x');
    bench.press('ctrl-c');
    expect(bench.calls.quit).toBe(0);
    bench.press('ctrl-c');
    expect(bench.calls.quit).toBe(1);
  });

  it('does not leave silently when something could not be saved', async () => {
    const bench = await readyBench();
    bench.type('n');
    bench.type('末句');
    bench.press('escape');
    fs.rmSync(path.join(bench.root, 'notes'), { recursive: true });
    fs.writeFileSync(path.join(bench.root, 'notes'), 'in the way');
    bench.type('q');
    await bench.until(({ notices }) => notices.question?.subject === 'unsaved');
    expect([bench.calls.quit, bench.alerts()]).toEqual([0, ['save-failed']]);
    bench.type('q');
    await bench.until(() => bench.calls.quit === 1);
  });
});

describe('command palette', () => {
  it('names every command of the place, and runs the chosen one there', async () => {
    const bench = await readyBench();
    bench.press('ctrl-p');
    const { chooser, keys } = bench.state();
    const named = new Set(chooser?.options.map(({ id }) => id));
    expect(
      keys
        .commandsOf('browse')
        .map(({ command }) => command)
        .filter((command) => !named.has(command)),
    ).toEqual(['palette', 'interrupt']);
    expect(chooser?.options.every(({ text }) => text !== '' && !text.includes('help.'))).toBe(true);
    bench.type('界面切换');
    bench.press('enter');
    expect([bench.state().chooser, bench.state().language]).toEqual([null, 'en']);
  });

  it('works in the editor, where it leaves the text alone', async () => {
    const bench = await readyBench();
    bench.type('n');
    bench.press('enter');
    bench.type('一二');
    bench.press('ctrl-p');
    bench.type('undo 撤销');
    bench.press('ctrl-u');
    bench.type('撤销');
    bench.press('enter');
    expect(bench.state().editing?.editor.model.text).not.toContain('一二');
    bench.press('ctrl-p', 'escape');
    expect([bench.state().chooser, bench.state().editing !== null]).toEqual([null, true]);
  });
});

describe('notes without a clause', () => {
  const stray = { 'notes/现场.md': `到场 9 点\n采购合同 4 份均有评审\n\n${NOTES}` };

  it('go where they are sent, likely clauses first, and leave their old place', async () => {
    const bench = await readyBench({ files: stray });
    bench.press('home');
    expect(selectedRow(bench.state())?.noteIds).toHaveLength(2);
    bench.type('2j');
    bench.type('r');
    expect(bench.state().chooser?.title).toContain('采购合同 4 份');
    expect(bench.state().chooser?.options[0]).toMatchObject({ id: 'Q8.4' });
    bench.press('enter');
    expect(bench.said()).toBe('routed');
    await bench.engagement.flush();
    expect(bench.read('notes/现场.md')).toBe(
      `到场 9 点\n\n${NOTES.replace('评价记录\n', '评价记录\n采购合同 4 份均有评审\n')}`,
    );
    await bench.until((state) => state.routed?.unrouted.length === 1);
  });

  it('get a heading of their own where the clause has none', async () => {
    const bench = await readyBench({ files: stray });
    bench.press('home');
    bench.type('r7.2');
    bench.press('enter');
    await bench.engagement.flush();
    expect(bench.read('notes/归类笔记.md')).toBe('## QE7.2 能力\n到场 9 点\n');
    bench.type('r7.2');
    bench.press('enter');
    await bench.until((state) => state.routed?.unrouted.length === 0);
    await bench.engagement.flush();
    expect(bench.read('notes/归类笔记.md')).toBe('## QE7.2 能力\n到场 9 点\n采购合同 4 份均有评审\n');
    expect(bench.read('notes/现场.md')).toBe(`\n${NOTES}`);
  });
});

describe('questions of a draft', () => {
  const asked = { 'notes/现场.md': '## Q8.4\n合格供方名录 12 家\n' };

  it('are answered in place; the answer is a note from the first character on', async () => {
    const bench = await readyBench({ files: asked });
    bench.type('d');
    await bench.until(({ drafts, work }) => drafts.length === 1 && work === null);
    bench.type('w');
    expect(bench.state().editing?.target).toMatchObject({ kind: 'answer', question: '抽样数量是多少？' });
    bench.type('抽 3');
    await bench.engagement.flush();
    expect(bench.read('notes/现场.md')).toBe('## Q8.4\n合格供方名录 12 家\n抽 3\n');
    bench.type(' 家');
    bench.press('ctrl-s');
    expect([bench.state().editing, bench.said()]).toEqual([null, 'answered']);
    await bench.until((state) => selectedRow(state)?.noteIds.length === 2);
    bench.type('w');
    expect(bench.said()).toBe('no-questions');
    bench.type('d');
    await bench.until(({ work, drafts }) => work === null && drafts[0]?.draft.sentences.length === 2);
    expect(bench.state().drafts[0]?.answered).toEqual(['抽样数量是多少？']);
  });

  it('leave nothing behind when nothing was answered', async () => {
    const bench = await readyBench({ files: asked });
    bench.type('d');
    await bench.until(({ drafts, work }) => drafts.length === 1 && work === null);
    bench.type('w抽');
    bench.press('backspace', 'escape');
    await bench.engagement.flush();
    expect(bench.read('notes/现场.md')).toBe('## Q8.4\n合格供方名录 12 家\n');
    expect(bench.state().drafts[0]?.draft.questions).toHaveLength(1);
  });
});

describe('similar writeups', () => {
  it('give a sentence to the draft, slots filled from the notes, the first open one selected', async () => {
    const bench = await readyBench();
    await bench.until(({ similar }) => similar.status === 'found');
    bench.type('i');
    expect(bench.state().chooser?.options[0]?.text).toBe(
      '查⟨单位1⟩的合格供方名录，共12家，评价与再评价记录齐全。',
    );
    bench.press('enter');
    const { editing } = bench.state();
    expect(editing?.target).toMatchObject({ kind: 'draft' });
    expect(editing?.editor.model).toMatchObject({ anchor: 1, caret: 6 });
    bench.type('云岫传动');
    bench.press('escape');
    await bench.engagement.flush();
    expect(bench.draft('Q8.4.json').narrative).toBe(
      '查云岫传动的合格供方名录，共12家，评价与再评价记录齐全。',
    );
  });
});

describe('selection', () => {
  it('is copied, cut and put back, here and in the clipboard of the terminal', async () => {
    const bench = await readyBench({ files: { 'notes/a.md': '## Q8.4\n供方评价' } });
    bench.type('n');
    bench.press('home', 'shift-right', 'shift-right', 'alt-c', 'ctrl-x', 'end', 'ctrl-v');
    expect(bench.state().editing?.editor.model.text).toBe('## Q8.4\n评价供方');
    expect(bench.calls.copied).toEqual(['供方', '供方']);
    bench.press('alt-a');
    bench.type('空');
    expect(bench.state().editing?.editor.model.text).toBe('空');
    bench.press('ctrl-z');
    expect(bench.state().editing?.editor.model.text).toBe('## Q8.4\n评价供方');
  });
});

describe('search while editing', () => {
  it('selects what is typed, goes on, and leaves the text alone', async () => {
    const bench = await readyBench({ files: { 'notes/a.md': '## Q8.4\n供方一\n供方二' } });
    bench.type('n');
    bench.press('ctrl-home', 'ctrl-f');
    bench.type('供方');
    const selected = () => {
      const model = bench.state().editing?.editor.model;
      return model ? [model.anchor, model.caret] : null;
    };
    expect([selected(), bench.state().find.match]).toEqual([[8, 10], { number: 1, count: 2 }]);
    bench.press('enter');
    expect(selected()).toEqual([12, 14]);
    bench.press('enter');
    expect(selected()).toEqual([8, 10]);
    bench.press('up');
    expect(selected()).toEqual([12, 14]);
    bench.type('三');
    expect(bench.state().find.match).toBeNull();
    bench.press('backspace', 'escape', 'ctrl-g');
    expect([bench.state().find.open, selected()]).toEqual([false, [8, 10]]);
    expect(bench.state().editing?.editor.model.text).toBe('## Q8.4\n供方一\n供方二');
  });
});

describe('marked clauses', () => {
  it('are drafted together', async () => {
    const bench = await readyBench({
      files: { 'notes/a.md': '## Q8.4\n一 1\n## Q8.5.1\n二 2\n## Q9.2\n三 3\n' },
    });
    bench.press('home');
    while (selectedRow(bench.state())?.key !== 'Q8.4') bench.type('j');
    bench.type('x');
    while (selectedRow(bench.state())?.key !== 'Q9.2') bench.type('j');
    bench.type('x');
    expect(bench.state().list.marked).toEqual(['Q8.4', 'Q9.2']);
    bench.type('d');
    await bench.until(({ work, drafts }) => work === null && drafts.length === 2);
    expect(bench.state().drafts.map(({ clause }) => clause)).toEqual(['8.4', '9.2']);
    expect(bench.state().list.marked).toEqual([]);
  });
});

describe('history', () => {
  it('brings an earlier version back, also under an open editor', async () => {
    const bench = await readyBench();
    bench.type('n');
    bench.press('alt-a');
    bench.type('删光了');
    await bench.engagement.flush();
    bench.press('alt-h');
    expect(bench.state().chooser?.options[0]).toMatchObject({
      text: '## Q8.4\n合格供方名录 12 家\n抽查 3 家评价记录\n\n## QE9.2\n内审时间 2031-03-02',
    });
    bench.press('enter');
    expect([bench.said(), bench.state().editing?.editor.model.text]).toEqual(['restored', NOTES]);
    bench.press('escape');
    await bench.engagement.flush();
    expect(bench.read('notes/现场.md')).toBe(NOTES);
  });

  it('says so where there is none', async () => {
    const bench = await readyBench();
    bench.type('H');
    expect(bench.said()).toBe('no-versions');
  });
});

describe('export', () => {
  it('offers the templates of the firm, and fills the one that was chosen, over open points too', async () => {
    const asked: unknown[] = [];
    const services = smallServices();
    const bench = await readyBench({
      services: {
        ...services,
        exportReport(request) {
          asked.push([request.template, request.format, request.override]);
          return services.exportReport(request);
        },
      },
    });
    bench.type('E');
    bench.press('down', 'down', 'down', 'down', 'down', 'enter');
    await bench.until(({ chooser }) => chooser?.options[0]?.text === '先不导出');
    bench.press('down', 'enter');
    await bench.until(({ notices }) => notices.passing?.key === 'exported-anyway');
    expect(asked).toEqual([
      ['/firm/本机构报告.docx', 'docx', false],
      ['/firm/本机构报告.docx', 'docx', true],
    ]);
  });

  it('goes over open points only when told so', async () => {
    const bench = await readyBench();
    bench.type('E');
    bench.press('enter');
    await bench.until(({ chooser }) => chooser !== null);
    bench.press('enter');
    expect(bench.state().chooser).toBeNull();
    bench.type('E');
    bench.press('enter');
    await bench.until(({ chooser }) => chooser !== null);
    bench.press('down', 'enter');
    await bench.until(({ notices }) => notices.passing?.key === 'exported-anyway');
  });
});

describe('what a model costs', () => {
  it('is told while it works and when it is done', async () => {
    const { pause, open } = gate();
    const services = smallServices(pause);
    const bench = await readyBench({
      services: {
        ...services,
        draft(request) {
          const cost = { amount: 0.02, currency: 'CNY' };
          for (let i = 0; i < 2; i++)
            request.onEvent?.({ type: 'usage', inputTokens: 1000, outputTokens: 200, cost });
          return services.draft(request);
        },
      },
    });
    bench.type('d');
    await bench.until(({ work }) => work?.spent.tokens === 2400);
    expect(bench.state().work?.spent.cost).toEqual({ amount: 0.04, currency: 'CNY' });
    open();
    await bench.until(({ work }) => work === null);
    expect(bench.state().notices.passing).toMatchObject({
      key: 'drafted-for',
      params: { tokens: 2400, cost: '0.040 CNY' },
    });
  });
});

describe('the verdict', () => {
  it('is chosen from a list, the present one first under the hand', async () => {
    const bench = await readyBench();
    bench.type('V');
    expect(bench.said()).toBe('verdict-needs-draft');
    bench.type('d');
    await bench.until(({ drafts, work }) => drafts.length === 1 && work === null);
    bench.type('V');
    expect(bench.state().chooser).toMatchObject({ purpose: { kind: 'verdict' }, selected: 0 });
    bench.type('不符合');
    bench.press('enter');
    await bench.until(({ drafts }) => drafts[0]?.verdict === 'nonconform');
    expect(bench.said()).toBe('verdict-nonconform');
  });
});
