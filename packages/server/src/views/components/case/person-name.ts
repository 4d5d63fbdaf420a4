import type { ActorId } from '@sroi/matcher'
import type { Person } from '../../../store/index.ts'
import type { PageWords } from '../../words.ts'

/** What colleagues call somebody; without a label the beginning of the pseudonym tells two apart. */
export function personName (people: readonly Person[], id: ActorId | null, { caseStands }: PageWords): string {
  if (id === null || id === '') return caseStands.notTold
  return people.find((person) => person.id === id)?.label ?? caseStands.unnamed(id.slice(-6))
}
