import { readFileSync } from 'node:fs';
import type { StandardId, Writeup } from '../../../src/core/index.js';
import { loadSampleWriteups } from '../../../src/app/corpus/sample.js';

/** Characters of a writeup, about; what a clause of a report of ours has. */
const LENGTH = 480;
const PER_REPORT = 40;

/** A small generator of numbers from 0 to 1, the same at every run (Numerical Recipes' constants). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What firms make, use and do: half of the words that tell one firm's writeups from another's. */
const FIRST =
  '铝合金 不锈钢 玻璃钢 陶瓷 橡胶 硅胶 聚氨酯 碳纤维 铜 锌合金 钛 无纺布 棉纱 竹木 石墨 环氧 聚丙烯 尼龙 沥青 石膏 水泥 大豆 小麦 茶叶 冷冻 速溶 医用 车用 船用 矿用 民用 军用 农用 食品级 工业级 智能 便携 高压 低温 真空';
const SECOND =
  '阀门 轴承 齿轮 电缆 线束 外壳 托盘 管件 密封圈 支架 滤芯 模具 弹簧 垫片 水泵 风机 电机 变压器 传感器 控制柜 连接器 电路板 包装箱 手套 面料 地板 涂料 粘合剂 清洗剂 饮料 糕点 调味料 饲料 药品 试剂 导管 床垫 玩具 灯具 门窗 幕墙 电梯 钢梁 叉车 货架 软件 平台 门户 数据库';
const THIRD =
  '焊接 注塑 压铸 冲压 喷涂 电镀 热处理 机加工 装配 灌装 印刷 裁剪 缝制 烘焙 发酵 灭菌 分拣 配送 仓储 安装 调试 维保 保洁 巡检 监测 开发 测试 部署 培训 咨询 设计 采购 检验 计量 回收 破碎 研磨 抛光 清洗 固化';
const LISTS = [FIRST, SECOND, THIRD].map((list) => list.split(' '));

interface Sentences {
  clauses: string[];
  standards: StandardId[];
  title: string;
  sentences: string[];
}

let pooled: Promise<Sentences[]> | undefined;

async function pool(): Promise<Sentences[]> {
  const writeups = (await loadSampleWriteups()).filter(({ language }) => language === 'zh');
  return writeups.map(({ clauses, standards, title, text }) => ({
    clauses,
    standards,
    title,
    sentences: text.split(/(?<=[。；])/u).filter((sentence) => sentence.length > 8),
  }));
}

/**
 * As many writeups as asked for, always the same: sentences of the sample reports on one clause, and some of any, each
 * about a product and a process that change from writeup to writeup.
 */
export async function* syntheticWriteups(count: number): AsyncGenerator<Writeup> {
  pooled ??= pool();
  const all = (await pooled).filter(({ sentences }) => sentences.length > 0);
  const byClause = new Map<string, Sentences[]>();
  for (const part of all) {
    const clause = part.clauses[0] ?? '';
    byClause.set(clause, [...(byClause.get(clause) ?? []), part]);
  }
  const next = numbers(20_260_101);
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  for (let i = 0; i < count; i++) {
    const { clauses, standards, title } = one(all);
    const own = byClause.get(clauses[0] ?? '') ?? all;
    // Products come up unevenly, as they do in life.
    const subject = () => LISTS.map((list) => list[Math.floor(next() ** 2 * list.length)]).join('');
    const about = [subject(), subject()];
    let text = '';
    while (text.length < LENGTH * (0.7 + 0.6 * next())) {
      const sentence = one(one(next() < 0.7 ? own : all).sentences);
      text += next() < 0.4 ? `${one(about)}${sentence}` : sentence;
    }
    const report = `b${Math.floor(i / PER_REPORT)}`;
    yield {
      ...{ id: `${report}-${i % PER_REPORT}`, report, clauses, standards, title, text },
      ...{ edition: null, department: null, verdict: null, date: null, industry: null, language: 'zh' },
    };
  }
}

/** Rough notes of judged queries, which nobody wrote for these writeups. */
export const benchQueries = (): string[] =>
  ['queries', 'queries-practice']
    .flatMap((name) =>
      readFileSync(new URL(`../../../evals/cases/retrieval/${name}.jsonl`, import.meta.url), 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => (JSON.parse(line) as { query: string }).query);
