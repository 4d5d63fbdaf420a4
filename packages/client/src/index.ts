// A client of the service: its operations, with the types of what they take and give.
export { type ClientOptions, createClient, type SroiClient } from './create-client.ts'
export { everyPage, type PageOf } from './every-page.ts'
export type { components, operations, paths } from './interface.ts'
