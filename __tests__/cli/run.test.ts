// Contract, sections 7 and 10: `credit-gate run`: gate, command and receipt in a shell.
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Answer, apertisDollars, ownProviders } from '../support/gate.ts'
import { marked, running } from '../support/running.ts'
import { type Sandbox, startSandbox } from '../support/sandbox.ts'
import { creditGate, inShell, inTerminal, type Start } from '../support/shipped-command.ts'

const providers = ownProviders()
let sandbox: Sandbox
let folder: string
beforeAll(async () => {
  sandbox = await startSandbox()
  folder = mkdtempSync(join(tmpdir(), 'run-'))
})
afterAll(async () => {
  await sandbox.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Run extends Start {
  readonly figures?: readonly (number | Answer)[]
  readonly flags?: readonly string[]
}

function run(command: readonly string[], { figures = [9, 8], flags = [], environment, ...start }: Run = {}) {
  const key = providers.keyFor(
    ...figures.map((figure) => (typeof figure === 'number' ? apertisDollars(figure) : figure)),
  )
  const words = ['run', 'apertis', '--minimum', '5 USD', '--base-url', providers.origin, '--retries', '0', ...flags]
  const separated = command.length === 0 ? words : [...words, '--', ...command]
  return creditGate(separated, { ...start, environment: { APERTIS_API_KEY: key, ...environment } })
}

const shell = (script: string, options: Run = {}) => run(['sh', '-c', script], options)

/** Sends a signal as soon as stdout has `ready` in it. */
const whenReady = (signal: NodeJS.Signals): Start => ({
  onStart: (child) => child.stdout?.on('data', (text) => `${text}`.includes('ready') && child.kill(signal)),
})

describe('the command', () => {
  it('gets stdin, stdout, stderr, environment and folder; nothing of ours is on stdout', async () => {
    const script = 'read line; echo "out $line $MINE $INPUT_MINE"; pwd; echo "err" >&2; [ -t 1 ] || echo piped'
    const ended = await shell(script, {
      input: 'hello\n',
      environment: { MINE: 'kept', INPUT_MINE: 'too' },
      cwd: folder,
    })
    expect(ended.stdout).toBe(`out hello kept too\n${folder}\npiped\n`)
    expect(ended.stderr).toContain('\nerr\n')
    expect(ended.stderr).toContain('should-run=true')
    expect(ended.stderr).toContain('Receipt: this job spent 1 USD.')
    expect(ended.code).toBe(0)
  })

  it('gets its arguments as they are, flags and another -- among them', async () => {
    const ended = await run(['printf', '[%s]', '--minimum', 'a b', '--', '*', ''])
    expect(ended.stdout).toBe('[--minimum][a b][--][*][]')
  })

  it.each([0, 1, 3, 64, 255])('ends us with its own code: %d', async (code) => {
    expect((await shell(`exit ${code}`)).code).toBe(code)
  })

  it.each([
    ['KILL', 137],
    ['TERM', 143],
    ['SEGV', 139],
  ])('that dies by SIG%s gives %d', async (name, code) => {
    expect((await shell(`kill -${name} $$`)).code).toBe(code)
  })

  it('that does not exist gives 127, one that must not run 126', async () => {
    const missing = await run(['no-such-command-anywhere'])
    expect(missing).toMatchObject({ code: 127, stdout: '' })
    expect(missing.stderr).toContain('could not be started: there is no such command')
    const path = join(folder, 'not-executable')
    writeFileSync(path, 'text')
    chmodSync(path, 0o644)
    expect(await run([path])).toMatchObject({ code: 126, stdout: '' })
  })

  it('is required: a usage error without one', async () => {
    for (const words of [['run'], ['run', 'apertis >= 5'], ['run', 'apertis >= 5', '--']]) {
      const ended = await creditGate(words)
      expect(ended).toMatchObject({ code: 64, stdout: '' })
      expect(ended.stderr).toContain('there is no command; put it behind `--`')
    }
  })

  it('may be a script: check --run', async () => {
    const key = providers.keyFor(apertisDollars(9), apertisDollars(8))
    const words = [
      'check',
      'apertis',
      '--minimum',
      '5',
      '--base-url',
      providers.origin,
      '--run',
      'echo mine; false; echo never',
    ]
    const ended = await creditGate(words, { environment: { APERTIS_API_KEY: key } })
    expect(ended).toMatchObject({ code: 1, stdout: 'mine\n' })
    expect(ended.stderr).toContain('Receipt: this job spent 1 USD.')
  })
})

describe('the gate', () => {
  it.each<[string, number | Answer, readonly string[], number]>([
    ['too little', 3, [], 1],
    ['too little, and on-low: skip', 3, ['--on-low', 'skip'], 0],
    ['unknown', { status: 503, body: {} }, [], 69],
    ['denied', { status: 401, body: {} }, [], 77],
    ['a unit that is wrong', 9, ['--estimated-cost', '1 EUR'], 64],
    ['a configuration that is wrong', 9, ['--require', 'some'], 64],
  ])('with %s starts nothing, and its code is ours', async (_, figure, flags, code) => {
    const ended = await shell('echo started', { figures: [figure], flags })
    expect(ended).toMatchObject({ code, stdout: '' })
    expect(ended.stderr).toContain('should-run=false')
  })

  it('with a warning goes on', async () => {
    const ended = await shell('echo started', { figures: [3, 2], flags: ['--on-low', 'warn'] })
    expect(ended).toMatchObject({ code: 0, stdout: 'started\n' })
  })
})

describe('formats', () => {
  it.each(['json', 'markdown', 'junit'])('%s needs --output', async (format) => {
    const ended = await shell('echo started', { flags: ['--format', format] })
    expect(ended).toMatchObject({ code: 64, stdout: '' })
    expect(ended.stderr).toContain(`--format ${format} needs --output`)
  })

  it('go into the file: JSON as of check; Markdown with the receipt', async () => {
    const [json, markdown] = [join(folder, 'gate.json'), join(folder, 'gate.md')]
    await shell('echo started', { flags: ['--format', 'json', '--output', json] })
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ 'should-run': true, remaining: 9 })
    const ended = await shell('exit 4', { figures: [9, 0], flags: ['--format', 'markdown', '--output', markdown] })
    expect(ended.code).toBe(4)
    const text = readFileSync(markdown, 'utf8')
    const order = ['## 💸 Not your code', '## ❌ The command ended with exit code 4', '## 🧾 Receipt'].map((headline) =>
      text.indexOf(headline),
    )
    expect(order).toEqual(order.toSorted((one, other) => one - other))
    expect(order[0]).toBe(0)
  })
})

describe('what was spent', () => {
  it('is told exactly, and appended to the receipt file', async () => {
    const path = join(folder, 'receipts.jsonl')
    const flags = ['--receipt-file', path]
    const ended = await shell('true', { figures: [277.47, 178.2], flags })
    expect(ended.stderr).toContain('277.47 USD  178.2 USD  99.27 USD')
    await shell('true', { figures: [3], flags })
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain('"before":277.47,"after":178.2,"spent":99.27,"note":null')
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({
      should_run: false,
      checks: [{ before: 3, after: null, spent: null }],
    })
  })

  it('starts a line of its own behind one that was cut off', async () => {
    const path = join(folder, 'cut.jsonl')
    writeFileSync(path, '{"version":1,"checks":[]}\n{"version":1,"star')
    for (const _ of [1, 2]) await shell('true', { flags: ['--receipt-file', path] })
    const [, cut, ...whole] = readFileSync(path, 'utf8').trimEnd().split('\n')
    expect([cut, whole.map((line) => JSON.parse(line).version)]).toEqual(['{"version":1,"star', [1, 1]])
  })

  it('falls as the command spends, at the sandbox', async () => {
    const words = ['apertis', '--minimum', '5 USD', '--base-url', `${sandbox.origin}/apertis`, '--', 'true']
    const ended = await creditGate(['run', ...words], { environment: { APERTIS_API_KEY: 'sandbox-drain-0.5' } })
    expect(ended.stderr).toContain('100 USD  99.5 USD  0.5 USD')
  })

  it('a file that cannot be written is an error before any request', async () => {
    const ended = await shell('exit 5', { flags: ['--receipt-file', join(folder, 'none', 'receipts.jsonl')] })
    expect(ended.code).toBe(64)
    expect(ended.stderr).toContain('cannot take a line: its folder does not exist')
  })

  it.each([
    ['warn', 0, 0],
    ['fail', 0, 1],
    ['fail', 9, 9],
    ['stop', 0, 1],
  ])('too much, with on-overspend: %s and a command that ends with %d, gives %d', async (policy, code, expected) => {
    const flags = ['--max-spend', '2 USD', '--on-overspend', policy]
    const ended = await shell(`exit ${code}`, { figures: [9, 6], flags })
    expect(ended.code).toBe(expected)
    expect(ended.stderr).toContain('apertis spent 3 USD, more than its max-spend of 2 USD')
  })

  it('ends the command with --on-overspend stop; --grace says when SIGKILL comes', async () => {
    const flags = ['--max-spend', '2 USD', '--on-overspend', 'stop', '--watch', '5', '--grace', '1']
    const ended = await shell(`trap '' TERM; echo ready; while :; do sleep ${marked(86441)} & wait; done`, {
      figures: [9, 6],
      flags,
    })
    expect(ended.code).toBe(1)
    expect(ended.stderr).toContain('the command is stopped (SIGTERM, and after 1 s SIGKILL)')
    expect(ended.milliseconds).toBeGreaterThan(6_000)
    expect(running(marked(86441))).toEqual([])
  })
})

describe('not your code', () => {
  it('is said on stderr', async () => {
    const ended = await shell('exit 3', { figures: [42.5, 0] })
    expect(ended.stderr).toContain(
      'Not your code: the credit ran out during this job.\napertis had 42.5 USD before this job and has 0 USD now; the job needs at least 5 USD.',
    )
  })

  it('is not when the money is still there', async () => {
    expect((await shell('exit 3')).stderr).toContain('credit does not look like the reason: apertis still has 8 USD.')
  })
})

describe('signals', () => {
  it.each<[NodeJS.Signals, number]>([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])('%s reaches the command; where that ends well, the code is %d', async (signal, code) => {
    const name = signal.slice(3)
    const script = `trap 'echo cleaned; exit 0' ${name}; echo ready; while :; do sleep 0.1; done`
    const ended = await shell(script, whenReady(signal))
    expect(ended.stdout).toContain('cleaned')
    expect(ended).toMatchObject({ code, signal: null })
  })

  it('SIGUSR1 is handed on, and ends nothing', async () => {
    const ended = await shell(
      "trap 'echo got; exit 0' USR1; echo ready; while :; do sleep 0.1; done",
      whenReady('SIGUSR1'),
    )
    expect(ended).toMatchObject({ code: 0 })
    expect(ended.stdout).toContain('got')
  })

  it('kill after 7 seconds a child that ignores them, and a grandchild that outlives its parent', async () => {
    const deaf = shell(
      `trap '' TERM INT; echo ready; while :; do sleep ${marked(86451)} & wait; done`,
      whenReady('SIGTERM'),
    )
    const orphan = shell(
      `trap 'exit 0' TERM; (trap '' TERM INT HUP; echo ready; while :; do sleep ${marked(86452)}; done) & while :; do sleep 0.1; done`,
      whenReady('SIGTERM'),
    )
    const [first, second] = await Promise.all([deaf, orphan])
    expect(first.code).toBe(137)
    expect(second.code).toBe(143)
    for (const { milliseconds } of [first, second]) expect(milliseconds).toBeGreaterThan(7_000)
    expect([...running(marked(86451)), ...running(marked(86452))]).toEqual([])
  })

  // Said by an exit code, not left to the system, which does nothing about a signal to a container's first process.
  it('while the gate still asks end it at once, and no command is started', async () => {
    const ended = await shell('echo started', {
      figures: [{ delayMs: 15_000 }],
      flags: ['--on-unknown', 'warn'],
      onStart: (child) => setTimeout(() => child.kill('SIGTERM'), 1_000),
    })
    expect(ended).toMatchObject({ code: 143, signal: null, stdout: '' })
    expect(ended.milliseconds).toBeLessThan(6_000)
  })

  it('during the second reading end it: never 0', async () => {
    const ended = await shell('echo ready', {
      figures: [9, { delayMs: 15_000 }],
      onStart: (child) => child.stdout?.on('data', () => setTimeout(() => child.kill('SIGTERM'), 1_000)),
    })
    expect(ended.code).toBe(143)
    expect(ended.milliseconds).toBeLessThan(6_000)
    expect(ended.stderr).toContain('no time was left to read it at the end')
  })

  it('leave a background process alone when nobody sent any', async () => {
    const ended = await shell(`sleep ${marked(86461)} >/dev/null 2>&1 & echo over`)
    expect(ended.code).toBe(0)
    const [left = ''] = running(marked(86461))
    expect(left).not.toBe('')
    process.kill(Number.parseInt(left.trim(), 10))
  })
})

describe('in a shell', () => {
  it('a pipe gets the command’s output alone', async () => {
    const key = providers.keyFor(apertisDollars(9), apertisDollars(8))
    const script = `credit-gate run apertis --minimum 5 --base-url ${providers.origin} -- echo '{"a":1}' | cat`
    const ended = await inShell('bash', script, { environment: { APERTIS_API_KEY: key } })
    expect(ended.stdout).toBe('{"a":1}\n')
  })
})

describe('in a terminal', () => {
  const start = (command: readonly string[], figures: readonly number[]) => {
    const key = providers.keyFor(...figures.map(apertisDollars))
    const words = ['run', 'apertis', '--minimum', '5', '--base-url', providers.origin, '--', ...command]
    return inTerminal(60, words, { environment: { APERTIS_API_KEY: key } })
  }

  it('the command still sees it, and stays in its foreground group', async () => {
    const groups = 'if [ -r /proc/$$/stat ]; then cut -d " " -f 5,8 /proc/$$/stat; else ps -o pgid=,tpgid= -p $$; fi'
    const script = `[ -t 0 ] && [ -t 1 ] && [ -t 2 ] && ${groups}`
    const ended = await start(['sh', '-c', script], [9, 8])
    const [, group, foreground] = /^ *(\d+) +(\d+)\r?$/m.exec(ended.stdout) ?? []
    expect(group).toBeDefined()
    expect(group).toBe(foreground)
    expect(ended.code).toBe(0)
  })

  it('sentences are folded to its width', async () => {
    const ended = await start(['false'], [9, 0])
    expect(ended.code).toBe(1)
    expect(ended.stdout.replace(/\s+/g, ' ')).toContain('Not your code: the credit ran out during this job.')
    const told = ended.stdout.slice(ended.stdout.indexOf('Not your code'), ended.stdout.indexOf('Receipt:'))
    expect(Math.max(...told.split(/\r?\n/).map((line) => line.length))).toBeLessThanOrEqual(60)
  })
})
