/** The headline's figures with their names, notes and sources, in the order they are read. */
import { count, day, percent, rate, shortDay } from '../base/format.js';
import { t } from '../base/text.js';
import { sourcesOf } from './headline-sources.js';

const NONE = '–';

const number = (value) => (value === null ? NONE : count(value));

/** Each as `{label, shown, raw, source}`; those with a `note` stand beside the great number. */
export function figuresOf(coverage) {
  const sources = sourcesOf(coverage);
  const one = (name, raw, shown, note) => ({ label: t(`headline.${name}`), raw, shown, source: sources[name], note });
  const { participants, universe, target, pace, coveragePercent } = coverage;
  return [
    one('coverage', coveragePercent, coveragePercent === null ? NONE : percent(coveragePercent)),
    one('total', participants.total, number(participants.total)),
    one('universe', universe?.value, number(universe?.value ?? null)),
    one('uncovered', coverage.uncovered, number(coverage.uncovered), t('headline.uncovered.note')),
    one('gap', coverage.gap, number(coverage.gap), gapNote(target)),
    one('pace', pace.perDay30, rate(pace.perDay30), paceNote(pace)),
    one('projection', pace.projectedOn, pace.projectedOn ? day(pace.projectedOn) : NONE, projectionNote(pace)),
    one('enrolled', coverage.agencies.enrolled, number(coverage.agencies.enrolled)),
  ];
}

const gapNote = (target) =>
  target ? t('headline.gap.note', { target: count(target.value), due: shortDay(target.due) }) : t('headline.target.none');

const paceNote = ({ requiredPerDay }) =>
  requiredPerDay === null ? t('headline.pace.noneRequired') : t('headline.pace.required', { rate: rate(requiredPerDay) });

const projectionNote = ({ projectedOn }) => t(projectedOn ? 'headline.projection.note' : 'headline.projection.none');
