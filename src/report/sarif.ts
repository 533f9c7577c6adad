import {
  type CheckedFile,
  type CheckOutput,
  type Disposition,
  type Evidence,
  type Finding,
  isPossible,
  type Language,
  type RuleMeta,
} from '../core/index.js';
import { translator } from '../messages/index.js';
import { toJson } from './json.js';
import { regionOf } from './sarif-region.js';
import { sarifRule } from './sarif-rule.js';
import { message, SARIF_LEVEL, SARIF_SCHEMA } from './sarif-text.js';
import { toUri } from './uri.js';
import { roleName } from './words.js';

const LANGUAGE_TAG: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };

/** `clausewright 0.1.0` -> its two parts; a tool without a version keeps its whole name. */
function toolOf(tool: string): { name: string; version?: string; semanticVersion?: string } {
  const match = /^(.{1,80}) v?(\d+\.\d+\.\d+[0-9A-Za-z.+-]{0,60})$/u.exec(tool);
  const [, name, version] = match ?? [];
  return name === undefined ? { name: tool } : { name, version, semanticVersion: version };
}

/**
 * A finding somebody decided on is suppressed, whichever way: `accepted` (known, let stand) or `dismissed` (does not
 * hold); and so is one that stands in a baseline (`known`). SARIF's own status `accepted` says that the suppression is in force; ours travels in the properties.
 */
const suppressionOf = ({ status, reason, by, at }: Disposition) => ({
  kind: 'external',
  status: 'accepted',
  justification: reason,
  properties: {
    disposition: status,
    ...(by === undefined ? {} : { by }),
    ...(at === undefined ? {} : { at }),
  },
});

interface Context {
  language: Language;
  ruleIndex: ReadonlyMap<string, number>;
}

function locationOf(evidence: Evidence, artifact: number, uri: string, language: Language) {
  const role = roleName(translator(language), evidence.role);
  const logicalLocations =
    evidence.clause === null ? {} : { logicalLocations: [{ name: evidence.clause, kind: 'clause' }] };
  return {
    physicalLocation: { artifactLocation: { uri, index: artifact }, region: regionOf(evidence) },
    ...logicalLocations,
    message: message(role),
  };
}

function resultOf(finding: Finding, file: CheckedFile, artifact: number, { language, ruleIndex }: Context) {
  const index = ruleIndex.get(finding.ruleId);
  const uri = toUri(file.path);
  const places = finding.evidence.map((evidence) => locationOf(evidence, artifact, uri, language));
  return {
    ruleId: finding.ruleId,
    ...(index === undefined ? {} : { ruleIndex: index }),
    // What no rule proved asks for a person; SARIF gives such results no level (3.27.9, 3.27.10).
    ...(isPossible(finding)
      ? { level: 'none', kind: 'review' }
      : { level: SARIF_LEVEL[finding.severity], kind: 'fail' }),
    message: message([finding.message, finding.suggestion].filter((part) => part !== '').join('\n')),
    // Several `locations` would say that every one of them must be changed; a contradiction needs one to give way.
    locations: places.slice(0, 1),
    relatedLocations: places.slice(1).map((place, position) => ({ id: position + 1, ...place })),
    partialFingerprints: { 'clausewright/v1': finding.fingerprint },
    ...(finding.disposition === null ? {} : { suppressions: [suppressionOf(finding.disposition)] }),
  };
}

const artifactOf = ({ path, sha256 }: CheckedFile) => ({
  location: { uri: toUri(path) },
  roles: ['analysisTarget'],
  hashes: { 'sha-256': sha256 },
});

/**
 * `check --format sarif`: one SARIF 2.1.0 log with one run. Offsets, lines and columns count UTF-16 units of the
 * extracted text (what `text FILE` prints), which is the file itself for plain text. `rules` gives each rule its help;
 * findings of rules not among them keep their id.
 */
export function renderCheckSarif(
  output: CheckOutput,
  rules: readonly RuleMeta[],
  language: Language,
): string {
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const context = { language, ruleIndex };
  const run = {
    tool: {
      driver: {
        ...toolOf(output.tool),
        language: LANGUAGE_TAG[language],
        shortDescription: message(translator(language)('report:sarif.summary')),
        rules: rules.map((meta) => sarifRule(meta, language)),
      },
    },
    invocations: [{ executionSuccessful: true }],
    language: LANGUAGE_TAG[language],
    columnKind: 'utf16CodeUnits',
    artifacts: output.files.map(artifactOf),
    results: output.files.flatMap((file, artifact) =>
      file.findings.map((finding) => resultOf(finding, file, artifact, context)),
    ),
  };
  return toJson({ $schema: SARIF_SCHEMA, version: '2.1.0', runs: [run] });
}
