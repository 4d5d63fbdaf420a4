// `npm run bench`: how fast is the search beside search engines?
import { refuseOldNode } from './prepare/refuse-old-node.mjs'

refuseOldNode()
import('./bench/run.mjs').then(function (module) { return module.run() })
