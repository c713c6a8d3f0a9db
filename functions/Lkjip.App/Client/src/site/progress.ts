interface JobState {
  readonly state: string;
  readonly step?: string | null;
  readonly progress?: number | null;
}

interface RunState {
  readonly state: string;
  readonly counts: Readonly<Record<string, number>>;
}

async function get<T>(address: string): Promise<T> {
  const answer = await fetch(address, { headers: { accept: 'application/json' } });
  return (await answer.json()) as T;
}

/** Asks again and again until `look` says that it was the last time; no answer now means that the next one tells. */
function repeat(first: number, pause: number, look: () => Promise<boolean>): void {
  const ask = async (): Promise<void> => {
    const ended = await look().catch(() => false);
    if (!ended) {
      setTimeout(() => void ask(), pause);
    }
  };
  setTimeout(() => void ask(), first);
}

/** A running job: asks how far it is; when it has ended, the page is shown anew. */
export function followJob(): void {
  const job = document.querySelector<HTMLElement>('[data-job]');
  const address = job?.dataset['job'];
  if (!job || !address) {
    return;
  }
  const words = job.querySelector<HTMLElement>('[data-job-step]');
  const bar = job.querySelector<HTMLProgressElement>('[data-job-progress]');
  repeat(1000, 2000, async () => {
    const { state, step, progress } = await get<JobState>(address);
    if (state === 'done' || state === 'failed') {
      window.location.replace(window.location.pathname);
      return true;
    }
    if (words) {
      words.textContent = step ?? 'Menunggu giliran';
    }
    if (bar) {
      bar.value = progress ?? 0;
    }
    return false;
  });
}

/** A run under way: the counts move; when it has ended, or is planned, the page is shown anew. */
export function followRun(): void {
  const run = document.querySelector<HTMLElement>('[data-run]');
  const address = run?.dataset['run'];
  if (!run || !address) {
    return;
  }
  const before = run.dataset['runState'];
  repeat(2000, 4000, async () => {
    const { state, counts } = await get<RunState>(address);
    if (state !== before || (state !== 'planning' && state !== 'working')) {
      window.location.replace(window.location.pathname + window.location.search);
      return true;
    }
    showCounts(run, state, counts);
    return false;
  });
}

function showCounts(run: HTMLElement, state: string, counts: RunState['counts']): void {
  for (const count of document.querySelectorAll<HTMLElement>('[data-run-count]')) {
    count.textContent = String(counts[count.dataset['runCount'] ?? ''] ?? '');
  }
  const total = counts['total'] ?? 0;
  const final = counts['final'] ?? 0;
  const words = run.querySelector('[data-run-step]');
  if (words && state === 'working') {
    words.textContent = `${final} dari ${total} perangkat daerah selesai ditangani`;
  }
  const bar = run.querySelector<HTMLProgressElement>('[data-run-progress]');
  if (bar) {
    bar.max = Math.max(1, total);
    bar.value = final;
  }
}
