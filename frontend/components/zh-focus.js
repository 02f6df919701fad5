/*
 * What has the focus may be gone with the answer to what was pressed: a command draws the panel anew that its button stands
 * in, or the page below a dialog. The browser would begin at the top of the page again; here the focus stays in the nearest
 * part around that is still there, until the server says where it goes.
 */
(() => {
  if (window.zhFocus) return;
  window.zhFocus = true;

  const OVER = 'vaadin-dialog, vaadin-confirm-dialog';
  const KEPT = 'data-focus-kept';
  const DIALOG_GIVES_BACK_MS = 50;

  let here = []; // what had the focus last, and all that it stands in
  let below = []; // the same of the page below dialogs

  const isPart = part => part instanceof HTMLElement && part.getRootNode() === document && document.body.contains(part)
      && part !== document.body;

  const isLost = () => document.activeElement === document.body && here.length > 0 && !here[0].isConnected;

  const take = part => {
    const bare = !part.hasAttribute('tabindex');
    if (bare) part.setAttribute('tabindex', '-1');
    part.focus({ preventScroll: true });
    const taken = part.contains(document.activeElement);
    if (taken) document.activeElement.setAttribute(KEPT, '');
    else if (bare) part.removeAttribute('tabindex');
    return taken;
  };

  const keep = () => {
    if (!isLost()) return;
    const content = document.getElementById('content');
    [...here, ...below]
      .filter(part => part.isConnected)
      .map(part => (content && part.contains(content) ? content : part))
      .some(take);
  };

  document.addEventListener('focusin', event => {
    here = event.composedPath().filter(isPart);
    if (!here.some(part => part.matches(OVER))) below = here;
  });
  document.addEventListener('focusout', event => event.target.removeAttribute(KEPT));
  new MutationObserver(() => isLost() && setTimeout(keep, DIALOG_GIVES_BACK_MS))
    .observe(document.body, { childList: true, subtree: true });
})();
