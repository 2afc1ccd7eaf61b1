// Stories that calque passes over, as the server tells.

import { type Disposable, EventEmitter, type Uri } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

export class PassedOver implements Disposable {
  readonly #why = new Map<string, string>()
  readonly #changed = new EventEmitter<void>()
  readonly #listening: Disposable
  readonly onDidChange = this.#changed.event

  constructor(client: BaseLanguageClient) {
    this.#listening = client.onNotification(
      'calque/passedOver',
      ({ uri, why }: { uri: string; why: string | null }) => {
        const key = client.protocol2CodeConverter.asUri(uri).toString()
        if (why === null) this.#why.delete(key)
        else this.#why.set(key, why)
        this.#changed.fire()
      }
    )
  }

  /** Why a story is passed over: the pattern and its file; `undefined` when it is not. */
  why(story: Uri): string | undefined {
    return this.#why.get(story.toString())
  }

  dispose(): void {
    this.#listening.dispose()
    this.#changed.dispose()
  }
}
