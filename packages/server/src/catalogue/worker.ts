// The thread in which a large catalogue is built, so that nothing else waits for it.
import { parentPort, workerData } from 'node:worker_threads'
import { buildCatalogue, writeSnapshot } from '@sroi/matcher/search'
import { catalogueReader } from '../vocabulary/catalogue-reader.ts'
import { type Incoming, suppliersReceived } from './suppliers-sent.ts'

export interface Building {
  readonly register: { readonly id: string, readonly revision: number }
  readonly incoming: Incoming
}

const { register, incoming } = workerData as Building
const bytes = writeSnapshot(buildCatalogue(suppliersReceived(incoming), register, catalogueReader()))
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer])
