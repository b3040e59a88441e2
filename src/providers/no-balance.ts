/** A vendor whose interface tells neither what is left nor, in a form that can be used here, what was spent. */
export interface VendorWithoutBalance {
  readonly id: string
  readonly name: string
  /** Other names that people type, lower case. */
  readonly aliases?: readonly string[]
  /** What the vendor offers instead, and what a user can do: whole sentences. */
  readonly instead: string
}

/** Sorted by id. Last checked 2026-11-21, each in the vendor's own interface description where there is one. */
export const vendorsWithoutBalance: readonly VendorWithoutBalance[] = [
  {
    id: 'assemblyai',
    name: 'AssemblyAI',
    aliases: ['assembly-ai', 'assembly'],
    instead:
      'Its balance stands in the dashboard alone. See whether its billing page offers an alert or automatic top-up.',
  },
  {
    id: 'browserbase',
    name: 'Browserbase',
    aliases: ['browser-base'],
    instead:
      'It tells browser minutes and proxy bytes that a project has used, and not what the plan allows. Compare them with your plan in the dashboard.',
  },
  {
    id: 'cartesia',
    name: 'Cartesia',
    instead:
      'An admin key can read the credits used between two dates, and nothing tells what is left. Watch the remainder in the dashboard.',
  },
  {
    id: 'dashscope',
    name: 'Alibaba DashScope (Qwen)',
    aliases: ['qwen', 'alibaba', 'aliyun', 'bailian', 'model-studio'],
    instead:
      'Only the Alibaba Cloud account has a balance (QueryAccountBalance of its billing service), behind a signed request with an access key of the account. Set a budget alert in the cloud console.',
  },
  {
    id: 'e2b',
    name: 'E2B',
    instead:
      'Its balance stands in the dashboard alone. See whether its billing page offers a spending limit or an alert.',
  },
  {
    id: 'gladia',
    name: 'Gladia',
    instead: 'Its balance stands in the dashboard alone. Watch it there.',
  },
  {
    id: 'ideogram',
    name: 'Ideogram',
    instead:
      'Its credits can be read by a logged-in browser only, not with an API key. Turn on automatic top-up in the API settings.',
  },
  {
    id: 'lambda',
    name: 'Lambda Cloud',
    aliases: ['lambda-labs', 'lambdalabs', 'lambda-cloud'],
    instead: 'Its balance stands in the dashboard alone. Watch it there.',
  },
  {
    id: 'murf',
    name: 'Murf',
    aliases: ['murf-ai'],
    instead: 'Its balance stands in the dashboard alone. Watch it there.',
  },
  {
    id: 'peopledatalabs',
    name: 'People Data Labs',
    aliases: ['people-data-labs', 'pdl'],
    instead:
      'What is left comes as a header (X-TotalLimit-Remaining) of data calls alone; nothing else tells it. Read that header in the job’s own first call.',
  },
  {
    id: 'portkey',
    name: 'Portkey',
    aliases: ['portkey-ai'],
    instead:
      'It enforces usage limits that an admin sets for each key, and tells no balance. Set such a limit, and check the vendor behind the gateway with its own key.',
  },
  {
    id: 'requesty',
    name: 'Requesty',
    instead:
      'An enterprise management key can list each key’s monthly spend and limit, and nothing tells the balance. Set a monthly limit for the key that the job uses.',
  },
  {
    id: 'zhipu-payg',
    name: 'Z.ai (Zhipu) pay-as-you-go',
    aliases: ['zhipu', 'zhipuai', 'z.ai', 'zai', 'glm', 'bigmodel'],
    instead:
      'The wallet stands in the console alone; what can be read are percentages of a Coding Plan’s quota, which are no money. Watch the wallet in the console.',
  },
]
