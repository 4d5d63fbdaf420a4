// What `sroi conformance` says around the cases, in both languages.
import type { Language } from '@sroi/matcher'

interface ConformanceWords {
  readonly path: string
  readonly expected: string
  readonly got: string
  readonly nothing: string
  readonly counted: (agree: number, all: number) => string
  readonly stopped: (id: string, reason: string, left: number) => string
  readonly exported: (cases: number, files: number, folder: string) => string
}

export const CONFORMANCE_WORDS: Record<Language, ConformanceWords> = {
  nl: {
    path: 'plaats',
    expected: 'verwacht',
    got: 'gekregen',
    nothing: 'niets',
    counted: (agree, all) => `${agree} van ${all} gevallen komen overeen`,
    stopped: (id, reason, left) => `Gestopt bij ${id}: ${reason}. ${left} gevallen zijn niet gevraagd.`,
    exported: (cases, files, folder) => `${cases} gevallen in ${files} bestanden geschreven in ${folder}`
  },
  en: {
    path: 'path',
    expected: 'expected',
    got: 'got',
    nothing: 'nothing',
    counted: (agree, all) => `${agree} of ${all} cases agree`,
    stopped: (id, reason, left) => `Stopped at ${id}: ${reason}. ${left} cases were not asked.`,
    exported: (cases, files, folder) => `${cases} cases in ${files} files written to ${folder}`
  }
}
