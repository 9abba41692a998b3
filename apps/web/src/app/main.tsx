import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import './styles.css'
import './app-texts'
import { routes } from './routes'

const root = document.getElementById('root')
if (root) createRoot(root).render(<RouterProvider router={createBrowserRouter(routes)} />)
