import { describe, expect, test } from 'vitest'

import { lastLine, whyItEnded } from '../../../src/database/embedded/lastWords'

const starting = '2026-11-30 01:22:08 UTC [41] FATAL:  the database system is starting up'
const noRoom = '2026-11-30 01:22:09 UTC [38] FATAL:  could not write to file "pg_wal/xlogtemp.38": No space left on device'

describe('why PostgreSQL ended', () => {
  test.each([
    { says: 'the disk is full, whatever it told those who asked meanwhile', log: `${starting}\n${noRoom}\n${starting}`, is: `the disk of the data folder is full, make room on it: ${noRoom}` },
    { says: 'the disk is full, after an earlier line', log: `x FATAL:  something else\nx PANIC:  could not write: No space left on device\n`, is: 'the disk of the data folder is full, make room on it: x PANIC:  could not write: No space left on device' },
    { says: 'the first grave line', log: 'x FATAL:  lock file "postmaster.pid" already exists\nx FATAL:  later', is: 'x FATAL:  lock file "postmaster.pid" already exists' },
    { says: 'nothing of sessions that ended with it', log: 'x FATAL:  terminating connection due to administrator command\nx FATAL:  the database system is shutting down', is: null },
    { says: 'nothing of a recovery that it came through', log: 'x FATAL:  the database system is in recovery mode\nx FATAL:  the database system is not accepting connections', is: null },
    { says: 'nothing of who was refused while it ran', log: 'x FATAL:  password authentication failed for user "a"\nx FATAL:  sorry, too many clients already\nx FATAL:  connection to client lost', is: null },
    { says: 'nothing where it was killed', log: '', is: null },
  ])('is told: $says', ({ log, is }) => {
    expect(whyItEnded(log)).toBe(is)
  })

  test('is its last line at worst, no longer than can be read', () => {
    expect(lastLine('one\ntwo\n')).toBe('two')
    expect(lastLine('x'.repeat(999))).toHaveLength(300)
  })
})
