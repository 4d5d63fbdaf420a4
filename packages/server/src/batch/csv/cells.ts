// What the cells of a list say, and how to mend one that cannot be read.
import { centsOf, codesOf, dayOf, scaledOf } from '../../spreadsheet/cells.ts'

type Read<T> = { readonly value: T } | { readonly fault: string }

const NATURES: Readonly<Record<string, string>> = { werken: 'works', leveringen: 'supplies', diensten: 'services' }

export function readText (text: string): Read<string> {
  return { value: text }
}

/** Euros. */
export function readAmount (text: string): Read<number> {
  return told(centsOf(text), text, 'is not an amount. Write it as 350000 or 350000,50, without marks for thousands')
}

/** `5`, `5,25`, `5 %`: basis points. */
export function readShare (text: string): Read<number> {
  return told(scaledOf(text.replace(/\s*%$/, ''), 3, 2), text, 'is not a percentage. Write it as 5 or 5,25')
}

/** Metres. */
export function readKilometres (text: string): Read<number> {
  return told(scaledOf(text, 4, 3), text, 'is not a number of kilometres. Write it as 25 or 12,5')
}

export function readWhole (text: string): Read<number> {
  return told(scaledOf(text, 6, 0), text, 'is not a whole number')
}

export function readDay (text: string): Read<string> {
  return told(dayOf(text), text, 'is not a day. Write it as 2027-03-01 or 1-3-2027')
}

export function readCodes (text: string): Read<readonly string[]> {
  const { codes, odd } = codesOf(text)
  return told(odd === undefined ? codes : null, odd ?? '', 'is not a CPV code. Give eight digits, as 77310000; with several codes put spaces between them')
}

export function readNature (text: string): Read<string> {
  return { value: NATURES[text.toLowerCase()] ?? text.toLowerCase() }
}

function told<T> (value: T | null, text: string, fault: string): Read<T> {
  return value === null ? { fault: `'${text.slice(0, 40)}' ${fault}` } : { value }
}
