/** The middle one; null of none. */
export function median (values) {
  return values.length === 0 ? null : [...values].sort((first, second) => first - second)[Math.floor(values.length / 2)]
}
