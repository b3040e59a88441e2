import { parse } from 'yaml'
import { type DocumentedBlock, nameBlock, readDocumentation } from '../../__tests__/support/documentation.ts'
import { isOurs, wrapInWorkflow } from '../../scripts/classify-yaml.ts'
import type { Scenario } from '../scenario.ts'
import type { StepRun, WorkflowRun } from '../workflow-run.ts'

/**
 * Every workflow, job and step of the documentation, as it is printed: once with money on every key, once without. The
 * pages of the providers all have the same step; what a provider says without money is tried elsewhere, with every key.
 */
export const documentationScenarios: readonly Scenario[] = readDocumentation()
  .filter(({ trial }) => trial === 'workflow')
  .flatMap((block) => {
    const rich = createScenario(block, 'sandbox-balance-1000000')
    return block.file.startsWith('docs/providers/') ? [rich] : [rich, createScenario(block, 'sandbox-empty')]
  })

function createScenario(block: DocumentedBlock, key: string): Scenario {
  const { text } = wrapInWorkflow(block.text, block.kind ?? 'other')
  const secrets = [...text.matchAll(/secrets\.([\w-]+)/g)].map(([, name = '']) => name)
  const rich = key !== 'sandbox-empty'
  return {
    title: `${nameBlock(block)}, ${rich ? 'with' : 'without'} money`,
    repository: 'e2e/documented',
    files: { '.github/workflows/documented.yml': text, ...writeCommands(text) },
    workflow: 'documented.yml',
    relays: readRelays(text),
    event: readEvent(text),
    secrets: {
      // What a runner makes for every job. A key of the same value would be taken for it.
      GITHUB_TOKEN: rich ? 'sandbox-balance-999999' : 'sandbox-balance-0',
      ...Object.fromEntries(secrets.filter((name) => name !== 'GITHUB_TOKEN').map((name) => [name, key])),
    },
    others: Object.fromEntries(readOtherActions(text).map((uses) => [uses, 'e2e/other-action'])),
    check: (run, assert) => {
      const gates = findGates(run)
      assert('our step ran', gates.length > 0, true)
      if (rich) {
        assert(
          'it lets the job go on',
          gates.map(({ outputs }) => outputs['should-run']),
          gates.map(() => 'true'),
        )
        assert('the workflow is green', run.exitCode, 0)
      } else {
        const heeded = gates.every(
          ({ outputs, annotations }) => outputs['should-run'] === 'false' || annotations.length > 0,
        )
        assert('nobody can miss that there is none', heeded, true)
        assert(
          'no status is ok',
          gates.filter(({ outputs }) => outputs['status'] === 'ok'),
          [],
        )
      }
    },
  }
}

function findGates(run: WorkflowRun): StepRun[] {
  return run.jobs.flatMap(({ steps }) => steps.filter(({ outputs }) => outputs['should-run'] !== undefined))
}

function readEvent(text: string): string {
  const { on } = parse(text) as { on: string | string[] | Record<string, unknown> }
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on)
  return events.includes('push') ? 'push' : (events[0] ?? 'push')
}

/** Servers of the user's own: the `base-url` of a check, and its provider. */
function readRelays(text: string): Map<string, string> {
  const [, provider] = /\bprovider: *([\w-]+)/.exec(text) ?? []
  const urls = [...text.matchAll(/\bbase-url: *(https:\S+)/g)].map(([, url = '']) => new URL(url).hostname)
  return new Map(provider === undefined ? [] : urls.map((host) => [host, provider]))
}

/** Other people's actions do nothing here: what they do is not ours to try, and nothing is downloaded. */
function readOtherActions(text: string): string[] {
  const uses = [...text.matchAll(/\buses:\s*['"]?([\w./-]+@[\w.-]+)/g)].map(([, name = '']) => name)
  return uses.filter((name) => !isOurs(name) && !name.startsWith('actions/checkout@'))
}

/** The commands that stand for what costs money: there, and without effect. */
function writeCommands(text: string): Record<string, string> {
  const scripts = [...text.matchAll(/npm (?:run )?([\w:-]+)/g)].map(([, name = '']) => [name, 'true'])
  const files = [...text.matchAll(/(?:^|\s)(?:python3? |node )?((?:\.\/)?[\w/-]+\.(?:sh|py|js|mjs))\b/g)]
  return {
    'package.json': JSON.stringify({ private: true, scripts: Object.fromEntries(scripts) }),
    ...Object.fromEntries(files.map(([, name = '']) => [name, name.endsWith('.sh') ? '#!/bin/sh\n' : '\n'])),
  }
}
