// Codes of a valuation: kinds, units, target groups, clocks. A group that is not listed is shown as its code.
import type { Language } from '../model/values.ts'

export const VALUATION_CODES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    hire: 'in dienst nemen', placement: 'werkervaringsplaats of proefplaatsing', internship: 'stage of leerwerkplek', secondment: 'detachering', purchase: 'inkoop', hours: 'uren kennis of hulp',
    training: 'opleiding', contribution: 'bijdrage',
    year: 'per jaar', 'school-year': 'per schooljaar', month: 'per maand', day: 'per dag', hour: 'per uur', once: 'eenmalig', invoice: 'van de factuur',
    'labour-cost': 'van de loonkosten', 'actual-cost': 'van de kosten',
    participatiewet: 'Participatiewet', 'participatiewet-disability': 'Participatiewet met arbeidsbeperking', ww: 'WW', wia: 'WIA', wao: 'WAO', wajong: 'Wajong', wsw: 'Wsw',
    banenafspraak: 'banenafspraak', 'beschut-werk': 'beschut werk', nug: 'zonder uitkering', 'nug-disability': 'zonder uitkering, met arbeidsbeperking',
    'no-start-qualification': 'jongere zonder startkwalificatie', 'vso-pro': 'VSO of PrO', 'vso-pro-after-internship': 'VSO of PrO, in dienst na stage', 'benefit-background': 'met een uitkering als achtergrond',
    bbl: 'BBL', 'bbl-new-contract': 'BBL, nieuw contract', 'bbl-existing': 'BBL, bestaand contract', 'status-holder': 'statushouder', 'sw-company': 'SW-bedrijf', 'social-firm': 'sociale onderneming',
    'societal-activity': 'maatschappelijke activiteit', 'early-school-leaver': 'voortijdig schoolverlater', student: 'student', 'target-group': 'doelgroep',
    'day-of-award': 'de dag van gunning', 'day-of-contract': 'de dag van de opdracht', 'day-of-publication': 'de dag van publicatie', 'day-of-start': 'de eerste werkdag',
    'day-of-order': 'de dag van bestelling', 'day-of-delivery': 'de dag van levering', 'day-of-invoice': 'de dag van de factuur', 'day-of-payment': 'de dag van betaling',
    fixed: 'staat in de regels', 'collective-agreement': 'volgens de cao', own: 'volgens de opdrachtnemer', calendar: 'kalendermaanden', worked: 'gewerkte tijd', 'wage-subsidy-runs': 'zolang er loonkostensubsidie is',
    'between-bands': 'de maanden uitkering liggen tussen twee termijnen van de tabel', 'not-in-table': 'het staat niet in de tabel', never: 'nooit',
    age: 'leeftijd', 'permanent-contract': 'een vast contract', 'after-internship': 'in dienst na een stage', permanent: 'vast contract', 'fixed-term': 'tijdelijk contract',
    disability: 'een arbeidsbeperking', 'status-holder-or-language': 'een statushouder of een taalachterstand',
    'counts-on-its-day': 'wat op zijn dag telde, blijft tellen', 'clawed-back': 'het telt niet meer', 'not-stated': 'niet vermeld',
    'rounded-entry': 'per inspanning', 'rounded-invoice': 'per factuur', 'rounded-total': 'alleen het totaal',
    'contractual-penalty': 'een bedrag volgens het contract', 'public-law-decision': 'een besluit over de subsidie', 'repair-not-given': 'niet gegeven', 'repair-running': 'loopt nog', 'repair-over': 'voorbij',
    'fault-contractor': 'de opdrachtnemer kon er iets aan doen', 'fault-not-contractor': 'de opdrachtnemer kon er niets aan doen'
  },
  en: {
    hire: 'hire', placement: 'work-experience or trial placement', internship: 'internship or learning place', secondment: 'secondment', purchase: 'purchase', hours: 'hours of knowledge or help',
    training: 'training', contribution: 'contribution',
    year: 'a year', 'school-year': 'a school year', month: 'a month', day: 'a day', hour: 'an hour', once: 'once', invoice: 'of the invoice',
    'labour-cost': 'of the labour cost', 'actual-cost': 'of the cost',
    participatiewet: 'Participatiewet', 'participatiewet-disability': 'Participatiewet with a disability', ww: 'WW', wia: 'WIA', wao: 'WAO', wajong: 'Wajong', wsw: 'Wsw',
    banenafspraak: 'banenafspraak', 'beschut-werk': 'sheltered work', nug: 'without benefit', 'nug-disability': 'without benefit, with a disability',
    'no-start-qualification': 'young and without a basic qualification', 'vso-pro': 'VSO or PrO', 'vso-pro-after-internship': 'VSO or PrO, hired after an internship', 'benefit-background': 'with a benefit as background',
    bbl: 'BBL', 'bbl-new-contract': 'BBL, new contract', 'bbl-existing': 'BBL, existing contract', 'status-holder': 'status holder', 'sw-company': 'sheltered workshop company', 'social-firm': 'social enterprise',
    'societal-activity': 'societal activity', 'early-school-leaver': 'early school leaver', student: 'student', 'target-group': 'target group',
    'day-of-award': 'the day of award', 'day-of-contract': 'the day of the contract', 'day-of-publication': 'the day of publication', 'day-of-start': 'the first day of work',
    'day-of-order': 'the day of the order', 'day-of-delivery': 'the day of delivery', 'day-of-invoice': 'the day of the invoice', 'day-of-payment': 'the day of payment',
    fixed: 'stands in the rules', 'collective-agreement': 'by the collective agreement', own: 'by the contractor', calendar: 'calendar months', worked: 'time worked', 'wage-subsidy-runs': 'while a wage cost subsidy runs',
    'between-bands': 'the months of benefit lie between two bands of the table', 'not-in-table': 'it is not in the table', never: 'never',
    age: 'age', 'permanent-contract': 'a permanent contract', 'after-internship': 'a hire after an internship', permanent: 'permanent', 'fixed-term': 'fixed-term',
    disability: 'a disability', 'status-holder-or-language': 'a status holder or a language deficit',
    'counts-on-its-day': 'what counted on its day still counts', 'clawed-back': 'it no longer counts', 'not-stated': 'not stated',
    'rounded-entry': 'each effort', 'rounded-invoice': 'each invoice', 'rounded-total': 'only the total',
    'contractual-penalty': 'an amount under the contract', 'public-law-decision': 'a decision on the subsidy', 'repair-not-given': 'not given', 'repair-running': 'still running', 'repair-over': 'over',
    'fault-contractor': 'the contractor was at fault', 'fault-not-contractor': 'the contractor was not at fault'
  }
}
