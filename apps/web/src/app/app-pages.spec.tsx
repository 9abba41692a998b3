import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Link, MemoryRouter, Outlet, useLocation, type RouteObject } from 'react-router'
import { useLoadedData } from '../platform/pages/loaded-data'
import { useIsWaiting } from '../platform/pages/loading-count'
import { PageBoundary } from '../platform/pages/page-boundary'
import { addTexts } from '../platform/texts'
import german from './app.texts.de.json'
import { AppPages } from './app-pages'

beforeAll(() => addTexts('app', 'de', german))

/** Routes whose loader answers when the spec says so. */
function slowPages() {
  const asked: string[] = []
  const waiting: { answer: (data: string) => void; fail: () => void }[] = []
  function Layout() {
    return (
      <div aria-busy={useIsWaiting()} data-testid="frame">
        <Link to="/things/1">eins</Link>
        <Link to="/things/2?view=map">zwei</Link>
        <Link to="?filter=a">gefiltert</Link>
        <PageBoundary place={useLocation().key} fallback={() => <p>Nicht da</p>}>
          <Outlet />
        </PageBoundary>
      </div>
    )
  }
  const Thing = () => <h1>{useLoadedData<string>()}</h1>
  const pages: RouteObject[] = [
    {
      path: '/',
      Component: Layout,
      children: [
        { index: true, Component: () => <h1>Anfang</h1> },
        {
          path: 'things/:key',
          loader: ({ params }) => {
            asked.push(params.key ?? '')
            return new Promise<string>((answer, fail) => waiting.push({ answer, fail: () => fail(new Error('weg')) }))
          },
          lazy: async () => ({ Component: Thing }),
        },
      ],
    },
  ]
  const settle = (how: 'answer' | 'fail', data = '') =>
    act(async () => {
      const next = waiting.shift()
      if (how === 'answer') next?.answer(data)
      else next?.fail()
    })
  return { pages, asked, answer: (data: string) => settle('answer', data), fail: () => settle('fail') }
}

const show = (pages: RouteObject[]) =>
  render(
    <MemoryRouter initialEntries={['/']}>
      <AppPages pages={pages} />
    </MemoryRouter>,
  )
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const isBusy = () => screen.getByTestId('frame').getAttribute('aria-busy')
const follow = (name: string) => userEvent.click(screen.getByRole('link', { name }))

describe('the pages', () => {
  it('stay until the next one is there, and say that it is on its way', async () => {
    const { pages, answer } = slowPages()
    show(pages)
    await follow('eins')
    expect([heading(), isBusy()]).toEqual(['Anfang', 'true'])
    await answer('Eins')
    expect([heading(), isBusy()]).toEqual(['Eins', 'false'])
  })

  it('are fetched once a visit, whatever is filtered on them', async () => {
    const { pages, asked, answer } = slowPages()
    show(pages)
    await follow('eins')
    await answer('Eins')
    await follow('gefiltert')
    await follow('zwei')
    await answer('Zwei')
    await follow('eins')
    expect(heading()).toBe('Eins')
    expect(asked).toEqual(['1', '2'])
  })

  it('say that one cannot be had, keep what stands around it, and try again later', async () => {
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const { pages, asked, answer, fail } = slowPages()
    show(pages)
    await follow('eins')
    await fail()
    expect(await screen.findByText('Nicht da')).toBeTruthy()
    await follow('zwei')
    await answer('Zwei')
    await follow('eins')
    await answer('Eins')
    expect(heading()).toBe('Eins')
    expect(asked).toEqual(['1', '2', '1'])
    silent.mockRestore()
  })
})
