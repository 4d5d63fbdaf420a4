// `npm start`: this first file uses no modern syntax, so that an old Node can still say that it is too old.
import { refuseOldNode } from './prepare/refuse-old-node.mjs'

refuseOldNode()
import('./start/start.mjs').then(function (module) { return module.start() })
