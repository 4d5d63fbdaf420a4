// What is left of a name when only its looks count.
import { answerTo } from '../answer-to.ts'

/** Letters of other alphabets, and digits, by the Latin letter that they look like: Cyrillic, Greek, Armenian and the odd letter of phonetics. In small letters. */
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(Object.entries({
  a: 'аαɑ', b: 'вьβ', c: 'сϲ', d: 'ԁɗ', e: 'еєε', f: 'ғ', g: 'ɡց', h: 'һнհ', j: 'јյ', k: 'кκ', l: 'i1|ӏⅼіιıɩ', m: 'мϻ', n: 'ոпη', o: '0оοσօ', p: 'рρ', q: 'ԛզ', r: 'гᴦ', s: 'ѕʂ', t: 'тτ', u: 'υսμ', v: 'ѵν',
  w: 'ԝωш', x: 'хχ', y: 'уγү', z: 'ζʐ'
}).flatMap(([latin, others]) => [...others].map((other): readonly [string, string] => [other, latin])))

/**
 * Two names with the same skeleton cannot be told apart by eye: no capitals, no accents, no signs, every letter that looks like a Latin one as that letter, and an i as an l, for a capital one
 * looks like it.
 * @throws MatcherError INVALID_REQUEST when it is no text.
 */
export function skeletonOf (name: string): string {
  return answerTo(() => [...plainOf(name)].map((letter) => LOOKS_LIKE.get(letter) ?? letter).join('').replaceAll('rn', 'm').replaceAll('vv', 'w'))
}

/** The same letters without capitals, accents and signs: another alphabet stays another alphabet. */
export function plainOf (name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^\p{L}\p{N}|]+/gu, '')
}
