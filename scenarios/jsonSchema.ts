/** The shape of a scenario file as JSON Schema, for editors that check and complete what is written. */
import '#machines/jitless'
import * as z from 'zod/mini'
import { scenarioSchema } from './schema.ts'

/** The text of `public/scenario.schema.json`. */
export const scenarioJsonSchema = (): string => {
  const schema = z.toJSONSchema(scenarioSchema, { io: 'input', reused: 'ref' })
  const described = {
    ...schema,
    title: 'Plenary scenario',
    description: 'A record of a meeting: its sources, who took part, every step, and what must come out.',
  }
  return `${JSON.stringify(described)}\n`
}
