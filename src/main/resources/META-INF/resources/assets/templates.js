// Builds what a page shows from its <template> elements and its texts, so that scripts hold no words and no markup.

const texts = document.getElementById('texts');

/** A text of the page in its language; `%name` is replaced by the value of that name. */
export function say(key, values = {}) {
  const text = texts.dataset[key] ?? '';
  return text.replace(/%(\w+)/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

const plural = new Intl.PluralRules(document.documentElement.lang);

/** The word for `n` of something: the text `<key>-one` for one, where the language has such a form. */
export function noun(key, n) {
  return say(plural.select(n) === 'one' ? `${key}One` : key);
}

/** A copy of the element `template-<name>`. */
export function template(name) {
  return document.getElementById(`template-${name}`).content.firstElementChild.cloneNode(true);
}

/** Content of a card, in its own language. The server has made the HTML safe. */
export function content(element, html, language) {
  element.innerHTML = html ?? '';
  if (language) element.lang = language;
  return element;
}

/** Changes the icon of an element that has one. */
export function icon(element, name) {
  element.querySelector('use').setAttribute('href', `#i-${name}`);
}

/** Links to where an item was read, each with its state of knowledge. */
export function sources(list = []) {
  return list.map(({ url, asOf }) => {
    const line = template('source');
    const link = line.querySelector('a');
    link.href = url;
    link.textContent = nameOf(url);
    if (asOf) line.querySelector('span').textContent = say('asOf', { month: month(asOf) });
    return line;
  });
}

function nameOf(url) {
  try {
    const { hostname, pathname } = new URL(url);
    const last = decodeURIComponent(pathname.replace(/\/+$/, '').split('/').pop() ?? '');
    return last ? `${hostname}: ${last.replaceAll('-', ' ')}` : hostname;
  } catch (unusual) {
    return url;
  }
}

function month(asOf) {
  const [year, number] = asOf.split('-').map(Number);
  return new Intl.DateTimeFormat(document.documentElement.lang, { year: 'numeric', month: 'long', timeZone: 'UTC' })
    .format(new Date(Date.UTC(year, number - 1, 1)));
}

/** One dot for each place of a round. */
export function dots(row, places, current) {
  row.replaceChildren(...places.map(({ state }, index) => {
    const dot = document.createElement('span');
    if (index === current) dot.setAttribute('aria-current', 'step');
    else if (state !== 'ahead') dot.className = state;
    return dot;
  }));
}

/** The keys that the sidebar names. */
export function hints(list, pairs) {
  list.replaceChildren(...pairs.map(([key, text]) => {
    const line = document.createElement('li');
    const name = document.createElement('kbd');
    name.textContent = key;
    line.append(name, ` ${text}`);
    return line;
  }));
}
