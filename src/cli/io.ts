/** Everything of the outside world that a command touches besides files. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Stream
  readonly stderr: Stream
  /** Somebody can type an answer. */
  readonly canAsk: boolean
  /** Whether the terminal of standard output follows links. */
  canLink(): Promise<boolean>
  readStandardInput(): Promise<Uint8Array>
  /** Waits until somebody ends the program, and gives the exit code for it. Until then a signal ends nothing by itself. */
  interrupted(): Promise<number>
}

/** A stream that a command writes to. */
export interface Stream {
  readonly isTerminal: boolean
  readonly columns: number | undefined
  write(text: string): void
  /** Waits while the reader is behind; false once it has left. A stream that keeps nothing waiting has no need of it. */
  hasReader?(): Promise<boolean>
}

/** More of standard input is not read, since no page may be larger; in bytes. */
const mostInput = 1024 ** 3

/** Milliseconds that an interrupted program has to end by itself. */
const lastMoment = 200

/** The process's own streams. A reader that stops early (`| head`) is no failure. */
export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: streamOf(process.stdout),
    stderr: streamOf(process.stderr),
    canLink: async () =>
      process.stdout.isTTY === true && (await import('supports-hyperlinks')).createSupportsHyperlinks(process.stdout),
    // Looking at standard input opens it, which few runs need.
    get canAsk() {
      return process.stdout.isTTY === true && process.stdin.isTTY === true
    },
    readStandardInput: async () => {
      const chunks: Uint8Array[] = []
      let length = 0
      for await (const chunk of process.stdin) {
        chunks.push(chunk)
        length += chunk.length
        if (length > mostInput) break
      }
      return Buffer.concat(chunks)
    },
    interrupted: () =>
      new Promise(resolve => {
        const end = (code: number) => () => {
          resolve(code)
          // Work that is under way is left behind.
          setTimeout(() => process.exit(code), lastMoment).unref()
        }
        process.once('SIGINT', end(130))
        process.once('SIGTERM', end(143))
      }),
  }
}

function streamOf(stream: NodeJS.WriteStream): Stream {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    if (stream === process.stdout) process.stderr.write(`carelint: The output cannot be written (${error.code}).\n`)
    process.exit(2)
  })
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
    write: text => void stream.write(text),
    async hasReader() {
      if (stream.writableNeedDrain && !stream.destroyed)
        await new Promise<void>(resolve => {
          const go = () => {
            stream.off('drain', go).off('close', go)
            resolve()
          }
          stream.on('drain', go).on('close', go)
        })
      return !stream.destroyed
    },
  }
}

/** Whether colours may be used: the flag, then FORCE_COLOR, then NO_COLOR, then what the stream is. */
export function usesColor(flag: boolean | undefined, io: Io, stream: Stream): boolean {
  if (flag !== undefined) return flag
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = io.env
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (refused !== undefined && refused !== '') return false
  return stream.isTerminal && terminal !== 'dumb'
}

/** Whether signs outside ASCII can be shown: the terminal has them, and no locale asks for another encoding. */
export function usesUnicode({ env }: Pick<Io, 'env'>): boolean {
  if (env.TERM === 'linux' || env.TERM === 'dumb') return false
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
  return locale === '' || /utf-?8/i.test(locale)
}
