// The score as the sum it is. The bars repeat the numbers for the eye; the numbers stand in the table.
import { explain } from '@sroi/matcher/explain'
import type { Contribution, Language } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { PageWords } from '../words.ts'

interface Props {
  readonly name: string
  readonly score: number
  readonly contributions: readonly Contribution[]
  readonly language: Language
  readonly words: PageWords
  /** With the sentence that says why each part has its points. */
  readonly withReasons?: boolean
}

export function ScoreTable ({ name, score, contributions, language, words, withReasons = false }: Props): JSX.Element {
  const { match } = words
  const count = (points: number): string => new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB').format(points)
  return (
    <table class='score'>
      <caption class='visually-hidden'>{match.score}: {name}</caption>
      <thead class='visually-hidden'><tr><th scope='col'>{match.criterion}</th><th scope='col'>{match.points}</th></tr></thead>
      <tbody>
        {contributions.map(({ criterion, weight, points, finding }) => (
          <tr>
            <th scope='row'>
              {match.criteria[criterion]}
              {withReasons && <span class='score__reason'>{explain(finding, language)[0]?.text}</span>}
            </th>
            <td>
              <span class='score__points'>{count(points)} <span class='score__most'>{match.ofMost(count(weight))}</span></span>
              <svg class='bar' viewBox='0 0 100 6' preserveAspectRatio='none' aria-hidden='true' focusable='false'>
                <rect class='bar__all' width='100' height='6' />
                <rect class='bar__part' width={weight === 0 ? 0 : Math.round(points * 100 / weight)} height='6' />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot><tr><th scope='row'>{match.total}</th><td>{match.scoreOf(count(score))}</td></tr></tfoot>
    </table>
  )
}
