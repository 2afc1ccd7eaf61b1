// What the README shows of the command is what the command prints.

import { readFileSync } from 'node:fs'
import { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const readme = readFileSync(`${root}README.md`, 'utf8')
/** A block that begins with a prompt, `$ npx calque …`, perhaps with `echo '…' |` before it: the prompt, then what it shows. */
const blocks = /(```(?:text|sh)\n\$ (?:echo '([^']*)' \| )?npx calque ([^\n]*)\n)([\s\S]*?)(?=```)/g

async function run(args: string, input: string): Promise<string> {
  let out = ''
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      out += chunk
      done()
    }
  })
  await main(args.split(' '), {
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr: stdout,
    env: {},
    cwd: () => root
  })
  return out.replace(/ +$/gm, '').trim()
}

test('the README shows what the command prints', async () => {
  const found = [...readme.matchAll(blocks)]
  expect(found.length).toBeGreaterThanOrEqual(2)
  const printed = await Promise.all(found.map(([, , input = '', args]) => run(args!, input)))
  let next = 0
  const text = readme.replace(blocks, (_, prompt: string) => `${prompt}${printed[next++]}\n`)
  await expect(text).toMatchFileSnapshot('../../README.md')
})
