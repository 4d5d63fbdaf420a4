// Many contracts at once: a list is handed in, a table comes back. Nothing is kept; the list travels with the page.
import type { Verdict } from '@sroi/matcher'
import { formatCents } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { BatchAnswer } from '../actions/summarize-batch.ts'
import { addressIn } from './address.ts'
import { AuthorityOptions, type AuthorityChoice } from './components/authority-options.tsx'
import { BatchTable } from './components/batch-table.tsx'
import { Button } from './components/button.tsx'
import { errorOf, ErrorSummary, type ShownError } from './components/error-summary.tsx'
import { Field, idOf, SelectField, TextField } from './components/field.tsx'
import { Heading } from './components/heading.tsx'
import { PostForm } from './components/post-form.tsx'
import { Link, Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

export const BATCH_FORM = 'batch-list'

/** What was chosen beside the list. */
export interface BatchValues {
  readonly authority: string
  readonly need: string
}

/** The answers, of which the first are shown. */
export interface ShownBatch {
  readonly total: number
  readonly answers: readonly BatchAnswer[]
  readonly openCents: number
  readonly verdicts: Readonly<Record<Verdict, number>>
  /** The list as it was handed in; null: it is too long to travel with the page. */
  readonly list: string | null
}

interface Props {
  readonly frame: Frame
  readonly values: BatchValues
  readonly errors: readonly ShownError[]
  readonly authorities: readonly AuthorityChoice[]
  readonly columns: readonly string[]
  readonly shown: ShownBatch | null
}

export function BatchPage ({ frame, values, errors, authorities, columns, shown }: Props): JSX.Element {
  const { words: { batch } } = frame
  return (
    <Page frame={frame} title={shown === null ? batch.title : batch.answer} hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} words={frame.words} />
      <Heading level={1}>{shown === null ? batch.title : batch.answer}</Heading>
      {shown === null ? <Ask frame={frame} values={values} errors={errors} authorities={authorities} columns={columns} /> : <Answered frame={frame} values={values} shown={shown} />}
    </Page>
  )
}

function Ask ({ frame: { language, words }, values, errors, authorities, columns }: Omit<Props, 'shown'>): JSX.Element {
  const { batch } = words
  return (
    <>
      <Text kind='lead'>{batch.lead}</Text>
      <PostForm class='card asked-form' action={addressIn(language, '/batch')} hasFile noValidate>
        <SelectField name='authority' value={values.authority} label={batch.authority} hint={batch.authorityHint} options={<AuthorityOptions authorities={authorities} chosen={values.authority} language={language} words={words} />} />
        <TextField name='need' value={values.need} label={batch.need} hint={batch.needHint} />
        <Field name='list' label={batch.list} hint={batch.listHint} error={errorOf(errors, 'list')}>
          {(described) => <input class='file-input' type='file' id={idOf('list')} name='list' accept='.csv,.txt,.json,text/csv,application/json' {...described} />}
        </Field>
        <div class='list-buttons'>
          <Button>{batch.show}</Button>
          <Button kind='secondary' action={addressIn(language, '/batch/answers.csv')}>{batch.download}</Button>
        </div>
        <Text kind='small'>{batch.noStore}</Text>
      </PostForm>
      <section aria-labelledby='columns'>
        <Heading level={2} id='columns'>{batch.columns}</Heading>
        <Text>{batch.columnsText}</Text>
        <pre class='taken__text taken__text--words'>{EXAMPLE[language]}</pre>
        <Text>{batch.columnsAll} {columns.join(', ')}.</Text>
      </section>
    </>
  )
}

const EXAMPLE = {
  nl: 'nummer;gemeente;soort;bedrag;gesloten;zoekt\n2026-014;bloemendaal;diensten;350000;1-5-2026;tuinman',
  en: 'id,authority,nature,amount,concluded,need\n2026-014,bloemendaal,services,350000,2026-05-01,tuinman'
} as const

function Answered ({ frame, values, shown }: Pick<Props, 'frame' | 'values'> & { readonly shown: ShownBatch }): JSX.Element {
  const { language, words } = frame
  const { batch } = words
  const { total, answers, openCents, verdicts, list } = shown
  return (
    <>
      <dl class='figures'>
        <div class='figure'><dt>{batch.together}</dt><dd>{formatCents(openCents, language)}</dd></div>
        {(['met', 'not-met', 'unknown'] as const).map((verdict) => <div class='figure'><dt>{batch.byVerdict[verdict]}</dt><dd>{verdicts[verdict]}</dd></div>)}
      </dl>
      {list !== null && (
        <PostForm id={BATCH_FORM} action={addressIn(language, '/batch/answers.csv')}>
          <input type='hidden' name='list' value={list} />
          <input type='hidden' name='authority' value={values.authority} />
          <input type='hidden' name='need' value={values.need} />
          <Button kind='secondary'>{batch.download}</Button>
        </PostForm>
      )}
      <BatchTable answers={answers} caption={batch.caption(answers.length, total)} frame={frame} />
      {answers.length < total && <Text>{batch.more}</Text>}
      <Text><Link href={addressIn(language, '/batch')}>{batch.again}</Link></Text>
    </>
  )
}
