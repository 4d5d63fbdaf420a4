// A difference as a sentence, Dutch and English.
import { formatCents, formatDay, formatShare } from '../explain/index.ts'
import type { Nature, Trigger } from '../model/contract-kind.ts'
import type { Language, Period, Words } from '../model/values.ts'
import { isDay } from '../primitives/index.ts'
import type { ProvisionChange, ValueChange } from './rule-set-diff.ts'
import { kindOfTopic } from './topic-kinds.ts'

type Told = Omit<ProvisionChange, 'words'>

const KIND: Record<Language, Record<ProvisionChange['kind'], string>> = {
  nl: { added: 'Nieuw', removed: 'Vervallen', changed: 'Gewijzigd' },
  en: { added: 'Added', removed: 'Removed', changed: 'Changed' }
}
const TRIGGER: Record<Language, Record<Trigger, string>> = {
  nl: { contract: 'opdrachten', subsidy: 'subsidies', permit: 'vergunningen', 'supplier-year': 'jaaromzet van een leverancier' },
  en: { contract: 'contracts', subsidy: 'subsidies', permit: 'permits', 'supplier-year': "a supplier's turnover in a year" }
}
const NATURE: Record<Language, Record<Nature, string>> = {
  nl: { works: 'werken', supplies: 'leveringen', services: 'diensten' },
  en: { works: 'works', supplies: 'supplies', services: 'services' }
}
const SOURCE_ONLY: Words = {
  nl: 'Dit verandert geen uitkomst, alleen de bron of de toelichting.',
  en: 'This changes no answer, only the source or the note.'
}

export function diffWords (change: Told): Words {
  return { nl: sentences(change, 'nl'), en: sentences(change, 'en') }
}

function sentences (change: Told, language: Language): string {
  const { kind, topic, provision, values, touches } = change
  const what = values.map((value) => told(value, language)).join('; ')
  const head = `${KIND[language][kind]}: ${provision} (${topic})${what === '' ? '' : `: ${what}`}.`
  return `${head} ${touches === 'source' ? SOURCE_ONLY[language] : affected(change, language)}`
}

function told ({ place, before, after }: ValueChange, language: Language): string {
  const name = place.slice(1)
  return language === 'nl'
    ? `${name} was ${valueInWords(name, before, 'nl')}, wordt ${valueInWords(name, after, 'nl')}`
    : `${name} was ${valueInWords(name, before, 'en')}, becomes ${valueInWords(name, after, 'en')}`
}

function affected ({ topic, days, triggers, natures }: Told, language: Language): string {
  const kind = kindOfTopic(topic)
  // a term belongs to no contract: the day it starts or would end selects its rule
  if (kind === 'term-start' || kind === 'term-end') return language === 'nl' ? `Raakt termijnen ${period(days, 'nl')}.` : `Touches terms ${period(days, 'en')}.`
  if (kind === 'application') return language === 'nl' ? `Raakt aanvragen ${period(days, 'nl')}.` : `Touches applications ${period(days, 'en')}.`
  const who = triggers.map((trigger) => TRIGGER[language][trigger]).join(', ')
  const isSubsidy = triggers.every((trigger) => trigger === 'subsidy')
  const which = isSubsidy ? who : `${who} (${natures.map((nature) => NATURE[language][nature]).join(', ')})`
  return language === 'nl' ? `Raakt ${which} ${period(days, 'nl')}.` : `Touches ${which} ${period(days, 'en')}.`
}

function period ({ from, until }: Period, language: Language): string {
  const start = formatDay(from, language)
  if (until === null) return language === 'nl' ? `vanaf ${start}` : `from ${start}`
  return language === 'nl' ? `van ${start} tot en met ${formatDay(until, language)}` : `from ${start} up to and including ${formatDay(until, language)}`
}

function valueInWords (name: string, value: unknown, language: Language): string {
  if (value === null) return language === 'nl' ? 'niets' : 'nothing'
  if (typeof value === 'number' && /cents$/i.test(name)) return formatCents(value, language)
  if (typeof value === 'number' && /basispoints$/i.test(name)) return formatShare(value, language)
  if (typeof value === 'string') return isDay(value) ? formatDay(value, language) : `'${value}'`
  return JSON.stringify(value)
}
