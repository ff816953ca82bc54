/** What each figure of the headline says about itself: formula, source, day. */
import { count, day, rate } from '../base/format.js';
import { t } from '../base/text.js';

export function sourcesOf(coverage) {
  const { participants, universe, target, pace } = coverage;
  const asOf = day(coverage.asOf);
  const missing = t('source.missing');
  const ofTotal = participants.baseline
    ? t('source.total', {
        baseline: count(participants.baseline.value),
        source: participants.baseline.source,
        baselineDay: day(participants.baseline.asOf),
        since: count(participants.activeSince),
        day: asOf,
      })
    : missing;
  const ofUniverse = universe
    ? t('source.universe', { source: universe.source, definition: universe.definition, day: day(universe.asOf) })
    : missing;
  const ofTarget = target ? t('source.target', { target: count(target.value), source: target.source, due: day(target.due) }) : missing;
  return {
    coverage: universe && participants.baseline ? t('source.coverage', { day: asOf, total: ofTotal, universe: ofUniverse }) : missing,
    total: ofTotal,
    universe: ofUniverse,
    uncovered: coverage.uncovered === null ? missing : t('source.uncovered', { day: asOf, universe: ofUniverse }),
    gap: coverage.gap === null ? missing : t('source.gap', { day: asOf, target: ofTarget }),
    pace:
      pace.requiredPerDay === null
        ? t('source.pace', { day: asOf })
        : t('source.paceRequired', { day: asOf, rate: rate(pace.requiredPerDay), target: ofTarget }),
    projection: t('source.projection', { day: asOf }),
    enrolled: t('source.counted', { day: asOf }),
  };
}
