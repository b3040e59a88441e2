'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const node_fs = (process.getBuiltinModule?.('node:fs') ?? require('node:fs'));
const promises = (process.getBuiltinModule?.('node:fs/promises') ?? require('node:fs/promises'));
const explain = require('../explain.js');
const gate = require('../gate.js');
const _arguments = require('./arguments.js');
const main = require('./main.js');

//#region src/providers/signs.ts
/** Vendors whose signs are known and which have no file of their own here: nothing can be asked of them. */
const others = [
    async () => (await Promise.resolve().then(() => require('../providers/signs/assemblyai.js'))).assemblyai,
    async () => (await Promise.resolve().then(() => require('../providers/signs/aws-bedrock.js'))).awsBedrock,
    async () => (await Promise.resolve().then(() => require('../providers/signs/azure.js'))).azure,
    async () => (await Promise.resolve().then(() => require('../providers/signs/cerebras.js'))).cerebras,
    async () => (await Promise.resolve().then(() => require('../providers/signs/cloudflare.js'))).cloudflare,
    async () => (await Promise.resolve().then(() => require('../providers/signs/cohere.js'))).cohere,
    async () => (await Promise.resolve().then(() => require('../providers/signs/dashscope.js'))).dashscope,
    async () => (await Promise.resolve().then(() => require('../providers/signs/docker-hub.js'))).dockerHub,
    async () => (await Promise.resolve().then(() => require('../providers/signs/exa.js'))).exa,
    async () => (await Promise.resolve().then(() => require('../providers/signs/expo.js'))).expo,
    async () => (await Promise.resolve().then(() => require('../providers/signs/fireworks.js'))).fireworks,
    async () => (await Promise.resolve().then(() => require('../providers/signs/gemini.js'))).gemini,
    async () => (await Promise.resolve().then(() => require('../providers/signs/github.js'))).github,
    async () => (await Promise.resolve().then(() => require('../providers/signs/google-cloud.js'))).googleCloud,
    async () => (await Promise.resolve().then(() => require('../providers/signs/groq.js'))).groq,
    async () => (await Promise.resolve().then(() => require('../providers/signs/jina.js'))).jina,
    async () => (await Promise.resolve().then(() => require('../providers/signs/minimax.js'))).minimax,
    async () => (await Promise.resolve().then(() => require('../providers/signs/mistral.js'))).mistral,
    async () => (await Promise.resolve().then(() => require('../providers/signs/neon.js'))).neon,
    async () => (await Promise.resolve().then(() => require('../providers/signs/opencode-zen.js'))).opencodeZen,
    async () => (await Promise.resolve().then(() => require('../providers/signs/perplexity.js'))).perplexity,
    async () => (await Promise.resolve().then(() => require('../providers/signs/rapidapi.js'))).rapidapi,
    async () => (await Promise.resolve().then(() => require('../providers/signs/replicate.js'))).replicate,
    async () => (await Promise.resolve().then(() => require('../providers/signs/resend.js'))).resend,
    async () => (await Promise.resolve().then(() => require('../providers/signs/sendgrid.js'))).sendgrid,
    async () => (await Promise.resolve().then(() => require('../providers/signs/together.js'))).together,
    async () => (await Promise.resolve().then(() => require('../providers/signs/upstash.js'))).upstash,
    async () => (await Promise.resolve().then(() => require('../providers/signs/vercel.js'))).vercel,
    async () => (await Promise.resolve().then(() => require('../providers/signs/volcengine.js'))).volcengine,
    async () => (await Promise.resolve().then(() => require('../providers/signs/zai.js'))).zai,
];
/** Further variables that hold a key with which a program spends. */
const otherVariables = {
    anthropic: ['ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN'],
    huggingface: ['HUGGINGFACE_API_KEY', 'HUGGING_FACE_HUB_TOKEN'],
    openai: ['CODEX_API_KEY'],
    xai: ['GROK_API_KEY'],
};
/** Where the gate takes a key that cannot spend, the vendor's file names the ordinary one. */
function signing({ id, name, topUp, keyVariable, unfitKey, signs = [] }) {
    return { id, name, topUp, keyVariables: [unfitKey?.variable ?? keyVariable, ...(otherVariables[id] ?? [])], signs };
}
/** Every vendor whose words are known. All files are read: only for what explains an output. */
async function loadSigns() {
    const providers = await Promise.all(Object.values(gate.registry).map((load) => load()));
    const all = [...providers.map(signing), ...(await Promise.all(others.map((load) => load())))];
    return all.filter(({ signs }) => signs.length > 0);
}
//#endregion

//#region src/cli/explain-command.ts
const exitCodeOf = {
    none: main.exitCodes.ok,
    credit: main.exitCodes.low,
    cap: main.exitCodes.low,
    rate: main.exitCodes.skipped,
    key: main.exitCodes.denied,
};
/** Bytes of the files one after the other, or of stdin. @throws {Stop} for what is no file that can be read. */
async function* readAll(files) {
    if (files.length === 0) {
        yield* process.stdin;
        return;
    }
    for (const file of files) {
        try {
            yield* node_fs.createReadStream(file, { highWaterMark: 1 << 20 });
        }
        catch (error) {
            const code = error.code ?? 'error';
            throw new main.Stop(main.exitCodes.usage, `credit-gate explain: ${file} cannot be read (${code})`);
        }
    }
}
/** When the log was written last: finds the year of a time that has none. Now, for what comes on stdin. */
async function logTimeOf(files) {
    const last = files.at(-1);
    if (last === undefined)
        return new Date();
    try {
        return (await promises.stat(last)).mtime;
    }
    catch {
        return null;
    }
}
/** Why a command failed, as far as its output tells of money. Files are read as one log, in bounded memory. */
async function explainCommand(words) {
    const { positionals, flags, errors } = _arguments.parseArguments(words, {
        values: ['format'],
        switches: ['help', 'no-color'],
    });
    const format = flags.get('format') ?? 'table';
    const wrong = ['table', 'json'].includes(format)
        ? []
        : [{ where: '', field: '--format', message: 'is table or json' }];
    main.refuseErrors('explain', [...errors, ...wrong]);
    if (positionals.length === 0 && process.stdin.isTTY) {
        throw new main.Stop(main.exitCodes.usage, 'credit-gate explain: no log. Name a file, or pipe one in: npm test 2>&1 | credit-gate explain');
    }
    const vendors = await loadSigns();
    const explainer = explain.createExplainer({
        signs: vendors,
        clean: explain.createQuote(vendors),
        logTime: await logTimeOf(positionals),
    });
    for await (const bytes of readAll(positionals))
        explainer.write(bytes);
    const explanation = explainer.finish();
    process.stdout.write(format === 'json' ? `${JSON.stringify(explanation)}\n` : tableOf(explanation, vendors));
    return explanation.sure === 'undecided' ? main.exitCodes.ok : exitCodeOf[explanation.cause];
}
function tableOf(explanation, vendors) {
    const nameOf = (id) => vendors.find((vendor) => vendor.id === id)?.name ?? id;
    const columns = main.columnsOf(process.stdout);
    return `${explain.renderExplanation(explanation, nameOf)
        .map((line) => main.fold(line, columns))
        .join('\n')}\n`;
}
//#endregion

exports.explainCommand = explainCommand;
