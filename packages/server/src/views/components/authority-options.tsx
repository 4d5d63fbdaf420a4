import type { Language, Words } from '@sroi/matcher'
import type { JSX } from 'preact'
import type { PageWords } from '../words.ts'
import { Option } from './field.tsx'

export interface AuthorityChoice {
  readonly id: string
  readonly name: Words
  /** The number in the national list of municipalities; null for the State, a region and any other buyer. */
  readonly code: string | null
  /** Null where no rules of its own are known. */
  readonly ruleSet: string | null
}

/** The authorities whose rules are known first, municipalities before regions, then any other buyer, then all others. */
export function AuthorityOptions ({ authorities, chosen, language, words }: {
  authorities: readonly AuthorityChoice[], chosen: string, language: Language, words: PageWords
}): JSX.Element {
  const known = authorities.filter(({ code, ruleSet }) => ruleSet !== null && code !== null)
  const regions = authorities.filter(({ code, ruleSet }) => ruleSet !== null && code === null)
  const others = authorities.filter(({ id, ruleSet }) => ruleSet === null && id !== 'other')
  const hasOther = authorities.some(({ id }) => id === 'other')
  const option = ({ id, name }: AuthorityChoice): JSX.Element => <Option value={id} chosen={chosen}>{name[language]}</Option>
  return (
    <>
      <Option value='' chosen={chosen}>{words.form.authorityChoose}</Option>
      <optgroup label={words.form.authorityWithRules}>{known.map(option)}</optgroup>
      {regions.length > 0 && <optgroup label={words.form.authorityRegions}>{regions.map(option)}</optgroup>}
      {hasOther && <Option value='other' chosen={chosen}>{words.form.authorityOther}</Option>}
      <optgroup label={words.form.authorityOthers}>{others.map(option)}</optgroup>
    </>
  )
}
