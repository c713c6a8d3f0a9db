import {
  BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip,
} from 'chart.js';
import { coloursOf, type Colours } from './colours';
import { dataOf, type ChartData } from './data';
import { referenceLine } from './reference';
import { atAxis, inFull } from './words';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);

const BAR_HEIGHT = 22;
const AROUND = 88;
const LONGEST_LABEL = 26;
const LONGEST_ON_PHONE = 15;
const PHONE = 480;
const drawn = new Map<HTMLElement, Chart>();

/** Draws all charts of the page, and again when the theme changes. */
export function drawAll(): void {
  for (const group of document.querySelectorAll<HTMLElement>('[data-charts]')) {
    group.hidden = group.querySelector('[data-chart]') === null;
  }
  redraw();
  new MutationObserver(redraw).observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  addEventListener('beforeprint', () => {
    for (const chart of drawn.values()) {
      chart.resize();
    }
  });
}

function redraw(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]')) {
    const canvas = figure.querySelector('canvas');
    const data = dataOf(figure);
    if (canvas && data) {
      drawn.get(figure)?.destroy();
      drawn.set(figure, draw(canvas, data, coloursOf(figure)));
    }
  }
}

function draw(canvas: HTMLCanvasElement, data: ChartData, colours: Colours): Chart {
  const lying = data.kind === 'bars';
  const longest = (canvas.parentElement?.clientWidth ?? 0) < PHONE ? LONGEST_ON_PHONE : LONGEST_LABEL;
  if (lying && canvas.parentElement) {
    canvas.parentElement.style.height = `${data.labels.length * data.series.length * BAR_HEIGHT + AROUND}px`;
  }
  const value = { beginAtZero: true, grid: { color: colours.line }, ticks: { color: colours.ink, ...(data.unit === '' ? { precision: 0 } : {}), callback: (tick: string | number) => atAxis(Number(tick), data.unit) } };
  const label = { grid: { display: false }, ticks: { color: colours.ink, autoSkip: false, callback: (_: unknown, index: number) => cut(data.labels[index] ?? '', longest) } };
  return new Chart(canvas, {
    type: data.kind === 'line' ? 'line' : 'bar',
    data: {
      labels: data.labels,
      datasets: data.series.map((row) => ({
        label: row.label, data: row.values, backgroundColor: colours.of(row.tone), borderColor: colours.of(row.tone),
        borderWidth: data.kind === 'line' ? 2 : 0, borderDash: row.tone === 'soft' && data.kind === 'line' ? [6, 4] : [],
        pointRadius: 4, maxBarThickness: BAR_HEIGHT, spanGaps: false,
      })),
    },
    options: {
      indexAxis: lying ? 'y' : 'x',
      animation: false,
      maintainAspectRatio: false,
      responsive: true,
      scales: lying ? { x: value, y: label } : { x: label, y: value },
      plugins: {
        legend: { display: data.series.length > 1, position: 'bottom', labels: { color: colours.ink, boxWidth: 14 } },
        tooltip: { callbacks: { label: (item) => `${item.dataset.label}: ${inFull(Number(item.raw), data.unit)}`, title: (items) => items[0]?.label ?? '' } },
      },
    },
    plugins: data.reference === null ? [] : [referenceLine(data.reference, colours.ink, lying)],
  });
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
