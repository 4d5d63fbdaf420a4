// Whom to invite for a private tender: a proposal, in turns, without regard to place.
import { explain, formatCents } from '@sroi/matcher/explain'
import type { JSX } from 'preact'
import type { Invited } from '../actions/invite-suppliers.ts'
import type { NamesOfValues } from '../representations/name-facet-value.ts'
import type { InviteValues } from '../routes/pages/buyer/invite-values.ts'
import { addressIn } from './address.ts'
import { addressWith } from './address-with.ts'
import { LATELY } from './buyer-address.ts'
import { Alert } from './components/alert.tsx'
import type { AuthorityChoice } from './components/authority-options.tsx'
import { Button } from './components/button.tsx'
import { errorOf, ErrorSummary, type ShownError } from './components/error-summary.tsx'
import { FieldGroup } from './components/field-group.tsx'
import { Option, SelectField, TextField } from './components/field.tsx'
import { FindingTree } from './components/finding-tree.tsx'
import { Heading } from './components/heading.tsx'
import { InvitedCard, NotInvitedCard } from './components/invited-cards.tsx'
import { PlannedContractFields, ThresholdFields } from './components/planned-fields.tsx'
import { ProvenanceList } from './components/provenance-list.tsx'
import { QuestionFields } from './components/question-fields.tsx'
import { ReasonForm } from './components/reason-form.tsx'
import { Link, Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

/** The form of the question, for the fields that stand with the firms. */
const QUESTION_FORM = 'invite-form'

export interface InvitePageProps {
  readonly frame: Frame
  readonly values: InviteValues
  readonly errors: readonly ShownError[]
  readonly authorities: readonly AuthorityChoice[]
  /** Null: nothing was asked, or what was asked has mistakes. */
  readonly invited: Invited | null
  /** The question as it was answered, as JSON; null as above. */
  readonly state: string | null
  readonly names: NamesOfValues
}

export function InvitePage (props: InvitePageProps): JSX.Element {
  const { frame, values, errors, invited } = props
  const { invite, market } = frame.words
  const shown = new Set(invited === null ? [] : [...invited.outcome.invited, ...invited.outcome.next.items].map(({ supplier: { id } }) => id))
  const carried = Object.entries(values.lately).filter(([id, times]) => !shown.has(id) && times !== '')
  return (
    <Page frame={frame} title={invite.title} hasErrors={errors.length > 0} here='invite'>
      <ErrorSummary errors={errors} words={frame.words} keepsText />
      <Heading level={1}>{invite.title}</Heading>
      {invited === null && <Text kind='lead'>{invite.lead}</Text>}
      <form class='facts-form' id={QUESTION_FORM} method='get' action={addressIn(frame.language, '/invitations')} noValidate>
        <QuestionFields title={invite.question} known={knownOf(props)} isAnswered={invited !== null}>
          <PlannedContractFields {...props} />
          <FieldGroup title={invite.procedure}>
            <div class='field-row'>
              <SelectField name='procedure' label={invite.kind} value={values.procedure} error={errorOf(errors, 'procedure')} options={(['multiple-private', 'single-private'] as const).map((kind) => <Option value={kind} chosen={values.procedure}>{invite.kinds[kind]}</Option>)} />
              <TextField name='number' label={invite.number} hint={invite.numberHint} value={values.number} error={errorOf(errors, 'number')} width='narrow' />
            </div>
            <ThresholdFields {...props} />
            <TextField name='seed' label={invite.seed} hint={invite.seedHint} value={values.seed} error={errorOf(errors, 'seed')} />
          </FieldGroup>
          {carried.map(([id, times]) => errorOf(errors, `${LATELY}${id}`) === undefined
            ? <input type='hidden' name={`${LATELY}${id}`} value={times} />
            : <TextField name={`${LATELY}${id}`} label={`${invite.lately}: ${id}`} value={times} error={errorOf(errors, `${LATELY}${id}`)} width='narrow' />)}
          <p class='actions'><Button>{invite.submit}</Button></p>
        </QuestionFields>
      </form>
      <Text kind='small'><Link href={addressIn(frame.language, '/market-test')}>{market.fromInvite}</Link></Text>
      {invited !== null && <Proposal {...props} invited={invited} />}
    </Page>
  )
}

function knownOf ({ invited, frame: { language, words: { invite } }, names }: InvitePageProps): readonly string[] {
  if (invited === null) return []
  const { contract, authority, need, procedure, invite: number } = invited.question
  const { cents } = contract.value?.estimated ?? {}
  return [contract.title ?? need?.text ?? '', names.municipalities.get(authority)?.[language] ?? authority, cents === undefined ? '' : formatCents(cents, language), `${invite.kinds[procedure].split(':')[0] ?? ''} (${number})`]
}

function Proposal ({ frame: { language, words }, values, invited: { outcome, question }, state, names }: InvitePageProps & { invited: Invited }): JSX.Element {
  const { invite, finding: told } = words
  const { invited, next, pending, refused, outside, finding, provenance } = outcome
  const lines = explain(finding, language, names)
  const basis = lines.find(({ code }) => code === 'invitation-place')?.basis ?? null
  const around = { names, words, contractTitle: question.contract.title ?? null, form: QUESTION_FORM }
  const asked = (id: string): string => values.lately[id] ?? ''
  return (
    <>
      <section class='found' aria-labelledby='results'>
        <Heading level={2} id='results'>{invite.results}</Heading>
        <p class='utrecht-paragraph'><b>{lines[0]?.text}</b></p>
        {lines.some(({ code, verdict }) => code === 'eu-threshold' && verdict === 'met') && (
          <Alert kind='warning'><h3 class='utrecht-heading-3'>{invite.threshold}</h3><p class='utrecht-paragraph'>{invite.thresholdText}</p></Alert>
        )}
        <Alert kind='info'>
          <h3 class='utrecht-heading-3'>{invite.place}</h3>
          <p class='utrecht-paragraph'>{invite.placeText}</p>
          {basis !== null && <p class='detail'>{told.source}: {basis.url === null ? basis.text : <a class='utrecht-link utrecht-link--html-a' href={basis.url} rel='noreferrer'>{basis.text}</a>} ({basis.certaintyText})</p>}
        </Alert>
        <section class='suppliers suppliers--ranked' aria-labelledby='invited'>
          <Heading level={3} id='invited'>{invite.invited} <span class='count'>{invited.length}</span></Heading>
          {invited.length === 0 ? <Text>{invite.none}</Text> : <div class='cards'>{invited.map((firm, index) => <InvitedCard firm={firm} rank={index + 1} times={asked(firm.supplier.id)} {...around} />)}</div>}
        </section>
        <section class='suppliers suppliers--ranked' aria-labelledby='next'>
          <Heading level={3} id='next'>{invite.next} <span class='count'>{next.total}</span></Heading>
          {next.total === 0 ? <Text>{invite.none}</Text> : <div class='cards'>{next.items.map((firm, index) => <InvitedCard firm={firm} rank={invited.length + index + 1} times={asked(firm.supplier.id)} {...around} />)}</div>}
          {next.total > next.items.length && <Text>{invite.more(next.total - next.items.length)}</Text>}
        </section>
        <section class='card turn' aria-labelledby='turn'>
          <Heading level={3} id='turn'>{invite.turn}</Heading>
          <Text>{invite.turnText}</Text>
          <Text>{invite.lot} <code>{provenance.seed}</code></Text>
          <button class='utrecht-button utrecht-button--submit utrecht-button--html-button utrecht-button--secondary-action' type='submit' form={QUESTION_FORM}>{invite.again}</button>
        </section>
        {(['pending', 'refused'] as const).map((name) => outcome[name].total > 0 && (
          <section class={`suppliers suppliers--${name}`} aria-labelledby={name}>
            <Heading level={3} id={name}>{invite[name]} <span class='count'>{name === 'pending' ? pending.total : refused.total}</span></Heading>
            <div class='cards'>{outcome[name].items.map((judgement) => <NotInvitedCard judgement={judgement} {...around} />)}</div>
            {outcome[name].total > outcome[name].items.length && <Text>{invite.more(outcome[name].total - outcome[name].items.length)}</Text>}
          </section>
        ))}
        {outside > 0 && <Text>{invite.outside(outside)}</Text>}
      </section>
      {state !== null && invited.length > 0 && <ReasonForm state={state} typed={{ text: '', by: '' }} errors={[]} language={language} words={words} />}
      <section class='explanation' aria-labelledby='why'>
        <Heading level={2} id='why'>{invite.why}</Heading>
        <FindingTree lines={lines.slice(1).map((line) => ({ ...line, depth: line.depth - 1 }))} words={words} />
        <ProvenanceList {...provenance} words={words} />
        <Text kind='small'><Link href={addressWith(language, '/invitations', {})}>{invite.change}</Link></Text>
      </section>
    </>
  )
}
