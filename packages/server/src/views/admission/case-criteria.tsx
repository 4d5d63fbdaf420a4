// Each criterion: what the desk found, and what the rules say on the facts that are there.
import type { JSX } from 'preact'
import { explain } from '@sroi/matcher/explain'
import type { CasePreparation } from '../../actions/admission/prepare-case.ts'
import type { CaseRead } from '../../actions/admission/read-record.ts'
import { personName } from '../components/case/person-name.ts'
import { Text } from '../components/text.tsx'
import { VerdictBadge } from '../components/verdict-badge.tsx'
import type { Frame } from '../frame.ts'

export function CaseCriteria ({ frame: { language, words }, read: { view, criteria }, preparation: { assessment } }: { frame: Frame, read: CaseRead, preparation: CasePreparation }): JSX.Element {
  const { casePage: said } = words
  if (criteria.length === 0) return <Text>{words.caseStep.nothingToChoose}</Text>
  return (
    <table class='routes-table'>
      <caption>{said.criteriaCaption}</caption>
      <thead><tr>{[said.criterion, said.byDesk, said.byRules].map((name) => <th scope='col'>{name}</th>)}</tr></thead>
      <tbody>
        {criteria.map(({ criterion, words: asked }) => {
          const found = view.found.find((one) => one.criterion === criterion)
          const byRules = assessment?.criteria.find((one) => one.criterion === criterion)
          const [line] = byRules === undefined ? [] : explain(byRules.finding, language)
          return (
            <tr>
              <th scope='row'>{asked?.[language] ?? criterion}</th>
              <td data-label={said.byDesk}>
                {found === undefined ? said.notJudged : <><VerdictBadge verdict={found.verdict} words={words} /> <span class='figure__detail'>{personName(view.people, found.by, words)}, {said.basedOn[found.basedOn]}</span></>}
              </td>
              <td data-label={said.byRules}>{line === undefined ? said.notTold : <><VerdictBadge verdict={line.verdict} words={words} /> <span class='figure__detail'>{line.text}{line.basis !== null && ` ${words.finding.source}: ${line.basis.text}`}</span></>}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
