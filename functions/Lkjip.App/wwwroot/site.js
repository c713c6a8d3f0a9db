// What pages do more comfortably with a script; everything works without it.
'use strict';

// Light or dark: change at once, so that a half-filled form stays as it is.
document.querySelector('form.theme')?.addEventListener('submit', (event) => {
  const choice = event.submitter?.value;
  if (!choice) {
    return;
  }
  event.preventDefault();
  document.cookie = `lkjip-tema=${choice}; path=/lkjip; max-age=31536000; samesite=lax`;
  document.documentElement.dataset.theme = choice;
  for (const button of event.target.querySelectorAll('button')) {
    button.setAttribute('aria-pressed', String(button === event.submitter));
  }
});

// A running job: ask how far it is; when it has ended, show the page anew.
const job = document.querySelector('[data-job]');
if (job) {
  const ask = async () => {
    try {
      const answer = await fetch(job.dataset.job, { headers: { accept: 'application/json' } });
      const { state, step, progress } = await answer.json();
      if (state === 'done' || state === 'failed') {
        window.location.replace(window.location.pathname);
        return;
      }
      job.querySelector('[data-job-step]').textContent = step ?? 'Menunggu giliran';
      job.querySelector('[data-job-progress]').value = progress ?? 0;
    } catch {
      // No answer now; the next one tells.
    }
    setTimeout(ask, 2000);
  };
  setTimeout(ask, 1000);
}

// A run under way: the counts move; when it has ended, or is planned, the page is shown anew.
const run = document.querySelector('[data-run]');
if (run) {
  const before = run.dataset.runState;
  const look = async () => {
    try {
      const answer = await fetch(run.dataset.run, { headers: { accept: 'application/json' } });
      const { state, counts } = await answer.json();
      if (state !== before || (state !== 'planning' && state !== 'working')) {
        window.location.replace(window.location.pathname + window.location.search);
        return;
      }
      for (const count of document.querySelectorAll('[data-run-count]')) {
        count.textContent = counts[count.dataset.runCount];
      }
      if (state === 'working') {
        run.querySelector('[data-run-step]').textContent =
          `${counts.final} dari ${counts.total} perangkat daerah selesai ditangani`;
      }
      const progress = run.querySelector('[data-run-progress]');
      progress.max = Math.max(1, counts.total);
      progress.value = counts.final;
    } catch {
      // No answer now; the next one tells.
    }
    setTimeout(look, 4000);
  };
  setTimeout(look, 2000);
}

// After an error the summary is read first; a link in it goes into the field, also into one that is folded away.
document.querySelector('[data-focus]')?.focus();
for (const link of document.querySelectorAll('[data-focus] a[href^="#"]')) {
  link.addEventListener('click', (event) => {
    const field = document.getElementById(link.getAttribute('href').slice(1));
    if (field) {
      event.preventDefault();
      const folded = field.closest('details');
      if (folded) {
        folded.open = true;
      }
      field.focus();
      field.scrollIntoView({ block: 'center' });
    }
  });
}

// Typed and not saved: the browser asks before the page is left.
const guarded = document.querySelector('form[data-guard]');
if (guarded) {
  let changed = Boolean(document.querySelector('[data-focus]'));
  guarded.addEventListener('input', () => { changed = true; });
  guarded.addEventListener('submit', () => { changed = false; });
  window.addEventListener('beforeunload', (event) => {
    if (changed) {
      event.preventDefault();
    }
  });
}

// On paper everything is unfolded.
window.addEventListener('beforeprint', () => {
  for (const folded of document.querySelectorAll('details:not([open])')) {
    folded.dataset.unfolded = '';
    folded.open = true;
  }
});
window.addEventListener('afterprint', () => {
  for (const folded of document.querySelectorAll('details[data-unfolded]')) {
    folded.open = false;
    delete folded.dataset.unfolded;
  }
});
