// The help of `sroi match`, in both languages.
import type { Words } from '@sroi/matcher'
import { ASKED, CONTRACT, EXIT } from './obligation-lines.ts'
import { DATABASE_REGISTER, LANGUAGE } from './option-lines.ts'

export const MATCH: Words = {
  nl: `sroi match (--notice BESTAND | --contract BESTAND | feiten) (--authority ID | --rules BESTAND ...) [opties]

${CONTRACT.nl}
${ASKED.nl}
  --delivery DAG        de dag van levering
  --show AANTAL         hoeveel leveranciers per lijst
${LANGUAGE.nl}
  --json                de uitkomst als JSON, precies zoals de HTTP-interface hem geeft
${DATABASE_REGISTER.nl}

${EXIT.nl}`,
  en: `sroi match (--notice FILE | --contract FILE | facts) (--authority ID | --rules FILE ...) [options]

${CONTRACT.en}
${ASKED.en}
  --delivery DAY        the day of delivery
  --show N              how many suppliers of each list
${LANGUAGE.en}
  --json                the outcome as JSON, exactly as the HTTP interface gives it
${DATABASE_REGISTER.en}

${EXIT.en}`
}
