import type { IdentityFacts, Report } from '../../core/index.js';
import { extractDepartmentActs, extractDepartmentLists } from '../departments/index.js';
import { extractOffices } from '../offices/index.js';
import { extractActivities } from './activities.js';
import { extractAddresses, extractSites } from './addresses.js';
import { extractAssignments } from './assignments.js';
import { extractCertificates } from './certificates.js';
import { extractRoleClaims } from './client-claims.js';
import { readCodeSlips } from './codes.js';
import { extractDocuments } from './documents.js';
import { extractMarks } from './marks.js';
import { extractOrganisations } from './organisations.js';
import { extractPeople } from './people.js';
import { extractProcesses } from './processes.js';
import { extractScopes } from './scopes.js';
import { extractSlips } from './slips.js';

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
    slips: withCodes(report),
    people,
    offices,
    departmentLists,
    // Nobody is unknown where nobody is listed.
    departmentActs: departmentLists.length > 0 ? extractDepartmentActs(report) : [],
    scopes,
    activities,
    addresses: extractAddresses(report),
    sites: extractSites(report),
    certificates: extractCertificates(report),
    assignments: extractAssignments(report, people, offices),
  };
}

/** Names that slip by a character, and codes that slip by a digit. */
function withCodes(report: Report): IdentityFacts['slips'] {
  const names = extractSlips(report);
  return [...names, ...readCodeSlips(report, 1 + Math.max(-1, ...names.map(({ pair }) => pair)))];
}
