// What is asked of a mix. What was searched for goes along unseen.
import type { JSX } from 'preact'
import { MIX_FIELDS } from '../mix-fields.ts'
import type { MixPageProps } from '../mix-page.tsx'
import { Button } from './button.tsx'
import { errorOf } from './error-summary.tsx'
import { CheckField, idOf, TextField } from './field.tsx'
import { Heading } from './heading.tsx'
import { PlannedRows } from './planned-rows.tsx'

const OBJECTIVES = ['cheapest', 'most-local', 'fewest-suppliers', 'most-target-group'] as const

export function MixForm (props: MixPageProps): JSX.Element {
  const { values, errors, frame: { words: { mix } } } = props
  const field = (name: typeof MIX_FIELDS[number]): { name: string, value: string, error: string | undefined } => ({ name, value: values[name], error: errorOf(errors, name) })
  const money = (name: 'left' | 'total' | 'extra' | 'assumed', label: string, hint?: string): JSX.Element => <TextField {...field(name)} label={label} hint={hint} kind='decimal' width='short' />
  return (
    <>
      <Heading level={2} id='demands'>{mix.demands}</Heading>
      <Searched {...props} />
      <Objective {...props} />
      <TextField {...field('deadline')} label={mix.deadline} kind='date' width='short' />
      {money('left', mix.left, mix.leftHint)}
      <TextField {...field('share')} label={mix.share} kind='decimal' width='narrow' />
      <TextField {...field('most')} label={mix.most} kind='decimal' width='narrow' />
      {money('total', mix.total)}
      {money('extra', mix.extra, mix.extraHint)}
      <CheckField name='local' value='yes' label={mix.local} isChecked={values.local === 'yes'} />
      <TextField {...field('near')} label={mix.near} hint={mix.nearHint} kind='decimal' width='narrow' />
      <PlannedRows {...props} />
      <details class='facet__more' open={values.other + values.unrelated + values.assumed !== ''}>
        <summary class='facet__summary'>{mix.assumptions}</summary>
        <CheckField name='other' value='yes' label={mix.other} isChecked={values.other === 'yes'} />
        <CheckField name='unrelated' value='yes' label={mix.unrelated} isChecked={values.unrelated === 'yes'} />
        {money('assumed', mix.assumed, mix.assumedHint)}
      </details>
      <Button>{mix.submit}</Button>
    </>
  )
}

function Objective ({ values, errors, frame: { words: { mix } } }: MixPageProps): JSX.Element {
  const chosen = values.objective === '' ? OBJECTIVES[0] : values.objective
  const error = errorOf(errors, 'objective')
  return (
    <fieldset class='utrecht-form-fieldset utrecht-form-fieldset--html-fieldset facet'>
      <legend class='facet__name'>{mix.objective}</legend>
      {error !== undefined && <div class='utrecht-form-field-error-message'>{error}</div>}
      {OBJECTIVES.map((name, index) => (
        <div class='check'>
          <input class='utrecht-checkbox utrecht-checkbox--html-input' type='radio' id={index === 0 ? idOf('objective') : `objective-${name}`} name='objective' value={name} checked={name === chosen} />
          <label class='utrecht-form-label utrecht-form-label--checkbox' htmlFor={index === 0 ? idOf('objective') : `objective-${name}`}>{mix.objectives[name]}</label>
        </div>
      ))}
    </fieldset>
  )
}

/** The contract, the need and the conditions of the search. */
function Searched ({ values: { plan: _plan, facts, ...values } }: MixPageProps): JSX.Element {
  const own = new Set<string>(MIX_FIELDS)
  const searched = Object.entries(values).filter(([name]) => !own.has(name)).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const))
  const all = [...searched, ...Object.entries(facts)].filter(([, value]) => value !== '')
  return <>{all.map(([name, value]) => <input type='hidden' name={name} value={value} />)}</>
}
