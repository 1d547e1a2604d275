import { createHash, createHmac } from 'node:crypto'

type Written = { claims?: object; header?: object; secret?: string; now?: number }

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A session token as Payload signs it for a staff account, for a minute from `now`. */
export const staffToken = ({ claims = {}, header = { alg: 'HS256', typ: 'JWT' }, secret = '', now = Date.now() }: Written): string => {
  const signed = `${part(header)}.${part({ id: '1', collection: 'users', exp: now / 1000 + 60, ...claims })}`
  const key = createHash('sha256').update(secret).digest('hex').slice(0, 32)
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`
}
