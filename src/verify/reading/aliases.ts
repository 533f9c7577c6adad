/** How notes speak of somebody whom their header names in full: `卓总`, `钮讲`, `宣：“…”`, `缪老师`. */
const TITLES =
  '副总|副经理|副主任|副部长|副厂长|副科长|副院长|副校长|总|工|经理|主任|主管|部长|科长|处长|厂长|校长|院长|园长|所长|站长|店长|队长|班长|组长|总监|老师|师傅|书记|董|姐|哥|姨|叔|医生|护士长|厨师长';
const SPEAKS =
  '说|讲|称|答|认|承认|解释|介绍|表示|带|陪|自己|主持|批准|审批|签|负责|组织|安排|同意|[:：]|["“「]';
const ADDRESSED = new RegExp(`^(?<surname>\\p{Script=Han}{1,2}?)(?:${TITLES})$`, 'u');
/** What a surname as a word of its own may stand behind. */
const BOUNDARY = '(?<=^|[\\s,，.。;；:：、()（）/—-]|[问跟由给经听据])';

/** `问储 “忘了补”`, `问衡,说得清`. */
const ASKED = '(?<=问了?)';

const compound =
  /^(?:欧阳|司徒|司马|上官|诸葛|令狐|尉迟|濮阳|闻人|东方|皇甫|公孙|慕容|夏侯|长孙|宇文|端木|百里|南宫|闾丘|太史|淳于|单于|钟离|申屠|澹台|公冶|轩辕|独孤|赫连)/u;
const surnameOf = (name: string): string => compound.exec(name)?.[0] ?? name.charAt(0);

/** True where a text speaks of a person by surname: with a title, or as one who says or does something. */
export const speaksOf = (name: string, text: string): boolean => {
  const surname = ADDRESSED.exec(name)?.groups?.surname ?? surnameOf(name);
  if (!/^\p{Script=Han}/u.test(surname)) return false;
  return new RegExp(
    `${surname}(?:${TITLES}|[说讲称](?!明|解|重|量))|${BOUNDARY}${surname}\\s?(?:${SPEAKS})|${ASKED}${surname}(?:$|[\\s,，。;；:："“「])`,
    'u',
  ).test(text);
};

/** `褚经理` where the notes have `经理 褚一凡`: the surname with a title that the notes give its bearer, or speak of. */
export function isAddressNoted(name: string, notes: string): boolean {
  const surname = ADDRESSED.exec(name)?.groups?.surname;
  if (surname === undefined) return false;
  const title = name.slice(surname.length);
  const titled = new RegExp(
    `${title}[\\s:：]{0,4}${surname}(?:\\p{Script=Han}{1,2}(?!\\p{Script=Han})|(?=$|[\\s,;，；。(（]))`,
    'u',
  );
  return (
    titled.test(notes) ||
    new RegExp(`${BOUNDARY}${surname}(?:${SPEAKS})`, 'u').test(notes) ||
    new RegExp(`[老小阿]${surname}(?!\\p{Script=Han}{1,2}(?:$|[\\s,;，；。]))`, 'u').test(notes)
  );
}
