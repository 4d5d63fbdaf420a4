// The market test for a reserved contract: the counts first, then the firms, then what a buyer takes along.
import { formatCents } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { MarketTested } from '../actions/test-market.ts'
import type { NamesOfValues } from '../representations/name-facet-value.ts'
import type { MarketValues } from '../routes/pages/buyer/market-values.ts'
import { addressIn } from './address.ts'
import type { AuthorityChoice } from './components/authority-options.tsx'
import { Button } from './components/button.tsx'
import { errorOf, ErrorSummary, type ShownError } from './components/error-summary.tsx'
import { FieldGroup } from './components/field-group.tsx'
import { idOf, Option, SelectField, TextField } from './components/field.tsx'
import { Heading } from './components/heading.tsx'
import { MarketResults } from './components/market-results.tsx'
import { PlannedContractFields, ThresholdFields } from './components/planned-fields.tsx'
import { QuestionFields } from './components/question-fields.tsx'
import { Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

export interface MarketPageProps {
  readonly frame: Frame
  readonly values: MarketValues
  readonly errors: readonly ShownError[]
  readonly authorities: readonly AuthorityChoice[]
  /** Null: nothing was asked, or what was asked has mistakes. */
  readonly tested: MarketTested | null
  readonly names: NamesOfValues
}

export function MarketPage (props: MarketPageProps): JSX.Element {
  const { frame, values, errors, tested } = props
  const { market, form } = frame.words
  return (
    <Page frame={frame} title={market.title} hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} words={frame.words} keepsText />
      <Heading level={1}>{market.title}</Heading>
      {tested === null && <Text kind='lead'>{market.lead}</Text>}
      <form class='facts-form' method='get' action={addressIn(frame.language, '/market-test')} noValidate>
        <QuestionFields title={frame.words.invite.question} known={knownOf(props)} isAnswered={tested !== null}>
          <PlannedContractFields {...props} />
          <FieldGroup title={market.contract}>
            <div class='field-row'>
              <TextField name='months' label={market.months} value={values.months} error={errorOf(errors, 'months')} width='narrow' />
              <SelectField name='countedBy' label={market.countedBy} value={values.countedBy} error={errorOf(errors, 'countedBy')} options={<><Option value='' chosen={values.countedBy}>{form.notChosen}</Option>{(['headcount', 'fte'] as const).map((one) => <Option value={one} chosen={values.countedBy}>{market.counted[one]}</Option>)}</>} />
            </div>
            <ThresholdFields {...props} />
            <Routes values={values} errors={errors} frame={frame} />
          </FieldGroup>
          <p class='actions'><Button>{market.submit}</Button></p>
        </QuestionFields>
      </form>
      {tested !== null && <MarketResults {...props} tested={tested} />}
    </Page>
  )
}

function knownOf ({ tested, frame: { language }, names }: MarketPageProps): readonly string[] {
  if (tested === null) return []
  const { contract, authority, need } = tested.question
  const { cents } = contract.value?.estimated ?? {}
  return [contract.title ?? need?.text ?? '', names.municipalities.get(authority)?.[language] ?? authority, cents === undefined ? '' : formatCents(cents, language)]
}

function Routes ({ values, errors, frame: { words: { market } } }: Pick<MarketPageProps, 'values' | 'errors' | 'frame'>): JSX.Element {
  const error = errorOf(errors, 'route')
  const described = [`${idOf('route')}-hint`, ...(error === undefined ? [] : [`${idOf('route')}-error`])].join(' ')
  return (
    <fieldset class='utrecht-form-fieldset utrecht-form-fieldset--html-fieldset routes' id={idOf('route')} aria-describedby={described} {...(error === undefined ? {} : { 'aria-invalid': 'true' as const, tabIndex: -1 })}>
      <legend class='utrecht-form-label'>{market.routes}</legend>
      <div class='utrecht-form-field-description' id={`${idOf('route')}-hint`}>{market.routesHint}</div>
      {error !== undefined && <div class='utrecht-form-field-error-message' id={`${idOf('route')}-error`}>{error}</div>}
      {(Object.keys(market.route) as (keyof typeof market.route)[]).map((route) => (
        <div class='check'>
          <input class='utrecht-checkbox utrecht-checkbox--html-input' type='checkbox' id={`route-${route}`} name='route' value={route} checked={values.route.includes(route)} />
          <label class='utrecht-form-label utrecht-form-label--checkbox' htmlFor={`route-${route}`}>{market.route[route]}</label>
        </div>
      ))}
    </fieldset>
  )
}
