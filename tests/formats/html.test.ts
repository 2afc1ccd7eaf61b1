import { expect, it } from 'vitest'
import { extractHtml as html } from '../../src/formats/html.ts'
import { blocksOf, controlsOf, sliceOf } from './extract.ts'

it.each<[source: string, blocks: string[]]>([
  ['<!doctype html><title>no</title><h2>one</h2><p>two', ['heading2: one', 'paragraph: two']],
  [
    'one<div>two<p>three</p>four</div>five',
    ['one', 'two', 'three', 'four', 'five'].map((text) => `paragraph: ${text}`)
  ],
  ['<ul><li>one<li><p>two</ul><dl><dt>three<dd>four</dl>', ['item: one', 'item: two', 'item: three', 'item: four']],
  ['<table><tr><th>one<td><div>two</div></table>', ['cell: one', 'cell: two']],
  ['<td>one</td>', ['cell: one']],
  ['<figure><img alt=no><figcaption>one</figcaption></figure>', ['caption: one']],
  [
    '<blockquote>one</blockquote><details><summary>two</summary>three</details>',
    ['paragraph: one', 'paragraph: two', 'paragraph: three']
  ],
  ['<p> one \n <b> two</b> &nbsp; three </p>', ['paragraph: one two \u00A0 three']],
  ['<p>one <br> two<br></p>', ['paragraph: one\ntwo']],
  ['<p>one<br>\n<br>two</p>', ['paragraph: one', 'paragraph: two']],
  ['one <code>no</code> <kbd>no</kbd> <svg><text>no</text></svg>', ['paragraph: one \uFFFC \uFFFC \uFFFC']],
  [
    '<script>no</script><style>no</style><pre>no</pre><template><p>no</template><nav>no</nav><textarea>no</textarea>',
    []
  ],
  ['<b>q</b><table><tr><td>x</td></tr>bar</table>', ['paragraph?: qbar', 'cell: x']]
])('reads %j', (source, blocks) => expect(blocksOf(html, source)).toEqual(blocks))

it('finds controls between blocks and within them', () => {
  const source = '<!-- calque-disable x --><p>one <!--calque-enable x-->two</p><!-- other --><!-- calque-disable -->'
  expect(controlsOf(html, source)).toEqual([
    ['calque-disable x', 'one'],
    ['calque-enable x', ''],
    ['calque-disable', '']
  ])
})

it('maps back over markup', () => {
  const source = '\uFEFF<p>AT&ampT  <b>said</b>\r\nso&#8217;s</p>'
  const extraction = html(source)
  expect(sliceOf(extraction, source, 'AT&T')).toBe('AT&ampT')
  expect(sliceOf(extraction, source, 'T said')).toBe('T  <b>said')
  expect(sliceOf(extraction, source, 'said so’s')).toBe('said</b>\r\nso&#8217;s')
})

it('keeps a file that the parser cannot read as one block that is not exact', () => {
  const { blocks } = html(`${'<div>'.repeat(20_000)}one`)
  expect(blocks).toMatchObject([{ kind: 'text', exact: false, start: 0 }])
})
