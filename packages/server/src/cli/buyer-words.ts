// What the command line says around a supplier's obligations, an invitation and a market test, in both languages.
import type { Language } from '@sroi/matcher'
import type { StandsLater } from '@sroi/matcher/search'

interface BuyerWords {
  readonly fillable: Record<'ranked' | 'pending' | 'refused' | 'outside', string>
  readonly filled: string
  readonly fills: (cents: string, left: string) => string
  readonly fillsUnknown: string
  readonly leftUnknown: string
  readonly contractor: string
  readonly list: string
  readonly invited: string
  readonly next: string
  readonly lately: (times: number) => string
  readonly score: string
  readonly seed: string
  readonly overThreshold: string
  readonly later: Record<StandsLater, (day: string | null) => string>
  readonly capacity: (cents: string) => string
  readonly capacityUnknown: string
  readonly notice: string
  readonly noNotice: string
}

export const BUYER_WORDS: Record<Language, BuyerWords> = {
  nl: {
    fillable: { ranked: 'Kan worden ingevuld', pending: 'Nog niet zeker', refused: 'Kan niet worden ingevuld', outside: 'Past niet bij wat wordt gezocht' },
    filled: 'Hier is niets meer in te vullen',
    fills: (cents, left) => `vult ${cents} van ${left}`,
    fillsUnknown: 'hoeveel dit vult is niet bekend',
    leftUnknown: 'een bedrag dat niet bekend is',
    contractor: 'opdrachtnemer',
    list: 'lijst van verplichtingen',
    invited: 'Uit te nodigen',
    next: 'Daarna, op volgorde',
    lately: (times) => `kortgeleden ${times} keer uitgenodigd`,
    score: 'score zonder plaats',
    seed: 'Het lot',
    overThreshold: 'Let op: de raming haalt de Europese drempel. Onderhands aanbesteden kan dan niet zomaar.',
    later: {
      today: () => 'voldoet vandaag',
      'by-record': (day) => `voldoet vanaf ${day ?? ''} door wat al is vastgelegd`,
      'by-pathway': (day) => `kan voldoen tot en met ${day ?? ''} door een keurmerk`,
      unknown: () => 'niet bekend',
      no: () => 'voldoet niet'
    },
    capacity: (cents) => `kan ${cents} in een jaar aan`,
    capacityUnknown: 'noemt geen capaciteit',
    notice: 'Voor de aankondiging (eForms, in cac:TenderingTerms van het perceel)',
    noNotice: 'Voor de aankondiging is er nog niets: het is niet beslist of dit mag worden voorbehouden.'
  },
  en: {
    fillable: { ranked: 'Can be filled', pending: 'Not certain yet', refused: 'Cannot be filled', outside: 'Does not fit what is looked for' },
    filled: 'Nothing is left to fill here',
    fills: (cents, left) => `fills ${cents} of ${left}`,
    fillsUnknown: 'how much this fills is not known',
    leftUnknown: 'an amount that is not known',
    contractor: 'contractor',
    list: 'list of obligations',
    invited: 'To be invited',
    next: 'After that, in order',
    lately: (times) => `invited ${times === 1 ? 'once' : `${times} times`} of late`,
    score: 'score without place',
    seed: 'The lot',
    overThreshold: 'Take note: the estimate reaches the European threshold. A private tender is then not simply allowed.',
    later: {
      today: () => 'qualifies today',
      'by-record': (day) => `qualifies from ${day ?? ''} by what is on record already`,
      'by-pathway': (day) => `can qualify up to ${day ?? ''} by a label`,
      unknown: () => 'not known',
      no: () => 'does not qualify'
    },
    capacity: (cents) => `can take on ${cents} in a year`,
    capacityUnknown: 'states no capacity',
    notice: 'For the notice (eForms, in cac:TenderingTerms of the lot)',
    noNotice: 'There is nothing for the notice yet: it is not decided whether this may be reserved.'
  }
}
