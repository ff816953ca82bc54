/** ECharts, as little of it as is used. Drawn on canvas: its SVG carries style attributes, which our policy forbids. */
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { timeline } from './timeline.js';

use([BarChart, LineChart, AriaComponent, GridComponent, TitleComponent, TooltipComponent, CanvasRenderer]);

const KINDS = { timeline };

/** Draws into the place, reusing what was drawn there before. */
export function draw(before, place, kind, shown) {
  const chart = before && before.getDom() === place ? before : init(place, null, { renderer: 'canvas' });
  if (before && before !== chart) {
    before.dispose();
  }
  chart.setOption(KINDS[kind](shown, look(place)), { notMerge: true });
  return chart;
}

/** The page's own colours and sizes, as the browser resolved them for the theme in force. */
function look(place) {
  const probe = document.createElement('i');
  place.append(probe);
  const colour = (name) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = Object.fromEntries(['ink', 'quiet', 'line', 'accent', 'second', 'raised'].map((name) => [name, colour(name)]));
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const font = getComputedStyle(place).fontFamily;
  probe.remove();
  return { ...colours, rem, font, still: matchMedia('(prefers-reduced-motion: reduce)').matches };
}
