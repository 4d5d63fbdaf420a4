// What the cells of a spreadsheet say. Dutch and English ways of writing, as long as they cannot be mistaken for each other.

type Read<T> = { readonly value: T } | { readonly fault: string }

const NATURES: Readonly<Record<string, string>> = { werken: 'works', leveringen: 'supplies', diensten: 'services' }

export function readText (text: string): Read<string> {
  return { value: text }
}

/** Euros: `350000`, `350000,50`, `€ 350.000,50`, `350,000.50`. One mark before three digits could be either, so it is refused. */
export function readAmount (text: string): Read<number> {
  const plain = text.replace(/^€/, '').replaceAll(/[\s\u00a0]/g, '')
  const [, dutch, dutchCents = '', english, englishCents = '', digits, cents = ''] =
    /^(?:(\d{1,3}(?:\.\d{3})+),(\d{2})|(\d{1,3}(?:,\d{3})+)\.(\d{2})|(\d{1,13})(?:[.,](\d{1,2}))?)$/.exec(plain) ?? []
  const whole = (dutch ?? english ?? digits)?.replaceAll(/[.,]/g, '')
  if (whole === undefined || whole.length > 13) return { fault: `'${text.slice(0, 40)}' is not an amount. Write it as 350000 or 350000,50, without marks for thousands` }
  return { value: Number(whole) * 100 + Number((dutchCents || englishCents || cents).padEnd(2, '0')) }
}

/** `5`, `5,25`, `5 %`: basis points. */
export function readShare (text: string): Read<number> {
  const [, whole, part = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text) ?? []
  return whole === undefined ? { fault: `'${text.slice(0, 40)}' is not a percentage. Write it as 5 or 5,25` } : { value: Number(whole) * 100 + Number(part.padEnd(2, '0')) }
}

/** Metres. */
export function readKilometres (text: string): Read<number> {
  const [, whole, part = ''] = /^(\d{1,4})(?:[.,](\d{1,3}))?$/.exec(text) ?? []
  return whole === undefined ? { fault: `'${text.slice(0, 40)}' is not a number of kilometres. Write it as 25 or 12,5` } : { value: Number(whole) * 1000 + Number(part.padEnd(3, '0')) }
}

export function readWhole (text: string): Read<number> {
  return /^\d{1,6}$/.test(text) ? { value: Number(text) } : { fault: `'${text.slice(0, 40)}' is not a whole number` }
}

/** `2027-03-01`, or as a Dutch spreadsheet writes it: `1-3-2027`. */
export function readDay (text: string): Read<string> {
  const [, day, month, year] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text) ?? []
  if (day !== undefined && month !== undefined && year !== undefined) return { value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { value: text } : { fault: `'${text.slice(0, 40)}' is not a day. Write it as 2027-03-01 or 1-3-2027` }
}

/** CPV codes, with or without their check digit, with anything between them. */
export function readCodes (text: string): Read<readonly string[]> {
  const codes = text.split(/[\s,;|]+/).filter((code) => code !== '').map((code) => code.replace(/-\d$/, ''))
  const odd = codes.find((code) => !/^\d{8}$/.test(code))
  return odd === undefined ? { value: codes } : { fault: `'${odd.slice(0, 40)}' is not a CPV code. Give eight digits, as 77310000; with several codes put spaces between them` }
}

export function readNature (text: string): Read<string> {
  return { value: NATURES[text.toLowerCase()] ?? text.toLowerCase() }
}
