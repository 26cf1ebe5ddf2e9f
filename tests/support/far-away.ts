import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What is between browsers and a server that is far away. */
export interface FarAway {
  readonly port: number;
  /** Whether bytes get through. If not, they vanish; when it changes, all connections end. */
  isReachable: boolean;
  close(): void;
}

const until = (time: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, Math.max(0, time - performance.now())));

/**
 * Makes a server far away: bytes travel half a round trip each way, and a new connection takes one round trip before it
 * carries any, as TCP does.
 * @param port where the server listens
 * @param roundTrip in milliseconds
 */
export async function farAway(port: number, roundTrip: number): Promise<FarAway> {
  const sockets = new Set<Socket>();
  let isReachable = true;
  /** Passes on what comes from one side, in order. */
  function pass(from: Socket, to: Socket, earliest: number): void {
    let last: Promise<unknown> = Promise.resolve();
    const later = (act: () => unknown): void => {
      const time = Math.max(performance.now(), earliest) + roundTrip / 2;
      last = last.then(() => until(time)).then(act);
    };
    from.on('data', bytes => isReachable && later(() => to.writable && to.write(bytes)));
    from.on('end', () => later(() => to.end()));
    from.on('error', () => to.destroy());
  }
  const server = createServer({ allowHalfOpen: true }, near => {
    const far = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    for (const socket of [near, far]) sockets.add(socket.on('close', () => sockets.delete(socket)));
    pass(near, far, performance.now() + roundTrip);
    pass(far, near, 0);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const cut = (): void => sockets.forEach(socket => socket.destroy());
  return {
    port: (server.address() as AddressInfo).port,
    get isReachable() {
      return isReachable;
    },
    set isReachable(value) {
      isReachable = value;
      cut();
    },
    close() {
      server.close();
      cut();
    },
  };
}
