// Kate, with the README's settings, starts the language server for a story and is sent what is found.

import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Linter } from '../../src/core/lint.ts'
import { rules } from '../../src/rules/index.ts'
import { bin, Folder } from '../cli/command.ts'
import { recipe } from './readme.ts'

const isThere = spawnSync('kate', ['--version'], { env: { ...process.env, QT_QPA_PLATFORM: 'offscreen' } }).status === 0
const story = readFileSync(new URL('../../samples/lavrov-syria/story.txt', import.meta.url), 'utf8')

test.skipIf(!isThere)('Kate starts the server, and has the findings of a story', async () => {
  using folder = new Folder({ 'desk/story.txt': story, 'run/.keep': '' })
  const file = (name: string) => join(folder.path, name)
  // The server, with what it is told and what it says on record.
  const calque = file('calque')
  folder.write(
    'calque',
    `#!/bin/sh\ntee '${file('told')}' | '${process.execPath}' '${bin}' lsp | tee '${file('said')}'\n`
  )
  spawnSync('chmod', ['755', calque])
  spawnSync('chmod', ['700', file('run')])
  const settings = JSON.parse(recipe('Kate, in'))
  settings.servers.calque.command = [calque]
  folder.write('.config/kate/lspclient/settings.json', JSON.stringify(settings))
  // As after the answer to the question whether the server may be started.
  folder.write(
    '.config/katerc',
    `[Kate Plugins]\nlspclientplugin=true\n\n[lspclient]\nAllowedServerCommandLines=${calque}\n`
  )
  const kate = spawn('dbus-run-session', ['--', 'kate', '--block', '--new', file('desk/story.txt')], {
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      HOME: folder.path,
      XDG_CONFIG_HOME: file('.config'),
      XDG_DATA_HOME: file('.local/share'),
      XDG_CACHE_HOME: file('.cache'),
      XDG_RUNTIME_DIR: file('run'),
      QT_QPA_PLATFORM: 'offscreen'
    }
  })
  try {
    const shown = new Linter(rules).lint(story).filter(({ severity }) => severity !== 'info')
    await expect.poll(() => foundIn(file('said')), { timeout: 120_000, interval: 200 }).toHaveLength(shown.length)
    expect(messagesIn(file('told')).find(({ method }) => method === 'textDocument/didOpen')).toMatchObject({
      params: { textDocument: { text: story } }
    })
  } finally {
    process.kill(-kate.pid!, 'SIGKILL')
    await once(kate, 'close')
  }
})

/** What was sent as the findings of the story. */
function foundIn(record: string): readonly unknown[] {
  const sent = messagesIn(record).find(({ method }) => method === 'textDocument/publishDiagnostics')
  return (sent?.params as { diagnostics: readonly unknown[] } | undefined)?.diagnostics ?? []
}

/** All messages on record that are whole by now. */
function messagesIn(record: string): { readonly method?: string; readonly params?: unknown }[] {
  const bytes = existsSync(record) ? readFileSync(record) : Buffer.alloc(0)
  const messages = []
  for (let at = 0; ; ) {
    const [head, length] = /Content-Length: (\d+)[^{]*\r\n\r\n/.exec(bytes.toString('latin1', at)) ?? []
    if (head === undefined) return messages
    const start = at + head.length
    at = start + Number(length)
    if (at > bytes.length) return messages
    messages.push(JSON.parse(bytes.toString('utf8', start, at)))
  }
}
