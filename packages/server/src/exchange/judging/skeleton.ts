// Names that look alike: letters of other alphabets that look like Latin ones, and digits that look like letters.

const LOOKS_LIKE: Readonly<Record<string, string>> = Object.fromEntries(Object.entries({
  a: 'аα', b: 'вβ', c: 'сϲ', d: 'ԁ', e: 'еε', g: 'ɡ', h: 'һнη', i: 'іιı', j: 'ј', k: 'кκ', l: '1|ӏ', m: 'мμ', n: 'ո', o: '0оοσ', p: 'рρ', q: 'ԛ', s: 'ѕ', t: 'тτ', u: 'υս', v: 'ѵν', w: 'ԝω', x: 'хχ', y: 'уγ', z: 'ζ'
}).flatMap(([latin, others]) => [...others].map((other) => [other, latin])))
const PLAIN = /^[\u0000-\u007F]*$/

/** What is left of a name when only its looks count: two names with the same skeleton cannot be told apart by eye. */
export function skeleton (name: string): string {
  const low = name.toLowerCase()
  if (PLAIN.test(low)) return low.replaceAll(/[^a-z0-9|]+/g, '').replaceAll('0', 'o').replaceAll(/[1|]/g, 'l')
  return [...low.normalize('NFKD').replaceAll(/\p{M}/gu, '')].map((letter) => LOOKS_LIKE[letter] ?? letter).join('').replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
