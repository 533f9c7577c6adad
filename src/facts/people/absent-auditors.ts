import { type PersonClash, type Report, viewText } from '../../core/index.js';
import { familiesIn, namesIn } from './names.js';

/** A member of the audit team who did not come, and who audited. */

const STAYED_AWAY =
  /(?:未能?|没有?|无法)(?:再)?(?:参加|参与|到场|到达|到现场|随组|成行|前来|出席)|退出(?:了)?审核组|全程缺席|\b(?:took no (?:further )?part|did not (?:take part|come|attend|travel|join)|could not (?:take part|come|attend|travel|join)|was unable to (?:take part|come|attend|travel|join)|withdrew from the (?:audit|team)|had to withdraw|dropped out|stayed (?:away|at home))\b/iu;
const OF_THE_AUDIT = /审核|组员|技术专家|\b(?:audit|auditors?|team)\b/iu;
/** The client's people stay away, too; and some come for one of two stages. */
const OTHER =
  /内审|管理评审|培训|演练|一阶段|第一阶段|上次|首次会议|末次会议|会议|internal audit|management review|training|drill|stage 1|stage one|previous|last audit|opening meeting|closing meeting|first day|second day|half|afternoon|morning|observer/iu;
const AUDITED_EN =
  /\b(?:audited|audit(?: [a-z]+){0,6} (?:was|were) (?:carried out|conducted|done|performed|led)|(?:visited|seen|looked at|sampled|examined|inspected|interviewed|checked|walked|toured))\b/iu;
const AUDITED_ZH =
  /(?:抽取|抽查|查看|观察|察看|核对|询问|查阅|审核了|检查了|验证了|访谈了|实施了?审核|负责审核|审核员)/u;
const INSTEAD =
  /代替|替代|接替|原定|原计划|改由|本应|应由|instead|in place of|was to have|should have|originally|planned|replac|took over|taken over|deput|on behalf|appointed/iu;
/** Between the person and what he did. */
const REACH = 90;

export function readAbsentAuditors(report: Report): PersonClash[] {
  const isEnglish = report.language === 'en';
  return report.sentences
    .flatMap((sentence) => {
      const words = viewText(report, sentence);
      const away = STAYED_AWAY.exec(words);
      if (!away || !OF_THE_AUDIT.test(words) || OTHER.test(words)) return [];
      const before = words.slice(0, away.index);
      const person = (isEnglish ? familiesIn(before) : namesIn(before)).at(-1);
      return person === undefined ? [] : [{ sentence, person }];
    })
    .slice(0, MOST)
    .flatMap(({ sentence, person }): PersonClash[] => {
      const acted = report.sentences.find((other) => {
        if (other === sentence) return false;
        const words = viewText(report, other);
        const at = words.indexOf(person);
        if (at < 0 || INSTEAD.test(words) || OTHER.test(words)) return false;
        const before = words.slice(Math.max(0, at - REACH), at);
        const behind = words.slice(at + person.length, at + person.length + REACH);
        return isEnglish
          ? (/\bby (?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(?:[A-Z][\p{L}'’-]+ )?$/u.test(before) &&
              AUDITED_EN.test(before)) ||
              /^,?(?: [a-z-]+){0,2} (?:audited|inspected|interviewed|examined|sampled|visited)\b/u.test(
                behind,
              )
          : AUDITED_ZH.test(behind.slice(0, 16)) || /(?:审核员|组员|由)\s?:?\s?$/u.test(before);
      });
      if (!acted) return [];
      const places = [sentence, acted]
        .map(({ start, end }) => ({ start, end }))
        .sort((a, b) => a.start - b.start);
      return [{ kind: 'ill', sure: false, person, places }];
    });
}
const MOST = 10;
