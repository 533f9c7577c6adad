/** Words that people write for our keys, folded to lower case. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  受审核方: 'auditee',
  客户: 'auditee',
  企业: 'auditee',
  client: 'auditee',
  organization: 'auditee',
  组织名称: 'name',
  名称: 'name',
  姓名: 'name',
  曾用名: 'formerNames',
  地址: 'address',
  人数: 'headcount',
  员工人数: 'headcount',
  employees: 'headcount',
  审核范围: 'scope',
  认证范围: 'scope',
  范围: 'scope',
  标准: 'standards',
  版本: 'edition',
  version: 'edition',
  审核类型: 'auditType',
  语言: 'language',
  一阶段: 'stage1',
  二阶段: 'stage2',
  覆盖期间: 'period',
  审核组: 'team',
  auditors: 'team',
  部门: 'departments',
  负责人: 'head',
  manager: 'head',
  条款: 'clauses',
  场所: 'sites',
  locations: 'sites',
  不符合: 'nonconformities',
  不符合项: 'nonconformities',
  ncs: 'nonconformities',
  findings: 'nonconformities',
  严重程度: 'grade',
  开始: 'from',
  结束: 'to',
  角色: 'role',
};

/** Edits (insert, delete, replace, swap of neighbours) that turn one word into the other. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

const fold = (key: string): string => key.toLowerCase().replace(/[\s_-]/gu, '');

/** The known key that an unknown one most likely stands for. `known` must not be empty. */
export function nearestKey(unknown: string, known: readonly string[]): string {
  const word = fold(unknown.slice(0, 60));
  const meant = OTHER_WORDS[word];
  if (meant !== undefined && known.includes(meant)) return meant;
  const distances = known.map((key) => ({ key, distance: editDistance(word, fold(key)) }));
  return distances.reduce((best, next) => (next.distance < best.distance ? next : best)).key;
}
