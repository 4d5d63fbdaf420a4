// `sroi load-vocabulary`: an official list, from a file to where imports read it.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MatcherError } from '@sroi/matcher'
import t from 'tap'
import { loadVocabularyCommand } from '../../dist/cli/vocabulary/load-vocabulary-command.js'
import { readPostcodes } from '../../dist/exchange/reading/postcodes-file.js'

const folder = mkdtempSync(join(tmpdir(), 'sroi-vocabulary-'))

async function run (words: readonly string[], environment: Readonly<Record<string, string>> = { DATA_FOLDER: folder }): Promise<string> {
  const lines: string[] = []
  try {
    return `${await loadVocabularyCommand(words, { out: (line: string) => { lines.push(line) }, err: () => {} }, environment)} ${lines.join('\n')}`
  } catch (error) {
    return error instanceof MatcherError ? error.problems.map(({ code }) => code).join() : String((error as Error).message)
  }
}

function file (content: string): string {
  const path = join(folder, `list-${content.length}.csv`)
  writeFileSync(path, content)
  return path
}

t.test('postcodes are loaded with their municipality and their place, in degrees or in the Dutch grid', async (t) => {
  t.strictSame(await readPostcodes(folder), new Map(), 'before there is none')
  // the tower of Amersfoort is where the Dutch grid has its origin
  t.equal(await run(['pc4', file('pc4,gemeentecode,lat,lon\n3811,GM0307,52.15517440,5.38720621\n9999,GM9999,,\nniets,GM0307,52,5\n')]), '0 1 postcodes geladen')
  t.strictSame([...await readPostcodes(folder)], [['3811', { municipality: 'amersfoort', x: 155_000, y: 463_000 }]])
  t.equal(await run(['pc4', file('postcode;x;y\n2011;103800;488700\n3811;155000;463000\n'), '--language', 'en']), '0 2 postcodes loaded')
  t.equal((await readPostcodes(folder)).get('2011')?.municipality, null, 'what the list does not say is not known')
})

t.test('what is no list leaves what was there, and a mistake in the command is told', async (t) => {
  const before = [...await readPostcodes(folder)]
  t.equal(await run(['pc4', file('naam;plaats\nA;B\n')]), 'no-list')
  t.equal(await run(['pc4', join(folder, 'absent.csv')]), 'no-file')
  t.equal(await run(['pc5', file('x')]), 'absent')
  t.match(await run(['pc4', file('pc4;x;y\n2011;1;300000\n')], {}), /DATA_FOLDER/)
  t.strictSame([...await readPostcodes(folder)], before)
})
