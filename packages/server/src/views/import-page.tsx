// Files in: handing one in, and what becomes of its rows.
import type { JSX } from 'preact'
import type { FileProblem } from '../exchange/reading/file-fault.ts'
import { type Kind, KINDS } from '../exchange/sheets/column.ts'
import { SHEETS } from '../exchange/sheets/sheets.ts'
import { fileWords, nameOf, remarkWords } from '../exchange/words/exchange-words.ts'
import type { Import, ImportRow } from '../store/index.ts'
import { addressIn } from './address.ts'
import { Button } from './components/button.tsx'
import { errorOf, ErrorSummary, type ShownError } from './components/error-summary.tsx'
import { Field, idOf, SelectField } from './components/field.tsx'
import { Heading } from './components/heading.tsx'
import { PostForm } from './components/post-form.tsx'
import { Link, Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

interface UploadProps {
  readonly frame: Frame
  /** Those that who looks may import. */
  readonly kinds: readonly Kind[]
  readonly kind: string
  readonly errors: readonly ShownError[]
  readonly latest: readonly Import[]
}

export function ImportPage ({ frame, kinds, kind, errors, latest }: UploadProps): JSX.Element {
  const { language, words } = frame
  const { imports } = words
  const formats = [['csv', 'CSV'], ['xlsx', 'Excel']] as const
  return (
    <Page frame={frame} here='import' title={imports.title} hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} words={words} />
      <Heading level={1}>{imports.title}</Heading>
      <Text kind='lead'>{imports.lead}</Text>
      <PostForm class='card asked-form' action={addressIn(language, '/import')} hasFile noValidate>
        <SelectField name='kind' value={kind} label={imports.kind} options={kinds.map((one) => <option value={one} selected={one === kind}>{imports.kinds[one]}</option>)} />
        <Field name='file' label={imports.file} hint={imports.fileHint} error={errorOf(errors, 'file')}>
          {(described) => <input class='file-input' type='file' id={idOf('file')} name='file' accept='.csv,.txt,.xlsx' {...described} />}
        </Field>
        <Button>{imports.check}</Button>
      </PostForm>
      <section aria-labelledby='templates'>
        <Heading level={2} id='templates'>{imports.templates}</Heading>
        <ul>{kinds.flatMap((one) => formats.map(([format, name]) => <li><Link href={`${addressIn(language, '/import/template')}?kind=${one}&format=${format}`}>{imports.template(SHEETS[one].title[language], name)}</Link></li>))}</ul>
      </section>
      <section aria-labelledby='exports'>
        <Heading level={2} id='exports'>{imports.exports}</Heading>
        <ul>{KINDS.flatMap((one) => formats.map(([format, name]) => <li><Link href={`${addressIn(language, '/export')}?kind=${one}&format=${format}`}>{imports.template(SHEETS[one].title[language], name)}</Link></li>))}</ul>
      </section>
      <section aria-labelledby='latest'>
        <Heading level={2} id='latest'>{imports.latest}</Heading>
        {latest.length === 0 ? <Text>{imports.none}</Text> : <ul>{latest.map((one) => <li><Link href={addressIn(language, `/import/${one.id}`)}>{one.fileName ?? one.id}</Link> ({SHEETS[one.kind].title[language]}) {imports.states[one.state]}</li>)}</ul>}
      </section>
    </Page>
  )
}

export interface ImportShown {
  readonly found: Import
  readonly quarantined: readonly ImportRow[]
  readonly warned: readonly ImportRow[]
  readonly changed: readonly ImportRow[]
}

export function ImportedPage ({ frame, shown: { found, quarantined, warned, changed } }: { readonly frame: Frame, readonly shown: ImportShown }): JSX.Element {
  const { language, words: { imports } } = frame
  const { counts, progress, state } = found
  const title = found.fileName ?? SHEETS[found.kind].title[language]
  const writable = counts.accepted + counts.changed
  const isUnderWay = state === 'uploaded' || state === 'checking' || state === 'accepting'
  return (
    <Page frame={frame} here='import' title={title}>
      <Heading level={1}>{title}</Heading>
      <p role='status'>{imports.fileIs(imports.states[state])} {imports.progress(progress.read, progress.judged)}</p>
      {isUnderWay && <Text><Link href={addressIn(language, `/import/${found.id}`)}>{imports.again}</Link></Text>}
      {found.problems !== null && <ul>{found.problems.map((problem: FileProblem) => <li>{fileWords(problem, language)}</li>)}</ul>}
      {(state === 'checked' || state === 'accepted') && <dl class='figures'>{(['accepted', 'changed', 'unchanged', 'quarantined', 'warned'] as const).map((name) => <div class='figure'><dt>{imports.counts[name]}</dt><dd>{counts[name]}</dd></div>)}</dl>}
      {state === 'checked' && (
        <>
          {writable === 0 ? <Text>{imports.nothing}</Text> : <PostForm action={addressIn(language, `/import/${found.id}/acceptances`)}><Button>{imports.accept(writable)}</Button><Text kind='small'>{imports.acceptText}</Text></PostForm>}
          <PostForm action={addressIn(language, `/import/${found.id}/cancellation`)}><Button kind='secondary'>{imports.cancel}</Button></PostForm>
        </>
      )}
      {found.revision !== null && <Text>{imports.written(found.revision)} <Link href={addressIn(language, '/publish')}>{imports.publish}</Link></Text>}
      {counts.changedMeanwhile > 0 && <Text>{imports.meanwhile(counts.changedMeanwhile)}</Text>}
      <Rows frame={frame} rows={quarantined} caption={imports.quarantined(quarantined.length, counts.quarantined)} head={imports.reason} tell={({ detail }) => (detail?.problems ?? []).map((one) => remarkWords(one, found.kind, language))} />
      <Rows frame={frame} rows={warned} caption={imports.warned(counts.warned)} head={imports.reason} tell={({ detail }) => (detail?.warnings ?? []).map((one) => remarkWords(one, found.kind, language))} />
      <Rows frame={frame} rows={changed} caption={imports.changed(changed.length, counts.changed)} head={imports.change} tell={({ detail }) => (detail?.changes ?? []).map(({ field, from, to }) => imports.fromTo(nameOf(field, found.kind, language), said(from), said(to)))} />
      <Text><Link href={addressIn(language, '/import')}>{imports.another}</Link></Text>
    </Page>
  )
}

function Rows ({ frame: { words: { imports } }, rows, caption, head, tell }: { readonly frame: Frame, readonly rows: readonly ImportRow[], readonly caption: string, readonly head: string, readonly tell: (row: ImportRow) => readonly string[] }): JSX.Element | null {
  if (rows.length === 0) return null
  return (
    <table class='routes-table'>
      <caption>{caption}</caption>
      <thead><tr>{[imports.row, imports.subject, head].map((name) => <th scope='col'>{name}</th>)}</tr></thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope='row'>{row.row}</th>
            <td data-label={imports.subject}>{row.subject}</td>
            <td data-label={head}>{tell(row).map((line) => <div>{line}</div>)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function said (value: unknown): string {
  return value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
}
