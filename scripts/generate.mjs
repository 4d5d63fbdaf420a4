// `node scripts/generate.mjs` writes the generated files; `npm run check` compares them.
import { makeAll } from './checks/generated.mjs'
import { writeAll } from './prepare/generators.mjs'
import { root } from './root.mjs'

for (const { texts } of await makeAll(root)) {
  writeAll(root, texts)
  for (const path of Object.keys(texts)) console.log(`written: ${path}`)
}
