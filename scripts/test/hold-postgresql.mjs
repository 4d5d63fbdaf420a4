// A process that starts the embedded PostgreSQL as `npm start` does, says where, and waits to be killed.
import { chooseIdentity } from '../postgres/choose-identity.mjs'
import { startDurable } from '../postgres/start-durable.mjs'
import { createProgress } from '../prepare/progress.mjs'
import { root } from '../root.mjs'

const folder = process.argv[2] ?? ''
const progress = createProgress({ write: line => console.error(line) })
const { url } = await startDurable({ root, folder, copies: folder, identity: chooseIdentity(), progress })
console.log(url)
setInterval(() => {}, 1000)
