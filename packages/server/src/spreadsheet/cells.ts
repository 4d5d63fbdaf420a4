// What the cells of a spreadsheet say. Dutch and English ways of writing, as long as they cannot be mistaken for each other. Null: it says nothing of the kind.

/** Euros, as cents: `350000`, `350000,50`, `€ 350.000,50`, `350,000.50`. One mark before three digits could be either, so it is refused. */
export function centsOf (text: string): number | null {
  const plain = text.replace(/^€/, '').replaceAll(/[\s\u00a0]/g, '')
  const [, dutch, dutchCents = '', english, englishCents = '', digits, cents = ''] =
    /^(?:(\d{1,3}(?:\.\d{3})+),(\d{2})|(\d{1,3}(?:,\d{3})+)\.(\d{2})|(\d{1,13})(?:[.,](\d{1,2}))?)$/.exec(plain) ?? []
  const whole = (dutch ?? english ?? digits)?.replaceAll(/[.,]/g, '')
  if (whole === undefined || whole.length > 13) return null
  return Number(whole) * 100 + Number((dutchCents || englishCents || cents).padEnd(2, '0'))
}

/** A number with at most so many decimals, in units of its last one: `12,5` with three decimals is 12500. */
export function scaledOf (text: string, digits: number, decimals: number): number | null {
  const [, whole, part = ''] = /^(\d+)(?:[.,](\d+))?$/.exec(text) ?? []
  if (whole === undefined || whole.length > digits || part.length > decimals) return null
  return Number(`${whole}${part.padEnd(decimals, '0')}`)
}

/** `2027-03-01`, or as a Dutch spreadsheet writes it: `1-3-2027`. Whether the calendar has the day is not looked at. */
export function dayOf (text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text) ?? []
  if (day !== undefined && month !== undefined && year !== undefined) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null
}

/** CPV codes, with or without their check digit, with anything between them; `odd` is what is none. */
export function codesOf (text: string): { readonly codes: readonly string[], readonly odd: string | undefined } {
  const codes = text.split(/[\s,;|]+/).filter((code) => code !== '').map((code) => code.replace(/-\d$/, ''))
  return { codes, odd: codes.find((code) => !/^\d{8}$/.test(code)) }
}
