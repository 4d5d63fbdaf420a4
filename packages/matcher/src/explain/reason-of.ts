// Why there is no rule, in words: with the days for which there is one.
import type { FactUsed } from '../model/finding.ts'
import type { Language } from '../model/values.ts'
import { formatFact } from './format.ts'
import { NOT_KNOWN } from './words.ts'

/** The reason of a finding, to stand in a sentence. */
export function reasonOf (facts: readonly FactUsed[], language: Language): string {
  const textOf = (name: string): string | null => {
    const used = facts.find((fact) => fact.name === name)
    return used === undefined ? null : formatFact(used, language)
  }
  const [reason, from, until, published] = [textOf('reason'), textOf('rule-from'), textOf('rule-until'), textOf('rule-published')]
  if (reason === null) return NOT_KNOWN[language]
  if (published !== null) return language === 'nl' ? `de regel is pas bekendgemaakt op ${published}` : `the rule was published only on ${published}`
  if (from === null) return reason
  const isOpen = facts.some(({ name, value }) => name === 'rule-until' && value === 'open-ended')
  if (language === 'nl') return `${reason}. Er is wel een regel ${isOpen ? `vanaf ${from}` : `van ${from} tot en met ${until}`}`
  return `${reason}. There is one ${isOpen ? `from ${from} on` : `from ${from} until ${until}`}`
}
