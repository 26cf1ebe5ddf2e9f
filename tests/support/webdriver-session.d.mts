/** How a driver starts a browser. */
export interface SessionOptions {
  readonly name: string;
  /** The path of the driver. */
  readonly driver: string;
  readonly args?: (port: number) => readonly string[];
  readonly capabilities?: object;
  readonly env?: Readonly<Record<string, string>>;
}

/** A session of a W3C WebDriver (classic): the driver, and the browser that it starts. */
export class WebDriverSession {
  constructor(options: SessionOptions);
  start(): Promise<void>;
  /** Resolves with the value of the answer. @throws Error if the driver reports one */
  command(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
  /** Runs the body of a function in the page. */
  run(script: string, ...args: unknown[]): Promise<unknown>;
  stop(): Promise<void>;
}
