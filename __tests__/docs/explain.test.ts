// The recipes of docs/explain.md: each is run, against servers that answer as GitHub and GitLab do.
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { readBlocks } from '../../scripts/read-blocks.ts'
import { runInProject } from '../support/run-in-project.ts'
import { openaiOutOfCredit, openaiPlayedInTests, plainFailure } from '../support/vendor-errors.ts'

const page = readFileSync('docs/explain.md', 'utf8')
const blocks = readBlocks('docs/explain.md', page)
const blockOf = (heading: string, language: string): string => {
  const line = page.split('\n').indexOf(`## ${heading}`) + 1
  const block = line === 0 ? undefined : blocks.find((each) => each.line > line && each.language === language)
  if (block === undefined) throw new Error(`docs/explain.md has no ${language} under ${heading}`)
  return block.text
}

interface Asked {
  readonly host: string
  readonly path: string
  readonly token: string | undefined
}

const rateLimited = `${plainFailure.split('\n')[0]}
openai.RateLimitError: Error code: 429 - {'error': {'message': 'Rate limit reached for gpt-4o in organization org-x on requests per min (RPM): Limit 3, Used 3, Requested 1.', 'type': 'requests', 'param': None, 'code': 'rate_limit_exceeded'}}
`
const logs: Readonly<Record<string, string>> = {
  '11': openaiOutOfCredit,
  '12': plainFailure,
  '13': openaiPlayedInTests,
}
const jobs = [
  { id: 10, name: 'build', conclusion: 'success' },
  { id: 11, name: 'evaluate (a, b)', conclusion: 'failure' },
  { id: 12, name: 'lint', conclusion: 'failure' },
]

let server: Server
let storage: Server
let asked: Asked[]
const originOf = (of: Server) => `http://127.0.0.1:${(of.address() as AddressInfo).port}`

beforeAll(async () => {
  const note = (host: string, path: string, headers: Readonly<Record<string, unknown>>) => {
    const token = headers['authorization'] ?? headers['private-token']
    asked.push({ host, path, token: token === undefined ? undefined : String(token) })
  }
  server = createServer(({ url = '', headers }, response) => {
    note('api', url, headers)
    const [, id] = /\/jobs\/(\d+)\/(?:logs|trace)$/.exec(url) ?? []
    if (id !== undefined && url.endsWith('logs'))
      response.writeHead(302, { location: `${originOf(storage)}/${id}` }).end()
    else if (id !== undefined) response.end(logs[id])
    else if (url.startsWith('/repos/o/r/actions/runs/7/attempts/2/jobs')) response.end(JSON.stringify({ jobs }))
    else if (url.startsWith('/api/v4/projects/5/pipelines/6/jobs?scope')) {
      response.end(JSON.stringify(jobs.filter(({ conclusion }) => conclusion === 'failure')))
    } else response.writeHead(404).end()
  })
  storage = createServer(({ url = '', headers }, response) => {
    note('storage', url, headers)
    response.end(logs[url.slice(1)])
  })
  await Promise.all([server, storage].map((each) => new Promise<void>((done) => each.listen(0, '127.0.0.1', done))))
})
afterAll(() => {
  for (const each of [server, storage]) each.close()
})

describe('the recipe for', () => {
  it('a reporting job says of each job that failed what its log says, and hands its token to the API alone', async () => {
    asked = []
    const [step] = parse(blockOf('A job that reports', 'yaml')).why.steps
    const script = `${step.run}\necho "--- summary"; cat "$GITHUB_STEP_SUMMARY"`
    // Another host as far as curl is concerned: an address with another port.
    const { code, stdout, stderr } = await runInProject(
      script,
      {},
      {
        ...{ GITHUB_API_URL: originOf(server), GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '2' },
        ...{ GITHUB_STEP_SUMMARY: 'summary.md', GH_TOKEN: 'ghs_of-the-job' },
      },
    )
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('::error title=Not for the code::Not your code: OpenAI says that no credit is left')
    expect(stdout.match(/^::/gm)).toHaveLength(1)
    const summary = stdout.slice(stdout.indexOf('--- summary'))
    expect(summary).toContain('### evaluate (a, b)\n\n```text\nNot your code')
    expect(summary).toContain('### lint\n\n```text\nNothing about money.')
    expect(summary).not.toContain('### build')
    expect(new Set(asked.filter(({ host }) => host === 'api').map(({ token }) => token))).toEqual(
      new Set(['Bearer ghs_of-the-job']),
    )
    expect(asked.filter(({ host }) => host === 'storage').map(({ token }) => token)).toEqual([undefined, undefined])
  })

  it('GitLab says it in a job of the last stage', async () => {
    asked = []
    const { why } = parse(blockOf('GitLab', 'yaml'))
    const { code, stdout } = await runInProject(
      why.script.join('\n'),
      {},
      {
        ...{
          CI_API_V4_URL: `${originOf(server)}/api/v4`,
          CI_PROJECT_ID: '5',
          CI_PIPELINE_ID: '6',
          READ_API_TOKEN: 'glpat-x',
        },
      },
    )
    expect(code).toBe(1)
    expect(stdout).toContain('Not your code: OpenAI says that no credit is left')
    expect(stdout).toContain('Nothing about money.')
    expect(asked.map(({ path }) => path)).toEqual([
      '/api/v4/projects/5/pipelines/6/jobs?scope%5B%5D=failed&per_page=100',
      '/api/v4/projects/5/jobs/11/trace',
      '/api/v4/projects/5/jobs/12/trace',
    ])
  })

  it.each<[string, string, number, string]>([
    ['money', openaiOutOfCredit, 1, 'stop: '],
    ['a rate limit', rateLimited, 0, 'wait: '],
    ['code', plainFailure, 0, 'repair: '],
    ['what tests play', openaiPlayedInTests, 0, 'repair: '],
  ])('a coding agent lets it repair nothing but code: %s', async (_, text, code, said) => {
    const script = `${blockOf('A coding agent that must not “repair” it', 'sh')}\ncat why.json`
    const files = { npm: `#!/bin/sh\ncat failure.txt >&2\nexit 1\n`, 'failure.txt': text }
    const ended = await runInProject(`chmod +x npm; PATH="$PWD:$PATH"\n${script}`, files, {}, ['sh', '-e'])
    expect([ended.code, ended.stdout.startsWith(said)]).toEqual([code, true])
  })
})
