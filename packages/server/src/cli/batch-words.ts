// What the command line says around a batch, in both languages.
import type { Language, Verdict } from '@sroi/matcher'

interface BatchWords {
  readonly progress: (done: number, total: number) => string
  readonly none: string
  readonly open: (cents: string) => string
  readonly estimate: string
  readonly notKnown: string
  readonly counts: (ranked: number) => string
  readonly enough: Record<Verdict, (filled: string) => string>
  readonly filled: string
  readonly together: (total: number, open: string, notKnown: number) => string
  readonly byVerdict: (met: number, notMet: number, unknown: number) => string
  readonly register: (id: string, revision: number) => string
}

export const BATCH_WORDS: Record<Language, BatchWords> = {
  nl: {
    progress: (done, total) => `${done} van ${total} beantwoord`,
    none: 'er geldt geen verplichting',
    open: (cents) => `open ${cents}`,
    estimate: '(schatting)',
    notKnown: 'wat open staat is niet bekend',
    counts: (ranked) => `${ranked} ${ranked === 1 ? 'leverancier telt' : 'leveranciers tellen'}`,
    enough: {
      met: () => 'genoeg',
      'not-met': (filled) => `niet genoeg: samen ${filled}`,
      unknown: (filled) => `niet bekend of het genoeg is; wie genoemd zijn vullen samen ${filled}`
    },
    filled: 'er staat niets meer open',
    together: (total, open, notKnown) => `${total} opdrachten, samen open ${open}${notKnown === 0 ? '' : `; van ${notKnown} is niet bekend wat open staat`}`,
    byVerdict: (met, notMet, unknown) => `Genoeg bij ${met}, niet genoeg bij ${notMet}, niet bekend bij ${unknown}`,
    register: (id, revision) => `Gerekend met register ${id}, versie ${revision}`
  },
  en: {
    progress: (done, total) => `${done} of ${total} answered`,
    none: 'no obligation applies',
    open: (cents) => `left ${cents}`,
    estimate: '(estimate)',
    notKnown: 'what is left is not known',
    counts: (ranked) => `${ranked} ${ranked === 1 ? 'supplier counts' : 'suppliers count'}`,
    enough: {
      met: () => 'enough',
      'not-met': (filled) => `not enough: ${filled} together`,
      unknown: (filled) => `not known whether it is enough; those that are named fill ${filled} together`
    },
    filled: 'nothing is left',
    together: (total, open, notKnown) => `${total} contracts, ${open} left together${notKnown === 0 ? '' : `; of ${notKnown} what is left is not known`}`,
    byVerdict: (met, notMet, unknown) => `Enough for ${met}, not enough for ${notMet}, not known for ${unknown}`,
    register: (id, revision) => `Reckoned with register ${id}, version ${revision}`
  }
}
