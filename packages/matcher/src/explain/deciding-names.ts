// What the facts and codes are called of judgements on criteria and of proposals.
import type { Language, Words } from '../model/values.ts'

export const DECIDING_FACTS: Readonly<Record<string, Words>> = {
  'judged-by-desk': { nl: 'Oordeel van de coördinator', en: 'Judgement of the coordinator' },
  'members-met': { nl: 'Leden die het voldaan vinden', en: 'Members who find it met' },
  'members-not-met': { nl: 'Leden die het niet voldaan vinden', en: 'Members who find it not met' },
  'members-unknown': { nl: 'Leden die het niet kunnen zeggen', en: 'Members who cannot say' },
  proposed: { nl: 'Voorstel', en: 'Proposal' },
  'proposed-event': { nl: 'Voorgestelde stap', en: 'Step that is proposed' },
  'longest-extension': { nl: 'Verlengen kan tot en met', en: 'Can be extended until' },
  'earlier-decision': { nl: 'Eerdere beslissing', en: 'Earlier decision' },
  'earlier-decided-on': { nl: 'Eerder beslist op', en: 'Decided earlier on' },
  'criteria-same': { nl: 'Criteria met hetzelfde oordeel', en: 'Criteria judged the same' },
  'criteria-differ': { nl: 'Criteria met een ander oordeel', en: 'Criteria judged otherwise' },
  'same-rules': { nl: 'Volgens dezelfde regels', en: 'By the same rules' }
}

export const DECIDING_MISSING: Readonly<Record<string, Words>> = {
  'case.criterion': { nl: 'een oordeel over dit criterium', en: 'a judgement on this criterion' },
  'case.label-check': { nl: 'een controle van het ingeleverde keurmerk', en: 'a check of the label that was handed in' },
  'case.extension-ground': { nl: 'of een van de gronden voor verlenging er is', en: 'whether one of the grounds for an extension is there' },
  'case.objection': { nl: 'wat er van het bezwaar klopt', en: 'what is true in the objection' },
  'case.suspension': { nl: 'of het signaal klopt', en: 'whether the signal is true' },
  'case.withdrawal': { nl: 'of de badge nog terecht is', en: 'whether the badge is still right' },
  'case.completion': { nl: 'of de organisatie de aanvraag nog aanvult', en: 'whether the organisation will complete the application' }
}

export const DECIDING_CODES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: { met: 'voldaan', 'not-met': 'niet voldaan', unknown: 'niet te zeggen', 'nothing-yet': 'nog niets', mission: 'de missie' },
  en: { met: 'met', 'not-met': 'not met', unknown: 'cannot be said', 'nothing-yet': 'nothing yet', mission: 'the mission' }
}
