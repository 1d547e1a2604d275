import { SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'

import { isValidPass, passLifetime, signPass } from '../../../src/published/pass'

const secret = 'a secret of this test alone, 32 signs'
const later = (seconds: number) => new Date(Date.now() + seconds * 1000)

describe('a partner’s pass', () => {
  it('holds for a quarter of an hour and not a second longer', async () => {
    const pass = await signPass({ secret })
    expect(await isValidPass({ pass, secret, now: later(passLifetime - 5) })).toBe(true)
    expect(await isValidPass({ pass, secret, now: later(passLifetime + 1) })).toBe(false)
  })

  it('signed with another secret, changed or unsigned is none', async () => {
    const pass = await signPass({ secret })
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${pass.split('.')[1]}.`
    expect(await isValidPass({ pass, secret: `${secret}.` })).toBe(false)
    expect(await isValidPass({ pass: `${pass.slice(0, -2)}xx`, secret })).toBe(false)
    expect(await isValidPass({ pass: unsigned, secret })).toBe(false)
    expect(await isValidPass({ pass: '', secret })).toBe(false)
  })

  it('is not made by whoever signs with the secret itself, as sessions of staff are', async () => {
    const token = await new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).setSubject('partner').setExpirationTime('5m').sign(new TextEncoder().encode(secret))
    expect(await isValidPass({ pass: token, secret })).toBe(false)
  })
})
