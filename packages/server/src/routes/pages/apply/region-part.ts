// In which municipalities a firm works: ticked, none of them, or left open.
import type { Part } from './profile-part.ts'

export const regionPart: Part = {
  read: (posted) => {
    const ticked = [...new Set(posted['worksIn'] ?? [])]
    const isNone = (posted['worksInNone'] ?? []).includes('yes')
    return { value: { worksIn: ticked.length > 0 ? ticked : isNone ? [] : null }, errors: [] }
  },
  write: ({ worksIn }) => ({ worksIn: worksIn ?? [], worksInNone: worksIn?.length === 0 ? ['yes'] : [] }),
  fieldOf: (pointer) => pointer.startsWith('/worksIn') ? 'worksInNone' : null
}
