import type { EventStatus } from './content'

/** Whether there is anything to put down in a calendar; what was postponed is still to come. */
export const isStillToCome = (status: EventStatus): boolean => status !== 'cancelled'

/** Whether people can register: for what was postponed, not before its new date is published. */
export const takesRegistrations = (status: EventStatus): boolean => status === 'scheduled' || status === 'rescheduled'

/** What readers are told of an event; of one that has a new date, for when it was announced before, where that is known. */
export type EventStanding = { status: EventStatus; previousStart: string | null }

type Publishing = EventStanding & { announced: string | undefined; start: string | undefined }

/**
 * What is told of an event once a start is published. Another one of what was postponed is its new date, without anyone having to say so;
 * without a start there is none, and with the first one again nothing has changed. What was cancelled stays so until somebody says otherwise.
 */
export const standingOnceLive = ({ status, previousStart, announced, start }: Publishing): EventStanding => {
  if (status === 'postponed' && start !== undefined && start !== announced) return { status: 'rescheduled', previousStart: announced ?? null }
  if (status === 'rescheduled' && start === undefined) return { status: 'postponed', previousStart: null }
  if (status === 'rescheduled' && start === previousStart) return { status: 'scheduled', previousStart: null }
  return { status, previousStart }
}
