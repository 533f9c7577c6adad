import { describe, expect, it } from 'vitest';
import { toldIn } from '../helpers/whole-check.js';

/** What must be told of a text (rule and quotes), and texts like it of which nothing may be told. */
interface Family {
  told: ReadonlyArray<readonly [text: string, rule: string, quotes: readonly string[]]>;
  silent: readonly string[];
}

const FAMILIES: Readonly<Record<string, Family>> = {
  'steps of one record in several sentences': {
    told: [
      [
        '三号聚合釜检修作业票2024年6月12日签发。作业负责人介绍，三号聚合釜于6月11日进入检修。',
        'date-order',
        ['2024年6月12日', '6月11日'],
      ],
      [
        '新员工柏舟2024年7月1日入职，三级安全教育2024年6月20日完成。',
        'date-order',
        ['2024年7月1日', '2024年6月20日'],
      ],
    ],
    silent: [
      '新员工9人，2025年6月16日至6月20日三级教育，6月23日到岗。',
      '抽4月14日冷链操作培训记录，9人签到；新验收员5月6日报到，5月9日考核上岗。',
      '采购订单5月20日下达（框架协议4月1日签），物料5月28日到货；4月15日检验的是框架协议样品。',
      '贮存期最长的一批入库日期2025年5月26日。转移联单随机抽3份：5月13日12吨、7月22日8吨。',
      '班工的管理人员培训证2024年12月取证。2025年培训计划12期，7月的培训应到22人，实到20人。',
    ],
  },
  'one step dated twice': {
    told: [
      [
        '公司成立于2011年3月8日。\n营业执照：成立日期2012年3月8日。',
        'date-conflict',
        ['2011年3月8日', '2012年3月8日'],
      ],
    ],
    silent: [
      '公司成立于2011年3月8日。\n子公司成立于2015年6月2日。',
      '合同HT-07于2024年3月5日签订。\n补充协议HT-07于2024年4月9日签订，第二次变更。',
    ],
  },
  'uses after the last day': {
    told: [
      [
        '烟尘采样仪YQ-31校准证书有效期至2025年4月10日，查5月8日用该仪器做自测。\n2025年6月3日审核。',
        'expired-at-use',
        ['2025年4月10日', '5月8日'],
      ],
    ],
    silent: ['烟尘采样仪YQ-31校准证书有效期至2026年4月10日，查2025年5月8日用该仪器做自测。'],
  },
  'departments of nonconformities': {
    told: [
      [
        '不符合项清单\n| 编号 | 责任部门 | 条款 |\n|---|---|---|\n| BX-01 | 酿造部 | 8.5.1 |\n| BX-02 | 仓储部 | 8.5.4 |\n不符合涉及酿造部、质检部两个部门。',
        'nc-department',
        ['| BX-02 | 仓储部 | 8.5.4 |', '不符合涉及酿造部、质检部两个部门'],
      ],
    ],
    silent: [
      '不符合项清单\n| 编号 | 责任部门 | 条款 |\n|---|---|---|\n| BX-01 | 酿造部 | 8.5.1 |\n| BX-02 | 仓储部 | 8.5.4 |\n不符合涉及酿造部、仓储部两个部门。质检部本次未开具不符合。',
      '不符合项清单\n| 编号 | 责任部门 | 条款 |\n|---|---|---|\n| BX-01 | 酿造部 | 8.5.1 |\n内审中酿造部未发现不符合。',
    ],
  },
  'verdicts in words': {
    told: [
      [
        '8.5.1 生产提供的控制\n焊接工序要求每班点检，3号焊机5月无点检记录，操作工未佩戴护目镜。评价：符合。',
        'nc-verdict',
        [
          '焊接工序要求每班点检，3号焊机5月无点检记录，操作工未佩戴护目镜。',
          '无点检记录',
          '未佩戴',
          '评价：符合',
        ],
      ],
    ],
    silent: [
      '8.5.1 生产提供的控制\n焊接工序要求每班点检，3号焊机5月点检记录完整。评价：符合。',
      '8.5.1 生产提供的控制\n内审发现3号焊机无点检记录，已整改，现场复查有效。评价：符合。',
    ],
  },
};

describe.each(Object.entries(FAMILIES))('%s', (_, { told, silent }) => {
  it.each(told)('tells of %s', (text, rule, quotes) => {
    const found = toldIn(text);
    expect(found).toContainEqual({ rule, quotes });
  });
  it.each(silent)('is silent on %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});
