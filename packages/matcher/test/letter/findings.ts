// Whether a letter may be sent: it may, it may not yet, and not any more.
import type { Finding } from '@sroi/matcher'
import { writeLetter } from '@sroi/matcher/letter'
import { noon } from '../procedure/make-case.ts'
import { everyLetter } from './tell-letters.ts'

export function letterFindings (): readonly Finding[] {
  const asked = { register: 'plain', language: 'nl', firm: 'Fictief Werk' } as const
  const told = everyLetter()
  const laidDown = (parts: object) => told.map((one) => ({ ...one, onRecord: { ...one.onRecord, file: { ...one.onRecord.file, procedure: { ...one.onRecord.file.procedure, ...parts } } } }))
  const letters = [...told, ...laidDown({ regime: undefined, body: undefined, mandates: [] }), ...laidDown({ objectionAddress: undefined })]
  const reminder = letters.find(({ kind }) => kind === 'badge-reminder')
  const gone = reminder === undefined || !('reminder' in reminder.about) ? [] : [writeLetter({ ...asked, onRecord: reminder.onRecord, about: { ...reminder.about, question: { on: '2029-01-01', knownAt: noon('2029-01-01') } } })]
  return [...letters.map(({ onRecord, about }) => writeLetter({ ...asked, onRecord, about })), ...gone].map(({ ready }) => ready)
}
