// Builds once before the tests: those in this folder run the command as it is shipped.

import { execSync } from 'node:child_process'

export default function build(): void {
  try {
    execSync('npm run build', { cwd: new URL('../..', import.meta.url), stdio: 'pipe', encoding: 'utf8' })
  } catch (error) {
    throw new Error(`the build failed:\n${(error as { stdout: string }).stdout}`)
  }
}
