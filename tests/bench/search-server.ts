import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.pagefind': 'application/octet-stream',
};

/**
 * Serves a folder and counts what it sends, workers included; everything is sent compressed.
 *
 * @param mounts further folders, by the beginning of their addresses
 */
export async function serveFolder(folder: string, mounts: Readonly<Record<string, string>> = {}) {
  let sent = 0;
  let paths: string[] = [];
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const mount = Object.keys(mounts).find((start) => path.startsWith(start));
    const root = mount ? join(mounts[mount] ?? '', path.slice(mount.length)) : join(folder, path);
    const file = path.endsWith('/') ? join(root, 'index.html') : root;
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const body = packed.get(file) ?? gzipSync(readFileSync(file), { level: 9 });
    packed.set(file, body);
    sent += body.length;
    paths.push(`${(body.length / 1024).toFixed(1)} ${path}`);
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Encoding': 'gzip',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}`,
    reset: () => {
      sent = 0;
      paths = [];
    },
    bytes: () => sent,
    /** Kilobytes and path of each answer. */
    list: () => paths,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
