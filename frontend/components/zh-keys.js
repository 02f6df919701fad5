/*
 * What a person at the keyboard expects of every page, beside what Vaadin's fields do by themselves.
 *
 * digits: what is pasted into a field of digits loses its spaces, dashes and tabs, and is not refused for them.
 */
(() => {
  if (window.zhKeys) return;
  window.zhKeys = true;

  document.addEventListener('paste', event => {
    if (!event.target.closest || !event.target.closest('.digits')) return;
    const digits = event.clipboardData.getData('text').replace(/\D/g, '');
    event.preventDefault();
    event.stopImmediatePropagation();
    if (digits) document.execCommand('insertText', false, digits);
  }, true);
})();
