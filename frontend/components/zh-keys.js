/*
 * What a person at the keyboard expects of every page, beside what Vaadin's fields do by themselves:
 *
 * .digits       what is pasted loses its spaces, dashes and tabs, and is not refused for them
 * radio groups  a letter chooses the next one that begins so, a few letters at once the one that begins with them; in several
 *               groups within .by-letter, across them
 * checkboxes    a letter goes to the next one of the group that begins so, and ticks it where it is the only one
 * .one-stop     a group of checkboxes that Tab passes at once, and the arrows walk through
 * .takes-first  a combo box of which Tab, Enter and a click elsewhere take the first that is found; the keys also when it is
 *               found a moment later
 * .free-text    a combo box of any text: Enter takes what was typed and goes on, when no arrow has gone to what is offered
 * .search       a field and links under it: the arrows go down to them and up again
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

  const input = combo => combo.querySelector('input');
  const isTyping = combo => combo.opened && combo.filter && input(combo).value === combo.filter; // no arrow has gone to one yet

  const first = combo => {
    if (combo.loading || !isTyping(combo)) return null;
    const [item] = combo.filteredItems;
    const named = combo.filteredItems.some(one => one.label && one.label.toLowerCase() === combo.filter.toLowerCase());
    return item && item.key && !named ? item : null; // what is named as typed is marked and taken by the combo box itself
  };

  /* as the arrows would, but what was typed stays in the field */
  const mark = combo => {
    const item = first(combo);
    const row = item && [...combo.querySelectorAll('vaadin-combo-box-item')].find(one => one.item === item);
    if (row) {
      row.focused = true;
      input(combo).setAttribute('aria-activedescendant', row.id);
    } else if (!combo.opened || (combo.loading && isTyping(combo))) {
      input(combo).removeAttribute('aria-activedescendant');
    }
  };

  const take = combo => {
    const item = first(combo);
    combo.close(); // before: an open list would be loaded anew for what is chosen
    if (item) combo.selectedItem = item;
  };

  /* the key was pressed while the server was still looking */
  const goOn = combo => {
    const waiting = combo.zhWaiting;
    if (!waiting || combo.loading) return;
    combo.zhWaiting = null;
    if (!isTyping(combo) || !combo.filteredItems.length) return;
    take(combo);
    if (waiting === 'Tab') {
      const all = focusables();
      const next = all[all.indexOf(input(combo)) + 1];
      if (next) next.focus();
    }
  };

  const watch = combo => {
    if (combo.zhWatched) return;
    combo.zhWatched = true;
    new MutationObserver(() => {
      mark(combo);
      goOn(combo);
    }).observe(combo, { attributeFilter: ['loading', 'opened'] });
    combo.addEventListener('input', () => { combo.zhWaiting = null; });
    combo.addEventListener('keyup', () => mark(combo));
  };

  document.addEventListener('focusin', event => {
    const combo = event.target.closest && event.target.closest('vaadin-combo-box.takes-first');
    if (combo) watch(combo);
  });

  document.addEventListener('click', event => {
    const combo = document.querySelector('vaadin-combo-box.takes-first[opened]');
    if (combo && !combo.contains(event.target) && first(combo)) take(combo);
  }, true);

  const leave = (event, combo) => {
    if (event.key !== 'Tab' && event.key !== 'Enter') return;
    const waits = combo.loading && isTyping(combo) && !event.shiftKey;
    const takes = first(combo);
    if (waits) combo.zhWaiting = event.key;
    if (takes) take(combo);
    if (waits || (takes && event.key === 'Enter')) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };

  const keep = (event, combo) => {
    if (event.key === 'Enter' && isTyping(combo)) combo.close(); // before it would take the key for itself
  };

  /* what is found */

  const seek = (event, search) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops = [search.querySelector('input'), ...search.querySelectorAll('a')];
    const to = stops[stops.indexOf(event.target) + step];
    event.preventDefault();
    if (to) to.focus();
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
    if (combo) leave(event, combo);
    const free = event.target.closest('vaadin-combo-box.free-text');
    if (free) keep(event, free);
    const search = event.target.closest('.search');
    if (search) seek(event, search);
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
