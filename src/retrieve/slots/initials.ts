/** Organisations by their initials, as the report gives them behind the name: `某某认证有限公司（ABC）`. */

const INITIALS = /^\s?[(（](?:(?:以下)?简称[:：]?\s?)?[“"]?(?<initials>[A-Z][A-Za-z&-]{1,7})[”"]?[)）]/u;
/** What stands in brackets behind an organisation without being one. */
const NO_NAME =
  /^(?:QMS|EMS|OHSMS?|OHS|ENMS|EnMS|FSMS|HACCP|ISMS|ITSMS|EC|ISO|IEC|GB|CNAS|CNCA|CCC|CQC|QHSE|HSE|EHS|QES|QE|ES|QS|UKAS|DAkkS|IAF|PDCA|ERP|MES|OA|KPI|SOP|MSDS|SDS|NC|OK|NA|N|Q|E|S)$/u;

/** The initials that follow any of the organisations in the text. */
export const initialsOf = (organisations: readonly string[], text: string): string[] => [
  ...new Set(
    organisations.flatMap((name) => {
      const found: string[] = [];
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const end = at + name.length;
        const initials = INITIALS.exec(text.slice(end, end + 20))?.groups?.initials;
        if (initials !== undefined && !NO_NAME.test(initials)) found.push(initials);
      }
      return found;
    }),
  ),
];
