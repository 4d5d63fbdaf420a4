// A process that accepts an import, and is killed meanwhile.
// node die-accepting.js <database> <import>
import { systemClock } from '../../dist/clock/system-clock.js'
import { DEMONSTRATION_TENANT } from '../../dist/demonstration/load-demonstration.js'
import { openImports } from '../../dist/exchange/open-imports.js'
import { connect } from '../../dist/store/postgresql/connect.js'
import { createDirectory } from '../../dist/store/postgresql/create-directory.js'
import { acceptance } from './acceptance.ts'

const [, , databaseUrl = '', id = ''] = process.argv
const log = { info: () => {}, warn: () => {}, error: () => {} }
const imports = openImports({ databaseUrl, storeOf: createDirectory(await connect(databaseUrl)).importsOf, folder: null, clock: systemClock, log })
const begun = await imports.accept(DEMONSTRATION_TENANT.id, id, acceptance(systemClock.now()))
process.stdout.write('accepting')
if (begun !== false) await begun.done
process.stdout.write(' done')
await new Promise((resolve) => setTimeout(resolve, 60_000))
