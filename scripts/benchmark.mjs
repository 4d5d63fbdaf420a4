// `npm run benchmark`: what do answers cost?
import { refuseOldNode } from './prepare/refuse-old-node.mjs'

refuseOldNode()
import('./benchmark/run.mjs').then(function (module) { return module.run() })
