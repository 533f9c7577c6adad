import { type EntityKind, foldWidth, type Report } from '../../core/index.js';
import { siteNames as placeNames, scanEntities } from '../../entities/index.js';
import { firmsBeforePeople } from './beside-people.js';
import { closeNames, fieldsOfCells, rowsOfCells } from './cells.js';
import { englishLists, englishPeople } from './english-lists.js';
import { initialsOf } from './initials.js';
import { labelledAddresses, labelledPeople, siteNames } from './labelled.js';
import { learntNames } from './learnt/names.js';
import { cuedFirms, englishFirms, listedFirms, regionalDoers, regionalFirms } from './listed-firms.js';
import { endsInName, type SlotContext } from './names.js';
import { isOrdinary } from './ordinary.js';
import { outsiders } from './outsiders.js';
import { placedOrganisations, placedPeople } from './placed-names.js';
import { publicFirms } from './public-firms.js';
import { rosterEnds, rosterNames } from './rosters.js';
import { branchNames, longerNames, partNames, shortNames, titledNames } from './short-names.js';
import { sidedNames } from './sided-names.js';
import { signedNames } from './signed-names.js';
import { spokenNames, spokenOrganisations } from './spoken-names.js';
import { tableNames } from './table-names.js';
import { townNames } from './town-names.js';
import { tradedOrganisations } from './traded-names.js';
import { placeNames as villages, worksNames } from './works-names.js';

const unique = (names: readonly string[]): string[] =>
  [...new Set(names.map((name) => name.trim()))].filter(Boolean);

const OFFICE = /[局所院站]$/u;
/** `各县区卫生院`: any of them. */
const ANY_OF = /^(?:各|几所|多家|多所|每个?)/u;

/** `高工`, short for a senior engineer, and no surname with what stands behind. */
const SENIOR_ENGINEER = /^高工/u;

/** Surroundings tell little in a table, whose heads say what stands in it. */
const withoutThings = (learnt: SlotContext, things: ReadonlySet<string>): SlotContext => ({
  organisations: learnt.organisations.filter((name) => !things.has(name)),
  people: learnt.people.filter((name) => !things.has(name)),
});

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
  const text = closeNames(report.view.text);
  const found = scanEntities(text, known, { mode: 'recall' });
  const of = (kind: EntityKind) =>
    found.filter((entity) => entity.kind === kind && !isOrdinary(entity.text)).map(({ text }) => text);
  const ordinary = (names: readonly string[]) => names.filter((name) => !isOrdinary(name));
  const cells = `${text}\n${rowsOfCells(text)}`;
  const table = tableNames(cells);
  const fields = fieldsOfCells(text);
  const towns = townNames(text);
  const spoken = ordinary([
    ...spokenOrganisations(text),
    ...placedOrganisations(text),
    ...tradedOrganisations(text),
    ...towns,
    ...regionalFirms(text),
    ...regionalDoers(text),
    ...cuedFirms(text),
    ...englishFirms(text),
    ...publicFirms(text),
    ...table.organisations,
  ]);
  const learnt = withoutThings(learntIn(text), table.things);
  const places = villages(text);
  const isPartOfPlace = (name: string) => places.some((place) => place !== name && place.endsWith(name));
  const named = unique([
    ...known.organisations,
    ...of('organisation'),
    ...labelledAddresses(fields),
    ...ordinary(siteNames(text)),
    ...ordinary(placeNames(foldWidth(text))).filter((name) => !isPartOfPlace(name)),
    ...places,
    ...worksNames(text),
    ...spoken,
  ]);
  // An office that was cut short (`开区应急管理局`) would make its whole name a sentence that ends in it.
  const whole = named.filter(
    (name) =>
      !ANY_OF.test(name) &&
      (!OFFICE.test(name) || !towns.some((town) => town !== name && town.endsWith(name))),
  );
  const organisations = unique([
    ...ordinary(outsiders(text)),
    ...whole.filter((name) => !endsInName(name, whole)),
    ...learnt.organisations.filter((name) => !named.some((whole) => whole !== name && whole.endsWith(name))),
  ]);
  const labelled = ordinary([
    ...labelledPeople(`${text}\n${fields}`),
    ...signedNames(text),
    ...sidedNames(text),
    ...table.people,
    ...spokenNames(text, of('person')),
  ]);
  const scanned = of('person').filter((name) => !table.things.has(name) && !SENIOR_ENGINEER.test(name));
  const certain = unique([...known.people, ...labelled, ...scanned, ...learnt.people]);
  const likely = unique([...certain, ...ordinary(placedPeople(text, certain))]);
  const rosters = [...rosterNames(text, likely), ...rosterEnds(text, likely)];
  const people = unique([...likely, ...rosters, ...englishPeople(text, likely)]).filter(
    (name) => !isOrdinary(name),
  );
  organisations.push(
    ...unique(listedFirms(text, { organisations, people })).filter((name) => !isOrdinary(name)),
  );
  organisations.push(...firmsBeforePeople(text, { people }).filter((name) => !isOrdinary(name)));
  organisations.push(...englishLists(text, organisations, people));
  organisations.push(...longerNames(organisations, text));
  organisations.push(...initialsOf(organisations, text));
  const short = organisations.flatMap((name) => shortNames(name, text));
  return {
    organisations: unique([...organisations, ...short, ...branchNames(short, text)]),
    people: unique([
      ...people,
      ...people.flatMap((name) => [...titledNames(name, text), ...partNames(name, text)]),
    ]),
  };
}
