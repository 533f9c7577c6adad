/**
 * How auditors call a clause in the process column, one per line: `words, words | numbers`. Only words that name one
 * clause beyond doubt; numbers of all three standards together; `=` stands for a
 * number without its parts. Source: the project's own collection.
 */
export const CLAUSE_ALIASES = `
内审, 内部审核, internal audit, internal audits | 9.2
管评, 管理评审, management review | 9.3
设计开发, 设计和开发, 设计与开发, 产品设计和开发, design and development | 8.3
质量方针, 环境方针, 职业健康安全方针, 管理方针 | 5.2
质量目标, 环境目标, 职业健康安全目标, quality objectives, environmental objectives | 6.2
组织知识, 组织的知识, organizational knowledge, organisational knowledge | 7.1.6
基础设施, infrastructure | 7.1.3
监视和测量资源, 监视测量资源, 监视和测量设备, 监视测量设备, monitoring and measuring resources | 7.1.5, 9.1.1
顾客满意, 顾客满意度, customer satisfaction | 9.1.2
合规性评价, evaluation of compliance, compliance evaluation | 9.1.2
合规义务, compliance obligations | 6.1.3
环境因素, 环境因素识别, environmental aspects | 6.1.2
危险源辨识, 危险源识别, hazard identification | 6.1.2
应急准备和响应, 应急准备与响应, emergency preparedness and response | 8.2
协商和参与, 协商与参与, 工作人员的协商和参与, 员工协商和参与, consultation and participation | 5.4
产品放行, 产品和服务的放行, 产品和服务放行, release of products and services | 8.6
不合格输出, 不合格输出控制, 不合格输出的控制, 不合格品控制, control of nonconforming outputs | 8.7
标识和可追溯性, 标识与可追溯性, identification and traceability | 8.5.2
顾客财产, 顾客或外部供方财产, 顾客或外部供方的财产, customer property | 8.5.3
交付后活动, 交付后的活动, post-delivery activities | 8.5.5
外部提供的过程、产品和服务的控制, 外部提供过程、产品和服务的控制, 外部提供的控制, 外部供方的控制, control of external providers, externally provided processes | 8.4, 8.1.4
生产和服务提供的控制, 生产和服务提供控制 | 8.5.1, 8.5
采购, procurement, purchasing | 8.4, 8.1.4, 8.1=
成文信息, 成文信息的控制, 成文信息控制, 文件化信息, documented information | 7.5
纠正措施, 不合格和纠正措施, 不符合和纠正措施, nonconformity and corrective action | 10.2, 10.1
持续改进, continual improvement | 10.3, 10.1
变更的策划, planning of changes | 6.3, 8.1.3
更改控制, 更改的控制, control of changes | 8.5.6, 8.3.6, 7.5.3, 8.1.3, 6.3, 8.1
相关方的需求和期望, 理解相关方的需求和期望 | 4.2
岗位、职责和权限, 组织的岗位、职责和权限, 组织的角色、职责和权限, 岗位职责和权限 | 5.3
`;
