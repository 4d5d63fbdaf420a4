// What stands on the command line: --name=value.

/** By name, as text. */
export const given = Object.fromEntries(process.argv.slice(2).map((option) => option.replace(/^--/, '').split('=')))

/** @throws Error when it is no whole number above 0. */
export function whole (name, otherwise) {
  const [value, ...more] = wholes(name, [otherwise])
  if (more.length > 0) throw new Error(`--${name} is '${given[name]}'. Give one whole number above 0.`)
  return value
}

/** Several, with commas between. @throws Error when one is no whole number above 0. */
export function wholes (name, otherwise) {
  const values = given[name] === undefined ? otherwise : given[name].split(',').map(Number)
  if (values.some((value) => !Number.isSafeInteger(value) || value < 1)) throw new Error(`--${name} is '${given[name]}'. Give whole numbers above 0, with commas between.`)
  return values
}
