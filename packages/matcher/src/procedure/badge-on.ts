// From when until when does the badge of a case run, and what keeps it running after that?
import type { AdmissionCase, CaseQuestion, LabelShown } from '../model/admission-case.ts'
import type { Finding, Missing } from '../model/finding.ts'
import type { IsoDay } from '../model/values.ts'
import { daysLater } from '../primitives/index.ts'
import { badgeYear } from '../terms/index.ts'
import { notLaidDown } from './asked.ts'

export interface BadgeSpan {
  readonly isFull: boolean
  readonly from: IsoDay | null
  /** Null with nothing missing: open-ended. */
  readonly until: IsoDay | null
  readonly missing: readonly Missing[]
  readonly because: readonly Finding[]
}

/** What holds the end back. `until: null`: how long is not known. */
export interface Kept {
  /** Handed in in time, and nobody has said no. */
  readonly labels: readonly LabelShown[]
  /** Applied for in time and not handed in: until this day. */
  readonly awaited: { readonly until: IsoDay | null } | null
}

/** The days of the badge by what was decided; null: none was granted. */
export function badgeSpan (of: AdmissionCase, question: CaseQuestion): BadgeSpan | null {
  if (of.stage === 'admitted-full') return spanOfFull(of, question)
  return of.stage === 'admitted-temporarily' || of.stage === 'extended' ? spanOfTemporary(of, question) : null
}

/** A full badge runs as long as a label that was found valid. */
function spanOfFull (of: AdmissionCase, { on }: CaseQuestion): BadgeSpan {
  const from = of.decisions.find(({ id }) => id === of.fullBy)?.on ?? null
  const ends = validLabels(of).filter(({ label }) => label.period.from <= on).map(({ label }) => label.period.until)
  const until = ends.includes(null) ? null : ends.reduce((latest, end) => latest === null || (end !== null && end > latest) ? end : latest, null)
  return { isFull: true, from, until, missing: [], because: [] }
}

function spanOfTemporary (of: AdmissionCase, { on, knownAt }: CaseQuestion): BadgeSpan {
  const start = startOf(of)
  const [extended] = of.extendedUntil.slice(-1)
  if (extended !== undefined) return { isFull: false, from: start.from, until: extended, missing: [], because: [] }
  if (start.from === null) return { isFull: false, from: null, until: null, missing: start.missing, because: [] }
  const { lastDay, finding } = badgeYear({ ruleSet: of.file.ruleSet, on, knownAt, from: start.from })
  return { isFull: false, from: start.from, until: lastDay, missing: lastDay === null ? finding.missing : [], because: [finding] }
}

function startOf (of: AdmissionCase): { readonly from: IsoDay | null, readonly missing: readonly Missing[] } {
  const decision = of.decisions.find(({ id }) => id === of.temporaryBy)
  const { yearFrom } = of.file.procedure
  if (yearFrom === undefined) return { from: null, missing: notLaidDown('yearFrom') }
  const from = { decision: decision?.on, sent: decision?.sentOn, 'badge-start': of.badgeFrom }[yearFrom] ?? null
  return { from, missing: from === null ? [{ kind: 'case-fact', name: yearFrom === 'sent' ? 'sentOn' : 'from' }] : [] }
}

/** Labels and applications that came in time: the desk's backlog, or the issuer's, is not the firm's. */
export function keptBy (of: AdmissionCase, { isFull, until, missing }: BadgeSpan, on: IsoDay): Kept {
  if (until === null && missing.length === 0) return { labels: [], awaited: null }
  const days = of.file.procedure.daysWhileLabelAwaited
  const limit = until === null || days === undefined ? null : daysLater(until, days)
  const appliedInTime = of.labelsApplied.filter((one) => until === null || one.on <= until)
  // whoever applied in time may hand in as long as the badge runs on
  const lastDay = appliedInTime.length > 0 ? limit : until
  return {
    labels: of.labels.filter((one) => (lastDay === null || one.receivedOn <= lastDay) && isUnsettled(one, isFull, on)),
    awaited: appliedInTime.some(({ isAnswered }) => !isAnswered) ? { until: limit } : null
  }
}

/** Not checked; or checked and waiting for a decision, a list or its own first day, as long as the label holds. */
function isUnsettled ({ check, label: { period } }: LabelShown, isFull: boolean, on: IsoDay): boolean {
  if (check === null) return true
  if (check.result === 'invalid' || (period.until !== null && period.until < on)) return false
  return check.result === 'not-listed' || !isFull || period.from > on
}

export function validLabels (of: AdmissionCase): readonly LabelShown[] {
  return of.labels.filter(({ check }) => check?.result === 'valid')
}
