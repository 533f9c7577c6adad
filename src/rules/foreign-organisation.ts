import { foldKey, type Report, type Rule, type Span } from '../core/index.js';

export const foreignOrganisation: Rule = {
  meta: {
    id: 'foreign-organisation',
    severity: 'error',
    title: { zh: '文中出现其他组织的部门或文件', en: 'Another organisation in the text' },
    why: {
      zh: '把别家公司的部门或文件当作受审核方的，多半是套用旧报告留下的。',
      en: "Another company's department or manual taken for the client's was most likely left over from an older report.",
    },
    messages: {
      foreign: {
        zh: '“{{name}}”不是受审核方，却作为受审核方的部门或文件出现。',
        en: '"{{name}}" is not the client, but appears as if it were.',
      },
    },
    suggestion: {
      zh: '核对受审核方名称，改正套用的文字。',
      en: "Check the client's name and mend the text.",
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '受审核方名称：云梯山水泵制造有限公司\n采购由云梯山水泵制造有限公司供应部归口。\n供方“白鹭洲铸造有限公司”评价合格。',
        },
        {
          language: 'zh',
          text: '受审核方名称：云梯山水泵制造有限公司\n抽顾客青石桥水务有限公司项目部签收单。',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '受审核方名称：云梯山水泵制造有限公司\n设备维护由白鹭洲保洁有限公司后勤部负责，建有台账。',
          messageId: 'foreign',
          quotes: ['云梯山水泵制造有限公司', '白鹭洲保洁有限公司后勤部'],
        },
      ],
    },
  },
  check(_facts, report) {
    const own = clientNames(report);
    const [client] = own;
    if (!client) return [];
    const known = own.map(({ key }) => key);
    return [...report.view.text.matchAll(ACTS_AS_CLIENT)].flatMap((match) => {
      const { name: written = '', lead = '' } = match.groups ?? {};
      // What stands before the name (`设备维护由`) is no part of it.
      const name = written.slice(
        Math.max(...['由', '在', '经', '是', '对', '为'].map((word) => written.lastIndexOf(word))) + 1,
      );
      const key = foldKey(name);
      const isOwn = known.some((other) => other.includes(key) || key.includes(other));
      if (isOwn || /认证|检测|检验|计量|评价|咨询/u.test(name) || OUTSIDER.test(lead)) return [];
      const start = match.index + lead.length + written.length - name.length;
      return [
        {
          messageId: 'foreign',
          params: { name },
          places: [
            { span: client, role: 'name' },
            { span: { start, end: match.index + match[0].length }, role: 'mention' },
          ],
        },
      ];
    });
  },
};

const COMPANY = '[\\p{Script=Han}()]{4,24}?(?:有限责任公司|股份有限公司|有限公司|集团公司)';
/** A company with a department, manual or policy right behind it, as only the client's are written. */
const ACTS_AS_CLIENT = new RegExp(
  `(?<lead>(?:由|在|经|是|,|。|:|;|^)?)(?<name>${COMPANY})(?:的)?(?:[\\p{Script=Han}]{2,4}部(?=归口|负责|编制|制定|组织|牵头|主管)|(?:质量|管理)手册|(?:质量|环境|管理)方针|管理者代表)`,
  'gmu',
);
/** Suppliers and customers have departments too. */
const OUTSIDER = /供方|供应商|顾客|客户|外包|委托/u;
const CLIENT_LABEL = new RegExp(
  `(?:受审核方(?:名称)?|组织名称|申请组织|委托方名称|客户名称)\\s?[::]?\\s?(?<name>${COMPANY})`,
  'gu',
);

function clientNames(report: Report): Array<Span & { key: string }> {
  return [...report.view.text.matchAll(CLIENT_LABEL)].map((match) => {
    const name = match.groups?.name ?? '';
    const start = match.index + match[0].length - name.length;
    return { start, end: start + name.length, key: foldKey(name) };
  });
}
