// Every change that can be proposed has a sentence, in both languages.
import type { Change } from '@sroi/matcher/search'
import t from 'tap'
import { describeChange } from '../../dist/representations/describe-change.js'

const CHANGES: readonly (readonly [Change, nl: string, en: string])[] = [
  [{ kind: 'choose-also', condition: 'municipalities', value: 'a-town' }, 'Kies ook: Een stad', 'Choose also: A town'],
  [{ kind: 'choose-also', condition: 'divisions', value: '77' }, 'Kies ook: Landbouw', 'Choose also: Farming'],
  [{ kind: 'choose-also', condition: 'worksIn', value: 'nobody-knows' }, 'Kies ook: nobody-knows', 'Choose also: nobody-knows'],
  [{ kind: 'choose-label', label: { scheme: 'pso', level: '30-plus' } }, 'Kies ook: PSO 30+', 'Choose also: PSO 30+'],
  [{ kind: 'widen', condition: 'withinMetres', to: 12_500 }, 'Zoek binnen 12,5 km', 'Search within 12.5 km'],
  [{ kind: 'widen', condition: 'mostLeadTimeDays', to: 1 }, 'Vraag een levertijd van hooguit 1 dag', 'Ask for a delivery time of at most 1 day'],
  [{ kind: 'widen', condition: 'leastCapacityCents', to: 100_000 }, 'Vraag hooguit € 1.000 aan capaciteit', 'Ask for a capacity of at most € 1,000'],
  [{ kind: 'widen', condition: 'mostMinimumOrderCents', to: 250_050 }, 'Geef een order van € 2.500,50', 'Place an order of € 2,500.50'],
  [{ kind: 'leave-out', condition: 'text' }, 'Laat deze voorwaarde weg: uw woorden', 'Leave this condition out: your words'],
  [{ kind: 'deliver-on', day: '2027-03-01' }, 'Laat leveren op 1 maart 2027', 'Have it delivered on 1 March 2027'],
  [{ kind: 'spend-more', toCents: 100_000 }, 'Koop voor minstens € 1.000', 'Buy for at least € 1,000'],
  [{ kind: 'firm-states', fact: 'offerings.capacity', offering: null, value: 1 }, 'Het bedrijf zet in het register: hoeveel het nog aankan', 'The firm puts in the register: how much it can still take on'],
  [{ kind: 'firm-offers', offering: null }, 'Het bedrijf biedt op die dag aan wat u vraagt', 'The firm offers what you ask on that day'],
  [{ kind: 'firm-lowers-minimum', offering: 'o', toCents: 100_000 }, 'Het bedrijf neemt een order aan van € 1.000', 'The firm takes an order of € 1,000'],
  [{ kind: 'firm-obtains-label', scheme: 'b-corp', level: null }, 'Het bedrijf haalt het keurmerk B Corp', 'The firm obtains the label B Corp'],
  [{ kind: 'firm-is-admitted', standing: 'temporary' }, 'Het bedrijf krijgt een tijdelijke badge', 'The firm gets a temporary badge']
]

const NAMES = { municipalities: new Map([['a-town', { nl: 'Een stad', en: 'A town' }]]), codes: new Map([['77000000', { nl: 'Landbouw', en: 'Farming' }]]) }

t.test('in Dutch and in English', async (t) => {
  for (const [change, nl, en] of CHANGES) {
    t.equal(describeChange(change, { ...NAMES, language: 'nl' }), nl)
    t.equal(describeChange(change, { ...NAMES, language: 'en' }), en)
  }
})
