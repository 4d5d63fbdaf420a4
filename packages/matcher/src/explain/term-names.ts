// What the facts of terms and European thresholds are called, and what is missing of them.
import type { Words } from '../model/values.ts'

export const TERM_FACTS: Readonly<Record<string, Words>> = {
  'estimated-value': { nl: 'Raming zonder btw', en: 'Estimate excluding VAT' },
  'threshold-type': { nl: 'Soort drempel', en: 'Kind of threshold' },
  'received-on': { nl: 'Aanvraag ontvangen op', en: 'Application received on' },
  'sent-on': { nl: 'Verstuurd op', en: 'Sent on' },
  'new-last-day': { nl: 'Nieuwe laatste dag', en: 'New last day' },
  'asked-on': { nl: 'Gevraagd om aan te vullen op', en: 'Asked to complete on' },
  'term-set': { nl: 'Termijn om aan te vullen gegeven', en: 'Term to complete given' },
  'term-until': { nl: 'Aanvullen kan tot en met', en: 'To be completed until' },
  'completed-on': { nl: 'Aangevuld op', en: 'Completed on' },
  'suspended-days': { nl: 'Dagen dat de termijn stilstond', en: 'Days the term stood still' },
  length: { nl: 'Lengte van de termijn', en: 'Length of the term' },
  'length-unit': { nl: 'Geteld in', en: 'Counted in' },
  'last-day': { nl: 'Laatste dag', en: 'Last day' },
  'earliest-end': { nl: 'Laatste dag, op zijn vroegst', en: 'Last day, at the earliest' },
  'nominal-end': { nl: 'Laatste dag zonder verschuiven', en: 'Last day without moving' },
  'day-off': { nl: 'Dat is een', en: 'That is a' },
  'set-by': { nl: 'Termijn komt uit', en: 'Term comes from' },
  committee: { nl: 'Met adviescommissie', en: 'With an advisory committee' }
}

export const TERM_MISSING: Readonly<Record<string, Words>> = {
  'value.estimated': { nl: 'de raming van de hele opdracht', en: 'the estimate of the whole contract' },
  'value.estimated.options': { nl: 'of opties en verlengingen al in de raming zitten, en hun waarde', en: 'whether the estimate holds options and renewals, and their value' },
  regime: { nl: 'onder welke Europese richtlijn de opdracht valt', en: 'which European directive the contract falls under' },
  'buyer-kind': { nl: 'of de opdrachtgever het Rijk is of een andere overheid', en: 'whether the buyer is central government or another authority' },
  'social-or-other': { nl: 'of het een sociale of andere specifieke dienst is', en: 'whether it is a social or other specific service' },
  euThreshold: { nl: 'de Europese drempel', en: 'the European threshold' },
  'euThreshold.regime': { nl: 'de Europese drempel voor dit soort procedure', en: 'the European threshold for this kind of procedure' },
  receivedOn: { nl: 'de dag waarop de aanvraag is ontvangen', en: 'the day the application was received' },
  sentOn: { nl: 'de dag waarop de beslissing is verstuurd', en: 'the day the decision was sent' },
  from: { nl: 'de eerste dag van de badge', en: 'the first day of the badge' },
  committee: { nl: 'of een adviescommissie het bezwaar behandelt', en: 'whether an advisory committee hears the objection' },
  'notice.newLastDay': { nl: 'welke latere dag de aanvrager is genoemd', en: 'which later day the applicant was told' },
  'requests.termUntil': { nl: 'tot wanneer de aanvrager kon aanvullen', en: 'until when the applicant could complete the application' },
  'requests.completedOn': { nl: 'wanneer de aanvraag is aangevuld', en: 'when the application was completed' },
  'request.termUntil': { nl: 'tot wanneer de aanvrager kon aanvullen', en: 'until when the applicant could complete the application' },
  'request.completedOn': { nl: 'of en wanneer de aanvraag is aangevuld', en: 'whether and when the application was completed' },
  decisionTerm: { nl: 'de termijn om te beslissen', en: 'the term to decide' },
  decisionNotice: { nl: 'de termijn om te zeggen dat de beslissing later komt', en: 'the term to say that the decision comes later' },
  suspension: { nl: 'wanneer de termijn stilstaat', en: 'when the term stands still' },
  leavingAsideTerm: { nl: 'de termijn om de aanvraag niet te behandelen', en: 'the term to leave the application aside' },
  objectionTerm: { nl: 'de termijn om bezwaar te maken', en: 'the term to object' },
  objectionDecisionTerm: { nl: 'de termijn om op het bezwaar te beslissen', en: 'the term to decide on the objection' },
  objectionCommitteeTerm: { nl: 'de termijn om op het bezwaar te beslissen met een adviescommissie', en: 'the term to decide on the objection with an advisory committee' },
  badgeYear: { nl: 'hoe lang een tijdelijke badge loopt', en: 'how long a temporary badge runs' },
  termExtension: { nl: 'welke termijnen doorschuiven naar een werkdag', en: 'which terms move to a working day' },
  publicHolidays: { nl: 'de feestdagen', en: 'the public holidays' },
  equatedDays: { nl: 'welke dagen dat jaar als feestdag tellen', en: 'which days count as public holidays that year' }
}
