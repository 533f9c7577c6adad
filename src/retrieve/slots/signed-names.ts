import {
  isCommonWord,
  isGivenNameCharacter,
  isSureSurname,
  lineOfBusiness,
  surnameLength,
} from '../../entities/index.js';
import { namesBy } from './names-by.js';
import { hasSurname, isTranscribed } from './spoken-names.js';

/**
 * People by what only people have: a signature, a field of a form without a colon, a form of address, and what happens to
 * people alone. Read for slotting alone, where one word too many costs little.
 */

/** Whose name stands in a field. */
const FIELD =
  '(?:(?:见习|实习)|(?:见习|实习)?审核组?(?:组长|组员|员)?|组长|组员|编制|校对|审核|批准|记录|填写|验收|检验|操作|签收|陪同|主持|评价|验证|监护|申请|审批|使用|责任|跟踪|经办|确认|受训|观察|技术专家|检测)(?:人|员|者)?';
const EDGE = '(?=$|[\\s、,，。;；)）"”」』/|])';
const NAME = '(?<name>\\p{Script=Han}{2,4}?)';

const SIGNED: readonly RegExp[] = [
  // `操作者签名为“马某”`, `签字：某某`.
  new RegExp(`(?:签名|签字|签章|签收人?|落款)(?:为|是|[:：])?\\s?[“"「『]${NAME}[”"」』]`, 'gu'),
  // `审批人某某,`, `受审核方代表 某某`.
  new RegExp(
    `(?:申请|监护|审批|审核|批准|评价|验证|使用|责任|跟踪|经办|确认|签收|验收|记录|填写|主持|检测|编制|领用|缺席|受训|签订|操作)人(?:为|是|[:：])?\\s?${NAME}${EDGE}`,
    'gu',
  ),
];
/** `审核组长 某某 组员 某某`, fields that spaces tell apart. */
const SPACED = new RegExp(`(?<=^|[\\s　])${FIELD}[ 　]{1,4}${NAME}(?=$|[\\s　])`, 'gmu');

/** What happens to somebody, and what only somebody does; the words before it are not those of a thing. */
const HAPPENS =
  '(?:因病|因事|请假|休假|休息|出差|离职|辞职|退休|调岗|缺席|迟到|未到场|未签|代签|顶岗|顶班|替班|代班|接任|接替|受伤|扭伤|划伤|烫伤|摔伤|砸伤|未?在岗|未系|未戴|没戴|未穿|没穿|未佩戴|没系|答不|答出|回答|答复|承认|坦言|解释|讲解|讲述|辩称|否认|反问|复述|当场|当即|牵头|带队|赶赴|赶到|复训|复检|补签|补训)';
const HAPPENED = new RegExp(
  `(?<=^|[\\s,，。;；:：、(（]|[由令让请被问经]|份|月|日|其中|当时|员工|同事)(?![由令让请被问经]|当时|其中|员工|同事)${NAME}(?:、(?<next>\\p{Script=Han}{2,3}))?(?=(?:[和等]人)?(?:右|左|均|都|也|已|曾|于|在)?${HAPPENS})`,
  'gmu',
);

const ADDRESS =
  '(?:老师|律师|博士|教授|先生|女士|小姐|大妈|大姐|大爷|大叔|大娘|阿姨|师傅|同志|医生|护士|会计|工程师|总监|队长|经理|主任|主管|书记|董事长|厂长|处长|科长|股长|局长|副?院长|副?校长|副主任|副经理|副厂长|副局长|副处长|副科长|部长|警官|法官|教练|专家|馆长|站长|所长|园长|行长|会长|村长|镇长|场长|矿长|船长|社长|理事长|秘书长)';
/** `某某老师`, `蔡大妈`: the surname, with a given name or not, before a form of address. */
const ADDRESSED = new RegExp(`(?<name>\\p{Script=Han}{1,3})${ADDRESS}`, 'gu');
/** `财务冯姐`, `派小葛到厂`: among people who know one another. */
const FAMILIAR = [
  /(?<=[\p{Script=Han}、,，。;；:：\s])(?<name>\p{Script=Han}[姐哥嫂叔婶])(?=[、,，。;；:：\s说讲答称表核负签在把已和与的])/gu,
  /(?<=[派叫让找跟由和与请问、,，。;；\s])(?<name>[小老阿]\p{Script=Han})(?=到|去|来|赶|把|将|送|拿|说|在|和|与|代|[,，。;；、])/gu,
];
/** `返聘的岳老`. */
const ELDER = /(?<=高工|专家|教授|顾问|老师傅|前辈|请来)(?<name>\p{Script=Han}老)(?=[为是说讲,，。来在])/gu;
/** `英文名Amy`. */
const OTHER_NAME =
  /(?:英文名|又名|别名|曾用名|小名)(?:为|是|叫|[:：])?\s?(?<name>[A-Z][a-z]{1,15}|\p{Script=Han}{2,3})(?=[)）,，。;；\s])/gu;

/** `星某置业解总评价`, `对方的贺工`: a surname and how one is addressed, before what only somebody does or the end of a phrase. */
const ADDRESSED_SHORTLY =
  /(?<name>\p{Script=Han}[总工])(?=$|[、,，。;；:：)）\s的]|评价|表示|介绍|说|线上|提出|批复|出席|参加|签字|签认|到场|来厂|来电|回复|确认|沟通|答应|陪同)/gmu;
const TRADE = /^[施高安化包车木石水民全农牙铁金竹漆花茶汽平员职]工$/u;

/** Of those the ones whose surname is sure and no part of a word. */
const addressedShortly = (text: string): string[] =>
  [...text.matchAll(ADDRESSED_SHORTLY)]
    .filter(
      ({ index, groups }) =>
        (isSureSurname(groups?.name ?? '', 0) ||
          (hasSurname(groups?.name ?? '') && lineOfBusiness(text.slice(index - 4, index)) !== '')) &&
        !TRADE.test(groups?.name ?? '') &&
        !isCommonWord(groups?.name ?? '') &&
        !isCommonWord(text.slice(index - 1, index + 1)),
    )
    .map(({ groups }) => groups?.name ?? '');

/** What fields, offices and things are called. */
const NOBODY =
  /^[和与及的为是均已未等]|.[与和及].|^(?:人员|时任|身份|资格|部门|单位|日期|时间|签字|签名|齐全|完整|完成|情况|记录|如下|分别|均为|均已|各自|全体|大家|公司|本人|双方|两人|三人|员工|现场|相关|其他|同意|属实|无误|清楚|正确|能够|可以|已经|没有|未能|明确|到位|及时|清晰|落实|具体|司机|方式|方法|全程|全员|全部|一栏|空白)|(?:部|科|室|组|班|员|长|师|人|工|者|表|单|书|栏|处|日期|记录|经理|主任|主管|代表|人员|管家|[是为的了称]|踝|手|脚|腿|臂|肩|眼|膝|腕|指)$/u;

const signersBy = (pattern: RegExp, text: string): string[] => namesBy(pattern, text, ['name', 'next']);

const isSomebody = (name: string): boolean => hasSurname(name) && !NOBODY.test(name);

/** Characters of which one would make a form of address by itself. */
const isGivenTitle = (name: string): boolean =>
  hasSurname(name.slice(-1)) || /[\p{Script=Han}]某$/u.test(name);

/** A surname before a form of address, and the character before belongs to another word. */
function addressed(text: string): string[] {
  return [...text.matchAll(ADDRESSED)].flatMap((match) => {
    const all = match.groups?.name ?? '';
    const title = match[0].slice(all.length);
    const end = match.index + all.length;
    const whole = all.slice(-2);
    if (isTranscribed(whole) && !isCommonWord(whole) && !isGivenTitle(whole)) return [whole + title];
    const isWhole = surnameLength(whole, 0) === 1 && isGivenNameCharacter(whole.slice(1));
    if (isWhole && /^$|[^\p{Script=Han}]|[的由和与请向]/u.test(text.charAt(end - 3)) && !isCommonWord(whole))
      return [whole];
    for (let length = 1; length <= all.length; length++) {
      const name = all.slice(-length);
      const before = text.slice(end - length - 1, end - length + 1);
      if (/^\d/u.test(before)) return [];
      const inside = length === 1 ? isCommonWord(before) : isCommonWord(name) || isCommonWord(name.slice(-2));
      if (!hasSurname(name) || inside || NOBODY.test(name) || NOT_ADDRESSED.test(name + title)) continue;
      if (length === 1 || !isCommonWord(before)) return [length === 1 ? name + title : name];
    }
    return [];
  });
}

/** Offices that begin as a surname and a form of address would: `安全主管`, `施工队长`, `高级工程师`. */
const NOT_ADDRESSED =
  /^(?:[和于时向常安党班高全总副正主各该本的在等计部查双方有能应程任宣成陆师左右上下前后里内外东西南北新老大小女男区车班项段站厂单库台]|\p{Script=Han}?[部科室组班级副总程工产计管量务])(?:老师|专家|经理|主任|主管|总监|队长|部长|科长|厂长|处长|书记|工程师|会计|师傅|医生|护士)$/u;

/** People whom a form or a sentence names so. */
export const signedNames = (text: string): string[] => [
  ...SIGNED.flatMap((pattern) => signersBy(pattern, text)).filter(
    (name) => !NOBODY.test(name) && (hasSurname(name) || !isCommonWord(name)),
  ),
  ...[HAPPENED, SPACED].flatMap((pattern) => signersBy(pattern, text)).filter(isSomebody),
  ...addressed(text),
  ...addressedShortly(text),
  ...signersBy(ELDER, text).filter(hasSurname),
  ...signersBy(OTHER_NAME, text),
  ...FAMILIAR.flatMap((pattern) => signersBy(pattern, text)).filter(
    (name) => !isCommonWord(name) && hasSurname(name.replace(/^[小老阿]/u, '')) && !/^[师学表空]/u.test(name),
  ),
];
