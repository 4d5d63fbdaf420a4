// Which label it is: one of those of which the rules are known, or another by its own name.
import type { Language } from '@sroi/matcher'
import type { JSX } from 'preact'
import { knownLabels, nameOfLabel, OTHER, writeLabel } from '../apply/label-choices.ts'
import { errorOf, type ShownError } from '../components/error-summary.tsx'
import { Option, SelectField, TextField } from '../components/field.tsx'
import type { PageWords } from '../words.ts'

/** The controls that tell a label. */
export interface LabelControls {
  readonly which: string
  readonly scheme: string
  readonly level: string
}

interface Props {
  readonly controls: LabelControls
  readonly label: string
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly errors: readonly ShownError[]
  readonly language: Language
  readonly words: PageWords
}

export function WhichLabel ({ controls: { which, scheme, level }, label, values, errors, language, words: { apply, caseStep: said } }: Props): JSX.Element {
  const textOf = (name: string): string => values[name]?.at(-1) ?? ''
  const chosen = textOf(which)
  return (
    <>
      <SelectField
        name={which} value={chosen} label={label} error={errorOf(errors, which)}
        options={(
          <>
            <Option value='' chosen={chosen}>{said.choose}</Option>
            {knownLabels().map((known) => <Option value={writeLabel(known)} chosen={chosen}>{nameOfLabel(known, language)}</Option>)}
            <Option value={OTHER} chosen={chosen}>{apply.otherLabel}</Option>
          </>
        )}
      />
      <div class='field-row'>
        <TextField name={scheme} label={apply.labelFields.other} hint={said.hints.scheme} value={textOf(scheme)} error={errorOf(errors, scheme)} />
        <TextField name={level} label={said.labelFields.level} hint={said.hints.level} value={textOf(level)} error={errorOf(errors, level)} />
      </div>
    </>
  )
}
