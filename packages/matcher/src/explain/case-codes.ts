// Codes that occur as the value of a fact of a case from application to label.
import type { Language } from '../model/values.ts'

export const CASE_CODES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    // de standen
    draft: 'concept', submitted: 'ingediend', incomplete: 'wacht op aanvulling', 'under-review': 'in behandeling', advised: 'advies gegeven', 'admitted-temporarily': 'tijdelijk toegelaten', extended: 'verlengd',
    'label-awaited': 'wacht op uitgifte van het keurmerk', 'label-under-check': 'keurmerk wordt gecontroleerd', 'admitted-full': 'toegelaten', suspended: 'geschorst', objection: 'bezwaar', 'left-aside': 'niet behandeld', lapsed: 'vervallen',
    // de stappen
    'reapplication-allowed': 'een nieuwe aanvraag toestaan', 'application-submitted': 'de aanvraag indienen', 'document-added': 'een stuk toevoegen', 'completion-requested': 'vragen om aanvulling', 'application-completed': 'de aanvraag aanvullen',
    'review-started': 'de behandeling beginnen', 'criterion-judged': 'een criterium beoordelen', 'decision-delayed': 'melden dat de beslissing later komt', 'interest-declared': 'een eigen belang melden', 'case-handed-over': 'de zaak overdragen',
    'hearing-offered': 'de organisatie laten reageren', 'view-received': 'een reactie vastleggen', 'hearing-closed': 'het horen afsluiten', 'hearing-skipped': 'het horen overslaan', 'advice-given': 'advies geven', 'case-returned': 'de zaak teruggeven', 'proposal-made': 'een voorstel doen',
    'vote-cast': 'stemmen', 'round-opened': 'een nieuwe ronde openen', 'temporary-admission-decided': 'tijdelijk toelaten', 'full-admission-decided': 'toelaten', 'refusal-decided': 'weigeren', 'leaving-aside-decided': 'de aanvraag niet behandelen',
    'decision-sent': 'de beslissing versturen', 'label-applied': 'een keurmerk aanvragen', 'label-handed-in': 'een keurmerk inleveren', 'label-checked': 'een keurmerk controleren', 'extension-asked': 'om verlenging vragen', 'extension-given': 'verlengen',
    'extension-refused': 'verlenging weigeren', 'suspension-decided': 'de badge schorsen', 'suspension-lifted': 'de schorsing opheffen', 'withdrawal-decided': 'de badge intrekken', 'firm-withdrew': 'de organisatie trekt zich terug',
    'default-notice-received': 'een ingebrekestelling ontvangen', 'objection-lodged': 'bezwaar maken', 'objection-adjourned': 'de beslissing op het bezwaar verdagen', 'objection-upheld': 'het bezwaar gegrond verklaren',
    'objection-rejected': 'het bezwaar afwijzen', 'objection-withdrawn': 'het bezwaar intrekken',
    // de rollen
    firm: 'organisatie', coordinator: 'coördinator', member: 'lid', chair: 'voorzitter', board: 'bestuur van de stichting', machine: 'programma',
    // waarom een stand iets niet toelaat
    'too-early': 'daarvoor is het nog te vroeg', 'too-late': 'de zaak is al verder', ended: 'de zaak is afgelopen', 'no-badge': 'er is nog geen badge', 'no-objection': 'er loopt geen bezwaar', 'not-suspended': 'de badge is niet geschorst',
    'is-suspended': 'de badge is geschorst',
    // wat er niet klopt
    'term-over': 'de termijn is voorbij', 'too-many-terms': 'dat zijn te veel termijnen op rij', sits: 'lid zijn', chairs: 'voorzitten', 'already-on-record': 'deze stap staat er al', 'before-the-last': 'de dag ligt voor die van de vorige stap', 'clock-went-back': 'de klok liep terug', 'day-to-come': 'de dag moet nog komen', 'recorded-too-late': 'het is te lang geleden om nu nog vast te leggen', 'other-role': 'een andere rol doet dit',
    'other-organisation': 'het is een andere organisatie', 'not-in-committee': 'die zit op die dag niet zo in de commissie', 'same-organisation': 'die hoort bij dezelfde organisatie', 'same-mail-domain': 'die heeft hetzelfde e-maildomein', 'acts-for-firm': 'die handelt voor de organisatie',
    'no-motivation': 'er staat niet waarom', 'motivation-too-long': 'de tekst is te lang', 'no-reason-on-criterion': 'bij een criterium ontbreekt de reden', 'nobody-prepared': 'niemand heeft dit voorbereid', 'prepared-it': 'die heeft het zelf voorbereid',
    'pair-of-grant': 'dezelfde mensen hebben de badge gegeven', 'decided-it-before': 'die nam de beslissing waartegen bezwaar is gemaakt', 'no-checked-label': 'er is geen gecontroleerd keurmerk', 'label-is-listed': 'het keurmerk staat wel op de lijst',
    'after-the-badge': 'het kwam na de laatste dag van de badge', 'no-proof-of-day': 'bewijs van de dag ontbreekt', 'no-such-ground': 'die grond is er niet', 'not-longer': 'de nieuwe dag is niet later', 'too-long': 'dat is te lang', 'too-often': 'dat is te vaak',
    'no-extension': 'verlengen kan hier niet', 'nothing-to-vote-on': 'er is niets om over te stemmen', 'voted-already': 'die heeft al gestemd', 'replaces-no-own-vote': 'die vervangt geen eigen stem', 'term-runs': 'de termijn loopt nog',
    'does-not-fit': 'dat past niet bij die beslissing', 'no-longer-stands': 'die beslissing heeft geen gevolg meer', 'no-such-day': 'die dag bestaat niet', 'day-too-early': 'de dag is te vroeg', 'day-too-late': 'de dag is te laat',
    'no-first-day': 'de eerste dag van de badge ontbreekt', 'told-already': 'dat is al een keer gemeld', 'no-such-criterion': 'dat criterium is er niet', 'criterion-twice': 'een criterium is twee keer beoordeeld', 'to-nobody': 'er staat niet aan wie', 'to-oneself': 'dat is dezelfde persoon',
    'nothing-to-hear': 'daarover valt nu niet te horen', 'no-hearing-offered': 'de organisatie is nog niet gevraagd', 'hearing-runs': 'de organisatie kan nog reageren', 'view-on-record': 'er is een reactie, en die telt mee', 'nothing-to-propose': 'dat kan nu niet worden voorgesteld',
    'no-such-decision': 'die beslissing is er niet', 'sent-already': 'die is al verstuurd', 'decision-not-sent': 'er is een beslissing die nog niet is verstuurd', 'no-such-label': 'dat keurmerk is er niet', 'checked-already': 'het is al gecontroleerd', 'not-asked': 'dat is niet gevraagd', 'objected-already': 'er is al bezwaar tegen gemaakt',
    'no-open-objection': 'dat bezwaar loopt niet',
    // de redenen
    'circumstances-changed': 'de omstandigheden zijn anders', mistake: 'een vergissing', 'first-application': 'eerste aanvraag', 'new-application': 'nieuwe aanvraag', asked: 'gevraagd', 'own-motion': 'uit eigen beweging', 'document-missing': 'er ontbreekt een stuk',
    'fact-missing': 'er ontbreekt een gegeven', completed: 'aangevuld', complete: 'volledig', judged: 'beoordeeld', 'judged-again': 'opnieuw beoordeeld', 'facts-take-longer': 'het onderzoek duurt langer', 'committee-later': 'de commissie komt later bijeen',
    family: 'familie', work: 'werk', financial: 'geld', 'board-or-club': 'bestuur of vereniging', 'other-interest': 'een ander belang', leave: 'verlof', illness: 'ziekte', interest: 'een eigen belang', workload: 'drukte', left: 'niet meer in dienst',
    'facts-of-others': 'gegevens van anderen', 'decision-affects-firm': 'de beslissing raakt de organisatie', 'view-given': 'de organisatie heeft gereageerd', written: 'op schrift', oral: 'mondeling', 'no-view-given': 'de organisatie heeft niet gereageerd', 'own-facts': 'gegevens van de organisatie zelf',
    'minor-difference': 'een klein verschil', urgent: 'het kan niet wachten', 'firm-waived': 'de organisatie zag ervan af', admit: 'toelaten', refuse: 'weigeren', 'more-facts': 'meer gegevens nodig', 'advice-unclear': 'het advies is niet duidelijk',
    'label-valid': 'het keurmerk is geldig', 'extension-asked-for': 'om verlenging gevraagd', signal: 'een signaal', audit: 'een controle', repaired: 'hersteld', vote: 'stem', changed: 'andere stem', admitted: 'toegelaten',
    'criterion-not-met': 'er is niet aan een criterium voldaan', 'facts-not-known': 'gegevens zijn niet bekend', 'not-completed': 'niet aangevuld', sent: 'verstuurd', issued: 'uitgegeven', renewed: 'vernieuwd', 'register-of-issuer': 'register van de uitgever',
    'document-of-firm': 'document van de organisatie', 'asked-issuer': 'nagevraagd bij de uitgever', 'ground-met': 'de grond is er', 'no-ground': 'er is geen grond', 'label-in-doubt': 'twijfel over het keurmerk', 'signal-unfounded': 'het signaal klopte niet',
    'criterion-no-longer-met': 'er is niet meer aan een criterium voldaan', 'wrong-facts': 'gegevens klopten niet', 'label-lost': 'het keurmerk is kwijt', 'own-request': 'op eigen verzoek', late: 'te laat', longer: 'het duurt langer', founded: 'gegrond',
    unfounded: 'ongegrond', inadmissible: 'niet-ontvankelijk',
    // soorten beslissing, horen, stemmen, controle
    admission: 'toelating', 'leaving-aside': 'niet behandelen', extension: 'verlenging', suspension: 'schorsing', withdrawal: 'intrekking', refusal: 'weigering',
    offered: 'gevraagd om te reageren', closed: 'gedaan', skipped: 'overgeslagen, met een reden', 'not-needed': 'niet nodig', 'none-offered': 'nog niet gevraagd', 'new-round': 'een nieuwe ronde', tie: 'de stemmen staken', 'not-admitted': 'geldt als een nee',
    valid: 'geldig', invalid: 'niet geldig', 'not-listed': 'echt, niet op de lijst',
    'admit-temporarily': 'tijdelijk toelaten', 'admit-full': 'toelaten', extend: 'verlengen', restore: 'herstellen', 'treat-again': 'opnieuw behandelen',
    'until-the-day': 'zij tellen tot en met de laatste dag van de badge', 'until-end-of-contract': 'zij tellen tot het einde van de opdracht', not: 'zij tellen niet',
    // termijnen
    completion: 'aanvullen', decision: 'beslissen', default: 'beslissen na een ingebrekestelling', hearing: 'reageren', 'badge-end': 'einde van de badge', 'awaited-label': 'wachten op het keurmerk', 'objection-decision': 'beslissen op het bezwaar'
  },
  en: {
    // the states
    draft: 'draft', submitted: 'submitted', incomplete: 'waits to be completed', 'under-review': 'under review', advised: 'advised', 'admitted-temporarily': 'admitted temporarily', extended: 'extended',
    'label-awaited': 'waits for the label to be issued', 'label-under-check': 'label is being checked', 'admitted-full': 'admitted', suspended: 'suspended', objection: 'objection', 'left-aside': 'left aside', lapsed: 'lapsed',
    // the steps
    'reapplication-allowed': 'allow a new application', 'application-submitted': 'submit the application', 'document-added': 'add a document', 'completion-requested': 'ask to complete it', 'application-completed': 'complete the application',
    'review-started': 'begin the review', 'criterion-judged': 'judge a criterion', 'decision-delayed': 'tell that the decision comes later', 'interest-declared': 'declare an interest', 'case-handed-over': 'hand the case over',
    'hearing-offered': 'let the organisation respond', 'view-received': 'put a response on record', 'hearing-closed': 'close the hearing', 'hearing-skipped': 'skip the hearing', 'advice-given': 'give advice', 'case-returned': 'return the case', 'proposal-made': 'make a proposal',
    'vote-cast': 'vote', 'round-opened': 'open a new round', 'temporary-admission-decided': 'admit temporarily', 'full-admission-decided': 'admit', 'refusal-decided': 'refuse', 'leaving-aside-decided': 'leave the application aside',
    'decision-sent': 'send the decision', 'label-applied': 'apply for a label', 'label-handed-in': 'hand in a label', 'label-checked': 'check a label', 'extension-asked': 'ask for an extension', 'extension-given': 'extend',
    'extension-refused': 'refuse an extension', 'suspension-decided': 'suspend the badge', 'suspension-lifted': 'lift the suspension', 'withdrawal-decided': 'withdraw the badge', 'firm-withdrew': 'the organisation withdraws',
    'default-notice-received': 'receive a notice of default', 'objection-lodged': 'object', 'objection-adjourned': 'adjourn the decision on the objection', 'objection-upheld': 'uphold the objection',
    'objection-rejected': 'reject the objection', 'objection-withdrawn': 'withdraw the objection',
    // the roles
    firm: 'organisation', coordinator: 'coordinator', member: 'member', chair: 'chair', board: 'board of the foundation', machine: 'program',
    // why a state does not allow it
    'too-early': 'it is too early for that', 'too-late': 'the case has gone on', ended: 'the case has ended', 'no-badge': 'there is no badge yet', 'no-objection': 'there is no objection', 'not-suspended': 'the badge is not suspended',
    'is-suspended': 'the badge is suspended',
    // what is wrong
    'term-over': 'the term is over', 'too-many-terms': 'too many terms in a row', sits: 'being a member', chairs: 'chairing', 'already-on-record': 'this step is there already', 'before-the-last': 'the day lies before that of the step before', 'clock-went-back': 'the clock went back', 'day-to-come': 'the day has yet to come', 'recorded-too-late': 'it was too long ago to be put on record now', 'other-role': 'another role does this',
    'other-organisation': 'it is another organisation', 'not-in-committee': 'they are not in the committee like that on that day', 'same-organisation': 'they belong to the same organisation', 'same-mail-domain': 'they have the same mail domain', 'acts-for-firm': 'they act for the organisation',
    'no-motivation': 'it does not say why', 'motivation-too-long': 'the text is too long', 'no-reason-on-criterion': 'a criterion has no reason', 'nobody-prepared': 'nobody prepared this', 'prepared-it': 'they prepared it themselves',
    'pair-of-grant': 'the same people gave the badge', 'decided-it-before': 'they took the decision that was objected to', 'no-checked-label': 'there is no label that was checked', 'label-is-listed': 'the label is on the list',
    'after-the-badge': 'it came after the last day of the badge', 'no-proof-of-day': 'there is no proof of the day', 'no-such-ground': 'there is no such ground', 'not-longer': 'the new day is not later', 'too-long': 'that is too long', 'too-often': 'that is too often',
    'no-extension': 'there is no extension here', 'nothing-to-vote-on': 'there is nothing to vote on', 'voted-already': 'they have voted already', 'replaces-no-own-vote': 'it replaces no vote of their own', 'term-runs': 'the term still runs',
    'does-not-fit': 'that does not fit that decision', 'no-longer-stands': 'that decision has no effect any more', 'no-such-day': 'there is no such day', 'day-too-early': 'the day is too early', 'day-too-late': 'the day is too late',
    'no-first-day': 'the first day of the badge is missing', 'told-already': 'that has been told once already', 'no-such-criterion': 'there is no such criterion', 'criterion-twice': 'a criterion is judged twice', 'to-nobody': 'it does not say to whom', 'to-oneself': 'that is the same person',
    'nothing-to-hear': 'there is nothing to be heard about now', 'no-hearing-offered': 'the organisation has not been asked yet', 'hearing-runs': 'the organisation can still respond', 'view-on-record': 'there is a response, and it counts', 'nothing-to-propose': 'that cannot be proposed now',
    'no-such-decision': 'there is no such decision', 'sent-already': 'it has been sent already', 'no-such-label': 'there is no such label', 'checked-already': 'it has been checked already', 'not-asked': 'that has not been asked', 'objected-already': 'it has been objected to already',
    'no-open-objection': 'that objection is not open',
    // the reasons
    'circumstances-changed': 'circumstances have changed', mistake: 'a mistake', 'first-application': 'first application', 'new-application': 'new application', asked: 'asked', 'own-motion': 'of its own accord', 'document-missing': 'a document is missing',
    'fact-missing': 'a fact is missing', completed: 'completed', complete: 'complete', judged: 'judged', 'judged-again': 'judged again', 'facts-take-longer': 'the inquiry takes longer', 'committee-later': 'the committee meets later',
    family: 'family', work: 'work', financial: 'money', 'board-or-club': 'board or club', 'other-interest': 'another interest', leave: 'leave', illness: 'illness', interest: 'an interest', workload: 'workload', left: 'no longer employed',
    'facts-of-others': 'facts of others', 'decision-affects-firm': 'the decision affects the organisation', 'view-given': 'the organisation responded', 'no-view-given': 'the organisation did not respond', written: 'in writing', oral: 'spoken', 'own-facts': 'facts of the organisation itself',
    'minor-difference': 'a small difference', urgent: 'it cannot wait', 'firm-waived': 'the organisation did without', admit: 'admit', refuse: 'refuse', 'more-facts': 'more facts needed', 'advice-unclear': 'the advice is not clear',
    'label-valid': 'the label is valid', 'extension-asked-for': 'an extension was asked for', signal: 'a signal', audit: 'an audit', repaired: 'repaired', vote: 'vote', changed: 'another vote', admitted: 'admitted',
    'criterion-not-met': 'a criterion is not met', 'facts-not-known': 'facts are not known', 'not-completed': 'not completed', sent: 'sent', issued: 'issued', renewed: 'renewed', 'register-of-issuer': 'register of the issuer',
    'document-of-firm': 'document of the organisation', 'asked-issuer': 'asked of the issuer', 'ground-met': 'the ground is there', 'no-ground': 'there is no ground', 'label-in-doubt': 'doubt about the label', 'signal-unfounded': 'the signal was wrong',
    'criterion-no-longer-met': 'a criterion is no longer met', 'wrong-facts': 'facts were wrong', 'label-lost': 'the label is lost', 'own-request': 'at its own request', late: 'too late', longer: 'it takes longer', founded: 'founded',
    unfounded: 'unfounded', inadmissible: 'inadmissible',
    // kinds of decision, hearing, votes, checks
    admission: 'admission', 'leaving-aside': 'leaving aside', extension: 'extension', suspension: 'suspension', withdrawal: 'withdrawal', refusal: 'refusal',
    offered: 'asked to respond', closed: 'done', skipped: 'skipped, with a reason', 'not-needed': 'not needed', 'none-offered': 'not asked yet', 'new-round': 'a new round', tie: 'the votes are equal', 'not-admitted': 'counts as a no',
    valid: 'valid', invalid: 'not valid', 'not-listed': 'real, not on the list',
    'admit-temporarily': 'admit temporarily', 'admit-full': 'admit', extend: 'extend', restore: 'restore', 'treat-again': 'treat again',
    'until-the-day': 'they count until and including the last day of the badge', 'until-end-of-contract': 'they count until the end of the contract', not: 'they do not count',
    // terms
    completion: 'to complete', decision: 'to decide', default: 'to decide after a notice of default', hearing: 'to respond', 'badge-end': 'end of the badge', 'awaited-label': 'to wait for the label', 'objection-decision': 'to decide on the objection'
  }
}
