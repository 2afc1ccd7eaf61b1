// Where stories are written.

/** Languages of VS Code that the server reads: `contributes` in the manifest names the same. */
const languages: readonly string[] = ['plaintext', 'markdown', 'html']

// Not the other side of a comparison (`git:`), nor what is typed into a comment or a chat.
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web']

/** Every document that the server is told of. */
export const stories = languages.flatMap((language) => schemes.map((scheme) => ({ language, scheme })))
