/**
 * Clause numbers and titles, one per line: `number | Chinese | English`. `=` marks a number without a title of its
 * own, which is then shown under its parent's. Titles only: the text of a standard never enters this project.
 */

/** Source: GB/T 19001-2016 (ISO 9001:2015, IDT), table of contents. */
export const GBT_19001_2016 = `
4 | 组织环境 | Context of the organization
4.1 | 理解组织及其环境 | Understanding the organization and its context
4.2 | 理解相关方的需求和期望 | Understanding the needs and expectations of interested parties
4.3 | 确定质量管理体系的范围 | Determining the scope of the quality management system
4.4 | 质量管理体系及其过程 | Quality management system and its processes
4.4.1 | =
4.4.2 | =
5 | 领导作用 | Leadership
5.1 | 领导作用和承诺 | Leadership and commitment
5.1.1 | 总则 | General
5.1.2 | 以顾客为关注焦点 | Customer focus
5.2 | 方针 | Policy
5.2.1 | 制定质量方针 | Establishing the quality policy
5.2.2 | 沟通质量方针 | Communicating the quality policy
5.3 | 组织的岗位、职责和权限 | Organizational roles, responsibilities and authorities
6 | 策划 | Planning
6.1 | 应对风险和机遇的措施 | Actions to address risks and opportunities
6.1.1 | =
6.1.2 | =
6.2 | 质量目标及其实现的策划 | Quality objectives and planning to achieve them
6.2.1 | =
6.2.2 | =
6.3 | 变更的策划 | Planning of changes
7 | 支持 | Support
7.1 | 资源 | Resources
7.1.1 | 总则 | General
7.1.2 | 人员 | People
7.1.3 | 基础设施 | Infrastructure
7.1.4 | 过程运行环境 | Environment for the operation of processes
7.1.5 | 监视和测量资源 | Monitoring and measuring resources
7.1.5.1 | 总则 | General
7.1.5.2 | 测量溯源 | Measurement traceability
7.1.6 | 组织的知识 | Organizational knowledge
7.2 | 能力 | Competence
7.3 | 意识 | Awareness
7.4 | 沟通 | Communication
7.5 | 成文信息 | Documented information
7.5.1 | 总则 | General
7.5.2 | 创建和更新 | Creating and updating
7.5.3 | 成文信息的控制 | Control of documented information
7.5.3.1 | =
7.5.3.2 | =
8 | 运行 | Operation
8.1 | 运行的策划和控制 | Operational planning and control
8.2 | 产品和服务的要求 | Requirements for products and services
8.2.1 | 顾客沟通 | Customer communication
8.2.2 | 产品和服务要求的确定 | Determining the requirements for products and services
8.2.3 | 产品和服务要求的评审 | Review of the requirements for products and services
8.2.3.1 | =
8.2.3.2 | =
8.2.4 | 产品和服务要求的更改 | Changes to requirements for products and services
8.3 | 产品和服务的设计和开发 | Design and development of products and services
8.3.1 | 总则 | General
8.3.2 | 设计和开发策划 | Design and development planning
8.3.3 | 设计和开发输入 | Design and development inputs
8.3.4 | 设计和开发控制 | Design and development controls
8.3.5 | 设计和开发输出 | Design and development outputs
8.3.6 | 设计和开发更改 | Design and development changes
8.4 | 外部提供的过程、产品和服务的控制 | Control of externally provided processes, products and services
8.4.1 | 总则 | General
8.4.2 | 控制类型和程度 | Type and extent of control
8.4.3 | 提供给外部供方的信息 | Information for external providers
8.5 | 生产和服务提供 | Production and service provision
8.5.1 | 生产和服务提供的控制 | Control of production and service provision
8.5.2 | 标识和可追溯性 | Identification and traceability
8.5.3 | 顾客或外部供方的财产 | Property belonging to customers or external providers
8.5.4 | 防护 | Preservation
8.5.5 | 交付后活动 | Post-delivery activities
8.5.6 | 更改控制 | Control of changes
8.6 | 产品和服务的放行 | Release of products and services
8.7 | 不合格输出的控制 | Control of nonconforming outputs
8.7.1 | =
8.7.2 | =
9 | 绩效评价 | Performance evaluation
9.1 | 监视、测量、分析和评价 | Monitoring, measurement, analysis and evaluation
9.1.1 | 总则 | General
9.1.2 | 顾客满意 | Customer satisfaction
9.1.3 | 分析与评价 | Analysis and evaluation
9.2 | 内部审核 | Internal audit
9.2.1 | =
9.2.2 | =
9.3 | 管理评审 | Management review
9.3.1 | 总则 | General
9.3.2 | 管理评审输入 | Management review inputs
9.3.3 | 管理评审输出 | Management review outputs
10 | 改进 | Improvement
10.1 | 总则 | General
10.2 | 不合格和纠正措施 | Nonconformity and corrective action
10.2.1 | =
10.2.2 | =
10.3 | 持续改进 | Continual improvement
`;

/** Source: GB/T 24001-2016 (ISO 14001:2015, IDT), table of contents. */
export const GBT_24001_2016 = `
4 | 组织所处的环境 | Context of the organization
4.1 | 理解组织及其所处的环境 | Understanding the organization and its context
4.2 | 理解相关方的需求和期望 | Understanding the needs and expectations of interested parties
4.3 | 确定环境管理体系的范围 | Determining the scope of the environmental management system
4.4 | 环境管理体系 | Environmental management system
5 | 领导作用 | Leadership
5.1 | 领导作用与承诺 | Leadership and commitment
5.2 | 环境方针 | Environmental policy
5.3 | 组织的角色、职责和权限 | Organizational roles, responsibilities and authorities
6 | 策划 | Planning
6.1 | 应对风险和机遇的措施 | Actions to address risks and opportunities
6.1.1 | 总则 | General
6.1.2 | 环境因素 | Environmental aspects
6.1.3 | 合规义务 | Compliance obligations
6.1.4 | 措施的策划 | Planning action
6.2 | 环境目标及其实现的策划 | Environmental objectives and planning to achieve them
6.2.1 | 环境目标 | Environmental objectives
6.2.2 | 实现环境目标措施的策划 | Planning actions to achieve environmental objectives
7 | 支持 | Support
7.1 | 资源 | Resources
7.2 | 能力 | Competence
7.3 | 意识 | Awareness
7.4 | 信息交流 | Communication
7.4.1 | 总则 | General
7.4.2 | 内部信息交流 | Internal communication
7.4.3 | 外部信息交流 | External communication
7.5 | 文件化信息 | Documented information
7.5.1 | 总则 | General
7.5.2 | 创建和更新 | Creating and updating
7.5.3 | 文件化信息的控制 | Control of documented information
8 | 运行 | Operation
8.1 | 运行策划和控制 | Operational planning and control
8.2 | 应急准备和响应 | Emergency preparedness and response
9 | 绩效评价 | Performance evaluation
9.1 | 监视、测量、分析和评价 | Monitoring, measurement, analysis and evaluation
9.1.1 | 总则 | General
9.1.2 | 合规性评价 | Evaluation of compliance
9.2 | 内部审核 | Internal audit
9.2.1 | 总则 | General
9.2.2 | 内部审核方案 | Internal audit programme
9.3 | 管理评审 | Management review
10 | 改进 | Improvement
10.1 | 总则 | General
10.2 | 不符合和纠正措施 | Nonconformity and corrective action
10.3 | 持续改进 | Continual improvement
`;

/** Source: GB/T 45001-2020 (ISO 45001:2018, IDT), table of contents. */
export const GBT_45001_2020 = `
4 | 组织所处的环境 | Context of the organization
4.1 | 理解组织及其所处的环境 | Understanding the organization and its context
4.2 | 理解工作人员和其他相关方的需求和期望 | Understanding the needs and expectations of workers and other interested parties
4.3 | 确定职业健康安全管理体系的范围 | Determining the scope of the OH&S management system
4.4 | 职业健康安全管理体系 | OH&S management system
5 | 领导作用和工作人员参与 | Leadership and worker participation
5.1 | 领导作用和承诺 | Leadership and commitment
5.2 | 职业健康安全方针 | OH&S policy
5.3 | 组织的角色、职责和权限 | Organizational roles, responsibilities and authorities
5.4 | 工作人员的协商和参与 | Consultation and participation of workers
6 | 策划 | Planning
6.1 | 应对风险和机遇的措施 | Actions to address risks and opportunities
6.1.1 | 总则 | General
6.1.2 | 危险源辨识及风险和机遇的评价 | Hazard identification and assessment of risks and opportunities
6.1.2.1 | 危险源辨识 | Hazard identification
6.1.2.2 | 职业健康安全风险和职业健康安全管理体系的其他风险的评价 | Assessment of OH&S risks and other risks to the OH&S management system
6.1.2.3 | 职业健康安全机遇和职业健康安全管理体系的其他机遇的评价 | Assessment of OH&S opportunities and other opportunities for the OH&S management system
6.1.3 | 法律法规要求和其他要求的确定 | Determination of legal requirements and other requirements
6.1.4 | 措施的策划 | Planning action
6.2 | 职业健康安全目标及其实现的策划 | OH&S objectives and planning to achieve them
6.2.1 | 职业健康安全目标 | OH&S objectives
6.2.2 | 实现职业健康安全目标的策划 | Planning to achieve OH&S objectives
7 | 支持 | Support
7.1 | 资源 | Resources
7.2 | 能力 | Competence
7.3 | 意识 | Awareness
7.4 | 沟通 | Communication
7.4.1 | 总则 | General
7.4.2 | 内部沟通 | Internal communication
7.4.3 | 外部沟通 | External communication
7.5 | 文件化信息 | Documented information
7.5.1 | 总则 | General
7.5.2 | 创建和更新 | Creating and updating
7.5.3 | 文件化信息的控制 | Control of documented information
8 | 运行 | Operation
8.1 | 运行策划和控制 | Operational planning and control
8.1.1 | 总则 | General
8.1.2 | 消除危险源和降低职业健康安全风险 | Eliminating hazards and reducing OH&S risks
8.1.3 | 变更管理 | Management of change
8.1.4 | 采购 | Procurement
8.1.4.1 | 总则 | General
8.1.4.2 | 承包方 | Contractors
8.1.4.3 | 外包 | Outsourcing
8.2 | 应急准备和响应 | Emergency preparedness and response
9 | 绩效评价 | Performance evaluation
9.1 | 监视、测量、分析和评价绩效 | Monitoring, measurement, analysis and performance evaluation
9.1.1 | 总则 | General
9.1.2 | 合规性评价 | Evaluation of compliance
9.2 | 内部审核 | Internal audit
9.2.1 | 总则 | General
9.2.2 | 内部审核方案 | Internal audit programme
9.3 | 管理评审 | Management review
10 | 改进 | Improvement
10.1 | 总则 | General
10.2 | 事件、不符合和纠正措施 | Incident, nonconformity and corrective action
10.3 | 持续改进 | Continual improvement
`;
