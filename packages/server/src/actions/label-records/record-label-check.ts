import { recheckOf } from '@sroi/matcher/label-register'
import { uuidv7 } from 'uuidv7'
import type { KeptLabelRecord, LabelFound, LabelRecorded } from '../../store/index.ts'
import type { AfterEvent } from '../admission/after-event.ts'
import { noteLabelRecord } from './note-label-record.ts'

/** What a check in a case found of a label goes on record outside the case as well, in the same transaction. A doubt that somebody substantiated stays until somebody says that it is gone. */
export const recordLabelCheck: AfterEvent = async (write, { before: { id: caseId, applicant: organisation, newest: { procedure: { recheckDays } } }, event, after }) => {
  if (event.type !== 'label-checked') return
  const { writing, by, at } = write
  const shown = after.labels.find(({ id }) => id === event.label)
  if (shown === undefined) throw new Error('a label was checked that nobody handed in')
  const { result, level, source, actor, on } = event
  const known = await writing.labelRecords.lockOf(organisation, shown.label)
  const found = (before: KeptLabelRecord | null): LabelFound => ({
    organisation, label: shown.label, check: { result, level, source, by: actor.id, on }, suspension: before?.suspension ?? null, recheckDue: null
  })
  const recorded = (of: LabelFound): LabelRecorded => ({ step: 'checked', event: { caseId, eventId: event.id }, due: recheckOf(of, { on, everyDays: recheckDays ?? null }).due, by, at })
  const first = found(null)
  const made = known === null ? await writing.labelRecords.create(uuidv7(), first, recorded(first)) : null
  // somebody else was a moment earlier
  const before = known ?? (made === null ? await writing.labelRecords.lockOf(organisation, shown.label) : null)
  if (made !== null) return noteLabelRecord(write, null, made)
  if (before === null) throw new Error('a label on record is not there')
  const next = found(before)
  noteLabelRecord(write, before, await writing.labelRecords.change(before, next, recorded(next)))
}
