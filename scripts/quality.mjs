// `npm run quality`: how well are words read?
import { refuseOldNode } from './prepare/refuse-old-node.mjs'

refuseOldNode()
import('./quality/run.mjs').then(function (module) { return module.run() })
