import { readdirSync, readFileSync } from 'node:fs';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { ResourceFile } from '../../../src/catalog/resource.ts';
import { jurisdictions } from '../../../src/domain/jurisdiction.ts';
import { day } from '../../../src/domain/day.ts';
import { HelpPage } from '../../../src/pages/help/help-page.tsx';
import { PlacePage } from '../../../src/pages/places/place-page.tsx';
import { PlacesPage } from '../../../src/pages/places/places-page.tsx';
import { ScreeningContext, type Screening } from '../../../src/pages/screening.ts';
import { en } from '../../../src/ui/words/en.ts';

vi.mock('virtual:rules', () => import('./toy-places.ts'));
vi.mock('virtual:help', () => import('./real-help.ts'));
afterEach(cleanup);

const screening = { today: day('2026-11-24'), voice: 'me', interview: { places: [] } } as unknown as Screening;

async function show(address: string) {
  render(
    <MemoryRouter initialEntries={[address]}>
      <ScreeningContext value={screening}>
        <Routes>
          <Route path="/places" element={<PlacesPage />} />
          <Route path="/places/:place" element={<PlacePage />} />
          <Route path="/help" element={<HelpPage />} />
        </Routes>
      </ScreeningContext>
    </MemoryRouter>,
  );
  await vi.waitFor(() => {
    if (screen.queryAllByText('Loading').length > 0) throw new Error('still loading');
  });
  return screen.getByRole('main');
}

const openAll = async (main: HTMLElement) => {
  for (const summary of main.querySelectorAll('.groups > details > summary')) await userEvent.click(summary);
};

describe('the list of places', () => {
  test('has all 52, each with a plain address, those with rules first (H3)', async () => {
    const main = await show('/places');
    const links = within(main).getAllByRole('link');
    expect(new Set(links.map(link => link.getAttribute('href')))).toEqual(new Set(jurisdictions.map(place => `/places/${place}`)));
    expect(links[0]?.textContent).toBe('Virginia');
  });

  test('can be typed into, and says how many match', async () => {
    const main = await show('/places');
    await userEvent.type(within(main).getByLabelText(en.places.search), 'new');
    expect(within(main).getAllByRole('link').map(link => link.textContent)).toEqual(['New Hampshire', 'New Jersey', 'New Mexico', 'New York']);
    expect(within(main).getByRole('status').textContent).toBe('4 matches.');
  });
});

describe('the page of a place', () => {
  test('says how to know the case was here, what is checked and when, what is not, and who to ask', async () => {
    const text = (await show('/places/va')).textContent;
    expect(text).toContain('The case was in a Virginia court.');
    expect(text).toContain('Ask the court about hiding.');
    expect(text).toContain('Last checked on November 20, 2026.');
    expect(text).toContain('This is not law now.');
    expect(text).toContain('Gun rights.');
    expect(text).toContain('804-555-0100');
    expect(text).toContain('Example Code Read on November 20, 2026.');
    expect(text).toMatch(/Other notes Not yet read\.(?! ?Read on)/);
  });

  test('without rules says so, and shows who to ask and what was not found (U8)', async () => {
    const main = await show('/places/ne');
    expect(main.textContent).toContain(en.places.unchecked);
    expect(within(main).getByRole('heading', { name: en.places.missing })).toBeDefined();
    await openAll(main);
    expect(main.querySelectorAll('.card').length).toBeGreaterThan(0);
  });

  test('one kind of help can be picked, with nothing but that kind shown', async () => {
    const main = await show('/places/dc');
    await userEvent.click(within(main).getByText(en.resources.filter, { selector: 'summary' }));
    await userEvent.click(within(main).getByLabelText(en.resources.families['second-look']));
    expect([...main.querySelectorAll('.card-heading')].map(heading => heading.textContent)).toContain('The Second Look Project (DC)');
    expect(main.querySelectorAll('.groups > details')).toHaveLength(0);
  });

  test('an address that is no place leads to a kind page', async () => {
    expect((await show('/places/xx')).textContent).toContain(en.notFound.text);
  });

  test('the tab names the place and nothing else (X13)', async () => {
    await show('/places/va');
    await waitFor(() => expect(document.title).toBe('Virginia, Relief Paths'));
  });
});

describe('the help page', () => {
  test('leads to the places, gives three ways to find help, and lists who helps everywhere by kind', async () => {
    const main = await show('/help');
    expect(within(main).getByRole('link', { name: en.help.nearLink }).getAttribute('href')).toBe('/places');
    for (const move of Object.values(en.resources.moves)) expect(main.textContent).toContain(move);
    expect(main.querySelectorAll('.groups > details').length).toBeGreaterThanOrEqual(6);
  });
});

describe('the list this project began with', () => {
  const files = readdirSync('rules/resources').map(file => parse(readFileSync(`rules/resources/${file}`, 'utf8')) as ResourceFile);
  const seeds = files.flatMap(({ place, resources }) => resources.filter(({ seed }) => seed).map(({ id, name, places }) => ({ id, name, places: places ?? (place === 'national' ? 'all' : [place]) })));
  const belongs = (places: string | readonly string[], route: string) => (route === 'help' ? places === 'all' : places !== 'all' && places.includes(route.replace('places/', '')));
  const routes = ['help', 'places/dc', 'places/va', 'places/ga', 'places/us'];

  test.each(routes)('every entry of it that belongs to #/%s is found there', async (route) => {
    const main = await show(`/${route}`);
    await openAll(main);
    const shown = [...main.querySelectorAll('.card-heading')].map(heading => heading.textContent);
    expect(seeds.filter(({ places, name }) => belongs(places, route) && !shown.includes(name)).map(({ id }) => id)).toEqual([]);
  });

  test('all 24 entries of it belong to one of these pages', () => {
    expect(seeds).toHaveLength(24);
    expect(seeds.filter(({ places }) => !routes.some(route => belongs(places, route))).map(({ id }) => id)).toEqual([]);
  });
});
