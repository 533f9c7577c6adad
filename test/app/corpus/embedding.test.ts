import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { corpusDirectory } from '../../../src/app/corpus/manifest.js';
import { openEmbedder } from '../../../src/models/index.js';
import { cli, temporaryFolder } from '../../helpers/cli.js';

/** An embeddings endpoint: letters counted, 24 dimensions. Says what it was asked; fails from `failFrom` texts on. */
class Endpoint {
  readonly texts: string[] = [];
  readonly keys: (string | undefined)[] = [];
  failFrom = Number.POSITIVE_INFINITY;
  dimensions = 24;
  private server: Server | undefined;

  async start(): Promise<string> {
    this.server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const { input } = JSON.parse(body) as { input: string[] };
      this.keys.push(request.headers.authorization);
      if (this.texts.length + input.length > this.failFrom) {
        response.writeHead(400, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ error: { message: 'model is not loaded' } }));
        return;
      }
      this.texts.push(...input);
      const data = input.map((text, index) => ({ index, embedding: this.embed(text) }));
      response.writeHead(200, { 'content-type': 'application/json' });
      // Servers need not keep the order.
      response.end(JSON.stringify({ data: data.reverse() }));
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1`;
  }

  stop(): void {
    this.server?.closeAllConnections();
    this.server?.close();
  }

  private embed(text: string): number[] {
    const counts = Array<number>(this.dimensions).fill(0);
    for (const unit of text) {
      const place = (unit.codePointAt(0) ?? 0) % this.dimensions;
      counts[place] = (counts[place] ?? 0) + 1;
    }
    return counts;
  }
}

const running: Endpoint[] = [];
afterEach(() => {
  for (const endpoint of running.splice(0)) endpoint.stop();
});

async function endpoint(): Promise<{ server: Endpoint; baseUrl: string }> {
  const server = new Endpoint();
  running.push(server);
  return { server, baseUrl: await server.start() };
}

const bytesIn = (folder: string): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name)).toString('latin1'))
    .join('');

describe('an embeddings endpoint', () => {
  it('gives unit vectors in the order of the texts', async () => {
    const { server, baseUrl } = await endpoint();
    const embedder = await openEmbedder({ baseUrl, model: 'letters', apiKey: 'sk-test' });
    const texts = Array.from({ length: 70 }, (_, i) => `第${'甲'.repeat(i % 5)}${i}条`);
    const vectors = await embedder.embed(texts);
    expect([embedder.dimensions, vectors.length]).toEqual([24, 70]);
    for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
    expect(vectors[3]).toEqual((await embedder.embed([texts[3] ?? '']))[0]);
    expect(new Set(server.keys)).toEqual(new Set(['Bearer sk-test']));
    expect(embedder.id).not.toContain('sk-test');
  });

  it('asks for no dimensions that it was told, and holds the endpoint to them', async () => {
    const { server, baseUrl } = await endpoint();
    const embedder = await openEmbedder({ baseUrl, model: 'letters', dimensions: 12 });
    expect(server.texts).toEqual([]);
    await expect(embedder.embed(['甲'])).rejects.toMatchObject({
      code: 'embedder-dimensions',
      params: { model: 'letters', wanted: 12, given: 24 },
    });
    expect(server.keys).toEqual([undefined]);
  });

  it('that is not there is named, without the key', async () => {
    const config = { baseUrl: 'http://127.0.0.1:9/v1', model: 'm', apiKey: 'sk-secret', dimensions: 4 };
    const embedder = await openEmbedder(config);
    const error: unknown = await embedder.embed(['甲']).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'embedder-failed', params: { url: config.baseUrl, model: 'm' } });
    expect(JSON.stringify(error)).not.toContain('sk-secret');
  });
});

describe('a corpus with an embeddings endpoint', () => {
  it('is embedded by it, goes on after a failure, and asks nothing twice', async () => {
    const { server, baseUrl } = await endpoint();
    const folder = temporaryFolder();
    const past = join(folder, 'past');
    mkdirSync(past);
    const [report = ''] = readdirSync(join(corpusDirectory, 'reports'));
    cpSync(join(corpusDirectory, 'reports', report), join(past, report));
    const env = {
      CLAUSEWRIGHT_CORPUS_DIR: join(folder, 'corpus'),
      CLAUSEWRIGHT_EMBED_BASE_URL: baseUrl,
      CLAUSEWRIGHT_EMBED_MODEL: 'letters',
    };
    expect((await cli(['corpus', 'add', past], env)).code).toBe(0);
    server.texts.length = 0;
    server.failFrom = 40;
    const failed = await cli(['corpus', 'rebuild'], env);
    expect(failed.code).toBe(2);
    expect(failed.stderr).toContain(
      `向量服务 ${baseUrl} 的模型“letters”没有给出结果（400 model is not loaded）`,
    );
    const before = new Set(server.texts.filter((text) => text !== 'dimensions'));
    expect(before.size).toBe(32);
    server.failFrom = Number.POSITIVE_INFINITY;
    server.texts.length = 0;
    const done = await cli(['corpus', 'rebuild'], env);
    expect(done).toMatchObject({ code: 0, stdout: '索引已重新建立。\n' });
    const after = server.texts.filter((text) => text !== 'dimensions');
    expect(after.length).toBeGreaterThan(0);
    expect(after.filter((text) => before.has(text))).toEqual([]);
    server.texts.length = 0;
    const found = await cli(['search', '供方评价', '--format', 'json'], env);
    expect(found.code).toBe(0);
    expect(JSON.parse(found.stdout).results.length).toBeGreaterThan(0);
    // The query alone: samples keep the built-in embedder.
    expect(server.texts.filter((text) => text !== 'dimensions')).toEqual(['供方评价']);
    const stats = await cli(['corpus', 'stats'], env);
    expect(stats.stdout).toContain(`${new URL(baseUrl).host}/letters`);
    const [{ id = '' } = {}] = [{ id: (await cli(['corpus', 'list'], env)).stdout.split('\t')[0] }];
    expect((await cli(['corpus', 'remove', id], env)).code).toBe(0);
    expect(bytesIn(join(folder, 'corpus'))).not.toContain(id);
  });

  it('says which setting cannot be meant', async () => {
    const { code, stderr } = await cli(['corpus', 'list'], { CLAUSEWRIGHT_EMBED_BASE_URL: 'localhost:1' });
    expect([code, stderr.includes('CLAUSEWRIGHT_EMBED_BASE_URL')]).toEqual([2, true]);
  });
});

describe('a vector store of LangChain in the configuration', () => {
  const withStore = (name: string, module = '@langchain/classic/vectorstores/memory') => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'config.yaml'),
      `corpus:\n  vectorStore: { module: '${module}', name: ${name} }\n`,
    );
    return {
      CLAUSEWRIGHT_CONFIG: join(folder, 'config.yaml'),
      CLAUSEWRIGHT_CORPUS_DIR: join(folder, 'corpus'),
    };
  };

  it('is filled and asked along with the rest', async () => {
    const reports = join(corpusDirectory, 'reports');
    const [report = ''] = readdirSync(reports);
    expect((await cli(['corpus', 'add', join(reports, report)], withStore('MemoryVectorStore'))).code).toBe(
      0,
    );
    expect((await cli(['search', '供方评价'], withStore('MemoryVectorStore'))).code).toBe(0);
  });

  it.each([
    ['NoSuchStore', '@langchain/classic/vectorstores/memory', '（NoSuchStore）'],
    ['Chroma', '@langchain/no-such-package', '（Cannot find'],
  ])('that cannot be loaded is named (%s)', async (name, module, reason) => {
    const { code, stderr } = await cli(['search', '供方评价'], withStore(name, module));
    expect(code).toBe(2);
    expect(stderr).toContain(`用不了向量库模块“${module}”`);
    expect(stderr).toContain(reason.slice(0, 8));
  });

  it('names the nearest key for one that is unknown', async () => {
    const folder = temporaryFolder({ 'config.yaml': 'corpus:\n  vectorStor: { module: x }\n' });
    const { stderr } = await cli(['search', '供方'], { CLAUSEWRIGHT_CONFIG: join(folder, 'config.yaml') });
    expect(stderr).toContain('vectorStore');
  });
});
