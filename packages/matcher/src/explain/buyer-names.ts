// What the facts and codes are called of what is said to a buyer.
import type { Language, Words } from '../model/values.ts'

export const BUYER_FACTS: Readonly<Record<string, Words>> = {
  invited: { nl: 'Uit te nodigen', en: 'To be invited' },
  'to-invite': { nl: 'Gevraagd aantal', en: 'Number asked for' },
  weight: { nl: 'Gewicht in de score', en: 'Weight in the score' },
  criterion: { nl: 'Onderdeel van de score', en: 'Part of the score' },
  seed: { nl: 'Het lot', en: 'The lot' },
  'equal-score': { nl: 'Leveranciers met de score van de laatste die wordt uitgenodigd', en: 'Suppliers with the score of the last that is invited' },
  'invitation-reason': { nl: 'Reden van de keuze', en: 'Reason of the choice' },
  'recorded-on': { nl: 'Vastgelegd op', en: 'Recorded on' },
  'recorded-by': { nl: 'Vastgelegd door', en: 'Recorded by' },
  'reason-on-request': { nl: 'Wie daar schriftelijk om vraagt, krijgt de reden', en: 'Whoever asks in writing is told the reason' },
  'value-in-year': { nl: 'Waarde van de opdracht in een jaar', en: 'Value of the contract in a year' },
  procedure: { nl: 'Procedure', en: 'Procedure' },
  qualify: { nl: 'Voldoen', en: 'Qualify' },
  'qualify-unknown': { nl: 'Niet bekend of zij voldoen', en: 'Not known whether they qualify' },
  'qualify-not': { nl: 'Voldoen niet', en: 'Do not qualify' },
  'qualify-later': { nl: 'Komen erbij', en: 'Will qualify' },
  'by-record': { nl: 'Door wat al is vastgelegd', en: 'By what is on record already' },
  'by-pathway': { nl: 'Door een keurmerk dat zij kunnen halen', en: 'By a label that they can obtain' },
  route: { nl: 'Voor wie', en: 'For whom' },
  'capacity-together': { nl: 'Samen in een jaar', en: 'Together in a year' }
}

export const BUYER_MISSING: Readonly<Record<string, Words>> = {
  'invitation.reason': { nl: 'waarom juist deze leveranciers worden uitgenodigd', en: 'why these suppliers are invited' },
  'invitation.invitedLately': { nl: 'hoe vaak elke leverancier kortgeleden is uitgenodigd', en: 'how often each supplier was invited of late' },
  'label.pathway': { nl: 'of de leverancier het keurmerk op tijd kan halen', en: 'whether the supplier can obtain the label in time' }
}

export const BUYER_CODES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    'single-private': 'enkelvoudig onderhands', 'multiple-private': 'meervoudig onderhands', 'place-closeness': 'nabijheid',
    'sheltered-workshop': 'sociale werkplaatsen', 'integration-operator': 'bedrijven met integratie als hoofddoel', 'sheltered-programme': 'uitvoering in een programma voor beschermde arbeid',
    'public-service': 'organisaties met een openbare taak'
  },
  en: {
    'single-private': 'single private tender', 'multiple-private': 'multiple private tender', 'place-closeness': 'closeness',
    'sheltered-workshop': 'sheltered workshops', 'integration-operator': 'operators whose main aim is integration', 'sheltered-programme': 'performance in a sheltered-employment programme',
    'public-service': 'organisations with a public service mission'
  }
}
