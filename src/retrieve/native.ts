/** The compiled modules that search rests on, each with a trial that it loads and works. */
export const NATIVE_MODULES: ReadonlyArray<{ name: string; attempt: () => Promise<unknown> }> = [
  {
    name: 'better-sqlite3',
    attempt: async () => new (await import('better-sqlite3')).default(':memory:').close(),
  },
  {
    name: 'hnswlib-node',
    attempt: async () => new (await import('hnswlib-node')).default.HierarchicalNSW('ip', 2).initIndex(1),
  },
  {
    name: '@node-rs/jieba',
    attempt: async () => (await import('@node-rs/jieba')).Jieba,
  },
];
