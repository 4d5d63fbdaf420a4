// The help of `sroi conformance`, in both languages.
import type { Words } from '@sroi/matcher'
import { OUTPUT } from '../help/option-lines.ts'

export const CONFORMANCE_HELP: Words = {
  nl: `sroi conformance: geeft een andere motor dezelfde antwoorden als deze?

  sroi conformance                          vraag alle gevallen aan de motor hierbinnen
  sroi conformance --command "PROGRAMMA ARGUMENTEN"   vraag ze aan een programma: JSON per regel heen en terug
  sroi conformance --list                   welke gevallen er zijn
  sroi conformance --export MAP             schrijf de gevallen, het schema en een README in een nieuwe of lege map

  --only DEEL           alleen dit deel, een vraag of één geval, mag vaker: obligation, eu-threshold
  --timeout SECONDEN    (command) hoe lang één antwoord mag duren; anders 10
${OUTPUT.nl}

Het programma krijgt per geval één regel { "id", "question", "request" } en antwoordt met één regel { "id", "answer" } of
{ "id", "error" }. Het wordt zonder shell gestart. docs/conformance.md zegt wat overeenkomen is.

Afsluitcode: 0 alles komt overeen, 1 er zijn verschillen, 2 fout in de opdracht of het programma antwoordt niet, 4 fout van ons.`,
  en: `sroi conformance: does another engine give the same answers as this one?

  sroi conformance                          ask the engine inside all cases
  sroi conformance --command "PROGRAM ARGUMENTS"   ask a program: JSON lines there and back
  sroi conformance --list                   which cases there are
  sroi conformance --export FOLDER          write the cases, the schema and a README to a new or empty folder

  --only PART           only this part, a question or one case, may be repeated: obligation, eu-threshold
  --timeout SECONDS     (command) how long one answer may take; else 10
${OUTPUT.en}

The program is sent one line { "id", "question", "request" } for each case and answers with one line { "id", "answer" } or
{ "id", "error" }. It is started without a shell. docs/conformance.md says what agreement means.

Exit code: 0 all agree, 1 there are differences, 2 a mistake in the command or the program does not answer, 4 our own fault.`
}
