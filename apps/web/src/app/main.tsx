import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { forgetOldDestination } from '../features/identity/waiting-destination'
import { localeOf } from '../platform/locale'
import { loadTexts } from '../platform/texts'
import { AppPages } from './app-pages'
import './styles.css'
import './app-texts'

const root = document.getElementById('root')

async function show(container: HTMLElement): Promise<void> {
  await loadTexts(localeOf(window.location.pathname), ['app'])
  createRoot(container).render(
    <BrowserRouter>
      <AppPages />
    </BrowserRouter>,
  )
}

forgetOldDestination()
if (root) void show(root)
