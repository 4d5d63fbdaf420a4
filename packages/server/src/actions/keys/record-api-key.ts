import { digestOf } from '../../json/digest.ts'
import { type ApiKey, changeRecord } from '../../store/index.ts'
import type { Write } from '../write.ts'

/** Leaves a receipt of a key that was made or revoked; it is appended when the transaction ends. That a key was used is no change. */
export function recordApiKey ({ writing, at, by }: Pick<Write, 'writing' | 'at' | 'by'>, before: ApiKey | null, after: ApiKey): void {
  const digest = ({ usedOn: _used, ...key }: ApiKey): string => digestOf(key)
  writing.appendAtEnd(changeRecord(at, [{ object: 'api-key', id: after.id, before: before === null ? null : digest(before), after: digest(after) }]), by)
}
