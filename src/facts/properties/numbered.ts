import {
  type AmountClash,
  parseChineseNumeral,
  parseEnglishNumeral,
  type Report,
  type Sentence,
  type ToldValue,
  viewText,
} from '../../core/index.js';
import { amountClash } from '../amount-clash.js';

/** `在用灭菌锅2台,编号MJ-1、MJ-2`, and a record of MJ-3: a machine beyond those that were counted and numbered. */

const COUNTER = '(?:台套|台|只|辆|套|条|部|座|个|口|间|艘|架|栋|把|支)';
const CODE = '[A-Z]{1,4}-?\\d{1,3}';
const JOINED = `${CODE}(?:(?:、|,\\s?|和|及|与|/|\\s?,?\\s(?:and|&)\\s)${CODE}){1,11}`;
const SPANNED = `${CODE}\\s?(?:至|到|~|-|—|–|to)\\s?${CODE}`;
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `(?<thing>\\p{Script=Han}{2,10})?(?<count>\\d{1,2}|[一二两三四五六七八九十])${COUNTER}(?<behind>\\p{Script=Han}{0,8})[,(:]?(?:编号|位号|设备编号|分别为|为|是|[,(:]){1,5}(?<codes>${SPANNED}(?!\\d)|${JOINED})(?!\\d)`,
    'u',
  ),
  new RegExp(
    `\\b(?<count>two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})\\s(?<thing>[a-z]+(?:\\s[a-z]+)?)(?:\\s(?:in use|on site))?\\s?[,:(]\\s?(?:numbered |marked )?(?<codes>${SPANNED}(?!\\d)|${JOINED})(?!\\d)`,
    'iu',
  ),
];
/** Said of all there are. */
const OWNS =
  /共有?|现有|拥有|在用|配备|配有|配置|设有|装有|公司有|[厂院站园]有|有(?=\p{Script=Han}{2,10}[\d一二两三四五])|使用|全部|\b(?:there are|has|have|runs?|operates?|uses?|owns?|in use|keeps?|fleet)\b/iu;
/** Of some of them, of another time, or of somebody else's. */
const SOME =
  /抽|其中|部分|送检|校准了|检定了|大修|新[增购]|淘汰|报废|停用|封存|原有|供方|供应商|客户|顾客|业主|租|借|外协|备用|以及|等(?=[,。;、)]|$)|除|\b(?:sampled?|of which|new|former|scrapped|hired|rented|supplier|customer|among|including|such as|spare|except)\b/iu;

interface Fleet {
  sentence: Sentence;
  place: ToldValue;
  codes: ReadonlySet<string>;
  prefix: string;
  /** A number of its make: the same letters, and as many digits. */
  make: RegExp;
  thing: string;
}

export function readNumbered(report: Report): AmountClash[] {
  const fleets = report.sentences.flatMap((sentence) => fleetIn(viewText(report, sentence), sentence) ?? []);
  return fleets.flatMap((fleet) => {
    const isShared = fleets.some((other) => other !== fleet && other.prefix === fleet.prefix);
    const told = isShared
      ? []
      : report.sentences.flatMap((sentence) => strangerIn(report, sentence, fleet) ?? []);
    const [stranger] = told;
    if (!stranger) return [];
    const { place, thing } = fleet;
    return [{ ...amountClash(thing, place, stranger), kind: 'unlisted', first: place, second: stranger }];
  });
}

function fleetIn(text: string, sentence: Sentence): Fleet | null {
  const match = SHAPES.map((shape) => shape.exec(text)).find((found) => found !== null);
  if (!match?.groups || SOME.test(text) || !(match.index === 0 || OWNS.test(text))) return null;
  const { count = '', codes = '', thing, behind } = match.groups;
  const named = numbersOf(codes);
  if (named.length !== numberOf(count)) return null;
  const [, prefix = '', digits = ''] = PARTS.exec(named[0] ?? '') ?? [];
  if (prefix === '' || named.some((code) => PARTS.exec(code)?.[1] !== prefix)) return null;
  const start = sentence.start + match.index + match[0].length - codes.length;
  const span = { start, end: start + codes.length };
  return {
    sentence,
    place: { ...span, core: span, raw: codes },
    codes: new Set(named),
    prefix,
    make: new RegExp(`(?<![A-Za-z\\d-])${prefix}\\d{${digits.length}}(?![\\dA-Za-z-])`, 'gu'),
    thing: (behind || thing || '').replace(/^.*(?:在用|配备|共有|现有|设有|有)/u, '') || prefix,
  };
}

const PARTS = /^([A-Z]{1,4}-?)(\d{1,3})$/u;
const numberOf = (count: string): number =>
  /\d/u.test(count)
    ? Number(count)
    : (parseChineseNumeral(count.replace('两', '二'))?.value ?? parseEnglishNumeral(count) ?? 0);

/** `DL-01至DL-04` are four. */
function numbersOf(codes: string): string[] {
  const found = codes.match(/[A-Z]{1,4}-?\d{1,3}/gu) ?? [];
  const [first, last, ...more] = found;
  if (
    !first ||
    !last ||
    more.length > 0 ||
    /[、,和及与/]|and|&/u.test(codes.replace(first, '').replace(last, ''))
  )
    return found;
  const [, prefix = '', from = ''] = PARTS.exec(first) ?? [];
  const [, , to = ''] = PARTS.exec(last) ?? [];
  const many = Number(to) - Number(from) + 1;
  if (many < 2 || many > 30) return found;
  return Array.from(
    { length: many },
    (_, index) => prefix + String(Number(from) + index).padStart(from.length, '0'),
  );
}

/** The first machine of the make that is none of them, where the sentence speaks of the thing or has its long prefix. */
function strangerIn(report: Report, sentence: Sentence, fleet: Fleet): ToldValue | null {
  if (sentence === fleet.sentence) return null;
  const text = viewText(report, sentence);
  if (!text.includes(fleet.prefix) || GONE.test(text)) return null;
  const match = [...text.matchAll(fleet.make)].find(([code]) => !fleet.codes.has(code));
  if (!match || !isOfThing(text, fleet)) return null;
  const start = sentence.start + match.index;
  const span = { start, end: start + match[0].length };
  return { ...span, core: span, raw: match[0] };
}
const GONE =
  /报废|停用|封存|淘汰|租|借|供方|供应商|客户|顾客|业主|新[增购]|拟|计划|原有|不符合|型号|批号|条款|图号|牌号|scrapped|hired|rented|customer|supplier|will|planned|model|batch|lot|former/iu;

const isOfThing = (text: string, { thing, prefix }: Fleet): boolean =>
  /[A-Z]{2}/u.test(prefix) ||
  (/\p{Script=Han}/u.test(thing)
    ? [thing.slice(-2), thing.slice(0, 2)].some((head) => text.includes(head)) || /线|号机/u.test(text)
    : text.toLowerCase().includes(thing.toLowerCase().replace(/s$/u, '')));
