/*
 * A year of twelve months at a glance. The server sets `year` = {texts, days}; a chosen day is told by the event
 * `day-chosen` with its date. Arrow keys walk by day and week, Page Up and Down by month; Space or Enter chooses.
 */
(() => {
  if (customElements.get('zh-year')) return;

  const STEPS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

  const element = (tag, className, text) => {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  };

  customElements.define('zh-year', class extends HTMLElement {
    connectedCallback() {
      if (Object.prototype.hasOwnProperty.call(this, 'year')) { // set before this file was loaded
        const early = this.year;
        delete this.year;
        this.year = early;
      }
      this.addEventListener('keydown', this);
      this.addEventListener('click', this);
    }

    get year() { return this.model; }

    set year(model) {
      const focused = this.contains(document.activeElement) ? document.activeElement.dataset.day : null;
      this.model = model;
      this.replaceChildren(...model.texts.months.map((_, month) => this.month(month)));
      const stop = this.button(focused) || this.querySelector('.today') || this.querySelector('button');
      if (stop) stop.tabIndex = 0;
      if (focused && stop) stop.focus();
    }

    month(month) {
      const days = this.model.days.filter((day) => Number(day.date.slice(5, 7)) === month + 1);
      const table = element('table', 'year-month');
      table.append(element('caption', '', this.model.texts.months[month]));
      const head = element('tr');
      this.model.texts.weekdays.forEach((name) => {
        const cell = element('th', '', name);
        cell.scope = 'col';
        head.append(cell);
      });
      table.append(element('thead'), element('tbody'));
      table.tHead.append(head);
      let row = element('tr');
      for (let i = 0; i < this.weekday(days[0].date); i++) row.append(element('td'));
      days.forEach((day) => {
        if (row.cells.length === 7) {
          table.tBodies[0].append(row);
          row = element('tr');
        }
        row.append(this.cell(day));
      });
      while (row.cells.length < 7) row.append(element('td'));
      table.tBodies[0].append(row);
      return table;
    }

    cell(day) {
      const button = element('button', 'year-day ' + day.kind, String(Number(day.date.slice(8))));
      button.type = 'button';
      button.tabIndex = -1;
      button.dataset.day = day.date;
      button.title = day.label;
      button.setAttribute('aria-label', day.label);
      const cell = element('td');
      cell.append(button);
      return cell;
    }

    weekday(date) { return (new Date(date + 'T00:00:00Z').getUTCDay() + 6) % 7; } // Monday first

    button(date) { return date ? this.querySelector(`[data-day="${date}"]`) : null; }

    handleEvent(event) {
      const button = event.target.closest('button[data-day]');
      if (!button) return;
      if (event.type === 'click') {
        this.dispatchEvent(new CustomEvent('day-chosen', { detail: { day: button.dataset.day } }));
        return;
      }
      const date = new Date(button.dataset.day + 'T00:00:00Z');
      if (STEPS[event.key]) date.setUTCDate(date.getUTCDate() + STEPS[event.key]);
      else if (event.key === 'PageUp') date.setUTCMonth(date.getUTCMonth() - 1);
      else if (event.key === 'PageDown') date.setUTCMonth(date.getUTCMonth() + 1);
      else return;
      event.preventDefault();
      const next = this.button(date.toISOString().slice(0, 10));
      if (next) {
        button.tabIndex = -1;
        next.tabIndex = 0;
        next.focus();
      }
    }
  });
})();
