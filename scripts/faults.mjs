// `npm run test:faults [-- --kills=50 --database-kills=20 --duplicates=200 --cases=200 --seed=1]`: what the service acknowledged, is it there after a crash?
import { refuseOldNode } from './prepare/refuse-old-node.mjs'

refuseOldNode()
import('./faults/run.mjs').then(function (module) { return module.run(process.argv.slice(2)) })
