/** Walks over states of the page, and what may be wrong with each. */
import { stepAddress, type OnFloor } from './floor.ts'

/** Goes to the first step, then to each that follows, and looks at every one. */
export const walk = async ({ page, next, atStep, place }: OnFloor, look: (place: number) => Promise<void>) => {
  await page.keyboard.press('Home')
  await atStep(1)
  for (;;) {
    const here = await place()
    await look(here)
    if ((await next.innerText()) === 'Start again') return
    await next.click()
    await atStep(here + 1)
  }
}

/** What axe finds on the page as it stands; in the dark only colours differ. */
export const faultsInLightAndDark = async (
  { page, accessibility }: Pick<OnFloor, 'page' | 'accessibility'>,
  where: string,
): Promise<string[]> => {
  const faults: string[] = []
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    const found = await accessibility(colorScheme === 'dark' ? ['color-contrast'] : undefined)
    faults.push(...found.map((fault) => `${where}, ${colorScheme}: ${fault}`))
  }
  return faults
}

interface State {
  readonly name: string
  /** The step whose address is opened first. */
  readonly step: string
  readonly arrange: (app: OnFloor) => Promise<unknown>
}

/** What the Floor can look like beside the record's own steps, each reached as a person would. */
export const STATES: readonly State[] = [
  { name: 'a vote that is lost', step: 'ballots-1', arrange: (app) => app.typeVote([63, 32, 8]) },
  { name: 'a tie', step: 'ballots-2', arrange: (app) => app.typeVote([35, 35, 31]) },
  { name: 'nobody votes', step: 'ballots-2', arrange: (app) => app.typeVote([0, 0, 0]) },
  { name: 'more votes than are present', step: 'ballots-2', arrange: (app) => app.typeVote([90, 12, 30]) },
  {
    name: 'no quorum',
    step: 'ballots-3',
    arrange: async ({ typeVote, type }) => {
      await typeVote([58, 7, 30])
      await type('In the room', 95)
    },
  },
  {
    name: 'a step that is not in order',
    step: 'ballots-2',
    arrange: async ({ typeVote, next, atStep, main }) => {
      await typeVote([35, 35, 31])
      for (let place = 22; place <= 25; place += 1) {
        await next.click()
        await atStep(place)
      }
      await main.getByRole('heading', { name: 'Not in order here' }).waitFor()
    },
  },
  {
    name: 'everything unfolded, the rules changed',
    step: 'request-2',
    arrange: async ({ page, unfold }) => {
      await unfold()
      await page.getByText('Rules in force', { exact: true }).click()
      await page.getByRole('radio', { name: 'at least' }).check()
      await page.getByRole('button', { name: 'One fewer: Base of the quorum' }).click()
    },
  },
  {
    name: 'a step taken away',
    step: 'statements-1',
    arrange: ({ page }) => page.getByRole('button', { name: 'Remove this step' }).click(),
  },
  {
    name: 'a damaged address',
    step: 'ballots-9',
    arrange: ({ page }) => page.getByRole('alert').getByText('ballots-9').first().waitFor(),
  },
]

interface Opening {
  readonly name: string
  readonly open: (app: OnFloor) => Promise<unknown>
}

const openMenu = ({ branches }: OnFloor) => branches.getByRole('button').first().click()

/** Every dialog of the Floor, and how it is opened from the ballots of the first vote of a branch. */
export const DIALOGS: readonly Opening[] = [
  { name: 'Keyboard shortcuts', open: ({ page }) => page.keyboard.press('?') },
  {
    name: 'Rule 61',
    open: ({ section }) =>
      section('Why')
        .getByRole('button', { name: /^Rule 61/ })
        .click(),
  },
  { name: 'The whole procedure', open: ({ button }) => button('Whole chart').click() },
  { name: 'Record and branches', open: openMenu },
  {
    name: 'Compare step by step',
    open: async (app) => {
      await openMenu(app)
      await app.page.getByRole('dialog').getByRole('button', { name: 'Compare' }).click()
    },
  },
]

/** Opens the Floor anew in a state. */
export const arrive = async (app: OnFloor, { step, arrange }: State): Promise<void> => {
  await app.open(stepAddress(step))
  await app.title.waitFor()
  await arrange(app)
}
