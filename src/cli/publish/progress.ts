/** Tells how far long work is, on standard error: on a terminal in one line that changes, elsewhere a line for each step. */
export interface Progress {
  /** Begins a step. */
  step(name: string): void;
  /** How much of the step is done; without `of` if nobody knows yet how much there is to do. */
  at(done: number, of?: number): void;
  end(): void;
}

export function progressOn(stream: NodeJS.WriteStream): Progress {
  let name = '';
  const write = (text: string): void => void (stream.isTTY && stream.write(`\r\u001b[K${text}`));
  return {
    step(next) {
      name = next;
      if (stream.isTTY) write(`${name} …`);
      else stream.write(`${name} …\n`);
    },
    at: (done, of) => write(`${name} … ${done}${of === undefined ? '' : ` of ${of}`}`),
    end: () => write(''),
  };
}
