#!/usr/bin/env node
var version = process.versions.node
if (Number(version.split('.')[0]) >= 20) require('../shared/cli/main.js')
else {
  process.stderr.write('credit-gate: needs Node 20 or newer, this is ' + version + '\n')
  process.exitCode = 70
}
