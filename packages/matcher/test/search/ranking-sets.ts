// Small registers with the order that is right, and of each line why it stands where it does.
import type { Offering, Supplier } from '@sroi/matcher'
import type { SearchRequest } from '@sroi/matcher/search'
import { admission, label } from '../make.ts'

export interface RankedLine {
  readonly id: string
  readonly why: string
  readonly offering?: Partial<Offering>
  readonly firm?: Partial<Supplier>
}

export interface RankingSet {
  readonly name: string
  readonly need: NonNullable<SearchRequest['need']>
  /** In the order in which they come. */
  readonly ranked: readonly RankedLine[]
  /** Those that do not belong in the list. */
  readonly notRanked?: readonly RankedLine[]
}

const at = (x: number, y: number): Pick<Supplier, 'place'> => ({ place: { town: 'Bloemendaal', municipality: 'bloemendaal', point: { x, y } } })

export const RANKING_SETS: readonly RankingSet[] = [
  {
    name: 'an everyday word and the official one',
    need: { text: 'tuinman' },
    ranked: [
      { id: 'own-word', why: 'says the very word in its title', offering: { title: 'Tuinman' } },
      { id: 'same-meaning', why: 'another word for the same: a little less than the word itself', offering: { title: 'Hovenier' } },
      { id: 'by-code', why: 'only its code says so, in the words of an official list', offering: { title: 'Aanbod', cpv: ['77310000'] } }
    ],
    notRanked: [{ id: 'other-trade', why: 'does something else', offering: { title: 'Catering' } }]
  },
  {
    name: 'a compound',
    need: { text: 'kantoorcatering' },
    ranked: [
      { id: 'whole', why: 'the whole compound', offering: { title: 'Kantoorcatering' } },
      { id: 'head', why: 'the last part says what it is: catering', offering: { title: 'Catering' } },
      { id: 'head-in-text', why: 'the same, further on', offering: { title: 'Aanbod', text: 'Ook catering.' } }
    ],
    notRanked: [{ id: 'other', why: 'no part of it', offering: { title: 'Hovenier' } }]
  },
  {
    name: 'a compound that has a meaning of its own',
    need: { text: 'tuinmeubelen' },
    ranked: [{ id: 'whole', why: 'the very word', offering: { title: 'Tuinmeubelen' } }],
    notRanked: [{ id: 'gardener', why: 'what the first part means is not what is needed: garden furniture is no gardening', offering: { title: 'Hovenier' } }]
  },
  {
    name: 'parts that are written apart',
    need: { text: 'glas bewassing' },
    ranked: [
      { id: 'joined', why: 'one word to the lexicon, however it is written', offering: { title: 'Glasbewassing' } },
      { id: 'in-text', why: 'the same, further on', offering: { title: 'Gevels', text: 'Ook glasbewassing.' } }
    ]
  },
  {
    name: 'forms of a word',
    need: { text: 'schilders' },
    ranked: [
      { id: 'singular', why: 'the same word in another form, in the title: as good as the form itself', offering: { title: 'Schilder' } },
      { id: 'in-text', why: 'the same form, but only in the text', offering: { title: 'Aanbod', text: 'Onze schilders komen langs.' } }
    ]
  },
  {
    name: 'where a word stands',
    need: { text: 'drukwerk' },
    ranked: [
      { id: 'title', why: 'the title says what is offered', offering: { title: 'Drukwerk' } },
      { id: 'name', why: 'the name of a firm nearly says it too', offering: { title: 'Aanbod' }, firm: { name: 'Fictief Drukwerk' } },
      { id: 'text', why: 'in the text it may stand in passing', offering: { title: 'Aanbod', text: 'Ook drukwerk.' } }
    ]
  },
  {
    name: 'two words',
    need: { text: 'catering schoonmaak' },
    ranked: [
      { id: 'both', why: 'answers both words', offering: { title: 'Catering en schoonmaak' } },
      { id: 'both-elsewhere', why: 'both, one of them in the text only', offering: { title: 'Catering', text: 'En schoonmaak.' } },
      { id: 'one', why: 'answers one of the two', offering: { title: 'Catering' } }
    ]
  },
  {
    name: 'a mistake in the word',
    need: { text: 'cattering' },
    ranked: [
      { id: 'meant', why: 'what was clearly meant, in the title', offering: { title: 'Catering' } },
      { id: 'meant-in-text', why: 'the same in the text', offering: { title: 'Aanbod', text: 'Catering.' } }
    ],
    notRanked: [{ id: 'other', why: 'nobody meant this', offering: { title: 'Kattenpension' } }]
  },
  {
    name: 'words that say nothing',
    need: { text: 'wij zoeken een hovenier voor de tuin van ons kantoor' },
    ranked: [
      { id: 'trade-and-place', why: 'both telling words', offering: { title: 'Hovenier voor elke tuin' } },
      { id: 'trade', why: 'the word that tells most', offering: { title: 'Hovenier' } }
    ],
    notRanked: [{ id: 'silent', why: 'shares only words that say nothing', offering: { title: 'Wij zoeken voor de van ons' } }]
  },
  {
    name: 'the name of a firm',
    need: { text: 'Zwierezwam catering' },
    ranked: [
      { id: 'named', why: 'whoever writes a name means that firm, even where others can fill twice as much', offering: { title: 'Catering', capacityCents: 8_750_00 }, firm: { name: 'Fictief Zwierezwam' } },
      { id: 'near-name', why: 'may be the one that was meant, and can fill no more', offering: { title: 'Aanbod', capacityCents: 8_750_00 }, firm: { name: 'Fictief Zwierezwum' } },
      { id: 'other', why: 'the same trade under another name', offering: { title: 'Catering' } }
    ]
  },
  {
    name: 'a temporary badge and a full one',
    need: { text: 'hovenier' },
    ranked: [
      { id: 'full', why: 'sure to count to the end of the contract', firm: { labels: [label({ period: { from: '2026-01-01', until: '2028-12-31' } })] } },
      { id: 'ends-earlier', why: 'full, but its label ends within the contract', firm: { labels: [label({ period: { from: '2026-01-01', until: '2027-12-31' } })] } },
      { id: 'temporary', why: 'temporary: it may not become full', firm: { admissions: [admission({ standing: 'temporary', period: { from: '2026-06-01', until: '2027-05-31' } })] } }
    ],
    notRanked: [{ id: 'withdrawn', why: 'a purchase would not count', firm: { admissions: [admission({ standing: 'withdrawn' })] } }]
  },
  {
    name: 'near and far',
    need: { text: 'hovenier', near: { x: 102_000, y: 490_000 } },
    ranked: [
      { id: 'edge', why: 'exactly 5 000 metres away, the edge of the first ring included', firm: at(105_000, 494_000) },
      { id: 'beyond', why: 'a metre further: the second ring', firm: at(105_000, 494_001) },
      { id: 'far', why: 'beyond the last ring', firm: at(182_000, 490_000) }
    ]
  },
  {
    name: 'how much a firm can take on',
    need: { text: 'hovenier' },
    ranked: [
      { id: 'whole', why: 'can fill all that is left', offering: { capacityCents: 50_000_00 } },
      { id: 'half', why: 'can fill half of it', offering: { capacityCents: 8_750_00 } },
      { id: 'not-stated', why: 'nobody knows what it can fill: nothing is counted', offering: {}, firm: {} }
    ],
    notRanked: [{ id: 'too-small', why: 'its capacity is below its own minimum order: there is no order it takes', offering: { capacityCents: 400_00, minimumOrderCents: 500_00 } }]
  },
  {
    name: 'codes that lie near',
    need: { cpv: ['77313000'] },
    ranked: [
      { id: 'same', why: 'the very code', offering: { title: 'Aanbod', cpv: ['77313000'] } },
      { id: 'group', why: 'another code of the same class', offering: { title: 'Aanbod', cpv: ['77310000'] } },
      { id: 'division', why: 'the same division only', offering: { title: 'Aanbod', cpv: ['77200000'] } },
      { id: 'elsewhere', why: 'another division: nothing is counted, and it was not asked to be left out', offering: { title: 'Aanbod', cpv: ['90910000'] } }
    ]
  },
  {
    name: 'words against euros',
    need: { text: 'hovenier' },
    ranked: [
      { id: 'title-half', why: 'the very trade, and half of what is left: both count', offering: { capacityCents: 8_750_00 } },
      { id: 'passing-whole', why: 'can fill all, but only its code speaks of the trade', offering: { title: 'Aanbod', cpv: ['77310000'] } }
    ]
  }
]
