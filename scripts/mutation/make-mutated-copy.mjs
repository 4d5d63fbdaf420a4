// A copy of the compiled matcher in which one folder carries every change at once, each asleep until it is asked for.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import ts from 'typescript'
import { listFiles } from '../prepare/list-files.mjs'

const quiet = () => false
const nothing = () => undefined
const logger = { isTraceEnabled: quiet, isDebugEnabled: quiet, isInfoEnabled: quiet, isWarnEnabled: quiet, isErrorEnabled: quiet, isFatalEnabled: quiet, trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing }

/**
 * @param {string} root of the checkout, built with its tests
 * @param {string} folder of `packages/matcher/src`
 * @param {(test: string) => boolean} isWanted is told the path of a test file below `dist-test`
 * @returns {Promise<{ copy: string, mutants: import('@stryker-mutator/api/core').Mutant[] }>} whoever asks removes the copy
 */
export async function makeMutatedCopy (root, folder, isWanted) {
  const matcher = join(root, 'packages', 'matcher')
  mkdirSync(join(root, '.mutation'), { recursive: true })
  const copy = mkdtempSync(join(root, '.mutation', `${folder}-`))
  cpSync(join(matcher, 'package.json'), join(copy, 'package.json'))
  cpSync(join(matcher, 'dist'), join(copy, 'dist'), { recursive: true })
  symlinkSync(join(matcher, 'node_modules'), join(copy, 'node_modules'))
  const tests = listFiles(join(matcher, 'dist-test')).filter(file => file.endsWith('.js')).map(file => relative(join(matcher, 'dist-test'), file))
  for (const test of wantedOf(tests, join(matcher, 'dist-test'), isWanted)) {
    mkdirSync(dirname(join(copy, 'dist-test', test)), { recursive: true })
    cpSync(join(matcher, 'dist-test', test), join(copy, 'dist-test', test))
  }
  const sources = listFiles(join(matcher, 'src', folder)).map(name => ({ name, mutate: true, content: readFileSync(name, 'utf8') }))
  const { files, mutants } = await new Instrumenter(logger).instrument(sources, { plugins: null, excludedMutations: [], ignorers: [] })
  for (const { name, content } of files) {
    const { outputText } = ts.transpileModule(content, { fileName: basename(name), compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true, rewriteRelativeImportExtensions: true } })
    writeFileSync(join(copy, 'dist', relative(join(matcher, 'src'), name).replace(/\.ts$/, '.js')), outputText)
  }
  return { copy, mutants: mutants.map(mutant => ({ ...mutant, fileName: relative(root, mutant.fileName) })) }
}

/**
 * The tests that are wanted, and the files that these import.
 * @param {readonly string[]} tests
 * @param {string} folder
 * @param {(test: string) => boolean} isWanted
 */
function wantedOf (tests, folder, isWanted) {
  const wanted = new Set(tests.filter(test => test.endsWith('.test.js') && isWanted(test.replaceAll('\\', '/'))))
  for (const test of wanted) {
    for (const [, name = ''] of readFileSync(join(folder, test), 'utf8').matchAll(/ from ['"](\.[^'"]*)['"]/g)) {
      const imported = relative(folder, join(folder, dirname(test), name))
      if (tests.includes(imported)) wanted.add(imported)
    }
  }
  return wanted
}
