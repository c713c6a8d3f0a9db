import type { Review } from './types';

/** The counts, the way out and the list of what goes back, after each change. */
export function showNumbers(review: Review): void {
  const returned = review.findings.filter((finding) => finding.decision?.kind === 'returned');
  const counts: Record<string, number> = {
    answered: review.answeredItems,
    open: review.itemCount - review.answeredItems,
    undecided: review.findings.filter((finding) => finding.severity === 'error' && !finding.decision).length,
    returned: returned.length,
  };
  for (const shown of document.querySelectorAll<HTMLElement>('[data-count]')) {
    shown.textContent = String(counts[shown.dataset['count'] ?? ''] ?? '');
  }
  const bar = document.querySelector<HTMLProgressElement>('[data-bar=answered]');
  if (bar) {
    bar.value = review.answeredItems;
  }
  document.querySelector('[data-hindrance]')?.toggleAttribute('hidden', review.mayPass);
  const approve = document.querySelector<HTMLButtonElement>('[data-approve]');
  if (approve) {
    approve.disabled = !review.mayPass;
    approve.classList.toggle('primary', review.mayPass);
  }
  document.querySelector('[data-goes-back-empty]')?.toggleAttribute('hidden', returned.length > 0);
  const back = document.querySelector('[data-goes-back]');
  back?.toggleAttribute('hidden', returned.length === 0);
  back?.querySelector('ul')?.replaceChildren(...returned.map(({ message, place, decision }) => item(message, place, decision?.note ?? '')));
}

/** How much of each folded group is left. */
export function showGroups(form: HTMLElement, review: Review): void {
  const decided = new Set(review.findings.filter((finding) => finding.decision).map((finding) => finding.id));
  for (const group of form.querySelectorAll<HTMLElement>('details.findings')) {
    const words = group.querySelector('[data-group-open]');
    const open = [...group.querySelectorAll<HTMLElement>('[data-finding]')].filter((row) => !decided.has(row.dataset['finding'] ?? '')).length;
    if (words) {
      words.textContent = open === 0 ? 'semua diputuskan' : `${open} belum diputuskan`;
    }
  }
  const answered = new Set(review.checklist.flatMap((group) => group.items).filter((line) => line.entry).map((line) => line.item));
  for (const group of form.querySelectorAll('section.objective')) {
    const words = group.querySelector('[data-group-answered]');
    if (words) {
      words.textContent = String([...group.querySelectorAll<HTMLElement>('[data-item]')].filter((row) => answered.has(row.dataset['item'] ?? '')).length);
    }
  }
}

function item(message: string, place: string, note: string): HTMLLIElement {
  const line = document.createElement('li');
  const where = document.createElement('span');
  where.className = 'muted small place';
  where.textContent = place;
  const quote = document.createElement('blockquote');
  quote.textContent = note;
  line.append(`${message} `, where, quote);
  return line;
}
