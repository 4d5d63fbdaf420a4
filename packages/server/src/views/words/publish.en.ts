// The page for publishing, in English.
import type { publish as nl } from './publish.nl.ts'

export const publish: typeof nl = {
  title: 'Publishing',
  lead: 'What you write in the register is found by a search once you publish it.',
  done: (total) => total === 1 ? 'One supplier was published.' : `${total} suppliers were published.`,
  nothing: 'All that is in the register is published.',
  all: 'Publish everything',
  pending: 'This cannot be found yet',
  changes: { added: 'new', changed: 'changed', removed: 'left the register' },
  moreFields: (count) => `And ${count} more facts.`,
  more: 'There is more. All of it goes along at once.',
  import: 'Import a file'
}
