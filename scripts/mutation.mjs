// `npm run mutation [-- folder …]`
import { refuseOldNode } from './prepare/refuse-old-node.mjs'

refuseOldNode()
import('./mutation/run.mjs').then(({ run }) => run(process.argv.slice(2)))
