import { readLexicon as readFile } from '@sroi/fixtures'
import { lexiconSchema } from '@sroi/matcher/schema'
import type { Lexicon } from '@sroi/matcher/search'
import { z } from 'zod'
import { checked } from '../demonstration/checked.ts'

/** What words mean in purchasing, from the file beside the program. Throws StartError with every fault of it. */
export function readLexicon (): Lexicon {
  const [lexicon] = checked<Lexicon>('lexicon', z.tuple([lexiconSchema]), [readFile()])
  return lexicon as Lexicon
}
