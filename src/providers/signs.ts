import type { Provider } from '../core/provider/provider.ts'
import type { SigningVendor } from '../core/provider/sign.ts'
import { registry } from './registry.ts'

/**
 * Vendors whose signs are known and of which nothing can be asked: they have no file of their own here. GitHub's words
 * are its billing's, and not those of the provider that reads its API's rate limit.
 */
const others: readonly (() => Promise<SigningVendor>)[] = [
  async () => (await import('./signs/assemblyai.ts')).assemblyai,
  async () => (await import('./signs/aws-bedrock.ts')).awsBedrock,
  async () => (await import('./signs/azure.ts')).azure,
  async () => (await import('./signs/cloudflare.ts')).cloudflare,
  async () => (await import('./signs/dashscope.ts')).dashscope,
  async () => (await import('./signs/expo.ts')).expo,
  async () => (await import('./signs/github.ts')).github,
  async () => (await import('./signs/google-cloud.ts')).googleCloud,
  async () => (await import('./signs/neon.ts')).neon,
  async () => (await import('./signs/opencode-zen.ts')).opencodeZen,
  async () => (await import('./signs/rapidapi.ts')).rapidapi,
  async () => (await import('./signs/resend.ts')).resend,
  async () => (await import('./signs/upstash.ts')).upstash,
  async () => (await import('./signs/vercel.ts')).vercel,
  async () => (await import('./signs/volcengine.ts')).volcengine,
  async () => (await import('./signs/zai.ts')).zai,
]

/** Further variables that hold a key with which a program spends. */
const otherVariables: Readonly<Record<string, readonly string[]>> = {
  anthropic: ['ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN'],
  cohere: ['COHERE_API_KEY'],
  'docker-hub': ['DOCKER_PASSWORD'],
  gemini: ['GOOGLE_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY'],
  huggingface: ['HUGGINGFACE_API_KEY', 'HUGGING_FACE_HUB_TOKEN'],
  openai: ['CODEX_API_KEY'],
  perplexity: ['PPLX_API_KEY'],
  together: ['TOGETHERAI_API_KEY', 'TOGETHER_AI_API_KEY'],
  xai: ['GROK_API_KEY'],
}

/** Where the gate takes a key that cannot spend, the vendor's file names the ordinary one. */
function signing({ id, name, topUp, keyVariable, unfitKey, signs = [] }: Provider): SigningVendor {
  return { id, name, topUp, keyVariables: [unfitKey?.variable ?? keyVariable, ...(otherVariables[id] ?? [])], signs }
}

/** Every vendor whose words are known. All files are read: only for what explains an output. */
export async function loadSigns(): Promise<readonly SigningVendor[]> {
  const providers = await Promise.all(Object.values(registry).map((load) => load()))
  const all = [...providers.map(signing), ...(await Promise.all(others.map((load) => load())))]
  return all.filter(({ signs }) => signs.length > 0)
}
