/** The least that a page of React does: it mounts, and a press of a key changes one number. */
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'

const Page = () => {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const press = () => setCount((before) => before + 1)
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return <h1>{count}</h1>
}

const root = document.getElementById('root')
if (root === null) throw new Error('there is no root')
createRoot(root).render(<Page />)
