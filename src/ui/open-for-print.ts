import { useEffect } from 'react';

/** While the page is printed, every closed part is open, except those that are for the screen only. Style sheets can't do this. */
export function useOpenForPrint(): void {
  useEffect(() => {
    let opened: Element[] = [];
    const open = () => {
      opened = [...document.querySelectorAll('#main details:not([open])')].filter((part) => part.closest('.screen-only') === null);
      for (const part of opened) part.setAttribute('open', '');
    };
    const close = () => {
      for (const part of opened) part.removeAttribute('open');
      opened = [];
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, []);
}
