import type { ClauseDraft, DraftOutput } from '../../src/core/index.js';
import { evidenceOf, findingOf } from './samples.js';

export const objectives: ClauseDraft = {
  clause: '6.2',
  standards: ['QMS'],
  title: '质量目标及其实现的策划',
  verdict: 'nonconform',
  sentences: [
    {
      text: '公司编制了《质量目标分解表》，规定成品一次交验合格率≥97%，由质检部按月统计，2024年7—12月实际为95.8%。',
      notes: ['n1', 'n2'],
      exemplars: ['w3'],
      flags: [],
    },
    {
      text: '未达到目标，也没有分析原因。',
      notes: ['n2'],
      exemplars: [],
      flags: [{ kind: 'drift', quote: '没有分析原因', message: '记录写的是“原因分析做了一半”。' }],
    },
  ],
  objectives: [
    { name: '一次交验合格率', target: '≥97%', actual: '95.8%', period: '2024年7—12月', met: false },
    { name: '交付准时率', target: '', actual: '99%', period: '', met: null },
  ],
  questions: ['交付准时率的指标是多少？'],
  narrative: '公司编制了《质量目标分解表》。\n未达到目标，也没有分析原因。',
};

export const aspects: ClauseDraft = {
  clause: '6.1.2',
  standards: ['EMS', 'OHSMS'],
  title: '',
  verdict: 'insufficient',
  sentences: [],
  objectives: [],
  questions: [],
  narrative: '',
};

export const output: DraftOutput = {
  version: 1,
  provider: 'offline',
  notes: [
    { id: 'n1', text: '合格率 95.8 目标97', line: 3, clause: '6.2', routed: 'heading', confidence: 1 },
    { id: 'n2', text: '没分析', line: 4, clause: '6.2', routed: 'auto', confidence: 0.8 },
    { id: 'n3', text: '食堂干净', line: 9, clause: null, routed: 'none', confidence: 0 },
  ],
  drafts: [objectives, aspects],
  findings: [
    findingOf([evidenceOf('合格率 95.8%，已完成', '已完成', 'claim')], {
      message: '两处说法不一致。',
      suggestion: '',
    }),
  ],
  unrouted: ['n3', 'n9'],
};
