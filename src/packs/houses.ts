// Generated from the YAML files in rules/house/ by `npm run generate`: do not edit.

import type { HouseStyle } from '../core/house.ts'

export const houses: readonly HouseStyle[] = []
