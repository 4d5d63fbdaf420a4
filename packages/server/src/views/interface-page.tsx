import type { JSX } from 'preact'
import type { InterfaceReference, OperationReference, Taken } from '../representations/interface-reference.ts'
import { Heading } from './components/heading.tsx'
import { Link, Text } from './components/text.tsx'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

/** The description itself is English, as the names on the wire are. */
const ENGLISH = 'en'

interface Props {
  readonly frame: Frame
  readonly reference: InterfaceReference
}

/** Every operation of the interface. Each opens without a script. */
export function InterfacePage ({ frame, reference: { version, groups } }: Props): JSX.Element {
  const { reference: words } = frame.words
  return (
    <Page frame={frame} title={words.title}>
      <Heading level={1}>{words.title}</Heading>
      <Text kind='lead'>{words.lead}</Text>
      <Text>{words.version(version)} <Link href='/v1/openapi.json'>{words.document}</Link></Text>
      <nav aria-label={words.groups}>
        <ul class='reference__groups' lang={ENGLISH}>
          {groups.map(({ name, operations }) => <li><Link href={`#${name}`}>{name}</Link> ({operations.length})</li>)}
        </ul>
      </nav>
      {groups.map(({ name, text, operations }) => (
        <section>
          <div lang={ENGLISH}>
            <Heading level={2} id={name}>{name}</Heading>
            <Text>{text}.</Text>
          </div>
          {operations.map((operation) => <Operation frame={frame} operation={operation} />)}
        </section>
      ))}
    </Page>
  )
}

function Operation ({ frame, operation: { id, method, address, summary, text, isPublic, parameters, bodies, fields, examples, answers } }: { frame: Frame, operation: OperationReference }): JSX.Element {
  const { reference: words } = frame.words
  return (
    <details class='reference' id={id}>
      <summary class='reference__summary'><code class='reference__address'>{method} {address}</code> <span lang={ENGLISH}>{summary}</span></summary>
      <p class='utrecht-paragraph' lang={ENGLISH}>{text}.</p>
      {isPublic && <Text>{words.open}</Text>}
      {parameters.length > 0 && <><Heading level={3}>{words.parameters}</Heading><TakenList frame={frame} taken={parameters} /></>}
      {bodies.length > 0 && <><Heading level={3}>{words.body}</Heading><Text>{bodies.join(', ')}</Text></>}
      {fields.length > 0 && <TakenList frame={frame} taken={fields} />}
      {examples.length > 0 && <Heading level={3}>{words.examples}</Heading>}
      {examples.map((example) => <pre class='reference__example'><code>{example}</code></pre>)}
      <Heading level={3}>{words.answers}</Heading>
      <dl class='reference__list'>{answers.map((answer) => <div><dt><code>{answer.status}</code></dt><dd lang={ENGLISH}>{answer.text}</dd></div>)}</dl>
    </details>
  )
}

function TakenList ({ frame: { words: { reference: words } }, taken }: { frame: Frame, taken: readonly Taken[] }): JSX.Element {
  return (
    <dl class='reference__list'>
      {taken.map(({ name, kind, required, text }) => (
        <div>
          <dt><code>{name}</code></dt>
          <dd><span lang={ENGLISH}>{kind}</span>{required && ` (${words.required})`}{text !== '' && <>{kind !== '' && ': '}<span lang={ENGLISH}>{text}</span></>}</dd>
        </div>
      ))}
    </dl>
  )
}
