// What the facts of a firm that applies are called, what is missing of them, and the codes among them.
import type { Language, Words } from '../model/values.ts'
import { labelCodes } from './label-names.ts'
import { nameOfLabel } from './label-schemes.ts'

export const APPLICATION_FACTS: Readonly<Record<string, Words>> = {
  'badge-asked': { nl: 'Badge', en: 'Badge' },
  'admission-criterion': { nl: 'Criterium', en: 'Criterion' },
  way: { nl: 'Manier om te voldoen', en: 'Way to meet it' },
  'firm-municipality': { nl: 'Gemeente van de organisatie', en: 'Municipality of the organisation' },
  'criterion-municipalities': { nl: 'Gemeenten waar het om gaat', en: 'Municipalities that are meant' },
  'criterion-asks': { nl: 'Gevraagd antwoord', en: 'Answer that is asked' },
  'share-least': { nl: 'Uw aandeel, ten minste', en: 'Your share, at least' },
  'share-most': { nl: 'Uw aandeel, ten hoogste', en: 'Your share, at most' },
  'label-check': { nl: 'Controle van het keurmerk', en: 'Check of the label' },
  name: { nl: 'Naam', en: 'Name' },
  legalForm: { nl: 'Rechtsvorm', en: 'Legal form' },
  foundedOn: { nl: 'Opgericht op', en: 'Founded on' },
  'place.municipality': { nl: 'Gemeente van de organisatie', en: 'Municipality of the organisation' },
  'size.headcount': { nl: 'Aantal mensen', en: 'Number of people' },
  'size.fteHundredths': { nl: 'Aantal fte', en: 'Number of fte' }
}

export const APPLICATION_MISSING: Readonly<Record<string, Words>> = {
  admissionCriteria: { nl: 'wat voor toelating wordt gevraagd', en: 'what is asked for admission' },
  'admissionCriteria.legal-form.other': { nl: 'of deze rechtsvorm is toegestaan', en: 'whether this legal form is allowed' },
  'procedure.rulesOf': { nl: 'welke versie van de regels geldt als zij na de aanvraag zijn veranderd', en: 'which version of the rules holds when they changed after the application' },
  'label.check': { nl: 'de controle van het keurmerk', en: 'the check of the label' },
  names: { nl: 'de naam', en: 'the name' },
  name: { nl: 'de naam', en: 'the name' },
  foundedOn: { nl: 'de dag van oprichting', en: 'the day it was founded' },
  'size.headcount': { nl: 'het aantal mensen', en: 'the number of people' },
  'size.fteHundredths': { nl: 'het aantal fte', en: 'the number of fte' },
  place: { nl: 'de vestigingsplaats', en: 'the place of establishment' },
  'place.municipality': { nl: 'de gemeente waar de organisatie zit', en: 'the municipality where the organisation sits' },
  aims: { nl: 'welke keurmerken de organisatie wil halen', en: 'which labels the organisation means to get' },
  applications: { nl: 'welke keurmerken zijn aangevraagd', en: 'which labels were applied for' },
  'exact-shares': { nl: 'precieze aandelen in plaats van een bandbreedte', en: 'exact shares instead of a range' }
}

/** Target groups by the words in which they are counted. */
const GROUPS: Readonly<Record<string, Words>> = {
  sroi: { nl: 'aandeel medewerkers uit de doelgroep van social return', en: 'share of workers of the target group of social return' },
  pso: { nl: 'aandeel medewerkers uit de doelgroep van de PSO', en: 'share of workers of the target group of the PSO' },
  'article-2.82': { nl: 'aandeel medewerkers uit de doelgroep van artikel 2.82', en: 'share of workers of the target group of article 2.82' },
  mission: { nl: 'aandeel medewerkers uit de groep van de missie', en: 'share of workers of the group of the mission' }
}

/** What is told of a label. */
const PARTS: Readonly<Record<string, Words>> = {
  level: { nl: 'welk niveau', en: 'which level' },
  from: { nl: 'geldig vanaf', en: 'valid from' },
  until: { nl: 'geldig tot en met', en: 'valid until' }
}

const ONE_BY_ONE: Readonly<Record<string, Words>> = {
  complementsOffer: { nl: 'vult aan wat de regio al aanbiedt', en: 'completes what the region offers already' },
  createsJobsInRegion: { nl: 'zorgt direct of indirect voor werk in de regio', en: 'makes work in the region, directly or indirectly' },
  // criteria and the ways to meet them
  region: { nl: 'de regio', en: 'the region' },
  'recognised-label': { nl: 'een erkend keurmerk of lidmaatschap', en: 'a recognised label or membership' },
  'label-or-plan': { nl: 'een erkend keurmerk, of het plan om er een te halen', en: 'a recognised label, or the plan to get one' },
  'sroi-worthy': { nl: 'SROI-waardig', en: 'SROI-worthy' },
  'in-the-region': { nl: 'in de regio gevestigd', en: 'established in the region' },
  'from-outside': { nl: 'van buiten de regio, en een aanvulling', en: 'from outside the region, and a completion' },
  'has-label': { nl: 'het keurmerk is er al', en: 'the label is there already' },
  'means-to-get-label': { nl: 'het keurmerk komt er', en: 'the label is on its way' },
  'people-judge': { nl: 'mensen oordelen', en: 'people judge' },
  // documents and grounds that a tenant may name
  statutes: { nl: 'statuten', en: 'statutes' },
  'annual-account': { nl: 'jaarrekening', en: 'annual account' },
  'label-plan': { nl: 'plan voor een keurmerk', en: 'plan for a label' },
  'label-certificate': { nl: 'bewijs van een keurmerk', en: 'certificate of a label' },
  'issuer-late': { nl: 'de uitgever van het keurmerk is later klaar', en: 'the issuer of the label is late' },
  'band-none': { nl: 'niemand', en: 'nobody' },
  'band-below-15': { nl: 'minder dan 15%', en: 'less than 15%' },
  'band-15-to-30': { nl: '15 tot 30%', en: '15 to 30%' },
  'band-30-to-50': { nl: '30 tot 50%', en: '30 to 50%' },
  'band-50-or-more': { nl: '50% of meer', en: '50% or more' },
  'not-checked': { nl: 'nog niet gecontroleerd', en: 'not checked yet' }
}

/** Codes that occur as the value of a fact of an application. */
export function applicationCodes (language: Language): Readonly<Record<string, string>> {
  const groups = Object.entries(GROUPS).map(([code, words]) => [`target-group-${code}`, words] as const)
  return Object.fromEntries([...Object.entries(ONE_BY_ONE), ...groups].map(([code, words]) => [code, words[language]]))
}

/** What a profile says under a name with its own part: `statements.x`, `income.x`, `targetGroups.x`, `labels.x`; null when it is none of these. */
export function nameOfProfileFact (name: string, language: Language): string | null {
  const [, group = '', own = '', part = ''] = /^(statements|region|income|targetGroups|labels|criterion)\.([^.]+(?:\.\d+)?)(?:\.(.+))?$/.exec(name) ?? []
  if (group === 'targetGroups') return GROUPS[own]?.[language] ?? null
  if (group === 'labels') return `${language === 'nl' ? 'keurmerk' : 'label'} ${nameOfLabel(own, language)}${PARTS[part] === undefined ? '' : `: ${PARTS[part][language]}`}`
  if (group === 'criterion') return language === 'nl' ? `een oordeel van mensen: ${ONE_BY_ONE[own]?.nl ?? own}` : `a judgement of people: ${ONE_BY_ONE[own]?.en ?? own}`
  return group === '' ? null : ONE_BY_ONE[own]?.[language] ?? labelCodes(language)[own] ?? null
}
