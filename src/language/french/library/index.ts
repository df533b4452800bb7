import type { Catalogue } from '../catalogue.ts'
import { EDITOR } from './editor.ts'
import { CHOICES, FIELDS } from './fields.ts'
import { MADE } from './made.ts'
import { SHELF } from './shelf.ts'

export const LIBRARY: readonly Catalogue[] = [EDITOR, FIELDS, CHOICES, MADE, SHELF]
