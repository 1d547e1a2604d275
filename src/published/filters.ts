import type { WorkflowCollection } from '../domain/content'

/** What a list can be narrowed by. Documents are named by slug in the reader's language, or by code. */
export type Filters = {
  country?: string
  outcome?: string
  organisation?: string
  /** Type of a publication. */
  type?: string
  /** Four digits. */
  year?: string
  /** Role of an organisation, past or present. */
  role?: string
  /** Events: not yet over, or over, where they take place. One without a date is to come, unless it is cancelled: no day would ever end it. */
  when?: 'upcoming' | 'past'
  /** Only what is shared with partners and not public. */
  exposure?: 'partners'
}

const targets = { country: 'countries', outcome: 'outcomes', organisation: 'organisations' } as const satisfies Record<string, WorkflowCollection>

type Condition = (place: (value: unknown) => string, value: string) => string

const linkedTo = (target: keyof typeof targets): Condition => (place, value) => `exists (
  select 1 from reading.links k join reading.live t on t.collection = k.to_collection and t.document = k.to_document and t.language = l.language
  where k.from_collection = l.collection and k.from_document = l.document and k.language is null
    and k.to_collection = ${place(targets[target])} and ${place(value)} in (t.slug, t.code))`

const conditions: { [K in keyof Required<Filters>]: Condition } = {
  country: linkedTo('country'),
  outcome: linkedTo('outcome'),
  organisation: linkedTo('organisation'),
  type: (place, value) => `l.shared->>'type' = ${place(value)}`,
  year: (place, value) => `left(coalesce(l.shared->>'date', l.first_day), 4) = ${place(value)}`,
  role: (place, value) => `l.shared->'roles' @> jsonb_build_array(jsonb_build_object('role', ${place(value)}::text))`,
  when: (place, value) => `coalesce(l.over_at <= ${place(new Date().toISOString())}, l.event_status = 'cancelled') = ${place(value === 'past')}`,
  exposure: (place, value) => `l.exposure = ${place(value)}`,
}

/** Conditions on `reading.live l`; `place` takes a value and gives its placeholder. */
export const conditionsOf = ({ filters, place }: { filters: Filters; place: (value: unknown) => string }): string[] =>
  (Object.keys(conditions) as (keyof Filters)[]).flatMap((name) => {
    const value = filters[name]
    return value === undefined ? [] : [conditions[name](place, value)]
  })
