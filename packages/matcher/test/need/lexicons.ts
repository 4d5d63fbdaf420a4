// The shipped lexicon, and a small one whose every word is seen here.
import { readLexicon } from '@sroi/fixtures'
import { lexiconSchema, parse } from '@sroi/matcher/schema'
import { compileLexicon, type Lexicon } from '@sroi/matcher/search'

export const SHIPPED: Lexicon = parse(lexiconSchema, readLexicon())
export const shipped = compileLexicon(SHIPPED)

const GREEN = { id: 'green', name: { nl: 'groen', en: 'green' }, cpv: [{ code: '77310000', strength: 100 }, { code: '77314000', strength: 90 }] }
const LIGHT = { id: 'light', name: { nl: 'openbare verlichting', en: 'public lighting' }, cpv: [{ code: '50232100', strength: 100 }] }

export const SMALL: Lexicon = {
  id: 'small',
  version: '1',
  silent: ['de', 'voor', 'van', 'en', 'in', 'een'],
  words: [
    { word: 'hovenier', weight: 90, meanings: ['green'] },
    { word: 'tuinman', weight: 90, meanings: ['green'] },
    { word: 'tuin', weight: 60 },
    { word: 'meubel', weight: 70 },
    { word: 'kantoor', weight: 40 },
    { word: 'onderhoud', weight: 20 },
    { word: 'openbareverlichting', weight: 90, meanings: ['light'] },
    { word: 'verlichting', weight: 60 },
    { word: 'tuinkantoor', weight: 60 },
    { word: 'voortuin', weight: 60 },
    { word: 'kantoorhovenier', weight: 60 },
    { word: 'fiets', weight: 80 },
    { word: 'fietsen', weight: 80 },
    { word: 'bergen', weight: 30 }
  ],
  meanings: [GREEN, LIGHT],
  ordinaryPlaceNames: ['laren'],
  unknownWeight: 90,
  strengths: { meaning: 85, head: 80, modifier: 60, misspelling: [100, 90], doubtfulMisspelling: [75, 60], nearName: [100, 90] },
  places: { name: 95, title: 100, text: 80, code: 70 }
}
export const small = compileLexicon(SMALL)
