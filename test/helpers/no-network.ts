import { createSocket, Socket as Datagram } from 'node:dgram';
import dns from 'node:dns';
import { Socket } from 'node:net';
import { onTestFinished, vi } from 'vitest';

/**
 * From here to the end of the test every socket of this process is noted and refused: TCP, TLS, HTTP and fetch all
 * connect through `net.Socket`. Returns the list of attempts.
 */
export function refuseNetwork(): string[] {
  const attempts: string[] = [];
  const refuse = (what: string) => (): never => {
    attempts.push(what);
    throw new Error(`${what}: no network in this test`);
  };
  const spies = [
    vi.spyOn(Socket.prototype, 'connect').mockImplementation(refuse('connect')),
    vi.spyOn(Datagram.prototype, 'send').mockImplementation(refuse('send')),
    vi.spyOn(dns, 'lookup').mockImplementation(refuse('lookup') as never),
    vi.spyOn(dns.promises, 'lookup').mockImplementation(refuse('lookup') as never),
  ];
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
  });
  return attempts;
}

/** Tries the usual ways out; each must end in an error and in the list. */
export async function tryNetwork(): Promise<void> {
  await Promise.allSettled([
    fetch('http://127.0.0.1:59999/'),
    (async () => (await import('node:net')).connect(59999, '127.0.0.1'))(),
    (async () => (await import('node:http')).get('http://127.0.0.1:59999/'))(),
    (async () => createSocket('udp4').send('x', 59999, '127.0.0.1'))(),
  ]);
}
