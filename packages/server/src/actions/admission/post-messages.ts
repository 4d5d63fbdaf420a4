import type { AfterEvent } from './after-event.ts'
import { knownCase } from './known-case.ts'
import { messagesOfEvent } from './messages-of-event.ts'

/** Puts the letter of an event and the reminders of the badge in the outbox: they are there if the event is, and only then. */
export const postMessages: AfterEvent = async ({ writing, at }, { before, event, after }) => {
  // nobody is reminded of a badge that they were not told of
  const { of } = knownCase({ file: after.file, events: [...before.events, event] })
  await Promise.all(messagesOfEvent(event, of, at).map((message) => writing.outbox.post(message)))
}
