import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const places = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/**
 * The nginx of this machine: what `NGINX_PATH` names, or an installed one.
 *
 * @throws Error that says how to get one
 */
function findNginx(): string {
  const path = process.env.NGINX_PATH || places.find((place) => existsSync(place)) || 'nginx';
  if (spawnSync(path, ['-v']).error) {
    throw new Error(
      `There is no nginx at "${path}". Install it (apt-get install nginx, brew install nginx), or name one in NGINX_PATH. It runs on a loopback port, with files of its own in the temporary folder.`,
    );
  }
  return path;
}

export interface Nginx {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/**
 * Runs an nginx of its own on a free loopback port.
 *
 * @param servers contents of the `http` block, for the port that listens
 * @throws Error with nginx's own words if the configuration is wrong
 */
export async function startNginx(servers: (port: number) => string): Promise<Nginx> {
  const path = findNginx();
  const port = await freePort();
  const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
  chmodSync(prefix, 0o755);
  const log = join(prefix, 'error.log');
  const conf = join(prefix, 'nginx.conf');
  writeFileSync(conf, wholeConfiguration(prefix, servers(port)));
  const nginx = spawn(path, ['-p', prefix, '-c', conf, '-e', log], { stdio: 'ignore' });
  const exited = once(nginx, 'exit');
  while (!(await answers(port))) {
    if (nginx.exitCode !== null) throw new Error(readFileSync(log, 'utf8'));
    await wait(50);
  }
  return {
    port,
    stop: async () => {
      nginx.kill('SIGQUIT');
      await exited;
      rmSync(prefix, { recursive: true });
    },
  };
}

function wholeConfiguration(prefix: string, servers: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${prefix}/${name};\n`)
    .join('');
  return `daemon off;
worker_processes 1;
pid ${prefix}/nginx.pid;
events {}
http {
  access_log off;
${temporary}${servers}
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
