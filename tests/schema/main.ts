/** Writes the published JSON Schema of a scenario. */
import { writeFileSync } from 'node:fs'
import { scenarioJsonSchema } from '#scenarios/jsonSchema'

writeFileSync(new URL('../../public/scenario.schema.json', import.meta.url), scenarioJsonSchema())
