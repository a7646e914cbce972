import { useEffect, useState } from 'react';

/** Something on its way, arrived, or not arrived. */
export type Loaded<T> = { readonly state: 'loading' } | { readonly state: 'here'; readonly value: T } | { readonly state: 'failed' };

/**
 * Brings a part of the site that a page needs besides itself.
 * @param key what to bring; a change brings anew
 * @param load must not change while the key stays
 */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [found, setFound] = useState<{ readonly key: string; readonly value: T } | 'failed'>();
  useEffect(() => {
    let wanted = true;
    setFound(undefined);
    load().then(
      (value) => {
        if (wanted) setFound({ key, value });
      },
      () => {
        if (wanted) setFound('failed');
      },
    );
    return () => {
      wanted = false;
    };
    // The key stands for the loader.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  if (found === 'failed') return { state: 'failed' };
  return found?.key === key ? { state: 'here', value: found.value } : { state: 'loading' };
}
