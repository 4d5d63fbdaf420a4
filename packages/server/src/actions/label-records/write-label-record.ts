// What somebody found of a label is written down, and what they found before stays. It changes no verdict of a case: whoever decides reads it.
import { recheckOf } from '@sroi/matcher/label-register'
import { uuidv7 } from 'uuidv7'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { KeptLabelRecord, LabelFound, LabelRecorded } from '../../store/index.ts'
import { refuseInterestedChange } from '../admission/refuse-interested.ts'
import { isUuid } from '../is-uuid.ts'
import type { Write } from '../write.ts'
import { readLabelCheck, readLabelSuspension, readNewLabelRecord } from './label-facts.ts'
import { noteLabelRecord } from './note-label-record.ts'

/**
 * Puts a label on record that nobody looked at before.
 * @param input `NewLabelRecord`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem; HttpProblem `label-record-exists`, `not-allowed` for a machine; RefusedCase for who has an interest in the firm
 */
export async function enterLabelRecord (write: Write, input: unknown): Promise<KeptLabelRecord> {
  const { writing, by, at } = write
  refuseMachine(write)
  const { check, ...said } = readNewLabelRecord(input, amsterdamDay(at))
  await refuseInterestedChange(write, said.organisation, { isOfRegion: true })
  const found: LabelFound = { ...said, check: { ...check, by: await writing.labelRecords.personOf(by, at) }, suspension: null }
  const made = await writing.labelRecords.create(uuidv7(), found, await recordedBy(write, found, 'checked'))
  if (made === null) throw new HttpProblem('label-record-exists')
  noteLabelRecord(write, null, made)
  return made
}

/**
 * Somebody looked again.
 * @param input `LabelCheck`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem; HttpProblem when it is not there or was changed meanwhile
 */
export async function checkLabelAgain (write: Write, id: string, input: unknown): Promise<KeptLabelRecord> {
  const { writing, by, at } = write
  const before = await lock(write, id)
  const { check, label = before.label, recheckDue = null, doubt } = readLabelCheck(input, before.suspension !== null, amsterdamDay(at))
  return change(write, before, {
    organisation: before.organisation,
    label: { ...before.label, ...label },
    check: { ...check, by: await writing.labelRecords.personOf(by, at) },
    suspension: doubt === 'gone' ? null : before.suspension,
    recheckDue
  }, 'checked')
}

/**
 * A signal puts a label in doubt.
 * @param input `LabelSuspension`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem; HttpProblem when it is not there, was changed meanwhile or is in doubt already
 */
export async function suspendLabel (write: Write, id: string, input: unknown): Promise<KeptLabelRecord> {
  const before = await lock(write, id)
  const suspension = readLabelSuspension(input, amsterdamDay(write.at))
  if (before.suspension !== null) throw new HttpProblem('label-suspended')
  const { organisation, label, check, recheckDue } = before
  return change(write, before, { organisation, label, check, recheckDue, suspension }, 'suspended')
}

/** Somebody looked: that is what a check says. A program that looks in a register of an issuer tells a person, who says so. */
function refuseMachine ({ by }: Pick<Write, 'by'>): void {
  if (by?.kind === 'key' || by?.kind === 'client') throw new HttpProblem('not-allowed', [], 'A person looks at a label and says what they found: a machine checks none. Have a coordinator do it')
}

async function lock (write: Write, id: string): Promise<KeptLabelRecord> {
  const { writing, requireVersion } = write
  refuseMachine(write)
  const found = isUuid(id) ? await writing.labelRecords.lock(id) : null
  if (found === null) throw new HttpProblem('label-record-not-found')
  await refuseInterestedChange(write, found.organisation, { isOfRegion: true })
  requireVersion(found.version)
  return found
}

async function change (write: Write, before: KeptLabelRecord, found: LabelFound, step: KeptLabelRecord['step']): Promise<KeptLabelRecord> {
  const after = await write.writing.labelRecords.change(before, found, await recordedBy(write, found, step))
  noteLabelRecord(write, before, after)
  return after
}

/** Due by what the region lays down today for a check. */
async function recordedBy ({ writing, by, at }: Pick<Write, 'writing' | 'by' | 'at'>, found: LabelFound, step: KeptLabelRecord['step']): Promise<LabelRecorded> {
  const everyDays = (await writing.cases.procedure())?.procedure.recheckDays ?? null
  return { step, event: null, due: recheckOf(found, { on: amsterdamDay(at), everyDays }).due, by, at }
}
