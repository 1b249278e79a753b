import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page to serve: its text, and what goes with it. */
export interface Served {
  body: string | Buffer;
  type?: string;
  headers?: Record<string, string>;
}

/** A server on this machine, for the pages that tests and demo open. */
export interface Server {
  /** `http://localhost:PORT` */
  origin: string;
  close(): Promise<void>;
}

/** Serves on localhost what `answer` gives for a path; undefined is a 404. */
export async function serve(answer: (path: string) => Served | undefined): Promise<Server> {
  const server = createServer((request, response) => {
    const found = answer(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(found ? 200 : 404, {
      'content-type': found?.type ?? 'text/html; charset=utf-8',
      ...found?.headers,
    });
    response.end(found?.body ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
