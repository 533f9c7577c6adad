import type { IdentityFacts, Report } from '../../core/index.js';
import { extractActivities } from './activities.js';
import { extractDocuments } from './documents.js';
import { extractOrganisations } from './organisations.js';
import { extractPeople } from './people.js';
import { extractProcesses } from './processes.js';
import { extractScopes } from './scopes.js';
import { extractSlips } from './slips.js';

/** Reads the facts by which an organisation, its people, sites, papers and business are told from others. */
export const extractIdentity = (report: Report): IdentityFacts => ({
  documents: extractDocuments(report),
  organisations: extractOrganisations(report),
  slips: extractSlips(report),
  people: extractPeople(report),
  scopes: extractScopes(report),
  activities: [...extractActivities(report), ...extractProcesses(report)],
  addresses: [],
  sites: [],
  certificates: [],
  assignments: [],
});
