import { addTexts } from '../platform/texts'
import german from './app.texts.de.json'
import english from './app.texts.en.json'

addTexts('app', 'de', german)
addTexts('app', 'en', english)
