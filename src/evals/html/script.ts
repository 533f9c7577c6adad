/**
 * What the page does beyond being read: shows only the cases that are not right, or those whose name or words hold what
 * was typed. Plain JavaScript of browsers since 2021, run as it stands. It makes no markup and holds no `</script`.
 */
export const SCRIPT = `
'use strict';
(() => {
  document.documentElement.classList.add('js');
  for (const section of document.querySelectorAll('.cases')) {
    const cases = [...section.querySelectorAll('.case')];
    const faulty = section.querySelector('button');
    const typed = section.querySelector('input');
    const count = section.querySelector('output');
    const show = () => {
      const only = faulty.getAttribute('aria-pressed') === 'true';
      const wanted = typed.value.trim().toLowerCase();
      let shown = 0;
      for (const one of cases) {
        one.hidden = (only && !one.dataset.faults) || (wanted !== '' && !one.textContent.toLowerCase().includes(wanted));
        if (!one.hidden) shown++;
      }
      count.textContent = shown + ' / ' + cases.length;
    };
    faulty.addEventListener('click', () => {
      faulty.setAttribute('aria-pressed', String(faulty.getAttribute('aria-pressed') !== 'true'));
      show();
    });
    typed.addEventListener('input', show);
    show();
  }
  addEventListener('beforeprint', () => {
    for (const folded of document.querySelectorAll('.case:not([hidden])')) folded.open = true;
  });
})();
`;
