/** The data of a chart as the page gives it. */
export interface ChartData {
  kind: 'bar' | 'bars' | 'line';
  labels: string[];
  series: { label: string; tone: string; values: (number | null)[] }[];
  reference: number | null;
  unit: string;
}

/** The data block of a figure; null when it is not readable. */
export function dataOf(figure: Element): ChartData | null {
  const block = figure.querySelector('script[type="application/json"]');
  try {
    return block?.textContent ? (JSON.parse(block.textContent) as ChartData) : null;
  } catch {
    return null;
  }
}
