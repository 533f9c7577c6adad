/** `number | Chinese | English` as in `titles.ts`; `-` removes a number that the older edition had. */

/**
 * What ISO 9001:2026 changes against ISO 9001:2015. Source: published comparisons of both tables of contents.
 * No Chinese edition is in force yet; the Chinese titles are working translations.
 */
export const ISO_9001_2026_CHANGES = `
6.1.1 | 风险和机遇的确定 | Determining risks and opportunities
6.1.2 | 应对风险的措施 | Actions to address risks
6.1.3 | 应对机遇的措施 | Actions to address opportunities
9.2.1 | 总则 | General
9.2.2 | 内部审核方案 | Internal audit programme
9.3.3 | 管理评审结果 | Management review results
10.1 | 持续改进 | Continual improvement
10.3 | -
`;

/**
 * What ISO 14001:2026 changes against ISO 14001:2015. Source: published comparisons of both tables of contents.
 * No Chinese edition is in force yet; the Chinese titles are working translations.
 */
export const ISO_14001_2026_CHANGES = `
5.3 | 角色、职责和权限 | Roles, responsibilities and authorities
6.1.4 | 风险和机遇 | Risks and opportunities
6.1.5 | 措施的策划 | Planning action
6.3 | 变更的策划 | Planning of changes
9.3.1 | 总则 | General
9.3.2 | 管理评审输入 | Management review inputs
9.3.3 | 管理评审结果 | Management review results
10.1 | 持续改进 | Continual improvement
10.3 | -
`;
