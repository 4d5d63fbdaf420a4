// What the command line says around a search, in both languages.
import type { FacetName } from '@sroi/matcher/search'
import type { Language } from '@sroi/matcher'

interface SearchWords {
  readonly read: string
  readonly also: (written: string, also: string) => string
  readonly misspelt: (written: string, also: string) => string
  readonly unknown: (written: string) => string
  readonly near: (name: string) => string
  readonly code: (code: string) => string
  readonly proposals: string
  readonly proposed: (confidence: string, because: string) => string
  readonly nothing: string
  readonly cutOff: string
  readonly why: string
  readonly facets: string
  readonly facet: Record<FacetName, string>
  readonly counts: (ranked: number, pending: number, refused: number) => string
  readonly chosen: string
  readonly moreValues: (count: number) => string
  readonly goOn: string
  readonly nextSteps: string
  readonly place: Record<'pending' | 'refused' | 'outside', string>
  readonly ranked: (rank: number) => string
  readonly least: string
  readonly leastNone: string
  readonly and: string
  readonly alsoMeant: string
  readonly lexicon: string
}

export const SEARCH_WORDS: Record<Language, SearchWords> = {
  nl: {
    read: 'Zo is uw vraag gelezen',
    also: (written, also) => `${written}: ook ${also}`,
    misspelt: (written, also) => `${written}: staat niet in de woordenlijst, dus ook ${also}`,
    unknown: (written) => `${written}: dit woord kennen wij niet, het is gezocht zoals het er staat`,
    near: (name) => `in de buurt van ${name}`,
    code: (code) => `code ${code}`,
    proposals: 'CPV-codes die hierbij passen (kies er een met --cpv)',
    proposed: (confidence, because) => `${confidence} zeker, door: ${because}`,
    nothing: 'geen woord zegt wat u zoekt; alle leveranciers doen mee',
    cutOff: 'de tekst is te lang: alleen het begin is gelezen',
    why: 'waarom',
    facets: 'Verder kiezen, met wat het antwoord dan is (tellen, nog niet bekend, tellen niet)',
    facet: { standings: 'Status', labels: 'Keurmerk', municipalities: 'Zit in', worksIn: 'Werkt in', divisions: 'CPV-groep', withinMetres: 'Binnen', mostLeadTimeDays: 'Levert binnen' },
    counts: (ranked, pending, refused) => `${ranked}, ${pending}, ${refused}`,
    chosen: 'gekozen',
    moreValues: (count) => `en nog ${count}`,
    goOn: 'De volgende:',
    nextSteps: 'Wat u nog kunt proberen',
    place: { pending: 'is nog niet zeker', refused: 'telt niet mee', outside: 'valt buiten uw vraag' },
    ranked: (rank) => `telt mee, op plaats ${rank}`,
    least: 'Wat dit kan veranderen',
    leastNone: 'Er is geen kleine verandering waardoor dit bedrijf meetelt.',
    and: ', en: ',
    alsoMeant: 'Of bedoelde u',
    lexicon: 'lexicon'
  },
  en: {
    read: 'Your words were read as',
    also: (written, also) => `${written}: also ${also}`,
    misspelt: (written, also) => `${written}: not in the word list, so also ${also}`,
    unknown: (written) => `${written}: we do not know this word; it is looked for as it stands`,
    near: (name) => `near ${name}`,
    code: (code) => `code ${code}`,
    proposals: 'CPV codes that fit this (choose one with --cpv)',
    proposed: (confidence, because) => `${confidence} sure, because of: ${because}`,
    nothing: 'no word says what you look for; all suppliers take part',
    cutOff: 'the text is too long: only its beginning was read',
    why: 'why',
    facets: 'Choose further, with what the answer is then (count, not known yet, do not count)',
    facet: { standings: 'Standing', labels: 'Label', municipalities: 'Sits in', worksIn: 'Works in', divisions: 'CPV division', withinMetres: 'Within', mostLeadTimeDays: 'Delivers within' },
    counts: (ranked, pending, refused) => `${ranked}, ${pending}, ${refused}`,
    chosen: 'chosen',
    moreValues: (count) => `and ${count} more`,
    goOn: 'The next ones:',
    nextSteps: 'What else you can try',
    place: { pending: 'is not certain yet', refused: 'does not count', outside: 'is outside your question' },
    ranked: (rank) => `counts, in place ${rank}`,
    least: 'What can change this',
    leastNone: 'No small change would make this firm count.',
    and: ', and: ',
    alsoMeant: 'Or did you mean',
    lexicon: 'lexicon'
  }
}
