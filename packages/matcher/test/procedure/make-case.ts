// A tenant, its people, and cases that are told event by event: a test shows only what matters.
import type { Actor, AdmissionCase, CaseEvent, CaseEventParts, CaseEventType, CaseFile, CaseRole, CaseStateOnDay, Finding, Happening, Procedure } from '@sroi/matcher'
import { EVENT_RULES, mayHappen, replayCase, stateOn } from '@sroi/matcher/procedure'
import { rulesOf } from '../make.ts'

const REGIONAL = rulesOf('kennemer')
const ALWAYS = { from: '2020-01-01', until: null }
const KINDS = ['admission', 'full', 'leaving-aside', 'extension', 'suspension', 'withdrawal', 'objection'] as const
export const APPLICANT = { scheme: 'fictional', value: 'F-1' }
const COMMITTEE = { scheme: 'fictional', value: 'C-1' }

export function actor (id: string, role: CaseRole, parts: Partial<Actor> = {}): Actor {
  return { id, role, organisation: role === 'firm' ? APPLICANT : COMMITTEE, emailDomain: role === 'firm' ? 'fictief.example' : 'regio.example', ...parts }
}

export const FIRM = actor('firm-1', 'firm')
export const ANN = actor('ann', 'coordinator')
export const BEN = actor('ben', 'coordinator')
export const CHAIR = actor('chair', 'chair')
export const MEMBERS = ['m-1', 'm-2', 'm-3', 'm-4'].map((id) => actor(id, 'member'))
export const BOARD = actor('board-1', 'board')
export const MACHINE = actor('machine', 'machine')

/** Everything laid down: the committee admits, the coordinator decides the rest under mandate, the board decides on objections. */
export function procedure (parts: Partial<Procedure> = {}): Procedure {
  return {
    id: 'fictional-region',
    version: '1',
    title: { nl: 'Fictieve regio', en: 'Fictional region' },
    basis: { title: 'Reglement van een fictieve regio', article: null, url: null },
    confirmedOn: '2026-11-22',
    regime: 'awb',
    body: { nl: 'Het college van Fictief', en: 'The executive of Fictief' },
    mandates: [
      { id: 'm-chair', reference: 'Mandaatregeling Fictief, artikel 1', role: 'chair', holder: null, kinds: KINDS, period: ALWAYS },
      { id: 'm-desk', reference: 'Mandaatregeling Fictief, artikel 2', role: 'coordinator', holder: null, kinds: KINDS, period: ALWAYS },
      { id: 'm-board', reference: 'Mandaatregeling Fictief, artikel 3', role: 'board', holder: null, kinds: KINDS, period: ALWAYS }
    ],
    deciders: {
      admission: 'committee', full: 'coordinator-under-mandate', 'leaving-aside': 'coordinator-under-mandate', extension: 'coordinator-under-mandate', suspension: 'coordinator-under-mandate',
      withdrawal: 'coordinator-under-mandate', objection: 'foundation'
    },
    committee: [
      { actor: 'chair', chairs: true, organisation: COMMITTEE, emailDomain: 'regio.example', period: ALWAYS },
      ...MEMBERS.map(({ id }) => ({ actor: id, chairs: false, organisation: COMMITTEE, emailDomain: 'regio.example', period: ALWAYS }))
    ],
    quorum: { members: 3, aboveHalfOfEligible: true },
    tie: 'chair',
    votesSecretUntilClosed: true,
    fourEyes: { decision: true, withdrawal: true },
    commonMailDomains: ['mail.example'],
    documents: ['statutes', 'annual-account'],
    criteria: ['region', 'mission'],
    yearFrom: 'decision',
    extension: { reasons: ['issuer-late', 'illness'], longestDays: 182, times: 1 },
    daysWhileLabelAwaited: 90,
    effectOfLapse: 'until-the-day',
    reapplicationAfterDays: 180,
    reminders: [90, 30, 7],
    daysAfterDefaultNotice: 14,
    recordWithinDays: 7,
    objectionCommittee: false,
    objectionAddress: { nl: 'Postbus 1, Fictief', en: 'PO box 1, Fictief' },
    rulesOf: 'kinder',
    ...parts
  }
}

export function caseFile (parts: Partial<CaseFile> = {}, ofProcedure: Partial<Procedure> = {}): CaseFile {
  return { id: 'case-1', applicant: APPLICANT, applicantDomains: ['fictief.example'], procedure: procedure(ofProcedure), ruleSet: REGIONAL, earlier: null, ...parts }
}

/** At noon in the summer or the winter: the same day in Amsterdam. */
export function noon (day: string): string {
  return `${day}T12:00:00Z`
}

const NEW_TEXT = 'Er is genoeg gebleken.'
const REASONS = [{ criterion: 'region', sentence: 'De organisatie werkt in de regio.' }, { criterion: 'mission', sentence: 'De missie staat in de statuten.' }]
const DOCUMENTS = ['statutes', 'annual-account'].map((kind) => ({ kind, sha256: 'a'.repeat(64) }))

/** What an event says where a test does not care. */
const USUAL: { readonly [T in CaseEventType]: (on: string) => CaseEventParts[T] } = {
  'reapplication-allowed': () => ({ motivation: NEW_TEXT }),
  'application-submitted': () => ({ documents: DOCUMENTS }),
  'document-added': () => ({ documents: [] }),
  'completion-requested': (on) => ({ missing: ['annual-account'], termUntil: on }),
  'application-completed': () => ({}),
  'review-started': () => ({}),
  'criterion-judged': () => ({ criterion: 'region', verdict: 'met', sentence: 'Dat klopt.', basedOn: 'applicant' }),
  'decision-delayed': (on) => ({ newLastDay: on }),
  'interest-declared': () => ({}),
  'case-handed-over': () => ({ to: 'ben' }),
  'hearing-offered': (on) => ({ subject: 'refusal', until: on }),
  'view-received': (on) => ({ subject: 'refusal', receivedOn: on }),
  'hearing-closed': () => ({ subject: 'refusal', answered: true }),
  'hearing-skipped': () => ({ subject: 'refusal', motivation: NEW_TEXT }),
  'advice-given': () => ({ motivation: NEW_TEXT }),
  'case-returned': () => ({ motivation: NEW_TEXT }),
  'proposal-made': () => ({ kind: 'full', motivation: NEW_TEXT }),
  'vote-cast': () => ({ kind: 'admission', choice: 'yes', replaces: null, motivation: '' }),
  'round-opened': () => ({ kind: 'admission' }),
  'temporary-admission-decided': () => ({ badgeFrom: null, motivation: '', reasons: REASONS }),
  'full-admission-decided': () => ({ motivation: '', reasons: REASONS }),
  'refusal-decided': () => ({ motivation: NEW_TEXT, reasons: REASONS }),
  'leaving-aside-decided': () => ({ motivation: NEW_TEXT, reasons: [] }),
  'decision-sent': () => ({ decision: '' }),
  'label-applied': () => ({ scheme: 'pso', level: '30-plus' }),
  'label-handed-in': (on) => ({ label: { scheme: 'pso', level: '30-plus', issuer: 'PSO', number: 'F-1', period: { from: on, until: null } }, receivedOn: on }),
  'label-checked': () => ({ label: '', result: 'valid', level: 'register', source: 'a fictional register' }),
  'extension-asked': () => ({ ground: 'issuer-late', motivation: NEW_TEXT }),
  'extension-given': (on) => ({ until: on, ground: 'issuer-late', motivation: NEW_TEXT, reasons: [] }),
  'extension-refused': () => ({ motivation: NEW_TEXT, reasons: [] }),
  'suspension-decided': () => ({ motivation: NEW_TEXT, reasons: [] }),
  'suspension-lifted': () => ({ motivation: NEW_TEXT, reasons: [] }),
  'withdrawal-decided': () => ({ motivation: NEW_TEXT, reasons: [] }),
  'firm-withdrew': () => ({}),
  'default-notice-received': () => ({}),
  'objection-lodged': (on) => ({ against: '', receivedOn: on }),
  'objection-adjourned': (on) => ({ objection: '', newLastDay: on }),
  'objection-upheld': () => ({ objection: '', instead: { kind: 'treat-again' }, motivation: NEW_TEXT, reasons: [] }),
  'objection-rejected': () => ({ objection: '', motivation: NEW_TEXT, reasons: [] }),
  'objection-withdrawn': () => ({ objection: '' })
}

/** What every event may be given otherwise. */
type Anyway = Partial<Pick<CaseEvent, 'id' | 'recordedAt' | 'reason' | 'evidence'>>

export function event<T extends CaseEventType> (id: string, type: T, on: string, by: Actor, parts: Partial<CaseEventParts[T]> & Anyway = {}): CaseEvent {
  return { id, type, on, recordedAt: noon(on), actor: by, reason: EVENT_RULES[type].reasons[0], evidence: [], ...USUAL[type](on), ...parts } as unknown as CaseEvent
}

/** A case that is told. Each event has its number as id: `e-1`. */
export class Story {
  readonly file: CaseFile
  readonly events: CaseEvent[] = []
  of: AdmissionCase

  constructor (file: CaseFile = caseFile()) {
    this.file = file
    this.of = replayCase({ file, events: [] })
  }

  /** The id that the next event gets. */
  get nextId (): string {
    return `e-${this.events.length + 1}`
  }

  ask<T extends CaseEventType> (type: T, on: string, by: Actor, parts: Partial<CaseEventParts[T]> & Anyway = {}): Happening {
    return mayHappen(this.of, event(this.nextId, type, on, by, parts))
  }

  /** What must be possible; gives the id. */
  do<T extends CaseEventType> (type: T, on: string, by: Actor, parts: Partial<CaseEventParts[T]> & Anyway = {}): string {
    const happens = event(this.nextId, type, on, by, parts)
    const outcome = mayHappen(this.of, happens)
    if (!outcome.allowed) throw new Error(`${type} on ${on} was refused: ${JSON.stringify(outcome.because.map(({ code, verdict, facts, missing }) => [code, verdict, facts.map(({ name, value }) => [name, value]), missing]))}`)
    this.events.push(happens)
    this.of = outcome.next
    return happens.id
  }

  /** What forbids it: codes, with what is wrong where that is told. */
  no<T extends CaseEventType> (type: T, on: string, by: Actor, parts: Partial<CaseEventParts[T]> & Anyway = {}): readonly string[] {
    const outcome = this.ask(type, on, by, parts)
    return outcome.allowed ? ['allowed'] : outcome.because.map(refusalOf)
  }

  /** How it stands, by what was on record on that day. */
  on (day: string): CaseStateOnDay {
    return stateOn(replayCase({ file: this.file, events: this.events }, day), { on: day, knownAt: noon(day) })
  }

  /** State, standing and whether a badge holds. */
  stands (day: string): string {
    const { state, standing, badge } = this.on(day)
    return `${state} ${standing ?? 'none'} ${badge.verdict}`
  }

  /** To a complete application under review, with every criterion judged and advised on. */
  advised (on: string): this {
    this.do('application-submitted', on, FIRM)
    this.do('review-started', on, ANN)
    this.do('criterion-judged', on, ANN)
    this.do('criterion-judged', on, ANN, { criterion: 'mission' })
    this.do('advice-given', on, ANN)
    return this
  }

  votes (on: string, ...choices: readonly ('yes' | 'no')[]): this {
    for (const [index, choice] of choices.entries()) this.do('vote-cast', on, [CHAIR, ...MEMBERS][index] as Actor, { choice })
    return this
  }

  /** With a temporary badge, decided and sent on one day. */
  admitted (on: string): this {
    this.advised(on).votes(on, 'yes', 'yes', 'yes')
    const decision = this.do('temporary-admission-decided', on, CHAIR)
    this.do('decision-sent', on, MACHINE, { decision })
    return this
  }

  /** With a full badge on a label that was checked. */
  full (on: string, until: string | null): this {
    const label = this.do('label-handed-in', on, FIRM, { label: { scheme: 'pso', level: '30-plus', issuer: 'PSO', number: 'F-1', period: { from: on, until } } })
    this.do('label-checked', on, ANN, { label })
    this.do('proposal-made', on, ANN, { kind: 'full' })
    this.do('full-admission-decided', on, BEN)
    return this
  }

  /** Heard on something, on one day. */
  heard (on: string, subject: 'refusal' | 'extension' | 'suspension' | 'withdrawal' | 'objection'): this {
    this.do('hearing-offered', on, ANN, { subject })
    this.do('hearing-closed', on, ANN, { subject })
    return this
  }
}

export function refusalOf ({ code, verdict, facts }: Finding): string {
  const fault = facts.find(({ name }) => name === 'case-fault')?.value
  return [code, ...(fault === undefined ? [] : [String(fault)]), ...(verdict === 'unknown' ? ['unknown'] : [])].join(' ')
}
