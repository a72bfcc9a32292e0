import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';

export interface Canary {
  /** `http://127.0.0.1:port`: another origin than the site's. */
  readonly origin: string;
  /** Port on which datagrams are heard. */
  readonly udpPort: number;
  /** What arrived since the start, oldest first: `GET /path`, `upgrade /path`, `connection`, `datagram`. */
  readonly heard: readonly string[];
  stop(): Promise<void>;
}

/** An origin that nobody should reach. It answers everything, and writes down all that arrives. */
export async function startCanary(): Promise<Canary> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end();
  });
  server.on('connection', () => heard.push('connection'));
  server.on('upgrade', ({ url }, socket) => {
    heard.push(`upgrade ${url ?? ''}`);
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  const udp = createSocket('udp4');
  udp.on('message', () => heard.push('datagram'));
  udp.bind(0, '127.0.0.1');
  await Promise.all([once(server, 'listening'), once(udp, 'listening')]);
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    udpPort: udp.address().port,
    heard,
    stop: async () => {
      udp.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
