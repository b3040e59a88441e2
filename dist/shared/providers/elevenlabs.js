'use strict';

const check = require('../check.js');

//#region src/providers/elevenlabs.ts
/** May more be used than the plan holds, at a price? */
function isExtensible(extension, allowed) {
  if (extension === undefined || extension === null)
    return allowed;
  const size = check.decimal().safeParse(extension);
  return extension === 'unlimited' || (size.success && size.data.gt(0));
}
/** What the vendor says of the subscription beside its figures. */
function statusSentences(status) {
  if (status === 'free_disabled')
    return ['ElevenLabs says that this free plan is disabled: nothing of it can be used.'];
  if (status === 'past_due' || status === 'incomplete')
    return [`ElevenLabs says that the subscription is ${status.replace('_', ' ')}: a payment is missing.`];
  return [];
}
const characters = { id: 'characters', label: 'Characters of the plan', unit: 'characters' };
const elevenlabs = {
  id: 'elevenlabs',
  name: 'ElevenLabs',
  aliases: ['eleven-labs', 'eleven labs', '11labs', 'elevenlabs.io'],
  origin: 'https://api.elevenlabs.io',
  keyVariable: 'ELEVENLABS_API_KEY',
  auth: { kind: 'header', name: 'xi-api-key' },
  endpoint: 'GET /v1/user/subscription',
  documentation: 'https://elevenlabs.io/docs/api-reference/user/subscription/get',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://elevenlabs.io/app/subscription',
  keys: 'https://elevenlabs.io/app/settings/api-keys',
  pools: [characters],
  about: {
  },
  failureOf({ status, body }) {
    const Problem = check.object({
      detail: check.object({ status: check._enum(['missing_permissions', 'detected_unusual_activity']) }),
    });
    const problem = Problem.safeParse(body);
    if (!problem.success)
      return null;
    if (problem.data.detail.status === 'detected_unusual_activity') {
      return check.Failure.because('forbidden', 'ElevenLabs refuses a free plan from this address', {
        code: status,
        said: check.providerMessage(body),
        hint: 'The key itself is good: free plans are often refused from addresses of the cloud, where CI runs. A paid plan is not.',
      });
    }
    return check.Failure.because('forbidden', 'the key lacks the permission `user_read`', {
      code: status,
      hint: 'The key itself is good: give it the permission User: Read in the ElevenLabs settings.',
    });
  },
  async read(api) {
    const Subscription = check.object({
      character_count: check.decimal(),
      character_limit: check.decimal(),
      max_credit_limit_extension: check.optional(check.unknown()),
      allowed_to_extend_character_limit: check._catch(check.boolean(), false),
      next_character_count_reset_unix: check.optionalUnixTime(),
      status: check._catch(check.optionalText(), null),
    });
    const answer = await api.get('/v1/user/subscription', Subscription);
    const reset = answer.next_character_count_reset_unix;
    return {
      pools: [
        check.quotaPool({
          ...characters,
          limit: answer.character_limit,
          used: answer.character_count,
          resetsAt: reset.instant,
          usable: answer.status !== 'free_disabled',
          lowerBound: isExtensible(answer.max_credit_limit_extension, answer.allowed_to_extend_character_limit),
        }),
      ],
      warnings: [...statusSentences(answer.status), ...check.unreadableTime(reset, 'time of the next reset')],
    };
  },
  signs: [
    {
      cause: 'credit',
      says: 'This request exceeds your quota of \u2026 You have \u2026 credits remaining, while \u2026 credits are required for this request',
      orCap: true,
    },
    {
      cause: 'credit',
      says: '\u2026credits remaining, while \u2026 credits are required for this request',
      with: ['quota_exceeded'],
      orCap: true,
    },
    {
      cause: 'key',
      code: 'invalid_api_key',
      fields: ['status'],
    },
  ],
};
//#endregion

exports.elevenlabs = elevenlabs;
