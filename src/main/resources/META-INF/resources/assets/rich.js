// Mathematics and highlighted code in content, fetched only for a page that has some.

const KATEX = '/webjars/katex/0.18.11/dist/';
const HIGHLIGHT = '/webjars/highlightjs/11.11.1/highlight.min.js';

// $$…$$ or $…$ as Pandoc reads it: no space inside at the edges and no digit behind, so that prices stay prices.
const MATH = /\$\$([^$]+?)\$\$|\$(?!\s)([^$\n]*?[^$\s\\])\$(?!\d)/g;

let katex;
let highlighter;

/** Renders what this part of a page has; what can't be rendered, for example offline, stays as it was written. */
export async function enrich(root) {
  try {
    await Promise.all([mathematics(root), code(root)]);
  } catch (unreachable) {
    console.info('Shown as it was written:', String(unreachable));
  }
}

async function mathematics(root) {
  const texts = textsWithMath(root);
  if (texts.length === 0) return;
  katex ??= loadKatex().catch(forget(() => { katex = undefined; }));
  const { render } = await katex;
  for (const text of texts) text.replaceWith(rendered(text.data, render));
}

/** A library that could not be fetched is asked for again with the next card. */
function forget(clear) {
  return unreachable => {
    clear();
    throw unreachable;
  };
}

function textsWithMath(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, {
    acceptNode: node => (node.parentElement.closest('code, pre, kbd, .katex, textarea')
      ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  });
  const found = [];
  while (walker.nextNode()) if (walker.currentNode.data.search(MATH) >= 0) found.push(walker.currentNode);
  return found;
}

function rendered(text, render) {
  const parts = document.createDocumentFragment();
  let end = 0;
  for (const match of text.matchAll(MATH)) {
    parts.append(text.slice(end, match.index));
    const place = document.createElement('span');
    render(match[1] ?? match[2], place, { displayMode: match[1] !== undefined, throwOnError: false });
    parts.append(place);
    end = match.index + match[0].length;
  }
  parts.append(text.slice(end));
  return parts;
}

async function loadKatex() {
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = `${KATEX}katex.min.css`;
  const loaded = new Promise(resolve => {
    style.onload = resolve;
    style.onerror = resolve;
  });
  document.head.append(style);
  const [module] = await Promise.all([import(`${KATEX}katex.mjs`), loaded]);
  return module.default;
}

async function code(root) {
  const blocks = root.querySelectorAll('pre > code[class*="language-"]:not([data-highlighted])');
  if (blocks.length === 0) return;
  highlighter ??= loadHighlighter().catch(forget(() => { highlighter = undefined; }));
  const hljs = await highlighter;
  for (const block of blocks) {
    const [, language] = /language-([\w+#-]+)/.exec(block.className) ?? [];
    if (!block.dataset.highlighted && hljs.getLanguage(language)) hljs.highlightElement(block);
  }
}

function loadHighlighter() {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = HIGHLIGHT;
    script.onload = () => resolve(globalThis.hljs);
    script.onerror = reject;
    document.head.append(script);
  });
}
