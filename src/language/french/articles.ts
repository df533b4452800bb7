/** Names that French gives an article, as they stand in a sentence. */
export const WITH_ARTICLE: Readonly<Record<string, string>> = {}
