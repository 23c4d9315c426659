import { describe, expect, it } from 'vitest';
import { createTrustedProxies } from '#server/adapters/trusted-proxies.ts';
import { clientAddress } from '#server/front-door/client-address.ts';

const isTrusted = createTrustedProxies(['10.0.0.0/8', '2001:db8::/32', '192.0.2.1']);

describe('clientAddress', () => {
  it.each([
    { name: 'no proxy', peer: '203.0.113.7', forwardedFor: undefined, address: '203.0.113.7' },
    {
      name: 'a stranger who claims another address',
      peer: '203.0.113.7',
      forwardedFor: '198.51.100.1',
      address: '203.0.113.7',
    },
    { name: 'our proxy', peer: '10.1.2.3', forwardedFor: '203.0.113.7', address: '203.0.113.7' },
    {
      name: 'our proxy in IPv4-mapped form',
      peer: '::ffff:10.1.2.3',
      forwardedFor: '203.0.113.7',
      address: '203.0.113.7',
    },
    {
      name: 'two of ours in a row',
      peer: '10.1.2.3',
      forwardedFor: '203.0.113.7, 2001:db8::5',
      address: '203.0.113.7',
    },
    {
      name: 'a lie before the truth',
      peer: '10.1.2.3',
      forwardedFor: '192.0.2.99, 203.0.113.7',
      address: '203.0.113.7',
    },
    {
      name: 'a lie that names one of ours',
      peer: '10.1.2.3',
      forwardedFor: '10.9.9.9, 203.0.113.7',
      address: '203.0.113.7',
    },
    { name: 'nobody but ours', peer: '10.1.2.3', forwardedFor: '10.9.9.9', address: '10.9.9.9' },
    { name: 'our proxy that says nothing', peer: '10.1.2.3', forwardedFor: undefined, address: '10.1.2.3' },
    { name: 'our proxy that says ""', peer: '10.1.2.3', forwardedFor: ' , ', address: '10.1.2.3' },
  ])('is $address for $name', ({ address, peer, forwardedFor }) => {
    expect(clientAddress({ peer, forwardedFor }, isTrusted)).toBe(address);
  });
});

describe('createTrustedProxies', () => {
  it.each(['10.0.0.0/8', '::1', '192.0.2.1'])('takes %s', (entry) => {
    expect(createTrustedProxies([entry])(entry.split('/')[0] ?? '')).toBe(true);
  });

  it.each(['proxy.example', '10.0.0.0/99', '300.1.1.1', '/8'])('refuses %s', (entry) => {
    expect(() => createTrustedProxies([entry])).toThrow();
  });
});
