import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Confirm } from '../../src/ui/confirm.tsx';
import { LiveRegion } from '../../src/ui/live-region.tsx';
import { OutsideLink } from '../../src/ui/outside-link.tsx';
import { PhoneLink } from '../../src/ui/phone-link.tsx';
import { RadioGroup } from '../../src/ui/radio-group.tsx';

afterEach(cleanup);

test('a link to another site says so and tells it nothing (X17)', () => {
  const { container } = render(<OutsideLink href="https://example.org/">The clinic</OutsideLink>);
  const link = screen.getByRole('link', { name: 'The clinic' });
  expect(link.getAttribute('rel')).toBe('noreferrer noopener');
  expect(link.getAttribute('target')).toBeNull();
  expect(container.textContent).toBe('The clinic (Opens another site)');
});

test.each([
  ['202-555-0100', 'tel:2025550100'],
  ['(202) 555-0100 ext. 3', 'tel:2025550100'],
  ['+1 202 555 0100', 'tel:+12025550100'],
  ['1-800-555-HELP', 'tel:18005554357'],
  ['211', 'tel:211'],
])('%s is dialed as %s', (number, href) => {
  render(<PhoneLink number={number} />);
  expect(screen.getByRole('link', { name: number }).getAttribute('href')).toBe(href);
});

test('what is no number is not dialed', () => {
  render(<PhoneLink number="not known" />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('not known')).toBeDefined();
});

test('erasing takes one press and one confirm, and can be called off (X15)', async () => {
  const onYes = vi.fn();
  render(<Confirm button="Erase everything" ask="Erase?" yes="Yes, erase" no="No, keep them" onYes={onYes} />);
  await userEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
  expect(screen.getByRole('alert').textContent).toBe('Erase?');
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  await userEvent.click(screen.getByRole('button', { name: 'No, keep them' }));
  expect(onYes).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Erase everything' }));
  await userEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
  await userEvent.click(screen.getByRole('button', { name: 'Yes, erase' }));
  expect(onYes).toHaveBeenCalledTimes(1);
});

test('a live region is there before it speaks, so that it is heard (A13)', () => {
  const { rerender } = render(<LiveRegion>{''}</LiveRegion>);
  const region = screen.getByRole('status');
  rerender(<LiveRegion>12 matches.</LiveRegion>);
  expect(screen.getByRole('status')).toBe(region);
  expect(region.textContent).toBe('12 matches.');
});

test('radio buttons of a group share a name, so that arrows move among them (Y3)', () => {
  const options = [{ value: 'a', label: 'One', help: 'The first.' }, { value: 'b', label: 'Two' }];
  render(<RadioGroup id="pick" legend="Pick" options={options} value="" onChange={() => undefined} />);
  const names = screen.getAllByRole<HTMLInputElement>('radio').map(({ name, type }) => `${name} ${type}`);
  expect(names).toEqual(['pick radio', 'pick radio']);
  expect(screen.getByRole('radio', { name: 'One', description: 'The first.' })).toBeDefined();
});
