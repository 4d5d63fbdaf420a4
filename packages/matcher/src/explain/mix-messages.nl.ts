// De zinnen over een inkoopmix.
import { always } from './always.ts'
import type { MixMessages, Value } from './messages.ts'

/** Als eis die botst, of als eis die meegeeft. */
const demand = (asked: (value: Value) => string, enough: (value: Value) => string = asked): MixMessages['demand-budget'] => ({ met: enough, 'not-met': asked, unknown: asked })

const NOTHING: ReadonlySet<string> = new Set(['€ 0', '0'])

export const MIX_NL: MixMessages = {
  mix: {
    met: (v) => `U kunt de ${v('left')} die nog openstaat uiterlijk op ${v('deadline')} invullen.`,
    'not-met': (v) => `Met deze eisen kunt u de ${v('left')} die nog openstaat niet uiterlijk op ${v('deadline')} invullen.`,
    unknown: (v) => v('objective-bound') === 'niet bekend' ? 'Het is niet bekend of het past: het rekenen is gestopt.' : `Het is niet bekend of het past: het rekenen is gestopt. Een mix komt niet onder ${v('objective-bound')} (${v('objective')}).`
  },
  'mix-plan': always((v) => `Koop voor ${v('purchase')} bij ${v('suppliers') === '1' ? 'één leverancier' : `${v('suppliers')} leveranciers`}. Dat vult ${v('fills')} van ${v('left')} in.`),
  'mix-proof': {
    ...always((v) => `Dit is de beste mix die er is (${v('objective')}: ${v('objective-value')}).`),
    unknown: (v) => `Deze mix komt op ${v('objective-value')} (${v('objective')}). Lager dan ${v('objective-bound')} kan niet; of er in de ${v('objective-gap')} daartussen nog iets is, is niet bekend.`
  },
  'mix-more': always((v) => `Zonder een leverancier uit een eerdere mix ${NOTHING.has(v('objective-more')) ? 'is het even goed' : `komt er ${v('objective-more')} bij`} (${v('objective')})${v('more-extra') === '€ 0' ? '' : `, en ${v('more-extra')} aan extra uitgaven`}${v('less-extra') === '€ 0' ? '' : `, maar gaan er ${v('less-extra')} extra uitgaven af`}.`),
  'mix-spend': {
    met: () => 'Het kost niets extra: alles komt in plaats van wat u toch al zou kopen.',
    'not-met': (v) => v('planned-spend') === '€ 0' ? `Alles is extra: ${v('extra-spend')}.` : `${v('planned-spend')} komt in plaats van wat u toch al zou kopen. ${v('extra-spend')} is extra.`,
    unknown: (v) => `${v('extra-spend')} is extra.`
  },
  'mix-excess': always((v) => `Het vult ${v('excess')} meer in dan nodig is.`),
  'mix-local': {
    met: () => 'U koopt alles bij lokale leveranciers.',
    'not-met': (v) => `U koopt voor ${v('local-spend')} van ${v('purchase')} bij lokale leveranciers.`,
    unknown: (v) => `U koopt voor ten minste ${v('local-spend')} van ${v('purchase')} bij lokale leveranciers. Van sommige is het niet bekend.`
  },
  'mix-target-group': {
    met: (v) => `${v('target-group-spend')} van ${v('purchase')} betaalt werk van de doelgroep.`,
    'not-met': () => 'Niets hiervan betaalt werk van de doelgroep.',
    unknown: (v) => `Ten minste ${v('target-group-spend')} van ${v('purchase')} betaalt werk van de doelgroep. Van sommige leveranciers is het niet bekend.`
  },
  'mix-valued': always((v) => `Opnieuw gerekend als inkopen is dit ${v('valued')} waard.`),
  'mix-supplier': always((v) => `Koop voor ${v('purchase')} bij ${v('supplier')} (${v('share-of-mix')} van de mix). Dat vult ${v('fills')} in.`),
  'mix-assumption': always((v) => `Hoeveel ${v('supplier')} aankan, is niet bekend. ${v('capacity')} is uw aanname: vraag het na voordat u erop rekent.`),
  'mix-purchase': always((v) => `${v('purchase')}, geleverd van ${v('from')} tot en met ${v('until')}${v('planned') === 'niet bekend' ? ', boven op wat u van plan was' : `, in plaats van geplande uitgave “${v('planned')}”`}: ${v('recognition')} telt${v('recognition-reason') === 'niet bekend' ? '' : ` (${v('recognition-reason')})`}, dus dit vult ${v('fills')} in.`),
  'mix-candidate': {
    met: (v) => `${v('supplier')} kan in een mix.`,
    'not-met': (v) => `${v('supplier')} komt niet in een mix: ${v('reason')}.`,
    unknown: (v) => `${v('supplier')} komt niet in een mix: ${v('reason') === 'niet bekend' ? 'hoeveel deze leverancier aankan, is niet bekend' : v('reason')}.`
  },
  'mix-rules': {
    ...always(() => 'Wat van een inkoop telt, tot wanneer, en hoe het wordt afgerond: zoals de regels voor deze opdracht zeggen.'),
    unknown: () => 'De regels voor deze opdracht laten iets open. Vraag het na bij de gemeente voordat u erop rekent.'
  },
  'mix-clash': {
    ...always(() => 'Deze eisen kunnen niet allemaal tegelijk. Zonder één ervan kan de rest wel.'),
    unknown: () => 'Deze eisen kunnen niet allemaal tegelijk. Misschien botsen er minder: het rekenen is gestopt.'
  },
  'mix-alone': always(() => 'Elk van deze wijzigingen is alleen al genoeg.'),
  'mix-way-out': {
    ...always(() => 'Met uw kosten zijn deze wijzigingen samen de goedkoopste uitweg.'),
    unknown: () => 'Deze wijzigingen samen zijn een uitweg. Of er een goedkopere is, is niet bekend.'
  },
  'demand-obligation': demand((v) => `U moet ${v('demand-asked')} invullen.`, (v) => `Vul ${v('demand-enough')} in plaats van ${v('demand-asked')} in: ${v('demand-by')} minder.`),
  'demand-deadline': demand((v) => `Het moet uiterlijk op ${v('demand-asked')} zijn ingevuld.`, (v) => `Verschuif de uiterste dag van ${v('demand-asked')} naar ${v('demand-enough')}.`),
  'demand-concentration': demand((v) => `Hoogstens ${v('demand-asked')} van alles wat u koopt mag naar één leverancier.`, (v) => `Laat ${v('demand-enough')} van alles wat u koopt naar één leverancier gaan, in plaats van ${v('demand-asked')}.`),
  'demand-suppliers': demand((v) => v('demand-asked') === '1' ? 'Er mag hoogstens één leverancier zijn.' : `Er mogen hoogstens ${v('demand-asked')} leveranciers zijn.`, (v) => `Neem ${v('demand-enough')} leveranciers in plaats van ${v('demand-asked')}.`),
  'demand-budget': demand((v) => `U mag hoogstens voor ${v('demand-asked')} kopen.`, (v) => `Koop voor ${v('demand-enough')} in plaats van hoogstens ${v('demand-asked')}: ${v('demand-by')} meer.`),
  'demand-extra-budget': demand((v) => `U mag hoogstens ${v('demand-asked')} meer uitgeven dan u van plan was.`, (v) => `Geef ${v('demand-enough')} meer uit dan u van plan was, in plaats van hoogstens ${v('demand-asked')}: ${v('demand-by')} erbij.`),
  'demand-local': demand(() => 'Alleen leveranciers van wie bekend is dat ze lokaal zijn, mogen meedoen.', (v) => `Koop voor ${v('demand-enough')} bij leveranciers van wie niet bekend is dat ze lokaal zijn.`),
  'demand-capacity': demand(() => 'Geen leverancier neemt meer aan dan hij aankan.'),
  'demand-minimum-order': demand(() => 'Geen leverancier neemt een opdracht onder zijn kleinste opdracht aan.'),
  'demand-unrelated': { ...demand(() => 'Inkopen die niets met de opdracht te maken hebben, tellen niet.'), unknown: () => 'Het is niet bekend of inkopen tellen die niets met de opdracht te maken hebben. Daarom blijven ze erbuiten.' },
  'demand-may-fill': demand((v) => `Met inkopen mag u hoogstens ${v('demand-asked')} van wat nog open staat invullen.`)
}
