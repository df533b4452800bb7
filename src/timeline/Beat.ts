/** Ties the machine that has time to the session: at every beat the next step, until the end or until someone acts. */
import { useActorRef } from '@xstate/react'
import { useEffect, useRef } from 'react'
import { player } from '#machines/player'
import { useSessionStore, viewOf } from '#src/session/react.tsx'
import { goBy, goTo } from '#src/session/store.ts'
import { setPlaying, usePlaying } from './playing.ts'

/** Renders nothing. The speed belongs to the machine's start: a new speed is a new machine. */
export const Beat = ({ beat }: { readonly beat: number }) => {
  const session = useSessionStore()
  const actor = useActorRef(player, { input: { beat } })
  const { playing } = usePlaying()
  /** Set while the player itself changes the session: any other change is someone's, and stops it. */
  const byItself = useRef(false)

  useEffect(() => {
    const beats = actor.on('advance', () => {
      byItself.current = true
      const moved = goBy(session, 1)
      byItself.current = false
      if (moved) return
      actor.send({ type: 'end' })
      setPlaying(false)
    })
    const unsubscribe = session.subscribe(() => {
      if (!byItself.current) setPlaying(false)
    })
    return () => {
      beats.unsubscribe()
      unsubscribe()
    }
  }, [actor, session])

  useEffect(() => {
    if (playing) {
      const { happening, cursor } = viewOf(session.getState())
      const [start] = happening
      byItself.current = true
      if (cursor === happening.length - 1 && start !== undefined) goTo(session, start.id)
      byItself.current = false
    }
    actor.send({ type: playing ? 'play' : 'pause' })
  }, [actor, playing, session])

  return null
}
