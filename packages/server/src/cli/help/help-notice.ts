// The help of `sroi notice`, in both languages.
import type { Words } from '@sroi/matcher'

export const NOTICE: Words = {
  nl: `sroi notice BESTAND [--json] [--language nl|en]

Leest een TED-aankondiging (R2.0.9 of eForms, XML): de feiten, waar elk feit staat, en wat er niet in staat.
Een aankondiging is geen contract: kies bij sroi match het perceel en de opdrachtnemer.

Afsluitcode: 0 gelezen, 3 fout in de invoer, 4 fout van ons.`,
  en: `sroi notice FILE [--json] [--language nl|en]

Reads a TED notice (R2.0.9 or eForms, XML): the facts, where each of them stands, and what it does not say.
A notice is not a contract: choose the lot and the contractor with sroi match.

Exit code: 0 read, 3 a mistake in the input, 4 our own fault.`
}
