import type { AfterEvent } from './after-event.ts'
import { messagesOfEvent } from './messages-of-event.ts'

/** Puts the letter of an event and the reminders of the badge in the outbox: they are there if the event is, and only then. */
export const postMessages: AfterEvent = async ({ writing, at }, { event, after }) => {
  // of a badge that the firm was not told of yet the reminders wait: whether they go is asked when they are due
  await Promise.all(messagesOfEvent(event, after, at).map((message) => writing.outbox.post(message)))
}
