// One hundred decisions with everything they rest on: of random walks by every kind of decision, and told ones for what walks seldom meet.
// Made once and kept: what was decided is not made again when the machine changes. See packages/matcher/scripts/write-decision-files.mjs.
import { createHash } from 'node:crypto'
import { readFirmProfiles } from '@sroi/fixtures'
import type { CaseEvent, CaseEventType, CaseFile, FirmProfile, Procedure, RuleSet, SealedDecisionFile } from '@sroi/matcher'
import { mergeRuleSets } from '@sroi/matcher'
import { decisionFile, replayCase } from '@sroi/matcher/procedure'
import { provision, ruleSet } from '../../make.ts'
import { ANN, BEN, BOARD, caseFile, CHAIR, FIRM, MACHINE, MEMBERS, Story } from '../make-case.ts'
import { walk } from '../walk.ts'

const NATIONAL = ruleSet('netherlands')
const REGIONAL = ruleSet('kennemer')
/** A region of its own: a year from a leap day ends a day sooner, and its list of labels is complete. */
const FICTIONAL: RuleSet = {
  id: 'fictional-region', version: '1', title: { nl: 'Fictieve regio', en: 'Fictional region' }, authority: null, extends: 'netherlands',
  provisions: {
    badgeYear: [provision({ count: 1, unit: 'years', firstDay: 'day-of-event', missingDay: 'last-of-month', setBy: 'scheme' }, { id: 'badge-year', selectedBy: 'term-start' })],
    acceptedLabels: [provision({ accepted: [{ scheme: 'pso', levels: null }, { scheme: 'keurmerk-voorbeeld', levels: null }], complete: true }, { id: 'accepted-labels', selectedBy: 'delivery' })]
  }
}
export const ARCHIVE: readonly RuleSet[] = [NATIONAL, REGIONAL, FICTIONAL]
const REGION = [NATIONAL, REGIONAL]
/** Longer records say the same again. */
const MOST_EVENTS = 32

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

interface Told { readonly file: CaseFile, readonly events: readonly CaseEvent[], readonly decision: string, readonly layers: readonly RuleSet[], readonly profile: FirmProfile | null }

function seal ({ file, events, decision, layers, profile }: Told): SealedDecisionFile {
  return decisionFile({ onRecord: { file, events }, ruleSets: layers, profile, decision }, sha256)
}

/** As many of each type of decision as are left, in turns, so that the rare ones are there as well. */
function ofWalks (count: number, { seed: firstSeed, walks }: Maker): readonly Told[] {
  const found = new Map<string, Told[]>()
  for (let seed = firstSeed; seed < firstSeed + walks; seed += 1) {
    walk({ seed, steps: 500 }, () => {}, (file, events, of) => {
      for (const { id } of of.decisions) {
        const closing = events.findIndex((event) => event.id === id)
        const event = events[closing]
        if (event === undefined || closing > MOST_EVENTS || event.on > '2040') continue
        const kind = `${event.type} ${event.type === 'objection-upheld' ? event.instead.kind : ''} ${file.procedure.tie ?? ''} ${file.procedure.regime ?? ''}`
        found.set(kind, [...found.get(kind) ?? [], { file, events: events.slice(0, closing + 1), decision: id, layers: REGION, profile: null }])
      }
    })
  }
  // the shortest first: a long record says the same more often
  for (const told of found.values()) told.sort((one, other) => one.events.length - other.events.length)
  const chosen: Told[] = []
  for (let turn = 0; chosen.length < count; turn += 1) {
    for (const kind of [...found.keys()].sort()) {
      const one = found.get(kind)?.[turn]
      if (one !== undefined && chosen.length < count) chosen.push(one)
    }
  }
  return chosen
}

interface Tenant { readonly procedure?: Partial<Procedure>, readonly without?: readonly (keyof Procedure)[], readonly layers?: readonly RuleSet[] }

function begin ({ procedure = {}, without = [], layers = REGION }: Tenant): Story {
  const whole = caseFile({}, procedure)
  const left = Object.fromEntries(Object.entries(whole.procedure).filter(([name]) => !(without as readonly string[]).includes(name))) as unknown as Procedure
  return new Story({ ...whole, procedure: left, ruleSet: mergeRuleSets(layers) })
}

type Tell = (story: Story) => void

/** To the last decision of what is told. */
function told (tenant: Tenant, tell: Tell, profile: FirmProfile | null = null): Told {
  const story = begin(tenant)
  tell(story)
  const decision = replayCase({ file: story.file, events: story.events }).decisions.at(-1)?.id ?? ''
  return { file: story.file, events: story.events.slice(0, story.events.findIndex(({ id }) => id === decision) + 1), decision, layers: tenant.layers ?? REGION, profile }
}

const admitted = (on: string): Tell => (story) => { story.admitted(on) }
const badgeFrom = (on: string): Tell => (story) => {
  story.advised('2027-12-01').votes('2027-12-01', 'yes', 'yes', 'yes')
  story.do('temporary-admission-decided', '2027-12-02', CHAIR, { badgeFrom: on })
}
const refused = (on: string): Tell => (story) => {
  story.advised(on).votes(on, 'no', 'no', 'yes')
  story.do('refusal-decided', on, CHAIR, { evidence: [{ kind: 'report', sha256: 'b'.repeat(64) }] })
}
const opinions = (on: string): Tell => (story) => {
  story.advised(on)
  for (const [index, member] of [CHAIR, ...MEMBERS].slice(0, 4).entries()) {
    story.do('vote-cast', on, member, { choice: index % 2 === 0 ? 'yes' : 'no', motivation: index === 3 ? 'De missie is niet vastgelegd.' : '', criteria: [{ criterion: 'region', verdict: 'met', sentence: '' }, { criterion: 'mission', verdict: index % 2 === 0 ? 'met' : 'not-met', sentence: 'Zo lees ik de statuten.' }] })
  }
  story.do('temporary-admission-decided', on, CHAIR)
}
const extended = (on: string, until: string): Tell => (story) => {
  story.admitted('2027-03-01')
  story.do('extension-asked', on, FIRM)
  story.do('proposal-made', on, ANN, { kind: 'extension' })
  story.do('extension-given', on, BEN, { until })
}
const withInterests: Tell = (story) => {
  story.do('application-submitted', '2027-05-03', FIRM)
  for (const [member, reason] of [[MEMBERS[0], 'family'], [MEMBERS[1], 'family'], [ANN, 'work']] as const) if (member !== undefined) story.do('interest-declared', '2027-05-04', member, { reason })
  story.do('review-started', '2027-05-05', BEN)
  for (const criterion of ['region', 'mission']) story.do('criterion-judged', '2027-05-05', BEN, { criterion })
  story.do('advice-given', '2027-05-05', BEN)
  for (const member of [CHAIR, MEMBERS[2], MEMBERS[3]]) if (member !== undefined) story.do('vote-cast', '2027-05-06', member)
  story.do('temporary-admission-decided', '2027-05-06', CHAIR)
}
const byMandate = (type: CaseEventType & ('temporary-admission-decided' | 'refusal-decided')): Tell => (story) => {
  story.advised('2027-06-01')
  story.do(type, '2027-06-02', story.file.procedure.deciders.admission === 'foundation' ? BOARD : BEN)
}
const renewed: Tell = (story) => {
  story.admitted('2028-02-29')
  const label = story.do('label-handed-in', '2029-02-27', FIRM, { label: { scheme: 'pso', level: '30-plus', issuer: 'PSO', number: 'F-7', period: { from: '2029-01-01', until: '2030-12-31' } } })
  story.do('label-checked', '2029-04-02', ANN, { label })
  story.do('proposal-made', '2029-04-03', ANN)
  story.do('full-admission-decided', '2029-04-04', BEN)
}
const upheld: Tell = (story) => {
  refused('2027-04-01')(story)
  const against = story.of.decisions[0]?.id ?? ''
  story.do('decision-sent', '2027-04-02', MACHINE, { decision: against })
  const objection = story.do('objection-lodged', '2027-05-14', FIRM, { against })
  story.do('proposal-made', '2027-05-20', ANN, { kind: 'objection' })
  story.heard('2027-05-20', 'objection')
  story.do('objection-upheld', '2027-06-01', BOARD, { objection, instead: { kind: 'admit-temporarily', badgeFrom: null } })
}
const silentTenants: readonly (readonly (keyof Procedure)[])[] = [['regime', 'body', 'objectionAddress'], ['yearFrom'], ['votesSecretUntilClosed', 'effectOfLapse']]

function ofStories (): readonly Told[] {
  const [first = null, second = null] = readFirmProfiles() as readonly FirmProfile[]
  const open = { procedure: { votesSecretUntilClosed: false } }
  return [
    ...['2028-02-29', '2028-02-28', '2027-03-28', '2027-10-31', '2027-12-31'].map((on) => told({}, admitted(on))),
    ...['2028-02-29', '2028-01-31'].map((on) => told({ procedure: { yearFrom: 'badge-start' } }, badgeFrom(on))),
    told({ layers: [NATIONAL, FICTIONAL] }, admitted('2028-02-29')),
    told({ layers: [NATIONAL] }, admitted('2027-09-01')),
    told({ procedure: { yearFrom: 'sent' } }, admitted('2028-02-29')),
    told({}, admitted('2027-09-01'), first),
    told({}, refused('2027-09-01'), second),
    told({ procedure: { regime: 'private-law' } }, refused('2027-07-01'), second),
    told(open, opinions('2027-07-01')),
    told({ procedure: { ...open.procedure, regime: 'private-law' } }, opinions('2028-02-29')),
    told({}, opinions('2027-07-02')),
    told({}, withInterests),
    told({}, extended('2028-02-29', '2028-08-29')),
    told({ procedure: { deciders: { ...caseFile().procedure.deciders, admission: 'coordinator-under-mandate' } } }, byMandate('temporary-admission-decided')),
    told({ procedure: { deciders: { ...caseFile().procedure.deciders, admission: 'foundation' } } }, byMandate('refusal-decided')),
    told({}, renewed), told({ layers: [NATIONAL, FICTIONAL] }, renewed),
    told({}, upheld),
    ...silentTenants.map((without) => told({ without }, admitted('2027-11-01')))
  ]
}

/** How many files, from how many walks. */
export interface Maker { readonly seed: number, readonly howMany: number, readonly walks: number }

/** In the order of their digests: nothing hangs on the order in which they were made. */
export function makeDecisionFiles (maker: Maker): readonly SealedDecisionFile[] {
  const stories = ofStories()
  const all = [...stories, ...ofWalks(maker.howMany - stories.length, maker)].map(seal)
  return all.sort((one, other) => one.sha256 < other.sha256 ? -1 : 1)
}
