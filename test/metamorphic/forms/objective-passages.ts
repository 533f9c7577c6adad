import type { Language } from '../../../src/core/index.js';

/** What a passage is written about: names, limits and figures as text. The second objective is always met. */
export interface Slots {
  name: string;
  limit: string;
  result: string;
  name2: string;
  limit2: string;
  result2: string;
}

export interface Passage {
  id: string;
  write(slots: Slots): string;
}

/** Ways to tell an objective, what was reached, and that it was met. */
export const RESULT_PASSAGES: Readonly<Record<Language, readonly Passage[]>> = {
  zh: [
    {
      id: 'list and statistics',
      write: (s) =>
        `质量目标：${s.name}${s.limit}；${s.name2}${s.limit2}。\n2024年1-12月统计：${s.name}${s.result}，${s.name2}${s.result2}，目标均已完成。`,
    },
    {
      id: 'side by side',
      write: (s) =>
        `目标：${s.name}${s.limit}，实际${s.result}，已达成。${s.name2}${s.limit2}，实际${s.result2}，已达成。`,
    },
    {
      id: 'called a target',
      write: (s) => `${s.name}目标为${s.limit}，2024年实际完成${s.result}，达到目标要求。`,
    },
    {
      id: 'target in brackets',
      write: (s) =>
        `2024年${s.name}为${s.result}（目标${s.limit}），${s.name2}为${s.result2}（目标${s.limit2}），均达到目标。`,
    },
    {
      id: 'result in brackets',
      write: (s) =>
        `1、${s.name}${s.limit}（实际${s.result}）；\n2、${s.name2}${s.limit2}（实际${s.result2}）。\n以上目标全部实现。`,
    },
    {
      id: 'numbered lists',
      write: (s) =>
        `公司质量目标如下：\n1）${s.name}${s.limit}；\n2）${s.name2}${s.limit2}。\n2024年目标完成情况：\n1）${s.name}：${s.result}；\n2）${s.name2}：${s.result2}。\n各项目标均已达成。`,
    },
    {
      id: 'respectively',
      write: (s) =>
        `${s.name}、${s.name2}目标分别为${s.limit}、${s.limit2}，实际分别为${s.result}、${s.result2}，均达到目标要求。`,
    },
    {
      id: 'respectively apart',
      write: (s) =>
        `公司制定的质量目标：${s.name}${s.limit}，${s.name2}${s.limit2}。\n经统计，2024年${s.name}和${s.name2}分别为${s.result}和${s.result2}，均已实现。`,
    },
    { id: 'result first', write: (s) => `2024年度${s.name}达到${s.result}，完成了公司${s.limit}的目标。` },
    {
      id: 'satisfies',
      write: (s) =>
        `质量目标规定${s.name}${s.limit}。抽查2024年统计表，${s.name}为${s.result}，满足目标要求。`,
    },
    {
      id: 'announced',
      write: (s) =>
        `公司目标：${s.name}${s.limit}，${s.name2}${s.limit2}。2024年目标均已完成，具体如下：${s.name}${s.result}，${s.name2}${s.result2}。`,
    },
    {
      id: 'wherein',
      write: (s) =>
        `公司共设质量目标2项，其中${s.name}${s.limit}，${s.name2}${s.limit2}。考核结果：${s.name}${s.result}，${s.name2}${s.result2}，全部达标。`,
    },
    {
      id: 'Markdown table',
      write: (s) =>
        `| 序号 | 目标 | 指标 | 2024年完成情况 |\n|---|---|---|---|\n| 1 | ${s.name} | ${s.limit} | ${s.result} |\n| 2 | ${s.name2} | ${s.limit2} | ${s.result2} |\n\n以上目标均已完成。`,
    },
    {
      id: 'table with the result before',
      write: (s) =>
        `| 质量目标 | 实际值 | 目标值 |\n|---|---|---|\n| ${s.name} | ${s.result} | ${s.limit} |\n| ${s.name2} | ${s.result2} | ${s.limit2} |\n各项目标均已达成。`,
    },
    {
      id: 'table with verdicts',
      write: (s) =>
        `\t序号\t目标项目\t目标值\t责任部门\t实际完成\t是否达标\n\t1\t${s.name}\t${s.limit}\t生产部\t${s.result}\t达标\n\t2\t${s.name2}\t${s.limit2}\t质检部\t${s.result2}\t达标`,
    },
    {
      id: 'turned table',
      write: (s) =>
        `| 项目 | ${s.name} | ${s.name2} |\n|---|---|---|\n| 目标值 | ${s.limit} | ${s.limit2} |\n| 实际值 | ${s.result} | ${s.result2} |\n\n以上目标均已完成。`,
    },
    {
      id: 'flattened table',
      write: (s) =>
        `目标\n指标\n完成情况\n${s.name}\n${s.limit}\n${s.result}\n${s.name2}\n${s.limit2}\n${s.result2}\n以上目标全部达成。`,
    },
    {
      id: 'flattened table with numbers',
      write: (s) =>
        `\t序号\n\t目标\n\t目标值\n\t实际值\n\n\t1\n\t${s.name}\n\t${s.limit}\n\t${s.result}\n\n\t2\n\t${s.name2}\n\t${s.limit2}\n\t${s.result2}\n\n\t以上目标均已完成。`,
    },
    {
      id: 'sections apart',
      write: (s) =>
        `3.1 管理体系的策划\n公司在手册中发布了质量目标，${s.name}${s.limit}，${s.name2}${s.limit2}，目标可测量。\n3.2 过程控制\n按工艺文件生产。\n3.3 内部审核和管理评审\n2024年质量目标考核表显示${s.name}${s.result}，${s.name2}${s.result2}，均达到目标。`,
    },
    {
      id: 'record row',
      write: (s) =>
        `| 过程 | 条款 | 审核记录 | 判定 |\n|---|---|---|---|\n| 质量目标 | Q6.2 | 公司目标：${s.name}${s.limit}；${s.name2}${s.limit2}。2024年1-6月实际${s.name}${s.result}，${s.name2}${s.result2}，均完成。 | 符合 |`,
    },
  ],
  en: [
    {
      id: 'objective and result',
      write: (s) =>
        `The objective for ${s.name} is ${s.limit}. In 2024 ${s.name} was ${s.result}. All objectives were met.`,
    },
    {
      id: 'against',
      write: (s) =>
        `In 2024 ${s.name} was ${s.result} against a target of ${s.limit}; ${s.name2} was ${s.result2} against a target of ${s.limit2}. Every objective was met.`,
    },
    {
      id: 'labels',
      write: (s) =>
        `Quality objectives: ${s.name}: target ${s.limit}, result ${s.result}; ${s.name2}: target ${s.limit2}, result ${s.result2}. All targets were achieved.`,
    },
    {
      id: 'list',
      write: (s) =>
        `Objectives for 2024:\n- ${s.name}: ${s.limit}\n- ${s.name2}: ${s.limit2}\nResults for 2024:\n- ${s.name}: ${s.result}\n- ${s.name2}: ${s.result2}\nAll objectives have been met.`,
    },
    {
      id: 'brackets',
      write: (s) =>
        `The team reviewed the objectives: ${s.name} ${s.limit} (actual ${s.result}), ${s.name2} ${s.limit2} (actual ${s.result2}). Both objectives were achieved.`,
    },
    {
      id: 'target in brackets',
      write: (s) =>
        `${cap(s.name)} reached ${s.result} (target: ${s.limit}) and ${s.name2} reached ${s.result2} (target: ${s.limit2}). Both targets were met.`,
    },
    {
      id: 'table',
      write: (s) =>
        `| Objective | Target | Result 2024 |\n|---|---|---|\n| ${cap(s.name)} | ${s.limit} | ${s.result} |\n| ${cap(s.name2)} | ${s.limit2} | ${s.result2} |\n\nManagement concluded that every objective was met.`,
    },
    {
      id: 'table with the result before',
      write: (s) =>
        `| KPI | Actual | Target | Met? |\n|---|---|---|---|\n| ${cap(s.name)} | ${s.result} | ${s.limit} | Yes |\n| ${cap(s.name2)} | ${s.result2} | ${s.limit2} | Yes |`,
    },
    {
      id: 'flattened table',
      write: (s) =>
        `Objective\nTarget\nResult\n${cap(s.name)}\n${s.limit}\n${s.result}\n${cap(s.name2)}\n${s.limit2}\n${s.result2}\nAll objectives were met.`,
    },
    {
      id: 'set a target',
      write: (s) =>
        `Top management set a target of ${s.limit} for ${s.name}. The figure for 2024 is ${s.name} ${s.result}, so the target was met.`,
    },
    {
      id: 'clause',
      write: (s) =>
        `6.2 Quality objectives\nThe ${s.name} target is ${s.limit} and the ${s.name2} target is ${s.limit2}. Performance in 2024: ${s.name} ${s.result}, ${s.name2} ${s.result2}. The objectives were achieved.`,
    },
    {
      id: 'respectively',
      write: (s) =>
        `The targets for ${s.name} and ${s.name2} are ${s.limit} and ${s.limit2} respectively. The results were ${s.result} and ${s.result2} respectively. Both objectives were met.`,
    },
    {
      id: 'apart',
      write: (s) =>
        `Planning\nThe quality objectives for 2024 include ${s.name} ${s.limit} and ${s.name2} ${s.limit2}.\nPerformance evaluation\nAccording to the year-end report, ${s.name} was ${s.result} and ${s.name2} was ${s.result2}; the objectives set were met.`,
    },
  ],
};

/** Ways to state a target once more. The list has stated it before. */
export const TARGET_PASSAGES: Readonly<Record<Language, readonly Passage[]>> = {
  zh: [
    { id: 'met, target after', write: (s) => `2024年${s.name}${s.result}，达到公司规定的${s.limit}的目标。` },
    {
      id: 'met, name after',
      write: (s) => `统计结果为${s.result}，达到公司规定的${s.limit}的${s.name}目标。`,
    },
    { id: 'handed down', write: (s) => `公司下达的${s.name}目标为${s.limit}，实际${s.result}。` },
    { id: 'exceeds', write: (s) => `${s.name}${s.result}，优于公司${s.limit}的年度指标。` },
    { id: 'in brackets', write: (s) => `2024年${s.name}为${s.result}（目标${s.limit}）。` },
    { id: 'called', write: (s) => `管理手册规定${s.name}指标为${s.limit}。` },
    { id: 'of the requirement', write: (s) => `${s.name}为${s.result}，符合公司${s.limit}的目标要求。` },
    { id: 'compared', write: (s) => `与${s.name}${s.limit}的目标相比，实际为${s.result}。` },
    { id: 'table row', write: (s) => `\t目标\t目标值\t实际值\n\t${s.name}\t${s.limit}\t${s.result}` },
    { id: 'quality objective', write: (s) => `管理评审输入中的质量目标：${s.name}${s.limit}。` },
  ],
  en: [
    { id: 'against', write: (s) => `${cap(s.name)} was ${s.result} against the target of ${s.limit}.` },
    {
      id: 'meets',
      write: (s) => `${cap(s.name)} was ${s.result}, which meets the company target of ${s.limit}.`,
    },
    { id: 'target for', write: (s) => `The target for ${s.name} is ${s.limit}.` },
    { id: 'set at', write: (s) => `The objective for ${s.name} was set at ${s.limit} by top management.` },
    {
      id: 'the name target',
      write: (s) => `The ${s.name} target of ${s.limit} was reached with ${s.result}.`,
    },
    { id: 'in brackets', write: (s) => `${cap(s.name)} reached ${s.result} (objective: ${s.limit}).` },
    {
      id: 'within the limit',
      write: (s) => `${cap(s.name)} was ${s.result}. This is in line with the agreed goal of ${s.limit}.`,
    },
  ],
};

const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
