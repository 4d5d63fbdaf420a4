// `npm run check`: everything but the tests that the tree is held to.
import { refuseOldNode } from './prepare/refuse-old-node.mjs'

refuseOldNode()
import('./checks/run.mjs').then(function (module) { return module.run() })
