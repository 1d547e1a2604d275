import type { QueryResultRow } from 'pg'

import type { Audience } from '../domain/content'
import { withLogin } from './loginKeeper'
import { readersPool } from './pool'

const schemas: Record<Audience, string> = { public: 'reading_public', partners: 'reading_partners' }

/**
 * Rows that one audience may see. The SQL names the views as `reading.live`, `reading.links` …;
 * the audience decides which schema that is, so no query can forget who reads.
 */
export const read = async <Row extends QueryResultRow>({ audience, sql, values }: { audience: Audience; sql: string; values: unknown[] }): Promise<Row[]> => {
  const text = sql.replaceAll('reading.', `${schemas[audience]}.`)
  const { rows } = await withLogin(() => readersPool().query<Row>(text, values))
  return rows
}
