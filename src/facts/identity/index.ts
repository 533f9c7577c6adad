import type { IdentityFacts, Report } from '../../core/index.js';
import { extractDocuments } from './documents.js';
import { extractOrganisations } from './organisations.js';
import { extractPeople } from './people.js';
import { extractSlips } from './slips.js';

/** Reads the facts by which an organisation, its people, sites, papers and business are told from others. */
export const extractIdentity = (report: Report): IdentityFacts => ({
  documents: extractDocuments(report),
  organisations: extractOrganisations(report),
  slips: extractSlips(report),
  people: extractPeople(report),
  scopes: [],
  activities: [],
  addresses: [],
  sites: [],
  certificates: [],
  assignments: [],
});
