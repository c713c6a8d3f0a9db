import type { Plugin } from 'chart.js';

/** A dashed line where the target is. */
export function referenceLine(value: number, colour: string, lying: boolean): Plugin {
  return {
    id: 'reference',
    afterDatasetsDraw(chart) {
      const scale = chart.scales[lying ? 'x' : 'y'];
      if (!scale || value < scale.min || value > scale.max) {
        return;
      }
      const at = scale.getPixelForValue(value);
      const { top, bottom, left, right } = chart.chartArea;
      const pen = chart.ctx;
      pen.save();
      pen.strokeStyle = colour;
      pen.setLineDash([5, 4]);
      pen.beginPath();
      pen.moveTo(lying ? at : left, lying ? top : at);
      pen.lineTo(lying ? at : right, lying ? bottom : at);
      pen.stroke();
      pen.restore();
    },
  };
}
