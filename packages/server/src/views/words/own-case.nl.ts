// The case of a firm, as the firm itself reads it, in Dutch, level B1.
import type { OwnAct } from '../apply/own-act-names.ts'

export interface ActWords {
  readonly title: string
  readonly text: string
  readonly button: string
}

export interface OwnCaseWords {
  readonly title: (reference: string) => string
  readonly back: string
  readonly done: string
  readonly clock: string
  readonly clockText: (days: number, day: string) => string
  readonly clockPassed: (day: string) => string
  readonly clockNone: string
  readonly milestones: string
  readonly milestonesText: string
  readonly beginBy: (day: string) => string
  readonly labels: string
  readonly noLabels: string
  readonly received: (day: string) => string
  readonly notChecked: string
  readonly decisions: string
  readonly noDecisions: string
  readonly sent: (day: string) => string
  readonly reasons: string
  readonly hearing: string
  readonly hearingText: (about: string, day: string) => string
  readonly hearingGiven: (day: string) => string
  readonly asked: string
  readonly askedText: (day: string) => string
  readonly askedNoDay: string
  readonly acts: Readonly<Record<OwnAct, ActWords>>
  readonly cannot: string
  readonly nothing: string
  readonly others: string
  readonly choices: string
  readonly record: string
  readonly recordText: string
  readonly fields: { readonly grounds: string, readonly view: string, readonly subject: string, readonly certificate: string, readonly renewed: string, readonly against: string, readonly confirm: string, readonly ground: string, readonly why: string }
  readonly hints: { readonly grounds: string, readonly view: string, readonly certificate: string, readonly why: string }
  readonly noText: string
  readonly mend: { readonly confirm: string, readonly text: string, readonly label: string, readonly documents: string, readonly act: string, readonly ground: string, readonly why: string }
  readonly reasonNames: { readonly issued: string, readonly renewed: string }
}

export const ownCase: OwnCaseWords = {
  title: (reference) => `Uw zaak ${reference}`,
  back: 'Terug naar uw profiel',
  done: 'Dit is vastgelegd. Hieronder ziet u hoe de zaak er nu voor staat.',
  clock: 'Hoeveel tijd u heeft',
  clockText: (days, day) => days === 0 ? `Vandaag, ${day}, is de laatste dag van uw badge.` : `Uw badge loopt tot en met ${day}. Dat is nog ${days} ${days === 1 ? 'dag' : 'dagen'}.`,
  clockPassed: (day) => `De laatste dag van uw badge was ${day}.`,
  clockNone: 'Er loopt nu geen badge met een einddatum.',
  milestones: 'Stappen naar een keurmerk',
  milestonesText: 'Dit rekenen wij uit met uw profiel. De uitgever van het keurmerk beslist zelf.',
  beginBy: (day) => `Begin uiterlijk op ${day}.`,
  labels: 'Keurmerken in deze zaak',
  noLabels: 'Er is nog geen keurmerk ingeleverd.',
  received: (day) => `binnengekomen op ${day}`,
  notChecked: 'nog niet gecontroleerd',
  decisions: 'Beslissingen',
  noDecisions: 'Er is nog niets beslist.',
  sent: (day) => `verstuurd op ${day}`,
  reasons: 'De redenen per criterium',
  hearing: 'U mag reageren',
  hearingText: (about, day) => `Waarover: ${about}. U kunt reageren tot en met ${day}.`,
  hearingGiven: (day) => `Wij kregen uw reactie op ${day}. U mag nog iets toevoegen.`,
  asked: 'Wat u nog moet aanvullen',
  askedText: (day) => `Doe dat uiterlijk op ${day}.`,
  askedNoDay: 'Er is geen laatste dag genoemd.',
  acts: {
    'application-completed': { title: 'Stuur uw aanvulling', text: 'Vul eerst uw profiel en uw stukken aan. Wat daar nieuw is, gaat mee.', button: 'Dien de aanvulling in' },
    'document-added': { title: 'Stuur nieuwe stukken na', text: 'Zet de stukken eerst in uw profiel. Wat daar nieuw is, gaat mee.', button: 'Stuur de nieuwe stukken' },
    'label-handed-in': { title: 'Lever een keurmerk in', text: 'Doe dit vóór het einde van uw badge. Die loopt dan door tot wij het keurmerk hebben nagekeken.', button: 'Lever het keurmerk in' },
    'label-applied': { title: 'Meld dat u een keurmerk heeft aangevraagd', text: 'Is dat op tijd, dan kan uw badge nog even doorlopen.', button: 'Meld de aanvraag' },
    'extension-asked': { title: 'Vraag om verlenging', text: 'Iemand beslist daarover. Alleen redenen die de regio heeft vastgelegd, tellen.', button: 'Vraag om verlenging' },
    view: { title: 'Geef uw reactie', text: 'Wat u schrijft, komt in het dossier. Wie beslist, leest het eerst.', button: 'Verstuur de reactie' },
    'objection-lodged': { title: 'Maak bezwaar', text: 'De beslissing blijft gelden tot er op uw bezwaar is beslist.', button: 'Maak bezwaar' },
    'objection-withdrawn': { title: 'Trek uw bezwaar in', text: 'Daarna wordt er niet meer op uw bezwaar beslist.', button: 'Trek het bezwaar in' },
    'default-notice-received': { title: 'Meld dat de beslissing te laat is', text: 'Dit heet een ingebrekestelling. De regio moet daarna snel beslissen.', button: 'Meld dat het te laat is' },
    'firm-withdrew': { title: 'Trek u terug', text: 'De zaak stopt dan, en een badge eindigt. Dat kan niet worden teruggedraaid.', button: 'Trek ons terug' }
  },
  cannot: 'Dit kan nu niet:',
  nothing: 'U kunt nu niets doen in deze zaak.',
  others: 'Andere stappen',
  choices: 'Wat u verder kunt doen',
  record: 'Wat er is gebeurd',
  recordText: 'Stemmen en adviezen staan hier niet bij. Wat daarvan telt, leest u in de beslissing.',
  fields: {
    grounds: 'Waarom bent u het niet eens met de beslissing?',
    view: 'Uw reactie',
    subject: 'Waarover reageert u?',
    certificate: 'Vingerafdruk van het certificaat (SHA-256)',
    renewed: 'Is het nieuw of vernieuwd?',
    against: 'Tegen welke beslissing?',
    confirm: 'Ja, ik weet zeker dat wij ons terugtrekken',
    ground: 'Welke reden heeft u?',
    why: 'Leg uit waarom u meer tijd nodig heeft'
  },
  hints: {
    grounds: 'Dit wordt als bestand bij de zaak bewaard.',
    view: 'Dit wordt als bestand bij de zaak bewaard.',
    certificate: 'Mag leeg blijven. Lever het certificaat anders eerst in bij uw bewijsstukken.',
    why: 'Dit komt in het dossier en blijft daar staan. Noem geen namen of gegevens van personen.'
  },
  noText: 'Tekst bewaren kan hier niet. Stuur uw uitleg zelf naar de regio en noem het nummer van de zaak.',
  mend: {
    confirm: 'Zet een vinkje als u het zeker weet.',
    text: 'Schrijf uw reactie, in hooguit 20.000 tekens.',
    label: 'Kies een keurmerk.',
    documents: 'Er staat niets nieuws in uw profiel. Zet uw stukken eerst daar.',
    act: 'Kies wat u wilt doen.',
    ground: 'Kies de reden waarom u om verlenging vraagt.',
    why: 'Leg in een of meer zinnen uit waarom, in hooguit 20.000 tekens.'
  },
  reasonNames: { issued: 'Nieuw', renewed: 'Vernieuwd' }
}
