// `npm test [-- part-of-a-path …] [--coverage]`
import { refuseOldNode } from './prepare/refuse-old-node.mjs'

refuseOldNode()
import('./test-run/run.mjs').then(function (module) { return module.run(process.argv.slice(2)) })
