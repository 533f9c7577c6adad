import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DocumentEvent } from '../../../src/app/engagement/documents.js';
import { openEngagement } from '../../../src/app/engagement/engagement.js';
import { initEngagement } from '../../../src/app/engagement/init.js';
import { openJournal } from '../../../src/app/engagement/journal.js';
import { writtenByHand } from '../../../src/app/engagement/stored-draft.js';
import { engagementFolder, readIn, temporaryFolder } from './folder.js';

const NOTE = 'notes/现场.md';
const at = new Date('2031-05-12T08:00:00Z');

async function opened(root: string) {
  const engagement = await openEngagement(root);
  const events: DocumentEvent[] = [];
  engagement.onEvent((event) => events.push(event));
  return { engagement, events };
}

const conflictsIn = (root: string) =>
  fs
    .readdirSync(path.join(root, 'conflicts'))
    .map((name) => [name.replace(/\d{8}-\d{6}/u, 'TIME'), readIn(root, `conflicts/${name}`)]);

describe('initEngagement', () => {
  it('makes a folder that opens', async () => {
    const root = path.join(temporaryFolder(), '新项目');
    initEngagement(root, { auditee: '云岫传动科技有限公司', standards: ['QMS', 'EMS'] });
    expect(fs.readdirSync(root).sort()).toEqual(['audit.yaml', 'drafts', 'notes', 'out']);
    const engagement = await openEngagement(root);
    expect(engagement.profile.auditee.name).toBe('云岫传动科技有限公司');
    expect(engagement.notes()).toEqual([]);
    await engagement.close();
  });

  it('keeps files that are there and refuses to overwrite an engagement', () => {
    const root = engagementFolder({ [NOTE]: '一' });
    const before = readIn(root, 'audit.yaml');
    expect(() => initEngagement(root)).toThrow(expect.objectContaining({ code: 'engagement-exists' }));
    expect(readIn(root, 'audit.yaml')).toBe(before);
    expect(readIn(root, NOTE)).toBe('一');
  });

  it('refuses a file as a folder', () => {
    const file = path.join(temporaryFolder(), 'a.txt');
    fs.writeFileSync(file, '');
    expect(() => initEngagement(file)).toThrow(expect.objectContaining({ code: 'engagement-not-folder' }));
  });
});

describe('openEngagement', () => {
  it.each([
    ['a missing folder', () => path.join(temporaryFolder(), 'no'), 'engagement-missing'],
    ['a folder without audit.yaml', () => temporaryFolder(), 'engagement-no-profile'],
    [
      'an audit.yaml that is no text',
      () => engagementFolder({ 'audit.yaml': Buffer.from([0xff, 0x80, 0xff]) }),
      'profile-not-text',
    ],
  ])('refuses %s', async (_, root, code) => {
    await expect(openEngagement(root())).rejects.toMatchObject({ code });
  });

  it('gives the folder back after an audit.yaml that it refused', async () => {
    const root = engagementFolder({ 'audit.yaml': 'auditee: [' });
    await expect(openEngagement(root)).rejects.toMatchObject({ code: 'profile-invalid-yaml' });
    expect(fs.existsSync(path.join(root, '.clausewright/lock'))).toBe(false);
  });

  it('lists notes as people number them and leaves other files alone', async () => {
    const root = engagementFolder({
      'notes/10.md': '十',
      'notes/2.txt': '二',
      'notes/.hidden.md': 'x',
      'notes/photo.jpg': 'x',
      'notes/old/3.md': 'x',
    });
    const { engagement } = await opened(root);
    expect(engagement.notes()).toEqual([
      { path: 'notes/2.txt', text: '二' },
      { path: 'notes/10.md', text: '十' },
    ]);
    await engagement.close();
  });

  it('tells of files that it cannot use and does not touch them', async () => {
    const root = engagementFolder({
      'notes/scan.txt': Buffer.from([0x89, 0x50, 0, 0]),
      'notes/gb.txt': Buffer.from([0xc9, 0xf3, 0xba, 0xcb]),
      'drafts/8.4.json': '{"mine": true}',
    });
    const { engagement } = await opened(root);
    expect(engagement.notices).toEqual([
      { kind: 'converted', path: 'notes/gb.txt', encoding: 'gb18030' },
      { kind: 'skipped', path: 'notes/scan.txt', problem: 'not-text' },
      { kind: 'skipped', path: 'drafts/8.4.json', problem: 'not-a-draft' },
    ]);
    engagement.refresh();
    expect(engagement.notes().map((file) => file.path)).toEqual(['notes/gb.txt']);
    engagement.writeDraft({ ...writtenByHand({ number: '8.4', standards: [] }, '', at), narrative: '甲。' });
    await engagement.close();
    expect(conflictsIn(root)).toEqual([['drafts-8.4.TIME.json', '{"mine": true}']]);
  });

  it('makes a second one read-only and names the first', async () => {
    const root = engagementFolder({ [NOTE]: '一' });
    const { engagement: first } = await opened(root);
    const { engagement: second } = await opened(root);
    expect(second).toMatchObject({ writable: false, lockedBy: { pid: process.pid } });
    second.writeNote(NOTE, '二');
    expect(second.notes()).toEqual([{ path: NOTE, text: '一' }]);
    await second.close();
    await first.close();
    const { engagement: third } = await opened(root);
    expect(third.writable).toBe(true);
    await third.close();
  });

  it('reads without a lock and without a trace when asked to', async () => {
    const root = engagementFolder({ [NOTE]: '一' });
    const engagement = await openEngagement(root, { access: 'read' });
    expect(engagement.writable).toBe(false);
    await engagement.close();
    expect(fs.existsSync(path.join(root, '.clausewright'))).toBe(false);
  });
});

describe('writing', () => {
  it('keeps line ends and the mark of a file', async () => {
    const root = engagementFolder({ [NOTE]: '\ufeff一\r\n二\r\n' });
    const { engagement } = await opened(root);
    engagement.writeNote(NOTE, '一\n二\n三\n');
    await engagement.close();
    expect(readIn(root, NOTE)).toBe('\ufeff一\r\n二\r\n三\r\n');
  });

  it('stores drafts under their clause and reads them again', async () => {
    const root = engagementFolder();
    const { engagement } = await opened(root);
    const draft = {
      ...writtenByHand({ number: '6.1.2', standards: ['EMS', 'OHSMS'] }, '环境因素', at),
      narrative: '甲。',
    };
    engagement.writeDraft(draft);
    await engagement.close();
    expect(fs.readdirSync(path.join(root, 'drafts'))).toEqual(['ES6.1.2.json']);
    const { engagement: again } = await opened(root);
    expect(again.drafts()).toEqual([draft]);
    expect(again.draftOf({ number: '6.1.2', standards: ['EMS', 'OHSMS'] })).toEqual(draft);
    await again.close();
  });

  it('keeps both versions when another program wrote the file under unsaved edits', async () => {
    const root = engagementFolder({ [NOTE]: '一' });
    const { engagement, events } = await opened(root);
    engagement.writeNote(NOTE, '一，我写的');
    fs.writeFileSync(path.join(root, NOTE), '一，别人写的');
    engagement.refresh();
    await engagement.close();
    expect(readIn(root, NOTE)).toBe('一，我写的');
    expect(conflictsIn(root)).toEqual([['notes-现场.TIME.md', '一，别人写的']]);
    expect(events.map(({ type }) => type)).toEqual(['edited', 'conflict', 'saved']);
  });

  it('keeps a file that another program made under the name of ours', async () => {
    const root = engagementFolder();
    const { engagement } = await opened(root);
    engagement.writeNote(NOTE, '我写的');
    fs.mkdirSync(path.join(root, 'notes'), { recursive: true });
    fs.writeFileSync(path.join(root, NOTE), '别人写的');
    await engagement.close();
    expect(readIn(root, NOTE)).toBe('我写的');
    expect(conflictsIn(root)).toEqual([['notes-现场.TIME.md', '别人写的']]);
  });

  it('takes over what another program wrote, added and removed where nothing was edited', async () => {
    const root = engagementFolder({ [NOTE]: '一', 'notes/b.md': '乙' });
    const { engagement, events } = await opened(root);
    fs.writeFileSync(path.join(root, NOTE), '一二');
    fs.writeFileSync(path.join(root, 'notes/c.md'), '丙');
    fs.rmSync(path.join(root, 'notes/b.md'));
    engagement.refresh();
    expect(events).toEqual([{ type: 'changed', paths: [NOTE, 'notes/c.md', 'notes/b.md'] }]);
    expect(engagement.notes()).toEqual([
      { path: NOTE, text: '一二' },
      { path: 'notes/c.md', text: '丙' },
    ]);
    engagement.refresh();
    expect(events).toHaveLength(1);
    await engagement.close();
  });

  it('keeps what it has when the folder goes away for a while', async () => {
    const root = engagementFolder({ [NOTE]: '一' });
    const { engagement, events } = await opened(root);
    fs.renameSync(root, `${root}-away`);
    engagement.refresh();
    fs.renameSync(`${root}-away`, root);
    expect(engagement.notes()).toEqual([{ path: NOTE, text: '一' }]);
    expect(events).toEqual([]);
    await engagement.close();
  });

  it('says why a save failed, keeps the text and saves it later', async () => {
    const root = engagementFolder({ [NOTE]: '一' });
    const { engagement, events } = await opened(root);
    engagement.writeNote(NOTE, '一二');
    fs.rmSync(path.join(root, 'notes'), { recursive: true });
    fs.writeFileSync(path.join(root, 'notes'), 'a file in the way');
    await engagement.flush();
    expect(events.at(-1)).toMatchObject({ type: 'save-failed', path: NOTE });
    expect(engagement.unsaved).toBe(true);
    fs.rmSync(path.join(root, 'notes'));
    await engagement.flush();
    expect(readIn(root, NOTE)).toBe('一二');
    expect(engagement.unsaved).toBe(false);
    await engagement.close();
  });

  it('saves without waiting when the process is asked to end', async () => {
    const root = engagementFolder({ [NOTE]: '一' });
    const { engagement } = await opened(root);
    engagement.writeNote(NOTE, '一二');
    engagement.flushSync();
    expect(readIn(root, NOTE)).toBe('一二');
    await engagement.close();
  });
});

describe('after a kill', () => {
  const leaveJournal = (root: string, before: string, after: string) => {
    fs.mkdirSync(path.join(root, '.clausewright'), { recursive: true });
    const journal = openJournal(path.join(root, '.clausewright/journal.jsonl'));
    journal.append(NOTE, before, after);
    journal.close();
  };

  it('brings back what was typed and not saved', async () => {
    const root = engagementFolder({ [NOTE]: '一' });
    leaveJournal(root, '一', '一二三');
    const { engagement } = await opened(root);
    expect(engagement.notices).toEqual([{ kind: 'recovered', path: NOTE }]);
    expect(readIn(root, NOTE)).toBe('一二三');
    await engagement.close();
    const { engagement: again } = await opened(root);
    expect(again.notices).toEqual([]);
    await again.close();
  });

  it('keeps the recovered text beside a file that another program wrote since', async () => {
    const root = engagementFolder({ [NOTE]: '别人写的' });
    leaveJournal(root, '一', '一二三');
    const { engagement } = await opened(root);
    expect(engagement.notices).toMatchObject([{ kind: 'recovered-beside', path: NOTE }]);
    expect(readIn(root, NOTE)).toBe('别人写的');
    expect(conflictsIn(root)).toEqual([['notes-现场.TIME.md', '一二三']]);
    await engagement.close();
  });

  it('brings back a file that had never been saved', async () => {
    const root = engagementFolder();
    leaveJournal(root, '', '一');
    const { engagement } = await opened(root);
    expect(engagement.notes()).toEqual([{ path: NOTE, text: '一' }]);
    await engagement.close();
  });

  it('removes the half-written files of a save', async () => {
    const root = engagementFolder({ [NOTE]: '一', 'notes/现场.md.1234567': '一' });
    const { engagement } = await opened(root);
    expect(fs.readdirSync(path.join(root, 'notes'))).toEqual(['现场.md']);
    await engagement.close();
  });

  it('leaves the journal to its owner when it may only look', async () => {
    const root = engagementFolder({ [NOTE]: '一' });
    leaveJournal(root, '一', '一二三');
    const engagement = await openEngagement(root, { access: 'read' });
    await engagement.close();
    expect(readIn(root, NOTE)).toBe('一');
    expect(readIn(root, '.clausewright/journal.jsonl')).not.toBe('');
  });
});
