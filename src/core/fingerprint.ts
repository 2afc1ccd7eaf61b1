// What a finding is known by from run to run, as short text.

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Problem } from './problem.ts'

/**
 * Of a finding of a rule, 16 hexadecimal digits: of its rule, its words and their sentence. Findings in sentences
 * that are alike have the same one. Problems of calque itself have none.
 */
export function fingerprintOf({ ruleId, surroundings }: Problem): string | undefined {
  if (!surroundings) return undefined
  const { found, sentence, nth } = surroundings
  return digest([ruleId, found, sentence, ...(nth > 1 ? [String(nth)] : [])], 16)
}

/** Hexadecimal digits of a SHA-256. */
export function digest(parts: readonly string[], digits: number): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, digits)
}
