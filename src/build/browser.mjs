// Finds a Chromium for the browser tests; never downloads anything outside npm.
// Order: CHROME_PATH, installed Chrome/Chromium/Edge, Playwright's own cache, the Chromium packed in @sparticuz/chromium (Linux x64).
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @param {string} path */
const usable = path => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const macNames = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const windowsNames = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe'];
const linuxNames = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge', 'brave-browser'];

/** @returns {string | undefined} */
function installed() {
  const env = process.env;
  if (process.platform === 'darwin') {
    return macNames.flatMap(n => ['', env['HOME'] ?? ''].map(d => `${d}/Applications/${n}.app/Contents/MacOS/${n}`)).find(usable);
  }
  if (process.platform === 'win32') {
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap(d => (d ? windowsNames.map(n => join(d, n)) : [])).find(usable);
  }
  const folders = (env['PATH'] ?? '').split(delimiter);
  return linuxNames.flatMap(n => folders.map(d => join(d, n))).concat('/opt/google/chrome/chrome', '/snap/bin/chromium').find(usable);
}

/** @param {Record<string, string>} values @param {() => Promise<string>} work */
async function withEnv(values, work) {
  // The package changes LD_LIBRARY_PATH and FONTCONFIG_PATH by itself: both are put back.
  const before = Object.fromEntries([...Object.keys(values), 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'].map(k => [k, process.env[k]]));
  Object.assign(process.env, values);
  try {
    return await work();
  } finally {
    for (const [k, v] of Object.entries(before)) {
      if (v === undefined) delete process.env[k];
      else process.env[k] = v;
    }
  }
}

/** The Chromium that npm brings. It is unpacked inside node_modules, so that it is private and of the locked version. */
async function packed() {
  const dir = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));
  mkdirSync(dir, { recursive: true });
  // AWS_LAMBDA_JS_RUNTIME makes it also unpack its NSS and expat libraries, for machines without them.
  const executablePath = await withEnv({ TMPDIR: dir, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }, async () => {
    const { default: chromium } = await import('@sparticuz/chromium');
    return chromium.executablePath();
  });
  /** @type {Record<string, string>} */
  const env = {};
  for (const [k, v] of Object.entries(process.env)) if (v !== undefined) env[k] = v;
  const missing = /not found/.test(spawnSync('ldd', [executablePath], { encoding: 'utf8' }).stdout ?? '');
  if (missing) env['LD_LIBRARY_PATH'] = join(dir, 'al2023', 'lib');
  // Its own fonts.conf names a folder that is not there, and without any font Chromium aborts.
  const fonts = join(dir, 'fonts.conf');
  env['FONTCONFIG_FILE'] = fonts;
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(dir, 'fonts', 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(dir, 'fonts-cache')}</cachedir></fontconfig>`,
  );
  return { executablePath, env, from: missing ? 'npm package and its libraries' : 'npm package' };
}

/**
 * A Chromium that this machine can run. Playwright adds --no-sandbox by itself, so root needs no flag.
 * @returns {Promise<{ executablePath: string, env?: Record<string, string>, from: string }>}
 * @throws when there is none: the message says what to install or set
 */
export async function findBrowser() {
  const named = process.env['CHROME_PATH'];
  if (named) return { executablePath: named, from: 'CHROME_PATH' };
  const system = installed();
  if (system) return { executablePath: system, from: 'system' };
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  if (own && existsSync(own)) return { executablePath: own, from: 'playwright cache' };
  if (process.platform === 'linux' && process.arch === 'x64') return packed();
  throw new Error('No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH to its program file.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { executablePath, from } = await findBrowser();
  console.log(`${executablePath} (${from})`);
}
