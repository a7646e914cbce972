import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { Page } from '../../src/ui/page.tsx';
import { SiteFooter } from '../../src/ui/site-footer.tsx';
import { SiteHeader } from '../../src/ui/site-header.tsx';
import { en } from '../../src/ui/words/en.ts';

afterEach(cleanup);

function site(heading = 'First') {
  const onLeave = vi.fn();
  const shown = render(
    <MemoryRouter>
      <SiteHeader home="/" help="/help" onLeave={onLeave} />
      <Page title={heading} heading={heading} />
      <SiteFooter places="/places" about="/about" />
    </MemoryRouter>,
  );
  return { onLeave, ...shown };
}

test('one header, one main part, one footer; the skip link is first and Leave now second (A6, X8)', async () => {
  site();
  for (const role of ['banner', 'main', 'contentinfo'] as const) expect(screen.getAllByRole(role)).toHaveLength(1);
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe(en.header.skip);
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Leave now' }));
});

test('the skip link goes to the main part and leaves the address alone', async () => {
  site();
  const address = window.location.href;
  await userEvent.click(screen.getByRole('link', { name: en.header.skip }));
  expect(document.activeElement).toBe(screen.getByRole('main'));
  expect(window.location.href).toBe(address);
});

test('Leave now, the name and Help stand in one order (A11)', () => {
  site();
  const banner = within(screen.getByRole('banner'));
  const order = [...banner.getAllByRole('button'), ...banner.getAllByRole('link')].map(one => one.textContent);
  expect(order).toEqual(['Leave now', 'Relief Paths', 'Help']);
});

test('a click and three presses of Shift do the same (X8)', async () => {
  const { onLeave } = site();
  await userEvent.click(screen.getByRole('button', { name: 'Leave now' }));
  expect(onLeave).toHaveBeenCalledTimes(1);
  await userEvent.keyboard('{Shift}{Shift}');
  expect(onLeave).toHaveBeenCalledTimes(1);
  await userEvent.keyboard('{Shift}');
  expect(onLeave).toHaveBeenCalledTimes(2);
});

test('typing capitals, moving back with Tab, or holding Shift does not leave (Y5)', async () => {
  const { onLeave } = site();
  await userEvent.keyboard('{Shift>}a{/Shift}{Shift>}b{/Shift}{Shift>}c{/Shift}');
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Shift>}{Tab}{/Shift}{Shift>}{Tab}{/Shift}');
  for (let press = 0; press < 5; press++) fireEvent.keyDown(document.body, { key: 'Shift', repeat: press > 0 });
  expect(onLeave).not.toHaveBeenCalled();
});

test('what Leave now can’t do stands beside it (X11)', () => {
  site();
  expect(within(screen.getByRole('banner')).getByText(/can’t erase the list of pages/)).toBeDefined();
});

test('every picture is hidden from screen readers and has words beside it (G6)', () => {
  site();
  for (const picture of document.querySelectorAll('svg')) expect(picture.getAttribute('aria-hidden')).toBe('true');
  expect(document.querySelector('.mark')?.parentElement?.textContent).toBe('Relief Paths');
});

test('arriving from another page moves focus to the heading and sets the tab title (A2, X13)', () => {
  site('First');
  expect(document.activeElement).toBe(document.body);
  cleanup();
  site('Second');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Second' }));
  expect(document.title).toBe('Second, Relief Paths');
});
