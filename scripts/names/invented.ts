import { dict } from '@node-rs/jieba/dict.js';
import { BODY_ENDINGS, FIRM_ENDINGS, PRODUCT_ENDINGS } from '../../src/entities/data/firm-words.js';
import { ACTIVITY_TRADES, TRADES } from '../../src/entities/data/organisation-words.js';
import {
  COMPOUND_SURNAMES,
  GIVEN_NAME_CHARACTERS,
  RARE_SURNAMES,
  SURE_SURNAMES,
  WEAK_SURNAMES,
} from '../../src/entities/data/surnames.js';
import { lineOfBusiness, surnameLength } from '../../src/entities/index.js';

/** Invented names of every sort, words among them, with a fixed seed. */

let seed = 20260101;
/** The next of a fixed row of numbers from 0 to 1. */
export const random = (): number => {
  seed = (seed * 1103515245 + 12345) & 0x7fffffff;
  return seed / 0x80000000;
};
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
const words = (...tables: string[]) => tables.flatMap((table) => table.split(/\s+/u)).filter(Boolean);

const dictionary = (dict as Buffer)
  .toString()
  .split('\n')
  .map((line) => line.split(' '));
const fancy = dictionary
  .filter(
    ([word = '', frequency, tag = '']) =>
      /^[\u4e00-\u9fff]{2}$/u.test(word) &&
      Number(frequency) > 20 &&
      Number(frequency) < 3000 &&
      /^(?:n|a|v|nr|ns|nz|t|i|l|z|s)$/u.test(tag),
  )
  .map(([word = '']) => word);
const surnamed = fancy.filter((word) => surnameLength(word, 0) > 0);
const given = [...GIVEN_NAME_CHARACTERS];
const anyHan = [...new Set(fancy.join(''))];
const SOUNDS = [
  ...'阿古丽娜尔依买提敖登格日乐桑吉卓玛克木苏来吐逊艾力巴图其仁扎西央多杰才让达瓦次洛旺堆拉姆热合曼努哈孜别萨迪汗娅罗伯特史密斯安德烈玛丽娅约翰逊戴维亨利',
];
const endings = words(TRADES, FIRM_ENDINGS, PRODUCT_ENDINGS, BODY_ENDINGS, ACTIVITY_TRADES);

const TITLE =
  /(?:总经理|经理|主任|师傅|老师|医生|女士|先生|阿姨|奶奶|爷爷|大爷|大夫|部长|厂长|队长|班长|工|总)$/u;

/** A name in the place of somebody's; a form of address keeps its title. */
export function personName(old: string): string {
  const title = TITLE.exec(old)?.[0] ?? '';
  const surname = () => {
    const dice = random();
    return dice < 0.5
      ? pick([...SURE_SURNAMES])
      : dice < 0.8
        ? pick([...WEAK_SURNAMES])
        : dice < 0.93
          ? pick([...RARE_SURNAMES])
          : pick(COMPOUND_SURNAMES);
  };
  if (title !== '' && old.length - title.length <= 2) return surname() + title;
  const dice = random();
  if (dice < 0.1) return pick(surnamed);
  if (dice < 0.13) return pick(fancy);
  if (dice < 0.17)
    return Array.from({ length: 3 + Math.floor(random() * 3) }, () => pick(SOUNDS))
      .join('')
      .slice(0, 4);
  if (dice < 0.2) return pick(['老', '小', '阿']) + pick([...SURE_SURNAMES, ...WEAK_SURNAMES]);
  if (dice < 0.26) return surname() + pick(fancy);
  const character = () => (random() < 0.85 ? pick(given) : pick(anyHan));
  return surname() + character() + (random() < 0.65 ? character() : '');
}

/** A name in the place of a firm's, mostly a short one. */
export function organisationName(old: string): string {
  const dice = random();
  if (dice < 0.12) return old;
  const brand = () => {
    const sort = random();
    return sort < 0.28
      ? pick(fancy)
      : sort < 0.75
        ? pick(given) + pick(given)
        : pick(anyHan) + pick(anyHan) + (random() < 0.5 ? pick(anyHan) : '');
  };
  if (old.length > 8 && dice < 0.6) return brand() + lineOfBusiness(old);
  return brand() + (dice < 0.6 ? '' : pick(endings));
}
