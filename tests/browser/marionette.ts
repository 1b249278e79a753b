import { connect, type Socket } from 'node:net';

type Answer = [type: 1, id: number, error: { error: string; message: string } | null, result: unknown];

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * A connection to Firefox by its Marionette protocol: WebDriver’s commands and some of Firefox’s own, a message each
 * way, written as `LENGTH:JSON`. WebDriver BiDi, the newer one, opens no page of an extension.
 */
export class Marionette {
  private received = Buffer.alloc(0);
  private readonly waiting = new Map<number, Waiting>();
  private sent = 0;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (data) => this.onData(data));
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('Firefox has hung up'));
    });
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    const marionette = new Marionette(socket);
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    return marionette;
  }

  /** Sends a command and gives what it answers. */
  send<T = void>(name: string, parameters: Record<string, unknown> = {}): Promise<T> {
    const id = ++this.sent;
    const text = JSON.stringify([0, id, name, parameters]);
    this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve: resolve as Waiting['resolve'], reject }));
  }

  close(): void {
    this.socket.destroy();
  }

  private onData(data: Buffer): void {
    this.received = Buffer.concat([this.received, data]);
    for (;;) {
      const colon = this.received.indexOf(':');
      const end = colon + 1 + Number(this.received.subarray(0, colon));
      if (colon < 0 || this.received.length < end) return;
      const message = JSON.parse(this.received.subarray(colon + 1, end).toString()) as unknown;
      this.received = this.received.subarray(end);
      if (Array.isArray(message)) this.settle(message as Answer); // The first message is a greeting.
    }
  }

  private settle([, id, error, result]: Answer): void {
    const { resolve, reject } = this.waiting.get(id) ?? {};
    this.waiting.delete(id);
    if (error) reject?.(new Error(`${error.error}: ${error.message}`));
    else resolve?.(result);
  }
}
