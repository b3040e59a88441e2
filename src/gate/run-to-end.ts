/** A fault with a sentence for the user: who, what, what to do. Anything else that is thrown is a fault of ours. */
export class UserError extends Error {}

function describe(error: unknown): string {
  if (error instanceof UserError) return error.message
  // A foreign message may hold anything, an address with a key in it too: only its kind is told.
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException
  if (syscall === 'write') {
    return `What was found could not be written (${code}), so the job must not go on. Free the disk, or send the output elsewhere.`
  }
  const kind = error instanceof Error ? error.name : typeof error
  return `Credit Gate itself failed (${code ?? kind}), so nothing was decided and the job must not go on. Please report it.`
}

/** A reader that left early (`| head`) has had what it wanted; anything else that is lost was never said. */
function isLost(error: Error | null | undefined): error is Error {
  return error !== null && error !== undefined && (error as NodeJS.ErrnoException).code !== 'EPIPE'
}

/** Waits until all that was written is out. Says why it could not be. */
function drained(stream: NodeJS.WriteStream): Promise<Error | null> {
  return new Promise((resolve) => {
    stream.write('', (error) => resolve(error ?? stream.errored))
  })
}

interface Ending {
  /** The exit code until the work itself returns another. */
  readonly failure?: number
  /** What else is written, where a loss is no fault: waited for as well. Node makes such a stream when it is first asked for. */
  readonly beside?: NodeJS.WriteStream
}

/**
 * Runs an entry to its end and leaves with its exit code. The code is `failure` until the work itself returns another:
 * no crash, no dropped connection and no empty event loop ends green.
 */
export async function runToEnd(
  work: () => Promise<number>,
  complain: (message: string) => void,
  { failure = 1, beside }: Ending = {},
): Promise<void> {
  process.exitCode = failure
  const crash = (error: unknown) => {
    complain(describe(error))
    process.exit(failure)
  }
  process.once('uncaughtException', crash)
  process.once('unhandledRejection', crash)
  process.stdout.on('error', (error) => {
    if (isLost(error)) crash(error)
  })
  beside?.on('error', () => {})
  let code = failure
  try {
    code = await work()
  } catch (error) {
    complain(describe(error))
  }
  const [fault] = await Promise.all([process.stdout, ...(beside === undefined ? [] : [beside])].map(drained))
  if (isLost(fault)) crash(fault)
  // Leaves at once: a proxy's socket that never closes must not hold the job.
  process.exit(code)
}
