import type { IdentityFacts, Report } from '../../core/index.js';
import { extractActivities } from './activities.js';
import { extractAddresses, extractSites } from './addresses.js';
import { extractAssignments } from './assignments.js';
import { extractCertificates } from './certificates.js';
import { extractDocuments } from './documents.js';
import { extractOrganisations } from './organisations.js';
import { extractPeople } from './people.js';
import { extractProcesses } from './processes.js';
import { extractScopes } from './scopes.js';
import { extractSlips } from './slips.js';

/** Reads the facts by which an organisation, its people, sites, papers and business are told from others. */
export function extractIdentity(report: Report): IdentityFacts {
  const people = extractPeople(report);
  const scopes = extractScopes(report);
  // What lies outside a scope can be told only where there is one.
  const activities = scopes.length > 0 ? [...extractActivities(report), ...extractProcesses(report)] : [];
  return {
    documents: extractDocuments(report),
    organisations: extractOrganisations(report),
    slips: extractSlips(report),
    people,
    scopes,
    activities,
    addresses: extractAddresses(report),
    sites: extractSites(report),
    certificates: extractCertificates(report),
    assignments: extractAssignments(report, people),
  };
}
