// The help of `sroi assess`, in both languages.
import type { Words } from '@sroi/matcher'
import { ASKED, CONTRACT, EXIT } from './obligation-lines.ts'
import { DATABASE_REGISTER, OUTPUT } from './option-lines.ts'

export const ASSESS: Words = {
  nl: `sroi assess (--notice BESTAND | --contract BESTAND | feiten) (--authority ID | --rules BESTAND ...) [opties]

Alleen de verplichting: elke stap met het artikel, de bron, hoe zeker die is en de dag waarvoor de stap geldt. Geen leveranciers.

${CONTRACT.nl}
${ASKED.nl}
${OUTPUT.nl}
${DATABASE_REGISTER.nl}

${EXIT.nl}`,
  en: `sroi assess (--notice FILE | --contract FILE | facts) (--authority ID | --rules FILE ...) [options]

The obligation only: every step with its article, source, certainty and the day it holds for. No suppliers.

${CONTRACT.en}
${ASKED.en}
${OUTPUT.en}
${DATABASE_REGISTER.en}

${EXIT.en}`
}
