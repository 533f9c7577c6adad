import { join } from 'node:path';
import { delay, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkOutputSchema } from '../../src/core/index.js';
import { cli, temporaryFolder } from '../helpers/cli.js';
import { chat, sample } from '../models/fake-server.js';

const TEXT = [
  '目标：准时交付率≥95%，实际93.1%，目标已达成。',
  '喷涂工序由本公司自行完成，未外包。',
  '喷涂委托外部单位加工，见委外合同。',
  '',
].join('\n');
const URL = 'http://reader.test/v1/chat/completions';
const ENV = {
  CLAUSEWRIGHT_BASE_URL: 'http://reader.test/v1',
  CLAUSEWRIGHT_MODEL: 'fictional-1',
  CLAUSEWRIGHT_API_KEY: 'sk-fictional-0123456789',
  CLAUSEWRIGHT_MAX_RETRIES: '0',
  CLAUSEWRIGHT_TIMEOUT_MS: '1000',
};
const ANSWER = {
  contradictions: [
    { first: '自行完成，未外包', second: '喷涂委托外部单位加工', explanation: '一处自行完成，一处委外' },
    { first: '这里没有的话', second: '未外包', explanation: '编造' },
  ],
};

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  vi.unstubAllEnvs();
});
afterAll(() => server.close());

/** A server that is held to the schemas it is given; what it says to a report is `answer`. Returns what it was asked. */
function serve(answer: () => Response | Promise<Response>): string[] {
  const asked: string[] = [];
  // What probes find out is kept in the user's cache folder.
  vi.stubEnv('XDG_CACHE_HOME', temporaryFolder());
  server.use(
    http.post(URL, async ({ request }) => {
      const body = (await request.json()) as {
        response_format?: { json_schema?: { name: string; schema: never } };
        messages: { content: string }[];
      };
      const { name, schema } = body.response_format?.json_schema ?? {};
      if (name !== 'report_contradictions' && schema)
        return HttpResponse.json(chat(JSON.stringify(sample(schema))));
      asked.push(body.messages.map(({ content }) => content).join('\n'));
      return answer();
    }),
  );
  return asked;
}

async function check(env: Record<string, string>, ...options: string[]) {
  const file = join(temporaryFolder({ 'report.txt': TEXT }), 'report.txt');
  const outcome = await cli(['check', file, '--format', 'json', ...options], env);
  const { files } = checkOutputSchema.parse(JSON.parse(outcome.stdout));
  return { ...outcome, findings: files.flatMap(({ findings }) => findings), file };
}

describe('check --llm', () => {
  it('adds what the model proposes and the report bears out, as possible, without counting it', async () => {
    const asked = serve(() => HttpResponse.json(chat(JSON.stringify(ANSWER))));
    const { findings, code, stderr } = await check(ENV, '--llm', '--fail-on', 'warning');
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['objective-result', 'error'],
      ['llm-reader', 'info'],
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('fictional-1');
    expect(asked).toHaveLength(1);
    expect((await check(ENV, '--llm', '--rule', 'sum-mismatch', '--fail-on', 'warning')).code).toBe(0);
  });

  it('shows them as possible in every output, and takes decisions on them', async () => {
    serve(() => HttpResponse.json(chat(JSON.stringify(ANSWER))));
    const { file, findings } = await check(ENV, '--llm');
    const id = findings.at(-1)?.fingerprint.slice(0, 6) ?? '';
    const pretty = await cli(['check', file, '--llm', '--dismiss', id, '--reason', '两道工序'], ENV);
    expect(pretty.stdout).toContain('可能[llm-reader] 可能不一致：一处自行完成，一处委外');
    expect(pretty.stdout).toContain('已驳回');
    const sarif = JSON.parse((await cli(['check', file, '--llm', '--format', 'sarif'], ENV)).stdout);
    expect(sarif.runs[0].results.at(-1)).toMatchObject({
      ruleId: 'llm-reader',
      level: 'none',
      kind: 'review',
    });
    const page = (await cli(['check', file, '--llm', '--format', 'html'], ENV)).stdout;
    expect(page).toContain('第二读者（模型）提出');
    // Without the model the decision is not called stale.
    expect((await cli(['check', file], ENV)).stderr).toBe('');
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['nothing is configured', {}, /没有配置模型，本次只用了规则/u],
    ['the key is missing', { CLAUSEWRIGHT_PROVIDER: 'openai' }, /没有配置模型服务的密钥/u],
    [
      'a setting is wrong',
      { CLAUSEWRIGHT_MODEL: 'm', CLAUSEWRIGHT_TIMEOUT_MS: 'soon' },
      /CLAUSEWRIGHT_TIMEOUT_MS/u,
    ],
  ])('says so and goes on with the rules where %s', async (_, env, notice) => {
    const { findings, code, stderr } = await check(env, '--llm');
    expect([findings.map(({ ruleId }) => ruleId), code]).toEqual([['objective-result'], 1]);
    expect(stderr).toMatch(notice);
  });

  it.each<[string, () => Response | Promise<Response>, RegExp]>([
    [
      'refuses the key',
      () => HttpResponse.json({ error: { message: 'no' } }, { status: 401 }),
      /拒绝了密钥/u,
    ],
    ['breaks down', () => HttpResponse.json({ error: { message: 'no' } }, { status: 500 }), /服务自身出错/u],
    ['cannot be reached', () => HttpResponse.error(), /连接不上模型服务/u],
    [
      'is too slow',
      async () => {
        await delay(3000);
        return HttpResponse.json(chat('{}'));
      },
      /没有答完/u,
    ],
    ['declines', () => HttpResponse.json(chat(null, { refusal: 'I cannot help' })), /拒绝回答/u],
    ['says nothing', () => HttpResponse.json(chat('   ')), /空白内容/u],
    ['talks', () => HttpResponse.json(chat('There is no contradiction, well done!')), /不符合要求的格式/u],
    [
      'answers with something else',
      () => HttpResponse.json(chat('{"contradictions":[{"a":1}]}')),
      /不符合要求的格式/u,
    ],
  ])('tells it plainly where the model %s; what the rules found stands', async (_, answer, notice) => {
    serve(answer);
    const { findings, code, stderr } = await check(ENV, '--llm');
    expect([findings.map(({ ruleId }) => ruleId), code]).toEqual([['objective-result'], 1]);
    expect(stderr).toMatch(notice);
    expect(stderr).not.toMatch(/sk-fictional|\n\s+at /u);
  });

  it('sends nothing anywhere unless it is asked for', async () => {
    // Any request would fail the test: no handler is set.
    expect((await check(ENV)).stderr).toBe('');
  });
});
