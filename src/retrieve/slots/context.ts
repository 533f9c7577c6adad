import { type EntityKind, foldWidth, type Report } from '../../core/index.js';
import { siteNames as placeNames, scanEntities } from '../../entities/index.js';
import { labelledPeople, siteNames } from './labelled.js';
import { learntNames } from './learnt/names.js';
import { endsInName, type SlotContext } from './names.js';
import { isOrdinary } from './ordinary.js';
import { placedOrganisations, placedPeople } from './placed-names.js';
import { branchNames, shortNames, titledNames } from './short-names.js';
import { spokenNames, spokenOrganisations } from './spoken-names.js';
import { tradedOrganisations } from './traded-names.js';

const unique = (names: readonly string[]): string[] =>
  [...new Set(names.map((name) => name.trim()))].filter(Boolean);

/**
 * The names of a whole report: those known beforehand (auditee, team, heads of departments) and those found anywhere
 * in it. A person introduced by title in one clause is then recognised by the bare name in another. `learntIn` finds
 * what no rule does.
 */
export function slotContext(
  report: Pick<Report, 'view'>,
  known: SlotContext,
  learntIn: (text: string) => SlotContext = learntNames,
): SlotContext {
  const found = scanEntities(report.view.text, known, { mode: 'recall' });
  const of = (kind: EntityKind) =>
    found.filter((entity) => entity.kind === kind && !isOrdinary(entity.text)).map(({ text }) => text);
  const { text } = report.view;
  const ordinary = (names: readonly string[]) => names.filter((name) => !isOrdinary(name));
  const spoken = ordinary([
    ...spokenOrganisations(text),
    ...placedOrganisations(text),
    ...tradedOrganisations(text),
  ]);
  const learnt = learntIn(text);
  const named = unique([
    ...known.organisations,
    ...of('organisation'),
    ...ordinary(siteNames(text)),
    ...ordinary(placeNames(foldWidth(text))),
    ...spoken,
  ]);
  const organisations = unique([
    ...named.filter((name) => !endsInName(name, named)),
    ...learnt.organisations.filter((name) => !named.some((whole) => whole !== name && whole.endsWith(name))),
  ]);
  const labelled = ordinary([...labelledPeople(text), ...spokenNames(text, of('person'))]);
  const certain = unique([...known.people, ...labelled, ...of('person'), ...learnt.people]);
  const people = unique([...certain, ...ordinary(placedPeople(text, certain))]);
  const short = organisations.flatMap((name) => shortNames(name, text));
  return {
    organisations: unique([...organisations, ...short, ...branchNames(short, text)]),
    people: unique([...people, ...people.flatMap((name) => titledNames(name, text))]),
  };
}
