/**
 * What the page does beyond being read: filters, and the way from finding to passages and on to the next. Plain
 * JavaScript of browsers since 2021, run as it stands. It only shows and hides what is there, and never makes markup.
 * It holds no `</script`.
 */
export const SCRIPT = `
'use strict';
(() => {
  const all = (selector, from) => [...(from || document).querySelectorAll(selector)];
  const cards = all('.finding');
  const marks = all('.text mark[data-f]');
  const references = all('.ref');
  const position = document.getElementById('position');
  const rule = document.getElementById('rule');
  const byNumber = new Map(cards.map((card) => [card.dataset.n, card]));
  let shown = cards;
  let current = null;
  document.documentElement.classList.add('js');

  const pressed = (group) => {
    const toggles = all('.toggle[data-group=' + group + ']');
    const on = toggles.filter((button) => button.getAttribute('aria-pressed') === 'true');
    return toggles.length === 0 ? null : new Set(on.map((button) => button.dataset.value));
  };
  const tell = () => {
    if (position) position.textContent = (current ? shown.indexOf(current) + 1 : 0) + ' / ' + shown.length;
  };
  const filter = () => {
    const kinds = pressed('kind');
    const states = pressed('state');
    const wanted = rule ? rule.value : '';
    shown = cards.filter((card) => {
      const { kind, state, rule: id } = card.dataset;
      const fits = (!kinds || kinds.has(kind)) && (!states || states.has(state)) && (!wanted || id === wanted);
      card.hidden = !fits;
      return fits;
    });
    const numbers = new Set(shown.map((card) => card.dataset.n));
    for (const mark of marks) {
      mark.classList.toggle('off', !mark.dataset.f.split(' ').some((number) => numbers.has(number)));
    }
    for (const reference of references) reference.hidden = !numbers.has(reference.dataset.n);
    for (const list of all('.findings')) {
      list.querySelector('.none').hidden = all('.finding:not([hidden])', list).length > 0;
    }
    if (current && current.hidden) choose(null);
    tell();
  };
  const choose = (card) => {
    current = card;
    const number = card ? card.dataset.n : '';
    for (const one of all('.on')) one.classList.remove('on');
    if (!card) return tell();
    card.classList.add('on');
    for (const mark of marks) if (mark.dataset.f.split(' ').includes(number)) mark.classList.add('on');
    for (const reference of references) if (reference.dataset.n === number) reference.classList.add('on');
    tell();
  };
  // Blocks that were never drawn have a guessed height: the second call corrects the first.
  const bring = (element, block) => {
    if (!element) return;
    element.scrollIntoView({ block });
    requestAnimationFrame(() => element.scrollIntoView({ block }));
  };
  const show = (card, place) => {
    choose(card);
    bring(document.getElementById('f' + card.dataset.n + '-' + (place || 1)), 'center');
    card.scrollIntoView({ block: 'nearest' });
  };
  const step = (by) => {
    if (shown.length === 0) return;
    const at = current ? shown.indexOf(current) + by : by > 0 ? 0 : shown.length - 1;
    show(shown[(at + shown.length) % shown.length]);
  };

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (!target || String(getSelection()) !== '') return;
    const toggle = target.closest('.toggle');
    if (toggle) {
      toggle.setAttribute('aria-pressed', String(toggle.getAttribute('aria-pressed') !== 'true'));
      return filter();
    }
    const button = target.closest('#previous, #next');
    if (button) return step(button.id === 'next' ? 1 : -1);
    if (target.closest('summary')) return;
    const link = target.closest('.places a');
    const card = target.closest('.finding');
    if (card) {
      event.preventDefault();
      return show(card, link ? link.getAttribute('href').split('-')[1] : 1);
    }
    const passage = target.closest('.text mark[data-f], .ref');
    if (!passage) return;
    const numbers = (passage.dataset.f || passage.dataset.n).split(' ').filter((n) => !byNumber.get(n).hidden);
    if (numbers.length === 0) return;
    event.preventDefault();
    const next = current ? numbers.indexOf(current.dataset.n) + 1 : 0;
    const chosen = byNumber.get(numbers[next % numbers.length]);
    choose(chosen);
    chosen.scrollIntoView({ block: 'nearest' });
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return;
    if (event.key === 'j' || event.key === 'J') step(1);
    if (event.key === 'k' || event.key === 'K') step(-1);
    if (event.key === 'Escape') choose(null);
  });
  // What is folded away on the screen is wanted on paper.
  addEventListener('beforeprint', () => {
    for (const folded of all('details')) folded.open = true;
  });
  if (rule) rule.addEventListener('change', filter);
  filter();
})();
`;
