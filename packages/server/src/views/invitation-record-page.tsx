// What a buyer keeps of an invitation: whom, why, in which turn, by which rules.
import { explain, formatDay } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { Invited } from '../actions/invite-suppliers.ts'
import type { NamesOfValues } from '../representations/name-facet-value.ts'
import { addressIn } from './address.ts'
import { Button } from './components/button.tsx'
import { ErrorSummary, type ShownError } from './components/error-summary.tsx'
import { FindingTree } from './components/finding-tree.tsx'
import { Heading } from './components/heading.tsx'
import { PostForm } from './components/post-form.tsx'
import { ReasonForm } from './components/reason-form.tsx'
import { Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

/** The form that is sent again for the other language. */
export const RECORD_FORM = 'record-form'

export interface InvitationRecordPageProps {
  readonly frame: Frame
  readonly typed: { readonly text: string, readonly by: string }
  readonly errors: readonly ShownError[]
  readonly invited: Invited
  /** The question as it was answered, as JSON. */
  readonly state: string
  readonly names: NamesOfValues
}

export function InvitationRecordPage ({ frame, typed, errors, invited: { outcome, question }, state, names }: InvitationRecordPageProps): JSX.Element {
  const { language, words } = frame
  const { invite, match } = words
  const { reason, invited, provenance, finding, procedure } = outcome
  const lines = explain(finding, language, names)
  return (
    <Page frame={frame} title={invite.recorded} hasErrors={errors.length > 0} here='invite'>
      <ErrorSummary errors={errors} words={words} keepsText />
      <Heading level={1}>{invite.recorded}</Heading>
      {reason === null
        ? <ReasonForm state={state} typed={typed} errors={errors} language={language} words={words} id={RECORD_FORM} />
        : (
          <>
            <section class='card record' aria-labelledby='record'>
              <Heading level={2} id='record'>{invite.reasonField}</Heading>
              <p class='record__reason'>{reason.text}</p>
              <dl class='small-list'>
                <div><dt>{invite.on}</dt><dd>{formatDay(reason.on, language)}</dd></div>
                {reason.by !== undefined && <div><dt>{invite.byWhom}</dt><dd>{reason.by}</dd></div>}
                {question.contract.title !== undefined && <div><dt>{invite.about}</dt><dd>{question.contract.title}</dd></div>}
                <div><dt>{invite.kind}</dt><dd>{invite.kinds[procedure]}</dd></div>
                <div><dt>{invite.lot}</dt><dd><code>{provenance.seed}</code></dd></div>
                <div><dt>{match.register}</dt><dd>{match.revision(provenance.register.id, provenance.register.revision)}</dd></div>
                <div><dt>{match.rules}</dt><dd>{provenance.ruleSets.map(({ id, version }) => `${id} ${version}`).join(', ')}</dd></div>
              </dl>
            </section>
            <section aria-labelledby='invited'>
              <Heading level={2} id='invited'>{invite.invited} <span class='count'>{invited.length}</span></Heading>
              <ol class='plain-list'>{invited.map(({ supplier }) => <li><b>{supplier.name}</b>{supplier.scheme === 'fictional' && ` (${words.supplier.fictional})`}{supplier.offering !== null && <>: <span lang='nl'>{supplier.offering.title}</span></>}</li>)}</ol>
            </section>
            <PostForm class='no-print record__keep' id={RECORD_FORM} action={addressIn(language, '/invitations')}>
              <input type='hidden' name='question' value={state} />
              <input type='hidden' name='reason' value={reason.text} />
              <input type='hidden' name='by' value={reason.by ?? ''} />
              <Text>{invite.recordedText}</Text>
              <Button kind='secondary' name='as' value='json'>{invite.download}</Button>
            </PostForm>
          </>
        )}
      <section class='explanation' aria-labelledby='why'>
        <Heading level={2} id='why'>{invite.why}</Heading>
        <FindingTree lines={lines} words={words} />
      </section>
    </Page>
  )
}
