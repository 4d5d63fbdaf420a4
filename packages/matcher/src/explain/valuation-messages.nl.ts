// De zinnen over wat inspanningen waard zijn, op B1-niveau.
import type { ValuationMessages } from './messages.ts'
import { always } from './always.ts'

export const VALUATION_NL: ValuationMessages = {
  'efforts-total': {
    met: (v) => `Alle inspanningen samen tellen voor ${v('total')}.`,
    'not-met': () => 'Geen van deze inspanningen telt mee.',
    unknown: (v) => ['niet bekend', '€ 0'].includes(v('least-value')) ? 'Wat de inspanningen samen waard zijn, is niet bekend.' : `Wat de inspanningen samen waard zijn, is niet bekend. Het is ten minste ${v('least-value')}.`
  },
  'rules-version': always((v) => v('value-by-rules') === 'niet bekend'
    ? `Het contract noemt de regels van ${v('version')}. Die gaan voor. Wat de inspanningen zonder die bepaling waard zijn, is niet bekend.`
    : `Het contract noemt de regels van ${v('version')}. Die gaan voor. Zonder die bepaling zouden alle inspanningen samen tellen voor ${v('value-by-rules')}.`),
  'effort-value': {
    met: (v) => `Deze inspanning telt voor ${v('value')}.`,
    'not-met': () => 'Deze inspanning telt niet mee.',
    unknown: (v) => ['niet bekend', '€ 0'].includes(v('least-value')) ? 'Wat deze inspanning waard is, is niet bekend.' : `Wat deze inspanning waard is, is niet bekend. Het is ten minste ${v('least-value')}.`
  },
  'building-block': {
    met: (v) => v('block-value') !== 'niet bekend'
      ? `Het bouwblok is ${v('block-value')} ${v('unit')}.`
      : `Het bouwblok is ${v('block-share')} ${v('unit')}.`,
    'not-met': () => 'Voor deze inspanning is er geen bouwblok.',
    unknown: (v) => v('ways') !== 'niet bekend'
      ? 'Dit bouwblok kan op meer manieren worden gewaardeerd. Spreek met de opdrachtgever af welke geldt.'
      : v('reason') === 'niet bekend' ? 'Welk bouwblok geldt, is niet bekend.' : `Welk bouwblok geldt, is niet bekend: ${v('reason')}.`
  },
  'reference-day': {
    met: (v) => `Voor de doelgroep telt ${v('reference')}: ${v('reference-day')}.`,
    'not-met': () => 'Op de peildatum hoort dit niet bij de doelgroep.',
    unknown: (v) => v('reference-day') === 'niet bekend' ? 'De peildatum voor de doelgroep is niet bekend.' : `De doelgroep is op een andere dag vastgesteld dan op ${v('reference-day')}.`
  },
  'look-back': {
    met: (v) => `Het werk begon op ${v('started-on')}, vóór de opdracht. Dat mag: het was niet langer dan ${v('look-back-months')} maanden ervoor.`,
    'not-met': (v) => `Het werk begon op ${v('started-on')}. Dat is meer dan ${v('look-back-months')} maanden vóór de opdracht.`,
    unknown: (v) => v('contract-day') === 'niet bekend' || v('started-on') === 'niet bekend' ? 'Of het werk vóór de opdracht begon, is niet bekend.' : `Het werk begon op ${v('started-on')}, vóór de opdracht. Of dat meetelt, is niet bekend.`
  },
  additionality: {
    met: () => 'Dit is iemand die niet kort ervoor al bij dezelfde werkgever werkte.',
    'not-met': (v) => v('additionality-months') === '0' ? 'Iemand die al bij deze werkgever werkt, telt niet mee.' : `Iemand die in de ${v('additionality-months')} maanden ervoor bij dezelfde werkgever werkte, telt niet mee.`,
    unknown: () => 'Of iemand kort ervoor bij dezelfde werkgever werkte, is niet bekend.'
  },
  'minimum-hours': {
    met: (v) => `Met ${v('weekly-hours')} uur per week is het minimum van ${v('minimum-hours')} uur gehaald.`,
    'not-met': (v) => `Met ${v('weekly-hours')} uur per week blijft het onder het minimum van ${v('minimum-hours')} uur.`,
    unknown: (v) => `Of het minimum van ${v('minimum-hours')} uur per week is gehaald, is niet bekend.`
  },
  'hours-share': {
    ...always((v) => v('full-time-week') === 'niet bekend' ? `Met ${v('weekly-hours')} uur per week is het een volle werkweek.` : `Het gaat om ${v('weekly-hours')} uur van een werkweek van ${v('full-time-week')} uur.`),
    unknown: () => 'Welk deel van een volle werkweek het is, is niet bekend.'
  },
  duration: {
    met: (v) => v('cap-months') === 'niet bekend' ? `Er tellen ${v('counted-months')} maanden mee.` : `Er tellen ${v('counted-months')} maanden mee, van ten hoogste ${v('cap-months')}.`,
    'not-met': () => 'Van deze periode telt niets meer mee.',
    unknown: (v) => v('least-months') === 'niet bekend' ? 'Hoeveel maanden meetellen, is niet bekend.' : `Hoeveel maanden meetellen, is niet bekend. Het zijn er ten minste ${v('least-months')}.`
  },
  'same-place': always(() => 'Twee regels gaan over dezelfde plek op dezelfde dagen. Die dagen kunnen maar één keer tellen.'),
  'effort-quantity': {
    ...always((v) => v('invoice') !== 'niet bekend'
      ? `De factuur is ${v('invoice')} ${v('invoice-vat')}. Er wordt ${v('vat-of-rule') === 'met btw' ? 'met' : 'zonder'} btw gerekend.`
      : v('quantity') === 'niet bekend' ? 'Dit bouwblok telt één keer.' : `Het aantal of bedrag dat telt, is ${v('quantity')} (${v('unit')}).`),
    unknown: () => 'Het aantal of het bedrag is niet bekend.'
  },
  bonus: {
    met: (v) => `Daar komt ${v('bonus-value')} ${v('unit')} bij voor ${v('bonus-for')}.`,
    'not-met': (v) => v('bonus-for') === 'niet bekend' ? 'Er komt hier niets bij.' : `Er komt niets bij voor ${v('bonus-for')}.`,
    unknown: (v) => v('bonus-for') === 'niet bekend' ? 'Of er nog iets bij komt, is niet bekend.' : `Of er iets bij komt voor ${v('bonus-for')}, is niet bekend.`
  },
  'purchase-recognition': {
    met: (v) => `Met ${v('label')} telt ${v('recognition')} van de factuur op ${v('deciding-day')}.`,
    'not-met': (v) => v('label') === 'niet bekend' ? `De leverancier heeft op ${v('deciding-day')} geen keurmerk of badge.` : `${v('label')} telt hier niet mee.`,
    unknown: (v) => v('label') === 'niet bekend' ? 'Welk keurmerk of welke badge de leverancier die dag heeft, is niet bekend.' : `Wat van de factuur telt door ${v('label')}, is niet bekend.`
  },
  'purchase-conditions': {
    met: () => 'De inkoop voldoet aan de voorwaarden.',
    'not-met': (v) => v('for-contract') === 'niet bekend' ? 'Een inkoop door een onderaannemer telt hier niet mee.' : 'Een inkoop die niets met de opdracht te maken heeft, telt hier niet mee.',
    unknown: () => 'Of deze inkoop aan de voorwaarden voldoet, is niet bekend.'
  },
  'purchase-ceiling': {
    met: (v) => `Inkopen mogen ten hoogste ${v('ceiling')} van de verplichting vullen. Dat is niet te veel.`,
    'not-met': (v) => `Inkopen mogen ten hoogste ${v('ceiling')} van de verplichting vullen. Wat daarboven gaat, telt niet.`,
    unknown: () => 'Welk deel van de verplichting met inkopen gevuld mag worden, is niet bekend.'
  },
  excess: {
    met: (v) => `Er is ${v('excess')} meer gedaan dan nodig was. Dat telt mee voor een andere verplichting.`,
    'not-met': (v) => `Er is ${v('excess')} meer gedaan dan nodig was. Dat telt niet mee voor een andere verplichting.`,
    unknown: (v) => `Er is ${v('excess')} meer gedaan dan nodig was. Of dat voor een andere verplichting meetelt, is niet bekend.`
  },
  shortfall: {
    met: () => 'Er is genoeg ingevuld.',
    'not-met': (v) => v('consequence') === 'een besluit over de subsidie'
      ? `Er is ${v('short')} te weinig ingevuld. Wat dat voor de subsidie betekent, beslist een mens. Een boete uit een contract is er niet.`
      : v('penalty') === 'niet bekend'
        ? `Er is ${v('short')} te weinig ingevuld. Wat u daarvoor moet betalen, is niet bekend.`
        : `Er is ${v('short')} te weinig ingevuld. Daarvoor moet u ${v('penalty')} betalen.${v('factor-by-rules') === 'niet bekend' ? '' : ` Het contract zegt ${v('factor')} daarvan, de regels zeggen ${v('factor-by-rules')}. Het contract gaat voor.`}`,
    unknown: () => 'Of er genoeg is ingevuld, is niet bekend.'
  }
}
