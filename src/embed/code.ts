/** The frame that shows a vote on another page: its address, and the code to paste. */

export type EmbedKind = 'vote' | 'bench'

/** @param place what follows: `/<scenario>/<step>/<code>` of the Floor, `/<body>/<matter>/<votes>` of the Workbench */
export const embedAddress = (kind: EmbedKind, place: string): string => `#/embed/${kind}${place}`

const inAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** High enough for a vote with its reasons in a column of 40 letters; less high, the frame scrolls. */
const HEIGHT = 640

/**
 * @param address whole, with host and path
 * @param title what is heard of the frame before it is entered
 */
export const embedCode = (address: string, title: string): string =>
  `<iframe src="${inAttribute(address)}" title="${inAttribute(title)}" width="100%" height="${HEIGHT}" loading="lazy"></iframe>`
