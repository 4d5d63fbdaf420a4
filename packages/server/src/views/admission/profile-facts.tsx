// What a firm says of itself, to be read: each question as the firm got it, with its answer.
import type { Cents, CountRange, FirmProfile, IsoDay, Language, OrganisationIdentifier, ShareRange } from '@sroi/matcher'
import { formatCents, formatDay, formatShare } from '@sroi/matcher/explain'
import type { ComponentChildren, JSX } from 'preact'
import type { NamesOfValues } from '../../representations/name-facet-value.ts'
import { nameOfLabel } from '../apply/label-choices.ts'
import { FIELDS, type ProfileField, type ProfileFieldName, STEPS, type StepName } from '../apply/profile-fields.ts'
import { GROUPS } from '../apply/target-groups.ts'
import { valueAt } from '../apply/value-at.ts'
import { type FilesOfCase, OneDocument } from '../components/case/document-list.tsx'
import { Heading } from '../components/heading.tsx'
import type { Frame } from '../frame.ts'

interface Props {
  readonly frame: Frame
  readonly profile: FirmProfile
  readonly names: NamesOfValues
  readonly files: FilesOfCase
}

export function ProfileFacts (props: Props): JSX.Element {
  const { frame: { words: { applyFields } } } = props
  return (
    <>
      {STEPS.map((step) => (
        <section aria-labelledby={`profile-${step}`}>
          <Heading level={2} id={`profile-${step}`}>{applyFields.steps[step].title}</Heading>
          <dl class='profile-facts'>
            {(FIELDS[step] as readonly ProfileField[]).map((field) => <Row name={applyFields.fields[field.name as ProfileFieldName].label}><Answer field={field} {...props} /></Row>)}
            <Lists step={step} {...props} />
          </dl>
        </section>
      ))}
    </>
  )
}

function Row ({ name, children }: { name: string, children: ComponentChildren }): JSX.Element {
  return <div><dt>{name}</dt><dd>{children}</dd></div>
}

function Answer ({ field, frame: { language, words }, profile, names }: Props & { field: ProfileField }): JSX.Element {
  const value = valueAt(profile, field.at)
  if (value === undefined) return <Nothing words={words} />
  return <span class='own-words'>{answerOf(field, value, { language, words, names })}</span>
}

/** Open is not known: it never reads as a "no". */
function Nothing ({ words: { caseProfile: said } }: { words: Frame['words'] }): JSX.Element {
  return <span class='profile-facts__nothing'>{said.nothing}</span>
}

function answerOf ({ name, kind }: ProfileField, value: unknown, { language, words: { apply, site, caseProfile: said }, names }: { readonly language: Language, readonly words: Frame['words'], readonly names: NamesOfValues }): string {
  const ranged = (least: string, most: string | null): string => most === null ? said.atLeast(least) : least === most ? least : said.between(least, most)
  switch (kind) {
    case 'yes-no': return value === true ? site.yes : site.no
    case 'choice': return name === 'municipality' ? names.municipalities.get(String(value))?.[language] ?? String(value) : apply.forms[String(value)] ?? String(value)
    case 'day': return formatDay(value as IsoDay, language)
    case 'lines': return (value as readonly string[]).join('\n')
    case 'organisations': return (value as readonly OrganisationIdentifier[]).map((one) => `${one.scheme} ${one.value}`).join('\n')
    case 'domains': return (value as readonly string[]).join(', ')
    case 'hundredths': return hundredths(value as number, language)
    case 'range': case 'hundredths-range': {
      const { least, most } = value as CountRange
      const shown = (end: number): string => kind === 'range' ? String(end) : hundredths(end, language)
      return ranged(shown(least), most === null ? null : shown(most))
    }
    case 'share-range': {
      const { leastBasisPoints, mostBasisPoints } = value as ShareRange
      return ranged(formatShare(leastBasisPoints, language), formatShare(mostBasisPoints, language))
    }
    default: return String(value)
  }
}

function hundredths (value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value / 100)
}

/** What a step asks beside its fields. */
function Lists (props: Props & { step: StepName }): JSX.Element | null {
  const { step, profile, frame: { words: { apply, caseProfile: said } } } = props
  switch (step) {
    case 'people': return <>{GROUPS.map((group) => <Row name={apply.groups[group]}><Group group={group} {...props} /></Row>)}</>
    case 'region': return <Row name={apply.worksIn}><Listed of={profile.worksIn} none={apply.worksInNone} frame={props.frame}>{(place) => props.names.municipalities.get(place)?.[props.frame.language] ?? place}</Listed></Row>
    case 'offer': return <Row name={said.offerings}><Offers {...props} /></Row>
    case 'labels': return <Labels {...props} />
    case 'documents': return <Row name={said.documents}><Documents {...props} /></Row>
    default: return null
  }
}

function Listed<T> ({ of, none, frame: { words }, children }: { of: readonly T[] | undefined, none: string, frame: Frame, children: (one: T) => ComponentChildren }): JSX.Element {
  if (of === undefined) return <Nothing words={words} />
  return of.length === 0 ? <span>{none}</span> : <ul class='plain-list'>{of.map((one) => <li>{children(one)}</li>)}</ul>
}

function Group ({ group, profile: { targetGroups }, frame: { language, words } }: Props & { group: typeof GROUPS[number] }): JSX.Element {
  const { apply, caseProfile: said } = words
  const found = targetGroups?.filter(({ vocabulary }) => vocabulary === group) ?? []
  if (found.length === 0) return <Nothing words={words} />
  return (
    <>
      {found.map(({ band, measure, period: { from, until } }) => (
        <div>{apply.bands[band]}, {apply.measures[measure]} <span class='figure__detail'>{said.measuredOver(formatDay(from, language), until === null ? null : formatDay(until, language))}</span></div>
      ))}
    </>
  )
}

function Offers ({ profile: { offerings }, frame, names }: Props): JSX.Element {
  const { language, words: { apply, caseProfile: said } } = frame
  const euros = (cents: Cents): string => formatCents(cents, language)
  return (
    <Listed of={offerings} none={said.noneOf} frame={frame}>
      {({ title, text, cpv, capacityCents, minimumOrderCents, leadTimeDays }) => (
        <>
          <b>{title}</b>
          {text !== '' && <div class='own-words'>{text}</div>}
          {cpv.length > 0 && <span class='figure__detail'>{cpv.map((code) => `${code} ${names.codes.get(code)?.[language] ?? ''}`.trim()).join('; ')}</span>}
          {([[apply.offerFields.capacity, capacityCents === undefined ? undefined : euros(capacityCents)], [apply.offerFields.minimum, minimumOrderCents === undefined ? undefined : euros(minimumOrderCents)], [apply.offerFields.lead, leadTimeDays]] as const)
            .map(([name, told]) => told !== undefined && <span class='figure__detail'>{name} {told}</span>)}
        </>
      )}
    </Listed>
  )
}

function Labels ({ profile: { labels, applications, aims }, frame }: Props): JSX.Element {
  const { language, words: { apply, caseProfile: said } } = frame
  const day = (text: IsoDay): string => formatDay(text, language)
  return (
    <>
      <Row name={apply.labelsTitle}>
        <Listed of={labels} none={said.noneOf} frame={frame}>
          {({ number, issuer, period: { from, until }, ...label }) => <>{nameOfLabel(label, language)}, {number} ({issuer}) <span class='figure__detail'>{said.validOver(day(from), until === null ? null : day(until))}</span></>}
        </Listed>
      </Row>
      <Row name={apply.applicationsTitle}><Listed of={applications} none={said.noneOf} frame={frame}>{({ on, ...label }) => `${nameOfLabel(label, language)}, ${said.appliedOn(day(on))}`}</Listed></Row>
      <Row name={apply.aims}><Listed of={aims} none={said.noneOf} frame={frame}>{(label) => nameOfLabel(label, language)}</Listed></Row>
    </>
  )
}

function Documents ({ profile: { documents }, frame, files }: Props): JSX.Element {
  return (
    <Listed of={documents} none={frame.words.caseProfile.noneOf} frame={frame}>
      {({ kind, sha256, on }) => <><OneDocument frame={frame} of={files} document={{ kind, sha256 }} /> <span class='figure__detail'>{formatDay(on, frame.language)}</span></>}
    </Listed>
  )
}
