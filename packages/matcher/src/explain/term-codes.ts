// Codes that occur as the value of a fact of a term or a European threshold.
import type { Language } from '../model/values.ts'

export const TERM_CODES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    days: 'dagen', weeks: 'weken', months: 'maanden', years: 'jaren',
    statute: 'de wet', scheme: 'een regeling',
    'foreign-information': 'informatie gevraagd in het buitenland', consent: 'instemming met uitstel', 'applicants-delay': 'vertraging door de aanvrager', 'force-majeure': 'overmacht',
    monday: 'maandag', tuesday: 'dinsdag', wednesday: 'woensdag', thursday: 'donderdag', friday: 'vrijdag', saturday: 'zaterdag', sunday: 'zondag',
    'public-holiday': 'feestdag', 'equated-day': 'dag die als feestdag telt',
    'supplies-services-central': 'leveringen of diensten voor het Rijk', 'supplies-services-sub-central': 'leveringen of diensten voor een andere overheid',
    'social-and-other': 'sociale en andere specifieke diensten', concessions: 'concessies', 'utilities-works': 'werken in de nutssector',
    'utilities-supplies-services': 'leveringen of diensten in de nutssector', 'utilities-social-and-other': 'sociale en andere specifieke diensten in de nutssector'
  },
  en: {
    days: 'days', weeks: 'weeks', months: 'months', years: 'years',
    statute: 'the law', scheme: 'a scheme',
    'foreign-information': 'information asked abroad', consent: 'consent to delay', 'applicants-delay': 'delay of the applicant’s own making', 'force-majeure': 'force majeure',
    monday: 'Monday', tuesday: 'Tuesday', wednesday: 'Wednesday', thursday: 'Thursday', friday: 'Friday', saturday: 'Saturday', sunday: 'Sunday',
    'public-holiday': 'public holiday', 'equated-day': 'day that counts as a public holiday',
    'supplies-services-central': 'supplies or services for central government', 'supplies-services-sub-central': 'supplies or services for another authority',
    'social-and-other': 'social and other specific services', concessions: 'concessions', 'utilities-works': 'works of utilities',
    'utilities-supplies-services': 'supplies or services of utilities', 'utilities-social-and-other': 'social and other specific services of utilities'
  }
}
