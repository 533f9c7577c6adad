import { COUNT, denialsOf, labelOf, sure, type TopicPatterns, unsure } from '../words.js';

const OFFSITE = '(?:在施|在建|临时)(?:项目部|项目|场所|工地)';

export const ORGANISATION_TOPICS: readonly TopicPatterns[] = [
  {
    topic: 'temporary-site',
    about: /临时|在施|在建|temporary/iu,
    label: labelOf('临时(?:性)?场所'),
    denies: [
      ...denialsOf('临时(?:性)?场所'),
      /临时场所(?:\([^()\n]{0,40}\))?\s?:\s?(?:无|没有)(?=[\s,;。)]|$)/gu,
      /\bno temporary sites?\b|\btemporary sites?: none\b/giu,
    ],
    affirms: sure(
      new RegExp(`${OFFSITE}[^。;,\\n]{0,4}\\d+\\s?个`, 'gu'),
      /(?:抽|查|到|前往)[^。;,\n]{0,6}临时场所[^。;,\n]{2,20}/gu,
      /\b(?:one|two|three|four|five|\d+) temporary sites? (?:was|were|is|are)\b/giu,
    ),
  },
  {
    topic: 'multi-site',
    about: /场所|分公司|分支|厂区|分厂|基地|现场|site|branch/iu,
    label: labelOf('(?:多场所|分场所|多现场)'),
    denies: [
      ...denialsOf('(?:多场所|分场所|分支机构|其他场所|分公司)(?:审核)?'),
      /(?:单一场所|仅有?一个(?:固定)?场所|只有一个(?:固定)?场所)/gu,
      /\b(?:single site|only site|no other (?:permanent )?sites?|one site only)\b/giu,
    ],
    affirms: unsure(
      /(?:固定场所|经营场所|生产场所|厂区|生产基地)(?:共|有)?\s?(?:[两二三四五]|[2-9])\s?(?:处|个)/gu,
      /(?:现场|场所)(?:共|有)?(?:[两二三四五]|[2-9])\s?(?:处|个)\s?:/gu,
      /(?:设有|下设|另有)[^。;,\n]{0,10}(?:分公司|分厂|二厂区|第二厂区|分场所)(?![^。\n]{0,24}(?:不在|不纳入|未纳入|不包括))/gu,
      /\b(?:the second site|both sites|two (?:permanent )?sites|the branch (?:at|in) [A-Z])/gu,
    ),
  },
  {
    topic: 'shift-work',
    about: /班|夜|晚|shift|night/iu,
    label: labelOf('(?:夜班|倒班|轮班)'),
    denies: [
      /单班制|(?<![有否])(?:无|没有|不安排|不设|不存在)(?:夜班|倒班|轮班|中班)(?![\p{Script=Han}]{0,2}(?:审核|检查))|(?:实行|均为|全部为?)(?:白班|常白班)|不倒班|(?<!门卫|保安)(?:从不(?:在|于)?(?:夜间|晚上|夜里)|(?:夜间|晚上|夜里|晚间)(?:均|都|一律|从)?(?:不|没有|无))(?:生产|作业|开机|施工|运行|营业|安排生产)(?![\p{Script=Han}]{0,2}噪)/gu,
      /\b(?:single shift|one shift only|no night (?:shift|work)|nothing runs at night|no (?:production|work) (?:takes place |is done )?(?:at night|after dark)|no shift work)\b/giu,
    ],
    affirms: unsure(
      /夜班\s?(?:人数)?\s?\d+\s?人/gu,
      /夜班\s?[(:]?\s?(?:次日)?\d{1,2}:\d\d[^。;,\n]{0,14}/gu,
      /夜班(?:带班人?|班长|组长|主任|负责人|操作工|员工)[^。;,\n]{0,12}(?:签字|签名|确认|交接|介绍|说明)/gu,
      /(?:两班|二班|三班|四班)(?:制|倒|两倒|三倒|三运转|两运转|运转|轮换|轮班)/gu,
      /(?:抽|查|见|观察)[^。;,\n]{0,16}夜班[^。;,\n]{0,12}(?:记录|巡更|巡检|交接)/gu,
      /\b(?:night|twilight|late) shift \(|\bsigned [a-z ]{0,30}by the night[- ]shift (?:leader|supervisor|foreman)|\bnight[- ]shift (?:leader|supervisor|foreman|crew|hands|operators?)\b[^.\n]{0,30}|\b(?:two|three)[- ]shift(?:s| operation| pattern)\b/giu,
    ),
  },
  {
    topic: 'remote-audit',
    about: /远程|视频|会议|现场审核|remote|video/iu,
    label: labelOf('远程审核'),
    denies: [
      /(?<![有否])(?:未采用|没有采用|未使用|未进行|没有进行|不涉及|无)(?:任何)?远程审核(?=[\s,;。、)]|$)|全部(?:为|采用|实施)?现场审核/gu,
      /远程审核\s?[:为]\s?(?:无|否|不涉及|未采用)(?=[\s,;。、)]|$)/gu,
      /\bno part of the audit was (?:carried out |done )?remotely|\bno remote (?:audit|auditing)/giu,
    ],
    affirms: sure(
      /(?:采用|通过|以|利用)[^。;,\n]{0,10}(?:远程|视频会议|腾讯会议|视频连线|网络会议)[^。;,\n]{0,8}(?:审核|方式|访谈)/gu,
      /\b(?:audited|interviewed|carried out) (?:remotely|by video)/giu,
    ),
  },
  {
    topic: 'contractor',
    about: /承包|施工|contractor|sign-in|visitor|book|log|register/iu,
    label: labelOf('(?:承包方|承包商|外来施工)'),
    denies: [
      ...denialsOf('(?:承包方|承包商|外来施工(?:单位|人员)?)(?:作业|入场|入厂)?'),
      /\bno (?:outside )?contractors? (?:works?|is|are|was|were)\b/giu,
    ],
    affirms: unsure(
      new RegExp(
        `(?:承包商|承包方|施工队|外来施工单位)[^。;\\n]{0,16}(?:人员)?${COUNT}\\s?人[^。;,\\n]{0,10}`,
        'gu',
      ),
      /(?:承包商|承包方|外来施工)[^。;,\n]{0,14}(?:入厂|进场|入场)(?:教育|培训|作业|施工|交底|告知)/gu,
      /\b(?:sign-in|visitors?'?) (?:book|log|register)\b[^.\n]{0,80}\b(?:fitters|electricians|workers|technicians|scaffolders)\b/giu,
      /\bcontractors?\b[^.\n]{0,40}\b(?:were|was) (?:on site|working|inducted|given the site briefing)/giu,
    ),
  },
];
