/** Two quiet charts over one axis: the stock as a line, the flow as bars. No second scale to mistake for the first. */
import { count } from '../base/format.js';
import { t } from '../base/text.js';

export function timeline(shown, look) {
  const { rem } = look;
  const small = { fontFamily: look.font, fontSize: 0.8 * rem, color: look.quiet };
  const title = (text, top, colour) => ({ text, top, left: 0, padding: 0, textStyle: { ...small, color: colour, fontWeight: 600, lineHeight: 1.2 * rem } });
  const grid = (top, bottom) => ({ top, bottom, left: 0.2 * rem, right: 0.6 * rem, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' });
  const axis = (gridIndex, labelled) => ({
    type: 'category',
    gridIndex,
    data: shown.names,
    boundaryGap: true,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: look.line } },
    axisLabel: { ...small, show: labelled, hideOverlap: true },
  });
  const values = (gridIndex) => ({
    type: 'value',
    gridIndex,
    splitNumber: 2,
    minInterval: 1,
    axisLabel: { ...small, formatter: count },
    splitLine: { lineStyle: { color: look.line } },
  });
  return {
    animation: !look.still,
    animationDuration: 400,
    textStyle: { fontFamily: look.font },
    title: [title(shown.labels.active, 0.2 * rem, look.accent), title(shown.labels.registered, '58%', look.quiet)],
    grid: [grid(2 * rem, '48%'), grid('67%', 0.5 * rem)],
    xAxis: [axis(0, false), axis(1, true)],
    yAxis: [values(0), values(1)],
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      confine: true,
      backgroundColor: look.raised,
      borderColor: look.line,
      textStyle: { ...small, color: look.ink },
      axisPointer: { type: 'line', lineStyle: { color: look.quiet } },
      formatter: ([{ dataIndex: i }]) =>
        [
          shown.full[i],
          `${shown.labels.active}: ${shown.active[i] === null ? t('cell.withheld') : count(shown.active[i])}`,
          `${shown.labels.registered}: ${shown.registered[i] === null ? t('cell.withheld') : count(shown.registered[i])}`,
        ].join('\n'),
    },
    axisPointer: { link: [{ xAxisIndex: 'all' }] },
    series: [
      {
        type: 'line',
        name: shown.labels.active,
        data: shown.active,
        showSymbol: shown.names.length < 8,
        symbolSize: 0.4 * rem,
        lineStyle: { color: look.accent, width: 0.18 * rem },
        itemStyle: { color: look.accent },
        areaStyle: { color: look.accent, opacity: 0.1 },
      },
      {
        type: 'bar',
        name: shown.labels.registered,
        xAxisIndex: 1,
        yAxisIndex: 1,
        data: shown.registered,
        barMaxWidth: 1.6 * rem,
        itemStyle: { color: look.second, borderRadius: [2, 2, 0, 0] },
      },
    ],
  };
}
