// `npm run build`: installs what the lockfile says and compiles, and starts nothing.
import { refuseOldNode } from './prepare/refuse-old-node.mjs'

refuseOldNode()
import('./prepare/run.mjs').then(function (module) { return module.run() })
