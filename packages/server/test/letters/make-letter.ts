// Letters to show: told by hand, for what they are about is the library's.
import type { Letter, LetterBlock, LetterSentence } from '@sroi/matcher'

export const say = (text: string): LetterSentence => ({ text, sources: [{ kind: 'event', id: 'e-1' }, { kind: 'article', id: '6:7' }] })

const BLOCKS: readonly LetterBlock[] = [
  { kind: 'lines', lines: [say('Aan: Fictief Werk'), say('Kenmerk: 2027-FICTIEF1')] },
  { kind: 'heading', sentence: say('Wat wij hebben beslist') },
  { kind: 'paragraph', sentences: [say('Wij laten uw organisatie tijdelijk toe.'), say('Dat is voor een jaar.')] },
  { kind: 'list', items: [[say('Regio: u voldoet.')], [say('Missie: u voldoet.'), say('Die staat in de statuten.')]] },
  { kind: 'quotation', paragraphs: [say('Er is genoeg gebleken.'), say('Ἀθήνα, Москва en Fictief.')] }
]

export function makeLetter (parts: Partial<Letter> = {}): Letter {
  return {
    kind: 'temporary-admission', register: 'plain', language: 'nl', caseId: '0193a000-0000-7000-8000-0000000000ca', reference: '2027-FICTIEF1', about: 'e-1', sentOn: '2027-01-20', title: say('U bent tijdelijk toegelaten'), blocks: BLOCKS,
    days: [{ kind: 'objection', day: '2027-03-03', sources: [{ kind: 'article', id: '6:7' }] }], rules: [],
    ready: { code: 'case-letter', verdict: 'met', facts: [], rule: null, on: null, missing: [], because: [] }, ...parts
  }
}
