import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

import { clientNetwork } from '../../../src/delivery/clientNetwork'
import { networkOf } from '../../../src/domain/network'
import { readEnv } from '../../../src/env'

describe('a network', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'], ['::ffff:192.0.2.7', '192.0.2.7'], ['::ffff:c000:207', '192.0.2.7'], ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'], ['2001:db8::1', '2001:db8:0:0::/64'], ['::1', '0:0:0:0::/64'], ['[2001:db8:1:2::9]', '2001:db8:1:2::/64'], ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['203.0.113.9:5000', '203.0.113.9'], ['[2001:db8:1:2::9]:5000', '2001:db8:1:2::/64'], ['"[2001:db8:1:2::9]:5000"', '2001:db8:1:2::/64'], [' "203.0.113.9" ', '203.0.113.9'], ['[::ffff:203.0.113.9]:80', '203.0.113.9'], ['2001:db8:1:2::9:5000', '2001:db8:1:2::/64'],
    ['203.0.113.9:', ''], ['203.0.113.9:5000:1', ''], ['203.0.113.9:x', ''], ['[203.0.113.9', ''], ['[2001:db8::1]5000', ''], ['example.org:80', ''], [':5000', ''],
    ['', ''], ['unknown', ''], ['192.0.2.7, 10.0.0.1', ''], ['192.0.2', ''], ['<script>', ''],
  ])('of %j is %j', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })

  it('is one for all the addresses of an IPv6 household', () => {
    fc.assert(fc.property(fc.ipV6(), fc.ipV6(), (address, other) => {
      const half = networkOf(address).split('::/')[0] ?? ''
      fc.pre(networkOf(address).endsWith('::/64'))
      const rest = new URL(`http://[${other}]`).hostname.slice(1, -1).split(':').filter((part) => /^[0-9a-f]{1,4}$/.test(part)).slice(0, 4)
      const neighbour = `${half}:${[...rest, '1', '2', '3', '4'].slice(0, 4).join(':')}`
      expect(networkOf(neighbour)).toBe(networkOf(address))
    }))
  })
})

describe('whoever asks', () => {
  const remote = '10.0.0.1'
  const forwarded = '1.1.1.1, 203.0.113.9, 10.0.0.2'

  test.each([
    ['without proxies, the connection', undefined, '10.0.0.1'], ['behind one proxy', 1, '10.0.0.2'], ['behind two', 2, '203.0.113.9'], ['behind more than there are, the first that is told', 9, '1.1.1.1'],
    ['behind proxies by address', ['10.0.0.1', '10.0.0.2'], '203.0.113.9'], ['behind proxies by network', ['10.0.0.0/8'], '203.0.113.9'], ['not behind the proxy that is named', ['192.0.2.1'], '10.0.0.1'],
  ])('is %s', (_name, trusted, network) => {
    expect(clientNetwork({ remote, forwarded, trusted })).toBe(network)
  })

  it.each([
    ['203.0.113.9:5000', 1, '203.0.113.9'], ['203.0.113.9:5001', 1, '203.0.113.9'], ['[2001:db8:1:2::9]:5000', 1, '2001:db8:1:2::/64'], ['"[2001:db8:1:2::9]:5001"', 1, '2001:db8:1:2::/64'],
    ['1.1.1.1:1, 203.0.113.9:5000, 10.0.0.2:443', ['10.0.0.0/8'], '203.0.113.9'], ['203.0.113.9:5000, [fd00::2]:443', ['10.0.0.0/8', 'fd00::/8'], '203.0.113.9'],
  ])('is told by a proxy with a port, too: %j behind %j', (told, trusted, network) => {
    expect(clientNetwork({ remote, forwarded: told, trusted })).toBe(network)
  })

  it('is never somebody that they made up, whatever they write', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string({ maxLength: 20 })), { maxLength: 30 }), (lies) => {
      const told = [...lies, '203.0.113.9'].join(',')
      expect(clientNetwork({ remote, forwarded: told, trusted: 1 })).toBe('203.0.113.9')
      expect(clientNetwork({ remote, forwarded: told, trusted: ['10.0.0.0/8', '::1'] })).toBe('203.0.113.9')
      expect(clientNetwork({ remote, forwarded: told, trusted: undefined })).toBe('10.0.0.1')
    }))
  })
})

test('the setting takes a number of proxies, or addresses and networks, and nothing else', () => {
  expect(readEnv({ TRUST_PROXY: '2' }).TRUST_PROXY).toBe(2)
  expect(readEnv({ TRUST_PROXY: '10.0.0.1, fd00::/8' }).TRUST_PROXY).toEqual(['10.0.0.1', 'fd00::/8'])
  for (const wrong of ['0', 'true', '10.0.0.1/33', 'fd00::/129', '10.0.0', 'localhost', '10.0.0.1,,', '1,2']) expect(() => readEnv({ TRUST_PROXY: wrong })).toThrow(/^TRUST_PROXY: /)
})
