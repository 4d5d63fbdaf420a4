// What the facts of reserved contracts are called, and what is missing of them.
import type { Language, Words } from '../model/values.ts'

/** What article 2.82a asks of an organisation. */
const CONDITIONS: Readonly<Record<string, Words>> = {
  publicServiceMission: { nl: 'een openbare taak die met deze diensten te maken heeft', en: 'a public service mission that has to do with these services' },
  profitsReinvested: { nl: 'de winst gaat terug naar dat doel', en: 'profits go back to that aim' },
  participation: { nl: 'medewerkers of andere betrokkenen besturen mee of zijn mede-eigenaar', en: 'employees or others concerned take part in management or ownership' }
}

/** Groups of workers, as laws call them. */
const GROUPS: Readonly<Record<string, Words>> = {
  banenafspraak: { nl: 'banenafspraak', en: 'jobs agreement (banenafspraak)' },
  wia: { nl: 'WIA', en: 'WIA' },
  wao: { nl: 'WAO', en: 'WAO' },
  participatiewet: { nl: 'Participatiewet', en: 'Participation Act' },
  ww: { nl: 'WW', en: 'WW' },
  'sw-indication': { nl: 'SW-indicatie', en: 'SW indication' }
}

export const RESERVATION_FACTS: Readonly<Record<string, Words>> = {
  reservation: { nl: 'Voorbehoud', en: 'Reservation' },
  'reserved-execution': { nl: 'Uitvoering in een programma voor beschermde arbeid', en: 'Performance in a sheltered-employment programme' },
  regime: { nl: 'Soort procedure', en: 'Kind of procedure' },
  'direct-award': { nl: 'Rechtstreeks gunnen mag', en: 'A direct award is allowed' },
  'sheltered-workshop': { nl: 'Sociale werkplaats', en: 'Sheltered workshop' },
  'integration-is-main-aim': { nl: 'Integratie is het hoofddoel', en: 'Integration is the main aim' },
  'sheltered-employment-programme': { nl: 'Programma voor beschermde arbeid', en: 'Sheltered-employment programme' },
  'share-headcount': { nl: 'Aandeel doelgroep, in personen', en: 'Target-group share, headcount' },
  'share-headcount-least': { nl: 'Aandeel doelgroep in personen, ten minste', en: 'Target-group share by headcount, at least' },
  'share-headcount-most': { nl: 'Aandeel doelgroep in personen, ten hoogste', en: 'Target-group share by headcount, at most' },
  'share-fte': { nl: 'Aandeel doelgroep, in fte', en: 'Target-group share, fte' },
  'share-fte-least': { nl: 'Aandeel doelgroep in fte, ten minste', en: 'Target-group share in fte, at least' },
  'share-fte-most': { nl: 'Aandeel doelgroep in fte, ten hoogste', en: 'Target-group share in fte, at most' },
  'counted-by': { nl: 'De aanbestedingsstukken tellen in', en: 'The tender documents count in' },
  proof: { nl: 'Bewijs van het aandeel', en: 'Proof of the share' },
  'proof-statement': { nl: 'Bewijs van het aandeel', en: 'Proof of the share' },
  'accepted-proof': { nl: 'Keurmerk dat het aandeel bewijst', en: 'Label that proves the share' },
  'accepted-statement': { nl: 'Verklaring die het aandeel bewijst', en: 'Statement that proves the share' },
  condition: { nl: 'Gevraagd', en: 'Asked' },
  'award-day': { nl: 'Dag van gunning', en: 'Day of the award' },
  'awarded-on': { nl: 'Eerder gegund op', en: 'Awarded before, on' },
  cpv: { nl: 'CPV-codes', en: 'CPV codes' },
  'codes-not-listed': { nl: 'Codes die niet op de lijst staan', en: 'Codes that are not on the list' },
  'longest-months': { nl: 'Ten hoogste zoveel maanden', en: 'At most so many months' },
  'planned-reservation': { nl: 'Voorgenomen voorbehoud', en: 'Planned reservation' },
  'planned-execution': { nl: 'Uitvoering in een programma voor beschermde arbeid', en: 'Performance in a sheltered-employment programme' }
}

export const RESERVATION_MISSING: Readonly<Record<string, Words>> = {
  reservation: { nl: 'de regel over voorbehouden opdrachten', en: 'the rule on reserved contracts' },
  'contract.reservation': { nl: 'of en hoe de opdracht is voorbehouden', en: 'whether and how the contract is reserved' },
  'reservation.article': { nl: 'welk artikel voor deze procedure geldt', en: 'which article applies to this procedure' },
  'reservation.seconded': { nl: 'of gedetacheerden meetellen', en: 'whether seconded workers count' },
  'reservation.below-threshold': { nl: 'of het artikel ook onder de Europese drempel geldt', en: 'whether the article also applies below the European threshold' },
  missionReservation: { nl: 'de voorwaarden van artikel 2.82a', en: 'the conditions of article 2.82a' },
  missionServices: { nl: 'de lijst van diensten van artikel 2.82a', en: 'the list of services of article 2.82a' },
  'missionServices.others': { nl: 'of de andere diensten op de lijst van artikel 2.82a staan', en: 'whether the other services are on the list of article 2.82a' },
  'cpv.main': { nl: 'welke CPV-code de opdracht bepaalt', en: 'which CPV code is the main one' },
  'renewals.length': { nl: 'of de opdracht kan worden verlengd, en hoe lang', en: 'whether the contract can be renewed, and for how long' },
  authority: { nl: 'wie de opdrachtgever is', en: 'whose contract it is' },
  missionAwards: { nl: 'wat de organisatie eerder zo gegund kreeg', en: 'what the organisation was awarded in this way before' },
  'missionAwards.same-services': { nl: 'of het om dezelfde diensten gaat', en: 'whether these are the same services' },
  shelteredWorkshop: { nl: 'of het een sociale werkplaats is', en: 'whether it is a sheltered workshop' },
  integrationIsMainAim: { nl: 'of integratie het hoofddoel is', en: 'whether integration is the main aim' },
  shelteredEmploymentProgramme: { nl: 'of het werk in een programma voor beschermde arbeid gebeurt', en: 'whether the work is done in a sheltered-employment programme' },
  'targetGroupShares.article-2.82': { nl: 'het aandeel werknemers in de zin van artikel 2.82', en: 'the share of workers in the sense of article 2.82' },
  'targetGroupShares.headcount': { nl: 'het aandeel in personen in de zin van artikel 2.82', en: 'the share by headcount in the sense of article 2.82' },
  'targetGroupShares.fte': { nl: 'het aandeel in fte in de zin van artikel 2.82', en: 'the share in fte in the sense of article 2.82' },
  'targetGroupShares.contradiction': { nl: 'welk gegeven over het aandeel klopt', en: 'which figure of the share is right' },
  'reservedWorkforces.groups': { nl: 'hoeveel mensen of fte bij elke groep horen', en: 'how many people or fte are in each group' },
  'reservedWorkforces.seconded': { nl: 'of de gedetacheerden voor lang zijn gedetacheerd, zonder nulurencontract', en: 'whether seconded workers are seconded for long, without zero-hours contracts' },
  countedBy: { nl: 'of de aanbestedingsstukken personen of fte tellen', en: 'whether the tender documents count heads or fte' }
}

/** Codes in one language. */
export function reservationCodes (language: Language): Readonly<Record<string, string>> {
  const words: Readonly<Record<string, Words>> = {
    ...CONDITIONS,
    headcount: { nl: 'personen', en: 'heads' },
    fte: { nl: 'fte', en: 'fte' },
    accountant: { nl: 'verklaring van een accountant', en: 'statement of an accountant' }
  }
  return Object.fromEntries(Object.entries(words).map(([code, one]) => [code, one[language]]))
}

/** Names with a part of their own: `mission.x`, `reservation.who-counts.x`; null when it is none of these. */
export function nameOfReservationMissing (name: string, language: Language): string | null {
  const condition = CONDITIONS[/^mission\.(.+)$/.exec(name)?.[1] ?? '']?.[language]
  if (condition !== undefined) return condition
  const group = /^reservation\.who-counts\.(.+)$/.exec(name)?.[1]
  if (group === undefined) return null
  const shown = Object.hasOwn(GROUPS, group) ? GROUPS[group]?.[language] : group
  return language === 'nl' ? `of deze mensen vanzelf meetellen: ${shown}` : `whether these people count by themselves: ${shown}`
}
