// De zinnen over een zaak van aanvraag tot keurmerk: wat mag, hoe de zaak ervoor staat en wat wacht.
import type { CaseMessages, Value } from './messages.ts'

/** Waarom iets niet kan, als dat verteld wordt. */
const why = (v: Value): string => v('case-fault') === 'niet bekend' ? '' : `: ${v('case-fault')}`
const or = (v: Value, name: string, then: (value: string) => string, otherwise: string): string => v(name) === 'niet bekend' ? otherwise : then(v(name))

export const CASES_NL: CaseMessages = {
  'case-badge': {
    met: (v) => v('until') === 'zonder einddatum' ? 'Er loopt een badge. Op deze dag staat er geen laatste dag vast.' : `Er loopt een badge, tot en met ${v('until')}.`,
    'not-met': (v) => or(v, 'effect-of-lapse', (effect) => `De badge is vervallen. Wat dat betekent voor inkopen: ${effect}.`, 'Op deze dag loopt er geen badge.'),
    unknown: () => 'Het is niet bekend of er op deze dag een badge loopt.'
  },
  'case-letter': {
    met: () => 'De brief kan worden verstuurd.',
    'not-met': () => 'De reden voor deze brief is er niet meer. Hij wordt niet verstuurd.',
    unknown: () => 'De brief kan nog niet weg: niet alles wat erin moet, is bekend.'
  },
  'case-deadline': {
    met: (v) => `Er is een termijn (${v('deadline-kind')}). Die loopt tot en met ${v('last-day')}.`,
    'not-met': (v) => `Er was een termijn (${v('deadline-kind')}). Die eindigde op ${v('last-day')}.`,
    unknown: (v) => or(v, 'deadline-kind', (kind) => `Er is een termijn (${kind}). Het is nog niet bekend wanneer die eindigt.`, 'Het is nog niet bekend wanneer de termijn eindigt.')
  },
  'case-transition': {
    met: (v) => or(v, 'case-event', (event) => `Dit kan in deze zaak: ${event}.`, 'Dit kan in deze zaak.'),
    'not-met': (v) => or(v, 'case-event', (event) => `Dit kan nu niet: ${event}. De stand is: ${v('case-state')}. Reden: ${v('case-fault')}.`, 'Dit kan nu niet.'),
    unknown: () => 'Het is niet bekend of dit nu kan.'
  },
  'case-order': {
    met: () => 'De dag past achter wat er al in de zaak staat.',
    'not-met': (v) => `Dit past niet in de volgorde van de zaak${why(v)}.`,
    unknown: () => 'Het is niet bekend of de dag past in de volgorde van de zaak.'
  },
  'case-role': {
    met: () => 'Wie dit doet, heeft daarvoor de juiste rol.',
    'not-met': (v) => `Wie dit doet, heeft daarvoor niet de juiste rol${why(v)}.`,
    unknown: () => 'Het is nog niet vastgelegd wie hierover beslist.'
  },
  'case-person': {
    met: () => 'Een mens doet dit.',
    'not-met': () => 'Een programma mag dit niet doen. Een mens beslist.',
    unknown: () => 'Het is niet bekend of een mens dit doet.'
  },
  'case-reason': {
    met: () => 'De reden staat op de lijst.',
    'not-met': (v) => or(v, 'case-reason', (reason) => `De reden “${reason}” staat niet op de lijst.`, 'De reden staat niet op de lijst.'),
    unknown: () => 'De reden is niet bekend.'
  },
  'case-interest': {
    met: () => 'Wie dit doet, heeft voor zover bekend geen eigen belang bij de zaak.',
    'not-met': (v) => `Wie dit doet, heeft een eigen belang bij de zaak${why(v)}.`,
    unknown: () => 'Het is niet bekend of wie dit doet een eigen belang heeft.'
  },
  'case-days': {
    met: () => 'De genoemde dagen kunnen kloppen.',
    'not-met': (v) => `Een genoemde dag klopt niet${why(v)}.`,
    unknown: () => 'Het is niet bekend of de genoemde dagen kloppen.'
  },
  'case-reference': {
    met: () => 'Waar dit over gaat, staat in de zaak.',
    'not-met': (v) => `Waar dit over gaat, klopt niet met de zaak${why(v)}.`,
    unknown: () => 'Het is niet bekend of dit bij de zaak past.'
  },
  'case-reapplication': {
    met: () => 'De organisatie kan een aanvraag doen.',
    'not-met': (v) => or(v, 'reapply-from', (day) => `Een nieuwe aanvraag kan vanaf ${day}.`, 'Een nieuwe aanvraag kan nog niet.'),
    unknown: () => 'Het is nog niet vastgelegd wanneer een nieuwe aanvraag kan. Een mens moet dat zeggen.'
  },
  'case-completeness': {
    met: () => 'Alle gevraagde stukken zijn er.',
    'not-met': (v) => or(v, 'documents-lacking', (documents) => `Er ontbreken stukken: ${documents}.`, 'Er ontbreken stukken.'),
    unknown: () => 'Het is nog niet vastgelegd welke stukken nodig zijn.'
  },
  'case-findings': {
    met: () => 'Elk criterium is beoordeeld.',
    'not-met': (v) => or(v, 'criteria-lacking', (criteria) => `Nog niet beoordeeld: ${criteria}.`, 'Niet elk criterium is beoordeeld.'),
    unknown: () => 'Het is nog niet vastgelegd welke criteria gelden.'
  },
  'case-reasons': {
    met: () => 'De redenen staan erbij.',
    'not-met': (v) => `De redenen zijn niet in orde${why(v)}.`,
    unknown: () => 'Het is nog niet vastgelegd op welke criteria een reden nodig is.'
  },
  'case-hearing': {
    met: (v) => v('hearing') === 'niet bekend' ? 'De organisatie is gehoord, of dat was niet nodig.' : `Horen vóór de beslissing is in orde: ${v('hearing')}.`,
    'not-met': () => 'De organisatie moet eerst haar kant kunnen vertellen. Of er moet een reden zijn om dat over te slaan.',
    unknown: () => 'Het is niet bekend of de organisatie haar kant kon vertellen.'
  },
  'case-leaving-aside': {
    met: () => 'De aanvraag is niet op tijd aangevuld en kan buiten behandeling blijven.',
    'not-met': (v) => `De aanvraag kan niet buiten behandeling blijven${why(v)}.`,
    unknown: () => 'Het is niet bekend of de aanvraag buiten behandeling kan blijven.'
  },
  'case-mandate': {
    met: (v) => or(v, 'mandate', (mandate) => `Wie beslist, mag dat volgens het mandaat: ${mandate}.`, 'Wie beslist, heeft daarvoor een mandaat.'),
    'not-met': () => 'Wie beslist, heeft op die dag geen mandaat voor deze beslissing.',
    unknown: () => 'Het is niet bekend of wie beslist een mandaat heeft.'
  },
  'case-four-eyes': {
    met: () => 'Meer dan één mens keek ernaar.',
    'not-met': (v) => `Dit moet door verschillende mensen gebeuren${why(v)}.`,
    unknown: () => 'Het is nog niet vastgelegd of verschillende mensen dit moeten doen.'
  },
  'case-vote': {
    met: () => 'Deze stem kan.',
    'not-met': (v) => `Deze stem kan niet${why(v)}.`,
    unknown: () => 'Het is niet bekend of deze stem kan.'
  },
  'case-rotation': {
    met: (v) => or(v, 'seat-until', (day) => `Deze plaats kan worden gebruikt tot en met ${day}. Termijnen op rij: ${v('terms-in-a-row')}.`, 'Deze plaats kan worden gebruikt.'),
    'not-met': (v) => `Deze plaats kan niet meer worden gebruikt${why(v)}.`,
    unknown: () => 'Het is niet bekend of deze plaats kan worden gebruikt.'
  },
  'case-tie': {
    met: () => 'Er zijn evenveel stemmen voor als tegen. Er kan een nieuwe ronde komen.',
    'not-met': () => 'Een nieuwe ronde kan niet. Daarvoor moeten de stemmen gelijk zijn, en moet dat zo zijn vastgelegd.',
    unknown: () => 'Het is nog niet vastgelegd wat er gebeurt bij evenveel stemmen voor als tegen.'
  },
  'case-quorum': {
    met: (v) => or(v, 'votes', (votes) => `Er hebben genoeg leden gestemd: ${votes}.`, 'Er hebben genoeg leden gestemd.'),
    'not-met': (v) => or(v, 'votes', (votes) => `Er hebben te weinig leden gestemd: ${votes}. Nodig: ${v('quorum')}.`, 'Er hebben te weinig leden gestemd.'),
    unknown: () => 'Het is nog niet vastgelegd hoeveel leden moeten stemmen.'
  },
  'case-majority': {
    met: (v) => or(v, 'votes-yes', (yes) => `De stemmen dragen deze beslissing: ${yes} voor, ${v('votes-no')} tegen.`, 'De stemmen dragen deze beslissing.'),
    'not-met': (v) => or(v, 'votes-yes', (yes) => `De stemmen dragen deze beslissing niet: ${yes} voor, ${v('votes-no')} tegen.`, 'De stemmen dragen deze beslissing niet.'),
    unknown: () => 'Er zijn evenveel stemmen voor als tegen. Het is nog niet vastgelegd wat er dan gebeurt.'
  },
  'case-label': {
    met: () => 'Er is een gecontroleerd keurmerk dat op deze dag geldig is en meetelt.',
    'not-met': () => 'Er is geen gecontroleerd keurmerk dat op deze dag geldig is en meetelt.',
    unknown: () => 'Het is niet bekend of het keurmerk meetelt. De organisatie wordt daarom niet geweigerd.'
  },
  'case-label-check': {
    met: () => 'De uitkomst van de controle past bij de lijst van keurmerken.',
    'not-met': (v) => `De uitkomst van de controle past niet bij de lijst van keurmerken${why(v)}.`,
    unknown: () => 'Het keurmerk staat niet op de lijst, en de lijst is niet volledig. Leg dat vast als uitkomst.'
  },
  'case-label-in-time': {
    met: (v) => or(v, 'received-label-on', (day) => `Het keurmerk was op tijd binnen: ${day}.`, 'Het keurmerk was op tijd binnen.'),
    'not-met': (v) => `Dat het keurmerk op tijd binnen was, staat niet vast${why(v)}.`,
    unknown: () => 'Het is niet bekend of het keurmerk op tijd binnen was.'
  },
  'case-extension': {
    met: (v) => or(v, 'extended-until', (day) => `De badge kan worden verlengd tot en met ${day}.`, 'De badge kan worden verlengd.'),
    'not-met': (v) => `De badge kan zo niet worden verlengd${why(v)}.`,
    unknown: () => 'Het is niet bekend tot wanneer de badge loopt. Daarom kan hij nog niet worden verlengd.'
  },
  'case-instead': {
    met: () => 'De nieuwe beslissing past bij de beslissing waartegen bezwaar is gemaakt.',
    'not-met': (v) => `De nieuwe beslissing kan niet in de plaats komen van de oude${why(v)}.`,
    unknown: () => 'Het is niet bekend of de nieuwe beslissing past.'
  }
}
