// What things are called in a case from application to label, in Dutch, level B1. Firm and desk read the same names.
import type { CaseEventType, CaseRole, CaseState, DeadlineKind, DecisionKind, HearingSubject } from '@sroi/matcher'

export interface AdmissionNames {
  readonly states: Readonly<Record<CaseState, string>>
  /** What a state means, in a sentence. */
  readonly meanings: Readonly<Record<CaseState, string>>
  readonly events: Readonly<Record<CaseEventType, {
    /** On the way to it: what somebody can do. */
    readonly act: string
    /** In the record: what was done. */
    readonly done: string
    /** Where somebody does it: what it brings about. */
    readonly effect: string
  }>>
  /** By code. One code means the same in every step that has it. */
  readonly reasons: Readonly<Record<string, string>>
  readonly roles: Readonly<Record<CaseRole, string>>
  readonly deadlines: Readonly<Record<DeadlineKind, string>>
  readonly kinds: Readonly<Record<DecisionKind, string>>
  readonly subjects: Readonly<Record<HearingSubject, string>>
  readonly results: Readonly<Record<'valid' | 'invalid' | 'not-listed', string>>
  readonly evidenceLevels: Readonly<Record<'self-declared' | 'document' | 'register' | 'audited', string>>
  readonly hearings: Readonly<Record<'offered' | 'closed' | 'skipped', string>>
}

export const admissionNames: AdmissionNames = {
  states: {
    draft: 'Concept',
    submitted: 'Ingediend',
    incomplete: 'Wacht op aanvulling',
    'under-review': 'In behandeling',
    advised: 'Advies gegeven',
    'admitted-temporarily': 'Tijdelijk toegelaten',
    extended: 'Verlengd',
    'label-awaited': 'Wacht op uitgifte van het keurmerk',
    'label-under-check': 'Keurmerk wordt gecontroleerd',
    'admitted-full': 'Toegelaten',
    suspended: 'Geschorst',
    objection: 'In bezwaar',
    refused: 'Geweigerd',
    'left-aside': 'Niet behandeld',
    lapsed: 'Vervallen',
    withdrawn: 'Ingetrokken'
  },
  meanings: {
    draft: 'De aanvraag is nog niet ingediend.',
    submitted: 'De aanvraag is binnen. Nog niemand is met de beoordeling begonnen.',
    incomplete: 'Er ontbreekt iets. De termijn om te beslissen staat stil tot het er is.',
    'under-review': 'De aanvraag wordt per criterium beoordeeld.',
    advised: 'Er ligt een advies. Nu moet er worden gestemd en beslist.',
    'admitted-temporarily': 'De organisatie heeft een badge voor een jaar en werkt aan een keurmerk.',
    extended: 'De badge is met een beslissing verlengd.',
    'label-awaited': 'Het keurmerk is op tijd aangevraagd. De uitgever heeft nog niet beslist.',
    'label-under-check': 'Het keurmerk is op tijd ingeleverd. De badge loopt door tot iemand het heeft nagekeken.',
    'admitted-full': 'De organisatie heeft een badge zolang het keurmerk geldt.',
    suspended: 'De badge telt nu even niet.',
    objection: 'Er is bezwaar gemaakt. De beslissing blijft zolang gelden.',
    refused: 'De aanvraag is geweigerd.',
    'left-aside': 'De aanvraag is niet behandeld, omdat zij niet op tijd is aangevuld.',
    lapsed: 'De badge is afgelopen. Er was op tijd geen keurmerk.',
    withdrawn: 'De zaak is gestopt: de badge of de aanvraag is ingetrokken.'
  },
  events: {
    'reapplication-allowed': { act: 'Nieuwe aanvraag toestaan', done: 'Nieuwe aanvraag toegestaan', effect: 'De organisatie kan daarna opnieuw indienen.' },
    'application-submitted': { act: 'Aanvraag indienen', done: 'Aanvraag ingediend', effect: 'De termijn om te beslissen begint te lopen.' },
    'document-added': { act: 'Stuk toevoegen', done: 'Stuk toegevoegd', effect: 'Het stuk hoort daarna bij de zaak.' },
    'completion-requested': { act: 'Om aanvulling vragen', done: 'Om aanvulling gevraagd', effect: 'De termijn om te beslissen staat stil tot de aanvulling er is.' },
    'application-completed': { act: 'Aanvulling indienen', done: 'Aanvraag aangevuld', effect: 'De termijn om te beslissen loopt weer.' },
    'review-started': { act: 'Beoordeling beginnen', done: 'Beoordeling begonnen', effect: 'Daarna beoordeelt u elk criterium.' },
    'criterion-judged': { act: 'Criterium beoordelen', done: 'Criterium beoordeeld', effect: 'Een later oordeel over hetzelfde criterium vervangt dit. Beide blijven zichtbaar.' },
    'decision-delayed': { act: 'Melden dat de beslissing later komt', done: 'Gemeld dat de beslissing later komt', effect: 'De beslissing mag later komen. Melden kan één keer.' },
    'interest-declared': { act: 'Eigen belang melden', done: 'Eigen belang gemeld', effect: 'U kunt de zaak daarna niet meer openen, beoordelen of erover stemmen. Een eerdere stem telt niet meer.' },
    'case-handed-over': { act: 'Zaak overdragen', done: 'Zaak overgedragen', effect: 'Een collega behandelt de zaak verder. Wat er is gebeurd, blijft op naam van wie het deed.' },
    'hearing-offered': { act: 'Laten reageren', done: 'Om een reactie gevraagd', effect: 'De organisatie mag reageren voordat er wordt beslist.' },
    'view-received': { act: 'Reactie vastleggen', done: 'Reactie ontvangen', effect: 'De reactie staat dan in het dossier. Wie beslist, leest haar eerst.' },
    'hearing-closed': { act: 'Vragen om een reactie afsluiten', done: 'Vragen om een reactie afgesloten', effect: 'Daarna kan er worden beslist.' },
    'hearing-skipped': { act: 'Reactie overslaan', done: 'Reactie overgeslagen', effect: 'Er wordt beslist zonder reactie. Dat mag alleen met een reden uit de wet.' },
    'advice-given': { act: 'Advies geven', done: 'Advies gegeven', effect: 'De zaak gaat naar wie erover beslist.' },
    'case-returned': { act: 'Zaak teruggeven', done: 'Zaak teruggegeven', effect: 'De beoordeling gaat verder. Het advies vervalt.' },
    'proposal-made': { act: 'Voorstel doen', done: 'Voorstel gedaan', effect: 'Wie beslist kan daarna over het voorstel stemmen of beslissen.' },
    'vote-cast': { act: 'Stemmen', done: 'Gestemd', effect: 'Een stem wordt niet gewijzigd. Wie van gedachten verandert, stemt opnieuw en zegt waarom.' },
    'round-opened': { act: 'Nieuwe stemronde openen', done: 'Nieuwe stemronde geopend', effect: 'Iedereen stemt opnieuw.' },
    'temporary-admission-decided': { act: 'Tijdelijk toelaten', done: 'Tijdelijk toegelaten', effect: 'De organisatie krijgt een badge voor een jaar.' },
    'full-admission-decided': { act: 'Toelaten', done: 'Toegelaten', effect: 'De organisatie krijgt een badge zolang haar keurmerk geldt.' },
    'refusal-decided': { act: 'Weigeren', done: 'Geweigerd', effect: 'De organisatie krijgt geen badge. Zij kan bezwaar maken.' },
    'leaving-aside-decided': { act: 'Niet behandelen', done: 'Besloten om niet te behandelen', effect: 'De aanvraag eindigt zonder oordeel. De organisatie kan bezwaar maken.' },
    'decision-sent': { act: 'Vastleggen dat de beslissing is verstuurd', done: 'Beslissing verstuurd', effect: 'Vanaf de volgende dag loopt de termijn voor bezwaar.' },
    'label-applied': { act: 'Aanvraag van een keurmerk vastleggen', done: 'Keurmerk aangevraagd', effect: 'Is dat op tijd, dan kan de badge nog even doorlopen.' },
    'label-handed-in': { act: 'Keurmerk inleveren', done: 'Keurmerk ingeleverd', effect: 'De badge loopt door tot iemand het keurmerk heeft nagekeken.' },
    'label-checked': { act: 'Keurmerk controleren', done: 'Keurmerk gecontroleerd', effect: 'Is het geldig, dan kan iemand beslissen over een badge zonder einddatum.' },
    'extension-asked': { act: 'Om verlenging vragen', done: 'Om verlenging gevraagd', effect: 'Er moet dan over worden beslist.' },
    'extension-given': { act: 'Verlengen', done: 'Verlengd', effect: 'De badge loopt langer door.' },
    'extension-refused': { act: 'Verlenging weigeren', done: 'Verlenging geweigerd', effect: 'De badge eindigt op de dag die er stond.' },
    'suspension-decided': { act: 'Badge schorsen', done: 'Badge geschorst', effect: 'De organisatie is niet meer te vinden tot de schorsing voorbij is.' },
    'suspension-lifted': { act: 'Schorsing opheffen', done: 'Schorsing opgeheven', effect: 'De badge telt weer.' },
    'withdrawal-decided': { act: 'Badge intrekken', done: 'Badge ingetrokken', effect: 'De organisatie heeft geen badge meer. Zij kan bezwaar maken.' },
    'firm-withdrew': { act: 'Terugtrekken', done: 'Organisatie trok zich terug', effect: 'De zaak stopt. Dat kan niet worden teruggedraaid.' },
    'default-notice-received': { act: 'Ingebrekestelling vastleggen', done: 'Ingebrekestelling ontvangen', effect: 'Er moet nu snel worden beslist.' },
    'objection-lodged': { act: 'Bezwaar vastleggen', done: 'Bezwaar gemaakt', effect: 'De beslissing blijft gelden tot er op het bezwaar is beslist.' },
    'objection-adjourned': { act: 'Beslissing op het bezwaar verdagen', done: 'Beslissing op het bezwaar verdaagd', effect: 'De beslissing op het bezwaar mag later komen.' },
    'objection-upheld': { act: 'Bezwaar gegrond verklaren', done: 'Bezwaar gegrond verklaard', effect: 'Een nieuwe beslissing komt in de plaats van de oude.' },
    'objection-rejected': { act: 'Bezwaar afwijzen', done: 'Bezwaar afgewezen', effect: 'De beslissing blijft zoals zij was.' },
    'objection-withdrawn': { act: 'Intrekking van het bezwaar vastleggen', done: 'Bezwaar ingetrokken', effect: 'Het bezwaar is klaar, zonder beslissing.' }
  },
  reasons: {
    'circumstances-changed': 'De omstandigheden zijn veranderd', mistake: 'Er was een vergissing', 'first-application': 'Eerste aanvraag', 'new-application': 'Nieuwe aanvraag na een eerdere zaak',
    asked: 'Erom gevraagd', 'own-motion': 'Uit eigen beweging', 'document-missing': 'Een stuk ontbreekt', 'fact-missing': 'Een gegeven ontbreekt', completed: 'Aangevuld', complete: 'De aanvraag is compleet',
    judged: 'Beoordeeld', 'judged-again': 'Opnieuw beoordeeld', 'facts-take-longer': 'Het onderzoek duurt langer', 'committee-later': 'De commissie komt later bij elkaar',
    family: 'Familie of relatie', work: 'Werk', financial: 'Geld', 'board-or-club': 'Bestuur of vereniging', 'other-interest': 'Een ander belang',
    leave: 'Verlof', illness: 'Ziekte', interest: 'Een belang bij de zaak', workload: 'Te veel werk', left: 'Werkt hier niet meer',
    'facts-of-others': 'De beslissing steunt op gegevens van anderen', 'decision-affects-firm': 'De beslissing raakt de organisatie', objection: 'Er is bezwaar gemaakt',
    'view-given': 'De organisatie heeft gereageerd', 'no-view-given': 'De organisatie heeft niet gereageerd', written: 'Op schrift', oral: 'Mondeling', 'own-facts': 'Alle gegevens kwamen van de organisatie zelf', 'minor-difference': 'Het verschil is klein',
    urgent: 'Het kan niet wachten', 'firm-waived': 'De organisatie zag ervan af', admit: 'Toelaten', refuse: 'Weigeren', 'more-facts': 'Er zijn meer gegevens nodig', 'advice-unclear': 'Het advies is niet duidelijk',
    'label-valid': 'Het keurmerk is geldig', 'extension-asked-for': 'Er is om verlenging gevraagd', signal: 'Er kwam een signaal', audit: 'Er was een controle', repaired: 'Het is hersteld', vote: 'Een eerste stem',
    changed: 'Een andere stem dan eerst', tie: 'Er waren evenveel stemmen voor als tegen', admitted: 'Aan wat nodig is, is voldaan', 'criterion-not-met': 'Aan een criterium is niet voldaan', 'facts-not-known': 'Er zijn gegevens niet bekend',
    'not-completed': 'Niet op tijd aangevuld', sent: 'Verstuurd', applied: 'Aangevraagd', issued: 'Voor het eerst uitgegeven', renewed: 'Vernieuwd', 'register-of-issuer': 'In het register van de uitgever',
    'document-of-firm': 'In het document van de organisatie', 'asked-issuer': 'Nagevraagd bij de uitgever', 'ground-met': 'De grond voor verlenging is er', 'no-ground': 'Er is geen grond voor verlenging',
    'no-extension': 'Verlengen kan hier niet', 'label-in-doubt': 'Er is twijfel over het keurmerk', 'signal-unfounded': 'Het signaal klopte niet', 'criterion-no-longer-met': 'Aan een criterium is niet meer voldaan',
    'wrong-facts': 'Gegevens klopten niet', 'label-lost': 'Het keurmerk is er niet meer', 'own-request': 'Op eigen verzoek', late: 'De beslissing is te laat', longer: 'Het duurt langer', founded: 'Het bezwaar is gegrond',
    unfounded: 'Het bezwaar is ongegrond', inadmissible: 'Het bezwaar kan niet worden behandeld'
  },
  roles: { firm: 'de organisatie', coordinator: 'een coördinator', member: 'een lid van de commissie', chair: 'de voorzitter van de commissie', board: 'het bestuur van de stichting', machine: 'een programma' },
  deadlines: {
    completion: 'Aanvullen',
    'leaving-aside': 'Besluiten om niet te behandelen',
    decision: 'Beslissen op de aanvraag',
    default: 'Beslissen na de ingebrekestelling',
    hearing: 'Reageren',
    'badge-end': 'Einde van de badge',
    'awaited-label': 'Keurmerk inleveren dat is aangevraagd',
    objection: 'Bezwaar maken',
    'objection-decision': 'Beslissen op het bezwaar'
  },
  kinds: { admission: 'Toelating', full: 'Toelating met keurmerk', 'leaving-aside': 'Niet behandelen', extension: 'Verlenging', suspension: 'Schorsing', withdrawal: 'Intrekking', objection: 'Bezwaar' },
  subjects: { refusal: 'Weigering', extension: 'Weigeren van een verlenging', suspension: 'Schorsing', withdrawal: 'Intrekking', objection: 'Bezwaar' },
  results: { valid: 'Geldig', invalid: 'Niet geldig', 'not-listed': 'Echt, maar niet op de lijst' },
  evidenceLevels: { 'self-declared': 'Verklaring van de organisatie', document: 'Document', register: 'Register', audited: 'Onderzocht door een ander' },
  hearings: { offered: 'Om een reactie gevraagd', closed: 'Afgesloten', skipped: 'Overgeslagen' }
}
