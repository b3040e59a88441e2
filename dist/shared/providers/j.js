'use strict';

const check = require('../check.js');

//#region src/providers/jina.ts
const tokens = { id: 'tokens', label: 'Tokens', unit: 'tokens' };
const jina = {
  id: 'jina',
  name: 'Jina AI',
  aliases: ['jina-ai', 'jinaai', 'jina.ai'],
  origin: 'https://dash.jina.ai',
  keyVariable: 'JINA_API_KEY',
  auth: { kind: 'query', name: 'api_key' },
  endpoint: 'GET /api/v1/api_key/fe_user',
  documentation: 'https://jina.ai/reader/',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://jina.ai/reader/',
  pools: [tokens],
  about: {
  },
  read: check.readFigure(tokens, { path: '/api/v1/api_key/fe_user', at: ['wallet', 'total_balance'], isLate: true }),
  signs: [
    {
      cause: 'credit',
      says: "Client error '402 Payment Required' for url 'https://api.jina.ai",
      most: 'probable',
    },
    {
      cause: 'credit',
      says: '402 Client Error: Payment Required for url: https://api.jina.ai',
      most: 'probable',
    },
    {
      cause: 'credit',
      says: "Client error '402 Payment Required' for url 'https://r.jina.ai",
      most: 'probable',
    },
    {
      cause: 'credit',
      says: '402 Client Error: Payment Required for url: https://r.jina.ai',
      most: 'probable',
    },
    {
      cause: 'credit',
      says: "Client error '402 Payment Required' for url 'https://s.jina.ai",
      most: 'probable',
    },
    {
      cause: 'credit',
      says: '402 Client Error: Payment Required for url: https://s.jina.ai',
      most: 'probable',
    },
  ],
};
//#endregion

exports.jina = jina;
