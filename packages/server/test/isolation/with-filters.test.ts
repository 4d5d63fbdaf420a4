import t from 'tap'
import { testIsolation } from './isolation.js'

await testIsolation(t)
