// JSON Schema of the house dictionary's entries: says what `checkTerms` checks.

const form = { type: 'string', minLength: 1 }
const forms = (description: string) => ({ description, oneOf: [form, { type: 'array', items: form }] })

/** An entry. */
export const termSchema = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  anyOf: [{ required: ['prefer'] }, { required: ['ban'] }, { required: ['protect'] }],
  properties: {
    prefer: forms('What the house writes: in the singular, a verb with `to` (`to use`)'),
    ban: forms('What it does not write; found in all its forms, and replaced when there is one preferred form'),
    protect: forms('Names that no rule touches, in just this case'),
    note: { type: 'string', description: 'Why, or when: shown with each finding' },
    case: { type: 'boolean', default: false, description: 'Whether a banned form is meant in just this case' }
  }
}

/** A file of entries. */
export const termFileSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['file'],
  properties: {
    file: { ...form, description: 'Path of a CSV or TBX file of entries, from the folder of the configuration' }
  }
}
