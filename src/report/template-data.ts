import type { ExportReport } from '../core/index.js';
import { type Translate, translator } from '../messages/index.js';
import { overrideNotice } from './export-facts.js';
import { objectiveLine, verdictName } from './words.js';

/** What a placeholder can stand for: a text, or a list whose items have placeholders of their own. */
export type TemplateValue = string | readonly TemplateScope[];
export interface TemplateScope {
  readonly [name: string]: TemplateValue;
}

/** Every placeholder has a Chinese and an English name; a firm's template may use either. */
const both = (zh: string, en: string, value: TemplateValue): TemplateScope => ({ [zh]: value, [en]: value });

const scope = (...parts: readonly TemplateScope[]): TemplateScope => Object.assign({}, ...parts);

const day = (dates: ExportReport['profile']['stage1'], end: 'from' | 'to'): string => dates?.[end] ?? '';

/** The values of a template's placeholders. Lines of a text end with `\n`. */
export function templateData(report: ExportReport): TemplateScope {
  const t = translator(report.language);
  const { profile } = report;
  const { auditee } = profile;
  const listed = (items: readonly string[]) => items.filter(Boolean).join(t('report:listSeparator'));
  return scope(
    both('受审核方', 'auditee', auditee.name),
    both('曾用名', 'formerNames', listed(auditee.formerNames)),
    both('地址', 'address', auditee.address),
    both('人数', 'headcount', auditee.headcount === null ? '' : String(auditee.headcount)),
    both('审核范围', 'scope', profile.scope),
    both('审核类型', 'auditType', t(`report:export.types.${profile.auditType}`)),
    both('审核准则', 'standards', listed(profile.standards.map(({ id, edition }) => edition || id))),
    both('一阶段开始', 'stage1From', day(profile.stage1, 'from')),
    both('一阶段结束', 'stage1To', day(profile.stage1, 'to')),
    both('审核开始', 'stage2From', day(profile.stage2, 'from')),
    both('审核结束', 'stage2To', day(profile.stage2, 'to')),
    both('覆盖期开始', 'periodFrom', day(profile.period, 'from')),
    both('覆盖期结束', 'periodTo', day(profile.period, 'to')),
    both('场所', 'sites', listed(profile.sites)),
    both('未决错误说明', 'override', overrideNotice(report)),
    both(
      '审核组',
      'team',
      profile.team.map(({ name, role }) => scope(both('姓名', 'name', name), both('职责', 'role', role))),
    ),
    both(
      '部门',
      'departments',
      profile.departments.map(({ name, head }) =>
        scope(both('部门名称', 'department', name), both('负责人', 'head', head)),
      ),
    ),
    both(
      '条款',
      'clauses',
      report.clauses.map((clause) => clauseScope(clause, t)),
    ),
    both('不符合', 'nonconformities', nonconformityScopes(report, t)),
  );
}

const clauseScope = (clause: ExportReport['clauses'][number], t: Translate): TemplateScope =>
  scope(
    both('条款号', 'clause', clause.name),
    both('标题', 'title', clause.title),
    both('描述', 'narrative', clause.narrative),
    both('判定', 'verdict', verdictName(t, clause.verdict)),
    both('目标', 'objectives', clause.objectives.map((objective) => objectiveLine(t, objective)).join('\n')),
  );

const nonconformityScopes = ({ nonconformities }: ExportReport, t: Translate): TemplateScope[] =>
  nonconformities.map(({ number, clause, department, grade, statement }) =>
    scope(
      both('编号', 'number', number),
      both('条款号', 'clause', clause),
      both('所在部门', 'ncDepartment', department),
      both('级别', 'grade', t(`report:export.grades.${grade ?? 'open'}`)),
      both('事实', 'statement', statement),
    ),
  );
