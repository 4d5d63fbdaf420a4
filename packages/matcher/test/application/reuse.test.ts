// One description, used everywhere: as an entry of the register, for the label planner, and in a case of the demonstration.
import { match, type Actor, type CaseFile, type FirmProfile } from '@sroi/matcher'
import { assessApplication, completeness, supplierOfProfile } from '@sroi/matcher/application'
import { stateOn } from '@sroi/matcher/procedure'
import { parse, supplierSchema } from '@sroi/matcher/schema'
import t from 'tap'
import { admission, label, request } from '../make.ts'
import { Story } from '../procedure/make-case.ts'
import { DEMONSTRATION, KNOWN, LABEL_RULES, ON, profile, profileOf, question, REGIONAL } from './make-profile.ts'

const PART = { id: 's-9', recordedAt: '2026-11-22T09:00:00Z', admissions: [admission()], labels: [label()] }

t.test('a profile becomes an entry of the register that the search can use', async (t) => {
  const { supplier, missing } = supplierOfProfile(profileOf('FIC-9101'), PART)
  t.same(missing, [])
  if (supplier === null) throw new Error('no supplier')
  t.same(parse(supplierSchema, supplier), supplier)
  t.equal(supplier.name, 'Naaiatelier De Verzonnen Draad')
  t.equal(supplier.workforceFteHundredths, 1_150)
  t.equal(match(request({ suppliers: [supplier] })).ranked.items[0]?.supplier.id, 's-9')
})

t.test('what the register holds stays with the register: a label that is only shown is not in it, and a band is no share', async (t) => {
  const shown = supplierOfProfile(profileOf('FIC-9102'), { ...PART, labels: [], admissions: [] }).supplier
  t.same(shown?.labels, [])
  t.same(shown?.admissions, [])
  t.notOk(Object.hasOwn(shown ?? {}, 'workforceFteHundredths'), 'nor is a range a number')
  t.same(supplierOfProfile(profileOf('FIC-9101'), PART).supplier?.targetGroupShares, [])
  const [none] = supplierOfProfile(profileOf('FIC-9103'), PART).supplier?.targetGroupShares ?? []
  t.match(none, { vocabulary: 'sroi', shareBasisPoints: 0, evidence: { level: 'self-declared' } }, 'nobody is a share, and it stands there as the firm’s own word')
})

t.test('what every entry has and the profile does not is named', async (t) => {
  t.same(supplierOfProfile(profile(), PART), { supplier: null, missing: [{ kind: 'supplier-fact', name: 'names' }, { kind: 'supplier-fact', name: 'place' }] })
})

const chance = (of: FirmProfile, scheme: string, level: string | null, figures = {}): string => {
  const found = assessApplication(question({ profile: of, labelRules: LABEL_RULES, figures })).chances.find(({ pathway }) => pathway.scheme === scheme && pathway.level === level)
  return `${found?.pathway.outcome ?? 'none'} ${found?.accepted.verdict ?? ''}`
}

t.test('it tells which labels can still be had in the year, which never, and whether a badge can rest on them', async (t) => {
  t.equal(chance(profileOf('FIC-9101'), 'code-sociale-ondernemingen', null), 'reachable met')
  t.equal(chance(profileOf('FIC-9103'), 'code-sociale-ondernemingen', null), 'never met', 'a sole trader')
  t.equal(chance(profileOf('FIC-9101'), 'pso', '1'), 'unknown unknown', 'a level that no list names')
  t.equal(chance(profileOf('FIC-9101'), 'pso', '30-plus'), 'unknown met', 'how many people do what is not in a profile')
  const never = assessApplication(question({ profile: profileOf('FIC-9103'), labelRules: LABEL_RULES })).chances.find(({ pathway }) => pathway.outcome === 'never')
  t.ok((never?.pathway.finding.because.length ?? 0) > 0, 'and why')
})

t.test('figures of the workforce can be reckoned with once, without being kept', async (t) => {
  const figures = { workforce: { totalFteHundredths: 1_000, targetGroup: [] }, purchases: [] }
  t.equal(chance(profileOf('FIC-9101'), 'pso', '1', figures), 'never unknown')
})

t.test('a label that a range leaves open is not known, with what would settle it', async (t) => {
  const sold = (least: number, most: number): FirmProfile => ({ ...profileOf('FIC-9101'), income: { commercialIncome: { leastBasisPoints: least, mostBasisPoints: most } } })
  t.equal(chance(sold(5_000, 9_000), 'code-sociale-ondernemingen', null), 'reachable met')
  t.equal(chance(sold(1_000, 4_000), 'code-sociale-ondernemingen', null), 'never met')
  t.equal(chance(sold(4_000, 6_000), 'code-sociale-ondernemingen', null), 'unknown met')
  const open = assessApplication(question({ profile: sold(4_000, 6_000), labelRules: LABEL_RULES })).chances.find(({ pathway }) => pathway.scheme === 'code-sociale-ondernemingen' && pathway.level === null)
  t.ok(open?.pathway.missing.some(({ name }) => name === 'exact-shares'))
  t.equal(open?.pathway.finding.verdict, 'unknown')
})

t.test('without a rule on the year there is no day to plan for, unless it is given', async (t) => {
  const ruleSet = { ...REGIONAL, provisions: { ...REGIONAL.provisions, badgeYear: [] } }
  const asked = { profile: profileOf('FIC-9101'), labelRules: LABEL_RULES, ruleSet }
  t.match(assessApplication(question(asked)), { before: null, chances: [] })
  t.equal(assessApplication(question({ ...asked, before: '2027-06-30' })).chances.length, 11)
})

t.test('documents that a tenant asks are there, lacking, or not laid down', async (t) => {
  const asked = (of: FirmProfile, procedure = DEMONSTRATION): string => {
    const { finding, lacking } = completeness({ profile: of, procedure, on: ON })
    return [finding.verdict, ...lacking].join(' ')
  }
  t.equal(asked(profileOf('FIC-9101')), 'met')
  t.equal(asked(profileOf('FIC-9102')), 'not-met annual-account label-plan')
  const { documents: _documents, ...unsaid } = DEMONSTRATION
  t.equal(asked(profileOf('FIC-9101'), unsaid), 'unknown')
})

const [CHAIR, ...MEMBERS] = DEMONSTRATION.committee.map(({ actor, chairs, organisation, emailDomain }): Actor => ({ id: actor, role: chairs ? 'chair' : 'member', organisation, emailDomain })) as [Actor, ...Actor[]]
const DESK: Actor = { id: 'desk-1', role: 'coordinator', organisation: { scheme: 'fictional', value: 'FIC-9000' }, emailDomain: 'loket.example' }

t.test('by the procedure of the demonstration a case runs from application to a temporary badge, and every criterion it asks is one of the rules', async (t) => {
  const of = profileOf('FIC-9101')
  const rules = assessApplication(question({ profile: of })).criteria.map(({ criterion }) => criterion)
  for (const id of DEMONSTRATION.criteria ?? []) t.ok(rules.includes(id), id)

  const file: CaseFile = { id: 'case-1', applicant: of.organisation, applicantDomains: of.mailDomains ?? [], procedure: DEMONSTRATION, ruleSet: REGIONAL, earlier: null }
  const story = new Story(file)
  const firm: Actor = { id: 'firm-1', role: 'firm', organisation: of.organisation, emailDomain: 'de-verzonnen-draad.example' }
  const reasons = (DEMONSTRATION.criteria ?? []).map((criterion) => ({ criterion, sentence: 'Dat is gebleken.' }))
  story.do('application-submitted', '2026-11-23', firm, { documents: (of.documents ?? []).map(({ kind, sha256 }) => ({ kind, sha256 })) })
  story.do('review-started', '2026-11-24', DESK)
  for (const criterion of DEMONSTRATION.criteria ?? []) story.do('criterion-judged', '2026-11-25', DESK, { criterion })
  story.do('advice-given', '2026-11-26', DESK)
  for (const member of [CHAIR, ...MEMBERS].slice(0, 3)) story.do('vote-cast', '2026-12-01', member, { choice: 'yes' })
  const decision = story.do('temporary-admission-decided', '2026-12-01', CHAIR, { reasons })
  story.do('decision-sent', '2026-12-02', { ...DESK, id: 'machine', role: 'machine' }, { decision })
  t.match(stateOn(story.of, { on: '2026-12-02', knownAt: '2026-12-02T12:00:00Z' }), { state: 'admitted-temporarily', standing: 'temporary', until: '2027-11-30' })
})

t.test('the procedure of the demonstration says that it is one, wherever it is quoted', async (t) => {
  t.match(DEMONSTRATION.title.nl, /voor de demonstratie/)
  t.match(DEMONSTRATION.basis.title, /voor de demonstratie \(fictief\)/)
  for (const { reference } of DEMONSTRATION.mandates) t.match(reference, /\(fictief\)/)
  t.equal(KNOWN.slice(0, 10), ON)
})
