/*
 * A press on a button takes the focus from the field that is being typed in; the field's value then goes to the server,
 * and the answer may move or redraw what is pressed before it is let go: the click would be lost. So the field keeps the
 * focus until the click, and value and click reach the server together, in this order.
 */
(() => {
  if (window.zhPress) return;
  window.zhPress = true;

  const TYPED = 'input:not([type=checkbox]):not([type=radio]):not([type=file]), textarea';
  const PRESSED = 'vaadin-button, vaadin-checkbox, vaadin-radio-button, a[href], summary';

  const pressed = event => event.composedPath().find(part => part.matches && part.matches(PRESSED));

  const typedIn = button => {
    const field = document.activeElement;
    return field && field.matches(TYPED) && !button.contains(field);
  };

  document.addEventListener('mousedown', event => {
    const button = event.button === 0 && pressed(event);
    if (button && typedIn(button)) event.preventDefault();
  }, true);

  document.addEventListener('click', event => {
    const button = pressed(event);
    if (button && typedIn(button)) button.focus();
  }, true);
})();
