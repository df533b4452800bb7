/** What reading a document comes to: the document, or everything that is wrong with it. */

/** Something wrong in a document. `path` is dotted: "events.3.event.count"; empty for the document itself. */
export interface Fault {
  readonly path: string
  readonly says: string
}

export type Loaded<Document> =
  { readonly ok: true; readonly document: Document } | { readonly ok: false; readonly faults: readonly Fault[] }
