import type {Setup} from '../protocol';

/** The page itself: an empty place for the client, and what it must know. */
export function toDocument(setup: Setup, title: string): string {
  return [
    '<!doctype html>',
    `<html lang="${setup.locale}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escape(title)}</title>`,
    '<link rel="icon" href="data:,">',
    '<link rel="stylesheet" href="/assets/workbench.css">',
    `<script type="application/json" id="setup">${JSON.stringify(setup).replaceAll('<', '\\u003C')}</script>`,
    '<script type="module" src="/assets/workbench.js"></script>',
    '<div id="workbench"></div>',
    '</html>',
    '',
  ].join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
