// The workflow of README.md that tries the gate before there is a key: its sandbox starts as it says, and its gate stops.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { readBlocks } from '../../scripts/read-blocks.ts'
import { runInProject } from '../support/run-in-project.ts'
import { runAction } from '../support/runner.ts'
import { startSandbox } from '../support/sandbox.ts'

interface Step {
  readonly run?: string
  readonly with?: Readonly<Record<string, string>>
}

const block = readBlocks('README.md', readFileSync('README.md', 'utf8')).find(({ text }) =>
  text.includes('sandbox --port'),
)
const workflow = parse(block?.text ?? '') as { jobs: { evaluate: { steps: readonly Step[] } } }
const [start, gate] = workflow.jobs.evaluate.steps

async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

it('the sandbox is there for the next step', async () => {
  const port = String(await findFreePort())
  // Small images have no curl: what it waits for is waited for in its place.
  const wait =
    'const wait = () => fetch(process.argv[1]).catch(() => new Promise((resolve) => setTimeout(resolve, 100)).then(wait)); await wait()'
  const curl = `curl() { node --input-type=module -e '${wait}' "\${@: -1}"; }\n`
  const script = `${curl}${start?.run?.replaceAll('8787', port)}\nkill %1\necho there\n`
  expect(await runInProject(script, {}, {})).toMatchObject({ code: 0, stdout: expect.stringContaining('there') })
})

it('the gate stops, and says how much is left', async () => {
  const sandbox = await startSandbox()
  try {
    const address = gate?.with?.['base-url']?.replace('http://127.0.0.1:8787', sandbox.origin) ?? ''
    const run = await runAction({ with: { ...gate?.with, 'base-url': address } })
    expect(run).toMatchObject({ exitCode: 1, outputs: { status: 'low', 'should-run': 'false', remaining: '0.95' } })
  } finally {
    await sandbox.close()
  }
})
