#!/usr/bin/env node
// Stands in for the engine that Prisma's CLI would download (PRISMA_SCHEMA_ENGINE_BINARY): the same
// JSON-RPC over standard input and output, answered by the engine's published WASM build.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { canConnect, createDatabase } from './engine-database.mjs'
import { EngineConnections } from './engine-connections.mjs'

const JSON_RPC_SERVER_ERROR = 4466
const ERROR_CODES = { '3D000': 'P1003', '28P01': 'P1000', 28000: 'P1010' }
const NO_DATABASE = 'postgresql://127.0.0.1:1/none'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
    version: { type: 'boolean', short: 'V' },
  },
})
const datasource = JSON.parse(values.datasource ?? '{}')
const answer = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)

function printVersion() {
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const { version } = JSON.parse(readFileSync(file.replace('schema_engine_bg.js', 'package.json'), 'utf8'))
  process.stdout.write(`schema-engine-cli ${version.split('.').at(-1)}\n`)
}

async function runOnce(command) {
  const commands = { 'can-connect-to-database': canConnect, 'create-database': createDatabase }
  try {
    await commands[command](datasource.url)
  } catch (fault) {
    const fields = { error_code: ERROR_CODES[fault.code] ?? 'P1001', message: fault.message || String(fault.code) }
    process.stderr.write(`\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}\n`)
    process.exitCode = 1
  }
}

async function loadEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => process.stderr.write(`${message}\n`) }
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/js$/, 'wasm')
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  const connections = new EngineConnections(datasource.url ?? NO_DATABASE, datasource.shadowDatabaseUrl)
  const datamodels = values.datamodels?.map((path) => [path, readFileSync(path, 'utf8')])
  return bindings.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(connections))
}

function fail(id, fault) {
  const data = {
    is_panic: fault.name === 'RuntimeError',
    message: fault.message,
    error_code: fault.code,
    meta: fault.meta,
  }
  answer({
    id,
    error: { code: JSON_RPC_SERVER_ERROR, message: 'An error happened. Check the data field for details.', data },
  })
}

async function respond(engine, { id, method, params }) {
  // A panic inside the engine settles no promise, and the command line would end as if all were well.
  process.removeAllListeners('uncaughtException').once('uncaughtException', (fault) => fail(id, fault))
  try {
    const result = await engine[method](params ?? {})
    if (method === 'diff' && result.stdout) {
      answer({ id: `print-${id}`, method: 'print', params: { content: result.stdout } })
      result.stdout = null
    }
    answer({ id, result: result ?? null })
  } catch (fault) {
    fail(id, fault)
  }
}

async function serve() {
  const engine = await loadEngine()
  for await (const line of createInterface({ input: process.stdin })) {
    const request = line.trim() === '' ? {} : JSON.parse(line)
    if (request.method) await respond(engine, request)
  }
  process.exit(0)
}

if (values.version) printVersion()
else if (positionals[0] === 'cli') await runOnce(positionals[1])
else await serve()
