// The page for suppliers and buyers: its commands give what stands below them, and what it names exists.
import { existsSync, readFileSync } from 'node:fs'
import t from 'tap'
import { fillableSchema } from '../../dist/actions/fillable-schema.js'
import { run } from '../application/run-cli.js'

const page = readFileSync(new URL('../../../../docs/suppliers-and-buyers.md', import.meta.url), 'utf8')

/** A command as a shell would read it, without the name of the program. */
function wordsOf (line: string): readonly string[] {
  return [...line.trim().replace(/^sroi /u, '').matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}

t.test('every command gives what stands below it, line by line and in that order', async (t) => {
  const blocks = [...page.matchAll(/```sh\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/gu)]
  t.equal(blocks.length, 3)
  for (const [, command = '', told = ''] of blocks) {
    const { code, out, err } = await run(...wordsOf(command))
    t.same([code, err], [0, ''], command)
    const lines = out.split('\n')
    let from = 0
    for (const line of told.trimEnd().split('\n').filter((one) => one !== '')) {
      const at = lines.indexOf(line, from)
      t.ok(at >= from, `${command.slice(0, 30)}: ${line}`)
      from = Math.max(at, from)
    }
  }
})

t.test('how many obligations one question may have is as written', async (t) => {
  const [, most = ''] = /At most (\d+) obligations in one question/u.exec(page) ?? []
  const obligation = { authority: 'bloemendaal', contract: { id: 'c' } }
  const asked = (count: number): boolean => fillableSchema.safeParse({ supplier: 'x', obligations: Array.from({ length: count }, (_, index) => ({ id: String(index), ...obligation })) }).success
  t.ok(asked(Number(most)))
  t.notOk(asked(Number(most) + 1))
})

t.test('the decision it names is there', async (t) => {
  for (const [, path = ''] of page.matchAll(/\]\(([^)]+\.md)\)/gu)) t.ok(existsSync(new URL(`../../../../docs/${path}`, import.meta.url)), path)
})
