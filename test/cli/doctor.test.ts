import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cli, temporaryFolder } from '../helpers/cli.js';

interface DoctorDocument {
  version: number;
  checks: { id: string; state: string; message: string; mend: string }[];
}

const LOCALE = { LANG: 'zh_CN.UTF-8', EDITOR: 'vi' };

async function doctor(env: NodeJS.ProcessEnv): Promise<{ code: number; document: DoctorDocument }> {
  const { code, stdout } = await cli(['doctor', '--format', 'json', '--lang', 'zh'], { ...LOCALE, ...env });
  return { code, document: JSON.parse(stdout) as DoctorDocument };
}

async function server(status: number): Promise<string> {
  const http = createServer((_, response) => response.writeHead(status).end('{}'));
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => void http.close());
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}/v1`;
}

describe('doctor', () => {
  it('finds everything in order on a machine of its own', async () => {
    const { code, document } = await doctor({});
    expect(document.checks.filter(({ state }) => state === 'problem')).toEqual([]);
    expect(code).toBe(0);
    expect(document.checks.map(({ id }) => id)).toEqual([
      ...['node', 'native', 'native', 'native', 'config', 'config-folder', 'cache-folder', 'sample'],
      ...['corpus', 'model', 'charset', 'terminal', 'editor'],
    ]);
    expect(document.checks.find(({ id }) => id === 'model')?.message).toBe(
      '没有配置模型：使用内置的起草器，数据不离开本机',
    );
  });

  it('names the mistake in the configuration and its mend', async () => {
    const home = temporaryFolder({ 'config.yaml': 'modle: {}\n' });
    const { code, document } = await doctor({ CLAUSEWRIGHT_CONFIG_DIR: home });
    const config = document.checks.find(({ id }) => id === 'config');
    expect(code).toBe(1);
    expect(config).toMatchObject({ state: 'problem' });
    expect(config?.message).toContain(join(home, 'config.yaml'));
    expect(config?.mend).toContain('model');
  });

  it('tells in plain words why the model does not serve', async () => {
    const { code, document } = await doctor({
      CLAUSEWRIGHT_BASE_URL: await server(401),
      CLAUSEWRIGHT_MODEL: 'm',
      CLAUSEWRIGHT_API_KEY: 'k',
    });
    expect(code).toBe(1);
    expect(document.checks.find(({ id }) => id === 'model')).toMatchObject({
      state: 'problem',
      message: '模型服务拒绝了密钥，或该密钥无权使用这个模型。',
    });
  });

  it('says what to do under each line that is not in order', async () => {
    const { stdout } = await cli(['doctor', '--lang', 'en'], { LANG: 'zh_CN.GBK' });
    expect(stdout).toContain("problem  the terminal's character set is not UTF-8: zh_CN.GBK");
    expect(stdout).toContain('What to do: Set a UTF-8 locale');
    expect(stdout).toContain('1 to be mended.');
  });
});
