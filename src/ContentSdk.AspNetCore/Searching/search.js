// Answers a search on a host that serves files alone: reads the query of the address and the search index, and fills the list of results.
// Where the server has answered already, it does nothing.
(() => {
  'use strict';
  const mostWords = 12, mostCharacters = 200, mostResults = 20, before = 60, longest = 240;
  const weights = { title: 16, heading: 8, tag: 6, text: 2 };
  const letters = { 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ı': 'i', 'ς': 'σ' };
  const spaceless = /[\u0E00-\u0E4F\u0E80-\u0ECF\u1000-\u103F\u1780-\u17DD\u3040-\u30FF\u31F0-\u31FF\u3400-\u9FFF\uF900-\uFAFF]/;
  const accents =
    /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F\u00AD\u200B-\u200D]/g;

  const fold = text => text.normalize('NFKD').replace(accents, '').toLowerCase().replace(/[ßæœøłđðþıς]/g, letter => letters[letter]);

  const tokens = text => Array.from(text.matchAll(/[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D]+/gu),
    match => ({ word: fold(match[0]), start: match.index, end: match.index + match[0].length })).filter(token => token.word);

  // 2: the word itself, 1: its beginning, or a piece of a sentence without spaces.
  const rank = (asked, word) => word === asked ? 2
    : spaceless.test(asked) ? (word.includes(asked) ? 1 : 0)
    : asked.length > 1 && word.startsWith(asked) ? 1 : 0;

  const add = (scores, words, text, weight) => {
    for (const { word } of tokens(text || ''))
      words.forEach((asked, i) => { scores[i] = Math.max(scores[i], rank(asked, word) * weight / 2); });
  };

  const sum = scores => scores.reduce((total, score) => total + score, 0);

  const search = (records, words) => {
    const articles = new Map();
    for (const record of records) {
      const address = record.url.split('#')[0];
      let article = articles.get(address);
      if (!article) {
        articles.set(address, article = { scores: words.map(() => 0), best: record, most: -1, place: articles.size });
        add(article.scores, words, record.title, weights.title);
        (record.tags || []).forEach(tag => add(article.scores, words, tag, weights.tag));
      }
      const scores = words.map(() => 0);
      add(scores, words, record.heading, weights.heading);
      add(scores, words, record.text, weights.text);
      scores.forEach((score, i) => { article.scores[i] = Math.max(article.scores[i], score); });
      if (sum(scores) > article.most) {
        article.best = record;
        article.most = sum(scores);
      }
    }
    return Array.from(articles.values())
      .filter(article => article.scores.every(score => score > 0))
      .sort((a, b) => sum(b.scores) - sum(a.scores) || a.place - b.place)
      .slice(0, mostResults);
  };

  const element = (name, text, parent) => {
    const made = document.createElement(name);
    made.textContent = text;
    parent.appendChild(made);
    return made;
  };

  const excerpt = (text, words, parent) => {
    const found = tokens(text).filter(({ word }) => words.some(asked => rank(asked, word)));
    const place = found.length ? found[0].start : 0;
    const space = text.slice(Math.max(0, place - before), place).search(/\s/);
    let position = place <= before ? 0 : space < 0 ? place : place - before + space + 1;
    const last = text.lastIndexOf(' ', position + longest);
    const end = text.length - position <= longest ? text.length : last > position + before ? last : position + longest;
    if (position > 0)
      parent.append('… ');
    for (const token of found) {
      // A sentence without spaces is one word, and may be longer than the excerpt.
      const from = Math.max(token.start, position);
      const to = Math.min(token.end, end);
      if (to <= from)
        continue;
      parent.append(text.slice(position, from));
      element('mark', text.slice(from, to), parent);
      position = to;
    }
    parent.append(text.slice(position, end));
    if (end < text.length)
      parent.append(' …');
  };

  // The index has the addresses of the published site. On this host, their paths lead to the same pages.
  const pathOf = url => {
    const address = new URL(url, location.href);
    return address.pathname + address.hash;
  };

  const show = (list, query, records) => {
    const words = Array.from(new Set(tokens(query).map(token => token.word))).slice(0, mostWords);
    const results = words.length ? search(records, words) : [];
    list.replaceChildren();
    if (!results.length) {
      element('p', list.dataset.nothing || '', list);
      return;
    }
    const items = element('ol', '', list);
    for (const { best } of results) {
      const item = element('li', '', items);
      element('a', best.title, item).href = pathOf(best.url);
      if (best.heading)
        element('span', best.heading, item).className = 'search-section';
      excerpt(best.text, words, element('p', '', item));
    }
  };

  const query = (new URLSearchParams(location.search).get('q') || '').trim().slice(0, mostCharacters);
  const lists = Array.from(document.querySelectorAll('.search-results[data-index]'))
    .filter(list => list.dataset.query === undefined);
  if (!query || !lists.length)
    return;
  document.querySelectorAll('form.search input[name=q]').forEach(input => { input.value = input.value || query; });
  for (const list of lists) {
    fetch(list.dataset.index).then(answer => answer.json()).then(records => show(list, query, records)).catch(() => {
      list.replaceChildren();
      element('p', list.dataset.unavailable || '', list);
    });
  }
})();
