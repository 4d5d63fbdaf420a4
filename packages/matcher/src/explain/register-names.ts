// What the facts and codes are called of the register of labels.
import type { Language, Words } from '../model/values.ts'

export const REGISTER_FACTS: Readonly<Record<string, Words>> = {
  'label-number': { nl: 'Nummer van het keurmerk', en: 'Number of the label' },
  'in-doubt-since': { nl: 'In twijfel sinds', en: 'In doubt since' },
  'checked-on': { nl: 'Gecontroleerd op', en: 'Checked on' },
  'recheck-due': { nl: 'Opnieuw kijken uiterlijk op', en: 'To be looked at again by' },
  'hint-kind': { nl: 'Wat opvalt', en: 'What stands out' },
  'hint-own': { nl: 'Bij deze organisatie', en: 'Of this organisation' },
  'hint-other': { nl: 'Bij de andere', en: 'Of the other' },
  'other-organisation': { nl: 'Andere organisatie', en: 'Other organisation' }
}

export const REGISTER_MISSING: Readonly<Record<string, Words>> = {
  'label.doubt': { nl: 'of de twijfel over het keurmerk klopt', en: 'whether the doubt about the label is right' },
  'procedure.recheckDays': { nl: 'hoe lang een controle van een keurmerk geldt', en: 'for how long a check of a label holds' },
  'register.hint': { nl: 'of het toeval is', en: 'whether it is chance' }
}

export const REGISTER_CODES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: { 'same-address': 'hetzelfde adres', 'same-director': 'dezelfde organisatie bestuurt beide', 'same-name': 'dezelfde naam', 'look-alike-name': 'een naam die er hetzelfde uitziet, met andere letters', 'similar-name': 'bijna dezelfde naam' },
  en: { 'same-address': 'the same address', 'same-director': 'the same organisation directs both', 'same-name': 'the same name', 'look-alike-name': 'a name that looks the same, with other letters', 'similar-name': 'nearly the same name' }
}
