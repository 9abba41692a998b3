import { addTexts, registerTexts } from '../platform/texts'
import german from './app.texts.de.json'

addTexts('app', 'de', german)
registerTexts('app', {
  de: async () => ({ default: german }),
  en: () => import('./app.texts.en.json'),
})
