import type { Section } from '../form'
import { laender, organisationKinds } from './options'

const undertakings = { question: 'organisation-kind', in: ['startup', 'company'] } as const
const euro = { de: 'Euro pro Jahr', en: 'euros per year' }

export const organisationSection: Section = {
  key: 'organisation',
  title: { de: 'Ihre Organisation', en: 'Your organisation' },
  questions: [
    {
      id: 'organisation-name',
      type: 'text',
      maxLength: 200,
      required: true,
      label: { de: 'Name der Organisation', en: 'Name of the organisation' },
    },
    {
      id: 'organisation-kind',
      type: 'single',
      options: organisationKinds,
      required: true,
      label: { de: 'Art der Organisation', en: 'Kind of organisation' },
      help: {
        de: 'Start-up: jünger als fünf Jahre, Produkt mit KI oder Rechenleistung.',
        en: 'Start-up: younger than five years, with a product built on AI or compute.',
      },
    },
    {
      id: 'organisation-country',
      type: 'country',
      required: true,
      label: { de: 'Land des Sitzes', en: 'Country of the establishment' },
    },
    {
      id: 'organisation-land',
      type: 'single',
      options: laender,
      required: true,
      label: { de: 'Bundesland', en: 'Federal state' },
      visibleWhen: { question: 'organisation-country', in: ['DE'] },
    },
    {
      id: 'organisation-vat-id',
      type: 'text',
      maxLength: 20,
      required: false,
      visibleWhen: undertakings,
      label: { de: 'Umsatzsteuer-Identifikationsnummer', en: 'VAT identification number' },
      help: { de: 'Falls vorhanden.', en: 'If you have one.' },
    },
    {
      id: 'organisation-website',
      type: 'url',
      required: false,
      label: { de: 'Internetseite', en: 'Website' },
    },
    {
      id: 'organisation-staff',
      type: 'number',
      min: 0,
      max: 10_000_000,
      integer: true,
      required: true,
      unit: { de: 'Personen', en: 'people' },
      visibleWhen: undertakings,
      label: { de: 'Beschäftigte', en: 'Staff' },
      help: {
        de: 'Im Jahresmittel, mit Partner- und verbundenen Unternehmen.',
        en: 'Annual average, including partner and linked enterprises.',
      },
    },
    {
      id: 'organisation-turnover',
      type: 'number',
      min: 0,
      max: 1e13,
      integer: false,
      required: false,
      unit: euro,
      visibleWhen: undertakings,
      label: { de: 'Jahresumsatz', en: 'Annual turnover' },
      help: { de: 'Mit Partner- und verbundenen Unternehmen.', en: 'Including partner and linked enterprises.' },
    },
    {
      id: 'organisation-balance-sheet',
      type: 'number',
      min: 0,
      max: 1e13,
      integer: false,
      required: false,
      unit: { de: 'Euro', en: 'euros' },
      visibleWhen: undertakings,
      label: { de: 'Bilanzsumme', en: 'Balance sheet total' },
      help: { de: 'Mit Partner- und verbundenen Unternehmen.', en: 'Including partner and linked enterprises.' },
    },
    {
      id: 'contact-name',
      type: 'text',
      maxLength: 120,
      required: true,
      label: { de: 'Ansprechperson', en: 'Contact person' },
    },
    {
      id: 'contact-email',
      type: 'email',
      required: true,
      label: { de: 'E-Mail der Ansprechperson', en: 'E-mail of the contact person' },
    },
    {
      id: 'contact-phone',
      type: 'text',
      maxLength: 40,
      required: false,
      label: { de: 'Telefon', en: 'Telephone' },
    },
  ],
}
