import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';

/** Networks whose addresses say nothing about a visitor: a proxy or a container's gateway sends from there. */
const inner = new BlockList();
for (const [network, prefix] of [
  ['10.0.0.0', 8],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  inner.addSubnet(network, prefix);
inner.addAddress('::1', 'ipv6');
inner.addSubnet('fc00::', 7, 'ipv6');
inner.addSubnet('fe80::', 10, 'ipv6');

/**
 * What tells one sender from another: the IPv4 address, or the network of the IPv6 address, of which one subscriber has
 * 2^64. Undefined if a proxy sent the request and no header names the visitor's address.
 *
 * @param header a header that the proxy sets, in lower case; of a list, the last address, which the nearest proxy added
 */
export function senderOf({ headers, socket }: IncomingMessage, header: string | undefined): string | undefined {
  const peer = plain(socket.remoteAddress ?? '');
  if (header !== undefined) {
    const named = plain(
      String(headers[header] ?? '')
        .split(',')
        .at(-1)
        ?.trim() ?? '',
    );
    return networkOf(isIP(named) ? named : peer);
  }
  const isInner = !isIP(peer) || inner.check(peer, isIPv6(peer) ? 'ipv6' : 'ipv4');
  return isInner ? undefined : networkOf(peer);
}

/** An address without the name of an interface, and an IPv4 address without its IPv6 form. */
const plain = (address: string): string => address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');

/** The first 64 bits of an IPv6 address; an IPv4 address as it is. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const { hostname } = new URL(`http://[${address}]/`); // writes it in one way, without leading zeros
  const [head = '', tail] = hostname.slice(1, -1).split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length);
  const all = [...groups, ...Array.from({ length: missing }, () => '0'), ...(tail?.split(':') ?? [])];
  return `${all.slice(0, 4).join(':')}::/64`;
}
