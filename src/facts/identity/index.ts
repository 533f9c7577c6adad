import { type IdentityFacts, type Report, spansOverlap } from '../../core/index.js';
import { extractDepartmentActs, extractDepartmentLists } from '../departments/index.js';
import { closedPosts } from '../offices/closed-posts.js';
import { extractOffices, postsIn } from '../offices/index.js';
import { readPersonClashes } from '../people/index.js';
import { extractActivities } from './activities.js';
import { extractAddresses, extractSites } from './addresses.js';
import { extractAssignments } from './assignments.js';
import { extractCertificates } from './certificates.js';
import { extractRoleClaims } from './client-claims.js';
import { readCodeSlips } from './codes.js';
import { extractDocuments } from './documents.js';
import { floorsIn } from './floors.js';
import { labelledSlips } from './labelled-codes.js';
import { siteListsIn, siteMentionsIn } from './listed-sites.js';
import { extractMarks } from './marks.js';
import { extractOrganisations } from './organisations.js';
import { readPaperClashes } from './paper-tellings.js';
import { extractPeople } from './people.js';
import { personSlips } from './people-en.js';
import { extractProcesses } from './processes.js';
import { quotedSlips } from './quoted-slips.js';
import { extractScopes } from './scopes.js';
import { extractSlips } from './slips.js';
import { visitsIn } from './visits.js';
import { readWithdrawn } from './withdrawn.js';

/** Reads the facts by which an organisation, its people, sites, papers and business are told from others. */
export function extractIdentity(report: Report): IdentityFacts {
  const people = extractPeople(report);
  const offices = extractOffices(report);
  const scopes = extractScopes(report);
  const departmentLists = extractDepartmentLists(report);
  // What lies outside a scope can be told only where there is one.
  const activities =
    scopes.length > 0
      ? [...extractActivities(report), ...extractProcesses(report), ...extractMarks(report)]
      : [];
  return {
    documents: extractDocuments(report),
    organisations: extractOrganisations(report),
    roleClaims: extractRoleClaims(report),
    slips: slipsIn(report),
    people,
    offices,
    posts: report.language === 'en' ? [] : postsIn(report),
    closedPosts: closedPosts(report),
    personClashes: readPersonClashes(report),
    withdrawnUses: readWithdrawn(report),
    departmentLists,
    // Nobody is unknown where nobody is listed.
    departmentActs: departmentLists.length > 0 ? extractDepartmentActs(report) : [],
    scopes,
    activities,
    addresses: extractAddresses(report),
    sites: extractSites(report),
    siteLists: siteListsIn(report),
    siteMentions: siteMentionsIn(report),
    visits: visitsIn(report),
    floors: floorsIn(report),
    certificates: extractCertificates(report),
    paperClashes: readPaperClashes(report),
    assignments: extractAssignments(report, people, offices),
  };
}

type Slips = IdentityFacts['slips'];

const READERS: ReadonlyArray<(report: Report, firstPair: number) => Slips> = [
  extractSlips,
  readCodeSlips,
  labelledSlips,
  quotedSlips,
  personSlips,
];

/** Names that slip by a character, and codes that slip by a digit; of two readers of one place the first counts. */
function slipsIn(report: Report): Slips {
  const found: Slips = [];
  for (const read of READERS) {
    const slips = read(report, (found.at(-1)?.pair ?? -1) + 1);
    const known = new Set(
      slips.filter((one) => found.some((other) => spansOverlap(one, other))).map(({ pair }) => pair),
    );
    found.push(...slips.filter(({ pair }) => !known.has(pair)));
  }
  return found;
}
