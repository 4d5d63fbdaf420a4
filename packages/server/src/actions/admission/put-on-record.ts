import { EVENT_RULES } from '@sroi/matcher/procedure'
import { changeRecord, type DecisionRow } from '../../store/index.ts'
import type { Write } from '../write.ts'
import type { JudgedStep } from './act-on-case.ts'
import { AFTER_EVENT } from './after-event.ts'
import { emptyRecordDigest } from './empty-record-digest.ts'
import { decisionRecord, decisionTaken } from './decision-record.ts'
import { profileOfCase } from './profile-of-case.ts'

/** Writes events that the rules allow, each with its receipts and with all that follows from it. What throws undoes all of them. */
export async function putOnRecord (write: Pick<Write, 'writing' | 'at' | 'by'>, steps: readonly JudgedStep[]): Promise<void> {
  const { writing, at, by } = write
  const decided: JudgedStep[] = []
  for (const step of steps) decided.push({ ...step, decided: await decisionRow(write, step) })
  const digests = await writing.cases.put(decided)
  writing.appendAtEnd(changeRecord(at, decided.map(({ before }, index) => ({ object: 'admission-case', id: before.id, before: before.sha256 ?? emptyRecordDigest(before), after: digests[index] ?? null }))), by)
  for (const happened of decided) for (const follow of AFTER_EVENT) await follow(write, happened)
}

/** The row of a decision, and its receipt. */
async function decisionRow ({ writing, at, by }: Pick<Write, 'writing' | 'at' | 'by'>, step: JudgedStep): Promise<DecisionRow | null> {
  const { event, after, before } = step
  if (EVENT_RULES[event.type].decides === undefined) return null
  const { kind, preparedBy } = decisionTaken(after, event.id)
  const basis = { layers: await writing.cases.ruleSets(before.ruleSets), profile: await profileOfCase(before.events, before.applicant, writing.profiles) }
  const { fourEyes } = step.of.file.procedure
  const grant = step.of.decisions.find(({ id }) => id === (step.of.fullBy ?? step.of.temporaryBy))
  return {
    kind, preparedBy,
    treatment: 1 + before.events.filter((earlier) => earlier.type === 'objection-upheld' && earlier.instead.kind === 'treat-again').length,
    grantedBy: grant === undefined ? [] : [grant.by, ...grant.preparedBy],
    fourEyes: fourEyes?.decision ?? false,
    otherPair: fourEyes?.withdrawal ?? false,
    receiptId: writing.appendAtEnd(decisionRecord(step, basis, at), by)
  }
}
