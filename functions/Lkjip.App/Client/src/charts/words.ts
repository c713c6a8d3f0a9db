/** Numbers as Indonesian readers write them. */
const plain = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });
const short = new Intl.NumberFormat('id-ID', { notation: 'compact', maximumFractionDigits: 1 });

/** A value with its unit: "95,64%", "Rp 1.234". */
export function inFull(value: number, unit: string): string {
  return unit === 'Rp' ? `Rp\u00a0${plain.format(value)}` : plain.format(value) + unit;
}

/** A value at an axis, short. */
export function atAxis(value: number, unit: string): string {
  return unit === 'Rp' ? short.format(value) : plain.format(value) + unit;
}
