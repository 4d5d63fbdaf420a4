// In whose name.
import type { Procedure } from '../model/procedure.ts'
import { notLaidDown } from './not-laid-down.ts'
import { say, type Voice } from './say.ts'
import { byNorm } from './sources.ts'
import type { Part } from './told.ts'

export function footOf (voice: Voice, { body }: Procedure): Part {
  const name = body?.[voice.language].trim() ?? ''
  if (name === '') return { blocks: [], missing: notLaidDown('body') }
  return { blocks: [{ kind: 'lines', lines: [...say(voice, 'foot.greeting', [byNorm('procedure body')]), ...say(voice, 'foot.body', [byNorm('procedure body')], { body: name })] }] }
}
