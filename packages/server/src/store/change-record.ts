import type { IsoInstant } from '@sroi/matcher'
import { digestOf } from '../json/digest.ts'
import { type ChangedObject, type ChangeRecord, MOST_CHANGES_NAMED } from './receipt-kinds.ts'

/** The record of what was changed together. Objects come in any order and stand in it in order of object and id. */
export function changeRecord (createdAt: IsoInstant, changed: readonly ChangedObject[], register: ChangeRecord['register'] = null): ChangeRecord {
  const items = [...changed].sort((one, other) => order(one.object, other.object) || order(one.id, other.id))
  return {
    kind: 'change',
    createdAt,
    register,
    changes: { total: items.length, sha256: digestOf(items), items: items.length > MOST_CHANGES_NAMED ? null : items }
  }
}

function order (one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
