/**
 * One line of the log. It says what happened, never to whom: no address of the network, no id, no receipt, nothing that
 * was sent.
 */
export interface LogEntry {
  readonly level: 'info' | 'error';
  readonly event: 'listening' | 'request' | 'failed' | 'deleted' | 'relayed' | 'refused' | 'stopped';
  readonly [detail: string]: string | number | readonly string[] | undefined;
}

export type Log = (entry: LogEntry) => void;

/** Writes each entry as a line of JSON. */
export const logTo =
  (write: (line: string) => unknown): Log =>
  entry =>
    write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);

/** Writes errors alone, for a receiver inside another server. */
export const logErrors: Log = entry => {
  if (entry.level === 'error') logTo(line => process.stderr.write(line))(entry);
};
