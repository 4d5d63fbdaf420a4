/** A month as people write it: `03-2027`, `3/2027`, `2027-03`. Null when it is something else. */
export function parseMonth (text: string): string | null {
  const found = /^(?:(\d{1,2})[-/. ](\d{4})|(\d{4})[-/. ](\d{1,2}))$/u.exec(text.trim())
  const year = found?.[2] ?? found?.[3]
  const month = Number(found?.[1] ?? found?.[4])
  if (year === undefined || month < 1 || month > 12 || year < '1900' || year > '2199') return null
  return `${year}-${String(month).padStart(2, '0')}`
}
