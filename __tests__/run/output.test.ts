// What a command writes goes through us unchanged, as it comes, and no faster than it is taken.
import { type ChildProcess, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { commandScriptArguments, startCommandScript } from '../support/command-script.ts'
import { node24 } from '../support/runner.ts'
import { marked, running } from '../support/running.ts'

const folder = mkdtempSync(join(tmpdir(), 'output-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Facts {
  readonly code: number
  readonly tail: number | null
  readonly peakBytes: number
}

const exited = (child: ChildProcess) =>
  new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once('exit', (code, signal) => resolve(signal ?? code)),
  )

function collect(child: ChildProcess, at: number): { text(): Buffer } {
  const parts: Buffer[] = []
  const stream = child.stdio[at]
  if (stream !== null && stream !== undefined && 'on' in stream) stream.on('data', (part: Buffer) => parts.push(part))
  return { text: () => Buffer.concat(parts) }
}

async function factsOf(child: ChildProcess): Promise<Facts> {
  const told = collect(child, 3)
  await exited(child)
  await sleep(50)
  return JSON.parse(told.text().toString().trim().split('\n').at(-1) ?? '')
}

const shell = (script: string, environment: NodeJS.ProcessEnv = {}) => {
  const child = startCommandScript(['sh', '-c', script], ['ignore', 'pipe', 'pipe'], environment)
  return { child, out: collect(child, 1), err: collect(child, 2) }
}

/** A program that writes these pieces, in this order. */
function writerOf(name: string, pieces: readonly (readonly [1 | 2, Uint8Array])[]): readonly string[] {
  const path = join(folder, `${name}.mjs`)
  const listed = JSON.stringify(pieces.map(([to, bytes]) => [to, Buffer.from(bytes).toString('base64')]))
  writeFileSync(
    path,
    `import { writeSync } from 'node:fs'
     for (const [to, text] of ${listed}) {
       const bytes = Buffer.from(text, 'base64')
       for (let at = 0; at < bytes.length; ) at += writeSync(to, bytes, at)
     }`,
  )
  return [node24, path]
}

describe('each stream', () => {
  it('comes through byte for byte, whatever is written in what pieces', async () => {
    const piece = fc.tuple(fc.constantFrom<1 | 2>(1, 2), fc.uint8Array({ maxLength: 3_000 }))
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        run += 1
        const child = startCommandScript(writerOf(`pieces-${run}`, pieces), ['ignore', 'pipe', 'pipe'])
        const [out, err] = [collect(child, 1), collect(child, 2)]
        await new Promise((resolve) => child.once('close', resolve))
        const expected = (stream: 1 | 2) =>
          Buffer.concat(pieces.flatMap(([to, bytes]) => (to === stream ? [bytes] : [])))
        expect(out.text().equals(expected(1))).toBe(true)
        // Ours begins on a line of its own: an unfinished line is ended first.
        const written = expected(2)
        const ended =
          written.length === 0 || written.at(-1) === 0x0a ? written : Buffer.concat([written, Buffer.from('\n')])
        expect(err.text().equals(ended)).toBe(true)
      }),
      { numRuns: 12 },
    )
  }, 60_000)

  it('comes as it is written, before the command ends', async () => {
    const go = join(folder, 'go-on')
    const { child, out } = shell('printf early; while [ ! -e "$GO" ]; do sleep 0.05; done; echo late', { GO: go })
    for (let look = 0; look < 500 && out.text().length === 0; look += 1) await sleep(20)
    expect(out.text().toString()).toBe('early')
    writeFileSync(go, '')
    await exited(child)
    expect(out.text().toString()).toBe('earlylate\n')
  })

  it('of 200 MB comes through at full speed, in bounded memory', async () => {
    const file = join(folder, 'large')
    const source = `head -c 200000000 /dev/urandom > "${file}"; cat "${file}"; head -c 1000000 "${file}" >&2`
    const child = startCommandScript(['sh', '-c', source], ['ignore', 'pipe', 'pipe'])
    const hash = createHash('sha256')
    let bytes = 0
    child.stdout?.on('data', (part: Buffer) => {
      bytes += part.length
      hash.update(part)
    })
    const err = collect(child, 2)
    const { peakBytes, code } = await factsOf(child)
    const expected = createHash('sha256').update(readFileSync(file)).digest('hex')
    rmSync(file)
    expect({ code, bytes, same: hash.digest('hex') === expected }).toEqual({ code: 0, bytes: 200_000_000, same: true })
    expect(err.text().length).toBeGreaterThanOrEqual(1_000_000)
    // Node alone takes some 80 MB.
    expect(peakBytes).toBeGreaterThan(2 ** 20)
    expect(peakBytes).toBeLessThan(270 * 2 ** 20)
  }, 60_000)

  it('can be opened by its name, as a pipe can and a socket cannot', async () => {
    const { child, out, err } = shell('echo named > /dev/stdout; echo both | tee /dev/stderr')
    await factsOf(child)
    expect([out.text().toString(), err.text().toString()]).toEqual(['named\nboth\n', 'both\n'])
  })
})

describe('a reader', () => {
  it('that is slow slows the command down: nothing is heaped up', async () => {
    const child = startCommandScript(
      ['sh', '-c', 'head -c 300000000 /dev/zero; echo done >&2'],
      ['ignore', 'pipe', 'pipe'],
    )
    const err = collect(child, 2)
    const facts = factsOf(child)
    await sleep(1_500)
    // Nobody has read yet: what fits into pipes is written, and no more.
    expect(err.text().toString()).toBe('')
    let bytes = 0
    child.stdout?.on('data', (part: Buffer) => {
      bytes += part.length
    })
    const { peakBytes } = await facts
    expect([bytes, err.text().toString()]).toEqual([300_000_000, 'done\n'])
    expect(peakBytes).toBeLessThan(340 * 2 ** 20)
  }, 60_000)

  it('that is gone ends the command as it would without us', async () => {
    const child = startCommandScript(['sh', '-c', 'yes; echo "ended with $?" >&2'], ['ignore', 'pipe', 'pipe'])
    const err = collect(child, 2)
    child.stdout?.once('data', () => child.stdout?.destroy())
    const code = await exited(child)
    expect(err.text().toString()).toContain('ended with ')
    expect(code).toBe(0)
  })

  it('that is gone does not make a failure green', async () => {
    const child = startCommandScript(['sh', '-c', 'yes | cat; exit 5'], ['ignore', 'pipe', 'ignore'])
    child.stdout?.once('data', () => child.stdout?.destroy())
    expect(await exited(child)).toBe(5)
  })
})

describe('what the command leaves running', () => {
  it('keeps nobody waiting, though it holds the streams', async () => {
    const mark = marked(86_482)
    const { child, out } = shell(`sleep ${mark} & echo begun; printf unfinished; exit 3`)
    const started = performance.now()
    expect(await exited(child)).toBe(3)
    expect(performance.now() - started).toBeLessThan(20_000)
    expect(out.text().toString()).toBe('begun\nunfinished')
    for (const line of running(mark)) process.kill(Number(line.split(' ')[0]))
  }, 30_000)

  it('may still write, into the reader’s hands, when we are gone', async () => {
    const { child, out } = shell('(while [ ! -e "$GO" ]; do sleep 0.05; done; echo later) & echo first', {
      GO: join(folder, 'go'),
    })
    await exited(child)
    writeFileSync(join(folder, 'go'), '')
    for (let look = 0; look < 300 && !out.text().includes('later'); look += 1) await sleep(20)
    expect(out.text().toString()).toBe('first\nlater\n')
  }, 30_000)
})

describe('our own death', () => {
  it('is no green of the command’s', async () => {
    const child = startCommandScript(
      ['sh', '-c', 'trap "" PIPE; while :; do echo x || exit 0; done'],
      ['ignore', 'pipe', 'ignore'],
    )
    child.stdout?.once('data', () => child.kill('SIGKILL'))
    child.stdout?.resume()
    expect(await exited(child)).toBe('SIGKILL')
  })
})

describe('a terminal', () => {
  it('is handed on as it is, and not looked at', () => {
    const facts = join(folder, 'facts')
    const inner = '[ -t 1 ] && echo out-is-terminal; [ -t 2 ] && echo err-is-terminal >&2; exit 4'
    const quoted = [node24, ...commandScriptArguments(['sh', '-c', inner])].map(
      (word) => `'${word.replaceAll("'", `'\\''`)}'`,
    )
    const wrapper = join(folder, 'in-terminal.sh')
    writeFileSync(wrapper, `${quoted.join(' ')} 3> '${facts}'\n`)
    const { stdout, status } = spawnSync('script', ['-qec', `sh ${wrapper}`, '/dev/null'], { encoding: 'utf8' })
    expect([stdout.includes('out-is-terminal'), stdout.includes('err-is-terminal'), status]).toEqual([true, true, 4])
    expect(JSON.parse(readFileSync(facts, 'utf8').trim().split('\n').at(-1) ?? '')).toMatchObject({
      code: 4,
      tail: null,
    })
  })
})

describe('what we say afterwards', () => {
  it('begins on a line of its own, and only there a line end is added', async () => {
    const unfinished = shell("printf 'out'; printf '::debug::' >&2; exit 1", { SAY: 'ours' })
    await factsOf(unfinished.child)
    expect(unfinished.err.text().toString()).toBe('::debug::\nours\n')
    expect(unfinished.out.text().toString()).toBe('out')
    const finished = shell('echo err >&2', { SAY: 'ours' })
    await factsOf(finished.child)
    expect(finished.err.text().toString()).toBe('err\nours\n')
  })

  it('does so behind stdout too, where both lead to the same place', async () => {
    const path = join(folder, 'both')
    const file = openSync(path, 'a')
    const child = startCommandScript(['sh', '-c', 'printf out'], ['ignore', file, file], { SAY: 'ours' })
    closeSync(file)
    await factsOf(child)
    expect(readFileSync(path, 'utf8')).toBe('out\nours\n')
  })
})
