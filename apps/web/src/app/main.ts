import './styles.css'

/** The framework first, the product as another task: each takes a slow phone a while, and what was pressed comes in between. */
async function start(): Promise<void> {
  await import('react-dom/client')
  await new Promise((resolve) => setTimeout(resolve))
  const { show } = await import('./show')
  await show()
}

void start()
