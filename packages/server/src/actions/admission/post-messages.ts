import type { AfterEvent } from './after-event.ts'
import { messagesOfEvent } from './messages-of-event.ts'

/** Puts the letter of an event and the reminders of the badge in the outbox: they are there if the event is, and only then. */
export const postMessages: AfterEvent = async ({ writing, at }, { event, after }) => {
  await Promise.all(messagesOfEvent(event, after, at).map((message) => writing.outbox.post(message)))
}
