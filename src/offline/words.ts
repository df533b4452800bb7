/** What is said of versions of the app. */
import { words } from '#src/language/say.ts'

export const VERSION = words({
  ready: 'A new version is ready.',
  says: 'Your work stays as it is. It is also taken when every tab with Plenary is closed.',
  take: 'Load it now',
})
