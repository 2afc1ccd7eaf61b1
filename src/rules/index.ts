// Generated from the files beside it and in rules/ by `npm run generate`: do not edit.

import quotesUnbalanced from './quotes/unbalanced.ts'
import type { AnyRule } from '../core/rule.ts'

/** All rules. */
export const rules: readonly AnyRule[] = [
  quotesUnbalanced
]
