/** What the menus of scenarios print: fetched with the first that is opened. */

/**
 * Every scenario that can be opened, by id, title and body, in the order of the menu. Written here because reading it from the
 * documents would fetch them all; a test holds the two together.
 */
export const SCENARIO_TITLES: readonly { readonly id: string; readonly title: string; readonly body: string }[] = [
  {
    id: 'untoc-cop-2022-observers',
    title: 'Observers, 17 October 2022',
    body: 'UNTOC Conference of the Parties, eleventh session',
  },
  {
    id: 'untoc-cop-2022',
    title: 'The eleventh session, 17 to 21 October 2022',
    body: 'UNTOC Conference of the Parties, eleventh session',
  },
  {
    id: 'unga-1971-china',
    title: 'The representation of China, 25 October 1971',
    body: 'General Assembly of the United Nations, twenty-sixth session, 1976th plenary meeting',
  },
]
