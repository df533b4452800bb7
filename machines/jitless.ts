/**
 * Has zod check without building code from text, which a strict Content-Security-Policy forbids. Imported before zod by
 * whatever makes a schema: it is asked when the schema is made, not when it is used.
 */
import * as z from 'zod/mini'

z.config({ jitless: true })
