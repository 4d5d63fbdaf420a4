// The page about what is asked around a search, followed to the letter.
import { execFileSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { packageFile } from './package-file.ts'

const page = readFileSync(packageFile('../../docs/around-a-search.md'), 'utf8')

/** All blocks of a language, one after another. */
function blocks (language: string): string {
  return page.split(/^```/m).filter((part, index) => index % 2 === 1 && part.startsWith(`${language}\n`)).map((part) => part.slice(language.length + 1)).join('')
}

t.test('the program of the page prints what the page says', async (t) => {
  const folder = t.testdir({ node_modules: { '@sroi': {} } })
  symlinkSync(packageFile('.'), join(folder, 'node_modules', '@sroi', 'matcher'), 'dir')
  writeFileSync(join(folder, 'ask.mjs'), blocks('js'))
  t.equal(execFileSync(process.execPath, ['ask.mjs'], { cwd: folder, encoding: 'utf8' }), blocks('text'))
})
