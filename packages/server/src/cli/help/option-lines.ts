// The lines of the help that several commands share, in both languages.
import type { Words } from '@sroi/matcher'

/** Rules of somebody's own, where an authority is named. */
export const OWN_RULES: Words = {
  nl: `  --rules BESTAND       eigen regels in plaats daarvan; mag vaker, de onderste laag eerst. Meegeleverde regels waarop ze
                        voortbouwen vindt het programma zelf`,
  en: `  --rules FILE          rules of your own in place of those; may be repeated, the lowest layer first. Rules that come with
                        the program are found where yours build on them`
}

/** Rules of somebody's own, where national law decides. */
export const OWN_LAW: Words = {
  nl: `  --rules BESTAND       eigen regels in plaats van landelijk recht; mag vaker, de onderste laag eerst. Meegeleverde regels waarop ze
                        voortbouwen vindt het programma zelf`,
  en: `  --rules FILE          rules of your own in place of national law; may be repeated, the lowest layer first. Rules that come with
                        the program are found where yours build on them`
}

export const CONTRACT_FILE: Words = {
  nl: `  --contract BESTAND    de opdracht, JSON; of --notice BESTAND, een TED-aankondiging; de opties hieronder gaan voor`,
  en: `  --contract FILE       the contract, JSON; or --notice FILE, a TED notice; the options below come first`
}

export const ON: Words = {
  nl: `  --on DAG              de dag van de vraag, 2027-03-01; anders vandaag in Amsterdam`,
  en: `  --on DAY              the day of the question, 2027-03-01; else today in Amsterdam`
}

export const KNOWN_AT: Words = {
  nl: `  --known-at MOMENT     wat toen bekend was, 2027-03-01T09:30:00Z; anders nu`,
  en: `  --known-at INSTANT    what was known then, 2027-03-01T09:30:00Z; else now`
}

export const LANGUAGE: Words = {
  nl: `  --language nl|en      taal van de tekst`,
  en: `  --language nl|en      the language of the text`
}

const JSON_OUTCOME: Words = {
  nl: `  --json                de uitkomst als JSON`,
  en: `  --json                the outcome as JSON`
}

const DATABASE_RULES: Words = {
  nl: `  --database            gebruik de regels in de database van DATABASE_URL
  --tenant NAAM         van deze regio; nodig als er meer regio's in de database zijn`,
  en: `  --database            use the rules in the database of DATABASE_URL
  --tenant NAME         of this region; needed where the database has several`
}

export const DATABASE_REGISTER: Words = {
  nl: `  --database            gebruik het register in de database van DATABASE_URL
  --tenant NAAM         van deze regio; nodig als er meer regio's in de database zijn`,
  en: `  --database            use the register in the database of DATABASE_URL
  --tenant NAME         of this region; needed where the database has several`
}

/** How the answer is given. */
export const OUTPUT = linesOf(LANGUAGE, JSON_OUTCOME)

/** What stands below a question that is about rules. */
export const ABOUT_RULES = linesOf(KNOWN_AT, OUTPUT, DATABASE_RULES)

function linesOf (...words: readonly Words[]): Words {
  return { nl: words.map(({ nl }) => nl).join('\n'), en: words.map(({ en }) => en).join('\n') }
}
