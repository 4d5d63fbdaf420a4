// Who decided, in whose name, and by which mandate.
import type { Missing } from '../model/finding.ts'
import type { LetterSentence } from '../model/letter.ts'
import type { DecisionKind } from '../model/procedure.ts'
import { isWithin } from '../primitives/index.ts'
import { notLaidDown } from './not-laid-down.ts'
import { say } from './say.ts'
import { byEvent, byNorm } from './sources.ts'
import { type Part, paragraph, section, type Told } from './told.ts'

export function deciderOf (told: Told, kind: DecisionKind): Part {
  const { voice, event, of: { file: { procedure: { body, deciders, mandates } } } } = told
  const { id, role } = event.actor
  const decider = deciders[kind]
  const name = body?.[voice.language].trim() ?? ''
  const held = mandates.find((mandate) => mandate.kinds.includes(kind) && mandate.role === role && (mandate.holder === null || mandate.holder === id) && isWithin(event.on, mandate.period))
  const reference = held?.reference.trim() ?? ''
  const sentences: readonly LetterSentence[] = [
    ...(decider === undefined ? [] : say(voice, `decider.${decider}`, [byEvent(event), byNorm('procedure deciders')])),
    ...(name === '' ? [] : say(voice, 'decider.body', [byNorm('procedure body')], { body: name })),
    ...(reference === '' ? [] : say(voice, 'decider.mandate', [byNorm('procedure mandates'), byNorm('awb 10:3')], { reference }))
  ]
  const missing: readonly Missing[] = [
    ...(decider === undefined ? notLaidDown(`deciders.${kind}`) : []), ...(name === '' ? notLaidDown('body') : []), ...(reference === '' ? notLaidDown('mandates') : [])
  ]
  return { blocks: section(voice, 'heading.decider', paragraph(sentences)), missing }
}
