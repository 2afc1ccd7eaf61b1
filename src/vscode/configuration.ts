// `calque: Open or Create the Configuration`.

import { type ExtensionContext, FileType, Uri, type WorkspaceFolder, window, workspace } from 'vscode'

/** In order of preference, should a folder have several. */
const names = ['calque.yaml', 'calque.yml', 'calque.json']

/** Opens the configuration that holds for the story shown; where there is none, writes a commented one into its workspace folder. */
export async function openConfiguration(context: ExtensionContext): Promise<void> {
  const story = window.activeTextEditor?.document.uri
  const folder = (story && workspace.getWorkspaceFolder(story)) ?? (await chooseFolder())
  if (!folder) return
  const there =
    story && workspace.getWorkspaceFolder(story) ? await nearest(story, folder.uri) : await inFolder(folder.uri)
  await window.showTextDocument(there ?? (await create(context, folder.uri)))
}

async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
  const { workspaceFolders: folders } = workspace
  if (folders && folders.length > 1) return window.showWorkspaceFolderPick({ placeHolder: 'Whose configuration?' })
  if (!folders?.[0]) window.showInformationMessage('Open a folder first: that is where calque.yaml stands.')
  return folders?.[0]
}

/** Upward from a story to its workspace folder. */
async function nearest(story: Uri, root: Uri): Promise<Uri | undefined> {
  for (let folder = Uri.joinPath(story, '..'); ; folder = Uri.joinPath(folder, '..')) {
    const there = await inFolder(folder)
    if (there || folder.path.length <= root.path.length) return there
  }
}

async function inFolder(folder: Uri): Promise<Uri | undefined> {
  for (const name of names) {
    const uri = Uri.joinPath(folder, name)
    if (await isFile(uri)) return uri
  }
  return
}

async function isFile(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0
  } catch {
    return false
  }
}

async function create(context: ExtensionContext, folder: Uri): Promise<Uri> {
  const uri = Uri.joinPath(folder, names[0]!)
  await workspace.fs.copy(Uri.joinPath(context.extensionUri, 'dist/calque.yaml'), uri, { overwrite: false })
  return uri
}
