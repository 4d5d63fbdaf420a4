// The names of what labels ask: facts, missing things, and codes that are the value of a fact.
import type { Language, Words } from '../model/values.ts'
import { LABEL_REQUIREMENTS } from './label-requirements.ts'

/** The facts of a firm that an issuer asks for; used as the name of a fact, as the value of one, and for what is missing. */
const ASKED: Readonly<Record<string, Words>> = {
  ownRegistrationNumber: { nl: 'een eigen KvK-nummer', en: 'a trade-register number of its own' },
  approvedGrowthPlan: { nl: 'een goedgekeurd plan om door te groeien', en: 'an approved plan to grow' },
  qualitativeCriteria: { nl: 'voldoet aan de kwalitatieve criteria', en: 'meets the qualitative criteria' },
  missionInStatutes: { nl: 'de missie staat in de statuten', en: 'the mission is in the statutes' },
  impactReport: { nl: 'een verslag over de impact', en: 'a report on impact' },
  partOfPublicInstitution: { nl: 'onderdeel van een publieke instelling', en: 'part of a public institution' },
  selfEmployedWithoutStaff: { nl: 'zelfstandige zonder personeel', en: 'self-employed without staff' },
  impactFromCoreModel: { nl: 'de impact komt uit het eigen werk', en: 'impact comes from the firm’s own work' },
  missionIsWorkForDisadvantaged: { nl: 'de missie is werk voor mensen met een achterstand', en: 'the mission is work for a disadvantaged group' },
  statutesChangedForBCorp: { nl: 'de statuten zijn aangepast', en: 'the statutes have been changed' },
  publicProfile: { nl: 'een openbaar profiel', en: 'a public profile' },
  commercialIncome: { nl: 'deel van de inkomsten uit handel', en: 'part of the income from commercial activity' },
  marketTurnover: { nl: 'deel van de omzet uit de markt', en: 'part of the turnover from the market' },
  jobsForDisadvantaged: { nl: 'deel van de banen voor deze groep', en: 'part of the jobs for this group' },
  impactPointsHundredths: { nl: 'punten in de B Impact Assessment', en: 'points in the B Impact Assessment' },
  performanceTopics: { nl: 'onderwerpen waarop wordt gepresteerd', en: 'topics on which it performs' }
}

export const LABEL_FACTS: Readonly<Record<string, Words>> = {
  ...ASKED,
  before: { nl: 'Nodig vóór of op', en: 'Needed on or before' },
  statement: { nl: 'Gevraagd', en: 'Asked' },
  answer: { nl: 'Uw antwoord', en: 'Your answer' },
  asked: { nl: 'Het keurmerk vraagt', en: 'The label asks' },
  'share-of': { nl: 'Aandeel', en: 'Share' },
  share: { nl: 'Uw aandeel', en: 'Your share' },
  bound: { nl: 'Minimum geldt', en: 'Minimum applies' },
  'not-asked': { nl: 'Niet gevraagd', en: 'Not asked' },
  'count-of': { nl: 'Geteld', en: 'Counted' },
  count: { nl: 'Uw aantal', en: 'Your number' },
  'legal-form': { nl: 'Rechtsvorm', en: 'Legal form' },
  allowed: { nl: 'Toegestaan', en: 'Allowed' },
  excluded: { nl: 'Uitgesloten', en: 'Excluded' },
  fte: { nl: 'Fte in totaal', en: 'Fte in all' },
  'steady-fte': { nl: 'Steeds ten minste zoveel fte', en: 'Always at least so many fte' },
  since: { nl: 'Sinds', en: 'Since' },
  founded: { nl: 'Opgericht op', en: 'Founded on' },
  'minimum-fte': { nl: 'Ten minste zoveel fte', en: 'At least so many fte' },
  months: { nl: 'Maanden', en: 'Months' },
  'possible-from': { nl: 'Niet eerder dan', en: 'Not before' },
  step: { nl: 'Stap', en: 'Step' },
  norm: { nl: 'Norm', en: 'Norm' },
  'norm-larger-size': { nl: 'Norm van de maat erboven', en: 'Norm of the size above' },
  'norm-smaller-size': { nl: 'Norm van de maat eronder', en: 'Norm of the size below' },
  'between-sizes': { nl: 'Tussen twee gepubliceerde maten', en: 'Between two published sizes' },
  'direct-contribution': { nl: 'Directe bijdrage', en: 'Direct contribution' },
  'direct-contribution-least': { nl: 'Directe bijdrage, ten minste', en: 'Direct contribution, at least' },
  'direct-contribution-most': { nl: 'Directe bijdrage, ten hoogste', en: 'Direct contribution, at most' },
  'indirect-contribution': { nl: 'Indirecte bijdrage', en: 'Indirect contribution' },
  'indirect-contribution-least': { nl: 'Indirecte bijdrage, ten minste', en: 'Indirect contribution, at least' },
  'indirect-contribution-most': { nl: 'Indirecte bijdrage, ten hoogste', en: 'Indirect contribution, at most' },
  'total-contribution': { nl: 'Bijdrage in totaal', en: 'Total contribution' },
  'total-contribution-least': { nl: 'Bijdrage in totaal, ten minste', en: 'Total contribution, at least' },
  'total-contribution-most': { nl: 'Bijdrage in totaal, ten hoogste', en: 'Total contribution, at most' },
  'target-share-least': { nl: 'Aandeel doelgroep, ten minste', en: 'Target-group share, at least' },
  'target-share-most': { nl: 'Aandeel doelgroep, ten hoogste', en: 'Target-group share, at most' },
  'applied-on': { nl: 'Aangevraagd op', en: 'Applied on' },
  'held-until': { nl: 'Zou gelden tot en met', en: 'Would hold until' },
  'days-needed': { nl: 'Dagen nodig', en: 'Days needed' },
  'latest-start': { nl: 'Begin uiterlijk op', en: 'Begin at the latest on' }
}

const LABEL_MISSING: Readonly<Record<string, Words>> = {
  legalForm: { nl: 'de rechtsvorm', en: 'the legal form' },
  purchases: { nl: 'wat leveranciers bijdragen', en: 'what suppliers contribute' },
  'workforce.totalFte': { nl: 'hoeveel fte er in totaal zijn', en: 'how many fte there are in all' },
  'workforce.steady': { nl: 'sinds wanneer er genoeg fte zijn', en: 'since when there have been enough fte' },
  'workforce.targetGroup': { nl: 'hoeveel fte tot de doelgroep horen, per positie en contract', en: 'how many fte belong to the target group, by position and contract' },
  'workforce.targetGroup.fte': { nl: 'de fte of uren van een deel van de doelgroep', en: 'the fte or hours of a part of the target group' },
  'workforce.targetGroup.more-than-all': { nl: 'welk getal klopt: de doelgroep telt meer fte dan alle medewerkers samen', en: 'which number is right: the target group has more fte than all workers together' },
  'workforce.fullTimeHours': { nl: 'hoeveel uren per week één fte is', en: 'how many hours a week one fte is' },
  'days.application': { nl: 'de dag van de aanvraag', en: 'the day of the application' },
  'days.measurement': { nl: 'de dag van de meting', en: 'the day of the measurement' },
  'label.scheme': { nl: 'de regels van dit keurmerk', en: 'the rules of this label' },
  'label.requirements': { nl: 'wat het keurmerk vraagt', en: 'what the label asks' },
  'label.norms': { nl: 'de normen', en: 'the norms' },
  'label.norms.size': { nl: 'de norm voor uw grootte', en: 'the norm for your size' },
  'label.positionWeights': { nl: 'het gewicht van de posities', en: 'the weights of positions' },
  'label.contractWeights': { nl: 'het gewicht van de contracten', en: 'the weights of contracts' },
  'label.equatedPositions': { nl: 'welke posities gelijk worden gesteld', en: 'which positions are equated' },
  'label.weighting': { nl: 'hoe de gewichten samengaan', en: 'how weights are combined' },
  'label.fullTime': { nl: 'hoeveel uren één fte is', en: 'how many hours one fte is' },
  'label.legal-form.other': { nl: 'of deze rechtsvorm is toegestaan', en: 'whether this legal form is allowed' },
  'label.target-share.who-counts': { nl: 'wie meetelt voor het aandeel', en: 'who counts towards the share' },
  'label.procedure': { nl: 'hoe lang de aanvraag duurt', en: 'how long the application takes' },
  'label.procedure.start': { nl: 'of de aanvraag eerder mag beginnen', en: 'whether the application may begin earlier' },
  'label.validity': { nl: 'hoe lang het keurmerk geldt', en: 'how long the label is valid' },
  'label.pending': { nl: 'hoe een aanvraag heet', en: 'what an application is called' },
  'label.decision': { nl: 'het besluit van de uitgever', en: 'the decision of the issuer' }
}

/** Legal forms keep their Dutch names: they are terms of Dutch law. */
const FORMS: Readonly<Record<string, Words>> = Object.fromEntries([
  ['bv', 'bv'], ['nv', 'nv'], ['cv', 'cv'], ['stichting', 'stichting'], ['cooperatie', 'coöperatie'], ['maatschap', 'maatschap'],
  ['eenmanszaak', 'eenmanszaak'], ['vof', 'vof'], ['vereniging', 'vereniging']
].map(([code = '', name = '']) => [code, { nl: name, en: name }]))

/** Codes of labels in one language. */
export function labelCodes (language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries({ ...ASKED, ...FORMS }).map(([code, words]) => [code, words[language]]))
}

/** What a label asks under a name of its own: `label.weight.position.x`, `statements.x`; null when it is none of these. */
export function nameOfLabelMissing (name: string, language: Language): string | null {
  const known = LABEL_MISSING[name]?.[language]
  if (known !== undefined) return known
  const asked = ASKED[/^(?:statements|shares|counts)\.(.+)$/.exec(name)?.[1] ?? '']?.[language]
  if (asked !== undefined) return asked
  const slow = ASKED[/^label\.duration\.(.+)$/.exec(name)?.[1] ?? '']?.[language]
  if (slow !== undefined) return language === 'nl' ? `hoe lang dit duurt: ${slow}` : `how long this takes: ${slow}`
  const weight = /^label\.weight\.(?:position|contract)\.(.+)$/.exec(name)?.[1]
  if (weight !== undefined) return language === 'nl' ? `voor welk deel ‘${weight}’ telt` : `which part of ‘${weight}’ counts`
  const own = /^label\.([a-z0-9-]+)$/.exec(name)?.[1]
  if (own === undefined) return null
  const about = LABEL_REQUIREMENTS[own]?.[language] ?? own
  return language === 'nl' ? `wat het keurmerk vraagt: ${about}` : `what the label asks: ${about}`
}
