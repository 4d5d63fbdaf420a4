// From the facts and the notes to the answer: absent facts noted, each fact with its evidence.
import type { Stage } from '../model/contract-kind.ts'
import type { Contract, ContractDays } from '../model/contract.ts'
import type { Evidence } from '../model/evidence.ts'
import type { NoticeFormat, NoticeReading } from '../model/notice.ts'
import { noteUnstated } from './note-unstated.ts'
import { type Notes, placesOf } from './notes.ts'
import { MOST, shorten } from './values/shorten.ts'

interface ReadFacts {
  readonly format: NoticeFormat
  readonly form: string | null
  readonly noticeId: string | null
  readonly language: string | null
  readonly stage: Stage
  readonly contract: Omit<Contract, 'id' | 'stage' | 'evidence' | 'days'> & { readonly days: ContractDays }
}

export function finishReading (notes: Notes, facts: ReadFacts): NoticeReading {
  const contract: Contract = { id: facts.noticeId ?? 'notice-without-number', stage: facts.stage, ...facts.contract }
  noteUnstated(notes, contract, facts.stage)
  const places = placesOf(notes)
  const notice = facts.noticeId === null ? 'TED notice' : `TED notice ${facts.noticeId}`
  // a day of dispatch that stands in for the day of publication dates no evidence
  const on = notes.remarks.has('/days/publication') ? null : facts.contract.days.publication ?? null
  const evidence: Record<string, Evidence> = {}
  for (const { pointer, path } of places) {
    const remark = notes.remarks.get(pointer)
    evidence[pointer] = { level: 'document', source: shorten(`${notice}, ${path}${remark === undefined ? '' : ` (${remark})`}`, MOST.path), on }
  }
  return {
    format: facts.format,
    form: facts.form,
    noticeId: facts.noticeId,
    language: facts.language,
    contract: { ...contract, evidence },
    places,
    gaps: notes.gaps
  }
}
