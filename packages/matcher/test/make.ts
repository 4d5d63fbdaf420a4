// What the tests are made of: a contract, a supplier and a request that are complete, so that a test shows only what matters.
import { readRuleSet, readSuppliers } from '@sroi/fixtures'
import type {
  AdmissionRecord, Award, Contract, Evidence, Finding, FindingCode, LabelHolding, Lookup, MatchRequest, MergedRuleSet, Missing, Offering, Provision,
  RuleSet, RuleUsed, Supplier, TargetGroupShare
} from '@sroi/matcher'
import { mergeRuleSets } from '@sroi/matcher'
import { ruleSetSchema, supplierSchema } from '@sroi/matcher/schema'

export const TODAY = '2026-11-22'
export const NOW = '2026-11-22T10:00:00Z'

const evidence: Evidence = { level: 'register', source: 'a fictional register', on: '2026-01-02' }

/** A services contract of € 350 000, concluded in 2026. */
export function contract (parts: Partial<Contract> = {}): Contract {
  return {
    id: 'c-1',
    nature: 'services',
    cpv: ['77310000'],
    period: { from: '2026-07-01', until: '2028-06-30' },
    value: { awarded: { cents: 350_000_00, vat: 'excluding' } },
    days: { publication: '2026-02-16', award: '2026-05-11', contract: '2026-06-08' },
    ...parts
  }
}

export function award (id: string, party: string, cents?: number): Award {
  return { id, parties: [{ name: party, role: 'main' }], ...(cents === undefined ? {} : { value: { cents } }) }
}

export function label (parts: Partial<LabelHolding> = {}): LabelHolding {
  return { scheme: 'pso', level: '30-plus', issuer: 'PSO', period: { from: '2026-01-01', until: '2027-12-31' }, evidence, recordedAt: '2026-01-02T09:00:00Z', ...parts }
}

export function admission (parts: Partial<AdmissionRecord> = {}): AdmissionRecord {
  return { standing: 'full', period: { from: '2026-01-15', until: null }, evidence, recordedAt: '2026-01-15T09:00:00Z', ...parts }
}

export function share (parts: Partial<TargetGroupShare> = {}): TargetGroupShare {
  return { vocabulary: 'article-2.82', measure: 'headcount', shareBasisPoints: 3000, period: { from: '2025-01-01', until: '2025-12-31' }, evidence, recordedAt: '2026-02-01T09:00:00Z', ...parts }
}

export function statement (value: boolean, recordedAt = '2026-02-01T09:00:00Z'): { value: boolean, evidence: Evidence, recordedAt: string } {
  return { value, evidence, recordedAt }
}

export function offering (parts: Partial<Offering> = {}): Offering {
  return { id: 'o-1', title: 'Groen', text: 'Wij onderhouden groen.', cpv: ['77310000'], capacityCents: 50_000_00, minimumOrderCents: 500_00, ...parts }
}

/** A firm in Bloemendaal with a full badge on PSO 30+. */
export function supplier (parts: Partial<Supplier> = {}): Supplier {
  return {
    id: 's-1',
    identifier: { scheme: 'fictional', value: 'S-1' },
    name: 'Fictief Groenbedrijf',
    place: { town: 'Bloemendaal', municipality: 'bloemendaal', point: { x: 102_000, y: 490_000 } },
    worksIn: [],
    contact: { email: 'info@fictief.example' },
    offerings: [offering()],
    labels: [label()],
    admissions: [admission()],
    targetGroupShares: [],
    ...parts
  }
}

export function ruleSet (id: string): RuleSet {
  return ruleSetSchema.parse(readRuleSet(id)) as RuleSet
}

/** The rule set of an authority with the layers under it; of one that has none, only what holds for everybody. */
export function rulesOf (id: string | null): MergedRuleSet {
  const layers: RuleSet[] = []
  for (let next: string | undefined = id ?? 'netherlands'; next !== undefined; next = layers[0]?.extends) layers.unshift(ruleSet(next))
  return mergeRuleSets(layers)
}

/** The fictional register. */
export function register (): Supplier[] {
  return readSuppliers().map((one) => supplierSchema.parse(one) as Supplier)
}

const RULES = new Map<string, MergedRuleSet>()

export function request (parts: Partial<MatchRequest> = {}): MatchRequest {
  const authority = parts.authority ?? 'bloemendaal'
  if (parts.ruleSet === undefined && !RULES.has(authority)) RULES.set(authority, rulesOf(authority))
  return {
    contract: contract(),
    authority,
    ruleSet: parts.ruleSet ?? RULES.get(authority) as MergedRuleSet,
    suppliers: [],
    register: { id: 'test', revision: 1 },
    on: TODAY,
    knownAt: NOW,
    ...parts
  }
}

export function provision<V> (value: V | null, parts: Partial<Provision<V>> = {}): Provision<V> {
  return {
    id: 'p',
    value,
    certainty: value === null ? 'missing' : 'confirmed',
    valid: { from: '2020-01-01', until: null },
    published: '2020-01-01',
    selectedBy: null,
    basis: { title: 'A rule', article: 'article 1', url: null },
    confirmedOn: '2026-11-22',
    ...parts
  }
}

/** A rule set of one authority with nothing but these provisions. */
export function rules (provisions: RuleSet['provisions'], parts: Partial<RuleSet> = {}): MergedRuleSet {
  return mergeRuleSets([{ id: 'r', version: '1', title: { nl: 'r', en: 'r' }, authority: null, provisions, ...parts }])
}

/** The first finding with a code, anywhere in a tree. */
export function find (tree: Finding, code: FindingCode): Finding | undefined {
  return everyFinding(tree).find((finding) => finding.code === code)
}

export function everyFinding (tree: Finding): Finding[] {
  return [tree, ...tree.because.flatMap(everyFinding)]
}

export function factOf (finding: Finding | undefined, name: string): unknown {
  return finding?.facts.find((fact) => fact.name === name)?.value
}

export function missingNames (finding: Finding | undefined): string[] {
  return (finding?.missing ?? []).map(({ name }) => name)
}

/** A lookup with every property it can have, so that a test can read one that should be there. */
export function open (lookup: Lookup<unknown>): { readonly state: string, readonly missing?: readonly Missing[], readonly rule?: RuleUsed, readonly on?: string | null, readonly known?: boolean } {
  return lookup
}
