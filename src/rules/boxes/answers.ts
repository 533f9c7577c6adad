import { type CheckBox, type Report, viewText } from '../../core/index.js';

/** Answers of which only one can hold, as they stand in forms. */
const OPPOSITES: ReadonlyArray<readonly [string, string]> = [
  ['是', '否'],
  ['有', '无'],
  ['符合', '不符合'],
  ['符合', '基本符合'],
  ['基本符合', '不符合'],
  ['合格', '不合格'],
  ['满足', '不满足'],
  ['适用', '不适用'],
  ['涉及', '不涉及'],
  ['有效', '无效'],
  ['有效', '基本有效'],
  ['同意', '不同意'],
  ['同意注册', '不同意注册'],
  ['推荐认证注册', '不推荐认证注册'],
  ['达到审核目的', '未达到审核目的'],
  ['达到审核目的', '未达到'],
  ['已达到', '未达到'],
  ['已关闭', '未关闭'],
  ['已完成', '未完成'],
  ['按计划', '有调整'],
  ['按计划', '有变更'],
  ['按计划完成', '有调整'],
  ['按计划完成', '有变更'],
  ['无变更', '有变更'],
  ['无变化', '有变化'],
  ['无偏离', '有偏离'],
  ['无异议', '有异议'],
  ['通过', '不通过'],
  ['推荐', '不推荐'],
  ['保持', '撤销'],
  ['适宜', '不适宜'],
  ['充分', '不充分'],
  ['严重', '一般'],
  ['yes', 'no'],
  ['none', 'yes'],
  ['met', 'not met'],
  ['major', 'minor'],
  ['effective', 'not effective'],
  ['conform', 'nonconform'],
  ['conforming', 'nonconforming'],
  ['applicable', 'not applicable'],
];

/** The answer itself, without what is written after it: `是，见附件` is 是. */
export const answerOf = (report: Report, box: CheckBox): string =>
  (
    viewText(report, box.label)
      .trim()
      .split(/[,;:.。、(]/u)[0] ?? ''
  )
    .trim()
    .toLowerCase();

/** Two answers of one question, of which one must hold and only one can. */
export const areOpposite = (first: string, second: string): boolean =>
  first !== second && OPPOSITES.some((pair) => pair.includes(first) && pair.includes(second));
