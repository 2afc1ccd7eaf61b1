// Runs a third-party retext plugin on single sentences, under our own rule ids.

import type { Root, SentenceContent } from 'nlcst'
import type { Processor } from 'unified'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Sentence, Story } from '../../copy/story.ts'

/** A message of the plugin, with its place in the story's text where it gave one. */
export interface PluginMessage {
  readonly message: VFileMessage
  readonly start: number
  readonly end: number
}

/**
 * What a plugin says of one sentence.
 *
 * @param processor A frozen processor that has the plugin attached.
 */
export function runOnSentence(processor: Processor, story: Story, sentence: Sentence): PluginMessage[] {
  const tokens = story.tokensOf(sentence)
  const children = [...new Set(tokens.map((token) => token.node))] as SentenceContent[]
  // Nodes know their place within their block; the story's text may start elsewhere.
  const shift = tokens[0]!.start - (children[0]!.position?.start.offset ?? 0)
  const root: Root = {
    type: 'RootNode',
    children: [{ type: 'ParagraphNode', children: [{ type: 'SentenceNode', children: spaced(children) }] }]
  }
  const file = new VFile()
  processor.runSync(root, file)
  return file.messages.map((message) => {
    const place = message.place && 'start' in message.place ? message.place : undefined
    const start = place?.start.offset
    const end = place?.end.offset
    return {
      message,
      start: start === undefined ? sentence.start : start + shift,
      end: end === undefined ? sentence.end : end + shift
    }
  })
}

/** Puts back the white space that the token table leaves out. */
function spaced(nodes: readonly SentenceContent[]): SentenceContent[] {
  return nodes.flatMap((node, i) => {
    const before = nodes[i - 1]?.position?.end.offset
    return before !== undefined && before !== node.position?.start.offset
      ? [{ type: 'WhiteSpaceNode', value: ' ' }, node]
      : [node]
  })
}
