// The profile of a firm as a form in steps. What one control or two can tell is told here, as data; lists have a file of their own.

export const STEPS = ['who', 'mission', 'people', 'income', 'region', 'offer', 'labels', 'documents'] as const

export type StepName = typeof STEPS[number]

/** `range`, `share-range`: two controls, least and most. `lines`: one on each line. `domains`: separated by commas. `organisations`: a register and a number on each line. */
export type FieldKind = 'organisations' | 'line' | 'lines' | 'domains' | 'text' | 'day' | 'yes-no' | 'choice' | 'count' | 'hundredths' | 'range' | 'hundredths-range' | 'share-range'

export interface ProfileField {
  readonly name: string
  readonly kind: FieldKind
  /** Where it stands in the profile. */
  readonly at: readonly string[]
  /** Of a choice; that of municipalities is the list of the region. */
  readonly options?: readonly string[]
}

const LEGAL_FORMS = ['bv', 'nv', 'cv', 'stichting', 'vereniging', 'cooperatie', 'maatschap', 'vof', 'eenmanszaak'] as const

const field = <const N extends string>(name: N, kind: FieldKind, ...at: readonly string[]) => ({ name, kind, at })
const said = <const N extends string>(name: N) => field(name, 'yes-no', 'statements', name)

export const FIELDS = {
  who: [
    field('names', 'lines', 'names'),
    { ...field('legalForm', 'choice', 'legalForm'), options: LEGAL_FORMS },
    field('foundedOn', 'day', 'foundedOn'),
    field('headcount', 'range', 'size', 'headcount'),
    field('fte', 'hundredths-range', 'size', 'fteHundredths'),
    field('address', 'line', 'address'),
    field('town', 'line', 'place', 'town'),
    field('municipality', 'choice', 'place', 'municipality'),
    said('selfEmployedWithoutStaff'),
    said('partOfPublicInstitution'),
    said('ownRegistrationNumber'),
    field('email', 'line', 'contact', 'email'),
    field('telephone', 'line', 'contact', 'telephone'),
    field('website', 'line', 'contact', 'website'),
    field('mailDomains', 'domains', 'mailDomains'),
    field('directors', 'organisations', 'directors')
  ],
  mission: [said('missionInStatutes'), said('missionIsWorkForDisadvantaged'), said('impactFromCoreModel'), said('impactReport')],
  people: [],
  income: [field('commercialIncome', 'share-range', 'income', 'commercialIncome'), field('marketTurnover', 'share-range', 'income', 'marketTurnover')],
  region: [
    field('complementsOffer', 'yes-no', 'region', 'complementsOffer'),
    field('createsJobsInRegion', 'yes-no', 'region', 'createsJobsInRegion'),
    field('addsToRegion', 'text', 'addsToRegion')
  ],
  offer: [],
  labels: [
    said('approvedGrowthPlan'), said('qualitativeCriteria'), said('statutesChangedForBCorp'), said('publicProfile'),
    field('impactPoints', 'hundredths', 'counts', 'impactPointsHundredths'),
    field('performanceTopics', 'count', 'counts', 'performanceTopics')
  ],
  documents: []
} as const satisfies Readonly<Record<StepName, readonly ProfileField[]>>

/** Every field that stands by itself. */
export type ProfileFieldName = typeof FIELDS[StepName][number]['name']

export function isStep (text: string): text is StepName {
  return (STEPS as readonly string[]).includes(text)
}

/** The names of the two controls of a range. */
export function endsOf (name: string): readonly [least: string, most: string] {
  return [`${name}Least`, `${name}Most`]
}

/** Steps by the facts of a profile that they ask, longest name first. */
const STEP_OF_FACT: readonly (readonly [string, StepName])[] = [
  ...Object.entries(FIELDS).flatMap(([step, fields]) => fields.map(({ at }) => [at.join('.'), step as StepName] as const)),
  ['place', 'who'] as const, ['size', 'who'] as const, ['targetGroups', 'people'] as const, ['worksIn', 'region'] as const, ['offerings', 'offer'] as const,
  ['labels', 'labels'] as const, ['aims', 'labels'] as const, ['applications', 'labels'] as const, ['counts', 'labels'] as const, ['documents', 'documents'] as const,
  ['shares.jobsForDisadvantaged', 'people'] as const, ['shares', 'income'] as const, ['income', 'income'] as const, ['exact-shares', 'income'] as const
].sort(([one], [other]) => other.length - one.length)

/** In which step a fact is told; null: in none, as what a rule does not say. */
export function stepOfFact (fact: string): StepName | null {
  return STEP_OF_FACT.find(([name]) => fact === name || fact.startsWith(`${name}.`))?.[1] ?? null
}
