// The plain values of the field. Everything is JSON: whole numbers and text, no Date, no class.

/** Whole euro cents: 35_000_000 is € 350 000. Never negative, never a fraction. */
export type Cents = number

/** Whole hundredths of a per cent: 500 is 5 %, 10 000 is all of it. */
export type BasisPoints = number

/** A day in the Amsterdam calendar, `2027-03-01`. Days compare as text. */
export type IsoDay = string

/** A moment in UTC, `2027-03-01T09:30:00Z`. Moments compare as text once normalised. */
export type IsoInstant = string

/** A code of the Common Procurement Vocabulary 2008, eight digits without the check digit: `77310000`. */
export type CpvCode = string

/** Days with both ends inclusive; `until: null` is open. */
export interface Period {
  readonly from: IsoDay
  readonly until: IsoDay | null
}

/** A place in the Dutch national grid (RD, EPSG:28992), whole metres. */
export interface RdPoint {
  readonly x: number
  readonly y: number
}

/** The id of an authority in the caller's list: a municipality, another buyer. */
export type AuthorityId = string

/** An organisation as somebody else numbers it: `{ scheme: 'kvk', value: '12345678' }`. Never only KvK. */
export interface OrganisationIdentifier {
  readonly scheme: string
  readonly value: string
}

/** The languages of explanations and pages. */
export type Language = 'nl' | 'en'

/** A text for people in both languages. */
export type Words = Readonly<Record<Language, string>>
