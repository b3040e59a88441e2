// What is made on the proxy for each row of the table: a key, and whatever stands above it.
import type { Answered, Running } from './start-proxy.ts'

export interface Situation {
  readonly title: string
  /** What is known to stand in no answer: the gate may be green though the proxy refuses; the sentence is on the page. */
  readonly untold?: string
  /** The first of the tried versions that knows such a thing. */
  readonly since?: string
  /** @returns the key to ask about. @throws {Error} when this version does not know such a thing. */
  make(proxy: Running): Promise<string>
}

/** Less than one call costs, so that a single one uses it up. */
const small = 0.01
const ample = 5

let made = 0
function unique(word: string): string {
  made += 1
  return `${word}-${made}`
}

async function makeKey(proxy: Running, settings: object): Promise<string> {
  const { key } = await proxy.manage('/key/generate', settings)
  if (typeof key !== 'string') throw new Error('/key/generate: no key')
  return key
}

async function makeTeam(proxy: Running, settings: object): Promise<string> {
  const { team_id: team } = await proxy.manage('/team/new', { team_alias: unique('team'), ...settings })
  if (typeof team !== 'string') throw new Error('/team/new: no team')
  return team
}

async function makeUser(proxy: Running, settings: object = {}): Promise<string> {
  const user = unique('user')
  await proxy.manage('/user/new', { user_id: user, auto_create_key: false, ...settings })
  return user
}

async function addMember(proxy: Running, team: string, user: string, budget?: number): Promise<void> {
  const given = budget === undefined ? {} : { max_budget_in_team: budget }
  await proxy.manage('/team/member_add', { team_id: team, member: { role: 'user', user_id: user }, ...given })
}

async function makeBudget(proxy: Running, max_budget: number): Promise<string> {
  const budget_id = unique('budget')
  await proxy.manage('/budget/new', { budget_id, max_budget })
  return budget_id
}

function spendOf({ body }: Answered): number {
  const info = body['info']
  const spend = typeof info === 'object' && info !== null && 'spend' in info ? info.spend : 0
  return typeof spend === 'number' ? spend : 0
}

/** Makes one call, and waits until its price stands in the answer about the key: spend is written late. */
export async function spendOnce(proxy: Running, key: string): Promise<void> {
  const { status, text } = await proxy.call(key)
  if (status !== 200) throw new Error(`the first call: ${status} ${text.slice(0, 200)}`)
  for (let tries = 0; tries < 120; tries += 1) {
    if (spendOf(await proxy.get(`/key/info?key=${key}`, proxy.masterKey)) > 0) {
      // The sums of the team, its member and the user are written in the same round, after the key's.
      await new Promise((done) => setTimeout(done, 2500))
      return
    }
    await new Promise((done) => setTimeout(done, 500))
  }
  throw new Error('the call’s price never came into the answer about the key')
}

/** A key that has made one call, so that a budget of 0.01 is used up. */
function used(make: (proxy: Running) => Promise<string>): (proxy: Running) => Promise<string> {
  return async (proxy) => {
    const key = await make(proxy)
    await spendOnce(proxy, key)
    return key
  }
}

/** Without a zone: 1.63 compares it with a time that has none, and takes a key with one that has for unknown. */
const inTwoDays = () => new Date(Date.now() + 172_800_000).toISOString().replace('Z', '')

export const situations: readonly Situation[] = [
  { title: 'a key with a budget of its own', make: (proxy) => makeKey(proxy, { max_budget: ample }) },
  {
    title: 'a key whose own budget is used up',
    make: used((proxy) => makeKey(proxy, { max_budget: small })),
  },
  { title: 'a key without any budget', make: (proxy) => makeKey(proxy, {}) },
  {
    title: 'a key whose `budget_id` is used up',
    make: used(async (proxy) => makeKey(proxy, { budget_id: await makeBudget(proxy, small) })),
  },
  {
    title: 'a key whose `budget_id` has enough',
    make: used(async (proxy) => makeKey(proxy, { budget_id: await makeBudget(proxy, ample) })),
  },
  {
    title: 'a key whose hour (`budget_limits`) is used up',
    since: '1.64',
    make: used((proxy) =>
      makeKey(proxy, { max_budget: ample, budget_limits: [{ budget_duration: '1h', max_budget: small }] }),
    ),
  },
  {
    title: 'a key whose used-up budget was raised for a while',
    make: used(async (proxy) => {
      const metadata = { temp_budget_increase: 100, temp_budget_expiry: inTwoDays() }
      return makeKey(proxy, { max_budget: small, metadata })
    }),
  },
  {
    title: 'a key of a team with enough',
    make: used(async (proxy) => makeKey(proxy, { team_id: await makeTeam(proxy, { max_budget: ample }) })),
  },
  {
    title: 'a key of a team whose budget is used up',
    make: used(async (proxy) => makeKey(proxy, { team_id: await makeTeam(proxy, { max_budget: small }) })),
  },
  {
    title: 'a key with enough in a team whose budget is used up',
    make: used(async (proxy) =>
      makeKey(proxy, { max_budget: ample, team_id: await makeTeam(proxy, { max_budget: small }) }),
    ),
  },
  {
    title: 'a key of a team whose hour (`budget_limits`) is used up',
    since: '1.64',
    untold: 'Windows of a team’s budget are told without their use: a warning.',
    make: used(async (proxy) => {
      const budget_limits = [{ budget_duration: '1h', max_budget: small }]
      return makeKey(proxy, { team_id: await makeTeam(proxy, { max_budget: ample, budget_limits }) })
    }),
  },
  {
    title: 'a member’s key, whose budget in the team is used up',
    make: used(async (proxy) => {
      const [team_id, user_id] = [await makeTeam(proxy, { max_budget: ample }), await makeUser(proxy)]
      await addMember(proxy, team_id, user_id, small)
      return makeKey(proxy, { team_id, user_id })
    }),
  },
  {
    title: 'a member’s key, whose budget in the team has enough',
    make: used(async (proxy) => {
      const [team_id, user_id] = [await makeTeam(proxy, { max_budget: ample }), await makeUser(proxy)]
      await addMember(proxy, team_id, user_id, 1)
      return makeKey(proxy, { team_id, user_id })
    }),
  },
  {
    title: 'a member’s key, where the team’s budget for each member is used up',
    since: '1.64',
    make: used(async (proxy) => {
      const team_id = await makeTeam(proxy, { max_budget: ample, team_member_budget: small })
      const user_id = await makeUser(proxy)
      await addMember(proxy, team_id, user_id)
      return makeKey(proxy, { team_id, user_id })
    }),
  },
  {
    title: 'a user’s key, whose user’s budget is used up',
    make: used(async (proxy) => makeKey(proxy, { user_id: await makeUser(proxy, { max_budget: small }) })),
  },
  {
    title: 'a user’s key, whose user’s budget has enough',
    make: used(async (proxy) => makeKey(proxy, { user_id: await makeUser(proxy, { max_budget: ample }) })),
  },
  {
    title: 'a team’s key of a user whose own budget is used up',
    untold: 'The user’s budget binds a team’s key in older proxies, and since then by a setting that no answer tells.',
    make: used(async (proxy) => {
      const user_id = await makeUser(proxy, { max_budget: small })
      const team_id = await makeTeam(proxy, { max_budget: ample })
      await addMember(proxy, team_id, user_id)
      return makeKey(proxy, { team_id, user_id })
    }),
  },
  {
    title: 'a key that names a user whom nobody made',
    make: (proxy) => makeKey(proxy, { max_budget: ample, user_id: unique('ghost') }),
  },
  {
    title: 'a key of an organization whose budget is used up',
    untold: 'Budgets of organizations are in no answer that a key may read.',
    make: used(async (proxy) => {
      const settings = { organization_alias: unique('organization'), max_budget: small, models: ['priced'] }
      const { organization_id } = await proxy.manage('/organization/new', settings)
      const team_id = await makeTeam(proxy, { organization_id, models: ['priced'] })
      return makeKey(proxy, { team_id, max_budget: ample })
    }),
  },
  {
    title: 'a key whose budget for this model is used up',
    untold: 'A model’s own budget that is used up is a warning: other models are served.',
    make: used((proxy) =>
      makeKey(proxy, { max_budget: ample, model_max_budget: { priced: { budget_limit: small, time_period: '1d' } } }),
    ),
  },
  {
    title: 'a blocked key',
    make: async (proxy) => {
      const key = await makeKey(proxy, { max_budget: ample })
      await proxy.manage('/key/block', { key })
      return key
    },
  },
  {
    title: 'an expired key',
    make: async (proxy) => {
      const key = await makeKey(proxy, { max_budget: ample, duration: '1s' })
      await new Promise((done) => setTimeout(done, 2500))
      return key
    },
  },
  {
    title: 'a key of the type “AI APIs”',
    since: '1.64',
    make: (proxy) => makeKey(proxy, { max_budget: ample, allowed_routes: ['llm_api_routes'] }),
  },
  { title: 'the master key', make: async (proxy) => proxy.masterKey },
  { title: 'a key that nobody made', make: async () => 'sk-nobody-made-this-one' },
]
