// What the facts and codes of a purchase mix are called.
import type { Language, Words } from '../model/values.ts'

export const MIX_FACTS: Readonly<Record<string, Words>> = {
  'unrelated-counts': { nl: 'Inkopen die niets met de opdracht te maken hebben, tellen', en: 'Purchases that have nothing to do with the contract count' },
  'may-fill': { nl: 'Inkopen mogen nog invullen', en: 'Purchases may still fill' },
  deadline: { nl: 'Uiterste dag', en: 'Deadline' },
  mixes: { nl: 'Aantal mixen', en: 'Mixes' },
  'set-aside': { nl: 'Leveranciers buiten de mix', en: 'Suppliers set aside' },
  supplier: { nl: 'Leverancier', en: 'Supplier' },
  suppliers: { nl: 'Aantal leveranciers', en: 'Suppliers' },
  'share-of-mix': { nl: 'Deel van alles wat u koopt', en: 'Part of all that is bought' },
  'planned-spend': { nl: 'In plaats van wat u toch al zou kopen', en: 'In place of what is bought anyway' },
  'extra-spend': { nl: 'Extra uitgaven', en: 'Extra spend' },
  'local-spend': { nl: 'Bij lokale leveranciers', en: 'From local suppliers' },
  'target-group-spend': { nl: 'Betaalt werk van de doelgroep', en: 'Pays for work of the target group' },
  valued: { nl: 'Waarde volgens de waardering van inkopen', en: 'Value by the valuation of purchases' },
  planned: { nl: 'In plaats van geplande uitgave', en: 'In place of planned spend' },
  'recognition-reason': { nl: 'Waarom dat deel telt', en: 'Why that part counts' },
  objective: { nl: 'Gezocht', en: 'Objective' },
  'objective-value': { nl: 'Uitkomst', en: 'Outcome' },
  'objective-bound': { nl: 'Lager kan niet dan', en: 'Cannot be lower than' },
  'objective-gap': { nl: 'Verschil daarmee', en: 'Difference with that' },
  'objective-more': { nl: 'Meer dan bij de beste mix', en: 'More than in the best mix' },
  'more-extra': { nl: 'Meer extra uitgaven dan bij de beste mix', en: 'More extra spend than in the best mix' },
  'less-extra': { nl: 'Minder extra uitgaven dan bij de beste mix', en: 'Less extra spend than in the best mix' },
  demands: { nl: 'Aantal eisen dat botst', en: 'Demands that clash' },
  'demand-asked': { nl: 'Gevraagd', en: 'Asked' },
  'demand-enough': { nl: 'Genoeg is', en: 'Enough is' },
  'demand-by': { nl: 'Verschil', en: 'Difference' },
  'demand-cost': { nl: 'Kosten in uw punten', en: 'Cost in your points' }
}

export const MIX_MISSING: Readonly<Record<string, Words>> = {
  targetGroupShares: { nl: 'welk deel van het werk de doelgroep doet', en: 'which part of the work the target group does' }
}

export const MIX_CODES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    cheapest: 'zo min mogelijk extra uitgaven', 'most-local': 'zo min mogelijk kopen bij leveranciers die niet lokaal zijn', 'fewest-suppliers': 'zo min mogelijk leveranciers',
    'most-target-group': 'zo min mogelijk geld dat geen werk van de doelgroep betaalt',
    'nothing-counts': 'van een inkoop bij deze leverancier telt niets', 'no-capacity': 'de leverancier heeft geen ruimte meer', 'order-above-capacity': 'de kleinste opdracht is groter dan wat de leverancier nog aankan',
    'counts-not-in-time': 'op de dagen tot de uiterste dag telt er niets', 'not-for-contract': 'de inkoop heeft niets met de opdracht te maken',
    'unrelated-open': 'de inkoop heeft niets met de opdracht te maken, en of zulke inkopen tellen is niet bekend', 'recognition-open': 'wat van een inkoop bij deze leverancier telt, is niet bekend'
  },
  en: {
    cheapest: 'as little extra spend as possible', 'most-local': 'as little as possible from suppliers that are not local', 'fewest-suppliers': 'as few suppliers as possible',
    'most-target-group': 'as little money as possible that does not pay for work of the target group',
    'nothing-counts': 'nothing counts of a purchase from this supplier', 'no-capacity': 'the supplier has no capacity left', 'order-above-capacity': 'the minimum order is larger than what the supplier can still take on',
    'counts-not-in-time': 'nothing counts on the days up to the deadline', 'not-for-contract': 'the purchase has nothing to do with the contract',
    'unrelated-open': 'the purchase has nothing to do with the contract, and it is not known whether such purchases count', 'recognition-open': 'what counts of a purchase from this supplier is not known'
  }
}
