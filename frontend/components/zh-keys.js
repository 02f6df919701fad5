/*
 * What a person at the keyboard expects of every page, beside what Vaadin's fields do by themselves:
 *
 * .digits       what is pasted loses its spaces, dashes and tabs, and is not refused for them
 * radio groups  a letter chooses the next one that begins so, a few letters at once the one that begins with them; in several
 *               groups within .by-letter, across them
 * checkboxes    a letter goes to the next one of the group that begins so, and ticks it where it is the only one
 * .one-stop     a group of checkboxes that Tab passes at once, and the arrows walk through
 * .takes-first  a combo box of which Tab and Enter take the first that is found, also when it is found a moment later
 * .document-row Page Down and Page Up go from one to the next
 */
(() => {
  if (window.zhKeys) return;
  window.zhKeys = true;

  const CHOICE = 'vaadin-radio-button, vaadin-checkbox';
  const PAUSE = 700;

  document.addEventListener('paste', event => {
    if (!event.target.closest || !event.target.closest('.digits')) return;
    const digits = event.clipboardData.getData('text').replace(/\D/g, '');
    event.preventDefault();
    event.stopImmediatePropagation();
    if (digits) document.execCommand('insertText', false, digits);
  }, true);

  /* letters */

  const words = choice => (choice.label || choice.textContent).trim().toLowerCase();
  let typed = '';
  let typedAt = 0;

  const byLetter = (event, at, group) => {
    const choices = [...group.querySelectorAll(at.localName)].filter(one => !one.disabled && !one.readonly);
    const key = event.key.toLowerCase();
    typed = event.timeStamp - typedAt < PAUSE ? typed + key : key;
    typedAt = event.timeStamp;
    let found = choices.filter(one => words(one).startsWith(typed));
    if (!found.length) {
      typed = key;
      found = choices.filter(one => words(one).startsWith(typed));
    }
    if (!found.length) return;
    event.preventDefault();
    const next = typed.length > 1 && found.includes(at) ? at : found[(found.indexOf(at) + 1) % found.length];
    next.focus();
    const radio = at.localName === 'vaadin-radio-button';
    if (radio ? !next.checked : found.length === 1) next.querySelector('input').click();
  };

  /* one stop */

  const walk = (event, at, group) => {
    const boxes = [...group.querySelectorAll('vaadin-checkbox')].filter(box => !box.disabled);
    if (event.key === 'Tab') {
      boxes.at(event.shiftKey ? 0 : -1).focus(); // from where the browser goes on
      return;
    }
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    boxes.at((boxes.indexOf(at) + step) % boxes.length).focus();
  };

  /* the first that is found */

  const focusables = () => [...document.querySelectorAll('input, textarea, a[href], vaadin-button, vaadin-select [tabindex="0"]')]
    .filter(one => one.tabIndex >= 0 && !one.disabled && one.getClientRects().length
      && !(one.type === 'radio' && one.closest('vaadin-radio-button').tabIndex < 0));

  const highlight = combo => {
    if (!combo.opened || !combo.filter || combo.loading || combo._focusedIndex >= 0) return;
    const first = (combo.filteredItems || [])[0];
    if (!first || first.key === undefined) return;
    combo._focusedIndex = 0;
    combo.zhOffered = true;
    const waiting = combo.zhWaiting;
    combo.zhWaiting = null;
    if (!waiting) return;
    combo._closeOrCommit();
    if (waiting === 'Tab') {
      const all = focusables();
      const next = all[all.indexOf(combo.inputElement) + 1];
      if (next) next.focus();
    }
  };

  const watch = combo => {
    if (combo.zhWatched) return;
    combo.zhWatched = true;
    new MutationObserver(() => highlight(combo)).observe(combo, { attributeFilter: ['loading', 'opened'] });
    combo.addEventListener('filter-changed', () => {
      combo.zhOffered = false;
      combo.zhWaiting = null;
      setTimeout(() => highlight(combo));
    });
  };

  document.addEventListener('focusin', event => {
    const combo = event.target.closest && event.target.closest('vaadin-combo-box.takes-first');
    if (combo) watch(combo);
  });

  const take = (event, combo) => {
    if (event.key === 'ArrowDown' && combo.zhOffered) combo._focusedIndex = -1; // the first is the first still
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') combo.zhOffered = false;
    const leaves = (event.key === 'Tab' && !event.shiftKey) || event.key === 'Enter';
    if (leaves && combo.opened && combo.filter && combo.loading && combo._focusedIndex < 0) {
      event.preventDefault();
      event.stopImmediatePropagation();
      combo.zhWaiting = event.key;
    }
  };

  /* from document to document */

  const page = (event, row) => {
    const rows = [...document.querySelectorAll('.document-row')];
    const to = rows[rows.indexOf(row) + (event.key === 'PageDown' ? 1 : -1)];
    if (!to) return;
    event.preventDefault();
    (to.querySelector('vaadin-radio-button[checked]') || to.querySelector('vaadin-radio-button')).focus();
  };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || !event.target.closest) return;
    const combo = event.target.closest('vaadin-combo-box.takes-first');
    if (combo) take(event, combo);
    const row = (event.key === 'PageDown' || event.key === 'PageUp') && event.target.closest('.document-row');
    if (row) page(event, row);
    const at = event.target.closest(CHOICE);
    if (!at) return;
    const stop = at.closest('.one-stop');
    if (stop) walk(event, at, stop);
    const group = at.closest('.by-letter') || at.closest('vaadin-radio-group, vaadin-checkbox-group');
    if (group && event.key.length === 1 && event.key !== ' ') byLetter(event, at, group);
  }, true);
})();
