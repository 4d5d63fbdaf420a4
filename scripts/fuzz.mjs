// `npm run fuzz [-- --requests=50000 --seed=1]`: everything that strangers send, to every operation; for each finding the line to send it again.
import { refuseOldNode } from './prepare/refuse-old-node.mjs'

refuseOldNode()
import('./fuzz/run.mjs').then(function (module) { return module.run(process.argv.slice(2)) })
