// The language server in real editors: they open a story, show what is found, and mend it.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Linter } from '../../src/core/lint.ts'
import { rules } from '../../src/rules/index.ts'
import { bin, Folder } from '../cli/command.ts'

const scripts = join(import.meta.dirname, 'editors')
const story = readFileSync(new URL('../../samples/lavrov-syria/story.txt', import.meta.url), 'utf8')
const rule = 'quotes/dash-attribution'

const shown = new Linter(rules).lint(story).filter(({ severity }) => severity !== 'info')
const [{ edits }] = shown.flatMap(({ ruleId, fix }) => (ruleId === rule && fix ? [fix] : [])) as unknown as [
  { edits: readonly { start: number; end: number; text: string }[] }
]
const mended = edits.reduceRight(
  (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
  story
)

test.each([
  ['Neovim', 'nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${join(scripts, 'neovim.lua')}`]],
  ['Emacs', 'emacs', ['--batch', '--load', join(scripts, 'emacs.el')]]
])('%s shows what is found, and applies a fix', (_, program, args) => {
  using folder = new Folder({ 'story.txt': story })
  const file = (name: string) => join(folder.path, name)
  const { error, stderr } = spawnSync(program, args, {
    cwd: folder.path,
    encoding: 'utf8',
    timeout: 200_000,
    env: {
      ...process.env,
      HOME: folder.path,
      STORY: file('story.txt'),
      RULE: rule,
      SERVER: [process.execPath, bin, 'lsp'].join('\t'),
      REPORT: file('report.json')
    }
  })
  expect(error).toBeUndefined()
  const report = JSON.parse(readFileSync(file('report.json'), 'utf8'))
  expect(report.failed, stderr).toBeUndefined()
  expect(report).toMatchObject({ before: shown.length, text: mended })
  expect(report.titles[0]).toMatch(/^Delete /)
  // The editor has changed its buffer; nobody has written the file.
  expect(readFileSync(file('story.txt'), 'utf8')).toBe(story)
})
