/** How a situation is remembered among the answers on the device. */
export const itemOf = (id: string): string => `situation:${id}`
