import '../catalogue.css'
import { Breadcrumb, Cluster, Container, Link, List, Split, Stack, Tag, Text } from '@rechenlotse/ui'
import { PageHeading } from '../../../platform/page'
import { useLoadedData } from '../../../platform/pages/loaded-data'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { ProgrammeView } from '../api/views'
import { Citations } from '../components/citations'
import { FactTable } from '../components/fact-table'
import { MachineTable } from '../components/machine-table'
import { OfferAction } from '../components/offer-action'
import { OfferCost } from '../components/offer-cost'
import { OfferWhen } from '../components/offer-when'
import { OwnVerdict } from '../components/own-verdict'
import { PageSection } from '../components/page-section'
import { RuleList } from '../components/rule-list'
import { StatusBadge } from '../components/status-badge'
import { UnknownFields } from '../components/unknown-fields'
import { AppliedWarnings, warningsOf } from '../applied-warnings'
import { costTag } from '../cost-tag'
import { useOwnOffer } from '../use-own-offer'

function Successors({ successors }: Pick<ProgrammeView, 'successors'>) {
  const t = useTexts('catalogue')
  const locale = useLocale()
  if (successors.length === 0) return null
  return (
    <Stack gap="xs">
      <Text strong>{t('successors')}</Text>
      <List kind="plain" tight>
        {successors.map(({ key, name }) => (
          <Link key={key} href={`/offers/${key}`}>
            {name[locale]}
          </Link>
        ))}
      </List>
    </Stack>
  )
}

function OfferHead({ programme }: { readonly programme: ProgrammeView }) {
  const t = useTexts('catalogue')
  const locale = useLocale()
  const status = programme.status.find(({ code }) => code === programme.statusCode) ?? programme.status.at(-1)
  return (
    <Stack gap="md">
      <Breadcrumb
        label={t('breadcrumb')}
        items={[{ href: '/offers', label: t('list.title') }]}
        current={programme.name[locale]}
      />
      <PageHeading title={programme.name[locale]} />
      <Cluster>
        <StatusBadge code={programme.statusCode} />
        <Tag>{t(`reviews.${programme.review}`)}</Tag>
        <Tag>{costTag(programme, t)}</Tag>
      </Cluster>
      <Text size="large" className="rl-prose">
        {programme.summary[locale]}
      </Text>
      {status && (
        <div className="rl-prose">
          <Text>{status.text[locale]}</Text>
          <Citations citations={status.citations} />
        </div>
      )}
      <Successors successors={programme.successors} />
    </Stack>
  )
}

function Terms({ programme }: { readonly programme: ProgrammeView }) {
  const t = useTexts('catalogue')
  const { rules, cost, calendar, decisionTime } = programme
  return (
    <>
      <PageSection id="rules" title={t('sections.rules')}>
        {rules.length > 0 ? <RuleList rules={rules} /> : <Text>{t('rules.none')}</Text>}
      </PageSection>
      <PageSection id="cost" title={t('sections.cost')}>
        <OfferCost cost={cost} />
      </PageSection>
      <PageSection id="when" title={t('sections.when')}>
        <OfferWhen calendar={calendar} nextCutoff={programme.nextCutoff} decisionTime={decisionTime} />
      </PageSection>
    </>
  )
}

function Details({ programme }: { readonly programme: ProgrammeView }) {
  const t = useTexts('catalogue')
  const { offers, facts, unknownFields } = programme
  return (
    <>
      <PageSection id="machines" title={t('sections.machines')}>
        {offers.length > 0 ? <MachineTable offers={offers} /> : <Text>{t('machines.none')}</Text>}
      </PageSection>
      <PageSection id="facts" title={t('sections.facts')}>
        <Text muted className="rl-prose">
          {t('facts.lead')}
        </Text>
        <FactTable caption={t('sections.facts')} facts={facts} />
        <UnknownFields fields={unknownFields} />
      </PageSection>
    </>
  )
}

/** Everything known about one programme, each value with its source and date. */
export function OfferView({ programme }: { readonly programme: ProgrammeView }) {
  const own = useOwnOffer(programme.key)
  const main = (
    <Stack gap="xl">
      {own && <OwnVerdict offer={own} />}
      <Terms programme={programme} />
    </Stack>
  )
  return (
    <AppliedWarnings value={warningsOf(own)}>
      <Container className="rl-page-body">
        <Stack gap="xl">
          <Stack gap="lg">
            <OfferHead programme={programme} />
            <Split main={main} side={<OfferAction programme={programme} />} sticky />
          </Stack>
          <Details programme={programme} />
        </Stack>
      </Container>
    </AppliedWarnings>
  )
}

export function OfferPage() {
  return <OfferView programme={useLoadedData<ProgrammeView>()} />
}
