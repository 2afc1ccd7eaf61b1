// What the server asks of where it runs. It writes nothing: every change is the editor's to make.

export interface Host {
  /**
   * Text of a file; `undefined` where there is none.
   *
   * @throws {Error} when there is one that cannot be read: its message is for a person.
   */
  read(uri: string): Promise<string | undefined>
}
