import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportTemplates } from '../../../src/app/export/templates.js';
import { temporaryFolder } from '../../helpers/cli.js';

function folderWith(...names: readonly string[]): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'templates'));
  for (const name of names) writeFileSync(join(folder, 'templates', name), '');
  return folder;
}

describe('exportTemplates', () => {
  it("lists the engagement's templates before the firm's, and each name once", () => {
    const engagement = folderWith('2.docx', '10.docx', '报告.docx');
    const firm = folderWith('报告.docx', '记录表.DOCX');
    const found = exportTemplates(engagement, { CLAUSEWRIGHT_CONFIG_DIR: firm });
    expect(found).toEqual([
      ...['2.docx', '10.docx', '报告.docx'].map((name) => ({
        name,
        path: join(engagement, 'templates', name),
      })),
      { name: '记录表.DOCX', path: join(firm, 'templates', '记录表.DOCX') },
    ]);
  });

  it('leaves out what Word keeps beside an open file, hidden files and other formats', () => {
    const engagement = folderWith('~$报告.docx', '.报告.docx', '报告.doc', '说明.txt');
    expect(exportTemplates(engagement, { CLAUSEWRIGHT_CONFIG_DIR: temporaryFolder() })).toEqual([]);
  });

  it('finds none where there are no such folders', () => {
    const nowhere = join(temporaryFolder(), 'none');
    expect(exportTemplates(nowhere, { CLAUSEWRIGHT_CONFIG_DIR: nowhere })).toEqual([]);
  });
});
