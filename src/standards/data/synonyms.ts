/** Synonym groups, one per line, the standard's own term first. */
export const SYNONYM_GROUPS = `
顾客, 客户, 甲方, 业主, 委托方, customer, client
外部供方, 供方, 供应商, 供货商, 供货方, supplier, external provider, vendor
不合格, 不符合, 不合格项, 不符合项, nc, nonconformity
内部审核, 内审, internal audit
管理评审, 管评, management review
`;
