// Columns that many tables have.
import { bigint, customType, timestamp, uuid } from 'drizzle-orm/pg-core'

export const tenant = () => uuid('tenant_id').notNull()
export const number = (name: string) => bigint(name, { mode: 'number' }).notNull()
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' }).notNull()
export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
