// test/grammar/zz-measure.ts
import { readdirSync, readFileSync } from "node:fs";

// packages/core/src/facts/read.ts
function given(property) {
  if (property === void 0) return false;
  const { value } = property;
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value) && value.length > 0) return value.some((item) => typeof item !== "string" || item.trim() !== "");
  return true;
}
function valueOf(property) {
  return property !== void 0 && given(property) ? property.value : void 0;
}
function isBroken(property) {
  return property !== void 0 && property.value === void 0;
}
function targets(property) {
  const list2 = valueOf(property) ?? [];
  return list2.flatMap((reference2) => reference2.target === void 0 ? [] : [reference2.target]);
}
function target(property) {
  const value = valueOf(property);
  return value === void 0 || typeof value === "string" ? void 0 : value.target;
}
function beachheadOf(strategy) {
  const property = strategy.decision?.beachhead;
  if (property !== void 0 && given(property)) return property.value?.target;
  return strategy.segments.length === 1 ? strategy.segments[0] : void 0;
}
function forSegment(all2, segment) {
  return segment === void 0 ? void 0 : all2.find((one) => one.segment?.target === segment);
}
function foldText(text2) {
  return text2.normalize("NFC").toUpperCase().toLowerCase().replace(/\s+/gu, " ").trim();
}

// packages/core/src/method/total.ts
var valueOfMean = (mean) => (mean - 1) / 4;
var isReached = (criterion, status) => criterion.kind === "showstopper" || status === "survivor";
function totalOf(panel, tally, scenario, status) {
  const sums = tally.sums[scenario];
  const counts2 = tally.counts[scenario];
  const takesPart = panel.criteria.map((criterion, c) => isReached(criterion, status) && counts2[c] > 0);
  let weights = 0;
  for (const [c, criterion] of panel.criteria.entries()) if (takesPart[c]) weights += criterion.weight;
  if (weights === 0) return { total: null, contributions: panel.criteria.map(() => null) };
  let weighted = 0;
  const contributions = panel.criteria.map((criterion, c) => {
    if (!takesPart[c]) return null;
    const term = criterion.weight * valueOfMean(sums[c] / counts2[c]);
    weighted += term;
    return term / weights;
  });
  return { total: weighted / weights, contributions };
}

// packages/core/src/method/agreement/alpha.ts
function krippendorffAlpha(units2) {
  const pairable = units2.filter((ratings) => ratings.length >= 2);
  const values = [...new Set(pairable.flat())].sort((a, b) => a - b);
  const numberOf = new Map(values.map((value, i) => [value, i]));
  const totals = values.map(() => 0);
  const coincidences = values.map(() => values.map(() => 0));
  for (const ratings of pairable) {
    for (const [i, one] of ratings.entries()) {
      const c = numberOf.get(one);
      totals[c] += 1;
      for (const [j, other] of ratings.entries()) {
        if (i !== j) coincidences[c][numberOf.get(other)] += 1 / (ratings.length - 1);
      }
    }
  }
  let [observed, expected, n] = [0, 0, 0];
  for (const [c, total4] of totals.entries()) {
    n += total4;
    for (let k = c + 1; k < totals.length; k++) {
      const distance = ordinalDistance(totals, c, k);
      observed += coincidences[c][k] * distance;
      expected += total4 * totals[k] * distance;
    }
  }
  return expected === 0 ? null : 1 - (n - 1) * observed / expected;
}
function ordinalDistance(totals, from, to) {
  let between2 = 0;
  for (let g = from; g <= to; g++) between2 += totals[g];
  return (between2 - (totals[from] + totals[to]) / 2) ** 2;
}

// packages/core/src/method/agreement/icc.ts
var zero = 1e-12;
function iccOfMean(table) {
  const n = table.length;
  const k = table[0]?.length ?? 0;
  const meanOf = (values) => values.reduce((sum3, value) => sum3 + value, 0) / values.length;
  const grand = meanOf(table.flat());
  const rows = table.map(meanOf);
  const columns = Array.from({ length: k }, (_, r) => meanOf(table.map((row) => row[r])));
  const squares = (values) => values.reduce((sum3, value) => sum3 + value * value, 0);
  const betweenTargets = k * squares(rows.map((mean) => mean - grand)) / (n - 1);
  const betweenRaters = n * squares(columns.map((mean) => mean - grand)) / (k - 1);
  const rest = squares(table.flatMap((row, t) => row.map((x, r) => x - rows[t] - columns[r] + grand))) / ((n - 1) * (k - 1));
  const variance = betweenTargets + (betweenRaters - rest) / n;
  return variance <= zero ? null : (betweenTargets - rest) / variance;
}

// packages/core/src/method/panel.ts
var tieTolerance = 1e-9;
var tieBreaker = "reason";

// packages/core/src/method/ranking.ts
var compareMeans = (a, b) => a.sum * b.count - b.sum * a.count;
function tiedRuns(totals) {
  const order = [...totals.keys()].filter((s) => totals[s] !== null).sort((a, b) => totals[b] - totals[a] || a - b);
  const runs = [];
  for (const s of order) {
    const run = runs.at(-1);
    if (run !== void 0 && totals[run[0]] - totals[s] <= tieTolerance) run.push(s);
    else runs.push([s]);
  }
  return runs;
}
function weakestShowstopper(panel, tally, scenario) {
  let weakest;
  for (const [c, criterion] of panel.criteria.entries()) {
    if (criterion.kind !== "showstopper") continue;
    const mean = { sum: tally.sums[scenario][c], count: tally.counts[scenario][c] };
    if (weakest === void 0 || compareMeans(mean, weakest) < 0) weakest = mean;
  }
  return weakest;
}
function compareTied(panel, tally, a, b) {
  const reason = panel.criteria.findIndex((criterion) => criterion.name === tieBreaker);
  if (reason >= 0) {
    const meanOf = (s) => ({ sum: tally.sums[s][reason], count: tally.counts[s][reason] });
    const byReason = compareMeans(meanOf(b), meanOf(a));
    if (byReason !== 0) return byReason;
  }
  const weakestA = weakestShowstopper(panel, tally, a);
  const weakestB = weakestShowstopper(panel, tally, b);
  return weakestA === void 0 || weakestB === void 0 ? 0 : compareMeans(weakestB, weakestA);
}
function ranksOf(panel, tally, totals) {
  const ranks = totals.map(() => null);
  let next = 1;
  for (const run of tiedRuns(totals)) {
    run.sort((a, b) => compareTied(panel, tally, a, b) || a - b);
    for (const [i, s] of run.entries()) {
      const before = run[i - 1];
      const shared = before !== void 0 && compareTied(panel, tally, before, s) === 0;
      ranks[s] = shared ? ranks[before] : next + i;
    }
    next += run.length;
  }
  return ranks;
}

// packages/core/src/method/agreement/kendall.ts
function kendallW(orders) {
  const m = orders.length;
  const n = orders[0]?.length ?? 0;
  const rankSums = Array.from({ length: n }, () => 0);
  let ties = 0;
  for (const values of orders) {
    let ranked2 = 0;
    for (const run of tiedRuns(values)) {
      for (const item of run) rankSums[item] += ranked2 + (run.length + 1) / 2;
      ranked2 += run.length;
      ties += cubeLess(run.length);
    }
  }
  const mean = m * (n + 1) / 2;
  const deviation = rankSums.reduce((sum3, rank) => sum3 + (rank - mean) ** 2, 0);
  const largest = m * m * cubeLess(n) - m * ties;
  return largest === 0 ? null : 12 * deviation / largest;
}
var cubeLess = (t) => t * t * t - t;

// packages/core/src/method/agreement/agreement.ts
var leastUnits = 5;
var leastRatersForAlpha = 3;
var leastScenarios = 3;
var leastRaters = 2;
function agreementOf(panel, scenarios, coverage) {
  const withScores = [...panel.raters.keys()].filter((r) => panel.ratings.some((scenario) => scenario.some((cell) => cell[r] !== 0)));
  const ratedInFull = scenariosRatedInFull(panel, withScores);
  const isShown = ratedInFull.length >= leastScenarios && withScores.length >= leastRaters;
  const totals = withScores.map((r) => ratedInFull.map((s) => totalOfRater(panel, s, r)));
  const isComplete = ratedInFull.length === panel.scenarios.length;
  return {
    criteria: new Map(panel.criteria.map((criterion, c) => [criterion.name, alphaOf(panel, scenarios, c)])),
    ratersWithScores: withScores.map((r) => panel.raters[r]),
    coverage,
    kendallW: isShown ? kendallW(totals) : null,
    ratedInFull: ratedInFull.map((s) => panel.scenarios[s]),
    icc: isShown && isComplete ? iccOfMean(ratedInFull.map((_, i) => totals.map((ofRater) => ofRater[i]))) : null,
    disputed: scenarios.flatMap(disputedCells)
  };
}
function scenariosRatedInFull(panel, raters) {
  const showstoppers2 = [...panel.criteria.keys()].filter((c) => panel.criteria[c].kind === "showstopper");
  if (showstoppers2.length === 0 || raters.length === 0) return [];
  return [...panel.scenarios.keys()].filter((s) => showstoppers2.every((c) => raters.every((r) => panel.ratings[s][c][r] !== 0)));
}
function totalOfRater(panel, scenario, rater) {
  let [weighted, weights] = [0, 0];
  for (const [c, { kind, weight }] of panel.criteria.entries()) {
    if (kind !== "showstopper") continue;
    weighted += weight * valueOfMean(panel.ratings[scenario][c][rater]);
    weights += weight;
  }
  return weighted / weights;
}
function alphaOf(panel, scenarios, c) {
  const isUnit = (s) => panel.criteria[c].kind === "showstopper" || scenarios[s].status === "survivor";
  const cells = panel.ratings.filter((_, s) => isUnit(s)).map((scenario) => scenario[c]);
  const units2 = cells.filter((cell) => cell.filter((x) => x !== 0).length >= 2);
  const raters = panel.raters.filter((_, r) => units2.some((cell) => cell[r] !== 0)).length;
  const counted = { units: units2.length, raters };
  if (units2.length < leastUnits || raters < leastRatersForAlpha) {
    return { alpha: null, ...counted, why: `fewer than ${leastUnits} units or ${leastRatersForAlpha} raters` };
  }
  const alpha = krippendorffAlpha(units2.map((cell) => cell.filter((x) => x !== 0)));
  return { alpha, ...counted, why: alpha === null ? "nothing varies" : null };
}
function disputedCells(scenario) {
  return scenario.cells.filter(({ disputed }) => disputed).map(({ criterion, range, rwg, lowest: lowest3, highest: highest3 }) => ({
    scenario: scenario.scenario.name,
    criterion: criterion.name,
    range,
    rwg,
    lowest: lowest3,
    highest: highest3
  }));
}

// packages/core/src/method/figures.ts
var points = ["geography", "industry", "profession", "useCase"];

// packages/core/src/method/interval.ts
var equalWithin = 1e-9;
var exactly = (value) => ({ low: value, high: value });
var times = (a, b) => ({ low: a.low * b.low, high: a.high * b.high });
var plus = (a, b) => ({ low: a.low + b.low, high: a.high + b.high });
var dividedBy = (a, b) => b.low <= 0 ? null : { low: a.low / b.high, high: a.high / b.low };
var isAtLeast = (a, b) => a >= b - equalWithin * Math.abs(b);
var isAbove = (a, b) => a > b + equalWithin * Math.abs(b);
function atLeast(value, least) {
  if (isAtLeast(value.low, least.high)) return "yes";
  return isAtLeast(value.high, least.low) ? "depends" : "no";
}
var atMost = (value, most2) => atLeast(most2, value);
function above(value, limit2) {
  if (isAbove(value.low, limit2)) return "yes";
  return isAbove(value.high, limit2) ? "depends" : "no";
}
function all(...tests) {
  if (tests.includes("no")) return "no";
  return tests.includes("depends") ? "depends" : "yes";
}

// packages/core/src/calendar/days.ts
var monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var isLeap = (year) => year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
function daysInMonth(year, month) {
  return month === 2 && isLeap(year) ? 29 : monthLengths[month - 1] ?? 0;
}
function isDay(year, month, day) {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
function formatDay(year, month, day) {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
function partsOfDay(date2) {
  const [year = 0, month = 0, day = 0] = date2.split("-").map(Number);
  return { year, month, day };
}
function dayNumber(date2) {
  const { year, month, day } = partsOfDay(date2);
  const y = month <= 2 ? year - 1 : year;
  const m = (month + 9) % 12;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1;
}
function daysBetween(from, to) {
  return dayNumber(to) - dayNumber(from);
}
function addMonths(date2, months) {
  const { year, month, day } = partsOfDay(date2);
  const index = year * 12 + (month - 1) + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return formatDay(y, m, Math.min(day, daysInMonth(y, m)));
}
function addDays(date2, days) {
  let { year, month, day } = partsOfDay(date2);
  day += days;
  while (day < 1) {
    month -= 1;
    if (month < 1) [year, month] = [year - 1, 12];
    day += daysInMonth(year, month);
  }
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return formatDay(year, month, day);
}
function addPeriod(date2, amount, unit) {
  if (unit === "day") return addDays(date2, Math.floor(amount));
  if (unit === "week") return addDays(date2, Math.floor(amount * 7));
  return addMonths(date2, Math.floor(amount * monthsPer[unit]));
}
var monthsPer = { month: 1, quarter: 3, year: 12 };
var lastDayOfMonth = (year, month) => formatDay(year, month, daysInMonth(year, month));
var lastDayOfQuarter = (year, quarter) => lastDayOfMonth(year, quarter * 3);

// packages/core/src/method/indexes.ts
var known = /* @__PURE__ */ new WeakMap();
function indexesOf(strategy) {
  const before = known.get(strategy);
  if (before !== void 0) return before;
  const indexes = {
    componentsByNeed: grouped(strategy.components, (component) => targets(component.meets)),
    customersBySegment: grouped(strategy.customers, (customer) => {
      const segment = target(customer.segment);
      return segment === void 0 ? [] : [segment];
    }),
    place: new Map(strategy.components.map((component, i) => [component, i]))
  };
  known.set(strategy, indexes);
  return indexes;
}
function grouped(values, keysOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const value of values) {
    for (const key2 of new Set(keysOf(value))) {
      const group2 = groups.get(key2);
      if (group2 === void 0) groups.set(key2, [value]);
      else group2.push(value);
    }
  }
  return groups;
}

// packages/core/src/method/chain.ts
function chainOf(strategy, need) {
  const customers = (indexesOf(strategy).customersBySegment.get(need.segment) ?? []).filter(
    (customer) => [...targets(customer.needs), ...targets(customer.unmet)].includes(need)
  );
  return {
    need,
    promises: strategy.positionings.flatMap(
      ({ promises: promises2 }) => (valueOf(promises2) ?? []).flatMap((promise, i) => promise.target === need ? [promises2.items[i] ?? promise.at] : [])
    ),
    customers,
    references: customers.filter((customer) => valueOf(customer.status) === "reference"),
    expansions: strategy.expansions.filter((expansion) => customers.some((customer) => customer === target(expansion.through)))
  };
}

// packages/core/src/method/whole-product.ts
var monthsAllowed = 3;
var monthsPerDay = 12 / 365.25;
var isWaived = (component) => given(component.waived);
function counts(component) {
  if (isWaived(component)) return false;
  const from = valueOf(component.from);
  if (from === void 0) return false;
  if (typeof from === "string") return true;
  const status = valueOf(from.target?.status);
  return status === "agreed" || status === "signed";
}
function covers(component, launch) {
  if (!counts(component)) return false;
  const status = valueOf(component.status);
  if (status === "shipped") return true;
  const ready = valueOf(component.ready);
  return status !== "missing" && ready !== void 0 && launch !== void 0 && ready <= launch;
}
function promises(component, launch) {
  const status = valueOf(component.status);
  return counts(component) && !covers(component, launch) && (status === "building" || status === "agreed");
}
function wholeProductOf(strategy) {
  const launch = valueOf(strategy.decision?.launch);
  const all2 = strategy.segments.flatMap((segment) => segment.needs);
  const needs = new Map(all2.map((need) => [need, needFigures(strategy, need, launch)]));
  const beachhead = beachheadOf(strategy);
  const segments = [...strategy.segments].sort((a, b) => Number(b === beachhead) - Number(a === beachhead));
  return {
    bySegment: new Map(segments.map((segment) => [segment, productOf(strategy, segment, needs)])),
    needs,
    counts,
    covers: (component) => covers(component, launch),
    promises: (component) => promises(component, launch)
  };
}
function neededFor(strategy, needs) {
  const { componentsByNeed, place } = indexesOf(strategy);
  const needed = new Set(needs.flatMap((need) => componentsByNeed.get(need) ?? []).filter((component) => !isWaived(component)));
  return [...needed].sort((a, b) => place.get(a) - place.get(b));
}
function needFigures(strategy, need, launch) {
  const metBy = indexesOf(strategy).componentsByNeed.get(need) ?? [];
  const states = [
    ["covered", metBy.filter((component) => covers(component, launch))],
    ["promised", metBy.filter((component) => promises(component, launch))],
    ["waived", metBy.every(isWaived) ? metBy : []]
  ];
  const [state, by] = states.find(([, components]) => components.length > 0) ?? ["open", []];
  return { need, state, by, metBy };
}
function productOf(strategy, segment, figures) {
  const needs = segment.needs.map((need) => figures.get(need));
  const covered = needs.filter(({ state }) => state === "covered").length;
  const of = needs.filter(({ state }) => state !== "waived").length;
  const needed = neededFor(strategy, segment.needs);
  return {
    segment,
    needs,
    coverage: of === 0 ? null : covered / of,
    covered,
    of,
    needed,
    leadTime: leadTime(strategy, needed),
    chains: needs.filter(({ state }) => state === "open").map(({ need }) => chainOf(strategy, need))
  };
}
function leadTime(strategy, needed) {
  const from = valueOf(strategy.decision?.decided) ?? valueOf(strategy.decision?.launch);
  if (from === void 0) return null;
  let last;
  for (const component of needed) {
    const ready = valueOf(component.ready);
    if (ready !== void 0 && (last === void 0 || ready > last.ready)) last = { component, ready };
  }
  if (last === void 0) return null;
  const days = daysBetween(from, last.ready);
  return { ...last, from, days, months: days * monthsPerDay, withinThreeMonths: last.ready <= addMonths(from, monthsAllowed) };
}

// packages/core/src/method/bowling-alley.ts
function adjacencyOf(from, to) {
  const both = points.flatMap((point) => {
    const [a, b] = [valueOf(from[point]), valueOf(to[point])];
    return a === void 0 || b === void 0 ? [] : [{ point, isShared: foldText(a) === foldText(b) }];
  });
  const shared = both.filter(({ isShared }) => isShared).map(({ point }) => point);
  const changed = both.filter(({ isShared }) => !isShared).map(({ point }) => point);
  return { path: pathOf(shared, changed), shared, changed };
}
function pathOf(shared, changed) {
  if (shared.includes("useCase")) return changed.length > 0 ? "A" : null;
  return shared.length === points.length - 1 && changed.includes("useCase") ? "B" : null;
}
function expansionFigures(strategy, expansion, sizing) {
  const [from, to] = [expansion.from?.target, expansion.to?.target];
  const ofTarget = to ? neededFor(strategy, to.needs) : [];
  const forBoth = from ? neededFor(strategy, from.needs) : [];
  const reused = ofTarget.filter((component) => forBoth.includes(component));
  const shareSoFar = (from && sizing.get(from)?.shareSoFar) ?? null;
  const gate = valueOf(expansion.gate);
  return {
    expansion,
    from,
    to,
    ...from && to ? adjacencyOf(from, to) : { path: null, shared: [], changed: [] },
    bridge: target(expansion.through),
    reuse: ofTarget.length === 0 ? null : reused.length / ofTarget.length,
    reused,
    ofTarget,
    shareSoFar,
    gateOpen: shareSoFar && gate ? atLeast(shareSoFar, gate) : null
  };
}

// packages/core/src/method/evidence.ts
var evidenceAgesAfterMonths = 18;
var largeSample = 8;
var grades = ["A", "B", "C", "D"];
var domains = {
  benchmark: "technology",
  demo: "technology",
  usage: "product",
  interviews: "product",
  survey: "product",
  easeOfUse: "product",
  marketShare: "market",
  reference: "market",
  partner: "market",
  press: "market",
  standard: "company",
  study: "company",
  anecdote: null
};
var gradeByKind = {
  marketShare: "A",
  usage: "A",
  reference: (evidence, segment) => segment !== void 0 && segmentOfWitness(evidence) === segment ? "A" : "C",
  survey: "B",
  study: "B",
  easeOfUse: "B",
  interviews: (evidence) => (valueOf(evidence.sample)?.low ?? 0) >= largeSample ? "B" : "C",
  partner: (evidence) => statusOfWitness(evidence) === "signed" ? "B" : "C",
  standard: "B",
  press: "C",
  benchmark: "C",
  demo: "C",
  anecdote: "D"
};
function segmentOfWitness(evidence) {
  const witness = target(evidence.from);
  return witness?.is === "customer" ? target(witness.segment) : void 0;
}
var statusOfWitness = (evidence) => valueOf(target(evidence.from)?.status);
function gradeEvidence(evidence, segment, today) {
  const kind = valueOf(evidence.kind);
  const date2 = valueOf(evidence.date);
  if (kind === void 0 || date2 !== void 0 && date2 > today)
    return { evidence, grade: null, domain: kind ? domains[kind] : null, aged: false };
  const rule2 = gradeByKind[kind];
  const fresh = typeof rule2 === "function" ? rule2(evidence, segment) : rule2;
  const aged = date2 !== void 0 && date2 < addMonths(today, -evidenceAgesAfterMonths);
  return { evidence, grade: aged ? nextWorse(fresh) : fresh, domain: domains[kind], aged };
}
var nextWorse = (grade) => grades[Math.min(grades.indexOf(grade) + 1, grades.length - 1)];
var bestGrade = (all2) => grades.find((grade) => all2.includes(grade)) ?? null;

// packages/core/src/method/focus.ts
var windowMonths = 12;
var driftDeals = 5;
var focusThresholds = { marketDriven: 0.7, drifting: 0.4 };
var closedStatuses = /* @__PURE__ */ new Set(["pilot", "won", "reference"]);
function focusOf(strategy) {
  const beachhead = beachheadOf(strategy);
  const closed = strategy.customers.flatMap((customer) => dealOf(customer, beachhead)).sort((a, b) => compare(a.closed, b.closed));
  const newest = closed.at(-1)?.closed ?? null;
  const after = newest === null ? null : addMonths(newest, -windowMonths);
  const deals = closed.filter((deal) => after !== null && deal.closed > after);
  const inside = deals.filter(({ isInside: isInside2 }) => isInside2);
  const [count2, countInside] = [sum(deals, "accounts"), sum(inside, "accounts")];
  const [value, valueInside] = [sum(deals, "value"), sum(inside, "value")];
  const byCount = beachhead === void 0 || count2 === 0 ? null : countInside / count2;
  const byValue = beachhead === void 0 || value === 0 ? null : valueInside / value;
  return {
    deals: deals.map(({ customer }) => customer),
    count: count2,
    inside: countInside,
    byCount,
    byValue,
    valueInside,
    value,
    verdict: byCount === null ? null : verdictOn(Math.min(byCount, byValue ?? byCount)),
    after,
    newest,
    drift: beachhead === void 0 ? null : driftOf(closed)
  };
}
function dealOf(customer, beachhead) {
  const closed = valueOf(customer.closed);
  if (closed === void 0 || !closedStatuses.has(valueOf(customer.status) ?? "")) return [];
  const accounts = valueOf(customer.count)?.low ?? 1;
  const deal = valueOf(customer.deal);
  const value = deal === void 0 ? 0 : middle(deal.type === "rate" ? deal.perYear : deal);
  return [
    { customer, closed, accounts, value: accounts * value, isInside: beachhead !== void 0 && target(customer.segment) === beachhead }
  ];
}
var middle = ({ low, high: high2 }) => (low + high2) / 2;
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var sum = (deals, of) => deals.reduce((all2, deal) => all2 + deal[of], 0);
function verdictOn(share) {
  if (share >= focusThresholds.marketDriven) return "market-driven";
  return share >= focusThresholds.drifting ? "drifting" : "sales-driven";
}
function driftOf(deals) {
  if (sum(deals, "accounts") < 2 * driftDeals) return null;
  const groups = [0, 0];
  let taken = 0;
  for (const deal of [...deals].reverse()) {
    for (const [g] of groups.entries()) {
      const from = Math.max(taken, g * driftDeals);
      const to = Math.min(taken + deal.accounts, (g + 1) * driftDeals);
      if (deal.isInside && to > from) groups[g] += to - from;
    }
    taken += deal.accounts;
  }
  return { lastFive: groups[0] / driftDeals, fiveBefore: groups[1] / driftDeals };
}

// packages/core/src/method/lazy.ts
function lazy(compute) {
  let computed;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
  };
}

// packages/core/src/method/panel-of-strategy.ts
var usualCutoff = 3;
var criteriaInForce = (strategy) => strategy.criteria.filter(({ weight }) => weight > 0);
function ratersOf(strategy) {
  return [.../* @__PURE__ */ new Set([...strategy.raters.map(({ name }) => name), ...strategy.ballots.map(({ rater }) => rater.name)])];
}
function panelOf(strategy) {
  const criteria = criteriaInForce(strategy);
  const raters = ratersOf(strategy);
  const ratings = strategy.scenarios.map(() => criteria.map(() => raters.map(() => 0)));
  const numberOf = new Map(strategy.scenarios.map((scenario, s) => [scenario, s]));
  for (const [r, rater] of raters.entries()) {
    const ballot = strategy.ballots.find((one) => one.rater.name === rater);
    const rated = /* @__PURE__ */ new Set();
    for (const row of ballot?.rows ?? []) {
      const s = row.scenario.target === void 0 ? void 0 : numberOf.get(row.scenario.target);
      if (s === void 0 || rated.has(s)) continue;
      rated.add(s);
      for (const [c, criterion] of criteria.entries()) ratings[s][c][r] = scoreIn(row, criterion.name);
    }
  }
  return {
    scenarios: strategy.scenarios.map(({ name }) => name),
    criteria: criteria.map(({ name, kind, weight }) => ({ name, kind, weight })),
    raters,
    cutoff: valueOf(strategy.decision?.cutoff)?.low ?? usualCutoff,
    ratings
  };
}
var scoreIn = (row, criterion) => row.scores.find((score) => score.criterion === criterion)?.value ?? 0;

// packages/core/src/method/missing.ts
function opennessOf(panel, tally, scenario, status) {
  const raters = panel.raters.length;
  let [present, expected, weights, low, high2] = [0, 0, 0, 0, 0];
  for (const [c, criterion] of panel.criteria.entries()) {
    if (!isReached(criterion, status)) continue;
    const sum3 = tally.sums[scenario][c];
    const count2 = tally.counts[scenario][c];
    present += count2;
    expected += raters;
    if (raters === 0) continue;
    weights += criterion.weight;
    low += criterion.weight * valueOfMean((sum3 + (raters - count2)) / raters);
    high2 += criterion.weight * valueOfMean((sum3 + 5 * (raters - count2)) / raters);
  }
  return { present, expected, bounds: weights === 0 ? [0, 1] : [low / weights, high2 / weights] };
}
function winnersOf(scored, bounds) {
  const survivors = [...scored.keys()].filter((s) => scored[s].status === "survivor");
  const beatsAll = (s, by) => survivors.includes(s) && survivors.every((rival) => rival === s || by(rival));
  return {
    possible: scored.map((_, s) => beatsAll(s, (rival) => bounds[s][1] >= bounds[rival][0] - tieTolerance)),
    necessary: scored.map((_, s) => beatsAll(s, (rival) => bounds[s][0] > bounds[rival][1] + tieTolerance))
  };
}

// packages/core/src/method/gate.ts
var gateTolerance = 1e-9;
var passesGate = (sum3, count2, cutoff) => sum3 >= cutoff * count2 - gateTolerance;
function gateOf(panel, tally, scenario, cutoff = panel.cutoff) {
  const failed = [];
  const unrated = [];
  for (const [c, criterion] of panel.criteria.entries()) {
    if (criterion.kind !== "showstopper") continue;
    const count2 = tally.counts[scenario][c];
    if (count2 === 0) unrated.push(c);
    else if (!passesGate(tally.sums[scenario][c], count2, cutoff)) failed.push(c);
  }
  const status = failed.length > 0 ? "eliminated" : unrated.length > 0 ? "undecided" : "survivor";
  return { status, failed, unrated };
}

// packages/core/src/method/tally.ts
function tallyOf(panel, votes) {
  const sums = [];
  const counts2 = [];
  for (const scenario of panel.ratings) {
    const sumOfCriterion = [];
    const countOfCriterion = [];
    for (const cell of scenario) {
      let sum3 = 0;
      let count2 = 0;
      for (const [rater, rating] of cell.entries()) {
        if (rating === 0) continue;
        const times2 = votes === void 0 ? 1 : votes[rater] ?? 0;
        sum3 += times2 * rating;
        count2 += times2;
      }
      sumOfCriterion.push(sum3);
      countOfCriterion.push(count2);
    }
    sums.push(sumOfCriterion);
    counts2.push(countOfCriterion);
  }
  return { sums, counts: counts2 };
}

// packages/core/src/method/score-panel.ts
var scorePanel = (panel) => scoreTally(panel, tallyOf(panel));
function scoreTally(panel, tally, cutoff = panel.cutoff) {
  const gates = panel.scenarios.map((_, s) => gateOf(panel, tally, s, cutoff));
  const totals = gates.map((gate, s) => totalOf(panel, tally, s, gate.status));
  const ranks = ranksOf(
    panel,
    tally,
    totals.map(({ total: total4 }, s) => gates[s].status === "survivor" ? total4 : null)
  );
  return gates.map((gate, s) => ({ ...gate, ...totals[s], rank: ranks[s] }));
}
var firstOf = (scored) => [...scored.keys()].filter((s) => scored[s].rank === 1);

// packages/core/src/method/robustness/standing.ts
function standingOf(panel) {
  const scored = scorePanel(panel);
  const first = firstOf(scored);
  return {
    panel,
    tally: tallyOf(panel),
    scored,
    survivors: [...scored.keys()].filter((s) => scored[s].status === "survivor" && scored[s].total !== null),
    first,
    winner: first.length === 1 ? first[0] : null,
    voters: [...panel.raters.keys()].filter((r) => panel.ratings.some((scenario) => scenario.some((cell) => cell[r] > 0)))
  };
}
var rivalsOf = ({ survivors, winner }) => winner === null ? [] : survivors.filter((s) => s !== winner);
var isRated = ({ tally }, scenario, criterion) => tally.counts[scenario][criterion] > 0;
var valueOfCell = (standing, scenario, criterion) => isRated(standing, scenario, criterion) ? valueOfMean(standing.tally.sums[scenario][criterion] / standing.tally.counts[scenario][criterion]) : 0;
var ratedWeight = (standing, scenario) => standing.panel.criteria.reduce((sum3, { weight }, c) => isRated(standing, scenario, c) ? sum3 + weight : sum3, 0);

// packages/core/src/method/robustness/alternatives.ts
function alternativesOf(rows, criteria) {
  const values = new Float64Array(criteria * rows.length);
  const ratedSets = [];
  const ratedSetOf = new Uint16Array(rows.length);
  const numberOfSet = /* @__PURE__ */ new Map();
  for (const [a, row] of rows.entries()) {
    const rated = Uint8Array.from(row, (value) => value === null ? 0 : 1);
    for (const [c, value] of row.entries()) values[c * rows.length + a] = value ?? 0;
    const name = rated.join("");
    let set = numberOfSet.get(name);
    if (set === void 0) {
      set = ratedSets.push(rated) - 1;
      numberOfSet.set(name, set);
    }
    ratedSetOf[a] = set;
  }
  return { count: rows.length, criteria, values, ratedSets, ratedSetOf };
}
var survivorsAsAlternatives = (standing) => alternativesOf(
  standing.survivors.map((s) => standing.panel.criteria.map((_, c) => isRated(standing, s, c) ? valueOfCell(standing, s, c) : null)),
  standing.panel.criteria.length
);
function totalsUnder(alternatives, weights, at2, totals) {
  const { count: count2, criteria, values, ratedSets, ratedSetOf } = alternatives;
  totals.fill(0);
  for (let c = 0, cell = 0; c < criteria; c++) {
    const weight = weights[at2 + c];
    for (let a = 0; a < count2; a++, cell++) totals[a] = totals[a] + weight * values[cell];
  }
  if (ratedSets.length === 1 && ratedSets[0].every((rated) => rated === 1)) return;
  for (let set = 0; set < ratedSets.length; set++) {
    const rated = ratedSets[set];
    let sum3 = 0;
    for (let c = 0; c < criteria; c++) if (rated[c] === 1) sum3 += weights[at2 + c];
    for (let a = 0; a < count2; a++) if (ratedSetOf[a] === set) totals[a] = sum3 > 0 ? totals[a] / sum3 : 0;
  }
}

// packages/core/src/method/robustness/acceptability.ts
function firstRanks(alternatives, sample) {
  const { count: count2, criteria } = alternatives;
  const times2 = new Float64Array(count2);
  const weightSums = Array.from({ length: count2 }, () => new Float64Array(criteria));
  const totals = new Float64Array(count2);
  for (let draw = 0; draw < sample.draws; draw++) {
    const at2 = draw * criteria;
    totalsUnder(alternatives, sample.weights, at2, totals);
    const { best, tied } = highest(totals);
    const share = 1 / tied;
    for (let a = 0; a < count2; a++) {
      if (best - totals[a] > tieTolerance) continue;
      times2[a] = times2[a] + share;
      const sums = weightSums[a];
      for (let c = 0; c < criteria; c++) sums[c] = sums[c] + share * sample.weights[at2 + c];
    }
  }
  return {
    shares: times2.map((n) => n / sample.draws),
    centralWeights: weightSums.map((sums, a) => times2[a] === 0 ? null : sums.map((sum3) => sum3 / times2[a]))
  };
}
function highest(totals) {
  let best = -1;
  for (let a = 0; a < totals.length; a++) if (totals[a] > best) best = totals[a];
  let tied = 0;
  for (let a = 0; a < totals.length; a++) if (best - totals[a] <= tieTolerance) tied++;
  return { best, tied };
}
function confidenceOf(alternatives, { centralWeights }) {
  const totals = new Float64Array(alternatives.count);
  return centralWeights.map((weights, a) => {
    if (weights === null) return null;
    totalsUnder(alternatives, weights, 0, totals);
    const { best, tied } = highest(totals);
    return best - totals[a] <= tieTolerance ? 1 / tied : 0;
  });
}
function rankTable(alternatives, sample) {
  const { count: count2, criteria } = alternatives;
  const ranks = new Float64Array(count2 * count2);
  const wins = new Uint32Array(count2 * count2);
  const totals = new Float64Array(count2);
  const order = Uint16Array.from({ length: count2 }, (_, a) => a);
  for (let draw = 0; draw < sample.draws; draw++) {
    totalsUnder(alternatives, sample.weights, draw * criteria, totals);
    sortByTotal(order, totals);
    for (let from = 0, to = 0; from < count2; from = to) {
      const best = totals[order[from]];
      for (to = from + 1; to < count2 && best - totals[order[to]] <= tieTolerance; ) to++;
      const share = 1 / (to - from);
      for (let position = from; position < to; position++) {
        const row = order[position] * count2;
        for (let rank = from; rank < to; rank++) ranks[row + rank] = ranks[row + rank] + share;
        for (let behind = to; behind < count2; behind++) wins[row + order[behind]]++;
      }
    }
  }
  return { acceptability: ranks.map((times2) => times2 / sample.draws), pairwise: Float64Array.from(wins, (times2) => times2 / sample.draws) };
}
function sortByTotal(order, totals) {
  for (let i = 1; i < order.length; i++) {
    const alternative = order[i];
    const total4 = totals[alternative];
    let j = i - 1;
    for (; j >= 0 && totals[order[j]] < total4; j--) order[j + 1] = order[j];
    order[j + 1] = alternative;
  }
}

// packages/core/src/method/robustness/generator.ts
var methodSeed = 42;
function stateOfSeed(seed) {
  let counter = seed | 0;
  const next = () => {
    counter = counter + 2654435769 | 0;
    let word2 = counter;
    word2 = Math.imul(word2 ^ word2 >>> 16, 569420461);
    word2 = Math.imul(word2 ^ word2 >>> 15, 1935289751);
    return (word2 ^ word2 >>> 15) >>> 0;
  };
  return [next(), next(), next(), next()];
}
var Generator = class _Generator {
  #a;
  #b;
  #c;
  #d;
  /** @param state four words of 32 bits, not all 0 */
  constructor(state) {
    this.#a = state[0] | 0;
    this.#b = state[1] | 0;
    this.#c = state[2] | 0;
    this.#d = state[3] | 0;
  }
  static fromSeed(seed) {
    return new _Generator(stateOfSeed(seed));
  }
  /** A whole number from 0 to 2³² − 1. */
  word() {
    const product = Math.imul(this.#b, 5);
    const result = Math.imul(product << 7 | product >>> 25, 9);
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = this.#d << 11 | this.#d >>> 21;
    return result >>> 0;
  }
  /** A double in [0, 1) of 53 bits: the high 27 of one word, then the high 26 of the next. */
  double() {
    const high2 = this.word() >>> 5;
    const low = this.word() >>> 6;
    return (high2 * 67108864 + low) / 9007199254740992;
  }
  /** A whole number from 0 to `count` − 1, each equally likely: words of the last, incomplete run are drawn again. */
  below(count2) {
    const limit2 = 4294967296 - 4294967296 % count2;
    let word2 = this.word();
    while (word2 >= limit2) word2 = this.word();
    return word2 % count2;
  }
};

// packages/core/src/method/robustness/resample-rows.ts
var ResampleRows = class {
  #panel;
  #voters;
  #rows = [];
  /** The row of the votes of a set of raters. */
  #votesAt = /* @__PURE__ */ new Map();
  constructor(panel, voters) {
    this.#panel = panel;
    this.#voters = voters;
  }
  /** The terms of a scenario's total, one for each set of raters. */
  termsOf(scenario) {
    const all2 = this.#panel.criteria.reduce((sum3, { weight }) => sum3 + weight, 0);
    const terms = /* @__PURE__ */ new Map();
    for (const [c, { weight }] of this.#panel.criteria.entries()) {
      const ratings = this.#voters.map((r) => this.#panel.ratings[scenario][c][r]);
      const votesAt = this.#rowOfVotes(ratings);
      let term = terms.get(votesAt);
      if (term === void 0) {
        term = { valuesAt: this.#rows.push(ratings.map(() => 0)) - 1, votesAt, weight: 0 };
        terms.set(votesAt, term);
      }
      term.weight += weight / all2;
      const values = this.#rows[term.valuesAt];
      for (const [i, rating] of ratings.entries()) if (rating > 0) values[i] = values[i] + weight / all2 * valueOfMean(rating);
    }
    return [...terms.values()];
  }
  #rowOfVotes(ratings) {
    const rated = ratings.map((rating) => rating > 0 ? 1 : 0);
    const name = rated.join("");
    const at2 = this.#votesAt.get(name) ?? this.#rows.push(rated) - 1;
    this.#votesAt.set(name, at2);
    return at2;
  }
  vectors() {
    return this.#voters.map((_, i) => Float64Array.from(this.#rows, (row) => row[i]));
  }
};

// packages/core/src/method/robustness/resample-scores.ts
var ResampleScores = class {
  /** By rater: what one vote adds. */
  vectors;
  #cutoff;
  /** Numbers of the scenarios that can survive, best first, so that the gate of one that cannot lead is seldom looked at. */
  #contenders;
  /** By contender: where its terms begin in the three arrays after it. One more entry holds their number. */
  #termsFrom;
  #valuesAt;
  #votesAt;
  #weights;
  /** By contender, showstopper and rater: the rating, 0 where missing. */
  #showstoppers;
  #leaders = [];
  #totals = [];
  /** @param voters numbers of the raters that resamples are drawn from */
  constructor(panel, voters) {
    const showstoppersOf = (scenario) => panel.criteria.flatMap(
      ({ kind }, c) => kind === "showstopper" ? [Uint8Array.from(voters, (r) => panel.ratings[scenario][c][r])] : []
    );
    this.#cutoff = panel.cutoff;
    this.#contenders = scenariosByTotal(panel).filter((s) => canSurvive(showstoppersOf(s), panel.cutoff));
    this.#showstoppers = this.#contenders.map(showstoppersOf);
    const rows = new ResampleRows(panel, voters);
    const terms = this.#contenders.map((s) => rows.termsOf(s));
    const flat = terms.flat();
    this.#termsFrom = Int32Array.from({ length: terms.length + 1 }, (_, i) => terms.slice(0, i).flat().length);
    this.#valuesAt = Int32Array.from(flat, ({ valuesAt }) => valuesAt);
    this.#votesAt = Int32Array.from(flat, ({ votesAt }) => votesAt);
    this.#weights = Float64Array.from(flat, ({ weight }) => weight);
    this.vectors = rows.vectors();
  }
  /**
   * The scenarios that are first in a resample, before tie-breaks; none where nobody survives. The array is reused by the next call.
   * @param votes how often each rater was drawn
   * @param sums the vectors added up by the votes
   */
  leaders(votes, sums) {
    const leaders = this.#leaders;
    const totals = this.#totals;
    const [termsFrom, valuesAt, votesAt, weights] = [this.#termsFrom, this.#valuesAt, this.#votesAt, this.#weights];
    let found = 0;
    let best = 0;
    for (let i = 0; i < this.#contenders.length; i++) {
      const total4 = totalOf2(sums, valuesAt, votesAt, weights, termsFrom[i], termsFrom[i + 1]);
      if (total4 < best - tieTolerance || !this.#survives(i, votes)) continue;
      if (total4 > best) best = total4;
      leaders[found] = this.#contenders[i];
      totals[found++] = total4;
    }
    let kept3 = 0;
    for (let i = 0; i < found; i++) if (best - totals[i] <= tieTolerance) leaders[kept3++] = leaders[i];
    leaders.length = kept3;
    return leaders;
  }
  #survives(contender, votes) {
    for (const ratings of this.#showstoppers[contender]) {
      let sum3 = 0;
      let count2 = 0;
      for (let i = 0; i < votes.length; i++) {
        sum3 += votes[i] * ratings[i];
        if (ratings[i] > 0) count2 += votes[i];
      }
      if (count2 === 0 || !passesGate(sum3, count2, this.#cutoff)) return false;
    }
    return true;
  }
};
function totalOf2(sums, valuesAt, votesAt, weights, from, to) {
  let total4 = 0;
  let weight = 1;
  for (let i = from; i < to; i++) {
    const votes = sums[votesAt[i]];
    if (votes === 0) weight -= weights[i];
    else total4 += sums[valuesAt[i]] / votes;
  }
  return weight === 1 ? total4 : weight > tieTolerance ? total4 / weight : -1;
}
function scenariosByTotal(panel) {
  const scored = scorePanel(panel);
  return [...scored.keys()].sort((a, b) => (scored[b].total ?? -1) - (scored[a].total ?? -1) || a - b);
}
var canSurvive = (showstoppers2, cutoff) => showstoppers2.every((ratings) => ratings.some((rating) => rating > 0 && passesGate(rating, 1, cutoff)));

// packages/core/src/method/robustness/resamples.ts
function addVotes(before, vector, votes, sums) {
  for (let i = 0; i < sums.length; i++) sums[i] = before[i] + votes * vector[i];
}
function visitEveryResample(vectors, visit2) {
  const raters = vectors.length;
  const votes = new Uint8Array(raters);
  const sums = Array.from({ length: raters + 1 }, () => new Float64Array(vectors[0].length));
  const [last, all2] = [vectors[raters - 1], sums[raters]];
  const serveLastTwo = (left, ways) => {
    const [before, vector] = [sums[raters - 2], vectors[raters - 2]];
    let choices2 = 1;
    for (let times2 = 0; times2 <= left; times2++) {
      const rest = left - times2;
      votes[raters - 2] = times2;
      votes[raters - 1] = rest;
      for (let i = 0; i < all2.length; i++) all2[i] = before[i] + times2 * vector[i] + rest * last[i];
      visit2(votes, all2, ways * choices2);
      choices2 = choices2 * rest / (times2 + 1);
    }
  };
  const serve = (rater, left, ways) => {
    if (rater === raters - 2) {
      serveLastTwo(left, ways);
      return;
    }
    let choices2 = 1;
    for (let times2 = 0; times2 <= left; times2++) {
      votes[rater] = times2;
      addVotes(sums[rater], vectors[rater], times2, sums[rater + 1]);
      serve(rater + 1, left - times2, ways * choices2);
      choices2 = choices2 * (left - times2) / (times2 + 1);
    }
  };
  serve(0, raters, 1);
}
function visitDrawnResamples(vectors, resamples, seed, visit2) {
  const raters = vectors.length;
  const generator = Generator.fromSeed(seed);
  const votes = new Uint8Array(raters);
  const sums = new Float64Array(vectors[0].length);
  for (let resample = 0; resample < resamples; resample++) {
    votes.fill(0);
    for (let slot2 = 0; slot2 < raters; slot2++) votes[generator.below(raters)]++;
    sums.fill(0);
    for (let rater = 0; rater < raters; rater++) if (votes[rater] > 0) addVotes(sums, vectors[rater], votes[rater], sums);
    visit2(votes, sums, 1);
  }
}

// packages/core/src/method/robustness/bootstrap.ts
var mostRatersVisitedExactly = 10;
var methodResamples = 2e3;
function bootstrap(panel, voters) {
  if (voters.length < 2) return null;
  const exact = voters.length <= mostRatersVisitedExactly;
  const scores = new ResampleScores(panel, voters);
  const wins = panel.scenarios.map(() => 0);
  let resamples = 0;
  let all2 = 0;
  let noSurvivor = 0;
  let tie = 0;
  const countLeaders = (votes, sums, ways) => {
    const leaders = scores.leaders(votes, sums);
    resamples++;
    all2 += ways;
    if (leaders.length === 0) noSurvivor += ways;
    if (leaders.length > 1) tie += ways;
    for (const s of leaders) wins[s] = wins[s] + ways / leaders.length;
  };
  if (exact) visitEveryResample(scores.vectors, countLeaders);
  else visitDrawnResamples(scores.vectors, methodResamples, methodSeed, countLeaders);
  return { wins: wins.map((ways) => ways / all2), resamples, exact, noSurvivor: noSurvivor / all2, tie: tie / all2 };
}

// packages/core/src/method/robustness/least-move.ts
function leastMove(shares, leads) {
  const lowest3 = leads.reduce((low, lead) => Math.min(low, lead), Number.POSITIVE_INFINITY);
  let left = shares.reduce((sum3, share, c) => sum3 + share * leads[c], 0);
  if (left <= 0) return 0;
  if (lowest3 > 0) return null;
  let moved = 0;
  for (const c of [...leads.keys()].sort((a, b) => leads[b] - leads[a])) {
    const gain = leads[c] - lowest3;
    if (gain * shares[c] >= left) return moved + left / gain;
    left -= gain * shares[c];
    moved += shares[c];
  }
  return moved;
}

// packages/core/src/method/robustness/all-weights-with-gaps.ts
var levels = 64;
var refinements = 48;
var golden = (Math.sqrt(5) - 1) / 2;
function leastMoveWithGaps(shares, ours, theirs) {
  const lowest3 = Math.min(...ours.filter((value) => value !== null));
  const highest3 = Math.max(...theirs.filter((value) => value !== null));
  if (highest3 <= lowest3) return null;
  const at2 = (step) => lowest3 + (highest3 - lowest3) * step / levels;
  const moveAt = (level) => moveToLevel(shares, ours, theirs, level);
  const moves = Array.from({ length: levels + 1 }, (_, step) => moveAt(at2(step)));
  let least = Number.POSITIVE_INFINITY;
  for (const [step, move] of moves.entries()) {
    const [before, after] = [Math.max(step - 1, 0), Math.min(step + 1, levels)];
    if (move > moves[before] || move > moves[after]) continue;
    least = Math.min(least, -highestBetween(at2(before), at2(after), (level) => -moveAt(level)));
  }
  return least === Number.POSITIVE_INFINITY ? null : least;
}
function moveToLevel(shares, ours, theirs, level) {
  const above2 = ours.map((value) => value === null ? 0 : value - level);
  const below = theirs.map((value) => value === null ? 0 : level - value);
  const weighted = (leads) => leads.reduce((sum3, lead2, c) => sum3 + lead2 * shares[c], 0);
  const [lead, lag] = [weighted(above2), weighted(below)];
  const from = lag <= 0 ? -lag / (lead - lag) : 0;
  const to = lead <= 0 ? lag / (lag - lead) : 1;
  return highestBetween(from, to, (mixture) => {
    const leads = above2.map((excess, c) => mixture * excess + (1 - mixture) * below[c]);
    return leastMove(shares, leads) ?? Number.POSITIVE_INFINITY;
  });
}
function highestBetween(from, to, of) {
  let [low, high2] = [from, to];
  let [left, right] = [high2 - golden * (high2 - low), low + golden * (high2 - low)];
  let [atLeft, atRight] = [of(left), of(right)];
  let best = Math.max(of(from), of(to), atLeft, atRight);
  for (let i = 0; i < refinements && best < Number.POSITIVE_INFINITY; i++) {
    if (atLeft < atRight) {
      low = left;
      [left, atLeft] = [right, atRight];
      right = low + golden * (high2 - low);
      atRight = of(right);
      best = Math.max(best, atRight);
    } else {
      high2 = right;
      [right, atRight] = [left, atLeft];
      left = high2 - golden * (high2 - low);
      atLeft = of(left);
      best = Math.max(best, atLeft);
    }
  }
  return best;
}

// packages/core/src/method/robustness/all-weights.ts
function leastMoveOfWeights(standing) {
  let least = { share: null, rival: null };
  for (const rival of rivalsOf(standing)) {
    const share = leastMoveTo(standing, standing.winner, rival);
    if (share !== null && (least.share === null || share < least.share - tieTolerance)) least = { share, rival };
  }
  return least;
}
function leastMoveTo(standing, winner, rival) {
  if (standing.scored[winner].total - standing.scored[rival].total <= tieTolerance) return 0;
  const { criteria } = standing.panel;
  const all2 = criteria.reduce((sum3, { weight }) => sum3 + weight, 0);
  const shares = criteria.map(({ weight }) => weight / all2);
  const valuesOf = (s) => criteria.map((_, c) => isRated(standing, s, c) ? valueOfCell(standing, s, c) : null);
  const [ours, theirs] = [valuesOf(winner), valuesOf(rival)];
  const sameCriteria = ours.every((value, c) => value === null === (theirs[c] === null));
  if (!sameCriteria) return leastMoveWithGaps(shares, ours, theirs);
  const leads = ours.map((value, c) => value === null ? 0 : value - theirs[c]);
  return leads.every((lead) => lead >= 0) ? null : leastMove(shares, leads);
}

// packages/core/src/method/robustness/rating-changes.ts
var sameGain = 1e-12;
function movablesOf(panel, scenario, criterion, direction, gain) {
  return panel.ratings[scenario][criterion].flatMap((rating, rater) => {
    const room = direction === 1 ? 5 - rating : rating - 1;
    return rating === 0 || room <= 0 ? [] : [{ scenario, criterion, rater, direction, room, gain }];
  });
}
var byPlace = (a, b) => a.scenario - b.scenario || a.criterion - b.criterion || a.rater - b.rater;
var byGain = (gainOf) => (a, b) => {
  const difference = gainOf(b) - gainOf(a);
  return Math.abs(difference) <= sameGain ? byPlace(a, b) : difference;
};
function fewestSteps(movables, needed) {
  const changes = [];
  let left = needed;
  for (const movable of [...movables].sort(byGain(({ gain }) => gain))) {
    if (left < -tieTolerance) break;
    let steps = 0;
    while (steps < movable.room && left - steps * movable.gain >= -tieTolerance) steps++;
    changes.push({ movable, steps });
    left -= steps * movable.gain;
  }
  return left < -tieTolerance ? changes : null;
}
function fewestRatings(movables, needed) {
  const changes = [];
  let left = needed;
  for (const movable of [...movables].sort(byGain(({ gain, room }) => gain * room))) {
    if (left < -tieTolerance) break;
    changes.push({ movable, steps: movable.room });
    left -= movable.room * movable.gain;
  }
  return left < -tieTolerance ? changes : null;
}
var countSteps = (changes) => changes.reduce((sum3, { steps }) => sum3 + steps, 0);
function editsOf(panel, changes) {
  return changes.map(({ movable: { scenario, criterion, rater, direction }, steps }) => {
    const from = panel.ratings[scenario][criterion][rater];
    return {
      rater: panel.raters[rater],
      scenario: panel.scenarios[scenario],
      criterion: panel.criteria[criterion].name,
      from,
      to: from + direction * steps
    };
  });
}

// packages/core/src/method/robustness/flip-routes.ts
var lessThanAStep = 1e-6;
var passFlips = (standing) => rivalsOf(standing).map((rival) => {
  const needed = standing.scored[standing.winner].total - standing.scored[rival].total;
  const movables = [...loweringsOf(standing, standing.winner), ...raisesOf(standing, rival)];
  return { by: standing.panel.scenarios[rival], steps: fewestSteps(movables, needed), ratings: fewestRatings(movables, needed) };
});
function gateFlips({ panel, tally, winner }) {
  if (winner === null) return [];
  return panel.criteria.flatMap(({ kind, name }, c) => {
    if (kind !== "showstopper") return [];
    const movables = movablesOf(panel, winner, c, -1, 1);
    const needed = pointsToFail(tally.sums[winner][c], tally.counts[winner][c], panel.cutoff) - lessThanAStep;
    return [{ by: name, steps: fewestSteps(movables, needed), ratings: fewestRatings(movables, needed) }];
  });
}
function reviveFlips(standing) {
  if (standing.winner === null) return [];
  return standing.panel.scenarios.flatMap((by, s) => {
    const { status, unrated } = standing.scored[s];
    if (status !== "eliminated" || unrated.length > 0) return [];
    return [{ by, steps: revive(standing, s, fewestSteps), ratings: revive(standing, s, fewestRatings) }];
  });
}
function revive(standing, rival, fewest7) {
  const { panel, tally, scored } = standing;
  const raises = raisesOf(standing, rival);
  const forced = [];
  for (const c of scored[rival].failed) {
    const needed2 = pointsToPass(tally.sums[rival][c], tally.counts[rival][c], panel.cutoff) - lessThanAStep;
    const changes = fewest7(movablesOf(panel, rival, c, 1, 1), needed2);
    if (changes === null) return null;
    forced.push(...changes.map(({ movable, steps }) => ({ movable: raises.find((raise) => samePlace(raise, movable)), steps })));
  }
  const gained = forced.reduce((sum3, { movable, steps }) => sum3 + steps * movable.gain, 0);
  const needed = scored[standing.winner].total - totalOverRated(standing, rival) - gained;
  const left = [...loweringsOf(standing, standing.winner), ...raises].flatMap((movable) => {
    const room = movable.room - (forced.find((change) => change.movable === movable)?.steps ?? 0);
    return room === 0 ? [] : [{ ...movable, room }];
  });
  const passing = fewest7(left, needed);
  return passing === null ? null : merge([...forced, ...passing]);
}
var samePlace = (a, b) => a.scenario === b.scenario && a.criterion === b.criterion && a.rater === b.rater;
function merge(changes) {
  const merged = [];
  for (const change of changes) {
    const at2 = merged.findIndex(({ movable }) => samePlace(movable, change.movable));
    if (at2 < 0) merged.push(change);
    else merged[at2] = { ...change, steps: merged[at2].steps + change.steps };
  }
  return merged;
}
var totalOverRated = (standing, scenario) => standing.panel.criteria.reduce((sum3, { weight }, c) => sum3 + weight * valueOfCell(standing, scenario, c), 0) / ratedWeight(standing, scenario);
var loweringsOf = (standing, scenario) => movesOf(standing, scenario, -1);
var raisesOf = (standing, scenario) => movesOf(standing, scenario, 1);
function movesOf(standing, scenario, direction) {
  const all2 = ratedWeight(standing, scenario);
  return standing.panel.criteria.flatMap(({ weight }, c) => {
    if (!isRated(standing, scenario, c)) return [];
    return movablesOf(standing.panel, scenario, c, direction, weight / (4 * standing.tally.counts[scenario][c] * all2));
  });
}
function pointsToFail(sum3, count2, cutoff) {
  let points3 = 0;
  while (passesGate(sum3 - points3, count2, cutoff)) points3++;
  return points3;
}
function pointsToPass(sum3, count2, cutoff) {
  let points3 = 0;
  while (!passesGate(sum3 + points3, count2, cutoff)) points3++;
  return points3;
}

// packages/core/src/method/robustness/flips.ts
function flipsOf(standing) {
  const { panel } = standing;
  const routes = { pass: passFlips(standing), gate: gateFlips(standing), revive: reviveFlips(standing) };
  const all2 = [...routes.pass, ...routes.gate, ...routes.revive];
  const steps = fewestOf(all2, "steps");
  const ratings = fewestOf(all2, "ratings");
  const move = lazy(() => leastMoveOfWeights(standing));
  return {
    steps: steps?.count ?? null,
    ratings: ratings?.count ?? null,
    by: editsOf(panel, steps?.changes ?? []),
    byRatings: editsOf(panel, ratings?.changes ?? []),
    pass: routeOf(routes.pass),
    gate: routeOf(routes.gate),
    revive: routeOf(routes.revive),
    get allWeights() {
      return move().share;
    },
    get allWeightsRival() {
      const { rival } = move();
      return rival === null ? null : panel.scenarios[rival];
    }
  };
}
function routeOf(flips) {
  const steps = fewestOf(flips, "steps");
  const ratings = fewestOf(flips, "ratings");
  return {
    steps: steps?.count ?? null,
    stepsBy: steps?.flip.by ?? null,
    ratings: ratings?.count ?? null,
    ratingsBy: ratings?.flip.by ?? null
  };
}
function fewestOf(flips, what) {
  let fewest7 = null;
  for (const flip of flips) {
    const changes = flip[what];
    if (changes === null) continue;
    const count2 = what === "steps" ? countSteps(changes) : changes.length;
    if (fewest7 === null || count2 < fewest7.count) fewest7 = { flip, changes, count: count2 };
  }
  return fewest7;
}

// packages/core/src/method/robustness/leave-one-out.ts
function leaveOneOut({ panel, voters, first }) {
  if (voters.length < 2) return null;
  return voters.map((left) => {
    const votes = panel.raters.map((_, r) => r === left ? 0 : 1);
    const scored = scoreTally(panel, tallyOf(panel, votes));
    const firstNow = firstOf(scored);
    return {
      without: panel.raters[left],
      winner: firstNow.length === 1 ? panel.scenarios[firstNow[0]] : null,
      kept: firstNow.length === first.length && firstNow.every((s) => first.includes(s)),
      ...leadOf(panel, scored)
    };
  });
}
function leadOf(panel, scored) {
  const totals = scored.map(({ status, total: total4 }) => status === "survivor" ? total4 : null);
  const [highest3, next] = totals.filter((total4) => total4 !== null).sort((a, b) => b - a);
  return {
    coWinners: panel.scenarios.filter((_, s) => highest3 !== void 0 && totals[s] !== null && highest3 - totals[s] <= tieTolerance),
    margin: highest3 === void 0 || next === void 0 ? null : (highest3 - next) * 100
  };
}

// packages/core/src/method/robustness/one-weight.ts
var sameShare = 1e-9;
var roundingOfCoefficients = 1e-12;
function oneWeightFlips(standing) {
  if (standing.winner === null) return null;
  return standing.panel.criteria.map((_, criterion) => oneWeightFlip(standing, standing.winner, criterion));
}
function oneWeightFlip(standing, winner, criterion) {
  const { panel } = standing;
  const all2 = panel.criteria.reduce((sum3, { weight }) => sum3 + weight, 0);
  const now = panel.criteria[criterion].weight / all2;
  const lost = { below: [], above: [] };
  for (const rival of rivalsOf(standing)) {
    const lead = leadOver(standing, winner, rival, criterion, all2);
    for (const at2 of rootsOf(lead)) {
      const slope = 2 * lead.a * at2 + lead.b;
      if (slope < 0 && at2 >= now - sameShare) lost.above.push({ rival, at: at2 });
      if (slope > 0 && at2 <= now + sameShare && at2 > sameShare) lost.below.push({ rival, at: at2 });
    }
  }
  const low = lost.below.reduce((highest3, { at: at2 }) => Math.max(highest3, at2), 0);
  const high2 = lost.above.reduce((lowest3, { at: at2 }) => Math.min(lowest3, at2), Number.POSITIVE_INFINITY);
  const firstBeyond = (crossings, end, direction) => {
    const level = crossings.filter(({ at: at2 }) => Math.abs(at2 - end) <= sameShare * Math.max(1, end)).map(({ rival }) => rival);
    return level.length === 0 ? null : panel.scenarios[steepest(standing, level, criterion, end * all2, direction)];
  };
  return {
    stays: [low * all2, high2 === Number.POSITIVE_INFINITY ? null : high2 * all2],
    below: firstBeyond(lost.below, low, -1),
    above: firstBeyond(lost.above, high2, 1)
  };
}
function linesOf(standing, scenario, except) {
  let values = 0;
  let weights = 0;
  for (const [c, { weight }] of standing.panel.criteria.entries()) {
    if (c === except || !isRated(standing, scenario, c)) continue;
    values += weight * valueOfCell(standing, scenario, c);
    weights += weight;
  }
  return { values, weights, value: valueOfCell(standing, scenario, except), weight: isRated(standing, scenario, except) ? 1 : 0 };
}
function leadOver(standing, winner, rival, criterion, all2) {
  const w = linesOf(standing, winner, criterion);
  const r = linesOf(standing, rival, criterion);
  const exact = (number) => Math.abs(number) <= roundingOfCoefficients ? 0 : number;
  return {
    a: exact(w.value * r.weight - r.value * w.weight),
    b: exact((w.values * r.weight + w.value * r.weights - r.values * w.weight - r.value * w.weights) / all2),
    c: exact((w.values * r.weights - r.values * w.weights) / (all2 * all2))
  };
}
function rootsOf({ a, b, c }) {
  if (a === 0) return b === 0 ? [] : [-c / b];
  const discriminant = b * b - 4 * a * c;
  if (discriminant <= 0) return [];
  const q = -(b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return q === 0 ? [0] : [q / a, c / q];
}
function steepest(standing, level, criterion, weight, direction) {
  const slopes = level.map((s) => {
    const { values, weights, value, weight: counts2 } = linesOf(standing, s, criterion);
    const sum3 = weights + counts2 * weight;
    return direction * (value * weights - counts2 * values) / (sum3 * sum3);
  });
  const best = slopes.reduce((highest3, slope) => Math.max(highest3, slope), Number.NEGATIVE_INFINITY);
  const ahead = level.filter((_, i) => best - slopes[i] <= roundingOfCoefficients * Math.max(1, Math.abs(best)));
  return ahead.reduce((first, s) => standing.scored[s].rank < standing.scored[first].rank ? s : first);
}

// packages/core/src/method/agreement/cell.ts
var disputedRange = 3;
var leastForRwg = 3;
function cellAgreement(ratings) {
  const n = ratings.length;
  if (n === 0) return { range: null, rwg: null, disputed: false };
  let [low, high2, sum3, squares] = [ratings[0], ratings[0], 0, 0];
  for (const x of ratings) {
    low = Math.min(low, x);
    high2 = Math.max(high2, x);
    sum3 += x;
    squares += x * x;
  }
  const range = high2 - low;
  if (n < 2) return { range, rwg: null, disputed: false };
  const spread = n * squares - sum3 * sum3;
  const pairs = n * (n - 1);
  return { range, rwg: 1 - spread / pairs / 2, disputed: range >= disputedRange || n >= leastForRwg && spread > pairs };
}

// packages/core/src/method/robustness/information-value.ts
var scale = [1, 2, 3, 4, 5];
function informationValues(prospects, cutoff) {
  const worths = prospects.map((prospect) => expectedWorth(prospect, cutoff));
  const now = Math.max(0, ...worths);
  const best = [...worths.keys()].filter((p) => now - worths[p] <= tieTolerance);
  return prospects.flatMap((prospect, p) => {
    const others2 = Math.max(0, ...worths.filter((_, other) => other !== p));
    const isBest = best.includes(p);
    const anotherIsBest = best.some((other) => other !== p);
    return prospect.flatMap(({ rating: prior }, criterion) => {
      if (typeof prior === "number") return [];
      let after = 0;
      let changes = 0;
      for (const [i, rating] of scale.entries()) {
        const worth2 = expectedWorth(prospect.with(criterion, { ...prospect[criterion], rating }), cutoff);
        after += prior[i] * Math.max(others2, worth2);
        if (isBest ? !anotherIsBest && worth2 < others2 - tieTolerance : worth2 > now + tieTolerance) changes += prior[i];
      }
      const gain = after - now;
      return [{ prospect: p, criterion, value: gain > tieTolerance ? gain : 0, changes }];
    });
  });
}
function expectedWorth(prospect, cutoff) {
  const passing = prospect.map((cell) => whenPassing(cell, cutoff));
  let worth2 = 0;
  let weights = 0;
  for (const [c, { weight }] of prospect.entries()) {
    const othersPass = passing.reduce((product, { chance }, other) => other === c ? product : product * chance, 1);
    worth2 += weight * passing[c].value * othersPass;
    weights += weight;
  }
  return weights === 0 ? 0 : worth2 / weights;
}
function whenPassing({ rating, isShowstopper }, cutoff) {
  const passes = (mean) => cutoff === null || !isShowstopper || passesGate(mean, 1, cutoff);
  if (typeof rating === "number") return passes(rating) ? { chance: 1, value: valueOfMean(rating) } : { chance: 0, value: 0 };
  let [chance, value] = [0, 0];
  for (const [i, possible] of scale.entries()) {
    if (!passes(possible)) continue;
    chance += rating[i];
    value += rating[i] * valueOfMean(possible);
  }
  return { chance, value };
}

// packages/core/src/method/robustness/research.ts
function researchNext({ panel, tally, scored }) {
  const open = [...scored.keys()].filter((s) => scored[s].status !== "eliminated");
  const prospects = open.map(
    (s) => panel.criteria.map(({ weight, kind }, c) => {
      const known2 = tally.sums[s][c] / tally.counts[s][c];
      return { weight, isShowstopper: kind === "showstopper", rating: priorOf(panel, s, c) ?? known2 };
    })
  );
  return informationValues(prospects, panel.cutoff).sort((a, b) => b.value - a.value || a.prospect - b.prospect || a.criterion - b.criterion).map(({ prospect, criterion, value, changes }) => ({
    scenario: panel.scenarios[open[prospect]],
    criterion: panel.criteria[criterion].name,
    value,
    changes
  }));
}
function priorOf(panel, scenario, criterion) {
  const ratings = panel.ratings[scenario][criterion].filter((rating) => rating > 0);
  if (ratings.length > 0 && !cellAgreement(ratings).disputed) return void 0;
  const chanceOf = (x) => (ratings.filter((rating) => rating === x).length + 1 / 5) / (ratings.length + 1);
  return [chanceOf(1), chanceOf(2), chanceOf(3), chanceOf(4), chanceOf(5)];
}

// packages/core/src/format/values.ts
var symbols = { USD: "$", EUR: "\u20AC", GBP: "\xA3", JPY: "\xA5" };
var magnitudes = [
  { from: 1e9, suffix: "B" },
  { from: 1e6, suffix: "M" },
  { from: 1e3, suffix: "k" }
];
var compactDigits = 3;
function formatNumber(number, decimals = 2) {
  const [whole = "0", fraction = ""] = Math.abs(number).toFixed(decimals).split(".");
  const grouped2 = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const rest = fraction.replace(/0+$/, "");
  const digits2 = rest === "" ? grouped2 : `${grouped2}.${rest}`;
  return number < 0 && /[1-9]/.test(digits2) ? `\u2212${digits2}` : digits2;
}
function formatCompact(number) {
  const rounded = Number(number.toPrecision(compactDigits));
  const magnitude = magnitudes.find(({ from }) => Math.abs(rounded) >= from);
  return magnitude === void 0 ? formatNumber(rounded) : `${formatNumber(rounded / magnitude.from)}${magnitude.suffix}`;
}
function formatRange(interval, format3 = (number) => formatNumber(number)) {
  const low = format3(interval.low);
  const high2 = format3(interval.high);
  return low === high2 ? low : `${low}\u2013${high2}`;
}
function formatMoney(money3) {
  const symbol = symbols[money3.currency];
  return symbol === void 0 ? `${money3.currency} ${formatRange(money3, formatCompact)}` : formatRange(money3, (amount) => `${symbol}${formatCompact(amount)}`);
}
var formatPerYear = (rate2) => formatMoney({ ...rate2.perYear, currency: rate2.currency });
function formatPercent(share) {
  const points3 = typeof share === "number" ? { low: share * 100, high: share * 100 } : { low: share.low * 100, high: share.high * 100 };
  const format3 = (number) => formatNumber(number, Math.abs(number) < 1 ? 2 : 1);
  return `${formatRange(points3, format3)}%`;
}
function formatCount(count2, one, many = `${one}s`) {
  return `${formatNumber(count2)} ${count2 === 1 ? one : many}`;
}
function formatDuration(duration2) {
  return `${formatRange(duration2)} ${duration2.low === 1 && duration2.high === 1 ? duration2.unit : `${duration2.unit}s`}`;
}
function formatMonths(months) {
  const number = formatNumber(months, 1);
  return `${number} ${number === "1" ? "month" : "months"}`;
}
function formatTimeBetween(from, to) {
  const start = partsOfDay(from);
  const end = partsOfDay(to);
  const months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
  return months >= 1 ? formatMonths(months) : formatCount(daysBetween(from, to), "day");
}
var formatDate = (date2) => date2;
function formatList(items, last = "and") {
  return items.length <= 1 ? items[0] ?? "" : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}
var formatKeys = (keys2, last = "and") => formatList(
  keys2.map((key2) => `\`${key2}\``),
  last
);

// packages/core/src/method/robustness/words.ts
var inWords = (items) => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
var stepsInWords = (steps) => steps === 1 ? "one one-point step" : `${steps} one-point steps`;

// packages/core/src/method/robustness/verdict.ts
var beNecessary = {
  isMet: ({ isNecessary }) => isNecessary,
  clause: () => "missing ratings could still put another first"
};
var takeSteps = (least) => ({
  isMet: ({ flips }) => flips.steps === null || flips.steps >= least,
  clause: ({ flips }) => `${stepsInWords(flips.steps)} can change that`
});
var takeSeveralRatings = {
  isMet: ({ flips }) => flips.ratings === null || flips.ratings > 1,
  clause: () => "a single rating can change that"
};
var lostWithout = ({ leaveOneOut: leaveOneOut2 }) => (leaveOneOut2 ?? []).filter(({ kept: kept3 }) => !kept3).map(({ without }) => without);
var beKeptWithoutEach = {
  isMet: (figures) => figures.leaveOneOut !== null && lostWithout(figures).length === 0,
  clause: (figures) => figures.leaveOneOut === null ? "nobody can be left out" : `it does not stay alone in front without ${inWords(lostWithout(figures))}`
};
var beFirst = (share) => ({
  isMet: ({ first }) => first >= share - tieTolerance,
  clause: ({ first }) => `it is first in only ${downToPercent(first)} of weightings`
});
var winResamples = (share) => ({
  isMet: ({ bootstrap: bootstrap2 }) => bootstrap2 !== null && bootstrap2 >= share - tieTolerance,
  clause: ({ bootstrap: bootstrap2 }) => bootstrap2 === null ? "fewer than two people rated" : `it wins only ${downToPercent(bootstrap2)} of panels drawn from your raters`
});
var demandsOf = {
  robust: [beNecessary, takeSteps(3), beKeptWithoutEach, beFirst(0.9), winResamples(0.9)],
  supported: [takeSeveralRatings, beFirst(0.6), winResamples(0.7)]
};
function verdictOnWinner(figures) {
  const meets = (demands) => demands.every(({ isMet }) => isMet(figures));
  return meets(demandsOf.robust) ? "robust" : meets(demandsOf.supported) ? "supported" : "fragile";
}
function reasonForVerdict(figures, verdict) {
  if (verdict === "robust") return praise(figures);
  const missed = demandsOf[verdict === "supported" ? "robust" : "supported"].filter(({ isMet }) => !isMet(figures));
  const but = `${figures.name} leads, but ${inWords(missed.map(({ clause }) => clause(figures)))}`;
  return verdict === "supported" ? `${but}.` : `${but}; ${shortestFlip(figures)}.`;
}
function praise({ name, first, bootstrap: bootstrap2, flips: { steps } }) {
  const shares = `${downToPercent(first)} of weightings and ${downToPercent(bootstrap2 ?? 0)} of panels drawn from your raters`;
  const flip = steps === null ? "no change of ratings overturns it" : `it takes ${stepsInWords(steps)} to change that`;
  return `${name} is first in ${shares}, whoever is left out and whatever is missing, and ${flip}.`;
}
function shortestFlip({ flips: { steps, by } }) {
  if (steps === null) return "no change of ratings overturns it";
  const [only2] = by;
  const where = by.length === 1 && only2 !== void 0 ? `, ${only2.rater}\u2019s ${only2.criterion} for ${only2.scenario} from ${only2.from} to ${only2.to}` : ` on ${by.length} ratings`;
  return `the shortest flip is ${stepsInWords(steps)}${where}`;
}
var downToPercent = (share) => formatPercent(Math.floor(share * 1e3 + tieTolerance) / 1e3);

// packages/core/src/method/robustness/weight-sample.ts
var methodDraws = 1e4;
function sortAscending(numbers, length) {
  for (let i = 1; i < length; i++) {
    const number = numbers[i];
    let j = i - 1;
    for (; j >= 0 && numbers[j] > number; j--) numbers[j + 1] = numbers[j];
    numbers[j + 1] = number;
  }
}
function sampleWeights(criteria, draws = methodDraws, seed = methodSeed) {
  const weights = new Float64Array(draws * criteria);
  if (criteria === 0) return { draws, criteria, weights };
  const generator = Generator.fromSeed(seed);
  const cuts = new Float64Array(criteria - 1);
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < cuts.length; i++) cuts[i] = generator.double();
    sortAscending(cuts, cuts.length);
    let before = 0;
    for (let i = 0; i < cuts.length; i++) {
      weights[draw * criteria + i] = cuts[i] - before;
      before = cuts[i];
    }
    weights[draw * criteria + criteria - 1] = 1 - before;
  }
  return { draws, criteria, weights };
}
function orderByGroups(sample, groups) {
  const { draws, criteria } = sample;
  const weights = new Float64Array(draws * criteria);
  const sorted = new Float64Array(criteria);
  for (let draw = 0; draw < draws; draw++) {
    const at2 = draw * criteria;
    sorted.set(sample.weights.subarray(at2, at2 + criteria));
    sortAscending(sorted, criteria);
    let largest = criteria - 1;
    for (const group2 of groups) {
      for (const criterion of group2) weights[at2 + criterion] = sorted[largest - heavierInGroup(sample.weights, at2, group2, criterion)];
      largest -= group2.length;
    }
  }
  return { draws, criteria, weights };
}
function heavierInGroup(weights, at2, group2, criterion) {
  const own = weights[at2 + criterion];
  let heavier = 0;
  for (const other of group2) {
    const weight = weights[at2 + other];
    if (weight > own || weight === own && other < criterion) heavier++;
  }
  return heavier;
}

// packages/core/src/method/robustness/why-undecided.ts
function whyUndecided(standing) {
  const { panel, first, scored } = standing;
  if (panel.scenarios.length === 0) return "There is no scenario to choose.";
  if (first.length === 0) return "No scenario passes the gate.";
  if (first.length > 1) return `${inWords(first.map((s) => panel.scenarios[s]))} share the first rank.`;
  const hidden = [...scored.keys()].find((s) => scored[s].status === "undecided" && couldBeFirst(standing, s));
  return hidden === void 0 ? null : `${panel.scenarios[hidden]} would be first with 5 for ${unratedOf(panel, scored[hidden].unrated)}, which nobody rated.`;
}
var unratedOf = (panel, unrated) => inWords(unrated.map((c) => panel.criteria[c].name));
function couldBeFirst({ panel, tally, scored }, scenario) {
  const { unrated } = scored[scenario];
  const fill2 = (rows, value) => rows.map((row, s) => s === scenario ? row.map((number, c) => unrated.includes(c) ? value : number) : row);
  return firstOf(scoreTally(panel, { sums: fill2(tally.sums, 5), counts: fill2(tally.counts, 1) })).includes(scenario);
}

// packages/core/src/method/robustness/robustness.ts
function computeRobustness(panel) {
  const standing = lazy(() => standingOf(panel));
  const alternatives = lazy(() => survivorsAsAlternatives(standing()));
  const sample = lazy(() => sampleWeights(panel.criteria.length));
  const first = lazy(() => firstRanks(alternatives(), sample()));
  const firstOrdered = lazy(() => firstRanks(alternatives(), orderByGroups(sample(), criteriaByKind(panel))));
  const table = lazy(() => rankTable(alternatives(), sample()));
  const confidence = lazy(() => confidenceOf(alternatives(), first()));
  const resampled = lazy(() => bootstrap(panel, standing().voters));
  const withoutEach = lazy(() => leaveOneOut(standing()));
  const weights = lazy(() => weightFlipsByName(standing()));
  const flips = lazy(() => flipsOf(standing()));
  const research = lazy(() => researchNext(standing()));
  const rowOf3 = (matrix, row) => {
    const { count: count2 } = alternatives();
    return [...matrix.subarray(row * count2, (row + 1) * count2)];
  };
  const scenarioRobustness = (s, a) => ({
    scenario: panel.scenarios[s],
    get acceptability() {
      return rowOf3(table().acceptability, a);
    },
    get acceptabilityFirst() {
      return first().shares[a];
    },
    get acceptabilityOrdered() {
      return firstOrdered().shares[a];
    },
    get centralWeights() {
      const central = first().centralWeights[a];
      return central === null ? null : Object.fromEntries(panel.criteria.map(({ name }, c) => [name, central[c]]));
    },
    get confidence() {
      return confidence()[a];
    },
    get bootstrap() {
      return resampled()?.wins[s] ?? null;
    }
  });
  const scenarios = lazy(() => new Map(standing().survivors.map((s, a) => [panel.scenarios[s], scenarioRobustness(s, a)])));
  const pairwise = lazy(() => standing().survivors.map((_, a) => rowOf3(table().pairwise, a)));
  const why = lazy(() => whyUndecided(standing()));
  const winnerFigures = lazy(() => {
    const winner = standing().winner;
    const isNecessary = lazy(() => isNecessaryWinner(standing(), winner));
    return {
      name: panel.scenarios[winner],
      get isNecessary() {
        return isNecessary();
      },
      get flips() {
        return flips();
      },
      get leaveOneOut() {
        return withoutEach();
      },
      get first() {
        return first().shares[standing().survivors.indexOf(winner)];
      },
      get bootstrap() {
        return resampled()?.wins[winner] ?? null;
      }
    };
  });
  const verdict = lazy(() => why() === null ? verdictOnWinner(winnerFigures()) : "undecided");
  const reason = lazy(() => why() ?? reasonForVerdict(winnerFigures(), verdict()));
  return {
    get scenarios() {
      return scenarios();
    },
    get pairwise() {
      return pairwise();
    },
    get leaveOneOut() {
      return withoutEach();
    },
    get bootstrap() {
      const figures = resampled();
      return figures === null ? null : { ...figures, wins: new Map(panel.scenarios.map((name, s) => [name, figures.wins[s]])) };
    },
    get weights() {
      return weights();
    },
    get flips() {
      return flips();
    },
    get research() {
      return research();
    },
    get verdict() {
      return verdict();
    },
    get reason() {
      return reason();
    }
  };
}
var criteriaByKind = ({ criteria }) => ["showstopper", "niceToHave"].map((kind) => [...criteria.keys()].filter((c) => criteria[c].kind === kind));
function weightFlipsByName(standing) {
  const flips = oneWeightFlips(standing);
  return new Map(flips?.map((flip, c) => [standing.panel.criteria[c].name, flip]));
}
function isNecessaryWinner({ panel, tally, scored }, winner) {
  const bounds = scored.map(({ status }, s) => opennessOf(panel, tally, s, status).bounds);
  return winnersOf(scored, bounds).necessary[winner];
}

// packages/core/src/method/robustness-by-content.ts
var kept = 16;
var byContent = /* @__PURE__ */ new Map();
function robustnessOf(panel) {
  const content = JSON.stringify(panel);
  const figures = byContent.get(content) ?? computeRobustness(panel);
  byContent.delete(content);
  byContent.set(content, figures);
  const oldest = byContent.keys().next();
  if (byContent.size > kept && !oldest.done) byContent.delete(oldest.value);
  return figures;
}

// packages/core/src/method/cells.ts
function cellsOf(panel, criteria, scored, scenario) {
  return criteria.map((criterion, c) => {
    const ratings = panel.raters.flatMap((rater, r) => {
      const score = panel.ratings[scenario][c][r];
      return score === 0 ? [] : [{ rater, score }];
    });
    const scores = ratings.map(({ score }) => score);
    const sum3 = scores.reduce((all2, score) => all2 + score, 0);
    const agreement = cellAgreement(scores);
    const contribution = scored.contributions[c];
    const ratersAt = (end) => ratings.filter(({ score }) => score === end).map(({ rater }) => rater);
    return {
      criterion,
      n: scores.length,
      sum: sum3,
      mean: scores.length === 0 ? null : sum3 / scores.length,
      contribution: contribution === null ? null : 100 * contribution,
      range: agreement.range,
      rwg: agreement.rwg,
      disputed: agreement.disputed && isReached(panel.criteria[c], scored.status),
      lowest: ratersAt(Math.min(...scores)),
      highest: ratersAt(Math.max(...scores)),
      ratings
    };
  });
}

// packages/core/src/method/cutoff-steps.ts
function survivesUpTo(panel, tally, scenario) {
  let lowest3 = highestCutoff;
  for (const [c, criterion] of panel.criteria.entries()) {
    if (criterion.kind !== "showstopper") continue;
    const count2 = tally.counts[scenario][c];
    if (count2 === 0) return null;
    lowest3 = Math.min(lowest3, tally.sums[scenario][c] / count2);
  }
  return lowest3;
}
var lowestCutoff = 1;
var highestCutoff = 5;
function cutoffSteps(panel) {
  const tally = tallyOf(panel);
  const ends3 = /* @__PURE__ */ new Set([highestCutoff]);
  for (const [s] of panel.scenarios.entries()) ends3.add(survivesUpTo(panel, tally, s) ?? highestCutoff);
  ends3.delete(lowestCutoff);
  const steps = [];
  let from = lowestCutoff;
  for (const to of [...ends3].sort((a, b) => a - b)) {
    const scored = scoreTally(panel, tally, to);
    const nameOf = (s) => panel.scenarios[s];
    const first = firstOf(scored).map(nameOf);
    const survivors = [...scored.keys()].filter((s) => scored[s].status === "survivor").map(nameOf);
    const last = steps.at(-1);
    if (last !== void 0 && isSame(last.first, first)) steps[steps.length - 1] = { ...last, to, survivors };
    else steps.push({ from, to, survivors, first });
    from = to;
  }
  return steps;
}
var isSame = (a, b) => a.length === b.length && a.every((name, i) => name === b[i]);

// packages/core/src/method/scoreboard.ts
function scoreStrategy(strategy, panel) {
  const tally = tallyOf(panel);
  const scored = scoreTally(panel, tally);
  const criteria = criteriaInForce(strategy);
  const openness = scored.map(({ status }, s) => opennessOf(panel, tally, s, status));
  const winners = winnersOf(
    scored,
    openness.map(({ bounds }) => bounds)
  );
  const scenarios = strategy.scenarios.map(
    (scenario, s) => ({
      scenario,
      ...figuresOf(panel, tally, criteria, scored[s], openness[s], s),
      possibleWinner: winners.possible[s],
      necessaryWinner: winners.necessary[s]
    })
  );
  const sum3 = (of) => openness.reduce((all2, one) => all2 + of(one), 0);
  return {
    scoreboard: {
      cutoff: panel.cutoff,
      criteria,
      raters: panel.raters,
      scenarios,
      ranked: ranked(scenarios),
      first: scenarios.filter(({ rank }) => rank === 1),
      winnerByCutoff: cutoffSteps(panel)
    },
    coverage: ratio(
      sum3(({ present }) => present),
      sum3(({ expected }) => expected)
    )
  };
}
function figuresOf(panel, tally, criteria, scored, openness, s) {
  const cells = cellsOf(panel, criteria, scored, s);
  const [low, high2] = openness.bounds;
  const secondRound = cells.filter(({ criterion }) => criterion.kind === "niceToHave");
  return {
    status: scored.status,
    rank: scored.rank,
    total: scored.total === null ? null : 100 * scored.total,
    bounds: [100 * low, 100 * high2],
    coverage: ratio(openness.present, openness.expected),
    failed: scored.failed.map((c) => {
      const { criterion, n, sum: sum3 } = cells[c];
      return { criterion: criterion.name, mean: sum3 / n, distance: panel.cutoff - sum3 / n };
    }),
    unrated: scored.unrated.map((c) => panel.criteria[c].name),
    survivesUpTo: survivesUpTo(panel, tally, s),
    firstRoundOnly: scored.status === "survivor" && secondRound.length > 0 && secondRound.every(({ n }) => n === 0),
    cells
  };
}
var ratio = (part2, whole) => whole === 0 ? null : part2 / whole;
var orderOfStatus = { survivor: 0, undecided: 1, eliminated: 2 };
function ranked(scenarios) {
  return [...scenarios].sort(
    (a, b) => orderOfStatus[a.status] - orderOfStatus[b.status] || (a.rank ?? scenarios.length + 1) - (b.rank ?? scenarios.length + 1) || (b.total ?? -1) - (a.total ?? -1)
  );
}

// packages/core/src/method/sizing.ts
var leaderShare = { low: 0.3, high: 0.5 };
var halfOfAll = 0.5;
var compellingRatio = 1;
function sizingOf(strategy, segment) {
  const accounts = valueOf(segment.accounts);
  const share = valueOf(segment.share);
  const goal = valueOf(strategy.decision?.goal);
  const spend = valueOf(segment.spend)?.perYear;
  const marketPerYear = accounts && spend ? times(accounts, spend) : null;
  const period = goal?.over.years;
  const fullYears = share && period ? yearsAtFullShare(period, share) : null;
  const market = marketPerYear && fullYears ? times(marketPerYear, fullYears) : null;
  const ownRevenue = market && share ? times(market, share) : null;
  const won = wonIn(strategy, segment);
  return {
    segment,
    marketPerYear,
    marketOverPeriod: marketPerYear && period ? times(marketPerYear, period) : null,
    fullYears,
    shareNeeded: market && goal ? dividedBy(goal, market) : null,
    ownRevenue,
    bigEnough: ownRevenue && goal ? atLeast(ownRevenue, goal) : null,
    ...smallEnoughToLead(share, valueOf(strategy.decision?.horizon)?.years),
    halfTheOrders: share ? atLeast(share, exactly(halfOfAll)) : null,
    ...inaction(segment),
    shareSoFar: accounts ? dividedBy(won, accounts) : null,
    won
  };
}
function yearsAtFullShare(period, share) {
  const rise = share.within.years;
  const worth2 = (years, riseYears) => riseYears > years ? years * years / (2 * riseYears) : years - riseYears / 2;
  return { low: worth2(period.low, rise.high), high: worth2(period.high, rise.low) };
}
function smallEnoughToLead(share, horizon) {
  const inRange = share ? all(atLeast(share, exactly(leaderShare.low)), atMost(share, exactly(leaderShare.high))) : null;
  const inTime = share && horizon ? atMost(share.within.years, horizon) : null;
  return { smallEnough: inRange && inTime ? all(inRange, inTime) : null, smallEnoughParts: { share: inRange, horizon: inTime } };
}
function inaction(segment) {
  const cost = valueOf(segment.reason?.inaction)?.perYear ?? null;
  const risk = valueOf(segment.reason?.risk)?.perYear ?? null;
  const ratio2 = cost && risk ? dividedBy(cost, risk) : null;
  return { inactionPerYear: cost, riskPerYear: risk, inactionRatio: ratio2, compels: ratio2 ? above(ratio2, compellingRatio) : null };
}
var payingCustomers = (strategy, segment) => (indexesOf(strategy).customersBySegment.get(segment) ?? []).filter((customer) => {
  const status = valueOf(customer.status);
  return status === "won" || status === "reference";
});
var wonIn = (strategy, segment) => payingCustomers(strategy, segment).reduce((sum3, customer) => plus(sum3, valueOf(customer.count) ?? exactly(1)), exactly(0));

// packages/core/src/method/compute.ts
function computeFigures(strategy, today) {
  const beachhead = beachheadOf(strategy);
  const panel = lazy(() => panelOf(strategy));
  const scored = lazy(() => scoreStrategy(strategy, panel()));
  const sizing = lazy(() => new Map(strategy.segments.map((segment) => [segment, sizingOf(strategy, segment)])));
  const wholeProduct = lazy(() => wholeProductOf(strategy));
  const expansions = lazy(() => strategy.expansions.map((expansion) => expansionFigures(strategy, expansion, sizing())));
  const focus = lazy(() => focusOf(strategy));
  const evidence = lazy(() => new Map(strategy.evidence.map((one) => [one, gradeEvidence(one, beachhead, today)])));
  const agreement = lazy(() => agreementOf(panel(), scored().scoreboard.scenarios, scored().coverage));
  const robustness = lazy(() => robustnessOf(panel()));
  return {
    today,
    beachhead,
    get scoreboard() {
      return scored().scoreboard;
    },
    get sizing() {
      return sizing();
    },
    get wholeProduct() {
      return wholeProduct();
    },
    get expansions() {
      return expansions();
    },
    get focus() {
      return focus();
    },
    get evidence() {
      return evidence();
    },
    get agreement() {
      return agreement();
    },
    get robustness() {
      return robustness();
    }
  };
}

// packages/core/src/assessment/place.ts
function originOf({ element, property, item, at: at2 }) {
  const given2 = property === void 0 ? void 0 : element.properties.get(property);
  const ofItem = item === void 0 ? void 0 : given2?.items[item];
  return at2 ?? ofItem ?? given2?.at ?? element.at;
}
var startOf = (origin) => origin.anchor.offset + origin.start;
var endOf = (origin) => origin.anchor.offset + origin.end;
var isInside = (inner, outer) => inner.file === outer.file && startOf(inner) >= startOf(outer) && endOf(inner) <= endOf(outer);
var isSamePlace = (a, b) => isInside(a, b) && isInside(b, a);
var compareOrigins = (a, b) => compareTexts(a.file, b.file) || startOf(a) - startOf(b) || endOf(a) - endOf(b);
var compareTexts = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// packages/core/src/rules/parts.ts
var mostChoices = 5;
function missingOf(element, names3) {
  return names3.filter((name) => !given(element.properties.get(name)));
}
var sameText = (one, other) => foldText(one) === foldText(other);
function decisionOf(scene) {
  const { decision } = scene.strategy;
  if (decision === void 0) throw new Error("A rule that needs a strategy ran without one.");
  return decision;
}
function beachheadIn(scene) {
  if (scene.beachhead === void 0) throw new Error("A rule that requires a beachhead ran without one.");
  return scene.beachhead;
}
function reasonIn(scene) {
  const { reason } = beachheadIn(scene);
  if (reason === void 0) throw new Error("A rule that requires a reason to buy ran without one.");
  return reason;
}
function beachheadPlace(scene) {
  const element = decisionOf(scene);
  return given(element.beachhead) ? { element, property: "beachhead" } : { element };
}
function relatedTo(message, property) {
  return property === void 0 ? [] : [{ message, at: property.at }];
}
function customersOf(strategy, segment) {
  return strategy.customers.filter((customer) => valueOf(customer.segment)?.target === segment);
}
function isPaying(customer) {
  const status = valueOf(customer.status);
  return status === "won" || status === "reference";
}
var headsOf = (customer) => valueOf(customer.count)?.low ?? 1;
var headCount = (customers) => customers.reduce((sum3, customer) => sum3 + headsOf(customer), 0);
var isOneOff = (customer) => valueOf(customer.marquee) === true || valueOf(customer.custom) === true;
function dealValue(customer) {
  const deal = valueOf(customer.deal);
  if (deal === void 0) return void 0;
  const { low, high: high2 } = deal.type === "rate" ? deal.perYear : deal;
  return (low + high2) / 2 * headsOf(customer);
}
function neededComponents(scene) {
  return scene.beachhead === void 0 ? [] : scene.figures.wholeProduct.bySegment.get(scene.beachhead)?.needed ?? [];
}
var positioningIn = (scene) => forSegment(scene.strategy.positionings, scene.beachhead);
var tolerance = 1e-9;
var isBelow = (number, bound) => number < bound - tolerance;
var isAbove2 = (number, bound) => number > bound + tolerance;
var monthsOf = ({ years }) => ({ low: years.low * 12, high: years.high * 12 });
var beachheadName = ({ beachhead }) => beachhead?.name ?? "its beachhead";

// packages/core/src/rules/met.ts
var requirement = (what, carrier, met) => ({ what, carrier, met });
var brokenAt = (at2, written) => ({ key: at2, at: at2, value: void 0, written, items: [] });
var isReference = (value) => typeof value === "object" && value !== null && "type" in value && value.type === "reference";
var isUnlinked = (value) => isReference(value) && value.target === void 0;
var errorPlaces = ({ at: at2, items, value }) => Array.isArray(value) ? items.filter((_, i) => isUnlinked(value[i])) : [at2];
function isUnsound(property) {
  if (property === void 0) return false;
  return property.value === void 0 || isUnlinked(property.value) || Array.isArray(property.value) && property.value.some(isUnlinked);
}
var unsound = (properties) => properties.filter(isUnsound);
var named = (element, names3) => names3.map((name) => element.properties.get(name));
function unless(found, hiding) {
  if (found) return true;
  const errors = unsound(hiding);
  return errors.length > 0 && errors;
}
function allOf(element, names3) {
  if (element === void 0 || missingOf(element, names3).length > 0) return false;
  const errors = unsound(named(element, names3));
  return errors.length === 0 || errors;
}
function oneOf(element, names3) {
  if (element === void 0) return false;
  const all2 = named(element, names3);
  return unless(
    all2.some((property) => given(property) && !isUnsound(property)),
    all2
  );
}
var readable = (what, carrier, all2) => requirement(what, carrier, (scene) => {
  const errors = unsound(all2(scene));
  return errors.length === 0 || errors;
});
var unlinkedHeads = (all2) => all2.flatMap(({ segment }) => segment !== void 0 && segment.target === void 0 ? [brokenAt(segment.at, segment.name)] : []);

// packages/core/src/readiness/ledger.ts
function keepLedger(outcomes, languageDrafts, weights) {
  const burdens = /* @__PURE__ */ new Map();
  const accounts = [];
  for (const [rule2, outcome] of outcomes) {
    const weight = weights.get(rule2) ?? 0;
    const lost = outcome.is === "looked" ? shareOut(outcome, weight, burdens) : handOver(rule2, weight, outcomes, languageDrafts, burdens);
    if (lost !== void 0) accounts.push({ rule: rule2, weight, lost });
  }
  return { burdens, accounts };
}
function burdenOf(burdens, draft2) {
  const burden = burdens.get(draft2) ?? { weight: 0, opens: 0 };
  burdens.set(draft2, burden);
  return burden;
}
function shareOut({ subjects: subjects2, reports }, weight, burdens) {
  if (subjects2.size === 0) return void 0;
  const draftsOn = /* @__PURE__ */ new Map();
  for (const { draft: draft2, subjects: losing } of reports) {
    for (const subject2 of losing) if (subjects2.has(subject2)) draftsOn.set(subject2, [...draftsOn.get(subject2) ?? [], draft2]);
  }
  const share = weight / subjects2.size;
  for (const drafts of draftsOn.values()) for (const draft2 of drafts) burdenOf(burdens, draft2).weight += share / drafts.length;
  return share * draftsOn.size;
}
function handOver(rule2, weight, outcomes, languageDrafts, burdens) {
  const carriers = carriersOf(rule2, outcomes, languageDrafts);
  for (const draft2 of carriers) {
    const burden = burdenOf(burdens, draft2);
    burden.weight += weight / carriers.length;
    burden.opens += 1;
  }
  return carriers.length === 0 ? void 0 : weight;
}
function carriersOf(start, outcomes, languageDrafts) {
  const passed = /* @__PURE__ */ new Set();
  let rule2 = start;
  while (!passed.has(rule2)) {
    passed.add(rule2);
    const outcome = outcomes.get(rule2);
    if (outcome?.is === "looked") return outcome.reports.map(({ draft: draft2 }) => draft2);
    if (outcome?.is === "hidden") return languageDrafts.filter((draft2) => outcome.by.some((property) => stands(draft2, property)));
    if (outcome?.is !== "missing") return [];
    rule2 = outcome.carrier;
  }
  return [];
}
var stands = (draft2, property) => errorPlaces(property).some((place) => isSamePlace(draft2.at, place)) || draft2.hides.some((hidden) => hidden === property || isSamePlace(hidden.at, property.at));

// packages/core/src/assessment/draft.ts
function draftReport(rule2, report, strategy, identities) {
  const element = identities.get(report.place.element);
  if (element === void 0) throw new Error(`${report.message} is reported on an element that is not part of the strategy`);
  return {
    rule: rule2.id,
    messageName: report.message,
    message: fill(report.message, templateOf(rule2, report.message), report.slots),
    slots: report.slots,
    subject: element.name,
    identity: [element.key, ...identityInside(report, strategy)].join(" . "),
    at: originOf(report.place),
    related: report.related ?? [],
    fixes: report.fixes ?? [],
    hides: []
  };
}
var draftLanguageFinding = (rule2, finding) => ({
  ...finding,
  message: fill(finding.messageName, withoutOpenSentences(templateOf(rule2, finding.messageName), finding.slots), finding.slots)
});
function identityInside(report, strategy) {
  const { property } = report.place;
  const { criterion } = report.slots;
  const isCriterion = report.subjects.length === 1 && strategy.criteria.some(({ name }) => name === criterion);
  return [...property === void 0 ? [] : [property], ...itemOf(report.place), ...isCriterion && criterion ? [criterion] : []];
}
function itemOf({ element, property, item }) {
  if (property === void 0 || item === void 0) return [];
  const list2 = element.properties.get(property)?.value;
  const value = Array.isArray(list2) ? list2[item] : void 0;
  const name = typeof value === "object" && value !== null && "name" in value ? value.name : void 0;
  return [typeof name === "string" ? name : String(item)];
}
function templateOf(rule2, messageName) {
  const template = rule2.messages[messageName];
  if (template === void 0) throw new Error(`there is no message ${messageName}`);
  return template;
}
var slot = /\{(\w+)\}/gu;
var withoutOpenSentences = (template, slots) => template.split(/(?<=[.?]) /u).filter((sentence) => [...sentence.matchAll(slot)].every(([, name]) => slots[name] !== void 0)).join(" ");
function fill(messageName, template, slots) {
  if (template === "") throw new Error(`the message ${messageName} says nothing`);
  return template.replace(slot, (_, name) => {
    const text2 = slots[name];
    if (text2 === void 0) throw new Error(`the message ${messageName} has no ${name}`);
    return text2;
  });
}
var categoryOf = (rule2) => rule2.slice(0, rule2.indexOf("/"));

// packages/core/src/rules/rule.ts
var categories = [
  "language",
  "focus",
  "segment",
  "reason",
  "adopters",
  "scenario",
  "whole-product",
  "competition",
  "positioning",
  "channel",
  "pricing",
  "expansion",
  "evidence",
  "roadmap"
];
var severityWeight = { error: 5, warning: 3, info: 1, hint: 0 };
var rule = (definition) => definition;
var at = {
  everyStage: (s) => ({ earlyMarket: s, chasm: s, bowlingAlley: s, tornado: s, mainStreet: s }),
  niche: (s) => ({
    earlyMarket: s === "hint" ? "hint" : "info",
    chasm: s,
    bowlingAlley: s,
    tornado: "off",
    mainStreet: "off"
  }),
  crossing: (s) => ({ earlyMarket: "off", chasm: s, bowlingAlley: s, tornado: "off", mainStreet: "off" }),
  fromTheChasmOn: (s) => ({ earlyMarket: "off", chasm: s, bowlingAlley: s, tornado: s, mainStreet: s }),
  lasting: (s) => ({ earlyMarket: "info", chasm: s, bowlingAlley: s, tornado: s, mainStreet: s }),
  chasmOnly: (s) => ({ earlyMarket: "off", chasm: s, bowlingAlley: "off", tornado: "off", mainStreet: "off" })
};

// packages/core/src/readiness/readiness.ts
function readinessOf(accounts, off) {
  const { score } = kept2(accounts);
  return {
    score,
    categories: categories.map((id) => ({ id, ...kept2(accounts.filter(({ rule: rule2 }) => categoryOf(rule2) === id)) })),
    off
  };
}
var totalWeight = (accounts) => accounts.reduce((sum3, { weight }) => sum3 + weight, 0);
function kept2(accounts) {
  const total4 = totalWeight(accounts);
  const rest = accounts.reduce((sum3, { weight, lost }) => sum3 + weight - lost, 0);
  return { score: total4 === 0 ? null : 100 * rest / total4, kept: rest, total: total4 };
}

// packages/core/src/rules/requirements.ts
var inDecision = (what, ...names3) => requirement(what, "focus/decision-incomplete", ({ strategy }) => allOf(strategy.decision, names3));
var inBeachhead = (what, carrier, met) => requirement(
  what,
  carrier,
  (scene) => scene.beachhead === void 0 ? unless(false, [scene.strategy.decision?.beachhead]) : met(scene.beachhead, scene)
);
function forBeachhead(what, carrier, all2, names3 = []) {
  return inBeachhead(what, carrier, (beachhead, scene) => {
    const one = forSegment(all2(scene), beachhead);
    return one === void 0 ? unless(false, unlinkedHeads(all2(scene))) : allOf(one, names3);
  });
}
var aGoal = inDecision("a goal", "goal");
var aHorizon = inDecision("a horizon", "horizon");
var runwayAndHorizon = inDecision("a runway and a horizon", "runway", "horizon");
var aLaunch = inDecision("a launch", "launch");
var aProduct = inDecision("a product", "product");
var decidedOrLaunch = requirement(
  "a day of decision or a launch",
  "focus/decision-incomplete",
  ({ strategy }) => oneOf(strategy.decision, ["decided", "launch"])
);
var aBeachhead = inBeachhead("a beachhead", "focus/beachhead-missing", () => true);
var aSegment = requirement(
  "a segment",
  "focus/beachhead-missing",
  ({ strategy }) => unless(strategy.segments.length > 0, [strategy.decision?.beachhead])
);
var aSize = inBeachhead("a size", "segment/size-missing", (beachhead) => allOf(beachhead, ["accounts", "spend", "share"]));
var aShare = inBeachhead("a share to win", "segment/size-missing", (beachhead) => allOf(beachhead, ["share"]));
var aNumber = inBeachhead(
  "accounts, spend or wider market",
  "segment/size-missing",
  (beachhead) => oneOf(beachhead, ["accounts", "spend", "widerMarket"])
);
var aReason = inBeachhead("a reason to buy", "reason/missing", ({ reason }) => reason !== void 0);
var inactionAndRisk = inBeachhead(
  "costs of inaction and risk",
  "reason/incomplete",
  ({ reason }) => allOf(reason, ["inaction", "risk"])
);
var problemOrTrigger = inBeachhead(
  "a problem or a trigger",
  "reason/incomplete",
  ({ reason }) => oneOf(reason, ["problem", "trigger"])
);
var earlyAdopters = inBeachhead(
  "early adopters",
  "adopters/early-adopters-incomplete",
  (segment) => segment.earlyAdopters !== void 0
);
var anyEarlyAdopters = requirement(
  "early adopters",
  "adopters/early-adopters-incomplete",
  ({ strategy }) => strategy.segments.some((segment) => segment.earlyAdopters !== void 0)
);
var aPayingCustomer = requirement(
  "a paying customer",
  "adopters/early-market-missing",
  ({ strategy }) => unless(
    strategy.customers.some(isPaying),
    strategy.customers.map((customer) => customer.status)
  )
);
var aReference = requirement(
  "a customer with status reference",
  "adopters/too-few-references",
  ({ strategy }) => unless(
    strategy.customers.some((customer) => valueOf(customer.status) === "reference"),
    strategy.customers.map((customer) => customer.status)
  )
);
var aScenario = requirement("a scenario", "scenario/too-few", ({ strategy }) => strategy.scenarios.length > 0);
var aScenarioForTheBeachhead = forBeachhead(
  "a scenario for the beachhead",
  "scenario/too-few",
  ({ strategy }) => strategy.scenarios
);
var aBallotWithAScore = requirement("a ballot with a score", "scenario/panel-weak", ({ strategy }) => {
  const scores = strategy.ballots.flatMap((ballot) => ballot.rows.flatMap((row) => row.scores));
  return unless(
    scores.some((score) => typeof score.value === "number"),
    scores.flatMap((score) => score.value === void 0 ? [brokenAt(score.at, "")] : [])
  );
});
var aNeedAndAComponent = inBeachhead("a need and a component for it", "whole-product/missing", ({ needs }, { strategy }) => {
  const parts10 = strategy.components.filter((component) => !isWaived(component));
  return unless(
    parts10.some((component) => targets(component.meets).some((need) => needs.includes(need))),
    needs.length === 0 ? [] : parts10.map((component) => component.meets)
  );
});
var anAlternative = requirement(
  "an alternative",
  "competition/alternative-missing",
  ({ strategy }) => strategy.alternatives.length > 0
);
var aClaim = forBeachhead("a positioning with a claim", "positioning/missing", ({ strategy }) => strategy.positionings, ["claim"]);
var aChange = forBeachhead(
  "what the customer must change",
  "positioning/statement-incomplete",
  ({ strategy }) => strategy.positionings,
  ["change"]
);
var aBlockForASegment = requirement(
  "a positioning, pitch, channel or pricing",
  "positioning/missing",
  ({ strategy }) => [strategy.positionings, strategy.pitches, strategy.channels, strategy.pricings].some((all2) => all2.length > 0)
);
var aPitch = requirement("a pitch", "positioning/pitch-incomplete", ({ strategy }) => strategy.pitches.length > 0);
var aPitchForTheBeachhead = forBeachhead(
  "a pitch for the beachhead",
  "positioning/pitch-incomplete",
  ({ strategy }) => strategy.pitches
);
var aPeersStep = inBeachhead(
  "a step `peers`",
  "positioning/pitch-incomplete",
  (beachhead, { strategy }) => Boolean(forSegment(strategy.pitches, beachhead)?.steps.some((step) => step.move === "peers"))
);
var aChannel = forBeachhead("a channel", "channel/missing", ({ strategy }) => strategy.channels);
var buyerAndModel = forBeachhead("a buyer and a model", "channel/incomplete", ({ strategy }) => strategy.channels, [
  "buyer",
  "model"
]);
var bothMargins = forBeachhead("both margins", "channel/incomplete", ({ strategy }) => strategy.channels, [
  "margin",
  "usualMargin"
]);
var aCampaignForTheBeachhead = inBeachhead(
  "a campaign for the beachhead",
  "focus/budget-scattered",
  (beachhead, { strategy }) => unless(
    strategy.campaigns.some((campaign) => valueOf(campaign.for)?.target === beachhead),
    strategy.campaigns.map((campaign) => campaign.for)
  )
);
var aPricing = forBeachhead("a pricing with model and price", "pricing/missing", ({ strategy }) => strategy.pricings, [
  "model",
  "price"
]);
var anExpand = requirement("an expand", "expansion/missing", ({ strategy }) => strategy.expansions.length > 0);
var ends = (all2) => all2.flatMap(({ from, to }) => unlinkedHeads([{ segment: from }, { segment: to }]));
var fourPointsAtAnExpand = requirement("all four points at an expand", "segment/point-missing", ({ strategy }) => {
  const sides2 = strategy.expansions.map(({ from, to }) => [from?.target, to?.target]);
  const complete = sides2.some((pair) => pair.every((segment) => allOf(segment, points) === true));
  const hiding = sides2.flat().flatMap((segment) => segment === void 0 ? [] : named(segment, points));
  return unless(complete, [...ends(strategy.expansions), ...hiding]);
});
var aPath = requirement(
  "a path",
  "expansion/not-adjacent",
  ({ strategy, figures }) => unless(
    figures.expansions.some(({ path }) => path !== null),
    ends(strategy.expansions)
  )
);
var accountsAtAnExpand = requirement(
  "accounts of a segment that an expand starts from",
  "segment/size-missing",
  ({ strategy }) => unless(
    strategy.expansions.some(({ from }) => valueOf(from?.target?.accounts) !== void 0),
    [...ends(strategy.expansions), ...strategy.expansions.map(({ from }) => from?.target?.accounts)]
  )
);
var anEvidence = requirement("evidence", "evidence/ground-thin", ({ strategy }) => strategy.evidence.length > 0);
var evidenceForTheClaim = forBeachhead(
  "evidence for the claim",
  "evidence/claim-unsupported",
  ({ strategy }) => strategy.positionings,
  ["evidence"]
);
var aMilestone = requirement("a milestone", "roadmap/incomplete", ({ strategy }) => strategy.milestones.length > 0);
var aMilestoneDueForASegment = requirement("a milestone with `due` and `for`", "roadmap/incomplete", ({ strategy }) => {
  const all2 = strategy.milestones.map((milestone) => allOf(milestone, ["due", "for"]));
  return unless(
    all2.includes(true),
    all2.flatMap((met) => typeof met === "boolean" ? [] : met)
  );
});

// packages/core/src/rules/adopters/early-adopters-incomplete.ts
var parts = ["who", "accounts"];
var early_adopters_incomplete_default = rule({
  id: "adopters/early-adopters-incomplete",
  summary: "The beachhead should name the smaller group that buys first.",
  stages: at.niche("warning"),
  messages: {
    main: "{segment} names no early adopters, the smaller group in it that needs the product desperately. Add `early adopters` and say who they are and how many.",
    part: "The early adopters of {segment} lack {missing}. Say it, so that the first customers can be found by name."
  },
  requires: [aBeachhead],
  look(scene) {
    const segment = beachheadIn(scene);
    const { earlyAdopters: earlyAdopters3 } = segment;
    if (earlyAdopters3 === void 0) {
      const slots2 = { segment: segment.name };
      return { subjects: parts, reports: [{ message: "main", slots: slots2, place: { element: segment }, subjects: parts }] };
    }
    const missing = missingOf(earlyAdopters3, parts);
    if (missing.length === 0) return { subjects: parts, reports: [] };
    const slots = { segment: segment.name, missing: formatKeys(missing) };
    return { subjects: parts, reports: [{ message: "part", slots, place: { element: earlyAdopters3 }, subjects: missing }] };
  }
});

// packages/core/src/rules/adopters/early-market-missing.ts
var early_market_missing_default = rule({
  id: "adopters/early-market-missing",
  summary: "A stage should stand on the customers that the stage before it brings.",
  stages: at.everyStage("warning"),
  messages: {
    main: "{strategy} stands at {stage} and no customer has paid yet, so there is no early market to cross from. Record the first customers, or set the stage to earlyMarket.",
    seed: "An early market needs innovators who vouch for the technology and a visionary who sees a leap in it; {missing} is missing. Seed the product with enthusiasts, bring the visionary to them, and learn the leap of which the visionary dreams (`leap`)."
  },
  look(scene) {
    const decision = decisionOf(scene);
    const subjects2 = ["customers"];
    const stage = valueOf(decision.stage);
    const place = given(decision.stage) ? { element: decision, property: "stage" } : { element: decision };
    if (stage === "earlyMarket") {
      const missing = missingAtTheStart(scene);
      if (missing.length === 0) return { subjects: subjects2, reports: [] };
      return { subjects: subjects2, reports: [{ message: "seed", slots: { missing: formatList(missing) }, place, subjects: subjects2 }] };
    }
    const hasPaid = scene.strategy.customers.some((customer) => isUnsound(customer.status) || isPaying(customer));
    if (hasPaid) return { subjects: subjects2, reports: [] };
    const change = { do: "set", element: decision, property: "stage", value: "earlyMarket" };
    return {
      subjects: subjects2,
      reports: [
        {
          message: "main",
          // Until a stage is given, the rules of the chasm apply.
          slots: { strategy: decision.name, stage: stage ?? "chasm" },
          place,
          subjects: subjects2,
          fixes: [{ title: "Set the stage to earlyMarket", safe: false, changes: [change] }]
        }
      ]
    };
  }
});
function missingAtTheStart({ strategy }) {
  const customers = strategy.customers.filter(({ status }) => valueOf(status) !== "lost");
  const mayBe = (group2) => customers.filter(({ adopter }) => isUnsound(adopter) || valueOf(adopter) === group2);
  const visionaries = mayBe("visionary");
  const leap = visionaries.some((visionary) => given(visionary.leap)) ? [] : ["the leap of the visionary"];
  return [...mayBe("innovator").length === 0 ? ["an innovator"] : [], ...visionaries.length === 0 ? ["a visionary"] : leap];
}

// packages/core/src/rules/adopters/few-interviews.ts
var fewest = { value: 5, unit: "count", meaning: "interviews with early adopters" };
var few_interviews_default = rule({
  id: "adopters/few-interviews",
  summary: "Early adopters should be listened to in person.",
  stages: at.niche("hint"),
  parameters: { fewest },
  messages: {
    main: "You have spoken to {count} early adopters of {segment}. Speak to at least {fewest}: they help to understand the problem and the solution."
  },
  requires: [earlyAdopters],
  look(scene) {
    const segment = beachheadIn(scene);
    const element = segment.earlyAdopters;
    const subjects2 = ["early adopters"];
    const isGiven = given(element.interviews);
    const interviews = valueOf(element.interviews);
    const areEnough = isGiven && (interviews === void 0 || interviews.high >= fewest.value);
    if (areEnough) return { subjects: subjects2, reports: [] };
    const slots = {
      count: interviews === void 0 ? "no" : formatRange(interviews),
      segment: segment.name,
      fewest: formatNumber(fewest.value)
    };
    const place = isGiven ? { element, property: "interviews" } : { element };
    return { subjects: subjects2, reports: [{ message: "main", slots, place, subjects: subjects2 }] };
  }
});

// packages/core/src/rules/adopters/not-inside-beachhead.ts
var texts = ["job", "value", "solution"];
var not_inside_beachhead_default = rule({
  id: "adopters/not-inside-beachhead",
  summary: "Early adopters must be a smaller part of their segment with the same job, value, solution and needs.",
  stages: at.everyStage("error"),
  alsoWithoutStrategy: true,
  messages: {
    main: "The early adopters have another {property} than {segment}, so they are a market of their own and signal nothing. Give both the same, or find early adopters who want what the segment wants, only more.",
    size: "The early adopters are {count} accounts, as many as {segment} itself. Narrow them to the part that hurts most."
  },
  requires: [anyEarlyAdopters],
  look({ strategy }) {
    const segments = strategy.segments.filter(({ earlyAdopters: earlyAdopters3 }) => earlyAdopters3 !== void 0);
    const reports = segments.flatMap((segment) => {
      const adopters = segment.earlyAdopters;
      return [...tooMany(segment, adopters), ...strayNeeds(segment, adopters), ...otherTexts(segment, adopters)];
    });
    return { subjects: segments.map(({ name }) => name), reports };
  }
});
function tooMany(segment, adopters) {
  const [few, many] = [valueOf(adopters.accounts), valueOf(segment.accounts)];
  if (few === void 0 || many === void 0 || few.low < many.high) return [];
  return [
    {
      message: "size",
      slots: { count: formatRange(few), segment: segment.name },
      place: { element: adopters, property: "accounts" },
      subjects: [segment.name],
      related: relatedTo("the accounts of the segment", segment.accounts)
    }
  ];
}
function strayNeeds(segment, adopters) {
  const references2 = valueOf(adopters.needs) ?? [];
  return references2.flatMap(({ target: need }, item) => {
    if (need === void 0 || segment.needs.includes(need)) return [];
    const property = "needs";
    const change = references2.length === 1 ? { do: "remove", element: adopters, property } : { do: "drop-item", element: adopters, property, item };
    return [
      {
        message: "main",
        slots: { property: "need", segment: segment.name },
        place: { element: adopters, property, item },
        subjects: [segment.name],
        related: [{ message: `the need ${need.name} of ${need.segment.name}`, at: need.at }],
        fixes: [{ title: "Take the segment's need", safe: false, changes: [change] }]
      }
    ];
  });
}
function otherTexts(segment, adopters) {
  return texts.flatMap((property) => {
    const [own, whole] = [valueOf(adopters[property]), valueOf(segment[property])];
    if (own === void 0 || whole === void 0 || sameText(own, whole)) return [];
    return [
      {
        message: "main",
        slots: { property, segment: segment.name },
        place: { element: adopters, property },
        subjects: [segment.name],
        related: relatedTo(`the ${property} of the segment`, segment[property]),
        fixes: [{ title: `Take the segment's ${property}`, safe: false, changes: [{ do: "remove", element: adopters, property }] }]
      }
    ];
  });
}

// packages/core/src/rules/adopters/pain-unproven.ts
var behaviours = ["tried", "asked", "prepaid"];
var pain_unproven_default = rule({
  id: "adopters/pain-unproven",
  summary: "What early adopters do should prove their pain.",
  stages: at.niche("warning"),
  messages: {
    main: "Nothing that the early adopters of {segment} did proves their pain. Say what they tried themselves, what they asked for before it existed, or what they paid in advance."
  },
  requires: [earlyAdopters],
  look(scene) {
    const segment = beachheadIn(scene);
    const element = segment.earlyAdopters;
    const subjects2 = ["early adopters"];
    if (missingOf(element, behaviours).length < behaviours.length) return { subjects: subjects2, reports: [] };
    return { subjects: subjects2, reports: [{ message: "main", slots: { segment: segment.name }, place: { element }, subjects: subjects2 }] };
  }
});

// packages/core/src/rules/adopters/reference-unmet.ts
var reference_unmet_default = rule({
  id: "adopters/reference-unmet",
  summary: "A reference must be a customer whose needs are met.",
  stages: at.lasting("error"),
  messages: {
    main: "{customer} is to speak for you, but {needs} is not met, so what they tell others is what is missing. Meet it first, or do not name them as a reference."
  },
  requires: [aReference],
  look(scene) {
    const references2 = scene.strategy.customers.filter(({ status }) => valueOf(status) === "reference");
    return { subjects: references2.map(({ name }) => name), reports: references2.flatMap((customer) => judge(scene, customer)) };
  }
});
function judge(scene, customer) {
  const unmet = targets(customer.unmet);
  if (!given(customer.unmet) || unmet.length === 0) return [];
  const change = { do: "set", element: customer, property: "status", value: "won" };
  return [
    {
      message: "main",
      slots: { customer: customer.name, needs: formatList(unmet.map(({ name }) => name)) },
      place: { element: customer, property: "unmet" },
      subjects: [customer.name],
      related: [...unmet.map((need) => ({ message: `the need ${need.name}`, at: need.at })), ...reliesOn(scene, customer)],
      fixes: [{ title: `Call ${customer.name} won, not a reference`, safe: false, changes: [change] }]
    }
  ];
}
function reliesOn({ strategy }, customer) {
  const evidence = strategy.evidence.filter(({ from }) => target(from) === customer);
  const expansions = strategy.expansions.filter(({ through }) => target(through) === customer);
  return [
    ...evidence.map(({ name, at: place }) => ({ message: `the evidence ${name} relies on this reference`, at: place })),
    ...expansions.map((expansion) => ({ message: "this expansion goes through this reference", at: expansion.at }))
  ];
}

// packages/core/src/rules/adopters/too-few-references.ts
var fewest2 = { value: 3, unit: "count", meaning: "pragmatist references in the beachhead" };
var stages = { ...at.crossing("info"), bowlingAlley: "warning", tornado: "warning" };
var too_few_references_default = rule({
  id: "adopters/too-few-references",
  summary: "Pragmatists of the beachhead should find enough of their own kind to ask.",
  stages,
  parameters: { fewest: fewest2 },
  messages: {
    main: "{count} pragmatists in {beachhead} vouch for you, and the next ones will ask for {fewest}. Serve the first ones until they talk; references from visionaries do not count with them."
  },
  requires: [aBeachhead],
  look(scene) {
    const beachhead = beachheadIn(scene);
    const subjects2 = ["customers of the beachhead"];
    const pragmatists = customersOf(scene.strategy, beachhead).filter(({ adopter }) => valueOf(adopter) === "pragmatist");
    const references2 = pragmatists.filter(({ status }) => valueOf(status) === "reference");
    if (atMost2(references2) >= fewest2.value) return { subjects: subjects2, reports: [] };
    return {
      subjects: subjects2,
      reports: [
        {
          message: "main",
          slots: { count: formatNumber(atMost2(references2)), beachhead: beachhead.name, fewest: formatNumber(fewest2.value) },
          place: beachheadPlace(scene),
          subjects: subjects2,
          related: pragmatists.map((customer) => ({ message: `the pragmatist ${customer.name}`, at: customer.at }))
        }
      ]
    };
  }
});
var atMost2 = (customers) => customers.reduce((sum3, customer) => sum3 + (valueOf(customer.count)?.high ?? 1), 0);

// packages/core/src/rules/pricing/prices.ts
var pricingIn = ({ strategy, beachhead }) => forSegment(strategy.pricings, beachhead);
var exceeds = (amount, limit2) => isAbove2(amount / limit2, 1);
function priceAfterDiscount({ price, discount }) {
  const { perYear: perYear2 } = valueOf(price);
  const off = valueOf(discount) ?? { low: 0, high: 0 };
  return { low: perYear2.low * (1 - off.high), high: perYear2.high * (1 - off.low) };
}
function highestOf(rates) {
  if (rates.length === 0) return void 0;
  return { low: Math.max(...rates.map(({ perYear: perYear2 }) => perYear2.low)), high: Math.max(...rates.map(({ perYear: perYear2 }) => perYear2.high)) };
}
function alternativesCompared(scene) {
  const against = positioningIn(scene)?.against;
  return given(against) ? targets(against) : scene.strategy.alternatives;
}

// packages/core/src/rules/channel/channels.ts
var channelIn = ({ strategy, beachhead }) => forSegment(strategy.channels, beachhead);
function sellsThroughPartner(scene) {
  const channel = channelIn(scene);
  if (channel === void 0) return false;
  const ofPartner = [channel.through, channel.margin, channel.usualMargin];
  return ofPartner.some((property) => given(property)) || valueOf(pricingIn(scene)?.model) === "distribution";
}

// packages/core/src/rules/channel/incomplete.ts
var reasons = {
  buyer: "the profile decides the channel",
  model: "how the sale is made",
  paidService: "freemium earns on a service",
  through: "who sells or supports locally",
  margin: "a partner sells a disruption only for more than usual",
  usualMargin: "a partner sells a disruption only for more than usual"
};
function partsDue(scene) {
  const model = valueOf(channelIn(scene)?.model);
  return [
    "buyer",
    "model",
    ...model === "freemium" ? ["paidService"] : [],
    ...model === "representative" || model === "reseller" ? ["through"] : [],
    ...sellsThroughPartner(scene) ? ["margin", "usualMargin"] : []
  ];
}
var incomplete_default = rule({
  id: "channel/incomplete",
  summary: "A channel should say who buys, how, and what it needs to work.",
  stages: at.fromTheChasmOn("warning"),
  messages: { main: "The channel for {segment} leaves open {missing}. Fill it in: {ask}." },
  requires: [aChannel],
  look(scene) {
    const element = channelIn(scene);
    const subjects2 = partsDue(scene);
    const missing = missingOf(element, subjects2);
    const [first] = missing;
    if (first === void 0) return { subjects: subjects2, reports: [] };
    const slots = { segment: beachheadIn(scene).name, missing: formatKeys(missing), ask: reasons[first] };
    return { subjects: subjects2, reports: [{ message: "main", slots, place: { element }, subjects: missing }] };
  }
});

// packages/core/src/rules/channel/margin-too-thin.ts
var marginsWhereDue = requirement(
  bothMargins.what,
  bothMargins.carrier,
  (scene) => !sellsThroughPartner(scene) || bothMargins.met(scene)
);
var margin_too_thin_default = rule({
  id: "channel/margin-too-thin",
  summary: "A partner should earn more on a disruption than on what it sells today.",
  stages: at.fromTheChasmOn("warning"),
  messages: {
    main: "{partner} earns {margin} with you and {usual} with what it sells today, so it will sell that. Pay a premium: you borrow its standing with pragmatists."
  },
  requires: [aChannel, marginsWhereDue],
  uncounted: (scene) => !sellsThroughPartner(scene),
  look(scene) {
    const element = channelIn(scene);
    const margin = valueOf(element.margin);
    const usual = valueOf(element.usualMargin);
    const subjects2 = [beachheadIn(scene).name];
    if (margin.high > usual.low) return { subjects: subjects2, reports: [] };
    const partner = target(element.through)?.name ?? "The partner";
    return {
      subjects: subjects2,
      reports: [
        {
          message: "main",
          slots: { partner, margin: formatPercent(margin), usual: formatPercent(usual) },
          place: { element, property: "margin" },
          subjects: subjects2,
          related: relatedTo("what the partner earns today", element.usualMargin)
        }
      ]
    };
  }
});

// packages/core/src/rules/positioning/misnamed.ts
var brokenHead = ({ segment }) => segment === void 0 || segment.target !== void 0 ? [] : [{ key: segment.at, at: segment.at, value: void 0, written: segment.name, items: [] }];
var noneMisnamed = (sort, all2) => readable(
  `the names after \`${sort} for\``,
  "focus/beachhead-missing",
  (scene) => forSegment(all2(scene), scene.beachhead) === void 0 ? all2(scene).flatMap(brokenHead) : []
);

// packages/core/src/rules/channel/missing.ts
var missing_default = rule({
  id: "channel/missing",
  summary: "The beachhead must have a sales channel.",
  stages: at.fromTheChasmOn("error"),
  messages: {
    main: "Nothing says how {segment} is sold to. Add `channel for {segment}` and say who buys and in which way."
  },
  requires: [aBeachhead, noneMisnamed("channel", ({ strategy }) => strategy.channels)],
  look(scene) {
    const segment = beachheadIn(scene);
    const subjects2 = [segment.name];
    if (channelIn(scene) !== void 0) return { subjects: subjects2, reports: [] };
    return { subjects: subjects2, reports: [{ message: "main", slots: { segment: segment.name }, place: { element: segment }, subjects: subjects2 }] };
  }
});

// packages/core/src/rules/channel/pragmatists-unreached.ts
var trusted = ["conference", "tradeMedia", "peers"];
var mayMeetPragmatists = ({ via }) => trusted.some((way) => valueOf(via)?.includes(way)) || isBroken(via);
var pragmatists_unreached_default = rule({
  id: "channel/pragmatists-unreached",
  summary: "Pragmatists should be met where they listen: conferences, trade media, their peers.",
  stages: at.crossing("warning"),
  messages: {
    main: "No campaign meets the people of {beachhead} at a conference, in trade media or at a peer, where pragmatists make up their minds. Plan one there."
  },
  requires: [aCampaignForTheBeachhead],
  look(scene) {
    const segment = beachheadIn(scene);
    const campaigns = scene.strategy.campaigns.filter((campaign) => valueOf(campaign.for)?.target === segment);
    const subjects2 = [segment.name];
    if (campaigns.some(mayMeetPragmatists)) return { subjects: subjects2, reports: [] };
    return {
      subjects: subjects2,
      reports: [
        {
          message: "main",
          slots: { beachhead: segment.name },
          place: beachheadPlace(scene),
          subjects: subjects2,
          related: campaigns.map(({ at: at2 }) => ({ message: "a campaign for the beachhead", at: at2 }))
        }
      ]
    };
  }
});

// packages/core/src/rules/channel/wrong-for-buyer.ts
var endUserBelow = 1e3;
var departmentHeadBelow = 1e5;
var profiles = {
  executive: { fitting: "consultative", words: "senior executive" },
  departmentHead: { fitting: "guided", words: "department head" },
  endUser: { fitting: "freemium", words: "single end user" },
  engineer: { fitting: "representative", words: "design engineer" },
  smallBusiness: { fitting: "reseller", words: "small-business owner" }
};
var judged = ["USD", "EUR", "GBP", "CHF"];
function isOutOfReach(buyer, price) {
  if (!judged.includes(price.currency)) return false;
  const { low, high: high2 } = price.perYear;
  if (buyer === "endUser") return low >= endUserBelow;
  if (buyer === "departmentHead") return low >= departmentHeadBelow;
  return buyer === "executive" && high2 < departmentHeadBelow;
}
var wrong_for_buyer_default = rule({
  id: "channel/wrong-for-buyer",
  summary: "The way of selling should fit who buys and how much.",
  stages: at.fromTheChasmOn("warning"),
  parameters: {
    endUserBelow: {
      value: endUserBelow,
      unit: "money",
      meaning: "yearly price from which an end user does not decide alone, in the currency of the strategy"
    },
    departmentHeadBelow: { value: departmentHeadBelow, unit: "money", meaning: "yearly price from which executives sign" }
  },
  messages: {
    main: "A {buyer} is best reached by {fitting} selling, and this channel is {model}. Change it, or say in `because` why it fits.",
    price: "{price} a year is not the size of purchase that a {buyer} makes. Check who really signs, or say in `because` why it fits."
  },
  requires: [aChannel, buyerAndModel],
  look(scene) {
    const element = channelIn(scene);
    const subjects2 = [beachheadIn(scene).name];
    if (given(element.because)) return { subjects: subjects2, reports: [] };
    const buyer = valueOf(element.buyer);
    const model = valueOf(element.model);
    const { fitting, words: words10 } = profiles[buyer];
    const reports = [];
    if (model !== fitting) {
      reports.push({
        message: "main",
        slots: { buyer: words10, fitting, model },
        place: { element, property: "model" },
        subjects: subjects2,
        related: relatedTo("who buys", element.buyer),
        fixes: [{ title: `Use ${fitting}`, safe: false, changes: [{ do: "set", element, property: "model", value: fitting }] }]
      });
    }
    const priced = pricingIn(scene)?.price;
    const price = valueOf(priced);
    if (price !== void 0 && isOutOfReach(buyer, price)) {
      reports.push({
        message: "price",
        slots: { price: formatPerYear(price), buyer: words10 },
        place: { element, property: "buyer" },
        subjects: subjects2,
        related: relatedTo("the price", priced)
      });
    }
    return { subjects: subjects2, reports };
  }
});

// packages/core/src/rules/competition/alternative-incomplete.ts
var parts2 = {
  market: ["strength", "price", "budget", "response"],
  product: ["strength", "price"]
};
var subject = ({ name }, part2) => `${part2} of ${name}`;
var alternative_incomplete_default = rule({
  id: "competition/alternative-incomplete",
  summary: "Each alternative should be described with respect, in money, and with its answer to us.",
  stages: at.lasting("warning"),
  messages: {
    main: "{alternative} lacks {missing}. Say what is good about it, what it costs, which budget it holds and what it will do when it notices you: buyers and your own team will ask."
  },
  requires: [anAlternative],
  look({ strategy: { alternatives } }) {
    return {
      subjects: alternatives.flatMap((alternative) => parts2[alternative.side].map((part2) => subject(alternative, part2))),
      reports: alternatives.flatMap((element) => {
        const missing = missingOf(element, parts2[element.side]);
        if (missing.length === 0) return [];
        const slots = { alternative: element.name, missing: formatKeys(missing) };
        return [{ message: "main", slots, place: { element }, subjects: missing.map((part2) => subject(element, part2)) }];
      })
    };
  }
});

// packages/core/src/rules/competition/alternative-missing.ts
var kinds = ["market", "product"];
var between = "the incumbent whose budget you take and the newcomer with the new technology";
var shownName = ({ title, name }) => title ?? name;
var alternative_missing_default = rule({
  id: "competition/alternative-missing",
  summary: "A strategy must name a market alternative and a product alternative, two different companies.",
  stages: at.lasting("error"),
  messages: {
    main: "{strategy} has no {kind} alternative, and a buyer triangulates between {between}. Declare the {kind} alternative.",
    same: "{name} plays both parts. The one shows which budget you take, the other that it is time for the new technology: name two companies."
  },
  look(scene) {
    const element = decisionOf(scene);
    const reports = [];
    const [markets = [], products = []] = kinds.map((kind) => scene.strategy.alternatives.filter(({ side }) => side === kind));
    for (const [kind, declared] of [
      ["market", markets],
      ["product", products]
    ]) {
      if (declared.length > 0) continue;
      reports.push({ message: "main", slots: { strategy: element.name, kind, between }, place: { element }, subjects: [kind] });
    }
    const [market, secondMarket] = markets;
    const [product, secondProduct] = products;
    const oneOfEach = secondMarket === void 0 && secondProduct === void 0;
    if (oneOfEach && market !== void 0 && product !== void 0 && sameText(shownName(market), shownName(product))) {
      const related2 = [{ message: "the market alternative", at: market.at }];
      reports.push({ message: "same", slots: { name: product.name }, place: { element: product }, subjects: ["product"], related: related2 });
    }
    return { subjects: kinds, reports };
  }
});

// packages/core/src/rules/text.ts
var fillers = [
  "a",
  "an",
  "the",
  "and",
  "or",
  "of",
  "for",
  "in",
  "with",
  "our",
  "new",
  "other",
  "better",
  "&",
  "large",
  "small",
  "big",
  "mid",
  "medium",
  "size",
  "sized",
  "mid-size",
  "mid-sized",
  "medium-sized"
];
var pattern = /[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}]+)*|&/gu;
var endOfSentence = /[.;:!?…。！？](?:\s|$)/u;
var readLists = /* @__PURE__ */ new WeakMap();
function readList(list2) {
  const known2 = readLists.get(list2);
  if (known2 !== void 0) return known2;
  const phrases = list2.map((phrase) => read(phrase).words);
  readLists.set(list2, phrases);
  return phrases;
}
function read(written) {
  const text2 = written.normalize("NFC");
  const words10 = [];
  for (const match of text2.matchAll(pattern)) {
    const start = match.index;
    const folded = match[0].toLowerCase().replace(/[\u2010\u2011]/gu, "-");
    words10.push({ folded, start, end: start + match[0].length, gap: text2.slice(words10.at(-1)?.end ?? 0, start) });
  }
  return { text: text2, words: words10 };
}
var wordsOf = (text2) => read(text2).words.map((word2) => word2.folded);
function countWords(text2) {
  return text2.split(/\s+/u).filter((part2) => /[\p{L}\p{N}]/u.test(part2)).length;
}
function standsAt(words10, at2, phrase) {
  return phrase.every((word2, i) => {
    const found = words10[at2 + i];
    return found !== void 0 && found.folded === word2.folded && (i === 0 || found.gap.trim() === "" || found.gap === word2.gap);
  });
}
function firstOf2(text2, list2) {
  const phrases = readList(list2);
  const lower2 = text2.normalize("NFC").toLowerCase().replace(/[\u2010\u2011]/gu, "-");
  if (!phrases.some(([first]) => first !== void 0 && lower2.includes(first.folded))) return void 0;
  const { text: whole, words: words10 } = read(text2);
  for (const [at2, word2] of words10.entries()) {
    const phrase = phrases.find((candidate) => standsAt(words10, at2, candidate));
    if (phrase !== void 0) return whole.slice(word2.start, words10[at2 + phrase.length - 1]?.end);
  }
  return void 0;
}
function isOneOf(text2, list2) {
  const { words: words10 } = read(text2);
  return readList(list2).some((wanted) => wanted.length === words10.length && standsAt(words10, 0, wanted));
}
function consistsOf(text2, list2, without = fillers) {
  const listed = (word2) => list2.includes(word2) || word2.includes("-") && word2.split("-").every((part2) => list2.includes(part2));
  const rest = wordsOf(text2).filter((word2) => !without.includes(word2));
  return rest.length > 0 && rest.every(listed);
}
function firstFollowed(text2, first, second, between2) {
  const { text: whole, words: words10 } = read(text2);
  for (const [at2, word2] of words10.entries()) {
    if (!first.includes(word2.folded)) continue;
    const within = words10.slice(at2 + 1, at2 + 2 + between2);
    const stop = within.findIndex(({ gap }) => endOfSentence.test(gap));
    const end = within.slice(0, stop === -1 ? void 0 : stop).findLast(({ folded }) => second.includes(folded));
    if (end !== void 0) return whole.slice(word2.start, end.end);
  }
  return void 0;
}
function hasWordBeginning(text2, beginnings) {
  return wordsOf(text2).some((word2) => beginnings.some((beginning) => word2.startsWith(beginning.toLowerCase())));
}

// packages/core/src/rules/competition/category-missing.ts
var words = {
  phrases: [
    "new category",
    "no category",
    "category of one",
    "category of its own",
    "category of our own",
    "first of its kind",
    "one of a kind",
    "blue ocean",
    "no competition",
    "no competitors",
    "unprecedented",
    "does not exist yet"
  ],
  words: ["none", "new", "n/a", "unknown", "tbd"]
};
var category_missing_default = rule({
  id: "competition/category-missing",
  summary: "The product must stand in a category that buyers already buy.",
  stages: at.lasting("error"),
  messages: {
    main: "{strategy} names no buying category, and pragmatists compare within one. Name the budget line under which they would look for you.",
    coined: '"{category}" is a category that nobody buys yet, which pragmatists read as no market. Name the existing one whose budget you want.'
  },
  words,
  look(scene) {
    const element = decisionOf(scene);
    const subjects2 = [element.name];
    if (!given(element.category)) {
      return { subjects: subjects2, reports: [{ message: "main", slots: { strategy: element.name }, place: { element }, subjects: subjects2 }] };
    }
    const category = valueOf(element.category)?.trim() ?? "";
    if (firstOf2(category, words.phrases) === void 0 && !isOneOf(category, words.words)) return { subjects: subjects2, reports: [] };
    return { subjects: subjects2, reports: [{ message: "coined", slots: { category }, place: { element, property: "category" }, subjects: subjects2 }] };
  }
});

// packages/core/src/rules/competition/disparaging.ts
var words2 = {
  words: [
    "dinosaur",
    "dinosaurs",
    "obsolete",
    "antiquated",
    "garbage",
    "junk",
    "rubbish",
    "crap",
    "crappy",
    "trash",
    "terrible",
    "awful",
    "horrible",
    "pathetic",
    "worthless",
    "useless",
    "stupid",
    "dumb",
    "idiotic",
    "clueless",
    "incompetent",
    "lousy",
    "laughable",
    "ridiculous",
    "joke",
    "loser",
    "losers",
    "shoddy",
    "lame"
  ]
};
function spokenTexts({ alternatives, positionings, pitches }) {
  const ofAlternatives = alternatives.flatMap(
    (element) => ["strength", "limitation"].map((property) => ({
      name: element.name,
      place: { element, property },
      text: valueOf(element[property])
    }))
  );
  const ofMessages = positionings.flatMap(
    ({ segment, messages }) => messages.map((element, i) => ({
      name: `message ${i} for ${segment?.name}`,
      place: { element, property: "says" },
      text: valueOf(element.says)
    }))
  );
  const ofObjections = positionings.flatMap(
    ({ segment, objections }) => objections.map((element, i) => ({
      name: `objection ${i} for ${segment?.name}`,
      place: { element, property: "answer" },
      text: valueOf(element.answer)
    }))
  );
  const ofPitches = pitches.flatMap(
    (element) => element.steps.map((step, i) => ({
      name: `step ${i} for ${element.segment?.name}`,
      place: { element, at: step.textAt },
      text: step.text
    }))
  );
  return [...ofAlternatives, ...ofMessages, ...ofObjections, ...ofPitches].flatMap(
    ({ name, place, text: text2 }) => text2 === void 0 ? [] : [{ subject: "property" in place ? `${place.property} of ${name}` : name, text: text2, place }]
  );
}
var aSpokenText = requirement(
  "a text that speaks of rivals",
  "competition/limitation-missing",
  ({ strategy }) => spokenTexts(strategy).length > 0
);
var disparaging_default = rule({
  id: "competition/disparaging",
  summary: "Rivals should be spoken of with respect.",
  stages: at.everyStage("warning"),
  alsoWithoutStrategy: true,
  messages: {
    main: 'Pragmatists trust their incumbent, and "{word}" insults their choice. Grant what is good and say what it cannot do here.'
  },
  words: words2,
  requires: [aSpokenText],
  look({ strategy }) {
    const texts3 = spokenTexts(strategy);
    const reports = texts3.flatMap(({ subject: subject2, text: text2, place }) => {
      const word2 = firstOf2(text2, words2.words);
      return word2 === void 0 ? [] : [{ message: "main", slots: { word: word2 }, place, subjects: [subject2] }];
    });
    return { subjects: texts3.map(({ subject: subject2 }) => subject2), reports };
  }
});

// packages/core/src/rules/competition/limitation-missing.ts
var limitation_missing_default = rule({
  id: "competition/limitation-missing",
  summary: "Each alternative must have a limitation in this segment.",
  stages: at.lasting("error"),
  messages: {
    main: "Nothing says why {alternative} does not solve the problem, so it is the safe choice. Say what the incumbent's technology cannot do here.",
    product: "Nothing says why {alternative} does not solve the problem, so it is the newer choice. Say what it lacks because it is not committed to this segment."
  },
  requires: [anAlternative],
  look({ strategy }) {
    const open = strategy.alternatives.filter(({ limitation }) => !given(limitation));
    return {
      subjects: strategy.alternatives.map(({ name }) => name),
      reports: open.map((element) => ({
        message: element.side === "market" ? "main" : "product",
        slots: { alternative: element.name },
        place: { element },
        subjects: [element.name]
      }))
    };
  }
});

// packages/core/src/rules/evidence/claim-unsupported.ts
var claim_unsupported_default = rule({
  id: "evidence/claim-unsupported",
  summary: "The claim must have evidence.",
  stages: at.lasting("error"),
  messages: {
    main: "The claim for {segment} stands without evidence, so it is an opinion. Link market share, references or partners in `evidence`."
  },
  requires: [aClaim],
  look(scene) {
    const segment = beachheadIn(scene);
    const element = positioningIn(scene);
    const subjects2 = [segment.name];
    if (given(element.evidence)) return { subjects: subjects2, reports: [] };
    return { subjects: subjects2, reports: [{ message: "main", slots: { segment: segment.name }, place: { element, property: "claim" }, subjects: subjects2 }] };
  }
});

// packages/core/src/rules/evidence/claim-weak.ts
var discounted = ["C", "D"];
var claim_weak_default = rule({
  id: "evidence/claim-weak",
  summary: "The claim should rest on evidence of at least the grade of a signed partner.",
  stages: at.fromTheChasmOn("warning"),
  messages: {
    main: "The best evidence for the claim is {name} ({grade}), and pragmatists discount that. Bring market share, a reference from {segment}, or a partner who has signed."
  },
  requires: [aClaim, evidenceForTheClaim],
  look(scene) {
    const segment = beachheadIn(scene);
    const element = positioningIn(scene);
    const all2 = targets(element.evidence);
    const gradeOf = (evidence) => scene.figures.evidence.get(evidence)?.grade ?? null;
    const grade = bestGrade(all2.map(gradeOf));
    const best = all2.find((evidence) => gradeOf(evidence) === grade);
    const subjects2 = [segment.name];
    if (grade === null || best === void 0 || !discounted.includes(grade)) return { subjects: subjects2, reports: [] };
    return {
      subjects: subjects2,
      reports: [
        {
          message: "main",
          slots: { name: best.name, grade, segment: segment.name },
          place: { element, property: "evidence" },
          subjects: subjects2,
          related: all2.map((evidence) => ({ message: `${evidence.name}: grade ${gradeOf(evidence) ?? "none"}`, at: evidence.at }))
        }
      ]
    };
  }
});

// packages/core/src/rules/evidence/ease-unproven.ts
var mayShowEase = ({ kind }) => valueOf(kind) === "easeOfUse" || isBroken(kind);
var ease_unproven_default = rule({
  id: "evidence/ease-unproven",
  summary: "On Main Street something should show that the product is easy to adopt.",
  stages: { ...at.everyStage("warning"), earlyMarket: "off", chasm: "off", bowlingAlley: "off", tornado: "off" },
  messages: {
    main: "Nothing shows that {product} is easy to adopt, and the late majority waits until it is. Measure how long a newcomer needs, and record it as evidence of kind `easeOfUse`."
  },
  look(scene) {
    const element = decisionOf(scene);
    const subjects2 = [element.name];
    if (scene.strategy.evidence.some(mayShowEase)) return { subjects: subjects2, reports: [] };
    const slots = { product: valueOf(element.product) ?? element.name };
    return { subjects: subjects2, reports: [{ message: "main", slots, place: { element, property: "stage" }, subjects: subjects2 }] };
  }
});

// packages/core/src/rules/evidence/false-precision.ts
var digits = { value: 3, unit: "digits", meaning: "significant digits from which a number looks measured" };
var sizes = ["accounts", "spend", "widerMarket"];
function significantDigits(written) {
  const number = /\d[\d.]*/.exec(written)?.[0] ?? "";
  return number.replace(".", "").replace(/^0+|0+$/g, "").length;
}
function looksMeasured(property) {
  const value = valueOf(property);
  return value !== void 0 && value.low === value.high && significantDigits(property.written) >= digits.value;
}
var false_precision_default = rule({
  id: "evidence/false-precision",
  summary: "A size that nobody measured should be a rounded range.",
  stages: at.niche("info"),
  parameters: { digits },
  messages: {
    main: "{value} looks measured, and nothing shows where it comes from. Write the range that you believe, or link the evidence."
  },
  requires: [aNumber],
  look(scene) {
    const element = beachheadIn(scene);
    const subjects2 = sizes.filter((size) => given(element[size]));
    if (given(element.evidence)) return { subjects: subjects2, reports: [] };
    return {
      subjects: subjects2,
      reports: subjects2.flatMap((property) => {
        const size = element[property];
        if (!looksMeasured(size)) return [];
        return [{ message: "main", slots: { value: size.written }, place: { element, property }, subjects: [property] }];
      })
    };
  }
});

// packages/core/src/rules/evidence/ground-thin.ts
var smallestSample = { value: 8, unit: "count", meaning: "people asked" };
var asksPeople = ["interviews", "survey", "study"];
function isThin({ kind, sample }) {
  const word2 = valueOf(kind);
  if (word2 === "anecdote") return true;
  if (word2 === void 0 || !asksPeople.includes(word2)) return false;
  const asked2 = valueOf(sample);
  return !given(sample) || asked2 !== void 0 && asked2.high < smallestSample.value;
}
function reportOn({ element, subject: subject2 }) {
  if (!given(element.evidence)) return { message: "main", slots: { subject: subject2 }, place: { element }, subjects: [subject2] };
  const items = targets(element.evidence);
  if (isUnsound(element.evidence) || !items.every(isThin)) return void 0;
  const slots = { subject: subject2, items: formatList(items.map(({ name }) => name)), smallestSample: formatNumber(smallestSample.value) };
  return { message: "anecdotes", slots, place: { element, property: "evidence" }, subjects: [subject2] };
}
var ground_thin_default = rule({
  id: "evidence/ground-thin",
  summary: "Segment and reason to buy should rest on more than anecdotes.",
  stages: at.niche("warning"),
  parameters: { smallestSample },
  messages: {
    main: "Nothing shows that what is said of {subject} is true. Link what you know it from in `evidence`: interviews, a survey, usage.",
    anecdotes: "What is said of {subject} rests on {items}, which product managers will wave away. Ask at least {smallestSample} people."
  },
  requires: [aBeachhead],
  look(scene) {
    const segment = beachheadIn(scene);
    const { name, reason } = segment;
    const statements = [
      { element: segment, subject: name },
      ...reason === void 0 ? [] : [{ element: reason, subject: `the reason to buy of ${name}` }]
    ];
    return { subjects: statements.map(({ subject: subject2 }) => subject2), reports: statements.flatMap((statement) => reportOn(statement) ?? []) };
  }
});

// packages/core/src/rules/evidence/not-for-pragmatists.ts
function isDiscountedReference(evidence) {
  const witness = target(evidence.from);
  if (valueOf(evidence.kind) !== "reference" || witness?.is !== "customer") return false;
  const adopter = valueOf(witness.adopter);
  return adopter === "visionary" || adopter === "innovator" || isOneOff(witness);
}
var proofs = (count2, none) => count2 === 0 ? none : String(count2);
var not_for_pragmatists_default = rule({
  id: "evidence/not-for-pragmatists",
  summary: "The claim should rest on proof that pragmatists accept more than on the product.",
  stages: at.crossing("warning"),
  messages: {
    main: "{product} of the proofs for the claim speak of the product and {market} of the market, but in the chasm pragmatists look at who else bought. Add references from their own kind, partners or market share.",
    visionary: "Only visionaries or marquee projects vouch for the claim, and pragmatists take them for gamblers. Find a reference of their own kind."
  },
  requires: [aClaim, evidenceForTheClaim],
  look(scene) {
    const element = positioningIn(scene);
    const subjects2 = [beachheadIn(scene).name];
    const all2 = targets(element.evidence);
    const inDomain = (...domains2) => all2.filter((evidence) => domains2.some((domain) => scene.figures.evidence.get(evidence)?.domain === domain));
    const market = inDomain("market");
    const discounted2 = market.filter(isDiscountedReference);
    const accepted = market.length - discounted2.length;
    const product = inDomain("technology", "product");
    if (accepted > 0 && accepted >= product.length) return { subjects: subjects2, reports: [] };
    const message = accepted === 0 && discounted2.length > 0 ? "visionary" : "main";
    const uncounted = all2.filter((evidence) => discounted2.includes(evidence) || product.includes(evidence));
    return {
      subjects: subjects2,
      reports: [
        {
          message,
          slots: { product: proofs(product.length, "None"), market: proofs(accepted, "none") },
          place: { element, property: "evidence" },
          subjects: subjects2,
          related: uncounted.map(({ name, at: at2 }) => ({ message: `${name} does not count with pragmatists`, at: at2 }))
        }
      ]
    };
  }
});

// packages/core/src/rules/evidence/unverifiable.ts
var alsoNeeded = {
  interviews: "sample",
  survey: "sample",
  study: "sample",
  reference: "from",
  partner: "from"
};
function missingIn(evidence) {
  const more = alsoNeeded[valueOf(evidence.kind) ?? ""];
  return missingOf(evidence, ["kind", "date", "source", ...more === void 0 ? [] : [more]]);
}
function silentWitness(evidence) {
  const kind = valueOf(evidence.kind);
  const witness = target(evidence.from);
  const status = valueOf(witness?.status);
  if (witness === void 0 || status === void 0) return void 0;
  const isAsked = kind === "reference" && witness.is === "customer" || kind === "partner" && witness.is === "partner";
  const standsUp = status === "reference" || status === "signed";
  return isAsked && !standsUp ? { witness, status } : void 0;
}
function reportsOn(evidence, today) {
  const { name } = evidence;
  const reports = [];
  const missing = missingIn(evidence);
  if (missing.length > 0) {
    const slots = { evidence: name, missing: formatKeys(missing) };
    reports.push({ message: "main", slots, place: { element: evidence }, subjects: [name] });
  }
  const date2 = valueOf(evidence.date);
  if (date2 !== void 0 && date2 > today) {
    const slots = { evidence: name, date: formatDate(date2) };
    reports.push({ message: "future", slots, place: { element: evidence, property: "date" }, subjects: [name] });
  }
  const silent = silentWitness(evidence);
  if (silent !== void 0) {
    const { witness, status } = silent;
    reports.push({
      message: "witness",
      slots: { evidence: name, from: witness.name, status },
      place: { element: evidence, property: "from" },
      subjects: [name],
      related: [{ message: `${witness.name}, whose status is ${status}`, at: witness.at }]
    });
  }
  return reports;
}
var unverifiable_default = rule({
  id: "evidence/unverifiable",
  summary: "A reader should be able to check each piece of evidence.",
  stages: at.everyStage("warning"),
  alsoWithoutStrategy: true,
  messages: {
    main: "{evidence} lacks {missing}, so nobody can check it. Add it.",
    future: "{evidence} is dated {date}, which has not come yet. Correct the date.",
    witness: "{evidence} calls on {from}, whose status is {status}. Ask them to stand up for it, or take it out."
  },
  requires: [anEvidence],
  look({ strategy, today }) {
    return {
      subjects: strategy.evidence.map(({ name }) => name),
      reports: strategy.evidence.flatMap((evidence) => reportsOn(evidence, today))
    };
  }
});

// packages/core/src/rules/positioning/messages.ts
var keyedMessages = (positioning) => positioning.messages.map((message, i) => ({ key: `message ${i + 1}`, message }));
var groupsOf = (message) => valueOf(message.adopters) ?? [];

// packages/core/src/rules/evidence/wrong-group.ts
var valuedBy = {
  innovators: "technology",
  visionaries: "product",
  pragmatists: "market",
  conservatives: "company",
  laggards: null
};
var words3 = {
  technology: "the technology",
  product: "the product",
  market: "the market",
  company: "the company"
};
var inWords2 = (domains2) => formatList([...new Set(domains2)].map((domain) => words3[domain]));
var provenMessages = (scene) => keyedMessages(positioningIn(scene)).filter(({ message }) => given(message.adopters) && given(message.evidence));
var isJudged = (message, evidence) => !isUnsound(message.evidence) && evidence.every(({ kind }) => valueOf(kind) !== void 0);
function reportOn2(scene, key2, message) {
  const evidence = targets(message.evidence);
  const groups = groupsOf(message).filter((group2) => valuedBy[group2] !== null);
  if (groups.length === 0 || !isJudged(message, evidence)) return void 0;
  const valued = groups.flatMap((group2) => valuedBy[group2] ?? []);
  const domains2 = evidence.flatMap((item) => scene.figures.evidence.get(item)?.domain ?? []);
  if (domains2.some((domain) => valued.includes(domain))) return void 0;
  return {
    message: "main",
    slots: {
      audience: message.audience,
      domain: domains2.length === 0 ? "anecdotes" : inWords2(domains2),
      adopters: formatList(groups),
      valued: inWords2(valued)
    },
    place: { element: message, property: "evidence" },
    subjects: [key2],
    related: evidence.map(({ name, at: at2 }) => ({ message: name, at: at2 }))
  };
}
var wrong_group_default = rule({
  id: "evidence/wrong-group",
  summary: "A message should rest on the kind of proof that its group values.",
  stages: at.everyStage("warning"),
  messages: {
    main: 'What proves "{audience}" speaks of {domain}, and {adopters} look for {valued}. Bring proof of that kind: it leads the way from specialists to generalists.'
  },
  requires: [aClaim],
  uncounted: (scene) => provenMessages(scene).length === 0,
  look(scene) {
    const messages = provenMessages(scene);
    return {
      subjects: messages.map(({ key: key2 }) => key2),
      reports: messages.flatMap(({ key: key2, message }) => reportOn2(scene, key2, message) ?? [])
    };
  }
});

// packages/core/src/rules/expansion/pins.ts
var namesOf = ({ from, to }) => ({
  from: from?.name ?? "",
  to: to?.name ?? ""
});
var subjectOf = (expansion) => `${namesOf(expansion).from} -> ${namesOf(expansion).to}`;
var targetPlace = (expansion) => ({ element: expansion, at: expansion.to?.at ?? expansion.at });
function reachedFrom(strategy, start) {
  const reached = /* @__PURE__ */ new Set([start]);
  for (const segment of reached) {
    for (const { from, to } of strategy.expansions) {
      if (from?.target === segment && to?.target !== void 0) reached.add(to.target);
    }
  }
  return reached;
}

// packages/core/src/rules/expansion/bridge-missing.ts
var bridge_missing_default = rule({
  id: "expansion/bridge-missing",
  summary: "A partner should carry a use case to new people, a reference should carry new use cases to the same people.",
  stages: at.crossing("warning"),
  messages: {
    main: "{to} has the use case of {from} and other people, so a partner who is known there must open the door. Name one in `through` that has {to} in its `segments`.",
    reference: "{to} has the people of {from} and a new use case, so a customer who vouches for you must open the door. Name a reference from {from} in `through`."
  },
  requires: [anExpand, aPath],
  look(scene) {
    const adjacent2 = scene.figures.expansions.filter(({ path }) => path !== null);
    return {
      subjects: adjacent2.map(({ expansion }) => subjectOf(expansion)),
      reports: adjacent2.flatMap((figures) => judge2(scene, figures))
    };
  }
});
function judge2(scene, { expansion, from, to, path }) {
  const { through } = expansion;
  if (from === void 0 || to === void 0 || isUnsound(through)) return [];
  const bridges = path === "A" ? partnersIn(scene, to) : referencesIn(scene, from);
  const named3 = target(through);
  if (named3 !== void 0 && bridges.includes(named3)) return [];
  return [
    {
      message: path === "A" ? "main" : "reference",
      slots: namesOf(expansion),
      place: named3 === void 0 ? targetPlace(expansion) : { element: expansion, property: "through" },
      subjects: [subjectOf(expansion)],
      related: named3 === void 0 ? [] : [{ message: `the ${named3.is} ${named3.name}`, at: named3.at }],
      fixes: bridges.slice(0, mostChoices).map(
        ({ name }) => ({
          title: `Go through ${name}`,
          safe: false,
          changes: [{ do: "set", element: expansion, property: "through", value: name }]
        })
      )
    }
  ];
}
var partnersIn = ({ strategy }, segment) => strategy.partners.filter(({ segments }) => targets(segments).includes(segment));
var referencesIn = ({ strategy }, segment) => customersOf(strategy, segment).filter(({ status }) => valueOf(status) === "reference");

// packages/core/src/rules/expansion/gate-unsound.ts
var usualGate = { value: 0.4, unit: "%", meaning: "the share named when none is given", fromTheBook: true };
var gate_unsound_default = rule({
  id: "expansion/gate-unsound",
  summary: "A next pin should wait for a share of the pin before it that the plan can reach.",
  stages: at.crossing("warning"),
  parameters: { gate: usualGate },
  messages: {
    main: "Nothing says which share of {from} must be won before {to} begins. Set `gate`; {gate} is usual.",
    high: "{to} waits for {gate} of {from}, and the plan is {share}. Set a gate that the plan reaches.",
    early: "{to} starts on {starts}, but the share of {from} is due on {due}. Move the start behind it."
  },
  requires: [anExpand],
  look(scene) {
    const { expansions } = scene.strategy;
    const judge10 = (expansion) => withoutGate(expansion) ?? aboveShare(expansion) ?? beforeShare(scene, expansion);
    return { subjects: expansions.map(subjectOf), reports: expansions.flatMap((expansion) => judge10(expansion) ?? []) };
  }
});
function withoutGate(expansion) {
  if (given(expansion.gate)) return void 0;
  const gate = formatPercent(usualGate.value);
  return {
    message: "main",
    slots: { ...namesOf(expansion), gate },
    place: targetPlace(expansion),
    subjects: [subjectOf(expansion)],
    fixes: [{ title: `Set the gate to ${gate}`, safe: false, changes: [{ do: "set", element: expansion, property: "gate", value: gate }] }]
  };
}
function aboveShare(expansion) {
  const property = expansion.from?.target?.share;
  const [gate, share] = [valueOf(expansion.gate), valueOf(property)];
  if (gate === void 0 || share === void 0 || gate.low <= share.high) return void 0;
  return {
    message: "high",
    slots: { ...namesOf(expansion), gate: formatPercent(gate), share: formatPercent(share) },
    place: { element: expansion, property: "gate" },
    subjects: [subjectOf(expansion)],
    related: relatedTo("the share to win", property)
  };
}
function beforeShare(scene, expansion) {
  const from = expansion.from?.target;
  const [starts, due] = [valueOf(expansion.starts), shareDue(scene)];
  if (from === void 0 || from !== scene.beachhead || starts === void 0 || due === void 0 || starts >= due) return void 0;
  return {
    message: "early",
    slots: { ...namesOf(expansion), starts: formatDate(starts), due: formatDate(due) },
    place: { element: expansion, property: "starts" },
    subjects: [subjectOf(expansion)],
    related: relatedTo("the share to win", from.share)
  };
}
function shareDue({ strategy, beachhead }) {
  const decided = valueOf(strategy.decision?.decided);
  const time = given(beachhead?.share) ? valueOf(beachhead?.share)?.within : valueOf(strategy.decision?.horizon);
  return decided === void 0 || time === void 0 ? void 0 : addPeriod(decided, time.low, time.unit);
}

// packages/core/src/rules/scenario/board.ts
function scenariosForBeachhead({ figures, beachhead }) {
  return beachhead === void 0 ? [] : figures.scoreboard.scenarios.filter(({ scenario }) => scenario.segment?.target === beachhead);
}
function ratedCells({ status, cells }) {
  return cells.filter(({ criterion, n }) => n > 0 && (status === "survivor" || criterion.kind === "showstopper"));
}
var hasScore = (ballot) => ballot.rows.some((row) => row.scores.some((score) => score.value !== null));
function hasBrokenScore(strategy, scenario, criterion) {
  const rows = strategy.ballots.flatMap((ballot) => ballot.rows.filter((row) => row.scenario.target === scenario));
  return rows.some((row) => row.scores.some((score) => score.criterion === criterion && score.value === void 0));
}
function rowOf(strategy, scenario, rater, says) {
  const row = strategy.ballots.find((ballot) => ballot.rater.name === rater)?.rows.find((one) => one.scenario.target === scenario);
  return row === void 0 ? [] : [{ message: `${rater}: ${says}`, at: row.whole }];
}

// packages/core/src/rules/expansion/missing.ts
var leastGrowth = { value: 3, unit: "score", meaning: "least mean of growth" };
var stages2 = { ...at.crossing("warning"), bowlingAlley: "error" };
var missing_default2 = rule({
  id: "expansion/missing",
  summary: "The beachhead should open the next segments.",
  stages: stages2,
  parameters: { leastGrowth },
  messages: {
    main: "Nothing says what falls after {segment}, and a head pin is chosen for the pins behind it. Add `expand {segment} -> \u2026`.",
    deadEnd: "The panel sees {segment} as a dead end ({mean} on `growth`). Say which pin it topples, or choose a segment that opens more."
  },
  requires: [aBeachhead],
  look(scene) {
    const segment = beachheadIn(scene);
    const subjects2 = [segment.name];
    const found = { place: { element: segment }, subjects: subjects2 };
    if (!startsAnExpansion(scene, segment)) {
      return { subjects: subjects2, reports: [{ message: "main", slots: { segment: segment.name }, ...found }] };
    }
    const cells = growthOf(scene, segment);
    const isDeadEnd = cells.length > 0 && cells.every(({ sum: sum3, n }) => sum3 < leastGrowth.value * n);
    if (!isDeadEnd) return { subjects: subjects2, reports: [] };
    const mean = formatNumber(Math.max(...cells.map((cell) => cell.mean ?? 0)));
    return { subjects: subjects2, reports: [{ message: "deadEnd", slots: { segment: segment.name, mean }, ...found }] };
  }
});
var startsAnExpansion = ({ strategy }, segment) => strategy.expansions.some(({ from }) => from?.target === void 0 || from.target === segment);
var growthOf = ({ figures }, segment) => figures.scoreboard.scenarios.filter(({ scenario }) => scenario.segment?.target === segment).flatMap((scenario) => ratedCells(scenario).filter(({ criterion }) => criterion.name === "growth"));

// packages/core/src/rules/expansion/not-adjacent.ts
var not_adjacent_default = rule({
  id: "expansion/not-adjacent",
  summary: "The next pin must stand beside one that is won: same use case for new people, or the same people with a new use case.",
  stages: at.everyStage("error"),
  alsoWithoutStrategy: true,
  messages: {
    main: "From {from} to {to} both the people and the use case change, so neither references nor parts carry over: kindling in another room. Go by a segment that shares one of the two.",
    same: "{from} and {to} have the same four points, so there is no next pin. Change the use case or one of the other points.",
    offPath: "No expansion leads from {beachhead} to {from}, so this pin falls only by a new effort. Start at the beachhead, or at a pin that it topples."
  },
  requires: [anExpand, fourPointsAtAnExpand],
  look(scene) {
    const { expansions } = scene.figures;
    const reports = expansions.flatMap((figures) => [...apart(figures), ...unreached(scene, figures)]);
    return { subjects: expansions.map(({ expansion }) => subjectOf(expansion)), reports };
  }
});
function apart({ expansion, from, to, path, changed }) {
  if (path !== null || from === void 0 || to === void 0 || !isWhole(from) || !isWhole(to)) return [];
  return [
    {
      message: changed.length === 0 ? "same" : "main",
      slots: namesOf(expansion),
      place: targetPlace(expansion),
      subjects: [subjectOf(expansion)],
      related: bothSegments(from, to)
    }
  ];
}
function unreached({ strategy, beachhead }, { expansion, from, to }) {
  if (beachhead === void 0 || from === void 0 || reachedFrom(strategy, beachhead).has(from)) return [];
  return [
    {
      message: "offPath",
      slots: { beachhead: beachhead.name, from: from.name },
      place: { element: expansion, at: expansion.from?.at ?? expansion.at },
      subjects: [subjectOf(expansion)],
      related: bothSegments(from, to)
    }
  ];
}
var isWhole = (segment) => points.every((point) => valueOf(segment[point]) !== void 0);
function bothSegments(from, to) {
  const end = to === void 0 ? [] : [{ message: "the next segment", at: to.at }];
  return [{ message: "the segment it starts from", at: from.at }, ...end];
}

// packages/core/src/rules/expansion/reuse-thin.ts
var leastReuse = { value: 0.6, unit: "%", meaning: "least reuse of parts" };
var reuse_thin_default = rule({
  id: "expansion/reuse-thin",
  summary: "Most of the whole product should serve the next pin too.",
  stages: at.crossing("info"),
  parameters: { leastReuse },
  messages: {
    main: "Only {reuse} of the parts that {to} needs serve {from} already, so little momentum carries over. Look for a pin that reuses more."
  },
  requires: [anExpand],
  uncounted: ({ figures }) => figures.expansions.length > 0 && figures.expansions.every(({ reuse }) => reuse === null),
  look({ figures }) {
    const measured = figures.expansions.filter(({ reuse }) => reuse !== null);
    const reports = measured.flatMap(({ expansion, reuse, reused, ofTarget }) => {
      if (reuse === null || reuse >= leastReuse.value) return [];
      const isNew = ofTarget.filter((component) => !reused.includes(component));
      return [
        {
          message: "main",
          slots: { ...namesOf(expansion), reuse: formatPercent(reuse) },
          place: targetPlace(expansion),
          subjects: [subjectOf(expansion)],
          related: isNew.map((component) => ({ message: `${component.name} is new`, at: component.at }))
        }
      ];
    });
    return { subjects: measured.map(({ expansion }) => subjectOf(expansion)), reports };
  }
});

// packages/core/src/rules/expansion/too-early.ts
var usualGate2 = { value: 0.4, unit: "%", meaning: "the gate where none is given", fromTheBook: true };
var too_early_default = rule({
  id: "expansion/too-early",
  summary: "A next pin must not be started before the one before it burns.",
  stages: at.crossing("error"),
  parameters: { gate: usualGate2 },
  messages: {
    main: "{to} was started on {starts} with {share} of {from} won; the gate is {gate}. Stop it and bring that pin down first."
  },
  requires: [anExpand, accountsAtAnExpand],
  look(scene) {
    const sized = scene.figures.expansions.filter(({ from }) => valueOf(from?.accounts) !== void 0);
    return { subjects: sized.map(({ expansion }) => subjectOf(expansion)), reports: sized.flatMap((figures) => judge3(scene, figures)) };
  }
});
function judge3({ today }, { expansion, shareSoFar }) {
  const starts = valueOf(expansion.starts);
  const gate = given(expansion.gate) ? valueOf(expansion.gate) : { low: usualGate2.value, high: usualGate2.value };
  if (starts === void 0 || starts > today || gate === void 0 || shareSoFar === null || shareSoFar.high >= gate.low) return [];
  return [
    {
      message: "main",
      slots: { ...namesOf(expansion), starts: formatDate(starts), share: formatPercent(shareSoFar), gate: formatPercent(gate) },
      place: { element: expansion, property: "starts" },
      subjects: [subjectOf(expansion)],
      related: relatedTo("the gate", expansion.gate)
    }
  ];
}

// packages/core/src/rules/focus/beachhead-missing.ts
function choices(scene) {
  const element = decisionOf(scene);
  const winners = scene.figures.scoreboard.first.flatMap(({ scenario }) => scenario.segment?.target ?? []);
  const segments = /* @__PURE__ */ new Set([...winners, ...scene.strategy.segments]);
  return [...segments].slice(0, mostChoices).map(({ name }) => ({
    title: `Choose ${name}`,
    safe: false,
    changes: [{ do: "set", element, property: "beachhead", value: name }]
  }));
}
var beachhead_missing_default = rule({
  id: "focus/beachhead-missing",
  summary: "A strategy must choose one segment as its beachhead.",
  stages: at.niche("error"),
  messages: {
    main: "{strategy} chooses no beachhead, and a fire that starts everywhere starts nowhere. Name the one segment to win first with `beachhead:`.",
    overdue: "The beachhead of {strategy} should have been chosen by {decideBy}, and each week without one burns money. Choose now: winning the niche matters more than choosing the best one."
  },
  look(scene) {
    const element = decisionOf(scene);
    const subjects2 = [element.name];
    if (given(element.beachhead)) return { subjects: subjects2, reports: [] };
    const decideBy = valueOf(element.decideBy);
    const overdue = decideBy !== void 0 && decideBy < scene.today;
    return {
      subjects: subjects2,
      reports: [
        {
          message: overdue ? "overdue" : "main",
          slots: { strategy: element.name, ...overdue && { decideBy: formatDate(decideBy) } },
          place: { element },
          subjects: subjects2,
          fixes: choices(scene)
        }
      ]
    };
  }
});

// packages/core/src/rules/focus/budget-scattered.ts
var smallestPart = { value: 0.5, unit: "%", meaning: "least part of the money for the beachhead" };
var budgets = readable(
  "the budgets of the campaigns",
  "focus/budget-scattered",
  ({ strategy }) => strategy.campaigns.flatMap((campaign) => [campaign.budget, campaign.for])
);
function total(campaigns) {
  const amounts = campaigns.flatMap(({ budget }) => valueOf(budget) ?? []);
  return { low: amounts.reduce((sum3, { low }) => sum3 + low, 0), high: amounts.reduce((sum3, { high: high2 }) => sum3 + high2, 0) };
}
var part = (inside, outside2) => inside + outside2 === 0 ? 0 : inside / (inside + outside2);
var budget_scattered_default = rule({
  id: "focus/budget-scattered",
  summary: "At least half of the promotion money should burn under the beachhead.",
  stages: at.crossing("warning"),
  parameters: { smallestPart },
  messages: {
    main: "{part} of the promotion money goes to {beachhead}. Money spread over a big market is paper under a log: give at least {smallestPart} to the one segment.",
    none: "No campaign says what is spent to reach {beachhead}. Declare one: promotion without a target segment is paper without kindling."
  },
  requires: [aBeachhead, budgets],
  look(scene) {
    const beachhead = beachheadIn(scene);
    const subjects2 = ["the campaigns"];
    const { campaigns } = scene.strategy;
    const aimed = (campaign) => valueOf(campaign.for)?.target === beachhead;
    const outsiders = campaigns.filter((campaign) => !aimed(campaign));
    const inside = total(campaigns.filter(aimed));
    const outside2 = total(outsiders);
    const most2 = part(inside.high, outside2.low);
    if (!isBelow(most2, smallestPart.value)) return { subjects: subjects2, reports: [] };
    const slots = {
      beachhead: beachhead.name,
      part: formatPercent({ low: part(inside.low, outside2.high), high: most2 }),
      smallestPart: formatPercent(smallestPart.value)
    };
    const message = campaigns.some(({ budget }) => valueOf(budget) !== void 0) ? "main" : "none";
    const related2 = outsiders.map(({ at: at2 }) => ({ message: `not for ${beachhead.name}`, at: at2 }));
    return { subjects: subjects2, reports: [{ message, slots, place: { element: decisionOf(scene) }, subjects: subjects2, related: related2 }] };
  }
});

// packages/core/src/rules/focus/decision-incomplete.ts
var parts3 = ["product", "kind", "owner", "goal", "horizon", "runway", "launch", "decided", "because"];
var decision_incomplete_default = rule({
  id: "focus/decision-incomplete",
  summary: "The decision to cross should be written down in full.",
  stages: at.niche("warning"),
  messages: {
    main: "The decision behind {strategy} leaves open {missing}. Write it down: a choice that is not on paper is reopened with every deal.",
    application: "The decision behind {strategy} leaves open {missing}. A platform crosses as one application, because users back an application and departments of information technology wait: name it."
  },
  look(scene) {
    const element = decisionOf(scene);
    const subjects2 = valueOf(element.kind) === "platform" ? [...parts3, "application"] : parts3;
    const missing = missingOf(element, subjects2);
    if (missing.length === 0) return { subjects: subjects2, reports: [] };
    return {
      subjects: subjects2,
      reports: [
        {
          message: missing.includes("application") ? "application" : "main",
          slots: { strategy: element.name, missing: formatKeys(missing) },
          place: { element },
          subjects: missing
        }
      ]
    };
  }
});

// packages/core/src/rules/deals.ts
function focusIndex({ figures, strategy }) {
  const { byCount, byValue, inside, count: count2, valueInside, value } = figures.focus;
  if (byCount === null) return void 0;
  if (byValue === null || byCount <= byValue || strategy.currency === void 0) {
    return { share: byCount, measure: "count", inside: formatNumber(inside), all: formatNumber(count2) };
  }
  const { currency } = strategy;
  const money3 = (amount) => formatMoney({ low: amount, high: amount, currency });
  return { share: byValue, measure: "value", inside: money3(valueInside), all: money3(value) };
}
function dealsSinceDecision(scene) {
  const decided = valueOf(decisionOf(scene).decided);
  const { deals } = scene.figures.focus;
  return headCount(decided === void 0 ? deals : deals.filter(({ closed }) => (valueOf(closed) ?? "") >= decided));
}
function dealsOutside(scene) {
  const outside2 = scene.figures.focus.deals.filter(({ segment }) => valueOf(segment)?.target !== scene.beachhead);
  return outside2.map(({ at: at2 }) => ({ message: `outside ${beachheadName(scene)}`, at: at2 }));
}

// packages/core/src/rules/focus/drifting.ts
var marketDriven = {
  value: focusThresholds.marketDriven,
  unit: "%",
  meaning: "focus index from which the company is market-driven"
};
var fewestDeals = { value: 5, unit: "count", meaning: "deals needed before the rule judges" };
var group = 5;
var most = 3;
var drifting_default = rule({
  id: "focus/drifting",
  summary: "Deals should not drift out of the beachhead.",
  stages: { earlyMarket: "info", chasm: "warning", bowlingAlley: "warning", tornado: "off", mainStreet: "off" },
  parameters: { marketDriven, fewestDeals },
  messages: {
    main: "{share} of the deals of the last twelve months ({inside} of {all}, by {measure}) lie in {beachhead}; below {marketDriven} no fire burns hot enough to spread. Look at the deals outside and stop taking their kind.",
    lastFive: "Of the last five deals {now} lie in {beachhead}, of the five before {before} did: the niche that you serve is no longer the one that you chose. Check deal by deal whether the newest ones belong to it."
  },
  requires: [aBeachhead, aPayingCustomer],
  look(scene) {
    const subjects2 = ["the deals"];
    if (dealsSinceDecision(scene) < fewestDeals.value || scene.fires("focus/sales-driven")) return { subjects: subjects2, reports: [] };
    const beachhead = beachheadIn(scene).name;
    const common = { place: beachheadPlace(scene), subjects: subjects2, related: dealsOutside(scene) };
    const reports = [];
    const index = focusIndex(scene);
    const { drift } = scene.figures.focus;
    if (index !== void 0 && isBelow(index.share, marketDriven.value)) {
      const { share, measure, inside, all: all2 } = index;
      const slots = { share: formatPercent(share), inside, all: all2, measure, beachhead, marketDriven: formatPercent(marketDriven.value) };
      reports.push({ message: "main", slots, ...common });
    } else if (drift !== null) {
      const now = Math.round(drift.lastFive * group);
      const before = Math.round(drift.fiveBefore * group);
      const slots = { now: formatNumber(now), before: formatNumber(before), beachhead };
      if (now < most && before > now) reports.push({ message: "lastFive", slots, ...common });
    }
    return { subjects: subjects2, reports };
  }
});

// packages/core/src/rules/focus/fire-not-spreading.ts
var fewestDeals2 = { value: 5, unit: "count", meaning: "customers needed before (a) judges" };
var smallestPart2 = { value: 0.2, unit: "%", meaning: "least part that came through another customer" };
var longestPause = { value: 6, unit: "months", meaning: "longest time without a deal" };
function newestDeal(customers) {
  const dated = customers.flatMap((customer) => {
    const closed = valueOf(customer.closed);
    return closed !== void 0 && (isPaying(customer) || valueOf(customer.status) === "pilot") ? [{ customer, closed }] : [];
  });
  return dated.reduce(
    (newest, deal) => newest && newest.closed > deal.closed ? newest : deal,
    void 0
  );
}
function isDue(scene, before) {
  const { launch, decided } = decisionOf(scene);
  const start = given(launch) ? launch : decided;
  return start === void 0 || (valueOf(start) ?? before) < before;
}
var fire_not_spreading_default = rule({
  id: "focus/fire-not-spreading",
  summary: "Deals in the beachhead should keep coming, and come from references.",
  stages: at.crossing("warning"),
  parameters: { fewestDeals: fewestDeals2, smallestPart: smallestPart2, longestPause },
  messages: {
    main: "Of {all} customers in {beachhead} {opened} came through another one, so the fire does not feed itself yet. Find out why customers do not talk, or record in `opened` whom they brought.",
    pause: "The newest deal in {beachhead} is {age} old, and a fire that stops spreading goes out. Find out what holds the next customer back."
  },
  requires: [aBeachhead, aPayingCustomer],
  look(scene) {
    const beachhead = beachheadIn(scene);
    const subjects2 = ["the paying customers"];
    const customers = customersOf(scene.strategy, beachhead);
    const paying = customers.filter(isPaying);
    const newest = newestDeal(customers);
    const common = {
      place: beachheadPlace(scene),
      subjects: subjects2,
      related: newest === void 0 ? [] : [{ message: "the newest deal", at: newest.customer.at }]
    };
    const reports = [];
    const all2 = headCount(paying);
    const broughtBy = (customer) => scene.strategy.customers.some((other) => other !== customer && targets(other.opened).includes(customer));
    const opened = headCount(paying.filter(broughtBy));
    if (all2 >= fewestDeals2.value && isBelow(opened / all2, smallestPart2.value)) {
      const slots = { all: formatNumber(all2), beachhead: beachhead.name, opened: formatNumber(opened) };
      reports.push({ message: "main", slots, ...common });
    }
    const before = addMonths(scene.today, -longestPause.value);
    if (newest !== void 0 && newest.closed < before && isDue(scene, before)) {
      const slots = { beachhead: beachhead.name, age: formatTimeBetween(newest.closed, scene.today) };
      reports.push({ message: "pause", slots, ...common });
    }
    return { subjects: subjects2, reports };
  }
});

// packages/core/src/rules/focus/horizon-too-long.ts
var longest = { value: 24, unit: "months", meaning: "longest time to dominate the beachhead", fromTheBook: true };
var horizon_too_long_default = rule({
  id: "focus/horizon-too-long",
  summary: "The beachhead should be dominated within two years.",
  stages: at.crossing("warning"),
  parameters: { longest },
  messages: {
    main: "{strategy} gives itself {horizon} to dominate {beachhead}, and a niche that takes longer than {longest} is too wide or too slow. Narrow the segment until {longest} are enough."
  },
  requires: [aHorizon],
  look(scene) {
    const element = decisionOf(scene);
    const subjects2 = ["horizon"];
    const horizon = valueOf(element.horizon);
    if (horizon === void 0 || !isAbove2(monthsOf(horizon).low, longest.value)) return { subjects: subjects2, reports: [] };
    const slots = {
      strategy: element.name,
      horizon: formatDuration(horizon),
      beachhead: beachheadName(scene),
      longest: formatMonths(longest.value)
    };
    return { subjects: subjects2, reports: [{ message: "main", slots, place: { element, property: "horizon" }, subjects: subjects2 }] };
  }
});

// packages/core/src/rules/focus/one-off-project.ts
var largestPart = { value: 0.5, unit: "%", meaning: "largest part of the value from one-off work" };
var fewestDeals3 = { value: 3, unit: "count", meaning: "deals with a value needed before (b) judges" };
var worth = (customer) => dealValue(customer) ?? 0;
var sum2 = (customers) => customers.reduce((total4, customer) => total4 + worth(customer), 0);
var one_off_project_default = rule({
  id: "focus/one-off-project",
  summary: "A beachhead should be a repeatable market and not one famous project.",
  stages: at.crossing("warning"),
  parameters: { largestPart, fewestDeals: fewestDeals3 },
  messages: {
    main: "{beachhead} has one account, and one customer is a project and no market. Describe all the accounts that share its problem.",
    marquee: "{part} of the deal value comes from marquee or custom work such as {customer}, which makes a story and cannot be sold twice. Put the next effort into deals that repeat."
  },
  requires: [aBeachhead],
  look(scene) {
    const beachhead = beachheadIn(scene);
    const subjects2 = ["the beachhead", "the deals"];
    const reports = [];
    if (valueOf(beachhead.accounts)?.high === 1) {
      const place = { element: beachhead, property: "accounts" };
      reports.push({ message: "main", slots: { beachhead: beachhead.name }, place, subjects: ["the beachhead"] });
    }
    const priced = scene.figures.focus.deals.filter((deal) => dealValue(deal) !== void 0);
    const oneOff = priced.filter(isOneOff).toSorted((a, b) => worth(b) - worth(a));
    const [largest, ...others2] = oneOff;
    const part2 = sum2(oneOff) / sum2(priced);
    if (largest !== void 0 && headCount(priced) >= fewestDeals3.value && isAbove2(part2, largestPart.value)) {
      reports.push({
        message: "marquee",
        slots: { part: formatPercent(part2), customer: largest.name },
        place: { element: largest },
        subjects: ["the deals"],
        related: others2.map(({ at: at2 }) => ({ message: "marquee or custom work", at: at2 }))
      });
    }
    return { subjects: subjects2, reports };
  }
});

// packages/core/src/rules/focus/risk-unanswered.ts
var forces = ["revenue", "incumbents", "newcomers", "investors"];
var risk_unanswered_default = rule({
  id: "focus/risk-unanswered",
  summary: "Each of the four forces that punish a failed crossing should have an answer.",
  stages: at.crossing("warning"),
  messages: {
    main: "{strategy} has no answer to {forces}. If the crossing stalls these forces come at once; declare a risk for each and say what you will do.",
    open: "{risk} has no answer. If the crossing stalls this force comes with the other three; say what you will do."
  },
  look(scene) {
    const element = decisionOf(scene);
    const { risks } = scene.strategy;
    const reports = [];
    const unnamed = [];
    for (const force of forces) {
      const known2 = risks.filter((risk) => valueOf(risk.force) === force);
      if (known2.some((risk) => given(risk.answer))) continue;
      if (known2.length === 0) unnamed.push(force);
      for (const risk of known2) reports.push({ message: "open", slots: { risk: risk.name }, place: { element: risk }, subjects: [force] });
    }
    if (unnamed.length > 0 && !risks.some((risk) => isBroken(risk.force))) {
      reports.push({
        message: "main",
        slots: { strategy: element.name, forces: formatList(unnamed) },
        place: { element },
        subjects: unnamed
      });
    }
    return { subjects: forces, reports };
  }
});

// packages/core/src/rules/focus/runway-too-short.ts
var reserve = { value: 6, unit: "months", meaning: "time the money should last beyond the horizon" };
var runway_too_short_default = rule({
  id: "focus/runway-too-short",
  summary: "The money should outlast the time to dominate the beachhead.",
  stages: at.crossing("warning"),
  parameters: { reserve },
  messages: {
    main: "The money of {strategy} lasts {runway}, and winning {beachhead} takes {horizon}: the paper burns away before the log catches. Raise money, or choose a niche that is won sooner."
  },
  requires: [runwayAndHorizon],
  look(scene) {
    const element = decisionOf(scene);
    const subjects2 = ["runway"];
    const runway = valueOf(element.runway);
    const horizon = valueOf(element.horizon);
    if (runway === void 0 || horizon === void 0 || !isBelow(monthsOf(runway).high, monthsOf(horizon).low + reserve.value)) {
      return { subjects: subjects2, reports: [] };
    }
    const slots = {
      strategy: element.name,
      runway: formatDuration(runway),
      beachhead: beachheadName(scene),
      horizon: formatDuration(horizon)
    };
    const related2 = relatedTo("the time to dominate it", element.horizon);
    return { subjects: subjects2, reports: [{ message: "main", slots, place: { element, property: "runway" }, subjects: subjects2, related: related2 }] };
  }
});

// packages/core/src/rules/focus/sales-driven.ts
var salesDriven = { value: focusThresholds.drifting, unit: "%", meaning: "focus index below which the company is sales-driven" };
var fewestDeals4 = { value: 5, unit: "count", meaning: "deals needed before the rule judges" };
var sales_driven_default = rule({
  id: "focus/sales-driven",
  summary: "Most deals must lie in the beachhead.",
  stages: { earlyMarket: "warning", chasm: "error", bowlingAlley: "warning", tornado: "off", mainStreet: "off" },
  parameters: { salesDriven, fewestDeals: fewestDeals4 },
  messages: {
    main: "Only {share} of the deals of the last twelve months ({inside} of {all}, by {measure}) lie in {beachhead}: the company is sales-driven, which is fatal in the chasm. Decline what lies outside, or choose the segment that you really serve."
  },
  requires: [aBeachhead, aPayingCustomer],
  look(scene) {
    const subjects2 = ["the deals"];
    const index = focusIndex(scene);
    if (index === void 0 || dealsSinceDecision(scene) < fewestDeals4.value || !isBelow(index.share, salesDriven.value)) {
      return { subjects: subjects2, reports: [] };
    }
    const { share, measure, inside, all: all2 } = index;
    return {
      subjects: subjects2,
      reports: [
        {
          message: "main",
          slots: { share: formatPercent(share), inside, all: all2, measure, beachhead: beachheadIn(scene).name },
          place: beachheadPlace(scene),
          subjects: subjects2,
          related: dealsOutside(scene)
        }
      ]
    };
  }
});

// packages/core/src/rules/focus/second-target.ts
var keyOf = (block3) => `${block3.is} for ${block3.segment?.name ?? ""}`;
function blocksOf({ strategy }) {
  return [...strategy.positionings, ...strategy.pitches, ...strategy.channels, ...strategy.pricings];
}
function laterGroups(message) {
  const groups = valueOf(message.adopters) ?? [];
  return groups.includes("pragmatists") ? [] : groups.filter((group2) => group2 === "conservatives" || group2 === "laggards");
}
var second_target_default = rule({
  id: "focus/second-target",
  summary: "While crossing, everything should aim at one segment and at its pragmatists.",
  stages: at.chasmOnly("warning"),
  messages: {
    main: "This {block} serves {segment} while {beachhead} is not won yet, and each further profile adds requirements. Keep it for the day the first pin has fallen.",
    group: "This message speaks to {adopters}, who follow when pragmatists have bought. Aim it at pragmatists, or keep it for later."
  },
  requires: [aBlockForASegment, aBeachhead],
  look(scene) {
    const beachhead = beachheadIn(scene);
    const related2 = relatedTo("the beachhead", decisionOf(scene).beachhead);
    const subjects2 = [];
    const reports = [];
    for (const block3 of blocksOf(scene)) {
      const segment = block3.segment?.target;
      const subject2 = keyOf(block3);
      subjects2.push(subject2);
      if (segment === void 0 || segment === beachhead) continue;
      const slots = { block: block3.is, segment: segment.name, beachhead: beachhead.name };
      reports.push({ message: "main", slots, place: { element: block3 }, subjects: [subject2], related: related2 });
    }
    for (const positioning of scene.strategy.positionings) {
      for (const [number, message] of positioning.messages.entries()) {
        if (!given(message.adopters)) continue;
        const subject2 = `message ${number} of ${keyOf(positioning)}`;
        subjects2.push(subject2);
        const later = laterGroups(message);
        if (positioning.segment?.target !== beachhead || later.length === 0) continue;
        const place = { element: message, property: "adopters" };
        reports.push({ message: "group", slots: { adopters: formatList(later) }, place, subjects: [subject2], related: related2 });
      }
    }
    return { subjects: subjects2, reports };
  }
});

// packages/core/src/rules/focus/stage-missing.ts
var stage_missing_default = rule({
  id: "focus/stage-missing",
  summary: "A strategy must say at which stage of the adoption life cycle it stands.",
  stages: at.everyStage("error"),
  messages: {
    main: "{strategy} does not say at which stage it stands, so it is judged as if it were in the chasm. Add `stage: chasm`, or the stage that fits."
  },
  look(scene) {
    const element = decisionOf(scene);
    const subjects2 = [element.name];
    if (given(element.stage)) return { subjects: subjects2, reports: [] };
    return {
      subjects: subjects2,
      reports: [
        {
          message: "main",
          slots: { strategy: element.name },
          place: { element },
          subjects: subjects2,
          fixes: [
            {
              title: "Add `stage: chasm`",
              safe: false,
              changes: [{ do: "set", element, property: "stage", value: "chasm", first: true }]
            }
          ]
        }
      ]
    };
  }
});

// packages/core/src/rules/focus/wont-pursue-missing.ts
var wont_pursue_missing_default = rule({
  id: "focus/wont-pursue-missing",
  summary: "A company in the chasm must say which deals it declines.",
  stages: { earlyMarket: "off", chasm: "error", bowlingAlley: "warning", tornado: "off", mainStreet: "off" },
  messages: {
    main: "{strategy} names no deal that it would decline, and a company that walks away from nothing is sales-driven. List under `wontPursue` what you turn down while you cross."
  },
  look(scene) {
    const element = decisionOf(scene);
    const subjects2 = [element.name];
    const reports = given(element.wontPursue) ? [] : [{ message: "main", slots: { strategy: element.name }, place: { element }, subjects: subjects2 }];
    return { subjects: subjects2, reports };
  }
});

// packages/core/src/rules/language/hidden-character.ts
var hidden_character_default = rule({
  id: "language/hidden-character",
  summary: "A text should hold no character that a reader cannot see or that reverses what they read.",
  stages: at.everyStage("warning"),
  alsoWithoutStrategy: true,
  messages: {
    main: "{character} is invisible here and can make a reviewer read something else than what is written. Remove it."
  }
});

// packages/core/src/rules/language/ignore-unused.ts
var ignore_unused_default = rule({
  id: "language/ignore-unused",
  summary: "A directive should silence something.",
  stages: at.everyStage("warning"),
  alsoWithoutStrategy: true,
  messages: {
    main: "{rule} reports nothing here, so this directive silences nothing. Remove it.",
    unknown: "There is no rule {rule}, so this directive silences nothing. Did you mean {nearest}?"
  }
});

// packages/core/src/rules/language/ignore-without-reason.ts
var ignore_without_reason_default = rule({
  id: "language/ignore-without-reason",
  summary: "A directive that silences a rule must give its reason.",
  stages: at.everyStage("error"),
  alsoWithoutStrategy: true,
  messages: {
    main: "This directive gives no reason, so {rule} is not silenced. Write after a colon why the rule does not apply here; reviewers will read it."
  }
});

// packages/core/src/rules/language/mixed-currency.ts
var mixed_currency_default = rule({
  id: "language/mixed-currency",
  summary: "A strategy must count in one currency.",
  stages: at.everyStage("error"),
  alsoWithoutStrategy: true,
  messages: {
    main: "This amount is in {currency}, but the strategy counts in {first}, and nothing is converted. Write it in {first}."
  }
});

// packages/core/src/rules/language/no-strategy.ts
var no_strategy_default = rule({
  id: "language/no-strategy",
  summary: "A file should belong to a strategy.",
  stages: at.everyStage("warning"),
  alsoWithoutStrategy: true,
  messages: {
    main: "No `strategy` block stands in this folder or above it, so only what needs none is checked here. Add one, such as `strategy {name} { stage: chasm }`."
  }
});

// packages/core/src/rules/language/out-of-range.ts
var out_of_range_default = rule({
  id: "language/out-of-range",
  summary: "A number must lie where its property has a meaning.",
  stages: at.everyStage("error"),
  alsoWithoutStrategy: true,
  messages: {
    main: "`{value}` lies outside what `{property}` can mean: {allowed}. No figure is computed from it.",
    reversed: "The range `{value}` runs from high to low. Write the low end first."
  }
});

// packages/core/src/rules/language/repeated.ts
var repeated_default = rule({
  id: "language/repeated",
  summary: "A thing must be declared once.",
  stages: at.everyStage("error"),
  alsoWithoutStrategy: true,
  messages: {
    main: "{what} is given twice, and only the first one counts. Remove this one, or give it a name of its own."
  }
});

// packages/core/src/rules/language/syntax.ts
var syntax_default = rule({
  id: "language/syntax",
  summary: "A file must follow the one shape of the language: keyword, name, title, properties in braces.",
  stages: at.everyStage("error"),
  alsoWithoutStrategy: true,
  messages: {
    main: "Expected {expected} here, found {found}. What stands around this line still counts."
  }
});

// packages/core/src/rules/language/too-large.ts
var too_large_default = rule({
  id: "language/too-large",
  summary: "A file must stay within what the server can read in an instant.",
  stages: at.everyStage("error"),
  alsoWithoutStrategy: true,
  parameters: {
    largestFile: { value: 1048576, unit: "bytes", meaning: "largest file read" },
    mostTokens: { value: 2e5, unit: "count", meaning: "most words, values and comments read in one file" },
    deepest: { value: 64, unit: "count", meaning: "deepest nesting read" }
  },
  messages: {
    main: "This file has {size}, more than the {limit} that Headpin reads, so nothing in it counts. Split it: all files of the folder form one strategy.",
    depth: "Braces are nested {depth} deep here; nothing in the language goes deeper than 3. Close the ones before."
  }
});

// packages/core/src/rules/language/two-strategies.ts
var two_strategies_default = rule({
  id: "language/two-strategies",
  summary: "A folder must hold one strategy.",
  stages: at.everyStage("error"),
  alsoWithoutStrategy: true,
  messages: {
    main: "This folder holds two strategies, {name} and {other}, so its files belong to neither for sure. Move one into a folder of its own."
  }
});

// packages/core/src/rules/language/undeclared-rater.ts
var undeclared_rater_default = rule({
  id: "language/undeclared-rater",
  summary: "The rater of a ballot should be declared.",
  stages: at.everyStage("warning"),
  alsoWithoutStrategy: true,
  messages: {
    main: "The scores of {rater} count, but no rater of that name is declared, so nobody knows whether the panel meets customers. Declare the rater, or correct the name."
  }
});

// packages/core/src/rules/language/unknown-property.ts
var unknown_property_default = rule({
  id: "language/unknown-property",
  summary: "A property must be one that its declaration has.",
  stages: at.everyStage("error"),
  alsoWithoutStrategy: true,
  messages: {
    main: "`{property}` is no property of a {declaration}, so its value counts for nothing. Did you mean `{nearest}`?",
    elsewhere: "`{property}` is no property of a {declaration}, so its value counts for nothing. It belongs in a {other}."
  }
});

// packages/core/src/rules/language/unknown-reference.ts
var unknown_reference_default = rule({
  id: "language/unknown-reference",
  summary: "A reference must name something of the right kind that this strategy declares.",
  stages: at.everyStage("error"),
  alsoWithoutStrategy: true,
  messages: {
    main: "No {kind} is named `{name}`, so this line links to nothing. Did you mean `{nearest}`?",
    otherKind: "`{name}` is a {found}, and a {kind} is needed here. Name a {kind}, or declare one."
  }
});

// packages/core/src/rules/language/unknown-setting.ts
var unknown_setting_default = rule({
  id: "language/unknown-setting",
  summary: "headpin.json must hold only settings that exist.",
  stages: at.everyStage("error"),
  alsoWithoutStrategy: true,
  messages: {
    main: "`{key}` is no setting of headpin.json, so it changes nothing. Did you mean `{nearest}`?"
  }
});

// packages/core/src/rules/language/unknown-word.ts
var unknown_word_default = rule({
  id: "language/unknown-word",
  summary: "A word must be one of those that its place allows.",
  stages: at.everyStage("error"),
  alsoWithoutStrategy: true,
  messages: {
    main: "`{word}` is not a word that can stand here. Did you mean `{nearest}`?",
    far: "`{word}` is not a word that can stand here. Use one of {allowed}."
  }
});

// packages/core/src/rules/language/wrong-value.ts
var wrong_value_default = rule({
  id: "language/wrong-value",
  summary: "A value must be of the kind that its property takes.",
  stages: at.everyStage("error"),
  alsoWithoutStrategy: true,
  messages: {
    main: "`{property}` takes {expected}, and `{found}` is not one. Write it like `{example}`."
  }
});

// packages/core/src/rules/positioning/broad-offer.ts
var words4 = [
  "analytics",
  "platform",
  "ai",
  "crm",
  "erp",
  "software",
  "solution",
  "solutions",
  "suite",
  "tool",
  "tools",
  "toolkit",
  "system",
  "systems",
  "cloud",
  "data",
  "app",
  "apps",
  "application",
  "saas",
  "dashboard",
  "dashboards",
  "automation",
  "assistant",
  "agent",
  "agents",
  "marketplace",
  "intelligence",
  "artificial",
  "machine",
  "learning",
  "management",
  "business",
  "enterprise",
  "digital",
  "smart",
  "service",
  "services",
  "product",
  "insights"
];
var broad_offer_default = rule({
  id: "positioning/broad-offer",
  summary: "The offer should be named for the problem it solves and not for a technology.",
  stages: at.crossing("warning"),
  messages: {
    main: '"{product}" names a technology that a hundred others sell. Name the offer for the problem it ends and for whom, as in "churn rescue for prosumer software".'
  },
  words: { words: words4, fillers },
  requires: [aProduct],
  look(scene) {
    const element = decisionOf(scene);
    const product = valueOf(element.product);
    const subjects2 = [element.name];
    if (!consistsOf(product, words4)) return { subjects: subjects2, reports: [] };
    return { subjects: subjects2, reports: [{ message: "main", slots: { product }, place: { element, property: "product" }, subjects: subjects2 }] };
  }
});

// packages/core/src/rules/positioning/claim-blurred.ts
var longest2 = 50;
var mostLines = 2;
var withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
function stemsOf(text2) {
  return wordsOf(text2).flatMap((word2) => word2.split("-")).filter((word2) => [...word2].length >= 4 && !withoutSpaces.test(word2)).map((word2) => [...word2].slice(0, 5).join(""));
}
var namesOf2 = ({ title, industry, profession, useCase }) => [title, ...[industry, profession, useCase].map(valueOf)].filter((text2) => text2 !== void 0);
function tooMuchOf(claim) {
  const words10 = countWords(claim);
  const lines = claim.split("\n").filter((line2) => line2.trim() !== "").length;
  if (words10 > longest2) return formatCount(words10, "word");
  return lines > mostLines ? formatCount(lines, "line") : void 0;
}
var claim_blurred_default = rule({
  id: "positioning/claim-blurred",
  summary: "The claim should be two lines that name the segment.",
  stages: at.lasting("warning"),
  parameters: { longest: { value: longest2, unit: "words", meaning: "words of a claim" } },
  messages: {
    main: "The claim has {count}, and nobody repeats that to a colleague. Cut it to two lines: what you lead, and what it does for them.",
    segment: "The claim does not say whom it is for, so nobody in {segment} feels meant. Name them or their problem in it."
  },
  requires: [aClaim],
  look(scene) {
    const segment = beachheadIn(scene);
    const positioning = positioningIn(scene);
    const claim = valueOf(positioning.claim);
    const subjects2 = [segment.name];
    const found = { place: { element: positioning, property: "claim" }, subjects: subjects2 };
    const reports = [];
    const count2 = tooMuchOf(claim);
    if (count2 !== void 0) reports.push({ ...found, message: "main", slots: { count: count2 } });
    const stems = namesOf2(segment).flatMap(stemsOf);
    const named3 = stems.length === 0 || stemsOf(claim).some((stem) => stems.includes(stem));
    if (!named3) reports.push({ ...found, message: "segment", slots: { segment: segment.name } });
    return { subjects: subjects2, reports };
  }
});

// packages/core/src/rules/positioning/pitches.ts
var diagnosis = ["peers", "problem", "confirm", "today"];
var isDiagnosis = (step) => diagnosis.some((move) => move === step.move);
var keyedPitches = (pitches) => pitches.map((pitch, i) => ({ key: `pitch ${i + 1}`, pitch }));

// packages/core/src/rules/positioning/demo-first.ts
function demosTooEarly({ steps }) {
  return steps.filter((step, i) => step.move === "demo" && steps.slice(i + 1).some(isDiagnosis));
}
var demo_first_default = rule({
  id: "positioning/demo-first",
  summary: "A pitch must diagnose before it shows the product.",
  stages: at.niche("error"),
  alsoWithoutStrategy: true,
  messages: {
    main: "The pitch for {segment} opens the laptop before the problem is on the table, which looks like a product in search of one. Move the demo to the end."
  },
  requires: [aPitch],
  look({ strategy }) {
    const pitches = keyedPitches(strategy.pitches);
    return {
      subjects: pitches.map(({ key: key2 }) => key2),
      reports: pitches.flatMap(({ key: key2, pitch }) => {
        const early = demosTooEarly(pitch);
        const first = early[0] ?? pitch.steps.slice(0, 1).find((step) => step.move === "demo");
        if (first === void 0) return [];
        const changes = early.map((step) => ({ do: "move-last", element: pitch, at: step.at }));
        const fixes = changes.length === 0 ? [] : [{ title: "Move the demo to the end", safe: true, changes }];
        const slots = { segment: pitch.segment?.name ?? "this segment" };
        return [{ message: "main", slots, place: { element: pitch, at: first.at }, subjects: [key2], fixes }];
      })
    };
  }
});

// packages/core/src/rules/positioning/disruption-words.ts
var words5 = [
  "revolutionary",
  "revolutionise",
  "revolutionises",
  "revolutionize",
  "revolutionizes",
  "revolutionizing",
  "revolution",
  "disruptive",
  "disrupt",
  "disrupts",
  "disrupting",
  "disruption",
  "paradigm",
  "paradigms",
  "groundbreaking",
  "ground-breaking",
  "game-changing",
  "game-changer",
  "gamechanger",
  "breakthrough",
  "radical",
  "radically",
  "reinvent",
  "reinvents",
  "reinventing",
  "moonshot",
  "bleeding-edge"
];
function isForTheMainstream(message) {
  if (isBroken(message.adopters)) return false;
  const groups = groupsOf(message);
  return groups.length === 0 || groups.includes("pragmatists") || groups.includes("conservatives");
}
function textsOf(positioning) {
  const messages = keyedMessages(positioning).filter(({ message }) => isForTheMainstream(message));
  return [
    { key: "claim", text: positioning.claim, place: { element: positioning, property: "claim" } },
    { key: "benefit", text: positioning.benefit, place: { element: positioning, property: "benefit" } },
    ...messages.map(({ key: key2, message }) => ({ key: key2, text: message.says, place: { element: message, property: "says" } }))
  ].filter(({ text: text2 }) => given(text2));
}
var disruption_words_default = rule({
  id: "positioning/disruption-words",
  summary: "What pragmatists read should promise less risk and not disruption.",
  stages: at.fromTheChasmOn("warning"),
  messages: {
    main: '"{word}" draws visionaries and frightens pragmatists, who buy an improvement that is proven. Say which risk you take away.'
  },
  words: { words: words5 },
  requires: [aClaim],
  look(scene) {
    const texts3 = textsOf(positioningIn(scene));
    return {
      subjects: texts3.map(({ key: key2 }) => key2),
      reports: texts3.flatMap(({ key: key2, text: text2, place }) => {
        const word2 = firstOf2(valueOf(text2) ?? "", words5);
        return word2 === void 0 ? [] : [{ message: "main", slots: { word: word2 }, place, subjects: [key2] }];
      })
    };
  }
});

// packages/core/src/rules/positioning/feedback-missing.ts
var longest3 = 6;
var feedback_missing_default = rule({
  id: "positioning/feedback-missing",
  summary: "The positioning should be tested and adjusted as rivals find holes in it.",
  stages: at.fromTheChasmOn("warning"),
  parameters: { longest: { value: longest3, unit: "months", meaning: "longest time between reviews" } },
  messages: {
    main: "The positioning for {segment} was never reviewed. Read it once with what rivals say now, and set `reviewed`.",
    old: "The positioning for {segment} was last reviewed on {reviewed}, and rivals have had {age} to find its holes. Review it.",
    open: 'Rivals say "{objection}", and nothing answers it. Write the answer before a buyer asks.'
  },
  requires: [aClaim],
  look(scene) {
    const { today } = scene;
    const segment = beachheadIn(scene);
    const positioning = positioningIn(scene);
    const objections = positioning.objections.map((objection, i) => ({ key: `objection ${i + 1}`, objection }));
    const reports = [];
    const reviewed = valueOf(positioning.reviewed);
    const subjects2 = [segment.name];
    if (!given(positioning.reviewed)) {
      reports.push({ message: "main", slots: { segment: segment.name }, place: { element: positioning }, subjects: subjects2 });
    } else if (reviewed !== void 0 && reviewed < addMonths(today, -longest3)) {
      const slots = { segment: segment.name, reviewed: formatDate(reviewed), age: formatTimeBetween(reviewed, today) };
      reports.push({ message: "old", slots, place: { element: positioning, property: "reviewed" }, subjects: subjects2 });
    }
    for (const { key: key2, objection } of objections) {
      if (given(objection.answer)) continue;
      reports.push({ message: "open", slots: { objection: objection.says }, place: { element: objection }, subjects: [key2] });
    }
    return { subjects: [...subjects2, ...objections.map(({ key: key2 }) => key2)], reports };
  }
});

// packages/core/src/vocabulary/value-kinds.ts
var spec = (value, doc, example) => ({
  value,
  doc,
  example,
  required: false
});
var required = (property) => ({ ...property, required: true });
var text = (doc, example) => spec({ type: "text" }, doc, example);
var texts2 = (doc, example) => spec({ type: "texts" }, doc, example);
var money = (doc, example = "$500k") => spec({ type: "money" }, doc, example);
var rate = (doc, example = "$2M per year") => spec({ type: "rate" }, doc, example);
var moneyOrRate = (doc, example = "$1.5M per year") => spec({ type: "moneyOrRate" }, doc, example);
var total2 = (doc, example = "$100M over 5 years") => spec({ type: "total" }, doc, example);
var percent = (doc, example = "40%") => spec({ type: "percent" }, doc, example);
var duration = (doc, example = "24 months") => spec({ type: "duration" }, doc, example);
var timedShare = (doc, example = "40% within 24 months") => spec({ type: "timedShare" }, doc, example);
var date = (doc, example = "2026-11-21") => spec({ type: "date" }, doc, example);
var truth = (doc, example = "yes") => spec({ type: "truth" }, doc, example);
var count = (least, doc, example) => spec({ type: "number", whole: true, least, most: Number.POSITIVE_INFINITY, range: true }, doc, example);
var plainNumber = (least, most2, doc, example) => spec({ type: "number", whole: false, least, most: most2, range: false }, doc, example);
var word = (words10, doc) => spec({ type: "word", words: words10 }, doc, words10[0]);
var words6 = (allowed, doc) => spec({ type: "words", words: allowed }, doc, allowed.slice(0, 2).join(", "));
var reference = (kinds3, doc, example) => spec({ type: "reference", kinds: kinds3, words: [] }, doc, example);
var referenceOrWord = (kinds3, words10, doc, example) => spec({ type: "reference", kinds: kinds3, words: words10 }, doc, example);
var references = (kinds3, doc, example) => spec({ type: "references", kinds: kinds3 }, doc, example);

// packages/core/src/vocabulary/decision.ts
var adopterGroups = {
  one: ["innovator", "visionary", "pragmatist", "conservative", "laggard"],
  many: ["innovators", "visionaries", "pragmatists", "conservatives", "laggards"]
};
var stages3 = ["earlyMarket", "chasm", "bowlingAlley", "tornado", "mainStreet"];
var strategyProperties = {
  product: required(text("What is sold, named for the problem it ends.", '"Churn Rescue"')),
  category: required(
    text("The buying category it is compared in: the budget line under which buyers look.", '"customer success software"')
  ),
  owner: text("The one person who answers for the crossing.", '"Marta Reyes, vice president of marketing"'),
  kind: word(["application", "platform"], "A platform crosses as one application; name that in `application`."),
  application: text("The one application that a platform is sold as.", '"filing assembly"'),
  stage: required(word(stages3, "Where the company stands in the adoption life cycle. It decides which rules apply.")),
  beachhead: required(
    reference(
      ["segment"],
      "The one segment to win first: big enough to matter, small enough to lead, a good fit for the crown jewels.",
      "PharmaFilings"
    )
  ),
  goal: total2("Own revenue wanted from the beachhead over a period."),
  horizon: duration("Time to dominate the beachhead; more than two years is too wide or too slow."),
  launch: date("The day on which the whole product is offered to pragmatists."),
  runway: duration("How long the money lasts.", "36 months"),
  decideBy: date("The day by which the beachhead is to be chosen."),
  decided: date("The day on which it was chosen."),
  because: text("Why this one.", '"No other scenario names a buyer who loses money every single day."'),
  costs: rate("What the venture costs to run.", "$3M per year"),
  development: money("What the whole product still costs to develop and approve.", "$4M"),
  agreed: texts2("Who signed off, product management among them.", '"product management", "sales"'),
  wontPursue: texts2("What the company declines while it crosses.", '"custom work that no second customer would use"'),
  cutoff: plainNumber(1, 5, "A showstopper whose mean is below it eliminates the scenario; 3 unless given.", "3")
};

// packages/core/src/rules/positioning/message-missing.ts
var mayReachPragmatists = (message) => given(message.says) && (isBroken(message.adopters) || groupsOf(message).includes("pragmatists"));
function areForOthers(one, other) {
  const [first, second] = [groupsOf(one), groupsOf(other)];
  if (first.length === 0 || second.length === 0) return false;
  return first.some((group2) => !second.includes(group2)) || second.some((group2) => !first.includes(group2));
}
function sayTheSame(one, other) {
  const [first, second] = [valueOf(one.says), valueOf(other.says)];
  return first !== void 0 && second !== void 0 && sameText(first, second);
}
function groupsOfBoth(one, other) {
  const words10 = formatList(adopterGroups.many.filter((group2) => [...groupsOf(one), ...groupsOf(other)].includes(group2)));
  return words10.charAt(0).toUpperCase() + words10.slice(1);
}
var message_missing_default = rule({
  id: "positioning/message-missing",
  summary: "Pragmatists and every other audience should have a message of their own.",
  stages: { ...at.fromTheChasmOn("warning"), mainStreet: "off" },
  messages: {
    main: "No message speaks to pragmatists, who decide whether {segment} is won. Add one that tells what their peers gained.",
    empty: 'Nothing says what "{audience}" is told. Write it into `says`.',
    same: "{groups} read the same sentence, but one wants an edge and the other no risk. Write one for each."
  },
  requires: [aClaim],
  look(scene) {
    const segment = beachheadIn(scene);
    const positioning = positioningIn(scene);
    const messages = keyedMessages(positioning);
    const reports = [];
    if (!positioning.messages.some(mayReachPragmatists)) {
      reports.push({ message: "main", slots: { segment: segment.name }, place: { element: positioning }, subjects: [segment.name] });
    }
    for (const [i, { key: key2, message }] of messages.entries()) {
      if (!given(message.says)) {
        reports.push({ message: "empty", slots: { audience: message.audience }, place: { element: message }, subjects: [key2] });
      }
      const earlier = positioning.messages.slice(0, i).find((other) => sayTheSame(other, message) && areForOthers(other, message));
      if (earlier === void 0) continue;
      reports.push({
        message: "same",
        slots: { groups: groupsOfBoth(earlier, message) },
        place: { element: message, property: "says" },
        subjects: [key2],
        related: [{ message: "the message with the same text", at: earlier.at }]
      });
    }
    return { subjects: [segment.name, ...messages.map(({ key: key2 }) => key2)], reports };
  }
});

// packages/core/src/rules/positioning/missing.ts
var missing_default3 = rule({
  id: "positioning/missing",
  summary: "The beachhead must have a positioning with a claim.",
  stages: at.lasting("error"),
  messages: {
    main: "Nothing claims leadership in {segment}, and the position in the buyer's head decides more than anything else. Add `positioning for {segment}` with a claim of two lines."
  },
  requires: [aBeachhead, noneMisnamed("positioning", ({ strategy }) => strategy.positionings)],
  look(scene) {
    const segment = beachheadIn(scene);
    const positioning = positioningIn(scene);
    const subjects2 = [segment.name];
    if (given(positioning?.claim)) return { subjects: subjects2, reports: [] };
    const place = { element: positioning ?? segment };
    return { subjects: subjects2, reports: [{ message: "main", slots: { segment: segment.name }, place, subjects: subjects2 }] };
  }
});

// packages/core/src/rules/positioning/not-a-question.ts
var endsAsQuestion = /(?:[?\u037E\u061F\u1367\u1945\u2047\u2048\u2049\u203D\u2CFA\u2CFB\u2E2E\uA60F\uA6F7\uFE16\uFE56\uFF1F]|\p{Script=Greek}\s*;)[\p{Pe}\p{Pf}"'\s]*$/u;
var armenianMark = "\u055E";
var isQuestion = (text2) => endsAsQuestion.test(text2) || text2.includes(armenianMark);
var askingSteps = (strategy) => keyedPitches(strategy.pitches).flatMap(
  ({ key: key2, pitch }) => pitch.steps.map((step, i) => ({ key: `${key2}, step ${i + 1}`, pitch, step, number: i })).filter(({ step }) => step.move === "confirm" || step.move === "today")
);
var not_a_question_default = rule({
  id: "positioning/not-a-question",
  summary: "The last two moves of the diagnosis should ask.",
  stages: at.everyStage("hint"),
  alsoWithoutStrategy: true,
  messages: { main: "This step tells where it should ask. End it with a question and listen." },
  uncounted: ({ strategy }) => askingSteps(strategy).length === 0,
  look({ strategy }) {
    const steps = askingSteps(strategy);
    const telling = steps.filter(({ step }) => step.text !== void 0 && step.text.trim() !== "" && !isQuestion(step.text));
    return {
      subjects: steps.map(({ key: key2 }) => key2),
      reports: telling.map(({ key: key2, pitch, step, number }) => ({
        message: "main",
        slots: {},
        // A step has no name; move and number tell it from the others of its pitch.
        place: { element: pitch, property: step.move, item: number, at: step.at },
        subjects: [key2]
      }))
    };
  }
});

// packages/core/src/rules/positioning/peers-unfounded.ts
function isInIndustry(customer, industry) {
  const own = valueOf(valueOf(customer.segment)?.target?.industry);
  return own !== void 0 && sameText(own, industry);
}
var peers_unfounded_default = rule({
  id: "positioning/peers-unfounded",
  summary: "The pitch should name peers only where there are some.",
  stages: at.crossing("warning"),
  messages: {
    main: "The pitch says that you work with others in {industry}, and no repeatable customer there has paid yet. Win one first, or leave the sentence out."
  },
  requires: [aPitchForTheBeachhead, aPeersStep],
  look(scene) {
    const segment = beachheadIn(scene);
    const pitch = forSegment(scene.strategy.pitches, segment);
    const step = pitch.steps.find(({ move }) => move === "peers");
    const subjects2 = [segment.name];
    const industry = valueOf(segment.industry);
    if (industry === void 0) return { subjects: subjects2, reports: [] };
    const customers = scene.strategy.customers.filter((customer) => isInIndustry(customer, industry));
    if (customers.some((customer) => isPaying(customer) && !isOneOff(customer))) return { subjects: subjects2, reports: [] };
    const related2 = customers.filter(isOneOff).map(({ at: at2 }) => ({ message: "a customer in this industry who cannot be sold to twice", at: at2 }));
    return { subjects: subjects2, reports: [{ message: "main", slots: { industry }, place: { element: pitch, at: step.at }, subjects: subjects2, related: related2 }] };
  }
});

// packages/core/src/rules/positioning/pitch-incomplete.ts
var pitch_incomplete_default = rule({
  id: "positioning/pitch-incomplete",
  summary: "The pitch should make the four diagnostic moves.",
  stages: at.niche("warning"),
  messages: {
    main: "The pitch for {segment} lacks {missing}. Diagnose first: we work with others in your industry, we hear of this problem, do you have it, how do you solve it now?"
  },
  requires: [aBeachhead, noneMisnamed("pitch", ({ strategy }) => strategy.pitches)],
  look(scene) {
    const segment = beachheadIn(scene);
    const pitch = forSegment(scene.strategy.pitches, segment);
    const said = pitch?.steps.filter((step) => step.text?.trim() !== "").map((step) => step.move) ?? [];
    const missing = diagnosis.filter((move) => !said.includes(move));
    if (missing.length === 0) return { subjects: diagnosis, reports: [] };
    const slots = { segment: segment.name, missing: formatKeys(missing) };
    return { subjects: diagnosis, reports: [{ message: "main", slots, place: { element: pitch ?? segment }, subjects: missing }] };
  }
});

// packages/core/src/rules/positioning/replaces-stack.ts
var replaces_stack_default = rule({
  id: "positioning/replaces-stack",
  summary: "The customer should be asked to change the broken piece only.",
  stages: at.crossing("warning"),
  messages: {
    main: "{segment} is asked to replace what it has, and pragmatists fix only what is broken. Offer the one piece, and leave the rest of their systems in place."
  },
  requires: [aClaim, aChange],
  look(scene) {
    const segment = beachheadIn(scene);
    const element = positioningIn(scene);
    const subjects2 = [segment.name];
    if (valueOf(element.change) !== "replace") return { subjects: subjects2, reports: [] };
    const change = { do: "set", element, property: "change", value: "piece" };
    return {
      subjects: subjects2,
      reports: [
        {
          message: "main",
          slots: { segment: segment.name },
          place: { element, property: "change" },
          subjects: subjects2,
          fixes: [{ title: "Change it to `piece`", safe: false, changes: [change] }]
        }
      ]
    };
  }
});

// packages/core/src/rules/positioning/statement-incomplete.ts
var parts4 = ["benefit", "against", "difference", "commitment", "change"];
var sides = ["market", "product"];
function sidesMissing({ against }) {
  const named3 = targets(against).map(({ side }) => side);
  return isUnsound(against) ? [] : sides.filter((side) => !named3.includes(side));
}
function nameTheOnlyOne(strategy, positioning, side) {
  const [only2, ...others2] = strategy.alternatives.filter((alternative) => alternative.side === side);
  if (only2 === void 0 || others2.length > 0) return [];
  const where = { element: positioning, property: "against" };
  const change = given(positioning.against) ? { ...where, do: "add-item", item: only2.name } : { ...where, do: "set", value: only2.name };
  return [{ title: `Name ${only2.name} in \`against\``, safe: false, changes: [change] }];
}
var statement_incomplete_default = rule({
  id: "positioning/statement-incomplete",
  summary: "The positioning should hold every part of the positioning statement.",
  stages: at.niche("warning"),
  messages: {
    main: "The positioning for {segment} leaves open {missing}. Fill it in: unlike the two alternatives, you lead in technology and have committed yourself to this one segment."
  },
  requires: [aClaim],
  look(scene) {
    const { strategy } = scene;
    const positioning = positioningIn(scene);
    const absent = missingOf(positioning, parts4);
    const unnamed = sidesMissing(positioning);
    const isOpen = (part2) => absent.some((name) => name === part2) || part2 === "against" && unnamed.length > 0;
    const open = parts4.filter(isOpen);
    if (open.length === 0) return { subjects: parts4, reports: [] };
    const words10 = absent.map((part2) => formatKeys([part2]));
    if (given(positioning.against)) words10.push(...unnamed.map((side) => `a ${side} alternative in \`against\``));
    const isLeftOut = (alternative) => unnamed.includes(alternative.side) && !targets(positioning.against).includes(alternative);
    return {
      subjects: parts4,
      reports: [
        {
          message: "main",
          slots: { segment: beachheadIn(scene).name, missing: formatList(words10) },
          place: { element: positioning },
          subjects: open,
          related: strategy.alternatives.filter(isLeftOut).map(({ at: at2 }) => ({ message: "an alternative that `against` does not name", at: at2 })),
          fixes: unnamed.flatMap((side) => nameTheOnlyOne(strategy, positioning, side))
        }
      ]
    };
  }
});

// packages/core/src/rules/pricing/above-worth.ts
var incumbents = (scene) => alternativesCompared(scene).filter(({ side }) => side === "market");
var worthOfTheProblem = requirement("the cost of inaction or a budget", "reason/incomplete", (scene) => {
  const worths = [
    scene.beachhead?.reason?.inaction,
    ...incumbents(scene).map(({ budget }) => budget)
  ];
  if (worths.some((worth2) => valueOf(worth2) !== void 0)) return true;
  const errors = worths.filter(isUnsound);
  return errors.length > 0 && errors;
});
var readableAgainst = readable("`against`", "pricing/missing", (scene) => [positioningIn(scene)?.against]);
var above_worth_default = rule({
  id: "pricing/above-worth",
  summary: "The price should fit the budget and the size of the problem.",
  stages: at.fromTheChasmOn("warning"),
  messages: {
    main: "{price} is more than the problem costs {segment}, which is {inaction} a year. Find the use case that costs more, or a lower price.",
    budget: "{price} is more than the budget of {budget} that {alternative} holds. Take a price that fits it, or name the budget that you would take."
  },
  requires: [aPricing, readableAgainst, worthOfTheProblem],
  look(scene) {
    const segment = beachheadIn(scene);
    const element = pricingIn(scene);
    const price = valueOf(element.price);
    const found = { place: { element, property: "price" }, subjects: [segment.name] };
    const words10 = `${formatPerYear(price)} per year`;
    const reports = [];
    const inaction2 = valueOf(segment.reason?.inaction);
    if (inaction2 !== void 0 && exceeds(price.perYear.low, inaction2.perYear.high)) {
      const slots = { price: words10, segment: segment.name, inaction: formatPerYear(inaction2) };
      reports.push({ ...found, message: "main", slots, related: relatedTo("the cost of doing nothing", segment.reason?.inaction) });
    }
    const budgets2 = incumbents(scene).flatMap((alternative) => {
      const budget = valueOf(alternative.budget);
      return budget === void 0 ? [] : [{ alternative, budget }];
    });
    const largest = highestOf(budgets2.map(({ budget }) => budget));
    if (largest !== void 0 && exceeds(price.perYear.low, largest.high)) {
      const holder = budgets2.find(({ budget: budget2 }) => budget2.perYear.high === largest.high).alternative;
      const budget = formatMoney({ ...largest, currency: price.currency });
      const slots = { price: words10, budget, alternative: holder.name };
      reports.push({ ...found, message: "budget", slots, related: relatedTo(`the budget of ${holder.name}`, holder.budget) });
    }
    return { subjects: found.subjects, reports };
  }
});

// packages/core/src/rules/pricing/below-cost.ts
var readableCost = readable("the cost and the discount", "pricing/missing", (scene) => [
  pricingIn(scene)?.cost,
  pricingIn(scene)?.discount
]);
var below_cost_default = rule({
  id: "pricing/below-cost",
  summary: "The price should be above what it costs to serve an account.",
  stages: at.fromTheChasmOn("warning"),
  messages: {
    main: "{price} does not pay for serving {segment}, which costs {cost} a year, so each customer won makes it worse. Raise the price, or take work out of the whole product."
  },
  requires: [aPricing, readableCost],
  uncounted: (scene) => !given(pricingIn(scene)?.cost),
  look(scene) {
    const segment = beachheadIn(scene);
    const element = pricingIn(scene);
    const cost = valueOf(element.cost);
    const price = priceAfterDiscount(element);
    const subjects2 = [segment.name];
    if (exceeds(price.high, cost.perYear.low)) return { subjects: subjects2, reports: [] };
    const words10 = `${formatMoney({ ...price, currency: cost.currency })} per year`;
    return {
      subjects: subjects2,
      reports: [
        {
          message: "main",
          slots: { price: words10, segment: segment.name, cost: formatPerYear(cost) },
          place: { element, property: "price" },
          subjects: subjects2,
          related: relatedTo("what it costs to serve one account", element.cost)
        }
      ]
    };
  }
});

// packages/core/src/rules/pricing/discount.ts
var largestMean = { value: 0.2, unit: "%", meaning: "mean discount over the deals" };
var fewestDeals5 = { value: 3, unit: "count", meaning: "deals needed before the mean is judged" };
var discounts = readable("the discounts", "pricing/missing", (scene) => [
  pricingIn(scene)?.discount,
  ...scene.figures.focus.deals.map(({ discount }) => discount)
]);
function discountOf(customer) {
  const { low, high: high2 } = valueOf(customer.discount) ?? { low: 0, high: 0 };
  return (low + high2) / 2;
}
var meanDiscount = (deals) => deals.reduce((sum3, customer) => sum3 + discountOf(customer) * headsOf(customer), 0) / headCount(deals);
var discount_default = rule({
  id: "pricing/discount",
  summary: "Deals should be closed without a discount.",
  stages: at.crossing("warning"),
  parameters: { largestMean, fewestDeals: fewestDeals5 },
  messages: {
    main: "A planned discount of {discount} tells {segment} that the product is risky or worth less. Ask the full price and guarantee the result.",
    habit: "Deals were closed at {mean} off on average, and pragmatists hear of it. Ask the full price and guarantee the result."
  },
  requires: [aPricing, discounts],
  look(scene) {
    const element = pricingIn(scene);
    const { deals } = scene.figures.focus;
    const reports = [];
    const guarantee = relatedTo("what you guarantee", element.guarantee);
    const planned = valueOf(element.discount);
    if (planned !== void 0 && planned.low > 0) {
      reports.push({
        message: "main",
        slots: { discount: formatPercent(planned), segment: beachheadIn(scene).name },
        place: { element, property: "discount" },
        subjects: ["the pricing"],
        related: guarantee,
        fixes: [{ title: "Remove the planned discount", safe: false, changes: [{ do: "remove", element, property: "discount" }] }]
      });
    }
    const mean = meanDiscount(deals);
    if (headCount(deals) >= fewestDeals5.value && isAbove2(mean, largestMean.value)) {
      const reduced = deals.filter((customer) => discountOf(customer) > 0);
      const largest = reduced.reduce((most2, customer) => discountOf(customer) > discountOf(most2) ? customer : most2);
      const others2 = reduced.filter((customer) => customer !== largest);
      reports.push({
        message: "habit",
        slots: { mean: formatPercent(mean) },
        place: { element: largest, property: "discount" },
        subjects: ["the deals"],
        related: [...guarantee, ...others2.flatMap((customer) => relatedTo(`the discount of ${customer.name}`, customer.discount))]
      });
    }
    return { subjects: ["the pricing", "the deals"], reports };
  }
});

// packages/core/src/rules/pricing/missing.ts
var missing_default4 = rule({
  id: "pricing/missing",
  summary: "The beachhead must have a pricing model and a price.",
  stages: at.fromTheChasmOn("error"),
  messages: {
    main: "Nothing says what {segment} pays. Add `pricing for {segment}` with a model and a price; the price of the whole product is what the buyer compares."
  },
  requires: [aBeachhead, noneMisnamed("pricing", ({ strategy }) => strategy.pricings)],
  look(scene) {
    const segment = beachheadIn(scene);
    const pricing = pricingIn(scene);
    const subjects2 = [segment.name];
    if (given(pricing?.model) && given(pricing?.price)) return { subjects: subjects2, reports: [] };
    const place = { element: pricing ?? segment };
    return { subjects: subjects2, reports: [{ message: "main", slots: { segment: segment.name }, place, subjects: subjects2 }] };
  }
});

// packages/core/src/rules/pricing/not-whole.ts
var parts5 = ["covers", "guarantee"];
var readableParts = readable("what the price covers", "pricing/missing", (scene) => [pricingIn(scene)?.covers]);
function isOurs({ from }) {
  const provider = valueOf(from);
  return provider === "us" || typeof provider === "object" && provider.target !== void 0;
}
var not_whole_default = rule({
  id: "pricing/not-whole",
  summary: "The price should cover the whole product and come with a guarantee.",
  stages: at.fromTheChasmOn("warning"),
  messages: {
    main: "The price for {segment} leaves out {components}, so the buyer cannot compare it with the whole product of anyone else. Price the whole.",
    open: "The price for {segment} does not say {missing}. Pragmatists pay the full price for a whole product that is guaranteed to work: say what it covers and what you guarantee."
  },
  requires: [aPricing, readableParts],
  look(scene) {
    const segment = beachheadIn(scene).name;
    const element = pricingIn(scene);
    const reports = missingOf(element, parts5).map((part2) => ({
      message: "open",
      slots: { segment, missing: `\`${part2}\`` },
      place: { element, property: part2 },
      subjects: [part2]
    }));
    const covered = targets(element.covers);
    const left = neededComponents(scene).filter((component) => isOurs(component) && !covered.includes(component));
    if (given(element.covers) && left.length > 0) {
      const components = formatList(left.map(({ name }) => name));
      reports.push({
        message: "main",
        slots: { segment, components },
        place: { element, property: "covers" },
        subjects: ["covers"],
        related: left.map(({ name, at: at2 }) => ({ message: `${name}, which is left out`, at: at2 })),
        fixes: [
          {
            title: `Cover ${components} too`,
            safe: false,
            changes: left.map(({ name }) => ({ do: "add-item", element, property: "covers", item: name }))
          }
        ]
      });
    }
    return { subjects: parts5, reports };
  }
});

// packages/core/src/rules/pricing/outside-corridor.ts
var premium = {
  value: 0.3,
  unit: "%",
  meaning: "what pragmatists pay the leader above the dearest alternative",
  fromTheBook: true
};
var isByCustomer = (scene) => valueOf(pricingIn(scene)?.model) === "customer";
var forCorridor = ({ what, carrier, met }) => requirement(what, carrier, (scene) => !isByCustomer(scene) || met(scene));
var readableCorridor = readable("a discount and `against`", "pricing/missing", (scene) => [
  pricingIn(scene)?.discount,
  positioningIn(scene)?.against
]);
var pricesOfAlternatives = requirement("the price of an alternative", "competition/alternative-incomplete", (scene) => {
  const alternatives = alternativesCompared(scene);
  if (alternatives.length === 0 || alternatives.some(({ price }) => !given(price))) return false;
  const errors = alternatives.map(({ price }) => price).filter(isUnsound);
  return errors.length === 0 || errors;
});
var outside_corridor_default = rule({
  id: "pricing/outside-corridor",
  summary: "A leader's price should lie above both alternatives, by no more than the leader's premium.",
  stages: at.crossing("warning"),
  parameters: { premium },
  messages: {
    main: "{price} is not above {reference}, and pragmatists read a low price as a weak product. Price as the leader: above {reference}, up to {top}.",
    high: "{price} is more than {premium} above {reference}, which is more than a leader can ask. Stay below {top}, or show a whole product that is worth more."
  },
  requires: [aPricing, ...[readableCorridor, pricesOfAlternatives, anAlternative].map(forCorridor)],
  uncounted: (scene) => !isByCustomer(scene),
  look(scene) {
    const element = pricingIn(scene);
    const subjects2 = [beachheadIn(scene).name];
    const listed = valueOf(element.price);
    const discounted2 = priceAfterDiscount(element);
    const alternatives = alternativesCompared(scene);
    const reference2 = highestOf(alternatives.flatMap(({ price }) => valueOf(price) ?? []));
    const top = { low: reference2.low * (1 + premium.value), high: reference2.high * (1 + premium.value) };
    const money3 = (amount) => formatMoney({ ...amount, currency: listed.currency });
    const slots = { reference: money3(reference2), top: money3(top), premium: formatPercent(premium.value) };
    const dearest = alternatives.filter(({ price }) => valueOf(price)?.perYear.high === reference2.high);
    const found = {
      place: { element, property: "price" },
      subjects: subjects2,
      related: [
        ...dearest.flatMap((alternative) => relatedTo(`the price of ${alternative.name}`, alternative.price)),
        ...relatedTo("the planned discount", element.discount)
      ]
    };
    const reports = [];
    if (!exceeds(discounted2.high, reference2.low)) {
      const isReduced = discounted2.high < listed.perYear.high;
      const price = `${money3(discounted2)} per year${isReduced ? " after the discount" : ""}`;
      reports.push({ ...found, message: "main", slots: { ...slots, price } });
    }
    if (exceeds(listed.perYear.low, top.high)) {
      reports.push({ ...found, message: "high", slots: { ...slots, price: `${money3(listed.perYear)} per year` } });
    }
    return { subjects: subjects2, reports };
  }
});

// packages/core/src/rules/pricing/vendor-model.ts
var vendor_model_default = rule({
  id: "pricing/vendor-model",
  summary: "While crossing, the price should follow from the customer and not from our costs.",
  stages: at.crossing("warning"),
  messages: {
    main: "A price built on our costs tells {segment} nothing, and pragmatists read it as doubt. Set it by the alternatives: above both, as the leader would."
  },
  requires: [aPricing],
  look(scene) {
    const segment = beachheadIn(scene);
    const element = pricingIn(scene);
    const subjects2 = [segment.name];
    if (valueOf(element.model) !== "vendor") return { subjects: subjects2, reports: [] };
    const change = { do: "set", element, property: "model", value: "customer" };
    return {
      subjects: subjects2,
      reports: [
        {
          message: "main",
          slots: { segment: segment.name },
          place: { element, property: "model" },
          subjects: subjects2,
          fixes: [{ title: "Change it to `customer`", safe: false, changes: [change] }]
        }
      ]
    };
  }
});

// packages/core/src/rules/reason/about-us.ts
var words7 = {
  nouns: [
    "product",
    "products",
    "platform",
    "technology",
    "engine",
    "ai",
    "solution",
    "solutions",
    "algorithm",
    "algorithms",
    "feature",
    "features",
    "architecture"
  ],
  verbs: ["offer", "provide", "built", "build", "developed", "invented", "sell"]
};
var aboutUs = (text2) => firstFollowed(text2, ["our", "my"], words7.nouns, 2) ?? firstFollowed(text2, ["we"], words7.verbs, 1);
var about_us_default = rule({
  id: "reason/about-us",
  summary: "The reason to buy should speak of the customer's misery and not of our product.",
  stages: at.niche("warning"),
  messages: {
    main: "This is a reason to sell: it speaks of {words}. Say what hurts in the customer's day, in the customer's words."
  },
  words: words7,
  requires: [aReason, problemOrTrigger],
  look(scene) {
    const element = reasonIn(scene);
    const subjects2 = [];
    const reports = [];
    for (const property of ["problem", "trigger"]) {
      const text2 = valueOf(element[property]);
      if (text2 === void 0) continue;
      subjects2.push(property);
      const found = aboutUs(text2);
      if (found === void 0) continue;
      reports.push({ message: "main", slots: { words: `"${found}"` }, place: { element, property }, subjects: [property] });
    }
    return { subjects: subjects2, reports };
  }
});

// packages/core/src/rules/reason/incomplete.ts
var parts6 = ["problem", "today", "shortfall", "inaction", "risk"];
var incomplete_default2 = rule({
  id: "reason/incomplete",
  summary: "The reason to buy should tell the whole story of the broken process.",
  stages: at.niche("warning"),
  messages: {
    main: "The reason to buy of {segment} leaves open {missing}. You sell therapy for a broken process: say what hurts, how they cope today, why that fails, and what waiting costs against the risk of buying from you."
  },
  requires: [aReason],
  look(scene) {
    const element = reasonIn(scene);
    const missing = missingOf(element, parts6);
    const slots = { segment: beachheadIn(scene).name, missing: formatKeys(missing) };
    return {
      subjects: parts6,
      reports: missing.length === 0 ? [] : [{ message: "main", slots, place: { element }, subjects: missing }]
    };
  }
});

// packages/core/src/rules/reason/missing.ts
var missing_default5 = rule({
  id: "reason/missing",
  summary: "The beachhead must have a compelling reason to buy.",
  stages: at.niche("error"),
  messages: {
    main: "{segment} has no reason to buy, and pragmatists move only under duress. Add `reason to buy` and say what hurts and what it costs."
  },
  requires: [aBeachhead],
  look(scene) {
    const element = beachheadIn(scene);
    const subjects2 = [element.name];
    const reports = element.reason === void 0 ? [{ message: "main", slots: { segment: element.name }, place: { element }, subjects: subjects2 }] : [];
    return { subjects: subjects2, reports };
  }
});

// packages/core/src/rules/reason/no-urgency.ts
var forces2 = ["trigger", "deadline"];
var no_urgency_default = rule({
  id: "reason/no-urgency",
  summary: "The reason to buy should say why now.",
  stages: at.niche("warning"),
  messages: {
    main: "Nothing says why {segment} must act now, and a pragmatist without duress waits. Name the event (`trigger`) or the date (`deadline`) that forces the decision.",
    past: "The deadline of {segment} has passed on {deadline}, so nothing forces a decision any more. Name the next one."
  },
  requires: [aReason],
  look(scene) {
    const element = reasonIn(scene);
    const segment = beachheadIn(scene).name;
    const subjects2 = [segment];
    if (missingOf(element, forces2).length === forces2.length) {
      return { subjects: subjects2, reports: [{ message: "main", slots: { segment }, place: { element }, subjects: subjects2 }] };
    }
    const deadline = valueOf(element.deadline);
    if (deadline === void 0 || deadline >= scene.today) return { subjects: subjects2, reports: [] };
    const slots = { segment, deadline: formatDate(deadline) };
    return { subjects: subjects2, reports: [{ message: "past", slots, place: { element, property: "deadline" }, subjects: subjects2 }] };
  }
});

// packages/core/src/rules/reason/not-compelling.ts
var leastRatio = { value: compellingRatio, unit: "ratio", meaning: "the ratio must be above it", fromTheBook: true };
var not_compelling_default = rule({
  id: "reason/not-compelling",
  summary: "Doing nothing must cost more than the risk of buying from a startup.",
  stages: at.niche("error"),
  parameters: { leastRatio },
  messages: {
    main: "Doing nothing costs {segment} {inaction} a year and buying from you risks {risk}, so waiting is the sensible choice. Find the use case that hurts more, or take risk away from the buyer."
  },
  requires: [aReason, inactionAndRisk],
  look(scene) {
    const element = reasonIn(scene);
    const segment = beachheadIn(scene);
    const subjects2 = [segment.name];
    const ratio2 = scene.figures.sizing.get(segment)?.inactionRatio;
    const inaction2 = valueOf(element.inaction);
    const risk = valueOf(element.risk);
    if (!ratio2 || inaction2 === void 0 || risk === void 0 || isAbove2(ratio2.high, leastRatio.value)) return { subjects: subjects2, reports: [] };
    const slots = { segment: segment.name, inaction: formatPerYear(inaction2), risk: formatPerYear(risk) };
    const related2 = relatedTo("what buying from you risks", element.risk);
    return { subjects: subjects2, reports: [{ message: "main", slots, place: { element, property: "inaction" }, subjects: subjects2, related: related2 }] };
  }
});

// packages/core/src/rules/roadmap/business-case-thin.ts
function basisMissing(segment, all2) {
  if (!given(segment.basis)) return "`basis`";
  const isCutFromCustomers = valueOf(segment.basis) === "customers";
  return isCutFromCustomers && all2.every(({ basis: basis2 }) => valueOf(basis2) !== "market") ? "a segment with `basis: market`" : void 0;
}
function groundsOf(segment, all2) {
  const others2 = all2.filter((other) => other !== segment);
  const isSized = others2.some(({ accounts, spend }) => given(accounts) && given(spend));
  const isToldApart = others2.some(({ differs }) => given(differs));
  return [
    { subject: "widerMarket", missing: given(segment.widerMarket) ? void 0 : "`widerMarket`" },
    { subject: "basis", missing: basisMissing(segment, all2) },
    { subject: "another in figures", missing: isSized ? void 0 : "another segment with `accounts` and `spend`" },
    { subject: "another that differs", missing: isToldApart ? void 0 : "another segment with `differs`" }
  ];
}
var business_case_thin_default = rule({
  id: "roadmap/business-case-thin",
  summary: "The case for the beachhead should be made against the whole market and against other segments.",
  stages: at.crossing("warning"),
  messages: {
    main: "The case for {segment} lacks {missing}. Product management will ask why not the others: show the whole market, a second segment in figures, and why both cannot be served."
  },
  requires: [aBeachhead],
  look(scene) {
    const segment = beachheadIn(scene);
    const grounds = groundsOf(segment, scene.strategy.segments);
    const subjects2 = grounds.map(({ subject: subject2 }) => subject2);
    const missing = grounds.flatMap((ground) => ground.missing ?? []);
    if (missing.length === 0) return { subjects: subjects2, reports: [] };
    const lost = grounds.filter((ground) => ground.missing !== void 0).map(({ subject: subject2 }) => subject2);
    const slots = { segment: segment.name, missing: formatList(missing) };
    return { subjects: subjects2, reports: [{ message: "main", slots, place: { element: segment }, subjects: lost }] };
  }
});

// packages/core/src/rules/roadmap/milestones.ts
var isFor = (milestone, segment) => segment !== void 0 && target(milestone.for) === segment;
function byDueDate(milestones) {
  const dated = milestones.flatMap((milestone) => {
    const due = valueOf(milestone.due);
    return due === void 0 ? [] : [{ milestone, due }];
  });
  return dated.sort((a, b) => a.due < b.due ? -1 : a.due > b.due ? 1 : 0);
}
var isStillToCome = ({ status }) => valueOf(status) !== "shipped" && !isBroken(status);

// packages/core/src/rules/roadmap/dates-disagree.ts
var subjects = ["the roadmap"];
var readyAhead = (component) => isStillToCome(component) ? valueOf(component.ready) : void 0;
function moveTo(milestone, ready) {
  const change = { do: "set", element: milestone, property: "due", value: ready };
  return { title: `Move ${milestone.name} to ${formatDate(ready)}`, safe: false, changes: [change] };
}
function partsTooLate(milestone) {
  const due = valueOf(milestone.due);
  const late = (valueOf(milestone.delivers) ?? []).flatMap(({ target: component }, item) => {
    const ready = component && readyAhead(component);
    return component !== void 0 && due !== void 0 && ready !== void 0 && due < ready ? [{ component, due, ready, item }] : [];
  });
  const latest = late.map(({ ready }) => ready).sort().at(-1);
  if (latest === void 0) return [];
  return late.map(({ component, due: due2, ready, item }) => ({
    message: "main",
    slots: { milestone: milestone.name, due: formatDate(due2), component: component.name, ready: formatDate(ready) },
    place: { element: milestone, property: "delivers", item },
    subjects,
    related: [...relatedTo("when the part is ready", component.ready), ...relatedTo("when the milestone is due", milestone.due)],
    fixes: [moveTo(milestone, latest)]
  }));
}
function launchTooLate(scene) {
  const element = decisionOf(scene);
  const [launch, decided, horizon] = [valueOf(element.launch), valueOf(element.decided), valueOf(element.horizon)];
  if (launch === void 0 || decided === void 0 || horizon === void 0) return [];
  const end = addPeriod(decided, horizon.high, horizon.unit);
  if (launch <= end) return [];
  const slots = { launch: formatDate(launch), end: formatDate(end), beachhead: beachheadName(scene) };
  const related2 = relatedTo("the horizon", element.horizon);
  return [{ message: "launch", slots, place: { element, property: "launch" }, subjects, related: related2 }];
}
var dates_disagree_default = rule({
  id: "roadmap/dates-disagree",
  summary: "The dates of launch, milestones and parts must fit together.",
  stages: at.everyStage("error"),
  messages: {
    main: "{milestone} is due on {due} and delivers {component}, which is ready on {ready}. Move one of the two.",
    launch: "The launch on {launch} lies after {end}, when {beachhead} should be dominated. Launch earlier, or plan a longer horizon."
  },
  requires: [aMilestone],
  look: (scene) => ({ subjects, reports: [...scene.strategy.milestones.flatMap(partsTooLate), ...launchTooLate(scene)] })
});

// packages/core/src/rules/roadmap/effort-below-revenue.ts
var leastRatio2 = { value: 0.5, unit: "ratio", meaning: "least ratio of the part in the work to the part in the revenue" };
var efforts = readable(
  "the efforts of the milestones",
  "roadmap/incomplete",
  ({ strategy }) => strategy.milestones.flatMap((milestone) => [milestone.effort, milestone.for])
);
function effortOf(milestones) {
  const all2 = milestones.flatMap(({ effort }) => valueOf(effort) ?? []);
  return { low: all2.reduce((sum3, { low }) => sum3 + low, 0), high: all2.reduce((sum3, { high: high2 }) => sum3 + high2, 0) };
}
function partOfTheWork({ strategy, beachhead }) {
  const inside = effortOf(strategy.milestones.filter((milestone) => isFor(milestone, beachhead)));
  const outside2 = effortOf(strategy.milestones.filter((milestone) => !isFor(milestone, beachhead)));
  if (inside.high + outside2.high === 0) return void 0;
  const part2 = (own, others2) => own === 0 ? 0 : own / (own + others2);
  return { low: part2(inside.low, outside2.high), high: part2(inside.high, outside2.low) };
}
var effort_below_revenue_default = rule({
  id: "roadmap/effort-below-revenue",
  summary: "Work should go where the revenue comes from.",
  stages: at.crossing("warning"),
  parameters: { leastRatio: leastRatio2 },
  messages: {
    main: "{beachhead} brings {revenue} of the deal value and gets {effort} of the work. Move work to the segment that pays for it."
  },
  requires: [aBeachhead, aMilestone, efforts],
  uncounted: (scene) => partOfTheWork(scene) === void 0 || scene.figures.focus.byValue === null,
  look(scene) {
    const beachhead = beachheadIn(scene);
    const subjects2 = ["the roadmap"];
    const effort = partOfTheWork(scene);
    const revenue = scene.figures.focus.byValue;
    const outside2 = scene.strategy.milestones.filter((milestone) => !isFor(milestone, beachhead));
    const heaviest = outside2.reduce(
      (most2, milestone) => (valueOf(milestone.effort)?.high ?? 0) > (valueOf(most2?.effort)?.high ?? 0) ? milestone : most2,
      void 0
    );
    if (heaviest === void 0 || !isBelow(effort.high, leastRatio2.value * revenue)) return { subjects: subjects2, reports: [] };
    const own = scene.strategy.milestones.filter((milestone) => isFor(milestone, beachhead));
    return {
      subjects: subjects2,
      reports: [
        {
          message: "main",
          slots: { beachhead: beachhead.name, revenue: formatPercent(revenue), effort: formatPercent(effort) },
          place: { element: heaviest, property: "effort" },
          subjects: subjects2,
          related: own.map(({ at: at2 }) => ({ message: `a milestone for ${beachhead.name}`, at: at2 }))
        }
      ]
    };
  }
});

// packages/core/src/rules/roadmap/incomplete.ts
var parts7 = ["due", "for", "delivers"];
var key = ({ name }, part2) => `${part2} of ${name}`;
function segmentOffThePath(scene, milestone) {
  const segment = target(milestone.for);
  if (segment === void 0 || scene.beachhead === void 0 || isFor(milestone, scene.beachhead)) return void 0;
  return scene.strategy.expansions.some(({ to }) => to?.target === segment) ? void 0 : segment;
}
function reportOn3(scene, milestone) {
  const missing = missingOf(milestone, parts7);
  const segment = segmentOffThePath(scene, milestone);
  const lost = parts7.filter((part2) => missing.includes(part2) || part2 === "for" && segment !== void 0);
  const subjects2 = lost.map((part2) => key(milestone, part2));
  const { name } = milestone;
  if (missing.length > 0) {
    return { message: "part", slots: { milestone: name, missing: formatKeys(missing) }, place: { element: milestone }, subjects: subjects2 };
  }
  if (segment === void 0) return void 0;
  return { message: "nobody", slots: { milestone: name, segment: segment.name }, place: { element: milestone, property: "for" }, subjects: subjects2 };
}
var incomplete_default3 = rule({
  id: "roadmap/incomplete",
  summary: "The roadmap should say what is delivered to which segment, by when.",
  stages: at.crossing("warning"),
  messages: {
    main: "{strategy} has no roadmap, so product and customers are won in different orders. Add a milestone for the beachhead.",
    part: "{milestone} does not say {missing}. Add it: what serves no segment by a date is work without a customer.",
    nobody: "{milestone} is for {segment}, which is neither the beachhead nor a pin behind it. Drop it, or expand to that segment."
  },
  look(scene) {
    const { milestones } = scene.strategy;
    const element = decisionOf(scene);
    if (milestones.length === 0) {
      const subjects2 = ["the roadmap"];
      return { subjects: subjects2, reports: [{ message: "main", slots: { strategy: element.name }, place: { element }, subjects: subjects2 }] };
    }
    return {
      subjects: milestones.flatMap((milestone) => parts7.map((part2) => key(milestone, part2))),
      reports: milestones.flatMap((milestone) => reportOn3(scene, milestone) ?? [])
    };
  }
});

// packages/core/src/rules/roadmap/order-inverted.ts
var order_inverted_default = rule({
  id: "roadmap/order-inverted",
  summary: "The beachhead should be served first.",
  stages: at.crossing("warning"),
  messages: {
    main: "{milestone} serves {segment} before anything is delivered to {beachhead}. Turn the order round: first the segment that is to be won first."
  },
  requires: [aBeachhead, aMilestoneDueForASegment],
  look(scene) {
    const { milestones } = scene.strategy;
    const beachhead = beachheadIn(scene);
    const subjects2 = ["the roadmap"];
    const own = milestones.filter((milestone2) => isFor(milestone2, beachhead));
    if (own.some(({ due }) => valueOf(due) === void 0)) return { subjects: subjects2, reports: [] };
    const [first] = byDueDate(own);
    const others2 = milestones.filter((milestone2) => target(milestone2.for) !== void 0 && !isFor(milestone2, beachhead));
    const [earliest] = byDueDate(others2);
    const segment = target(earliest?.milestone.for);
    if (earliest === void 0 || segment === void 0 || first !== void 0 && first.due <= earliest.due)
      return { subjects: subjects2, reports: [] };
    const { milestone } = earliest;
    return {
      subjects: subjects2,
      reports: [
        {
          message: "main",
          slots: { milestone: milestone.name, segment: segment.name, beachhead: beachhead.name },
          place: { element: milestone, property: "for" },
          subjects: subjects2,
          related: first === void 0 ? [] : [{ message: `the first milestone for ${beachhead.name}`, at: first.milestone.at }]
        }
      ]
    };
  }
});

// packages/core/src/rules/roadmap/part-unplanned.ts
var partsOwed = (scene) => neededComponents(scene).filter((component) => valueOf(component.from) === "us" && isStillToCome(component));
var aMilestoneWhereDue = requirement(
  aMilestone.what,
  aMilestone.carrier,
  (scene) => partsOwed(scene).length === 0 || aMilestone.met(scene)
);
var readableDeliveries = readable(
  "what the milestones deliver",
  "roadmap/incomplete",
  ({ strategy }) => strategy.milestones.map(({ delivers }) => delivers)
);
function deliverInTime(scene, component) {
  const ready = valueOf(component.ready);
  const own = byDueDate(scene.strategy.milestones.filter((milestone) => isFor(milestone, scene.beachhead)));
  const fitting = own.find(({ due }) => ready !== void 0 && due >= ready)?.milestone;
  if (fitting === void 0) return [];
  const where = { element: fitting, property: "delivers" };
  const change = given(fitting.delivers) ? { ...where, do: "add-item", item: component.name } : { ...where, do: "set", value: component.name };
  return [{ title: `Deliver it with ${fitting.name}`, safe: false, changes: [change] }];
}
var part_unplanned_default = rule({
  id: "roadmap/part-unplanned",
  summary: "Each part that we still owe the beachhead should be in a milestone.",
  stages: at.crossing("warning"),
  messages: {
    main: "{segment} needs {component}, which is not shipped, and no milestone delivers it. Plan it before anything else."
  },
  requires: [aBeachhead, aMilestoneWhereDue, readableDeliveries],
  uncounted: (scene) => partsOwed(scene).length === 0,
  look(scene) {
    const segment = beachheadIn(scene);
    const owed = partsOwed(scene);
    const planned = scene.strategy.milestones.flatMap(({ delivers }) => targets(delivers));
    const unplanned = owed.filter((component) => !planned.includes(component));
    return {
      subjects: owed.map(({ name }) => name),
      reports: unplanned.map((component) => ({
        message: "main",
        slots: { segment: segment.name, component: component.name },
        place: { element: component },
        subjects: [component.name],
        related: targets(component.meets).filter((need) => segment.needs.includes(need)).map(({ name, at: at2 }) => ({ message: `the need ${name}`, at: at2 })),
        fixes: deliverInTime(scene, component)
      }))
    };
  }
});

// packages/core/src/rules/roadmap/product-not-agreed.ts
var words8 = ["product", "CPO", "produit", "Produkt", "producto", "prodotto"];
var product_not_agreed_default = rule({
  id: "roadmap/product-not-agreed",
  summary: "Product management should have agreed to the beachhead.",
  stages: at.crossing("warning"),
  messages: {
    main: "Product management has not agreed to {beachhead}, so the roadmap will follow other customers. Align first, and record it in `agreed`."
  },
  words: { words: words8 },
  look(scene) {
    const element = decisionOf(scene);
    const { agreed } = element;
    const subjects2 = [element.name];
    if (valueOf(agreed)?.some((item) => hasWordBeginning(item, words8)) || isBroken(agreed)) return { subjects: subjects2, reports: [] };
    const place = given(agreed) ? { element, property: "agreed" } : { element };
    return { subjects: subjects2, reports: [{ message: "main", slots: { beachhead: beachheadName(scene) }, place, subjects: subjects2 }] };
  }
});

// packages/core/src/rules/scenario/anchors-missing.ts
var anchors_missing_default = rule({
  id: "scenario/anchors-missing",
  summary: "A criterion of your own must say what it asks and what 1 and 5 mean.",
  stages: at.everyStage("error"),
  alsoWithoutStrategy: true,
  messages: {
    main: "{criterion} lacks {missing}, so each rater invents a scale. Add it; 5 is always favourable."
  },
  uncounted: (scene) => added(scene).length === 0,
  look(scene) {
    const reports = added(scene).flatMap((criterion) => {
      const missing = lacking(criterion);
      if (missing.length === 0) return [];
      const slots = { criterion: criterion.name, missing: formatList(missing) };
      return [{ message: "main", slots, place: { element: criterion }, subjects: [criterion.name] }];
    });
    return { subjects: added(scene).map(({ name }) => name), reports };
  }
});
var added = ({ strategy }) => strategy.criteria.flatMap(({ builtIn, declaration }) => builtIn || declaration === void 0 ? [] : [declaration]);
function lacking(criterion) {
  const title = criterion.title?.trim() ? [] : ["a title that asks the question"];
  return [...title, ...missingOf(criterion, ["low", "high"]).map((key2) => `\`${key2}\``)];
}

// packages/core/src/rules/scenario/beachhead-eliminated.ts
var beachhead_eliminated_default = rule({
  id: "scenario/beachhead-eliminated",
  summary: "The beachhead must survive the showstoppers.",
  stages: at.crossing("error"),
  messages: {
    main: "{beachhead} was chosen, but its best scenario fails {criteria} ({mean} against {cutoff}). Choose a segment that survives, such as {other}, or repair what made it fail and rate again.",
    nobody: "No scenario survives the showstoppers, {beachhead} included ({criteria}: {mean} against {cutoff}). Do not cross yet: keep early-market projects and a low burn, and look for better scenarios."
  },
  requires: [aBeachhead, aScenarioForTheBeachhead, aBallotWithAScore],
  look(scene) {
    const subjects2 = ["scenarios for the beachhead"];
    const own = scenariosForBeachhead(scene);
    const { ranked: ranked2, cutoff } = scene.figures.scoreboard;
    const best = ranked2.find((scenario) => own.includes(scenario));
    if (best === void 0 || own.some(({ status }) => status !== "eliminated")) return { subjects: subjects2, reports: [] };
    const slots = {
      beachhead: beachheadIn(scene).name,
      criteria: formatList(best.failed.map(({ criterion }) => criterion)),
      mean: formatList(best.failed.map(({ mean }) => formatNumber(mean))),
      cutoff: formatNumber(cutoff)
    };
    const found = { place: beachheadPlace(scene), subjects: subjects2, related: related(scene, own) };
    const other = ranked2.find(({ status }) => status === "survivor")?.scenario;
    if (other === void 0) return { subjects: subjects2, reports: [{ message: "nobody", slots, ...found }] };
    const segment = other.segment?.target;
    const choose = { do: "set", element: decisionOf(scene), property: "beachhead" };
    const fixes = segment === void 0 ? [] : [{ title: `Choose ${segment.name}`, safe: false, changes: [{ ...choose, value: segment.name }] }];
    return { subjects: subjects2, reports: [{ message: "main", slots: { ...slots, other: segment?.name ?? other.name }, ...found, fixes }] };
  }
});
function related({ strategy, figures }, eliminated) {
  return eliminated.flatMap(({ scenario, failed, cells }) => {
    const names3 = failed.map(({ criterion }) => criterion);
    const low = cells.filter(({ criterion }) => names3.includes(criterion.name)).flatMap(({ criterion, ratings }) => ratings.map((rating) => ({ ...rating, criterion: criterion.name }))).filter(({ score }) => score < figures.scoreboard.cutoff);
    return [
      { message: `${scenario.name} fails ${formatList(names3)}`, at: scenario.at },
      ...low.flatMap(({ rater, criterion, score }) => rowOf(strategy, scenario, rater, `${criterion} ${score}`))
    ];
  });
}

// packages/core/src/rules/scenario/disputed.ts
var disputed_default = rule({
  id: "scenario/disputed",
  summary: "The team should talk about showstoppers that it sees differently.",
  stages: at.crossing("info"),
  messages: {
    main: "{high} and {low} see {criterion} of {scenario} {range} points apart. Let them tell each other why before the choice hangs on the mean."
  },
  requires: [aScenario, aBallotWithAScore],
  look(scene) {
    const scenarios = scene.figures.scoreboard.scenarios.filter((figures) => matters(scene, figures));
    const reports = scenarios.flatMap((figures) => {
      const { scenario } = figures;
      const cells = figures.cells.filter(({ criterion, disputed }) => criterion.kind === "showstopper" && disputed);
      const { high: high2, low } = ends2(cells);
      if (high2.length === 0) return [];
      const ranges = cells.map(({ range }) => range ?? 0);
      const slots = {
        high: high2.join(", "),
        low: low.join(", "),
        criterion: formatList(cells.map(({ criterion }) => criterion.name)),
        scenario: scenario.name,
        range: formatRange({ low: Math.min(...ranges), high: Math.max(...ranges) })
      };
      const related2 = [...high2, ...low].flatMap((rater) => rowOf(scene.strategy, scenario, rater, scoresOf(cells, rater)));
      return [{ message: "main", slots, place: { element: scenario }, subjects: [scenario.name], related: related2 }];
    });
    return { subjects: scenarios.map(({ scenario }) => scenario.name), reports };
  }
});
var matters = ({ beachhead }, { status, scenario, possibleWinner }) => status !== "eliminated" && (possibleWinner || beachhead !== void 0 && scenario.segment?.target === beachhead);
function ends2(cells) {
  const high2 = cells[0]?.highest ?? [];
  const all2 = new Set(cells.flatMap((cell) => [...cell.lowest, ...cell.highest]));
  return { high: high2, low: [...all2].filter((rater) => !high2.includes(rater)) };
}
function scoresOf(cells, rater) {
  const scores = cells.flatMap(
    (cell) => cell.ratings.filter((rating) => rating.rater === rater).map(({ score }) => `${cell.criterion.name} ${score}`)
  );
  return scores.join(", ");
}

// packages/core/src/rules/scenario/identical-ballots.ts
var fewest3 = { value: 3, unit: "count", meaning: "scenarios in common" };
var identical_ballots_default = rule({
  id: "scenario/identical-ballots",
  summary: "Raters should rate in private.",
  stages: at.crossing("info"),
  parameters: { fewest: fewest3 },
  messages: {
    main: "The ballots of {rater} and {other} agree in every score of {count} scenarios, which hardly happens in private. Let both rate again without seeing each other."
  },
  requires: [aBallotWithAScore],
  look({ strategy: { ballots } }) {
    const reports = ballots.flatMap((ballot, i) => {
      const other = ballots.slice(0, i).find((earlier) => commonIfIdentical(earlier, ballot) >= fewest3.value);
      if (other === void 0) return [];
      const count2 = formatNumber(commonIfIdentical(other, ballot));
      return [
        {
          message: "main",
          slots: { rater: ballot.rater.name, other: other.rater.name, count: count2 },
          place: { element: ballot, at: ballot.rater.at },
          subjects: [ballot.rater.name],
          related: [{ message: `the ballot of ${other.rater.name}`, at: other.rater.at }]
        }
      ];
    });
    return { subjects: ballots.map(({ rater }) => rater.name), reports };
  }
});
function commonIfIdentical(one, other) {
  const pairs = one.rows.flatMap((row) => {
    const twin = row.scenario.target && other.rows.find((candidate) => candidate.scenario.target === row.scenario.target);
    return twin && (isRated2(row) || isRated2(twin)) ? [[row, twin]] : [];
  });
  return pairs.every(([row, twin]) => agree(row, twin)) ? pairs.length : 0;
}
var isRated2 = (row) => row.scores.some(({ value }) => typeof value === "number");
function agree(one, other) {
  const scores = new Map(other.scores.map(({ criterion, value }) => [criterion, value]));
  return one.scores.length === other.scores.length && one.scores.every(({ criterion, value }) => value !== void 0 && scores.get(criterion) === value);
}

// packages/core/src/rules/scenario/not-one-page.ts
var longest4 = { value: 500, unit: "words", meaning: "words on one page" };
var halves = {
  before: ["attempt", "approach", "obstacle", "consequence", "cost"],
  after: ["attempt", "approach", "enabler", "reward", "gain"]
};
var not_one_page_default = rule({
  id: "scenario/not-one-page",
  summary: "A scenario should fit one page and tell the day before and after in full.",
  stages: at.crossing("warning"),
  parameters: { longest: longest4 },
  messages: {
    main: "{scenario} does not tell {missing}, and raters cannot judge a day that they cannot see. Fill it in, the money too.",
    long: "{scenario} has {count} words. Cut it to one page, {longest} words at most."
  },
  requires: [aScenario],
  look({ figures }) {
    const scenarios = figures.scoreboard.scenarios.filter(({ status }) => status !== "eliminated").map(({ scenario }) => scenario);
    return { subjects: scenarios.map(({ name }) => name), reports: scenarios.flatMap(judge4) };
  }
});
function judge4(scenario) {
  const common = { place: { element: scenario }, subjects: [scenario.name] };
  const missing = untold(scenario);
  if (missing.length > 0) return [{ message: "main", slots: { scenario: scenario.name, missing: formatList(missing) }, ...common }];
  const count2 = wordsOf2(scenario) + wordsOf2(scenario.before) + wordsOf2(scenario.after);
  if (count2 <= longest4.value) return [];
  const slots = { scenario: scenario.name, count: formatNumber(count2), longest: formatNumber(longest4.value) };
  return [{ message: "long", slots, ...common }];
}
function untold(scenario) {
  const half = (name) => {
    const block3 = scenario[name];
    if (block3 === void 0) return [`\`${name}\``];
    const missing = missingOf(block3, halves[name]);
    return missing.length === 0 ? [] : [`\`${name}\` (${formatKeys(missing)})`];
  };
  return [...given(scenario.customer) ? [] : ["`customer`"], ...half("before"), ...half("after")];
}
function wordsOf2(element) {
  const values = [...element?.properties.values() ?? []].map((property) => valueOf(property));
  return values.reduce((sum3, value) => sum3 + (typeof value === "string" ? countWords(value) : 0), 0);
}

// packages/core/src/rules/scenario/panel-weak.ts
var fewest4 = { value: 3, unit: "count", meaning: "raters" };
var largestPart2 = { value: 0.5, unit: "%", meaning: "largest part of the raters who do not meet customers" };
var panel_weak_default = rule({
  id: "scenario/panel-weak",
  summary: "Several people who meet customers should rate the scenarios.",
  stages: at.crossing("warning"),
  parameters: { fewest: fewest4, largestPart: largestPart2 },
  messages: {
    main: "{count} people have rated. Let at least {fewest} rate in private, better ten, before anything is discussed.",
    remote: "{count} of {all} raters do not meet customers. Ask more people from sales, support and service: scenarios are judged by those who know the day."
  },
  look(scene) {
    const raters = scene.strategy.ballots.filter(hasScore).map(({ rater }) => rater);
    const subjects2 = ["ballots"];
    const place = { element: decisionOf(scene) };
    if (raters.length < fewest4.value) {
      const slots2 = { count: formatNumber(raters.length), fewest: formatNumber(fewest4.value) };
      return { subjects: subjects2, reports: [{ message: "main", slots: slots2, place, subjects: subjects2 }] };
    }
    const remote = raters.flatMap(({ target: target2 }) => target2 !== void 0 && valueOf(target2.customerFacing) === false ? [target2] : []);
    if (remote.length <= largestPart2.value * raters.length) return { subjects: subjects2, reports: [] };
    const slots = { count: formatNumber(remote.length), all: formatNumber(raters.length) };
    const related2 = remote.flatMap((rater) => relatedTo(`${rater.name} does not meet customers`, rater.customerFacing));
    return { subjects: subjects2, reports: [{ message: "remote", slots, place, subjects: subjects2, related: related2 }] };
  }
});

// packages/core/src/rules/scenario/declared-facts.ts
var fact = (says, related2) => ({ says, related: related2 });
var theSegment = (segment) => [{ message: "the segment", at: segment.at }];
var contradictions = /* @__PURE__ */ new Map([
  ["buyer", (_, segment) => given(segment.payer) ? void 0 : fact("nothing says who pays", theSegment(segment))],
  ["reason", againstReason],
  ["whole", againstWhole],
  ["rivals", againstRivals],
  ["partners", againstPartners],
  ["channel", againstChannel],
  ["price", againstPrice],
  ["credibility", againstCredibility],
  ["growth", againstGrowth]
]);
function againstReason(scene, segment) {
  if (segment.reason === void 0) return fact("no reason to buy is declared", theSegment(segment));
  if (!scene.fires("reason/not-compelling")) return void 0;
  return fact("waiting costs less than the risk", relatedTo("what waiting costs", segment.reason.inaction));
}
function againstWhole(scene, segment) {
  const product = scene.figures.wholeProduct.bySegment.get(segment);
  const open = product?.needs.find(({ state }) => state === "open")?.need;
  if (open !== void 0) return fact(`${open.name} is open`, [{ message: "the open need", at: open.at }]);
  const last = product?.leadTime;
  if (!last || !scene.fires("whole-product/lead-time")) return void 0;
  return fact(
    `the last part comes ${formatMonths(last.months)} after the decision`,
    relatedTo("when the last part is ready", last.component.ready)
  );
}
function againstRivals({ strategy }) {
  const unlimited = strategy.alternatives.find(({ limitation }) => !given(limitation));
  return unlimited && fact(`nothing says what ${unlimited.name} cannot do`, [{ message: "the alternative", at: unlimited.at }]);
}
function againstPartners(scene) {
  const component = neededComponents(scene).find(isUnprovided);
  return component && fact(`${component.name} comes from nobody who has agreed`, [{ message: "the part", at: component.at }]);
}
function isUnprovided({ from }) {
  if (!given(from)) return true;
  const partner = target(from);
  const status = valueOf(partner?.status);
  return partner !== void 0 && !isUnsound(partner.status) && status !== "agreed" && status !== "signed";
}
function againstChannel(scene, segment) {
  const channel = forSegment(scene.strategy.channels, segment);
  if (channel === void 0) return fact("there is none", theSegment(segment));
  if (!scene.fires("channel/wrong-for-buyer")) return void 0;
  return fact("it does not fit the buyer", [{ message: "the channel", at: channel.at }]);
}
function againstPrice(scene, segment) {
  if (!scene.fires("pricing/above-worth")) return void 0;
  const price = forSegment(scene.strategy.pricings, segment)?.price;
  return fact("it is above what the problem costs or the budget holds", relatedTo("the price", price));
}
function againstCredibility({ strategy }, segment) {
  const vouches = customersOf(strategy, segment).some(({ status }) => isUnsound(status) || valueOf(status) === "reference");
  return vouches ? void 0 : fact(`no customer in ${segment.name} vouches for you`, theSegment(segment));
}
function againstGrowth({ strategy }, segment) {
  const leadsOn = strategy.expansions.some(({ from }) => from?.target === void 0 || from.target === segment);
  return leadsOn ? void 0 : fact(`nothing leads on from ${segment.name}`, theSegment(segment));
}

// packages/core/src/rules/scenario/rating-contradicted.ts
var high = { value: 4, unit: "score", meaning: "mean from which a rating claims that all is well" };
var rating_contradicted_default = rule({
  id: "scenario/rating-contradicted",
  summary: "A high rating should not contradict what the files declare.",
  stages: at.crossing("warning"),
  parameters: { high },
  messages: {
    main: "The panel rates {criterion} of {scenario} at {mean}, but {fact}. Settle which is true before the choice rests on it."
  },
  requires: [aBeachhead, aScenarioForTheBeachhead, aBallotWithAScore],
  look(scene) {
    const rated = scenariosForBeachhead(scene).flatMap(
      (figures) => ratedCells(figures).flatMap((cell) => cell.criterion.builtIn ? [{ scenario: figures.scenario, cell }] : [])
    );
    return {
      subjects: rated.map(({ scenario, cell }) => subjectOf2(scenario, cell)),
      reports: rated.flatMap(({ scenario, cell }) => judge5(scene, scenario, cell))
    };
  }
});
var subjectOf2 = (scenario, { criterion }) => `${scenario.name}/${criterion.name}`;
function judge5(scene, scenario, cell) {
  const { criterion, mean, sum: sum3, n } = cell;
  if (mean === null || sum3 < high.value * n) return [];
  const fact2 = contradictions.get(criterion.name)?.(scene, beachheadIn(scene));
  if (fact2 === void 0) return [];
  const highest3 = Math.max(...cell.ratings.map(({ score }) => score));
  const rows = cell.highest.flatMap((rater) => rowOf(scene.strategy, scenario, rater, `${criterion.name} ${highest3}`));
  return [
    {
      message: "main",
      slots: { criterion: criterion.name, scenario: scenario.name, mean: formatNumber(mean), fact: fact2.says },
      place: { element: scenario },
      subjects: [subjectOf2(scenario, cell)],
      related: [...fact2.related, ...rows]
    }
  ];
}

// packages/core/src/rules/scenario/correlation.ts
var tolerance2 = 1e-9;
function correlation(pairs) {
  const mean = (side) => pairs.reduce((sum3, pair) => sum3 + pair[side], 0) / pairs.length;
  const means = [mean(0), mean(1)];
  let product = 0;
  let squares = [0, 0];
  for (const [x, y] of pairs) {
    const [dx, dy] = [x - means[0], y - means[1]];
    product += dx * dy;
    squares = [squares[0] + dx * dx, squares[1] + dy * dy];
  }
  return squares[0] <= tolerance2 || squares[1] <= tolerance2 ? null : product / Math.sqrt(squares[0] * squares[1]);
}

// packages/core/src/rules/scenario/reversed-scale.ts
var lowest = { value: -0.5, unit: "ratio", meaning: "correlation with the rest of the panel" };
var fewest5 = { value: 4, unit: "count", meaning: "scenarios in common" };
var others = 2;
var tolerance3 = 1e-9;
var reversed_scale_default = rule({
  id: "scenario/reversed-scale",
  summary: "All raters should read the scale of `rivals` the same way: 5 is favourable, nobody has solved the problem.",
  stages: at.crossing("warning"),
  parameters: { lowest, fewest: fewest5 },
  messages: {
    main: "On `rivals` {rater} rates against everyone else, as if 5 meant that someone has solved the problem. Ask, and rate again: 5 means that nobody has."
  },
  requires: [aBallotWithAScore],
  look({ strategy: { ballots }, figures }) {
    const cells = figures.scoreboard.scenarios.flatMap((scenario) => scenario.cells.filter(({ criterion }) => criterion.name === "rivals"));
    const reports = ballots.flatMap((ballot) => {
      const { name } = ballot.rater;
      const pairs = cells.flatMap((cell) => againstOthers(cell, name));
      const correlated = pairs.length < fewest5.value ? null : correlation(pairs);
      if (correlated === null || correlated >= lowest.value - tolerance3) return [];
      return [{ message: "main", slots: { rater: name }, place: { element: ballot, at: ballot.rater.at }, subjects: [name] }];
    });
    return { subjects: ballots.map(({ rater }) => rater.name), reports };
  }
});
function againstOthers(cell, rater) {
  const own = cell.ratings.find((rating) => rating.rater === rater);
  const rest = cell.n - 1;
  return own === void 0 || rest < others ? [] : [[own.score, (cell.sum - own.score) / rest]];
}

// packages/core/src/rules/scenario/too-few.ts
var fewest6 = { value: 3, unit: "count", meaning: "scenarios to choose from" };
var too_few_default = rule({
  id: "scenario/too-few",
  summary: "The choice should be made among several scenarios, one of them for the beachhead.",
  stages: at.crossing("warning"),
  parameters: { fewest: fewest6 },
  messages: {
    main: "{count} scenarios are not a choice. Let everyone who meets customers write one page each; about fifty are usual, {fewest} the least.",
    none: "No scenario describes a customer in {beachhead}, so nobody can see why it was chosen. Write the day of one person in it, before and after."
  },
  look(scene) {
    const { scenarios } = scene.strategy;
    const subjects2 = ["scenarios"];
    if (scenarios.length < fewest6.value) {
      const slots = { count: formatNumber(scenarios.length), fewest: formatNumber(fewest6.value) };
      return { subjects: subjects2, reports: [{ message: "main", slots, place: { element: decisionOf(scene) }, subjects: subjects2 }] };
    }
    const { beachhead } = scene;
    const mayBeForIt = scenarios.some(({ segment }) => segment?.target === void 0 || segment.target === beachhead);
    if (beachhead === void 0 || mayBeForIt) return { subjects: subjects2, reports: [] };
    return { subjects: subjects2, reports: [{ message: "none", slots: { beachhead: beachhead.name }, place: beachheadPlace(scene), subjects: subjects2 }] };
  }
});

// packages/core/src/rules/scenario/undecided.ts
var undecided_default = rule({
  id: "scenario/undecided",
  summary: "Each scenario should be rated on all four showstoppers.",
  stages: at.crossing("warning"),
  messages: {
    main: "Nobody has rated {criteria} of {scenario}, so it neither passes nor fails the gate. Ask someone who knows it, or drop the scenario."
  },
  requires: [aScenario, aBallotWithAScore],
  look({ strategy, figures }) {
    const { scenarios } = figures.scoreboard;
    const reports = scenarios.flatMap(({ scenario, status, unrated }) => {
      const criteria = status === "undecided" ? unrated.filter((criterion) => !hasBrokenScore(strategy, scenario, criterion)) : [];
      if (criteria.length === 0) return [];
      const slots = { criteria: formatList(criteria), scenario: scenario.name };
      return [{ message: "main", slots, place: { element: scenario }, subjects: [scenario.name] }];
    });
    return { subjects: scenarios.map(({ scenario }) => scenario.name), reports };
  }
});

// packages/core/src/rules/scenario/winner-elsewhere.ts
var winner_elsewhere_default = rule({
  id: "scenario/winner-elsewhere",
  summary: "The beachhead should be the segment whose scenario wins the ratings.",
  stages: at.crossing("warning"),
  messages: {
    main: "{scenario} for {segment} wins the ratings and {beachhead} was chosen. Follow the panel, or write into `because` what it could not know and silence this rule."
  },
  requires: [aBeachhead, aScenarioForTheBeachhead, aBallotWithAScore],
  look(scene) {
    const subjects2 = ["scenarios for the beachhead"];
    const own = scenariosForBeachhead(scene);
    const survives = own.some(({ status }) => status === "survivor");
    const winner = scene.figures.scoreboard.first[0]?.scenario;
    const segment = winner?.segment?.target;
    if (!survives || own.some(({ rank }) => rank === 1) || winner === void 0 || segment === void 0) return { subjects: subjects2, reports: [] };
    const { verdict } = scene.figures.robustness;
    if (verdict !== "robust" && verdict !== "supported") return { subjects: subjects2, reports: [] };
    return {
      subjects: subjects2,
      reports: [
        {
          message: "main",
          slots: { scenario: winner.name, segment: segment.name, beachhead: beachheadIn(scene).name },
          place: beachheadPlace(scene),
          subjects: subjects2,
          related: [{ message: "the winning scenario", at: winner.at }],
          fixes: [
            {
              title: `Choose ${segment.name}`,
              safe: false,
              changes: [{ do: "set", element: decisionOf(scene), property: "beachhead", value: segment.name }]
            }
          ]
        }
      ]
    };
  }
});

// packages/core/src/rules/segment/customers-differ.ts
var leastOverlap = { value: 0.6, unit: "%", meaning: "least mean overlap of needs" };
var fewestCustomers = { value: 3, unit: "count", meaning: "customers needed before the rule judges" };
function overlap(one, other) {
  const needs = new Set(targets(one.needs));
  const others2 = new Set(targets(other.needs));
  const common = [...needs].filter((need) => others2.has(need)).length;
  return common / (needs.size + others2.size - common);
}
function comparePairs(customers) {
  let sum3 = 0;
  let least = Number.POSITIVE_INFINITY;
  let furthest = [];
  for (const [i, one] of customers.entries()) {
    sum3 += headsOf(one) * (headsOf(one) - 1) / 2;
    for (const other of customers.slice(i + 1)) {
      const common = overlap(one, other);
      sum3 += common * headsOf(one) * headsOf(other);
      if (common < least) [least, furthest] = [common, [one, other]];
    }
  }
  const heads = headCount(customers);
  return { mean: sum3 / (heads * (heads - 1) / 2), furthest };
}
var customers_differ_default = rule({
  id: "segment/customers-differ",
  summary: "Customers of the beachhead should need the same product.",
  stages: at.crossing("warning"),
  parameters: { leastOverlap, fewestCustomers },
  messages: {
    main: "The customers of {segment} share only {overlap} of what they need, so each new one changes the product again. Split the segment, or check who really belongs to it."
  },
  requires: [aBeachhead, aPayingCustomer],
  look(scene) {
    const element = beachheadIn(scene);
    const subjects2 = ["the customers"];
    const compared = customersOf(scene.strategy, element).filter(
      (customer) => valueOf(customer.status) !== "lost" && valueOf(customer.needs) !== void 0 && !isUnsound(customer.needs)
    );
    if (headCount(compared) < fewestCustomers.value) return { subjects: subjects2, reports: [] };
    const { mean, furthest } = comparePairs(compared);
    if (!isBelow(mean, leastOverlap.value)) return { subjects: subjects2, reports: [] };
    return {
      subjects: subjects2,
      reports: [
        {
          message: "main",
          slots: { segment: element.name, overlap: formatPercent(mean) },
          place: { element },
          subjects: subjects2,
          related: furthest.map(({ at: at2 }) => ({ message: "one of the two that differ most", at: at2 }))
        }
      ]
    };
  }
});

// packages/core/src/rules/segment/jewel-missing.ts
var jewel_missing_default = rule({
  id: "segment/jewel-missing",
  summary: "The beachhead should need a crown jewel, and a part of the whole product should use it.",
  stages: at.niche("warning"),
  messages: {
    main: "{segment} needs none of your crown jewels, so anyone can serve it. Link the technology that it cannot do without in `uses`, or choose a segment that needs it.",
    unused: "{segment} is chosen for {jewel}, but no part of the whole product uses it. Say in `uses` which component does."
  },
  requires: [aBeachhead],
  look(scene) {
    const element = beachheadIn(scene);
    const subjects2 = [element.name];
    if (!given(element.uses)) {
      const fixes = scene.strategy.jewels.slice(0, mostChoices).map(({ name }) => ({
        title: `Need ${name}`,
        safe: false,
        changes: [{ do: "set", element, property: "uses", value: name }]
      }));
      return { subjects: subjects2, reports: [{ message: "main", slots: { segment: element.name }, place: { element }, subjects: subjects2, fixes }] };
    }
    const parts10 = scene.strategy.components.filter((component) => !isWaived(component));
    if (parts10.some((component) => isUnsound(component.uses))) return { subjects: subjects2, reports: [] };
    const inUse = new Set(parts10.flatMap((component) => targets(component.uses)));
    const reports = (valueOf(element.uses) ?? []).flatMap(
      ({ target: jewel }, item) => jewel === void 0 || inUse.has(jewel) ? [] : [
        {
          message: "unused",
          slots: { segment: element.name, jewel: jewel.name },
          place: { element, property: "uses", item },
          subjects: subjects2
        }
      ]
    );
    return { subjects: subjects2, reports };
  }
});

// packages/core/src/rules/segment/point-missing.ts
var asks = {
  geography: "where its members meet each other",
  industry: "which one trade",
  profession: "which one job",
  useCase: "which urgent problem"
};
var point_missing_default = rule({
  id: "segment/point-missing",
  summary: "A segment must be defined by all four points: geography, industry, profession and use case.",
  stages: at.everyStage("error"),
  alsoWithoutStrategy: true,
  messages: {
    main: "{segment} lacks {missing}, and only the four points together make a niche that can be dominated. Say {ask}."
  },
  requires: [aSegment],
  look({ strategy }) {
    const subjects2 = [];
    const reports = [];
    for (const segment of strategy.segments) {
      const subject2 = (point) => `${point} of ${segment.name}`;
      subjects2.push(...points.map(subject2));
      const missing = missingOf(segment, points);
      if (missing.length === 0) continue;
      const slots = { segment: segment.name, missing: formatKeys(missing), ask: formatList(missing.map((point) => asks[point])) };
      reports.push({ message: "main", slots, place: { element: segment }, subjects: missing.map(subject2) });
    }
    return { subjects: subjects2, reports };
  }
});

// packages/core/src/rules/segment/profile-incomplete.ts
var asks2 = {
  talkAt: "a market is people who tell each other what they bought.",
  payer: "who will definitely pay?",
  distinct: "what sets them apart?",
  whyThem: "why would they buy before anyone else?",
  job: "a solution without a job looks for a problem.",
  value: "why would they choose you?",
  solution: "what delivers the value?"
};
var parts8 = Object.keys(asks2);
var profile_incomplete_default = rule({
  id: "segment/profile-incomplete",
  summary: "The beachhead should be known well enough to be spoken to.",
  stages: at.niche("warning"),
  messages: {
    main: "{segment} does not say {missing}. Fill it in: {ask}"
  },
  requires: [aBeachhead],
  look(scene) {
    const element = beachheadIn(scene);
    const missing = missingOf(element, parts8);
    const [first] = missing;
    if (first === void 0) return { subjects: parts8, reports: [] };
    const slots = { segment: element.name, missing: formatKeys(missing, "or"), ask: asks2[first] };
    return { subjects: parts8, reports: [{ message: "main", slots, place: { element }, subjects: missing }] };
  }
});

// packages/core/src/rules/segment/share-out-of-band.ts
var lowest2 = { value: leaderShare.low, unit: "%", meaning: "least share of a leader", fromTheBook: true };
var highest2 = { value: leaderShare.high, unit: "%", meaning: "largest share to plan with", fromTheBook: true };
var share_out_of_band_default = rule({
  id: "segment/share-out-of-band",
  summary: "The share to win should make a leader, and within the horizon.",
  stages: at.crossing("warning"),
  parameters: { lowest: lowest2, highest: highest2 },
  messages: {
    main: "{share} of {segment} is outside {lowest}\u2013{highest}: less does not make a leader, more is seldom won in this time. Plan for a share inside the band, or cut the segment differently.",
    late: "The share is due after {within}, but {segment} should be dominated within {horizon}. Bring the two into line."
  },
  requires: [aShare],
  look(scene) {
    const element = beachheadIn(scene);
    const subjects2 = ["share"];
    const reports = [];
    const share = valueOf(element.share);
    if (share === void 0) return { subjects: subjects2, reports };
    const place = { element, property: "share" };
    if (isBelow(share.high, lowest2.value) || isAbove2(share.low, highest2.value)) {
      const slots = {
        share: formatPercent(share),
        segment: element.name,
        lowest: formatPercent(lowest2.value),
        highest: formatPercent(highest2.value)
      };
      reports.push({ message: "main", slots, place, subjects: subjects2 });
    }
    const horizon = valueOf(decisionOf(scene).horizon);
    if (horizon !== void 0 && isAbove2(monthsOf(share.within).low, monthsOf(horizon).high)) {
      const slots = { within: formatDuration(share.within), segment: element.name, horizon: formatDuration(horizon) };
      reports.push({ message: "late", slots, place, subjects: subjects2, related: relatedTo("the time to dominate it", decisionOf(scene).horizon) });
    }
    return { subjects: subjects2, reports };
  }
});

// packages/core/src/rules/segment/size-missing.ts
var parts9 = ["accounts", "spend", "share"];
var size_missing_default = rule({
  id: "segment/size-missing",
  summary: "The beachhead must say how big it is and what share is to be won.",
  stages: at.niche("error"),
  messages: {
    main: "{segment} does not give {missing}, so nobody can tell whether it is big enough to matter and small enough to lead. A range is enough: `35..45`, `$1M..$2M per year`, `40% within 24 months`."
  },
  requires: [aBeachhead],
  look(scene) {
    const element = beachheadIn(scene);
    const missing = missingOf(element, parts9);
    const slots = { segment: element.name, missing: formatKeys(missing, "or") };
    return {
      subjects: parts9,
      reports: missing.length === 0 ? [] : [{ message: "main", slots, place: { element }, subjects: missing }]
    };
  }
});

// packages/core/src/rules/segment/too-big-to-lead.ts
var leastShare = {
  value: 0.2,
  unit: "%",
  meaning: "least share that the goal should need; below the 30% of a leader, to leave room for a cautious goal"
};
var too_big_to_lead_default = rule({
  id: "segment/too-big-to-lead",
  summary: "The beachhead should be small enough to lead.",
  stages: at.crossing("warning"),
  parameters: { leastShare },
  messages: {
    main: "{needed} of {segment} would already bring {goal}, and with that you lead nothing: pragmatists buy from the leader. Narrow the segment, or set the goal of a leader."
  },
  requires: [aGoal, aSize],
  look(scene) {
    const element = beachheadIn(scene);
    const decision = decisionOf(scene);
    const subjects2 = [element.name];
    const goal = valueOf(decision.goal);
    const needed = scene.figures.sizing.get(element)?.shareNeeded;
    if (goal === void 0 || !needed || !isBelow(needed.high, leastShare.value)) return { subjects: subjects2, reports: [] };
    const slots = { needed: formatPercent(needed), segment: element.name, goal: formatMoney(goal) };
    const related2 = [
      ...relatedTo("what one account spends", element.spend),
      ...relatedTo("the share to win", element.share),
      ...relatedTo("the goal", decision.goal)
    ];
    return { subjects: subjects2, reports: [{ message: "main", slots, place: { element, property: "accounts" }, subjects: subjects2, related: related2 }] };
  }
});

// packages/core/src/rules/segment/too-small.ts
function costsOverPeriod(scene) {
  const { costs, development, goal } = decisionOf(scene);
  const running = valueOf(costs);
  const once = valueOf(development);
  const years = valueOf(goal)?.over.years;
  const currency = running?.currency ?? once?.currency;
  if (years === void 0 || currency === void 0) return void 0;
  const over = (end) => (running?.perYear[end] ?? 0) * years[end] + (once?.[end] ?? 0);
  return { low: over("low"), high: over("high"), currency };
}
var too_small_default = rule({
  id: "segment/too-small",
  summary: "The beachhead should be big enough to matter.",
  stages: at.crossing("warning"),
  messages: {
    main: "Even with {share} of {segment} you earn {revenue} over {period}, and the goal is {goal}. Widen one of the four points, or set a goal that this niche can carry.",
    costs: "{segment} brings {revenue} over {period} and the venture costs {costs}, so the beachhead does not carry it alone. Widen one of the four points, or spend less until the next pin falls."
  },
  requires: [aGoal, aSize],
  look(scene) {
    const element = beachheadIn(scene);
    const decision = decisionOf(scene);
    const subjects2 = [element.name];
    const goal = valueOf(decision.goal);
    const share = valueOf(element.share);
    const sizing = scene.figures.sizing.get(element);
    if (goal === void 0 || share === void 0 || !sizing?.ownRevenue) return { subjects: subjects2, reports: [] };
    const place = { element, property: "accounts" };
    const revenue = formatMoney({ ...sizing.ownRevenue, currency: goal.currency });
    const period = formatDuration(goal.over);
    if (sizing.bigEnough === "no" && !scene.fires("segment/too-big-to-lead")) {
      const slots = { share: formatPercent(share), segment: element.name, revenue, period, goal: formatMoney(goal) };
      const related2 = [
        ...relatedTo("what one account spends", element.spend),
        ...relatedTo("the share to win", element.share),
        ...relatedTo("the goal", decision.goal)
      ];
      return { subjects: subjects2, reports: [{ message: "main", slots, place, subjects: subjects2, related: related2 }] };
    }
    const costs = costsOverPeriod(scene);
    if (costs !== void 0 && isBelow(sizing.ownRevenue.high, costs.low)) {
      const slots = { segment: element.name, revenue, period, costs: formatMoney(costs) };
      const related2 = [
        ...relatedTo("what the venture costs to run", decision.costs),
        ...relatedTo("what is left to develop", decision.development)
      ];
      return { subjects: subjects2, reports: [{ message: "costs", slots, place, subjects: subjects2, related: related2 }] };
    }
    return { subjects: subjects2, reports: [] };
  }
});

// packages/core/src/rules/segment/wide-words.ts
var words9 = {
  widePhrases: [
    "everyone",
    "everybody",
    "anyone",
    "anybody",
    "all people",
    "half the world",
    "fortune 500",
    "fortune 1000",
    "global 500",
    "global 2000",
    "all industries",
    "any industry",
    "every industry",
    "cross-industry",
    "all companies",
    "any company",
    "every company",
    "all businesses",
    "any business",
    "every business",
    "whole market",
    "mass market"
  ],
  everyone: ["everyone", "everybody", "anyone", "anybody"],
  fillers,
  geography: [
    "world",
    "worldwide",
    "global",
    "globally",
    "international",
    "everywhere",
    "anywhere",
    "all",
    "any",
    "every",
    "country",
    "countries",
    "region",
    "regions",
    "market",
    "markets",
    "emea",
    "apac",
    "americas",
    "earth",
    "planet"
  ],
  industry: [
    "enterprise",
    "enterprises",
    "smb",
    "smbs",
    "sme",
    "smes",
    "startup",
    "startups",
    "company",
    "companies",
    "business",
    "businesses",
    "corporate",
    "corporates",
    "corporation",
    "corporations",
    "firm",
    "firms",
    "organisation",
    "organisations",
    "organization",
    "organizations",
    "consumer",
    "consumers",
    "customer",
    "customers",
    "b2b",
    "b2c",
    "any",
    "all",
    "every",
    "various",
    "many",
    "several",
    "multiple",
    "horizontal",
    "industry",
    "industries",
    "sector",
    "sectors",
    "vertical",
    "verticals"
  ],
  profession: [
    "user",
    "users",
    "end",
    "people",
    "person",
    "persons",
    "team",
    "teams",
    "employee",
    "employees",
    "staff",
    "worker",
    "workers",
    "knowledge",
    "professional",
    "professionals",
    "executive",
    "executives",
    "manager",
    "managers",
    "management",
    "leader",
    "leaders",
    "leadership",
    "decision",
    "maker",
    "makers",
    "decision-makers",
    "individual",
    "individuals",
    "consumer",
    "consumers",
    "customer",
    "customers",
    "business",
    "all",
    "any",
    "every",
    "various"
  ],
  useCase: [
    "productivity",
    "productive",
    "be",
    "more",
    "efficiency",
    "efficient",
    "analytics",
    "reporting",
    "collaboration",
    "collaborate",
    "communication",
    "communicate",
    "automation",
    "automate",
    "ai",
    "digital",
    "transformation",
    "transform",
    "innovation",
    "growth",
    "grow",
    "management",
    "operations",
    "business",
    "work",
    "data",
    "insights",
    "workflow",
    "workflows",
    "process",
    "processes",
    "improvement",
    "improve",
    "optimisation",
    "optimise",
    "optimization",
    "optimize",
    "everything",
    "anything",
    "any",
    "all",
    "general",
    "purpose"
  ]
};

// packages/core/src/rules/segment/too-wide.ts
var wordings = {
  profession: { name: "profession", example: '"compliance officers"' },
  useCase: { name: "use case", example: '"assemble a new drug filing"' },
  industry: { name: "industry", example: '"legal services"' },
  geography: { name: "geography", example: '"Japan"' }
};
var pointsByWidth = Object.keys(wordings);
function isBroad(segment, point) {
  const text2 = valueOf(segment[point]);
  if (text2 === void 0) return false;
  const phrases = point === "geography" || point === "industry" ? words9.widePhrases : words9.everyone;
  return consistsOf(text2, words9[point], words9.fillers) || firstOf2(text2, phrases) !== void 0;
}
function widestPoint(segment) {
  const broad = (point) => isBroad(segment, point);
  const narrows = (point) => given(segment[point]) && !broad(point);
  const narrowed = narrows("profession") && narrows("useCase");
  return pointsByWidth.find((point) => broad(point) && (point === "profession" || point === "useCase" || !narrowed));
}
var too_wide_default = rule({
  id: "segment/too-wide",
  summary: "A segment should be narrow enough for its members to know one another.",
  stages: at.niche("warning"),
  alsoWithoutStrategy: true,
  messages: {
    main: '"{text}" is too wide to dominate: its members do not talk to each other, and no product is whole for all of them. Name one {point}, such as {example}.',
    market: "{segment} holds as many accounts as its whole one-day market, so it is no niche. Keep the part that hurts most and that you can win first."
  },
  words: words9,
  requires: [aSegment],
  look({ strategy }) {
    const reports = [];
    for (const segment of strategy.segments) {
      const subjects2 = [segment.name];
      const point = widestPoint(segment);
      if (point !== void 0) {
        const { name, example } = wordings[point];
        const slots = { text: valueOf(segment[point])?.trim() ?? "", point: name, example };
        reports.push({ message: "main", slots, place: { element: segment, property: point }, subjects: subjects2 });
      }
      const accounts = valueOf(segment.accounts);
      const market = valueOf(segment.widerMarket);
      if (accounts !== void 0 && market !== void 0 && accounts.low >= market.high) {
        const place = { element: segment, property: "accounts" };
        reports.push({ message: "market", slots: { segment: segment.name }, place, subjects: subjects2 });
      }
    }
    return { subjects: strategy.segments.map(({ name }) => name), reports };
  }
});

// packages/core/src/rules/whole-product/ally-unsettled.ts
var ally_unsettled_default = rule({
  id: "whole-product/ally-unsettled",
  summary: "A partner whose part is needed should have agreed and should win something.",
  stages: at.lasting("warning"),
  messages: {
    main: "{partner} is to provide {components}, and nothing says what it wins by that. Allies stay while they gain: write it into `wins`.",
    status: "{partner} is to provide {components}, and its status is {status}. Agree on it before anyone is promised the whole product."
  },
  uncounted: (scene) => allies(scene).length === 0,
  look(scene) {
    const partners = allies(scene);
    return { subjects: partners.map(({ name }) => name), reports: partners.flatMap((partner) => judge6(scene, partner)) };
  }
});
var partsOf = ({ strategy }, partner) => strategy.components.filter((component) => !isWaived(component) && target(component.from) === partner);
var bridgedBy = ({ strategy }, partner) => strategy.expansions.filter(({ through }) => target(through) === partner);
var allies = (scene) => scene.strategy.partners.filter((partner) => partsOf(scene, partner).length > 0 || bridgedBy(scene, partner).length > 0);
function judge6(scene, partner) {
  const parts10 = partsOf(scene, partner);
  const found = (components2) => ({
    place: { element: partner },
    subjects: [partner.name],
    related: components2.map((component) => ({ message: `${component.name} comes from it`, at: component.at }))
  });
  if (!given(partner.wins)) {
    const doors = bridgedBy(scene, partner).map(({ to }) => `the way to ${to?.name ?? ""}`);
    const components2 = formatList(parts10.length > 0 ? parts10.map(({ name }) => name) : doors);
    return [{ message: "main", slots: { partner: partner.name, components: components2 }, ...found(parts10) }];
  }
  const status = valueOf(partner.status);
  if (isUnsound(partner.status) || status === "agreed" || status === "signed") return [];
  const unsettled = neededComponents(scene).filter((component) => parts10.includes(component) && !meetsOpenNeed(scene, component));
  if (unsettled.length === 0) return [];
  const components = formatList(unsettled.map(({ name }) => name));
  return [{ message: "status", slots: { partner: partner.name, components, status: status ?? "not given" }, ...found(unsettled) }];
}
var meetsOpenNeed = ({ figures }, component) => targets(component.meets).some((need) => figures.wholeProduct.needs.get(need)?.state === "open");

// packages/core/src/rules/whole-product/ancillaries.ts
var ancillaryKinds = ["documentation", "training", "support", "skills"];

// packages/core/src/rules/whole-product/ancillary-missing.ts
var asked = { documentation: "documentation", training: "training", support: "support", skills: "skilled people" };
var ancillary_missing_default = rule({
  id: "whole-product/ancillary-missing",
  summary: "A whole product should come with documentation, training, support and skilled people.",
  stages: at.lasting("warning"),
  messages: {
    main: "Pragmatists ask for {missing} before they buy, and {segment} gets none. Find someone who provides it, or declare it with `waived` and the reason."
  },
  requires: [aNeedAndAComponent],
  look(scene) {
    const segment = beachheadIn(scene);
    const there = scene.strategy.components.map(({ kind }) => valueOf(kind));
    const missing = ancillaryKinds.filter((kind) => !there.includes(kind));
    if (missing.length === 0) return { subjects: ancillaryKinds, reports: [] };
    const slots = { missing: formatList(missing.map((kind) => asked[kind])), segment: segment.name };
    return { subjects: ancillaryKinds, reports: [{ message: "main", slots, place: { element: segment }, subjects: missing }] };
  }
});

// packages/core/src/rules/whole-product/component-unclear.ts
var component_unclear_default = rule({
  id: "whole-product/component-unclear",
  summary: "Each part should say who provides it, how far it is, and a date that still lies ahead.",
  stages: at.lasting("warning"),
  messages: {
    main: "{component} does not say {missing}. A part that nobody answers for is a hole in the whole product; fill it in.",
    past: "{component} should have been ready on {ready} and is not shipped. Set a new date, or the status."
  },
  requires: [aNeedAndAComponent],
  look(scene) {
    const parts10 = scene.strategy.components.filter((component) => !isWaived(component));
    return { subjects: parts10.map(({ name }) => name), reports: parts10.flatMap((component) => judge7(scene, component)) };
  }
});
function judge7({ today }, component) {
  const subjects2 = [component.name];
  const status = valueOf(component.status);
  const isDateDue = (status === "building" || status === "agreed") && !given(component.ready);
  const missing = [...missingOf(component, ["from", "status"]), ...isDateDue ? ["ready"] : []];
  if (missing.length > 0) {
    const slots2 = { component: component.name, missing: formatKeys(missing) };
    return [{ message: "main", slots: slots2, place: { element: component }, subjects: subjects2 }];
  }
  const ready = valueOf(component.ready);
  if (isUnsound(component.status) || status === "shipped" || ready === void 0 || ready >= today) return [];
  const slots = { component: component.name, ready: formatDate(ready) };
  return [{ message: "past", slots, place: { element: component, property: "ready" }, subjects: subjects2 }];
}

// packages/core/src/rules/whole-product/late.ts
var late_default = rule({
  id: "whole-product/late",
  summary: "Every needed part must be there on the day of launch.",
  stages: at.lasting("error"),
  messages: {
    main: "{component} is ready on {ready} and {need} hangs on it, but pragmatists are offered the whole product on {launch}. Bring the part forward, find another one, or move the launch."
  },
  requires: [aLaunch, aNeedAndAComponent],
  look(scene) {
    const needed = neededComponents(scene);
    return { subjects: needed.map(({ name }) => name), reports: needed.flatMap((component) => judge8(scene, component)) };
  }
});
function judge8(scene, component) {
  const { wholeProduct } = scene.figures;
  const { launch: launchProperty } = decisionOf(scene);
  const [ready, launch] = [valueOf(component.ready), valueOf(launchProperty)];
  if (ready === void 0 || launch === void 0 || ready <= launch || !wholeProduct.promises(component)) return [];
  const { needs } = beachheadIn(scene);
  const hanging = targets(component.meets).filter((need) => needs.includes(need) && wholeProduct.needs.get(need)?.state !== "covered");
  const [first] = hanging;
  if (first === void 0) return [];
  return [
    {
      message: "main",
      slots: { component: component.name, ready: formatDate(ready), need: first.name, launch: formatDate(launch) },
      place: { element: component, property: "ready" },
      subjects: [component.name],
      related: [
        ...relatedTo("the launch", launchProperty),
        ...hanging.map((need) => ({ message: `the need ${need.name} that hangs on it`, at: need.at }))
      ]
    }
  ];
}

// packages/core/src/rules/whole-product/lead-time.ts
var longest5 = {
  value: 3,
  unit: "months",
  meaning: "longest time from the decision to the whole product",
  fromTheBook: true
};
var lead_time_default = rule({
  id: "whole-product/lead-time",
  summary: "The whole product should be in customers' hands within three months.",
  stages: at.crossing("warning"),
  parameters: { longest: longest5 },
  messages: {
    main: "The last part, {component}, is ready {time} after the decision, and a niche that waits longer than {longest} loses its hunger. Take a part from a partner, or cut the need."
  },
  requires: [decidedOrLaunch, aNeedAndAComponent],
  look(scene) {
    const subjects2 = ["needed components"];
    const last = scene.figures.wholeProduct.bySegment.get(beachheadIn(scene))?.leadTime;
    if (!last || last.ready <= addMonths(last.from, longest5.value)) return { subjects: subjects2, reports: [] };
    const { component } = last;
    if (isUnsound(component.status) || valueOf(component.status) === "shipped") return { subjects: subjects2, reports: [] };
    const { decided, launch } = decisionOf(scene);
    return {
      subjects: subjects2,
      reports: [
        {
          message: "main",
          slots: { component: component.name, time: formatMonths(last.months), longest: formatMonths(longest5.value) },
          place: { element: component, property: "ready" },
          subjects: subjects2,
          related: given(decided) ? relatedTo("the day of the decision", decided) : relatedTo("the launch", launch)
        }
      ]
    };
  }
});

// packages/core/src/rules/whole-product/missing.ts
var missing_default6 = rule({
  id: "whole-product/missing",
  summary: "The beachhead must have a whole product: needs, and parts that meet them.",
  stages: at.lasting("error"),
  messages: {
    main: "{segment} says nothing of what its people need for the whole result, so nobody can tell what is missing. Add a `need` for each thing that they must have.",
    parts: "No component meets a need of {segment}, so there is a promise and no product. Declare the parts, yours and those of partners."
  },
  requires: [aBeachhead],
  look(scene) {
    const segment = beachheadIn(scene);
    const subjects2 = [segment.name];
    const message = lack(scene);
    if (message === void 0) return { subjects: subjects2, reports: [] };
    const report = { message, slots: { segment: segment.name }, place: { element: segment }, subjects: subjects2 };
    return { subjects: subjects2, reports: [report] };
  }
});
function lack(scene) {
  const { needs } = beachheadIn(scene);
  if (needs.length === 0) return "main";
  const parts10 = scene.strategy.components.filter((component) => !isWaived(component));
  const met = parts10.some(({ meets }) => targets(meets).some((need) => needs.includes(need)) || isUnsound(meets));
  return met ? void 0 : "parts";
}

// packages/core/src/rules/whole-product/broken-chain.ts
var chainOn = ({ figures }, need) => figures.wholeProduct.bySegment.get(need.segment)?.chains.find((chain) => chain.need === need);
var othersIn = ({ customers, references: references2 }) => customers.filter((customer) => !references2.includes(customer));
function chainInWords(chain) {
  const named3 = (noun, names3) => names3.length === 0 ? [] : [`${noun} (${names3.join(", ")})`];
  const to = chain.expansions.map((expansion) => `to ${expansion.to?.name ?? ""}`);
  return formatList([
    ...chain.promises.length === 0 ? [] : ["the promises of the claim"],
    ...named3(
      "customers",
      othersIn(chain).map(({ name }) => name)
    ),
    ...named3(
      "references",
      chain.references.map(({ name }) => name)
    ),
    ...named3("expansions", to)
  ]);
}
function chainInPlaces(chain) {
  const lacks = (name, noun) => `${noun} ${name} relies on it`;
  return [
    ...chain.promises.map((at2) => ({ message: "the claim promises it", at: at2 })),
    ...othersIn(chain).flatMap((customer) => relatedTo(lacks(customer.name, "the customer"), customer.unmet ?? customer.needs)),
    ...chain.references.flatMap((customer) => relatedTo(lacks(customer.name, "the reference"), customer.unmet ?? customer.needs)),
    ...chain.expansions.map((expansion) => ({ message: "this expansion goes through such a customer", at: expansion.at }))
  ];
}

// packages/core/src/rules/whole-product/need-open.ts
var need_open_default = rule({
  id: "whole-product/need-open",
  summary: "Each need of the beachhead must have a part that meets it.",
  stages: at.lasting("error"),
  messages: {
    main: "Nothing covers {need}, so the product for {segment} is not whole and its customers cannot vouch for it. Name the part that meets it and who provides it.",
    chain: "Nothing covers {need}, yet {chain} rely on it. Name the part that meets it and who provides it, or stop promising it.",
    ally: "Only {component} of {partner} would cover {need}, and nothing is agreed with {partner}. Agree it, or find the part elsewhere."
  },
  requires: [aNeedAndAComponent],
  look(scene) {
    const segment = beachheadIn(scene);
    const promised = targets(forSegment(scene.strategy.positionings, segment)?.promises);
    const needs = [.../* @__PURE__ */ new Set([...segment.needs, ...promised])];
    return { subjects: needs.map(({ name }) => name), reports: needs.flatMap((need) => judge9(scene, need)) };
  }
});
function judge9(scene, need) {
  const figures = scene.figures.wholeProduct.needs.get(need);
  const parts10 = figures?.metBy.filter((component) => !isWaived(component)) ?? [];
  if (figures?.state !== "open" || parts10.some(isUnknown)) return [];
  const chain = chainOn(scene, need);
  const meant = parts10.map((component) => ({ message: `${component.name} should meet it`, at: component.at }));
  const related2 = [...meant, ...chain === void 0 ? [] : chainInPlaces(chain)];
  const found = { place: { element: need }, subjects: [need.name], related: related2 };
  const only2 = onlyUnsettled(scene, parts10);
  if (only2 !== void 0) {
    return [{ message: "ally", slots: { need: need.name, component: only2.component.name, partner: only2.partner.name }, ...found }];
  }
  const words10 = chain === void 0 ? "" : chainInWords(chain);
  if (words10 !== "") return [{ message: "chain", slots: { need: need.name, chain: words10 }, ...found }];
  return [{ message: "main", slots: { need: need.name, segment: need.segment.name }, ...found }];
}
function isUnknown({ from, status, ready }) {
  return [from, status, ready].some(isUnsound) || isUnsound(target(from)?.status);
}
function onlyUnsettled({ strategy }, parts10) {
  const [component] = parts10;
  const partner = target(component?.from);
  if (component === void 0 || parts10.length > 1 || partner === void 0) return void 0;
  const [status, ready, launch] = [valueOf(component.status), valueOf(component.ready), valueOf(strategy.decision?.launch)];
  const inTime = ready !== void 0 && launch !== void 0 && ready <= launch;
  return status === "missing" || status === void 0 && !inTime ? void 0 : { component, partner };
}

// packages/core/src/rules/whole-product/not-needed.ts
var not_needed_default = rule({
  id: "whole-product/not-needed",
  summary: "Work should go into parts that the beachhead needs.",
  stages: at.niche("warning"),
  messages: {
    main: "{component} meets no need of {beachhead}. Aim at the least that makes the product whole for one segment: link the need, or stop the work."
  },
  requires: [aNeedAndAComponent],
  look(scene) {
    const beachhead = beachheadIn(scene).name;
    const parts10 = scene.strategy.components.filter((component) => !isWaived(component));
    const reports = parts10.filter((component) => isWork(component) && !isNeeded(scene, component)).map((component) => ({
      message: "main",
      slots: { component: component.name, beachhead },
      place: { element: component },
      subjects: [component.name]
    }));
    return { subjects: parts10.map(({ name }) => name), reports };
  }
});
function isWork({ status, kind }) {
  if (isUnsound(status) || isUnsound(kind)) return false;
  return valueOf(status) !== "shipped" && !ancillaryKinds.some((ancillary) => ancillary === valueOf(kind));
}
function isNeeded(scene, { meets }) {
  const pins = scene.strategy.expansions.flatMap(({ to }) => to?.target === void 0 ? [] : [to.target]);
  const segments = [beachheadIn(scene), ...pins];
  return targets(meets).some((need) => segments.includes(need.segment)) || isUnsound(meets);
}

// packages/core/src/rules/index.ts
var rules = [
  early_adopters_incomplete_default,
  early_market_missing_default,
  few_interviews_default,
  not_inside_beachhead_default,
  pain_unproven_default,
  reference_unmet_default,
  too_few_references_default,
  incomplete_default,
  margin_too_thin_default,
  missing_default,
  pragmatists_unreached_default,
  wrong_for_buyer_default,
  alternative_incomplete_default,
  alternative_missing_default,
  category_missing_default,
  disparaging_default,
  limitation_missing_default,
  claim_unsupported_default,
  claim_weak_default,
  ease_unproven_default,
  false_precision_default,
  ground_thin_default,
  not_for_pragmatists_default,
  unverifiable_default,
  wrong_group_default,
  bridge_missing_default,
  gate_unsound_default,
  missing_default2,
  not_adjacent_default,
  reuse_thin_default,
  too_early_default,
  beachhead_missing_default,
  budget_scattered_default,
  decision_incomplete_default,
  drifting_default,
  fire_not_spreading_default,
  horizon_too_long_default,
  one_off_project_default,
  risk_unanswered_default,
  runway_too_short_default,
  sales_driven_default,
  second_target_default,
  stage_missing_default,
  wont_pursue_missing_default,
  hidden_character_default,
  ignore_unused_default,
  ignore_without_reason_default,
  mixed_currency_default,
  no_strategy_default,
  out_of_range_default,
  repeated_default,
  syntax_default,
  too_large_default,
  two_strategies_default,
  undeclared_rater_default,
  unknown_property_default,
  unknown_reference_default,
  unknown_setting_default,
  unknown_word_default,
  wrong_value_default,
  broad_offer_default,
  claim_blurred_default,
  demo_first_default,
  disruption_words_default,
  feedback_missing_default,
  message_missing_default,
  missing_default3,
  not_a_question_default,
  peers_unfounded_default,
  pitch_incomplete_default,
  replaces_stack_default,
  statement_incomplete_default,
  above_worth_default,
  below_cost_default,
  discount_default,
  missing_default4,
  not_whole_default,
  outside_corridor_default,
  vendor_model_default,
  about_us_default,
  incomplete_default2,
  missing_default5,
  no_urgency_default,
  not_compelling_default,
  business_case_thin_default,
  dates_disagree_default,
  effort_below_revenue_default,
  incomplete_default3,
  order_inverted_default,
  part_unplanned_default,
  product_not_agreed_default,
  anchors_missing_default,
  beachhead_eliminated_default,
  disputed_default,
  identical_ballots_default,
  not_one_page_default,
  panel_weak_default,
  rating_contradicted_default,
  reversed_scale_default,
  too_few_default,
  undecided_default,
  winner_elsewhere_default,
  customers_differ_default,
  jewel_missing_default,
  point_missing_default,
  profile_incomplete_default,
  share_out_of_band_default,
  size_missing_default,
  too_big_to_lead_default,
  too_small_default,
  too_wide_default,
  ally_unsettled_default,
  ancillary_missing_default,
  component_unclear_default,
  late_default,
  lead_time_default,
  missing_default6,
  need_open_default,
  not_needed_default
];
var byId = new Map(rules.map((one) => [one.id, one]));

// packages/core/src/assessment/fingerprint.ts
var basis = 0xcbf29ce484222325n;
var prime = 0x100000001b3n;
var mask = 0xffffffffffffffffn;
function fnv1a(text2) {
  let hash = basis;
  for (let i = 0; i < text2.length; i++) {
    const unit = text2.charCodeAt(i);
    hash = (hash ^ BigInt(unit & 255)) * prime & mask;
    hash = (hash ^ BigInt(unit >> 8)) * prime & mask;
  }
  return hash.toString(16).padStart(16, "0");
}
var fingerprint = (rule2, messageName, identity) => fnv1a([rule2, messageName, identity].join("\n"));

// packages/core/src/assessment/identity.ts
function identitiesOf(strategy) {
  return new Map(elementsOf(strategy).map(({ element, key: key2, name }) => [element, { key: key2, name }]));
}
function elementsOf(strategy) {
  const declared = strategy.criteria.flatMap(({ declaration }) => declaration === void 0 ? [] : [declaration]);
  return [
    ...strategy.decision === void 0 ? [] : named2([strategy.decision]),
    ...named2(strategy.jewels),
    ...named2(strategy.segments).flatMap((one, i) => {
      const { needs, reason, earlyAdopters: earlyAdopters3 } = strategy.segments[i];
      return [one, ...named2(needs), ...block(one, "reason to buy", reason), ...block(one, "early adopters", earlyAdopters3)];
    }),
    ...named2(strategy.scenarios).flatMap((one, i) => {
      const { before, after } = strategy.scenarios[i];
      return [one, ...block(one, "before", before), ...block(one, "after", after)];
    }),
    ...named2(declared),
    ...named2(strategy.raters),
    ...named2(strategy.ballots),
    ...named2(strategy.alternatives),
    ...named2(strategy.partners),
    ...named2(strategy.components),
    ...forSegments(strategy.positionings).flatMap((one, i) => {
      const { messages, objections } = strategy.positionings[i];
      return [
        one,
        ...messages.flatMap((message) => block(one, `message ${message.audience}`, message)),
        ...objections.flatMap((objection) => block(one, `objection ${objection.says}`, objection))
      ];
    }),
    ...forSegments(strategy.pitches),
    ...forSegments(strategy.channels),
    ...forSegments(strategy.pricings),
    ...named2(strategy.customers),
    ...named2(strategy.evidence),
    ...named2(strategy.campaigns),
    ...named2(strategy.milestones),
    ...strategy.expansions.map((element) => {
      const name = `${element.from?.name ?? ""} -> ${element.to?.name ?? ""}`;
      return { element, key: `expand ${name}`, name };
    }),
    ...named2(strategy.risks)
  ];
}
var named2 = (elements) => elements.map((element) => ({ element, key: `${element.is} ${element.name}`, name: element.name }));
var forSegments = (elements) => elements.map((element) => {
  const name = element.segment?.name ?? "";
  return { element, key: `${element.is} for ${name}`, name };
});
var block = (inside, words10, element) => element === void 0 ? [] : [{ element, key: `${inside.key} / ${words10}`, name: inside.name }];

// packages/core/src/assessment/run-rules.ts
var stageOf = (strategy) => strategy.decision?.stage?.value ?? "chasm";
function runRules(rules2, strategy, figures) {
  const identities = identitiesOf(strategy);
  const stage = stageOf(strategy);
  const outcomes = /* @__PURE__ */ new Map();
  const looking = /* @__PURE__ */ new Set();
  const byId2 = new Map(rules2.map((rule2) => [rule2.id, rule2]));
  const scene = {
    strategy,
    figures,
    today: figures.today,
    beachhead: figures.beachhead,
    fires(id) {
      const rule2 = byId2.get(id);
      if (looking.has(id)) throw new Error(`${id} depends on itself`);
      const outcome = rule2 && outcomeOf(rule2);
      return outcome?.is === "looked" && outcome.reports.length > 0;
    }
  };
  function outcomeOf(rule2) {
    if (rule2.look === void 0) return void 0;
    const known2 = outcomes.get(rule2.id);
    if (known2 !== void 0) return known2;
    looking.add(rule2.id);
    const outcome = isOff(rule2) ? { is: "off" } : contained(() => look(rule2, rule2.look));
    looking.delete(rule2.id);
    outcomes.set(rule2.id, outcome);
    return outcome;
  }
  const isOff = (rule2) => strategy.settings.levels.get(rule2.id) === "off" || (strategy.decision === void 0 ? rule2.alsoWithoutStrategy !== true : rule2.stages[stage] === "off");
  function look(rule2, lookAt) {
    for (const requirement2 of rule2.requires ?? []) {
      const met = requirement2.met(scene);
      if (met === false) return { is: "missing", carrier: requirement2.carrier };
      if (met !== true) return { is: "hidden", by: met };
    }
    if (rule2.uncounted?.(scene)) return { is: "uncounted" };
    const { subjects: subjects2, reports } = lookAt(scene);
    return {
      is: "looked",
      subjects: new Set(subjects2),
      reports: reports.map((report) => ({ draft: draftReport(rule2, report, strategy, identities), subjects: report.subjects }))
    };
  }
  for (const rule2 of rules2) outcomeOf(rule2);
  return outcomes;
}
function contained(look) {
  try {
    return look();
  } catch (error) {
    return { is: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}

// packages/core/src/assessment/nearest.ts
function nearestOf(word2, words10) {
  let nearest2;
  for (const candidate of words10) {
    const distance = editDistance(word2.toLowerCase(), candidate.toLowerCase());
    if (nearest2 === void 0 || distance < nearest2.distance) nearest2 = { word: candidate, distance };
  }
  return nearest2?.word;
}
function editDistance(a, b) {
  let [beforeLast, last] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(changed, last[j] + 1, row[j - 1] + 1, isSwap ? beforeLast[j - 2] + 1 : Number.POSITIVE_INFINITY));
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length];
}

// packages/core/src/assessment/silencing.ts
var hasReason = (silence) => (silence.reason ?? "").trim() !== "";
function silenceOf(draft2, silences) {
  return silences.filter(hasReason).find((silence) => silencesIt(silence, draft2));
}
var silencesIt = (silence, draft2) => silence.rule === draft2.rule && categoryOf(draft2.rule) !== "language" && silence.covers !== void 0 && isInside(draft2.at, silence.covers);
function findingsOnSilences(silences, drafts, ruleIds, unheard2) {
  return silences.flatMap((silence) => {
    if (!hasReason(silence)) return [withoutReason(silence)];
    if (unheard2.has(silence.rule) || drafts.some((draft2) => silencesIt(silence, draft2))) return [];
    return [unused(silence, ruleIds)];
  });
}
var about = (silence) => ({ subject: silence.rule, identity: `directive ${silence.rule}`, related: [], hides: [] });
var withoutReason = (silence) => ({
  rule: "language/ignore-without-reason",
  messageName: "main",
  slots: { rule: silence.rule },
  at: silence.whole,
  fixes: [],
  ...about(silence)
});
function unused(silence, ruleIds) {
  const remove = { title: "Remove the directive", safe: true, changes: [{ do: "text", at: silence.whole, text: "" }] };
  const found = { rule: "language/ignore-unused", at: silence.ruleAt, ...about(silence) };
  const nearest2 = ruleIds.includes(silence.rule) ? void 0 : nearestOf(silence.rule, ruleIds);
  if (nearest2 === void 0) return { ...found, messageName: "main", slots: { rule: silence.rule }, fixes: [remove] };
  const replace2 = {
    title: `Replace it with ${nearest2}`,
    safe: false,
    changes: [{ do: "text", at: silence.ruleAt, text: nearest2 }]
  };
  return { ...found, messageName: "unknown", slots: { rule: silence.rule, nearest: nearest2 }, fixes: [remove, replace2] };
}

// packages/core/src/assessment/assess.ts
function assess({ strategy, language, silences, today, rules: rules2 = rules }) {
  const figures = computeFigures(strategy, today);
  const outcomes = runRules(rules2, strategy, figures);
  const reported = [...outcomes.values()].flatMap((outcome) => outcome.is === "looked" ? outcome.reports.map(({ draft: draft2 }) => draft2) : []);
  const onSilences = findingsOnSilences(
    silences,
    reported,
    rules2.map(({ id }) => id),
    unheard(strategy, outcomes)
  );
  const byId2 = new Map(rules2.map((rule2) => [rule2.id, rule2]));
  const { drafts: ofLanguage, failures } = draftLanguage([...language, ...onSilences], byId2, strategy);
  const { burdens, accounts } = keepLedger(outcomes, ofLanguage, weightsOf(rules2, strategy));
  const total4 = totalWeight(accounts);
  const findings = [...ofLanguage, ...reported].map(
    (draft2) => toFinding(draft2, severityShown(byId2.get(draft2.rule), strategy), burdens.get(draft2), total4, silences)
  );
  return {
    strategy,
    figures,
    findings: findings.sort(compareFindings),
    readiness: readinessOf(
      accounts,
      rules2.map(({ id }) => id).filter((id) => strategy.settings.levels.get(id) === "off")
    ),
    today,
    failures: [...failures, ...failuresOf(outcomes)]
  };
}
function weightsOf(rules2, strategy) {
  if (strategy.decision === void 0) return /* @__PURE__ */ new Map();
  return new Map(rules2.map((rule2) => [rule2.id, weightAt(rule2, strategy)]));
}
function weightAt(rule2, strategy) {
  const severity = rule2.stages[stageOf(strategy)];
  return severity === "off" ? 0 : severityWeight[severity];
}
function severityShown(rule2, strategy) {
  const { id } = rule2;
  const isHeading = categoryOf(id) === "language" || strategy.decision === void 0;
  const level = strategy.settings.levels.get(id) ?? rule2.stages[isHeading ? "chasm" : stageOf(strategy)];
  if (level === "off") throw new Error(`${id} reports although it is off`);
  return level;
}
function unheard(strategy, outcomes) {
  const isUnheard = ({ is }) => is === "failed" || is === "off" && strategy.decision === void 0;
  return new Set([...outcomes].filter(([, outcome]) => isUnheard(outcome)).map(([id]) => id));
}
function draftLanguage(findings, rules2, strategy) {
  const drafts = [];
  const failures = [];
  for (const finding of findings) {
    const rule2 = rules2.get(finding.rule);
    if (strategy.settings.levels.get(finding.rule) === "off") continue;
    try {
      if (rule2 === void 0) throw new Error("there is no such rule");
      drafts.push(draftLanguageFinding(rule2, finding));
    } catch (error) {
      failures.push({ rule: finding.rule, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { drafts, failures };
}
var failuresOf = (outcomes) => [...outcomes].flatMap(([rule2, outcome]) => outcome.is === "failed" ? [{ rule: rule2, message: outcome.message }] : []);
function toFinding(draft2, severity, burden, total4, silences) {
  const silence = silenceOf(draft2, silences);
  return {
    rule: draft2.rule,
    category: categoryOf(draft2.rule),
    messageName: draft2.messageName,
    message: draft2.message,
    slots: draft2.slots,
    severity,
    points: burden === void 0 || total4 === 0 ? 0 : 100 * burden.weight / total4,
    opens: burden?.opens ?? 0,
    subject: draft2.subject,
    fingerprint: fingerprint(draft2.rule, draft2.messageName, draft2.identity),
    at: draft2.at,
    related: draft2.related,
    fixes: draft2.fixes,
    silenced: silence && { reason: silence.reason.trim(), at: silence.whole }
  };
}
var compareFindings = (a, b) => compareOrigins(a.at, b.at) || compareTexts(a.rule, b.rule) || compareTexts(a.messageName, b.messageName) || compareTexts(a.message, b.message);

// packages/core/src/facts/strategy.ts
var noSettings = { levels: /* @__PURE__ */ new Map(), failOn: void 0, minScore: void 0 };

// packages/core/src/vocabulary/criteria.ts
var builtInCriteria = [
  {
    name: "buyer",
    kind: "showstopper",
    question: "Is there one identifiable buyer with the money?",
    low: "nobody owns the budget",
    high: "one person signs today"
  },
  {
    name: "reason",
    kind: "showstopper",
    question: "Is there a compelling reason to buy?",
    low: "nice to have",
    high: "cannot go on without it"
  },
  {
    name: "whole",
    kind: "showstopper",
    question: "Can we and our partners deliver the whole product in three months?",
    low: "years away",
    high: "in their hands this quarter"
  },
  {
    name: "rivals",
    kind: "showstopper",
    question: "Is the problem still unsolved by others?",
    low: "someone owns it",
    high: "nobody has solved it"
  },
  {
    name: "partners",
    kind: "niceToHave",
    question: "Do we have the allies that the whole product needs?",
    low: "none",
    high: "all signed"
  },
  { name: "channel", kind: "niceToHave", question: "Is the sales channel in place?", low: "none", high: "selling there now" },
  {
    name: "price",
    kind: "niceToHave",
    question: "Does the price fit the budget and the size of the problem?",
    low: "far out of reach",
    high: "obviously worth it"
  },
  { name: "credibility", kind: "niceToHave", question: "Are we credible in this niche?", low: "unknown", high: "the name they mention" },
  {
    name: "growth",
    kind: "niceToHave",
    question: "Does winning here open the next segments?",
    low: "a dead end",
    high: "several pins fall"
  }
];

// packages/core/src/vocabulary/customers.ts
var customerProperties = {
  segment: required(reference(["segment"], "The segment it belongs to; left out, it lies outside every segment.", "PharmaFilings")),
  adopter: required(
    word(adopterGroups.one, "Its place in the adoption life cycle. Pragmatists trust references of other pragmatists only.")
  ),
  status: required(
    word(["lead", "pilot", "won", "reference", "lost"], "How far it is. Paying customers have status `won` or `reference`.")
  ),
  deal: moneyOrRate("What it pays, once or per period; a rate stands for one year."),
  discount: percent("What was taken off the price.", "10%"),
  closed: date("The day on which the deal was closed."),
  marquee: truth("A famous name that makes a story and cannot be sold twice."),
  custom: truth("Work made for this one customer."),
  needs: references(["need"], "The needs that this customer has.", "Assemble, Control"),
  unmet: references(["need"], "The needs that are not met for this customer yet.", "Publish"),
  opened: references(["customer"], "Deals that this reference led to.", "Ashdown"),
  leap: text("What a visionary dreams of.", '"a filing that writes itself"'),
  count: count(1, "A cohort of that many accounts in a consumer market; 1 unless given.", "250"),
  evidence: references(["evidence"], "What shows it.", "CorwinReference")
};
var evidenceKinds = [
  "marketShare",
  "reference",
  "partner",
  "press",
  "standard",
  "usage",
  "easeOfUse",
  "interviews",
  "survey",
  "study",
  "benchmark",
  "demo",
  "anecdote"
];
var evidenceProperties = {
  kind: required(word(evidenceKinds, "What sort of proof it is; the grade follows from it.")),
  sample: count(0, "How many were asked or counted.", "24"),
  date: required(date("When it was gathered. Older than eighteen months loses one grade.")),
  source: required(text("Where a reader finds it: a link, a document, a person.", '"notes of twenty-four visits"')),
  from: reference(["customer", "partner"], "The customer or partner who says it.", "Corwin")
};

// packages/core/src/vocabulary/market.ts
var positioningProperties = {
  claim: required(
    text(
      "Two lines: what you lead, for whom, and what it does for them.",
      '"Churn Rescue is where prosumer software companies go when churn blocks their round."'
    )
  ),
  benefit: text("The one benefit that counts.", '"thirty days of patent life back on every filing"'),
  against: required(
    references(["alternative"], "The market alternative and the product alternative that the buyer compares with.", "CopyRoom, Foliant")
  ),
  difference: text("What sets us apart from both.", '"the only system with the agency\u2019s format"'),
  commitment: text("What proves that we specialise in this segment.", '"nine former filing managers on staff"'),
  change: word(["piece", "replace"], "What the customer must give up: the broken piece only, or what they have."),
  promises: references(["need"], "The needs that the claim promises to meet.", "Assemble, Control"),
  evidence: required(references(["evidence"], "What proves the claim.", "FilingShare")),
  reviewed: date("When the positioning was last held against what rivals say.")
};
var messageProperties = {
  says: required(text("What this audience is told.", '"Seven of the companies you meet every year file with us."')),
  via: text("Where it is told.", '"a talk by a customer at the yearly meeting"'),
  evidence: references(["evidence"], "What proves it, of the kind that this group values.", "CorwinReference"),
  adopters: words6(adopterGroups.many, "The groups of the adoption life cycle that it speaks to.")
};
var objectionProperties = {
  answer: required(text("What to say to it.", '"The source is in escrow."')),
  on: date("When it was heard.", "2026-02-16")
};
var channelProperties = {
  buyer: required(
    word(
      ["executive", "departmentHead", "endUser", "engineer", "smallBusiness"],
      "Who decides. The profile of the buyer decides the channel."
    )
  ),
  model: required(word(["consultative", "guided", "freemium", "representative", "reseller"], "How the sale is made.")),
  through: reference(["partner"], "The partner that sells or supports locally.", "Calder"),
  margin: percent("What the partner earns with us.", "30%"),
  usualMargin: percent("What the partner earns with what it sells today.", "20%"),
  paidService: text("What a freemium user pays for in the end.", '"shared libraries for teams"'),
  because: text("Why a model that is unusual for this buyer fits here.", '"The board reads every order above a million."')
};
var pricingProperties = {
  model: required(
    word(["customer", "vendor", "distribution"], "What the price is built on: the customer\u2019s worth, our costs, or what the channel needs.")
  ),
  price: required(rate("The price of the whole product for one account.", "$1.5M per year")),
  cost: rate("What it costs to serve one account.", "$400k per year"),
  discount: percent("A planned discount.", "0%"),
  guarantee: text("What the buyer is guaranteed.", '"The second filing leaves on its promised day, or the year is free."'),
  covers: references(["component"], "The parts that the price includes.", "Repository, Publisher")
};
var alternativeProperties = {
  strength: required(text("What to respect in it.", '"They have delivered filings for twenty years."')),
  limitation: required(text("Why it does not solve this problem here.", '"Copying cannot be made faster by adding people."')),
  price: required(rate("What one account pays for it.", "$1.25M per year")),
  budget: rate("The budget that it holds, per account.", "$1.6M per year"),
  response: text("What it will do when it notices us.", '"They will offer scanning at cost."'),
  evidence: references(["evidence"], "What shows it.", "Survey")
};

// packages/core/src/vocabulary/plan.ts
var campaignProperties = {
  budget: required(money("What it may cost.")),
  for: required(reference(["segment"], "The one segment that it aims at.", "PharmaFilings")),
  via: words6(
    ["conference", "tradeMedia", "peers", "web", "direct", "other"],
    "Where people are met. Pragmatists listen at conferences, in trade media and to their peers."
  )
};
var milestoneProperties = {
  due: required(date("The day on which it is delivered.")),
  for: required(reference(["segment"], "The segment it serves.", "PharmaFilings")),
  delivers: required(references(["component"], "The parts that it brings.", "Publisher")),
  effort: percent("Its part of the effort of all milestones.", "25%")
};
var expandProperties = {
  through: required(
    reference(
      ["partner", "customer"],
      "Who opens the door: a partner known to the new people, or a reference among the same people.",
      "Accenture"
    )
  ),
  gate: required(percent("The share of the pin before it that must be won first.")),
  starts: date("The day on which work on it begins.")
};
var riskProperties = {
  force: required(word(["revenue", "incumbents", "newcomers", "investors"], "Which of the four forces it is.")),
  answer: required(text("What the company will do.", '"Thirty-six months of cash against a horizon of twenty-four."'))
};

// packages/core/src/vocabulary/scenario.ts
var scenarioSide = {
  before: {
    attempt: required(text("What the person tries to do.", '"Send the application by the end of June."')),
    approach: required(text("How the person goes about it.", '"Ninety temporary staff copy and number the pages."')),
    obstacle: required(text("What gets in the way.", '"A corrected table moves forty thousand page numbers."')),
    consequence: required(text("What follows from it.", '"The filing leaves five weeks late."')),
    cost: required(rate("What that costs one account.", "$1M per day"))
  },
  after: {
    attempt: required(text("What the person tries to do.", '"Send the next application on the promised day."')),
    approach: required(text("How the person goes about it now.", '"The filing assembles itself overnight."')),
    enabler: required(text("What makes that possible.", '"Virtual documents, and signatures bound to pages."')),
    reward: required(text("What is better.", '"The filing leaves thirty days earlier."')),
    gain: required(rate("What that is worth to one account.", "$30M per year"))
  }
};

// packages/core/src/vocabulary/segment.ts
var segmentProperties = {
  geography: required(text("Where its members meet each other.", '"North America"')),
  industry: required(text("Which one trade.", '"pharmaceuticals"')),
  profession: required(text("Which one job its members do.", '"regulatory affairs"')),
  useCase: required(text("Which urgent problem they must solve.", '"assemble a new drug filing"')),
  talkAt: texts2(
    "Where its members meet and compare notes: a market is people who tell each other what they bought.",
    '"the yearly meeting of the society"'
  ),
  payer: text("Who pays.", '"head of regulatory affairs"'),
  user: text("Who works with it every day.", '"submission managers"'),
  sponsor: text("Who wants it to happen.", '"head of research"'),
  volunteer: text("Who helps without being paid for it.", '"physicians at the trial hospitals"'),
  distinct: text("What marks these people out.", '"One filing runs to half a million pages."'),
  whyThem: text("Why they buy before anyone else.", '"Every day of delay costs a million dollars."'),
  job: text("The job to be done.", '"get a complete filing to the agency on the promised day"'),
  value: text("The unique value proposition.", '"the filing leaves weeks earlier"'),
  solution: text("What delivers the value.", '"one controlled repository"'),
  accounts: required(count(1, "Buyers in the segment: organisations, or people in a consumer market. A range is enough.", "35..45")),
  spend: required(rate("What one account would spend with the market leader.", "$1.5M..$2M per year")),
  share: required(timedShare("The share to win, and by when. A leader has 30\u201350%.")),
  widerMarket: count(1, "Accounts of the whole one-day market.", "3k"),
  basis: word(["market", "customers"], "Whether the segment was cut from the market or from existing customers."),
  uses: references(["jewel"], "The crown jewels that this segment needs.", "VirtualDocument"),
  differs: text("For a segment that is not chosen: why serving it as well is impractical.", '"It takes a link to drawing systems."'),
  evidence: references(["evidence"], "What shows that these people exist and are so many.", "FilerCensus")
};
var reasonToBuy = {
  problem: required(
    text(
      "What hurts in the customer\u2019s day, in the customer\u2019s words.",
      '"The filing sits in copy rooms for months while the patent runs out."'
    )
  ),
  trigger: required(text("The event that makes it urgent.", '"A compound leaves its last trial."')),
  today: required(text("How it is solved today.", '"Temporary staff copy and number half a million pages."')),
  shortfall: required(text("Why that falls short.", '"A late change means renumbering thousands of pages."')),
  deadline: date("The date that forces the decision.", "2027-06-30"),
  inaction: required(rate("What doing nothing costs one account.", "$1M per day")),
  risk: required(rate("What buying from a startup puts at risk for one account.", "$4M per year")),
  evidence: references(["evidence"], "What shows that it is so.", "DelaySurvey")
};
var earlyAdopters2 = {
  who: required(text("Who they are, so that they can be found by name.", '"the five companies with two filings due within a year"')),
  accounts: required(count(1, "How many; fewer than the segment has.", "5")),
  needs: references(["need"], "The needs they have first; all are needs of the segment.", "Assemble, Control"),
  job: text("Their job to be done; the segment\u2019s own where it is left out.", '"get a complete filing to the agency on the promised day"'),
  value: text("Their value proposition; the segment\u2019s own where it is left out.", '"the filing leaves weeks earlier"'),
  solution: text("What delivers it; the segment\u2019s own where it is left out.", '"one controlled repository"'),
  tried: text("What they tried themselves: behaviour that proves the pain.", '"Three had written scripts of their own."'),
  asked: text("What they asked for before it existed.", '"Four asked for delivery dates in writing."'),
  prepaid: text("What they paid in advance.", '"Two paid for a pilot half a year before the release."'),
  interviews: count(0, "How many of them were listened to in person.", "14")
};

// packages/core/src/vocabulary/whole-product.ts
var partnerProperties = {
  gives: text("What it brings.", '"integration work and certified consultants"'),
  wins: required(text("What it gains by that. Allies stay while they gain.", '"two consulting days for every day of ours"')),
  status: required(word(["identified", "talking", "agreed", "signed"], "How far the alliance is. Its parts count from `agreed` on.")),
  segments: references(["segment"], "The segments in which it is known.", "PharmaFilings")
};
var componentProperties = {
  meets: required(references(["need"], "The needs that this part meets.", "Assemble, Control")),
  from: required(
    referenceOrWord(
      ["partner"],
      ["us", "customer"],
      "Who provides it: `us`, `customer` or a partner. Nothing given means nobody does yet.",
      "us"
    )
  ),
  kind: word(
    ["software", "hardware", "service", "integration", "documentation", "training", "support", "skills", "standard"],
    "What sort of part it is. Documentation, training, support and skills are asked for before anyone buys."
  ),
  status: required(
    word(
      ["shipped", "building", "agreed", "missing"],
      "How far it is. A shipped part covers its needs; a promised one does by its `ready` date."
    )
  ),
  ready: date("When it will be in customers\u2019 hands."),
  uses: references(["jewel"], "The crown jewels in it.", "VirtualDocument"),
  waived: text("Why the whole product does without it.", '"Writers work on the computers they already have."')
};

// packages/core/src/vocabulary/declarations.ts
var declare = (keyword, head, titled, doc, properties, inside = []) => ({ keyword, head, titled, properties, inside, doc });
var block2 = (keyword, shape, repeats, doc, properties) => ({ keyword, shape, properties, repeats, doc });
var blocks = {
  need: block2(
    "need",
    "need",
    true,
    "Something that must be met for the customer to get the whole result. Components name it in `meets`.",
    {}
  ),
  "reason to buy": block2(
    "reason to buy",
    "block",
    false,
    "The one compelling reason: what hurts, why now, how they cope today, why that fails, and what waiting costs against the risk of buying from a startup.",
    reasonToBuy
  ),
  "early adopters": block2(
    "early adopters",
    "block",
    false,
    "The smaller group inside the segment that buys first, because it needs the product desperately.",
    earlyAdopters2
  ),
  before: block2(
    "before",
    "block",
    false,
    "The day in the life before the product: what the person tries, and what goes wrong.",
    scenarioSide.before
  ),
  after: block2("after", "block", false, "The same day with the product in place.", scenarioSide.after),
  message: block2("message", "quoted", true, "What one audience is told, in one or two sentences.", messageProperties),
  objection: block2("objection", "quoted", true, "What rivals say against us, and the answer.", objectionProperties),
  peers: block2("peers", "step", true, "We work with others in your industry: the first move of a pitch.", {}),
  problem: block2("problem", "step", true, "We hear that they have this problem: the second move of a pitch.", {}),
  confirm: block2("confirm", "step", true, "Do you have it too? The third move of a pitch, a question.", {}),
  today: block2("today", "step", true, "How do you solve it now? The fourth move of a pitch, a question.", {}),
  demo: block2("demo", "step", true, "The demonstration. It comes last, after the diagnosis.", {})
};
var declarations = {
  strategy: declare(
    "strategy",
    "name",
    true,
    "The decision, once a folder: what is sold, which one segment is to be won first, and by when.",
    strategyProperties
  ),
  jewel: declare("jewel", "name", true, "A crown jewel: unique technology that a segment must need.", {}),
  segment: declare(
    "segment",
    "name",
    true,
    "A target market defined by four points: geography, industry, profession and use case.",
    segmentProperties,
    ["need", "reason to buy", "early adopters"]
  ),
  scenario: declare(
    "scenario",
    "nameForSegment",
    true,
    "One page about one target customer: the day before and after. Raters score it.",
    {
      customer: required(
        text(
          "The person, the role and the company that the page is about.",
          '"Helen Stroud, head of regulatory affairs at a drug company"'
        )
      ),
      evidence: references(["evidence"], "What shows that the day is told as it is.", "Interviews")
    },
    ["before", "after"]
  ),
  criterion: declare(
    "criterion",
    "name",
    true,
    "A question that raters answer from 1 to 5, 5 always favourable. Nine are built in; a declaration with the name of one changes its weight, question or anchors, any other name adds a criterion.",
    {
      kind: word(
        ["showstopper", "niceToHave"],
        "Whether a low mean eliminates the scenario. An added criterion is a nice-to-have unless it says otherwise; the kind of a built-in one is fixed."
      ),
      weight: plainNumber(
        0,
        Number.POSITIVE_INFINITY,
        "How much it counts in the total against the other criteria; 1 unless given, 0 switches it off.",
        "2"
      ),
      low: text("What a 1 means.", '"nobody owns the budget"'),
      high: text("What a 5 means.", '"one person signs today"')
    }
  ),
  rater: declare("rater", "name", true, "A person who rates the scenarios, in private and before any discussion.", {
    role: text("What the person does in the company.", '"presales engineer"'),
    customerFacing: truth("Whether the person meets customers. At least half of the panel should.")
  }),
  ballot: declare(
    "ballot",
    "rater",
    false,
    "One rater\u2019s scores: a row a scenario, scores from 1 to 5 in the order of the criteria, `-` to abstain. Keep one file a rater, so that everybody can rate in parallel.",
    {}
  ),
  "market alternative": declare(
    "market alternative",
    "name",
    true,
    "The incumbent whose budget is to be won: what the customer buys today.",
    alternativeProperties
  ),
  "product alternative": declare(
    "product alternative",
    "name",
    true,
    "The newcomer with the new technology but no commitment to the segment.",
    alternativeProperties
  ),
  partner: declare("partner", "name", true, "An ally that provides a part of the whole product or opens a door.", partnerProperties),
  component: declare("component", "name", true, "A part of the whole product, whoever provides it.", componentProperties),
  positioning: declare(
    "positioning",
    "forSegment",
    false,
    "How the product is to be seen in one segment: the claim, what it is compared with, and the proof.",
    positioningProperties,
    ["message", "objection"]
  ),
  pitch: declare(
    "pitch",
    "forSegment",
    false,
    "What is said to a pragmatist, in the order in which it is said: peers, problem, confirm, today, and only then the demo.",
    {},
    ["peers", "problem", "confirm", "today", "demo"]
  ),
  channel: declare("channel", "forSegment", false, "How the segment is sold to.", channelProperties),
  pricing: declare("pricing", "forSegment", false, "What the segment pays, for the whole product.", pricingProperties),
  customer: declare("customer", "name", true, "An account or a deal.", customerProperties),
  evidence: declare(
    "evidence",
    "name",
    true,
    "Something that a reader can check: who was asked, when, and where it is written down.",
    evidenceProperties
  ),
  campaign: declare("campaign", "name", true, "Promotion, and the money for it.", campaignProperties),
  milestone: declare("milestone", "name", true, "A delivery to one segment, by a date.", milestoneProperties),
  expand: declare(
    "expand",
    "expansion",
    false,
    "The next pin: which segment falls after which. Its path is derived: the same use case for new people needs a partner, new use cases for the same people need a reference.",
    expandProperties
  ),
  risk: declare("risk", "name", true, "One of the four forces that punish a failed crossing, and the answer to it.", riskProperties)
};
var declarationKinds = Object.keys(declarations);

// packages/language/src/text/nearest.ts
function editDistance2(a, b, most2) {
  const s = [...a];
  const t = [...b];
  if (Math.abs(s.length - t.length) > most2) return most2 + 1;
  let beforeLast = [];
  let last = t.map((_, j) => j);
  last.push(t.length);
  for (let i = 1; i <= s.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= t.length; j++) {
      const same = s[i - 1] === t[j - 1];
      let cost = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && s[i - 1] === t[j - 2] && s[i - 2] === t[j - 1]) cost = Math.min(cost, beforeLast[j - 2] + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most2) return most2 + 1;
    beforeLast = last;
    last = row;
  }
  return last[t.length];
}
function nearest(word2, candidates) {
  const wanted = word2.toLowerCase();
  const most2 = Math.min(3, Math.max(1, Math.floor([...wanted].length / 3)));
  let best;
  let distance = most2 + 1;
  for (const candidate of candidates) {
    const d = editDistance2(wanted, candidate.toLowerCase(), distance - 1);
    if (d < distance) {
      distance = d;
      best = candidate;
    }
    if (d === 0) break;
  }
  return best;
}

// packages/language/src/text/phrases.ts
function phraseOf(spec2) {
  switch (spec2.type) {
    case "reference":
    case "references": {
      const kinds3 = orList(spec2.kinds.map((kind) => kindPhrase[kind]));
      const words10 = spec2.type === "reference" && spec2.words.length > 0 ? `${spec2.words.map((word2) => `\`${word2}\``).join(", ")} or ` : "";
      return spec2.type === "references" ? `a list of ${orList(spec2.kinds.map((kind) => pluralPhrase[kind]))}` : `${words10}the name of ${kinds3}`;
    }
    case "word":
      return `one of ${spec2.words.map((word2) => `\`${word2}\``).join(", ")}`;
    case "words":
      return `a list out of ${spec2.words.map((word2) => `\`${word2}\``).join(", ")}`;
    case "number":
      return spec2.range ? "a number" : "one number";
    default:
      return simple[spec2.type];
  }
}
var simple = {
  text: "a text in quotes",
  texts: "a list of texts in quotes",
  money: "an amount of money",
  rate: "an amount of money per period",
  moneyOrRate: "an amount of money, once or per period",
  total: "an amount of money over a time",
  percent: "a percentage",
  duration: "a length of time",
  timedShare: "a percentage within a time",
  date: "a day of the calendar",
  truth: "`yes` or `no`"
};
var kindPhrase = {
  segment: "a segment",
  scenario: "a scenario",
  jewel: "a jewel",
  need: "a need",
  evidence: "a piece of evidence",
  alternative: "an alternative",
  partner: "a partner",
  component: "a component",
  customer: "a customer",
  criterion: "a criterion",
  rater: "a rater"
};
var pluralPhrase = {
  segment: "segments",
  scenario: "scenarios",
  jewel: "jewels",
  need: "needs",
  evidence: "pieces of evidence",
  alternative: "alternatives",
  partner: "partners",
  component: "components",
  customer: "customers",
  criterion: "criteria",
  rater: "raters"
};
function orList(items) {
  return items.length <= 1 ? items[0] ?? "" : `${items.slice(0, -1).join(", ")} or ${items[items.length - 1]}`;
}

// packages/language/src/syntax/scanner.ts
var Kind = {
  End: 0,
  Word: 1,
  Number: 2,
  Date: 3,
  Text: 4,
  LongText: 5,
  Open: 6,
  Close: 7,
  Colon: 8,
  Comma: 9,
  Range: 10,
  Percent: 11,
  Currency: 12,
  Dash: 13,
  Arrow: 14,
  Bad: 15
};
var space = 1;
var wordStart = 2;
var digit = 3;
var asciiClass = new Uint8Array(128);
for (const c of " 	\r\n\v\f") asciiClass[c.charCodeAt(0)] = space;
for (let c = 0; c < 128; c++) {
  const s = String.fromCharCode(c);
  if (/[A-Za-z_]/.test(s)) asciiClass[c] = wordStart;
  else if (/[0-9]/.test(s)) asciiClass[c] = digit;
}
var letter = /[\p{L}\p{M}]/u;
var wordRest = /(?:[\u200B-\u200F\u2060-\u2064\uFEFF]*[\p{L}\p{M}\p{Nd}_])*/uy;
var invisible = /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF]|\p{Cc}/u;
var dateShape = /\d{4}-(?:\d{1,2}(?:-\d{1,2})?|Q\d)(?![\p{L}\p{Nd}_-])/uy;
var numberShape = /\d+(?:\.\d+)?/y;
var symbols2 = "$\u20AC\xA3\xA5";
var Scanner = class {
  comments = [];
  /** Comments that were never closed, by their start. */
  openComments = [];
  tokens = [];
  position;
  lineHasToken;
  lookedTo = 0;
  text;
  constructor(text2, start) {
    this.text = text2;
    this.position = start;
    this.lineHasToken = start > 0 && !endsLine(text2, start);
  }
  /** The token at an index, counted from where the scanner began. */
  at(index) {
    while (this.tokens.length <= index) this.tokens.push(this.scan());
    return this.tokens[index];
  }
  /** How far the scanner has looked; an opening that nobody closes was looked for to the end. */
  get reached() {
    return Math.max(this.position, this.lookedTo);
  }
  slice(token) {
    return this.text.slice(token.start, token.end);
  }
  scan() {
    this.skipBlank();
    const { text: text2 } = this;
    const start = this.position;
    const first = !this.lineHasToken;
    if (start >= text2.length) return { kind: Kind.End, start, end: start, first: true, open: false };
    this.lineHasToken = true;
    const code = text2.charCodeAt(start);
    let open = false;
    let kind = Kind.Bad;
    let end = start + 1;
    const cls = code < 128 ? asciiClass[code] : letter.test(String.fromCodePoint(text2.codePointAt(start))) ? wordStart : 0;
    if (cls === wordStart) {
      kind = Kind.Word;
      end = this.endOfWord(start);
    } else if (cls === digit) {
      [kind, end] = this.number(start);
    } else if (code === 34) {
      if (text2.startsWith('"""', start)) {
        kind = Kind.LongText;
        const close = text2.indexOf('"""', start + 3);
        open = close < 0;
        if (open) this.lookedTo = text2.length;
        end = open ? endOfOpenLongText(text2, start + 3) : close + 3;
        if (!open) while (text2.charCodeAt(end) === 34) end++;
      } else {
        kind = Kind.Text;
        [end, open] = this.lineText(start);
      }
    } else if (code === 123) kind = Kind.Open;
    else if (code === 125) kind = Kind.Close;
    else if (code === 58) kind = Kind.Colon;
    else if (code === 44) kind = Kind.Comma;
    else if (code === 37) kind = Kind.Percent;
    else if (symbols2.includes(text2[start])) kind = Kind.Currency;
    else if (code === 45) {
      kind = text2.charCodeAt(start + 1) === 62 ? Kind.Arrow : Kind.Dash;
      if (kind === Kind.Arrow) end = start + 2;
    } else if (code === 46 && text2.charCodeAt(start + 1) === 46) {
      kind = Kind.Range;
      end = start + 2;
    } else end = this.endOfBad(start);
    this.position = end;
    return { kind, start, end, first, open };
  }
  skipBlank() {
    const { text: text2 } = this;
    for (; ; ) {
      const code = text2.charCodeAt(this.position);
      if (code === 10 || code === 13) {
        this.lineHasToken = false;
        this.position++;
      } else if (code === 32 || code === 9) this.position++;
      else if (code === 47 && text2.charCodeAt(this.position + 1) === 47) this.comment(endOfLine(text2, this.position), false);
      else if (code === 47 && text2.charCodeAt(this.position + 1) === 42) {
        const close = text2.indexOf("*/", this.position + 2);
        if (close < 0) {
          this.openComments.push(this.position);
          this.lookedTo = text2.length;
        }
        this.comment(close < 0 ? endOfLine(text2, this.position) : close + 2, true);
      } else if (this.position < text2.length && (code < 32 || code === 127 || code > 127) && invisible.test(text2[this.position]))
        this.position++;
      else return;
    }
  }
  comment(end, block3) {
    this.comments.push({ start: this.position, end, block: block3, ownLine: !this.lineHasToken });
    if (block3 && /[\r\n]/.test(this.text.slice(this.position, end))) this.lineHasToken = false;
    this.position = end;
  }
  endOfWord(start) {
    const { text: text2 } = this;
    let i = start;
    for (; ; ) {
      const code = text2.charCodeAt(i);
      if (code < 128) {
        const cls = asciiClass[code];
        if (cls !== wordStart && cls !== digit) return i;
        i++;
      } else if (Number.isNaN(code)) return i;
      else {
        wordRest.lastIndex = i;
        const more = wordRest.exec(text2)[0].length;
        if (more === 0) return i;
        i += more;
      }
    }
  }
  number(start) {
    const { text: text2 } = this;
    dateShape.lastIndex = start;
    const asDate = dateShape.exec(text2);
    if (asDate) return [Kind.Date, start + asDate[0].length];
    numberShape.lastIndex = start;
    let end = start + numberShape.exec(text2)[0].length;
    if ("kMB".includes(text2[end] ?? " ") && this.endOfWord(end) === end + 1) return [Kind.Number, end + 1];
    const glued = this.endOfWord(end);
    if (glued === end) return [Kind.Number, end];
    end = glued;
    return [Kind.Bad, end];
  }
  lineText(start) {
    const { text: text2 } = this;
    for (let i = start + 1; ; i++) {
      const code = text2.charCodeAt(i);
      if (code === 34) return [i + 1, false];
      if (Number.isNaN(code) || code === 10 || code === 13) return [i, true];
      if (code === 92 && i + 1 < text2.length && text2.charCodeAt(i + 1) !== 10 && text2.charCodeAt(i + 1) !== 13) i++;
    }
  }
  endOfBad(start) {
    const { text: text2 } = this;
    let end = start;
    while (end < text2.length) {
      const code = text2.charCodeAt(end);
      if (code < 128 ? asciiClass[code] !== 0 || '"{}:,%-$/'.includes(text2[end]) : letter.test(text2[end]) || invisible.test(text2[end]) || symbols2.includes(text2[end]))
        break;
      end++;
    }
    return Math.max(end, start + 1);
  }
};
function endOfLine(text2, from) {
  for (let i = from; i < text2.length; i++) {
    const code = text2.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return text2.length;
}
var endsLine = (text2, start) => {
  const code = text2.charCodeAt(start - 1);
  return code === 10 || code === 13;
};
function endOfOpenLongText(text2, from) {
  const again = /[\r\n][ \t]*(?:\}|[\p{L}_][\p{L}\p{Nd}_]*[ \t]*:|[\p{L}_][\p{L}\p{Nd}_]*[ \t]+[\p{L}_][\p{L}\p{Nd}_]*[^\r\n]*\{[ \t]*(?:[\r\n]|$))/gu;
  again.lastIndex = from;
  const match = again.exec(text2);
  return match ? match.index : text2.length;
}

// packages/language/src/syntax/places.ts
var placeOfDeclaration = (kind, column) => ({
  properties: declarations[kind].properties,
  inside: declarations[kind].inside,
  rows: kind === "ballot",
  parent: void 0,
  column
});
var placeOfBlock = (kind, parent, column) => ({
  properties: blocks[kind].properties,
  inside: [],
  rows: false,
  parent,
  column
});
var hasProperty = (place, name) => Object.hasOwn(place.properties, name) || place.rows && name === "columns";
function phraseOfValue(place, name) {
  if (place.rows && name === "columns") return "a list of criteria";
  const spec2 = Object.hasOwn(place.properties, name) ? place.properties[name] : void 0;
  return spec2 === void 0 ? "a value" : phraseOf(spec2.value);
}
var listTypes = ["texts", "words", "references"];
var takesList = (place, name) => !Object.hasOwn(place.properties, name) || listTypes.includes(place.properties[name].value.type);
var takesTexts = (place, name) => Object.hasOwn(place.properties, name) && place.properties[name].value.type === "texts";
function whatFits(place) {
  const entry = whatEntry(place);
  return entry === void 0 ? "`}`" : `${entry} or \`}\``;
}
function whatEntry(place) {
  if (place.rows) return "a row of scores";
  if (Object.keys(place.properties).length > 0) return "a property";
  return place.inside.length === 0 ? void 0 : `one of ${place.inside.map((kind) => `\`${kind}\``).join(", ")}`;
}
var firstWords = /* @__PURE__ */ new Map();
for (const kind of declarationKinds) {
  const [first = ""] = kind.split(" ");
  firstWords.set(first, [...firstWords.get(first) ?? [], kind]);
}
var kindsBeginningWith = (word2) => firstWords.get(word2) ?? [];
function keywordAt(reader, index) {
  const word2 = reader.wordAt(index);
  if (word2 === void 0) return void 0;
  for (const kind of kindsBeginningWith(word2)) {
    const second = kind.split(" ")[1];
    if (second === void 0) return { kind, words: 1 };
    if (reader.wordAt(index + 1) === second) return { kind, words: 2 };
  }
  return void 0;
}
function declarationAt(reader, index) {
  const found = keywordAt(reader, index);
  if (found === void 0) return false;
  const colon = reader.kindAt(index + found.words) === Kind.Colon ? 1 : 0;
  const at2 = index + found.words + colon;
  const name = reader.scanner.at(at2);
  if (name.kind !== Kind.Word || name.first) return false;
  const behind = reader.scanner.at(at2 + 1);
  const behindWord = behind.first ? void 0 : reader.wordAt(at2 + 1);
  if (colon === 1) return behind.kind === Kind.Text || behind.kind === Kind.Open || behind.kind === Kind.Arrow || behindWord === "for";
  switch (declarations[found.kind].head) {
    case "expansion":
      return behind.kind === Kind.Arrow;
    case "forSegment":
      return reader.slice(name) === "for" && behind.kind === Kind.Word;
    case "nameForSegment":
      return behind.kind === Kind.Text || behind.kind === Kind.Open || behindWord === "for";
    default:
      return behind.kind === Kind.Open || behind.kind === Kind.Close || behind.kind === Kind.Text || behind.first;
  }
}
function blockAt(reader, index, place) {
  if (reader.wordAt(index) === void 0 || reader.kindAt(index + 1) === Kind.Colon) return void 0;
  for (const kind of place.inside) {
    const words10 = kind.split(" ");
    if (!words10.every((word2, i) => reader.wordAt(index + i) === word2)) continue;
    const behind = reader.kindAt(index + words10.length);
    const fits = words10.length > 1 || behindKeyword[blocks[kind].shape].includes(behind);
    if (fits && !(kind === "need" && isKeyAt(reader, index + 1, place))) return { kind, words: words10.length };
  }
  return void 0;
}
var isKeyAt = (reader, index, place) => isPropertyAt(reader, index) && (reader.scanner.at(index).first || hasProperty(place, reader.wordAt(index)));
var behindKeyword = {
  need: [Kind.Word],
  block: [Kind.Open],
  quoted: [Kind.Text, Kind.LongText],
  step: [Kind.Text, Kind.LongText]
};
var connectives = ["per", "over", "within"];
function isPropertyAt(reader, index) {
  const token = reader.scanner.at(index);
  if (token.kind !== Kind.Word || reader.kindAt(index + 1) !== Kind.Colon) return false;
  return token.first || !connectives.includes(reader.slice(token));
}
var scoreKinds = [Kind.Number, Kind.Dash];
var isRowAt = (reader, index) => reader.kindAt(index) === Kind.Word && scoreKinds.includes(reader.kindAt(index + 1));
var entryAt = (reader, index, place) => isPropertyAt(reader, index) || blockAt(reader, index, place) !== void 0 || place.rows && isRowAt(reader, index);
function endsListAt(reader, index, place) {
  const block3 = blockAt(reader, index, place);
  if (block3?.kind === "need" && reader.wordAt(index + 1) === "need") return reader.wordAt(index + 2) === void 0;
  return block3 !== void 0 || place.rows && isRowAt(reader, index);
}

// packages/language/src/syntax/guess.ts
var enough = 500;
function contentFrom(reader, open) {
  const keys2 = [];
  const blockWords = [];
  let rows = false;
  let depth = 0;
  for (let i = open; i < open + enough && reader.kindAt(i) !== Kind.End; i++) {
    const kind = reader.kindAt(i);
    if (kind === Kind.Open) depth++;
    else if (kind === Kind.Close) depth--;
    if (depth === 0) break;
    const word2 = depth === 1 ? reader.wordAt(i) : void 0;
    if (word2 === void 0) continue;
    if (isPropertyAt(reader, i)) keys2.push(word2);
    else if (reader.scanner.at(i).first || reader.kindAt(i - 1) === Kind.Open) {
      blockWords.push(word2);
      rows ||= isRowAt(reader, i);
    }
  }
  return { keys: keys2, blockWords, rows };
}
function bestOf(candidates, content, placeOf) {
  let best;
  let most2 = 0;
  for (const kind of candidates) {
    const place = placeOf(kind);
    const firstWords2 = place.inside.map((one) => one.split(" ")[0]);
    const fits = content.keys.every((key2) => hasProperty(place, key2)) && content.rows === place.rows;
    const hits = content.keys.length + content.blockWords.filter((word2) => place.rows || firstWords2.includes(word2)).length;
    if (fits && hits > most2) {
      most2 = hits;
      best = kind;
    }
  }
  return best;
}
function declarationByContent(reader, open, isFor2) {
  const candidates = declarationKinds.filter((kind) => declarations[kind].head === "forSegment" === isFor2 && declarations[kind].head !== "expansion");
  return bestOf(candidates, contentFrom(reader, open), (kind) => placeOfDeclaration(kind, 0));
}
function blockByContent(reader, open, place, quoted) {
  const candidates = place.inside.filter((kind) => blocks[kind].shape === (quoted ? "quoted" : "block"));
  return bestOf(candidates, contentFrom(reader, open), (kind) => placeOfBlock(kind, place, 0));
}

// packages/language/src/syntax/entries.ts
var scoreKinds2 = [Kind.Number, Kind.Dash, Kind.Date];
var noScoreKinds = [Kind.Bad, Kind.Percent, Kind.Currency, Kind.Range, Kind.Arrow];
var EntryParser = class {
  reader;
  values;
  /** The problem of the lines before this one, where nothing on them fits either. */
  garbage;
  constructor(reader, values) {
    this.reader = reader;
    this.values = values;
  }
  /** Reads from `{` to `}`; from what follows a forgotten `{` with `withoutOpen`. */
  block(place, depth, withoutOpen = false) {
    const { reader } = this;
    const from = reader.token;
    const open = reader.index;
    if (!withoutOpen) reader.index++;
    const entries = [];
    let hasStray = false;
    for (; ; ) {
      if (reader.is(Kind.Close)) {
        if (depth > 1 || !this.goesOnBehind(place)) {
          reader.index++;
          break;
        }
        reader.expected(whatEntry(place) ?? "`}`");
        reader.index++;
        hasStray = true;
        continue;
      }
      if (reader.swallowed("}") && !withoutOpen && reader.sameLine(open, reader.index - 1)) break;
      if (reader.is(Kind.End) || reader.token.first && this.endsBlock(place)) {
        if (!hasStray) reader.expected("`}`", "\n}");
        break;
      }
      const before = reader.index;
      const entry = this.entry(place, depth);
      if (entry !== void 0) {
        entries.push(entry);
        this.garbage = void 0;
      }
      if (this.isJunk(place)) this.restOfLine(place, depth);
      if (reader.index === before) reader.index++;
    }
    return { entries, body: reader.span(from, reader.previous) };
  }
  /** Whether the block goes on behind a brace that closes it: what follows can stand nowhere else. */
  goesOnBehind(place) {
    const { reader } = this;
    const behind = reader.index + 1;
    if (!reader.scanner.at(behind).first || declarationAt(reader, behind)) return false;
    return isPropertyAt(reader, behind) ? hasProperty(place, reader.wordAt(behind)) : entryAt(reader, behind, place);
  }
  /** Whether what begins here belongs outside this block, so that its closing brace was forgotten. */
  endsBlock(place) {
    const { reader } = this;
    const { parent } = place;
    if (declarationAt(reader, reader.index) && !this.isMissingColon(place)) return true;
    if (parent === void 0 || blockAt(reader, reader.index, place) !== void 0) return false;
    if (blockAt(reader, reader.index, parent) !== void 0) return true;
    const word2 = reader.wordAt(reader.index);
    const isOfParent = word2 !== void 0 && !hasProperty(place, word2) && hasProperty(parent, word2);
    return isOfParent && isPropertyAt(reader, reader.index) && reader.column(reader.token) <= place.column;
  }
  /** Whether the keyword here is a property of the block as well, and what follows looks like its value. */
  isMissingColon(place) {
    const { reader } = this;
    const word2 = reader.wordAt(reader.index);
    const behind = reader.next(2).kind;
    return word2 !== void 0 && hasProperty(place, word2) && behind !== Kind.Open && behind !== Kind.Text && behind !== Kind.Arrow;
  }
  entry(place, depth) {
    const { reader } = this;
    const found = blockAt(reader, reader.index, place);
    if (found !== void 0) return this.inner(place, found.kind, found.words, depth);
    if (isPropertyAt(reader, reader.index) && !this.isBlockWithColon(place)) return this.isRowWithColon(place) ? this.row() : this.property(place, depth);
    if (place.rows && reader.is(Kind.Word) && !this.isColumnsWithoutColon()) return this.row();
    return this.misfit(place, depth);
  }
  /** The keyword of a block with a colon behind it, as other languages have it. */
  isBlockWithColon(place) {
    const word2 = this.reader.wordAt(this.reader.index);
    return !hasProperty(place, word2) && place.inside.some((kind) => kind.split(" ")[0] === word2);
  }
  isRowWithColon(place) {
    const { reader } = this;
    return place.rows && scoreKinds2.includes(reader.next(2).kind) && scoreKinds2.includes(reader.next(3).kind);
  }
  isColumnsWithoutColon() {
    const { reader } = this;
    const next = reader.next();
    return reader.wordAt(reader.index) === "columns" && next.kind === Kind.Word && !next.first && reader.next(2).kind === Kind.Comma;
  }
  // ---- blocks, needs and steps --------------------------------------------------------------------------------
  inner(place, kind, words10, depth) {
    const { reader } = this;
    const from = reader.token;
    const { shape } = blocks[kind];
    reader.index += words10;
    const keyword = words10 === 0 ? { ...reader.span(from), end: from.start - reader.base } : reader.span(from, reader.previous);
    if (shape === "need") {
      if (!this.due("a name", Kind.Word) || isPropertyAt(reader, reader.index)) return void 0;
      const name = this.values.word();
      const title = this.optionalText();
      return { node: "need", keyword, name, title, ...reader.span(from, reader.previous) };
    }
    if (shape === "step") {
      this.due("a text in quotes", Kind.Text, Kind.LongText);
      const text2 = this.optionalText();
      const move = { ...keyword, text: reader.slice(from) };
      return { node: "step", kind, keyword: move, text: text2, ...reader.span(from, reader.previous) };
    }
    if (shape === "quoted") this.due("a text in quotes", Kind.Text, Kind.LongText, Kind.Open);
    const quoted = shape === "quoted" ? this.optionalText() : void 0;
    const body = this.bodyOf(placeOfBlock(kind, place, reader.column(from)), place, shape === "block", depth);
    const { entries = [], body: span } = body ?? {};
    return { node: "block", kind, keyword, quoted, entries, body: span, ...reader.span(from, reader.previous) };
  }
  /** The braces of a block inside `around`; without them where they may be left out, or were forgotten. */
  bodyOf(place, around, required2, depth) {
    const { reader } = this;
    if (reader.swallowed("{")) return this.block(place, depth + 1, true);
    const word2 = reader.wordAt(reader.index) ?? "";
    const isOwn = hasProperty(place, word2) && (required2 || !hasProperty(around, word2));
    const hasEntries = isPropertyAt(reader, reader.index) && (isOwn || required2 && reader.token.first);
    const isBehind = reader.onLine && !reader.is(Kind.Close) && !entryAt(reader, reader.index, around);
    if (!reader.is(Kind.Open) && (required2 || hasEntries || isBehind)) {
      reader.expected("`{`", hasEntries ? " {" : void 0);
      if (!hasEntries) reader.skipOnLineTo(Kind.Open);
    }
    if (reader.is(Kind.Open) && (reader.onLine || !isBehind)) return this.block(place, depth + 1);
    return hasEntries || required2 && isPropertyAt(reader, reader.index) ? this.block(place, depth + 1, true) : void 0;
  }
  /** Skips what stands before one of the kinds that are due on this line; says whether one is there. */
  due(expected, ...kinds3) {
    const { reader } = this;
    if (kinds3.includes(reader.token.kind)) return true;
    reader.expected(expected);
    return reader.skipOnLineTo(...kinds3);
  }
  optionalText() {
    if (!this.reader.isText) return void 0;
    this.reader.checkText();
    return this.values.text();
  }
  // ---- properties ---------------------------------------------------------------------------------------------
  property(place, depth) {
    const key2 = this.values.word();
    this.reader.index++;
    return this.propertyOf(place, key2, depth, void 0);
  }
  /** The property from behind its colon on. */
  propertyOf(place, key2, depth, earlier) {
    const { reader } = this;
    const { values, problem } = this.valueList(place, key2);
    const end = reader.previous.end - reader.base;
    const hasMore = place.rows && reader.onLine && reader.is(Kind.Word) && reader.next().kind === Kind.Comma;
    const junk = hasMore || this.isJunk(place) ? this.restOfLine(place, depth) : void 0;
    return { node: "property", key: key2, values, problem: earlier ?? problem ?? junk, start: key2.start, end };
  }
  valueList(place, key2) {
    const { reader } = this;
    const values = [];
    const isNext = reader.token.first && (declarationAt(reader, reader.index) || endsListAt(reader, reader.index, place));
    if (!this.isValueHere() || isNext)
      return { values, problem: reader.expected(phraseOfValue(place, key2.text)) };
    let problem;
    for (; ; ) {
      if (reader.isText) reader.checkText();
      values.push(this.values.atom());
      if (reader.is(Kind.Comma)) {
        if (!takesList(place, key2.text) && !this.hasSecondValue()) {
          reader.expected(whatFits(place));
          reader.index++;
          return { values, problem };
        }
        reader.index++;
        if (this.listEnds(place)) return { values, problem };
      } else if (reader.isText && this.isMissingComma(place, key2)) problem = reader.expected("`,`", ",");
      else return { values, problem };
    }
  }
  /** Whether another value stands behind a comma on its line, so that a list was meant. */
  hasSecondValue() {
    const { reader } = this;
    const behind = reader.next();
    reader.index++;
    const starts = this.values.startsValue() && !behind.first;
    reader.index--;
    return starts;
  }
  listEnds(place) {
    const { reader } = this;
    if (!this.values.startsValue()) return !this.isItemBeforeColon(place);
    if (endsListAt(reader, reader.index, place)) return true;
    if (!reader.token.first) return false;
    const { parent } = place;
    return declarationAt(reader, reader.index) || parent !== void 0 && endsListAt(reader, reader.index, parent);
  }
  /** Whether the word here is an item although a colon follows: it is no key, and the colon has no value on its line. */
  isItemBeforeColon(place) {
    const { reader } = this;
    const word2 = reader.wordAt(reader.index);
    if (word2 === void 0 || !reader.onLine || hasProperty(place, word2) || reader.next().kind !== Kind.Colon) return false;
    return reader.next().first || reader.next(2).first;
  }
  /** Whether a value stands here. A word before a colon is a key, but for a colon that has nothing of its own behind it. */
  isValueHere() {
    const { reader } = this;
    if (this.values.startsValue()) return true;
    const colon = reader.next();
    return reader.is(Kind.Word) && reader.onLine && (colon.first || reader.next(2).first || reader.next(2).kind === Kind.Close);
  }
  /** Whether the text here belongs to the list before it; one that begins a line does where it ends it too. */
  isMissingComma(place, key2) {
    const { reader } = this;
    if (!takesTexts(place, key2.text)) return false;
    const behind = reader.next();
    return !reader.token.first || behind.first || behind.kind === Kind.Comma || behind.kind === Kind.Close;
  }
  // ---- rows ---------------------------------------------------------------------------------------------------
  row() {
    const { reader } = this;
    const from = reader.token;
    const scenario = this.values.word();
    const scores = [];
    if (reader.is(Kind.Colon)) {
      reader.expected("a score");
      reader.index++;
    }
    for (; ; ) {
      if (scoreKinds2.includes(reader.token.kind) || reader.onLine && noScoreKinds.includes(reader.token.kind)) {
        scores.push(this.values.score());
      } else if (reader.is(Kind.Comma) && reader.onLine) {
        reader.expected("a score; scores have no commas between them");
        reader.index++;
      } else break;
    }
    if (reader.onLine && reader.is(Kind.Word) && reader.hasOpenTextOnLine()) {
      reader.expected('`"` before the note');
      reader.skipOnLineTo(Kind.Text);
      reader.index++;
    }
    const note = this.optionalText();
    return { node: "row", scenario, scores, note, ...reader.span(from, reader.previous) };
  }
  // ---- what does not fit --------------------------------------------------------------------------------------
  /** Something that is no entry here: one problem, and what was probably meant where that is plain. */
  misfit(place, depth) {
    const { reader } = this;
    const word2 = reader.wordAt(reader.index);
    if (word2 === void 0) {
      const kind = reader.is(Kind.Open) ? blockByContent(reader, reader.index, place, false) : void 0;
      if (kind === void 0) {
        this.garbageLine(place, depth);
        return void 0;
      }
      reader.expected(`\`${kind}\` or another block`);
      return this.inner(place, kind, 0, depth);
    }
    if (hasProperty(place, word2)) return this.withoutColon(place, depth);
    const words10 = this.wordsOnLine();
    const last = reader.next(words10.length - 1);
    const meant = this.meantBlock(place, words10);
    if (meant !== void 0) {
      if (!meant.isExact) reader.unknownWord(reader.token, reader.next(meant.words - 1), place.inside);
      else this.checkKeyword(meant.kind, meant.words);
      return this.inner(place, meant.kind, meant.words, depth);
    }
    const behind = reader.next(words10.length).kind;
    const isUnknown2 = behind === Kind.Open || behind === Kind.Text && place.inside.some((kind) => blocks[kind].shape === "step");
    if (isUnknown2 && place.inside.length > 0) reader.unknownWord(reader.token, last, place.inside);
    this.garbageLine(place, depth);
    return void 0;
  }
  /** A property whose colon was forgotten, or has something before it. */
  withoutColon(place, depth) {
    const { reader } = this;
    const key2 = this.values.word();
    const isNext = reader.onLine && this.isValueHere();
    const problem = reader.expected("`:`", isNext ? ":" : void 0);
    if (isNext) return this.propertyOf(place, key2, depth, void 0);
    while (reader.onLine && !reader.is(Kind.Close) && !reader.is(Kind.Colon) && !this.values.startsValue()) reader.index++;
    if (reader.is(Kind.Colon) && reader.onLine) reader.index++;
    if (reader.onLine && this.isValueHere()) return this.propertyOf(place, key2, depth, problem);
    return { node: "property", key: key2, values: [], problem, start: key2.start, end: key2.end };
  }
  /** The block, need or step that was meant, and how many words to take for its keyword. */
  meantBlock(place, words10) {
    const { reader } = this;
    const exact = place.inside.find((kind2) => kind2.split(" ")[0] === words10[0]);
    if (exact !== void 0) {
      const keyword = exact.split(" ");
      let count2 = 0;
      while (count2 < keyword.length && words10[count2] === keyword[count2]) count2++;
      return { kind: exact, words: count2, isExact: true };
    }
    const behind = reader.next(words10.length).kind;
    const isBlock = behind === Kind.Open;
    const isText = behind === Kind.Text || behind === Kind.LongText;
    const candidates = place.inside.filter((kind2) => {
      const { shape } = blocks[kind2];
      return isBlock ? shape === "block" : isText && (shape === "step" || shape === "quoted");
    });
    const near = nearest(words10.join(" "), candidates);
    if (near !== void 0) return { kind: near, words: words10.length, isExact: false };
    if (words10.length === 2 && place.inside.includes("need") && nearest(words10[0], ["need"]) !== void 0)
      return { kind: "need", words: 1, isExact: false };
    const open = reader.index + words10.length + (isText ? 1 : 0);
    const kind = reader.kindAt(open) === Kind.Open ? blockByContent(reader, open, place, isText) : void 0;
    return kind === void 0 ? void 0 : { kind, words: words10.length, isExact: false };
  }
  /** Reports the words of a keyword that are missing behind the first ones. */
  checkKeyword(kind, words10) {
    const { reader } = this;
    const rest = kind.split(" ").slice(words10).join(" ");
    if (rest === "") return;
    reader.index += words10;
    reader.expected(`\`${rest}\``, reader.is(Kind.Open) ? ` ${rest}` : void 0);
    reader.index -= words10;
  }
  /** The words from here on, up to three, on one line and not before a colon. */
  wordsOnLine() {
    const { reader } = this;
    const words10 = [];
    for (let i = 0; i < 3; i++) {
      const word2 = reader.wordAt(reader.index + i);
      if (word2 === void 0 || i > 0 && (reader.next(i).first || reader.next(i + 1).kind === Kind.Colon)) break;
      words10.push(word2);
    }
    return words10;
  }
  /** Whether something that fits nothing stands here, on the line of what was read before it. */
  isJunk(place) {
    const { reader } = this;
    if (!reader.onLine || reader.is(Kind.Close) || entryAt(reader, reader.index, place)) return false;
    return !(place.rows && reader.is(Kind.Word));
  }
  /** Reports what stands here and skips it, up to the next entry or line; braces are skipped whole. */
  restOfLine(place, depth) {
    const problem = this.reader.expected(whatFits(place));
    this.skipToEntry(place, depth);
    return problem;
  }
  /** Skips a line on which nothing fits. Several of them cost one problem: reading goes on at the next entry. */
  garbageLine(place, depth) {
    this.garbage ??= this.reader.expected(whatFits(place));
    this.skipToEntry(place, depth);
  }
  skipToEntry(place, depth) {
    const { reader } = this;
    do {
      if (reader.is(Kind.Open)) reader.skipBraces(depth, () => declarationAt(reader, reader.index));
      else {
        if (reader.is(Kind.Word)) reader.unknownNames.push(reader.slice(reader.token));
        reader.index++;
      }
    } while (reader.onLine && !reader.is(Kind.Close) && !entryAt(reader, reader.index, place));
  }
};

// packages/language/src/syntax/describe.ts
var shortened = (text2) => {
  const characters = [...text2.replace(/\s+/gu, " ")];
  return characters.length > 40 ? `${characters.slice(0, 39).join("")}\u2026` : characters.join("");
};
function describeToken(scanner, token) {
  if (token.kind === Kind.End) return "the end of the file";
  const text2 = shortened(scanner.slice(token));
  return token.kind === Kind.Text || token.kind === Kind.LongText ? `the text ${text2}` : `\`${text2}\``;
}

// packages/language/src/syntax/texts.ts
var escapes = { n: "\n", t: "	", '"': '"', "\\": "\\" };
function readLineText(source, open) {
  const inner = source.slice(1, open ? void 0 : -1);
  if (!inner.includes("\\")) return inner;
  return inner.replace(
    /\\(?:u([0-9a-fA-F]{4})|(.))/gsu,
    (_, hex, one) => hex === void 0 ? escapes[one] ?? one : String.fromCharCode(Number.parseInt(hex, 16))
  );
}
function unknownEscapes(source) {
  const found = [];
  for (const match of source.matchAll(/\\(?:u[0-9a-fA-F]{4}|(.))/gsu)) {
    if (match[1] !== void 0 && !(match[1] in escapes)) found.push(match.index);
  }
  return found;
}
function readLongText(source, open) {
  const inner = source.slice(3, open ? void 0 : -3).replace(/\r\n?/g, "\n");
  const lines = inner.split("\n");
  if (lines.length === 1) return inner.trim();
  if (lines[0].trim() === "") lines.shift();
  if (lines.length > 0 && lines[lines.length - 1].trim() === "") lines.pop();
  const indents = lines.filter((line2) => line2.trim() !== "").map((line2) => line2.length - line2.trimStart().length);
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map((line2) => line2.slice(common).trimEnd()).join("\n");
}

// packages/language/src/syntax/reader.ts
var deepest = 64;
var TokenReader = class {
  scanner;
  /** Where the piece begins in the text. */
  base;
  /** The index of the next token. */
  index = 0;
  problems = [];
  /** The brace that goes too deep, and how deep. */
  tooDeep;
  /** Names that may be those of declarations which could not be read; what refers to them is not reported as well. */
  unknownNames = [];
  lastProblem;
  reportedComments = /* @__PURE__ */ new Set();
  constructor(text2, base) {
    this.base = base;
    this.scanner = new Scanner(text2, base);
  }
  get token() {
    return this.scanner.at(this.index);
  }
  next(ahead = 1) {
    return this.scanner.at(this.index + ahead);
  }
  get previous() {
    return this.scanner.at(Math.max(this.index - 1, 0));
  }
  is(kind) {
    return this.token.kind === kind;
  }
  get isText() {
    return this.is(Kind.Text) || this.is(Kind.LongText);
  }
  /** Whether the next token stands on the line of the one before it. */
  get onLine() {
    return !this.token.first && !this.is(Kind.End);
  }
  slice(token) {
    return this.scanner.slice(token);
  }
  /** The word at an index; `undefined` for any other token. */
  wordAt(index) {
    const token = this.scanner.at(index);
    return token.kind === Kind.Word ? this.slice(token) : void 0;
  }
  kindAt(index) {
    return this.scanner.at(index).kind;
  }
  span(from, to = from) {
    return { start: from.start - this.base, end: to.end - this.base };
  }
  /** Characters before a token on its line. */
  column(token) {
    const { text: text2 } = this.scanner;
    let start = token.start;
    while (start > 0 && text2[start - 1] !== "\n" && text2[start - 1] !== "\r") start--;
    return token.start - start;
  }
  /** Whether the text before here, which nobody closed, swallowed a brace at the end of its line. */
  swallowed(brace) {
    const { previous } = this;
    return this.index > 0 && previous.open && this.slice(previous).trimEnd().endsWith(brace);
  }
  /** Whether a text that nobody closed ends this line, so that its other quote was forgotten. */
  hasOpenTextOnLine() {
    for (let i = this.index; !this.scanner.at(i).first && this.kindAt(i) !== Kind.End; i++) if (this.scanner.at(i).open) return true;
    return false;
  }
  // ---- problems -----------------------------------------------------------------------------------------------
  /**
   * Reports a token that does not fit; `insert` is text that alone would mend it, right after the previous token.
   * Gives the problem that stands for it: an earlier one on the same line, where there is one.
   */
  expected(expected, insert) {
    const { token } = this;
    const comment = this.scanner.openComments.find((start) => start >= (this.index === 0 ? 0 : this.previous.end) && start < token.start);
    if (comment !== void 0) return this.openComment(comment);
    return this.add({
      ...this.span(token),
      rule: "syntax",
      expected,
      found: describeToken(this.scanner, token),
      insert: insert === void 0 ? void 0 : { at: this.previous.end - this.base, text: insert },
      allowed: []
    });
  }
  unknownWord(from, to, allowed) {
    const found = this.scanner.text.slice(from.start, to.end).replace(/\s+/gu, " ");
    return this.add({ ...this.span(from, to), rule: "unknown-word", expected: "", found, insert: void 0, allowed });
  }
  /** Reports what is wrong inside the text that stands here: it is not closed, or an escape means nothing. */
  checkText() {
    const { token } = this;
    if (!token.open) return this.checkEscapes();
    const mark = token.kind === Kind.LongText ? '"""' : '"';
    const start = token.start - this.base;
    const inside = this.slice(token).replace(/\s*[{}]?\s*$/u, "");
    return this.add({
      start,
      end: start + mark.length,
      rule: "syntax",
      expected: `\`${mark}\` at the end of the text`,
      found: token.kind === Kind.LongText ? "the end of the block" : "the end of the line",
      insert: { at: start + inside.length, text: mark },
      allowed: []
    });
  }
  checkEscapes() {
    const { token } = this;
    if (token.kind !== Kind.Text) return void 0;
    const source = this.slice(token);
    const [at2] = unknownEscapes(source);
    if (at2 === void 0) return void 0;
    const start = token.start - this.base + at2;
    const found = `\`${source.slice(at2, at2 + 2)}\``;
    const expected = 'one of `\\"`, `\\\\`, `\\n`, `\\t` and `\\u00e9`';
    return this.add({ start, end: start + 2, rule: "syntax", expected, found, insert: { at: start, text: "\\" }, allowed: [] });
  }
  /** Reports comments before `end` that are not closed and were not reported yet. */
  checkComments(end) {
    for (const start of this.scanner.openComments) if (start < end) this.openComment(start);
  }
  openComment(start) {
    const place = { start: start - this.base, end: start - this.base + 2 };
    const known2 = this.problems.find((problem2) => problem2.start === place.start && this.reportedComments.has(start));
    if (known2 !== void 0) return known2;
    this.reportedComments.add(start);
    const problem = {
      ...place,
      rule: "syntax",
      expected: "`*/` at the end of the comment",
      found: "the end of the file",
      insert: void 0,
      allowed: []
    };
    this.problems.push(problem);
    return problem;
  }
  add(problem) {
    const { lastProblem, index } = this;
    let stands2 = problem;
    if (lastProblem !== void 0 && this.sameLine(lastProblem.index, index)) stands2 = lastProblem.problem;
    else this.problems.push(problem);
    this.lastProblem = { problem: stands2, index };
    return stands2;
  }
  /** Whether no line begins between two tokens. */
  sameLine(earlier, later) {
    for (let i = later; i > earlier; i--) if (this.scanner.at(i).first) return false;
    return earlier <= later;
  }
  // ---- skipping -----------------------------------------------------------------------------------------------
  /** Skips tokens of this line up to one of the given kinds; says whether it is there. */
  skipOnLineTo(...kinds3) {
    while (this.onLine && !this.is(Kind.Close) && !kinds3.includes(this.token.kind)) this.index++;
    return this.onLine && kinds3.includes(this.token.kind);
  }
  /** Skips a block whole, without recursion; notes where it goes too deep. Stops before what `ends` it unclosed. */
  skipBraces(outer, ends3) {
    let depth = 0;
    while (!this.is(Kind.End)) {
      if (this.is(Kind.Open)) {
        depth++;
        if (outer + depth > deepest && (this.tooDeep === void 0 || outer + depth > this.tooDeep.depth)) {
          this.tooDeep = { at: this.tooDeep?.at ?? this.token.start - this.base, depth: outer + depth };
        }
      } else if (this.is(Kind.Close)) depth--;
      else if (depth > 0 && this.token.first && ends3()) return;
      this.index++;
      if (depth === 0) return;
    }
  }
};

// packages/language/src/syntax/values.ts
var periods = { day: "day", week: "week", month: "month", quarter: "quarter", year: "year" };
var units = {
  ...periods,
  days: "day",
  weeks: "week",
  months: "month",
  quarters: "quarter",
  years: "year"
};
var symbolCodes = { $: "USD", "\u20AC": "EUR", "\xA3": "GBP", "\xA5": "JPY" };
var suffixes = { k: "e3", M: "e6", B: "e9" };
var ValueReader = class {
  reader;
  constructor(reader) {
    this.reader = reader;
  }
  get token() {
    return this.reader.token;
  }
  /** The word that stands here, if one does. */
  get wordHere() {
    return this.reader.wordAt(this.reader.index);
  }
  /** Whether a value can begin here. A word before a colon is the next property. */
  startsValue() {
    const { kind } = this.token;
    if (kind === Kind.Word) return this.reader.next().kind !== Kind.Colon;
    if (kind === Kind.Dash) return this.reader.next().kind === Kind.Number;
    return kind === Kind.Text || kind === Kind.LongText || kind === Kind.Number || kind === Kind.Date || kind === Kind.Currency;
  }
  text() {
    const { token } = this;
    this.reader.index++;
    const source = this.reader.slice(token);
    const value = token.kind === Kind.LongText ? readLongText(source, token.open) : readLineText(source, token.open);
    return { type: "text", value, ...this.reader.span(token) };
  }
  word() {
    const { token } = this;
    this.reader.index++;
    return { text: readName(this.reader.slice(token)), ...this.reader.span(token) };
  }
  /** Reads one value; call it only where one starts. */
  atom() {
    const { token } = this;
    if (token.kind === Kind.Text || token.kind === Kind.LongText) return this.text();
    if (token.kind === Kind.Date) return this.date();
    if (token.kind === Kind.Word && !(this.reader.next().kind === Kind.Number && this.looksLikeCode(token)))
      return { type: "word", ...this.word() };
    return this.amount();
  }
  /** What stands where a score is due. A unit is none there: the next scenario may be called like one. */
  score() {
    const { token, reader } = this;
    if (token.kind === Kind.Dash && !(reader.next().kind === Kind.Number && reader.next().start === token.end)) {
      reader.index++;
      return { type: "dash", ...reader.span(token) };
    }
    if (token.kind === Kind.Date) return this.date();
    if (token.kind === Kind.Number || token.kind === Kind.Dash) return this.amount(false);
    reader.index++;
    return { type: "word", text: reader.slice(token), ...reader.span(token) };
  }
  date() {
    const { token } = this;
    this.reader.index++;
    const [year = 0, second = "", third] = splitDate(this.reader.slice(token));
    const quarter = second.startsWith("Q") ? Number(second.slice(1)) : 0;
    let day;
    if (quarter > 0) day = quarter <= 4 ? lastDayOfQuarter(year, quarter) : void 0;
    else if (third === void 0)
      day = second.length === 2 && isDay(year, Number(second), 1) ? lastDayOfMonth(year, Number(second)) : void 0;
    else if (second.length === 2 && third.length === 2 && isDay(year, Number(second), Number(third)))
      day = formatDay(year, Number(second), Number(third));
    return { type: "date", day, ...this.reader.span(token) };
  }
  /** Three capitals right before a number are a currency code. */
  looksLikeCode(token) {
    return token.end - token.start === 3 && /^[A-Z]{3}$/.test(this.reader.slice(token));
  }
  amount(withUnits = true) {
    const { reader } = this;
    const from = this.token;
    const { low, high: high2, isRange } = this.ends();
    const unit = withUnits ? this.unit() : void 0;
    let per;
    let badUnit;
    let over;
    let within;
    while (withUnits) {
      const word2 = this.wordHere;
      if (word2 === "per" && per === void 0 && badUnit === void 0 && this.isPeriodNext()) {
        reader.index++;
        const period = this.word();
        if (Object.hasOwn(periods, period.text)) per = periods[period.text];
        else badUnit = period;
      } else if (word2 === "over" && over === void 0 && reader.next().kind === Kind.Number) {
        reader.index++;
        over = this.length();
      } else if (word2 === "within" && within === void 0 && reader.next().kind === Kind.Number) {
        reader.index++;
        within = this.length();
      } else break;
    }
    const differ = low.percent !== high2.percent || low.currency !== high2.currency;
    return {
      type: "amount",
      low: low.value,
      high: high2.value,
      isRange,
      currency: low.currency ?? high2.currency,
      currencyAt: low.currencyAt ?? high2.currencyAt,
      percent: low.percent || high2.percent,
      unit,
      per,
      badUnit,
      over,
      within,
      malformed: differ || low.missing || high2.missing,
      lowAt: low.at,
      highAt: high2.at,
      ...reader.span(from, reader.previous)
    };
  }
  /** A period, or another word where it is no key. */
  isPeriodNext() {
    const { reader } = this;
    const word2 = reader.wordAt(reader.index + 1);
    return word2 !== void 0 && (Object.hasOwn(periods, word2) || reader.next(2).kind !== Kind.Colon);
  }
  length() {
    const from = this.token;
    const { low, high: high2 } = this.ends();
    const unit = this.unit();
    return {
      low: low.value,
      high: high2.value,
      lowAt: low.at,
      highAt: high2.at,
      unit,
      ...this.reader.span(from, this.reader.previous)
    };
  }
  unit() {
    const word2 = this.wordHere;
    return word2 !== void 0 && Object.hasOwn(units, word2) ? units[this.word().text] : void 0;
  }
  /** One number, or the two of a range. */
  ends() {
    const low = this.end();
    if (this.token.kind !== Kind.Range) return { low, high: low, isRange: false };
    this.reader.index++;
    return { low, high: this.end(), isRange: true };
  }
  /** One end of a range, or the only number. */
  end() {
    const { reader } = this;
    const from = this.token;
    let currency;
    let currencyAt;
    if (from.kind === Kind.Currency || from.kind === Kind.Word && reader.next().kind === Kind.Number) {
      const written = reader.slice(from);
      currency = symbolCodes[written] ?? written;
      currencyAt = reader.span(from);
      reader.index++;
    }
    let sign = 1;
    if (this.token.kind === Kind.Dash && reader.next().kind === Kind.Number) {
      sign = -1;
      reader.index++;
    }
    let value = Number.NaN;
    const missing = this.token.kind !== Kind.Number;
    if (!missing) {
      value = sign * readNumber(reader.slice(this.token));
      reader.index++;
    }
    const percent2 = this.token.kind === Kind.Percent;
    if (percent2) reader.index++;
    const { previous } = reader;
    return { value, currency, currencyAt, percent: percent2, missing, at: reader.span(from, previous.end >= from.start ? previous : from) };
  }
};
var notAscii = /[^\u0000-\u007f]/;
function readName(written) {
  return notAscii.test(written) ? written.normalize("NFC").replace(/[\u200B-\u200F\u2060-\u2064\uFEFF]/gu, "") : written;
}
function splitDate(text2) {
  const [year = "", second = "", third] = text2.split("-");
  return [Number(year), second, third];
}
function readNumber(text2) {
  const suffix = suffixes[text2[text2.length - 1]];
  return suffix === void 0 ? Number(text2) : Number(text2.slice(0, -1) + suffix);
}

// packages/language/src/syntax/parser.ts
function parsePiece(file, text2, start) {
  return new PieceParser(file, text2, start).parse();
}
var PieceParser = class {
  file;
  reader;
  values;
  entries;
  constructor(file, text2, base) {
    this.file = file;
    this.reader = new TokenReader(text2, base);
    this.values = new ValueReader(this.reader);
    this.entries = new EntryParser(this.reader, this.values);
  }
  parse() {
    const { reader } = this;
    const { base, scanner } = reader;
    let declaration;
    while (declaration === void 0 && !reader.is(Kind.End)) declaration = this.declaration();
    const end = declaration === void 0 ? scanner.text.length : reader.previous.end;
    scanner.at(reader.index);
    reader.checkComments(end);
    return {
      anchor: { offset: base },
      file: this.file,
      length: end - base,
      reach: scanner.reached - base,
      declaration,
      comments: scanner.comments.filter((comment) => comment.start < end).map((comment) => ({ ...comment, start: comment.start - base, end: comment.end - base })),
      problems: reader.problems,
      unknownNames: reader.unknownNames,
      tokens: reader.index + scanner.comments.length,
      tooDeep: reader.tooDeep
    };
  }
  declaration() {
    const { reader } = this;
    const found = keywordAt(reader, reader.index);
    const isKey = found !== void 0 && reader.kindAt(reader.index + found.words) === Kind.Colon && !declarationAt(reader, reader.index);
    if (found !== void 0 && !isKey) return this.declarationOf(found);
    const meant = found === void 0 && reader.is(Kind.Word) && !this.stopsBeforeDeclaration() ? this.meantKeyword() : void 0;
    if (meant !== void 0) {
      reader.unknownWord(reader.token, reader.next(Math.max(meant.words - 1, 0)), declarationKinds);
      return this.declarationOf(meant);
    }
    this.reportUnknown();
    if (reader.is(Kind.Close)) reader.index++;
    else this.skipToDeclaration();
    return void 0;
  }
  // ---- unknown keywords ---------------------------------------------------------------------------------------
  /** Whether a declaration begins behind this word, on its line. */
  stopsBeforeDeclaration() {
    const { reader } = this;
    for (let i = reader.index + 1; reader.kindAt(i) === Kind.Word && !reader.scanner.at(i).first; i++) if (declarationAt(reader, i)) return true;
    return false;
  }
  /** What was meant by an unknown keyword: by its letters, else by what stands in the braces; so its name still counts. */
  meantKeyword() {
    const { reader } = this;
    const word2 = reader.wordAt(reader.index);
    const second = reader.next().first ? void 0 : reader.wordAt(reader.index + 1);
    const [sameFirst] = kindsBeginningWith(word2);
    if (sameFirst !== void 0) {
      const rest = sameFirst.split(" ")[1];
      const ahead = [1, 2, 3].find((i) => reader.wordAt(reader.index + i) === rest) ?? 0;
      return { kind: sameFirst, words: ahead + 1 };
    }
    if (!this.looksLikeHead()) return void 0;
    if (reader.next().kind === Kind.Arrow) return { kind: "expand", words: 0 };
    if (reader.next(2).kind === Kind.Arrow) return { kind: "expand", words: 1 };
    const two = second === void 0 ? void 0 : nearest(`${word2} ${second}`, declarationKinds.filter((kind2) => kind2.includes(" ")));
    if (two !== void 0) return { kind: two, words: 2 };
    const one = nearest(word2, declarationKinds);
    if (one !== void 0 && second !== void 0) return { kind: one, words: 1 };
    const open = this.openOnLine();
    const words10 = second === void 0 ? 0 : 1;
    const kind = open === void 0 ? void 0 : declarationByContent(reader, open, reader.wordAt(reader.index + words10) === "for");
    return kind === void 0 ? void 0 : { kind, words: words10 };
  }
  /** A word, perhaps a name, and then a title, a brace, `for` or the end of the line. */
  looksLikeHead() {
    const { reader } = this;
    let i = reader.index + 1;
    while (reader.kindAt(i) === Kind.Word && !reader.scanner.at(i).first && i < reader.index + 5) i++;
    const behind = reader.scanner.at(i);
    return behind.kind === Kind.Text || behind.kind === Kind.Open || behind.kind === Kind.Arrow || behind.first && i > reader.index + 1;
  }
  /** The index of the brace that opens on this line. */
  openOnLine() {
    const { reader } = this;
    for (let i = reader.index + 1; !reader.scanner.at(i).first && reader.kindAt(i) !== Kind.End; i++) {
      if (reader.kindAt(i) === Kind.Open) return i;
    }
    return void 0;
  }
  reportUnknown() {
    const { reader } = this;
    if (!reader.is(Kind.Word) || reader.next().kind === Kind.Colon || this.stopsBeforeDeclaration()) {
      reader.expected("a declaration");
      return;
    }
    reader.unknownWord(reader.token, reader.token, declarationKinds);
    const name = reader.wordAt(reader.index + 1);
    if (name !== void 0 && this.looksLikeHead()) reader.unknownNames.push(name.normalize("NFC"));
  }
  skipToDeclaration() {
    const { reader } = this;
    reader.index += reader.is(Kind.Open) ? 0 : 1;
    while (!reader.is(Kind.End)) {
      if (reader.is(Kind.Open)) reader.skipBraces(0, () => declarationAt(reader, reader.index));
      else if (declarationAt(reader, reader.index) || reader.token.first && this.likelyDeclaration()) return;
      else reader.index++;
    }
  }
  /** A keyword, or two words and a title or brace, at the start of a line. */
  likelyDeclaration() {
    const { reader } = this;
    if (keywordAt(reader, reader.index) !== void 0 && reader.next().kind !== Kind.Colon) return true;
    const behind = reader.next(2).kind;
    return reader.is(Kind.Word) && reader.next().kind === Kind.Word && (behind === Kind.Open || behind === Kind.Text);
  }
  // ---- heads --------------------------------------------------------------------------------------------------
  declarationOf({ kind, words: words10 }) {
    const { reader } = this;
    const spec2 = declarations[kind];
    const from = reader.token;
    reader.index += words10;
    const keyword = words10 === 0 ? { start: from.start - reader.base, end: from.start - reader.base } : reader.span(from, reader.previous);
    const place = placeOfDeclaration(kind, reader.column(from));
    const head = this.head(spec2, place);
    const body = this.body(place);
    const { entries = [], body: span } = body ?? {};
    return { kind, keyword, ...head, entries, body: span, ...reader.span(from, reader.previous) };
  }
  head(spec2, place) {
    const { reader } = this;
    const name = spec2.head === "forSegment" ? void 0 : this.name(spec2);
    let title = spec2.titled ? this.title(spec2, place) : void 0;
    let other;
    if (spec2.head === "expansion") other = this.behindArrow(place);
    else if (spec2.head === "forSegment" || spec2.head === "nameForSegment") other = this.behindFor(place);
    if (reader.isText) {
      const where = spec2.titled && title === void 0 ? ", for the title stands before `for`" : ", for nothing here has a title";
      reader.expected(spec2.titled && title !== void 0 ? "`{`" : `\`{\`${where}`);
      const text2 = this.values.text();
      if (spec2.titled) title ??= text2;
    }
    return { name, title, other };
  }
  name({ head }) {
    const { reader } = this;
    const isFor2 = (ahead) => reader.wordAt(reader.index + ahead) === "for";
    const startsNext = reader.token.first && (reader.next().kind === Kind.Colon || declarationAt(reader, reader.index));
    const isMissing = head === "nameForSegment" && isFor2(0) && !isFor2(1) && reader.next().kind === Kind.Word && !isFor2(2);
    if (reader.is(Kind.Word) && !startsNext && !isMissing) return this.values.word();
    reader.expected(head === "expansion" ? "the name of a segment" : "a name");
    if (isMissing || !reader.skipOnLineTo(Kind.Word, Kind.Open, Kind.Text, Kind.Arrow)) return void 0;
    if (reader.isText && reader.next().kind === Kind.Word && !reader.next().first && !isFor2(1)) reader.index++;
    return reader.is(Kind.Word) && !isFor2(0) ? this.values.word() : void 0;
  }
  title({ head }, place) {
    const { reader } = this;
    const hasFor = head === "nameForSegment";
    const fits = () => reader.isText || hasFor && reader.is(Kind.Word);
    if (!hasFor) this.skipInHead(place, fits, "`{` or the next declaration");
    return this.entries.optionalText();
  }
  /** A text that nobody closed took the rest of the head. */
  isBehindOpenText() {
    return this.reader.previous.open && !this.reader.onLine;
  }
  /** The last index of this line, before a brace, at which something stands. */
  lastOnLine(stands2) {
    const { reader } = this;
    let last;
    for (let i = reader.index; !reader.scanner.at(i).first && reader.kindAt(i) !== Kind.Open && reader.kindAt(i) !== Kind.End; i++) {
      if (stands2(i)) last = i;
    }
    return last;
  }
  behindArrow(place) {
    const { reader } = this;
    const hasArrow = this.lastOnLine((i) => reader.kindAt(i) === Kind.Arrow) !== void 0;
    this.skipInHead(place, () => reader.is(Kind.Arrow) || reader.is(Kind.Word) && !hasArrow, "`->` and the next segment");
    if (reader.is(Kind.Arrow)) reader.index++;
    else reader.expected("`->` and the next segment", reader.is(Kind.Word) && reader.onLine ? " ->" : void 0);
    return this.segmentName();
  }
  behindFor(place) {
    const { reader } = this;
    const isFor2 = () => reader.wordAt(reader.index) === "for";
    const second = reader.next();
    if (this.isBehindOpenText()) return void 0;
    if (reader.hasOpenTextOnLine()) {
      reader.expected('`"` before the title');
      reader.skipOnLineTo();
      return void 0;
    }
    const forAt = isFor2() ? reader.index : this.lastOnLine((i) => reader.wordAt(i) === "for" && reader.kindAt(i + 1) === Kind.Word);
    const isSlip = forAt === void 0 && reader.is(Kind.Word) && reader.onLine && second.kind === Kind.Word && !second.first;
    if (isSlip && !this.isNextDeclaration()) {
      reader.unknownWord(reader.token, reader.token, ["for"]);
      reader.index++;
      return this.segmentName();
    }
    this.skipInHead(place, () => forAt === void 0 ? reader.is(Kind.Word) : reader.index === forAt, "`for` and a segment");
    if (isFor2()) reader.index++;
    else reader.expected("`for` and a segment", reader.is(Kind.Word) && reader.onLine ? " for" : void 0);
    return this.segmentName();
  }
  /** The name of a segment, unless the next line or declaration begins here. */
  segmentName() {
    const { reader } = this;
    const isNext = () => reader.token.first && (reader.next().kind === Kind.Colon || declarationAt(reader, reader.index));
    const isName = () => reader.is(Kind.Word) && !isNext();
    if (isName()) return this.values.word();
    reader.expected("the name of a segment");
    return reader.skipOnLineTo(Kind.Word, Kind.Open, Kind.Text) && isName() ? this.values.word() : void 0;
  }
  /** Whether the next declaration begins here; several may stand on one line. */
  isNextDeclaration() {
    const { reader } = this;
    const found = keywordAt(reader, reader.index);
    return found !== void 0 && (reader.kindAt(reader.index + found.words) === Kind.Word || declarationAt(reader, reader.index));
  }
  /** Skips what does not fit on the line of a head, with one problem, up to what does or a brace. */
  skipInHead(place, fits, expected) {
    const { reader } = this;
    const isNext = () => entryAt(reader, reader.index, place) || this.isNextDeclaration();
    const ends3 = () => !reader.onLine || fits() || reader.is(Kind.Open) || reader.is(Kind.Close) || isNext();
    if (ends3()) return;
    reader.expected(expected);
    if (reader.previous.kind === Kind.Word) reader.unknownNames.push(reader.slice(reader.previous));
    while (!ends3()) {
      if (reader.is(Kind.Word)) reader.unknownNames.push(this.values.word().text);
      else reader.index++;
    }
  }
  /** The braces, or what follows a forgotten one. */
  body(place) {
    const { reader } = this;
    if (reader.swallowed("{")) return this.entries.block(place, 1, true);
    this.skipInHead(place, () => false, "`{` or the next declaration");
    if (reader.is(Kind.Open)) return this.entries.block(place, 1);
    if (reader.swallowed("{")) return this.entries.block(place, 1, true);
    if (!entryAt(reader, reader.index, place) || declarationAt(reader, reader.index)) return void 0;
    reader.expected("`{`", " {");
    return this.entries.block(place, 1, true);
  }
};

// packages/language/src/syntax/document.ts
var largestFile = 1024 * 1024;
var mostTokens = 2e5;
function readDocument(file, text2) {
  const bytes = utf8Length(text2);
  if (bytes > largestFile) return { file, text: text2, pieces: [], refused: { kind: "bytes", size: bytes, at: 0 } };
  return finish(file, text2, readPieces(file, text2, 0, []).pieces);
}
function rereadDocument(before, text2) {
  if (before.refused !== void 0 || before.pieces.length === 0 || utf8Length(text2) > largestFile) return readDocument(before.file, text2);
  const old = before.text;
  const shorter = Math.min(old.length, text2.length);
  let same = 0;
  while (same < shorter && old.charCodeAt(same) === text2.charCodeAt(same)) same++;
  if (same === old.length && same === text2.length) return before;
  let sameEnd = 0;
  while (sameEnd < shorter - same && old.charCodeAt(old.length - 1 - sameEnd) === text2.charCodeAt(text2.length - 1 - sameEnd)) sameEnd++;
  let kept3 = 0;
  while (kept3 < before.pieces.length && before.pieces[kept3].anchor.offset + before.pieces[kept3].reach < same) kept3++;
  const head = before.pieces.slice(0, kept3);
  const last = head[kept3 - 1];
  const start = last === void 0 ? 0 : last.anchor.offset + last.length;
  const shift = text2.length - old.length;
  const firstUnchanged = old.length - sameEnd;
  const tail = before.pieces.slice(kept3).filter((piece) => piece.anchor.offset >= firstUnchanged && piece.anchor.offset > start);
  const { pieces, resumed } = readPieces(
    before.file,
    text2,
    start,
    tail.map((piece) => piece.anchor.offset + shift)
  );
  const rest = resumed === void 0 ? [] : tail.slice(resumed);
  for (const piece of rest) piece.anchor.offset += shift;
  return finish(before.file, text2, [...head, ...pieces, ...rest]);
}
function readPieces(file, text2, start, known2) {
  const pieces = [];
  let at2 = start;
  let k = 0;
  for (; ; ) {
    while (k < known2.length && known2[k] < at2) k++;
    if (pieces.length > 0 && known2[k] === at2) return { pieces, resumed: k };
    const piece = parsePiece(file, text2, at2);
    pieces.push(piece);
    at2 += piece.length;
    if (piece.declaration === void 0) return { pieces, resumed: void 0 };
  }
}
function finish(file, text2, pieces) {
  const tokens = pieces.reduce((sum3, piece) => sum3 + piece.tokens, 0);
  const deep = pieces.find((piece) => piece.tooDeep !== void 0);
  if (deep?.tooDeep !== void 0)
    return { file, text: text2, pieces: [], refused: { kind: "depth", size: deep.tooDeep.depth, at: deep.anchor.offset + deep.tooDeep.at } };
  if (tokens > mostTokens) return { file, text: text2, pieces: [], refused: { kind: "tokens", size: tokens, at: 0 } };
  return { file, text: text2, pieces, refused: void 0 };
}
function utf8Length(text2) {
  if (text2.length * 3 <= largestFile) return text2.length;
  let bytes = 0;
  for (let i = 0; i < text2.length; i++) {
    const code = text2.charCodeAt(i);
    if (code < 128) bytes += 1;
    else if (code < 2048) bytes += 2;
    else if (code >= 55296 && code < 56320) {
      bytes += 4;
      i++;
    } else bytes += 3;
  }
  return bytes;
}

// packages/language/src/format/ballots.ts
var showstoppers = builtInCriteria.filter((one) => one.kind === "showstopper").length;

// packages/language/src/project/lines.ts
var Lines = class {
  starts;
  text;
  constructor(text2) {
    this.text = text2;
    const starts = [0];
    for (let i = 0; i < text2.length; i++) {
      const code = text2.charCodeAt(i);
      if (code === 13 && text2.charCodeAt(i + 1) === 10) i++;
      if (code === 10 || code === 13) starts.push(i + 1);
    }
    this.starts = starts;
  }
  get count() {
    return this.starts.length;
  }
  positionAt(offset) {
    let low = 0;
    let high2 = this.starts.length - 1;
    while (low < high2) {
      const middle2 = low + high2 + 1 >> 1;
      if (this.starts[middle2] <= offset) low = middle2;
      else high2 = middle2 - 1;
    }
    return { line: low, character: offset - this.starts[low] };
  }
  /** A position behind the end of its line means the end of the line. */
  offsetAt(position) {
    const start = this.starts[position.line];
    if (start === void 0) return position.line < 0 ? 0 : this.text.length;
    let end = this.starts[position.line + 1] ?? this.text.length;
    while (end > start && (this.text.charCodeAt(end - 1) === 10 || this.text.charCodeAt(end - 1) === 13)) end--;
    return Math.min(start + Math.max(position.character, 0), end);
  }
  startOf(line2) {
    return this.starts[line2] ?? this.text.length;
  }
};

// packages/language/src/lowering/findings.ts
var originOf2 = (piece, span) => ({
  file: piece.file,
  anchor: piece.anchor,
  start: span.start,
  end: span.end
});
var Findings = class {
  all = [];
  hidden = /* @__PURE__ */ new Map();
  /** The properties whose values a syntax problem hides; those that are found later are added to it. */
  hiddenBy(problem) {
    const known2 = this.hidden.get(problem);
    if (known2 !== void 0) return known2;
    const properties = [];
    this.hidden.set(problem, properties);
    return properties;
  }
  add(rule2, at2, details = {}) {
    const { message = "main", slots = {}, subject: subject2 = "", part: part2 = "", related: related2 = [], fixes = [], hides = [] } = details;
    this.all.push({
      rule: rule2,
      messageName: message,
      slots,
      at: at2,
      subject: subject2,
      identity: `${subject2}/${part2}`,
      related: related2,
      fixes,
      hides
    });
  }
};
var replace = (at2, text2) => ({ do: "text", at: at2, text: text2 });
var insertAt = (place, at2, text2) => ({
  do: "text",
  at: { ...place, start: place[at2], end: place[at2] },
  text: text2
});
var fix = (title, safe, ...changes) => ({ title, safe, changes });

// packages/language/src/lowering/comments.ts
var directive = /^(?:\/\/|\/\*)[ \t]*headpin-ignore(?![\p{L}\p{Nd}_-])[ \t]*([^\s:]*)[ \t]*(?::[ \t]*([\s\S]*?))?[ \t]*(?:\*\/)?$/u;
var isDirective = (source) => source.includes("headpin-ignore") && directive.test(source.trimEnd());
var adjacent = (text2, from, to) => /^[ \t]*(?:\r\n|\r|\n)[ \t]*$/.test(text2.slice(from, to));
function documentationAbove(piece, text2, start) {
  const base = piece.anchor.offset;
  const found = [];
  let below = start;
  for (let i = piece.comments.length - 1; i >= 0; i--) {
    const comment = piece.comments[i];
    if (comment.end > below) continue;
    if (!comment.ownLine || !adjacent(text2, base + comment.end, base + below)) break;
    below = comment.start;
    if (isDirective(text2.slice(base + comment.start, base + comment.end))) continue;
    const above2 = found[0];
    if (above2 !== void 0 && (above2.block || comment.block)) break;
    found.unshift(comment);
  }
  if (found.length === 0) return void 0;
  const lines = found.flatMap((comment) => commentLines(text2.slice(base + comment.start, base + comment.end), comment.block));
  const words10 = lines.join("\n").trim();
  return words10 === "" ? void 0 : words10;
}
function commentLines(source, block3) {
  if (!block3) return [source.replace(/^\/\/+[ \t]?/, "")];
  return source.replace(/^\/\*+/, "").replace(/\*+\/$/, "").split(/\r\n|\r|\n/).map((line2) => line2.replace(/^[ \t]*\*?[ \t]?/, "").trimEnd());
}
function silencesOf(piece, text2) {
  const base = piece.anchor.offset;
  const found = [];
  piece.comments.forEach((comment, index) => {
    const source = text2.slice(base + comment.start, base + comment.end);
    if (!source.includes("headpin-ignore")) return;
    const match = directive.exec(source.trimEnd());
    if (!match) return;
    const named3 = match[1] ?? "";
    const rule2 = named3 === "" ? "headpin-ignore" : named3;
    const ruleStart = comment.start + source.indexOf(rule2, named3 === "" ? 0 : source.indexOf("headpin-ignore") + "headpin-ignore".length);
    const reason = match[2]?.trim();
    const below = coveredBy(piece, text2, index);
    found.push({
      rule: rule2,
      reason: reason === void 0 || reason === "" ? void 0 : reason,
      ruleAt: originOf2(piece, { start: ruleStart, end: ruleStart + rule2.length }),
      whole: originOf2(piece, comment),
      covers: below === void 0 ? void 0 : originOf2(piece, below)
    });
  });
  return found;
}
function coveredBy(piece, text2, index) {
  const base = piece.anchor.offset;
  let from = piece.comments[index].end;
  for (const comment of piece.comments.slice(index + 1)) {
    if (!adjacent(text2, base + from, base + comment.start)) break;
    from = comment.end;
  }
  if (piece.declaration === void 0) return void 0;
  let best;
  for (const span of spansOf(piece.declaration.entries, [piece.declaration])) {
    if (span.start >= from && (best === void 0 || span.start < best.start) && adjacent(text2, base + from, base + span.start))
      best = span;
  }
  return best;
}
function spansOf(entries, into) {
  for (const entry of entries) {
    into.push(entry);
    if (entry.node === "block") spansOf(entry.entries, into);
  }
  return into;
}

// packages/language/src/lowering/criteria.ts
function lowerCriteria(declared) {
  const byName = new Map(declared.map((one) => [one.name, one]));
  const nine = builtInCriteria.map((one) => criterionOf(byName.get(one.name), one.name, one));
  const added2 = declared.filter((one) => !builtInCriteria.some((builtIn) => builtIn.name === one.name)).map((one) => criterionOf(one, one.name, void 0));
  return [...nine, ...added2];
}
function criterionOf(declaration, name, builtIn) {
  const weight = valueOf(declaration?.weight);
  return {
    is: "criterion",
    name,
    kind: builtIn?.kind ?? valueOf(declaration?.kind) ?? "niceToHave",
    weight: weight?.low ?? 1,
    question: declaration?.title ?? builtIn?.question,
    low: given(declaration?.low) ? valueOf(declaration?.low) : builtIn?.low,
    high: given(declaration?.high) ? valueOf(declaration?.high) : builtIn?.high,
    builtIn: builtIn !== void 0,
    declaration
  };
}

// packages/language/src/lowering/currencies.ts
var codes = new Set(
  "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG".split(" ")
);
var isCurrencyCode = (code) => codes.has(code);

// packages/language/src/lowering/declare.ts
var tableOf = {
  segment: "segment",
  scenario: "scenario",
  jewel: "jewel",
  evidence: "evidence",
  "market alternative": "alternative",
  "product alternative": "alternative",
  partner: "partner",
  component: "component",
  customer: "customer",
  criterion: "criterion",
  rater: "rater"
};
function declareAll(documents, names3, findings) {
  const declared = [];
  const unique = /* @__PURE__ */ new Map();
  for (const document of documents) {
    for (const piece of document.pieces) {
      const { declaration: node } = piece;
      if (node === void 0) continue;
      const element = draft(document, piece, node);
      let counts2 = element.name !== "" || node.kind === "positioning" || node.kind === "pitch" || node.kind === "channel" || node.kind === "pricing";
      const key2 = uniqueKey(node);
      const earlier = key2 === void 0 ? void 0 : unique.get(key2);
      if (key2 !== void 0 && earlier === void 0) unique.set(key2, element);
      if (earlier !== void 0 && node.kind !== "strategy") {
        counts2 = false;
        findings.add("language/repeated", element.at, {
          slots: { what: whatOf(node) },
          subject: element.name,
          part: node.kind,
          related: [{ message: "the first one", at: earlier.at }]
        });
      }
      const table = tableOf[node.kind];
      if (counts2 && table !== void 0) names3.declare(table, element.name, element);
      declared.push({ document, piece, node, element, counts: counts2 });
    }
  }
  return declared;
}
function uniqueKey(node) {
  const { head } = declarations[node.kind];
  if (head === "forSegment") return node.other === void 0 ? void 0 : `${node.kind} for ${node.other.text}`;
  if (head === "expansion")
    return node.name === void 0 || node.other === void 0 ? void 0 : `expand ${node.name.text} -> ${node.other.text}`;
  return node.name === void 0 ? void 0 : `${tableOf[node.kind] ?? node.kind} ${node.name.text}`;
}
function whatOf(node) {
  const { head, keyword } = declarations[node.kind];
  if (head === "forSegment") return `The ${keyword} for \`${node.other?.text}\``;
  if (head === "expansion") return `The expansion from \`${node.name?.text}\` to \`${node.other?.text}\``;
  if (head === "rater") return `The ballot of \`${node.name?.text}\``;
  return `The ${tableOf[node.kind] ?? keyword} \`${node.name?.text}\``;
}
function draft(document, piece, node) {
  const { head } = declarations[node.kind];
  const isAlternative = node.kind === "market alternative" || node.kind === "product alternative";
  const place = (head === "forSegment" ? node.other : node.name) ?? node.keyword;
  return {
    is: isAlternative ? "alternative" : node.kind,
    ...isAlternative ? { side: node.kind === "market alternative" ? "market" : "product" } : {},
    name: head === "forSegment" ? "" : node.name?.text ?? "",
    title: node.title?.value,
    doc: documentationAbove(piece, document.text, node.start),
    keywordAt: originOf2(piece, node.keyword),
    at: originOf2(piece, place),
    whole: originOf2(piece, node),
    properties: /* @__PURE__ */ new Map()
  };
}

// packages/language/src/project/grouping.ts
var folderOf = (file) => file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "";
var declaresStrategy = (document) => document.pieces.some((piece) => piece.declaration?.kind === "strategy");
var byCodeUnit = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function groupByStrategy(documents, standsAlone) {
  const sorted = [...documents].sort((a, b) => byCodeUnit(a.file, b.file));
  const together = sorted.filter((document) => !standsAlone(document.file));
  const roots = new Set(together.filter(declaresStrategy).map((document) => folderOf(document.file)));
  const groups = /* @__PURE__ */ new Map();
  for (const document of sorted) {
    const alone = standsAlone(document.file);
    const own = folderOf(document.file);
    const root = alone ? void 0 : nearestRoot(own, roots);
    const key2 = alone ? `file ${document.file}` : root === void 0 ? `outside ${own}` : `strategy ${root}`;
    const group2 = groups.get(key2) ?? {
      folder: root ?? own,
      hasStrategy: alone ? declaresStrategy(document) : root !== void 0,
      documents: []
    };
    group2.documents.push(document);
    groups.set(key2, group2);
  }
  return [...groups.values()].sort((a, b) => Number(b.hasStrategy) - Number(a.hasStrategy) || byCodeUnit(a.folder, b.folder));
}
function nearestRoot(folder2, roots) {
  for (let at2 = folder2; ; at2 = folderOf(at2)) {
    if (roots.has(at2)) return at2;
    if (at2 === "") return void 0;
  }
}

// packages/language/src/lowering/file-findings.ts
function reportRefused(document, findings) {
  const { refused } = document;
  if (refused === void 0) return;
  const at2 = { file: document.file, anchor: { offset: 0 }, start: refused.at, end: Math.min(refused.at + 1, document.text.length) };
  if (refused.kind === "depth") {
    findings.add("language/too-large", at2, {
      message: "depth",
      slots: { depth: String(refused.size), limit: String(deepest) },
      subject: document.file,
      part: "depth"
    });
    return;
  }
  const slots = refused.kind === "bytes" ? { size: `${(Math.ceil(refused.size / largestFile * 10) / 10).toFixed(1)} MiB`, limit: "1 MiB" } : { size: `${refused.size} words, values and comments`, limit: String(mostTokens) };
  findings.add("language/too-large", at2, { slots, subject: document.file, part: refused.kind });
}
function reportNoStrategy(declared, findings) {
  const seen = /* @__PURE__ */ new Set();
  for (const { piece, node } of declared) {
    if (seen.has(piece.file)) continue;
    seen.add(piece.file);
    const name = strategyName(piece.file);
    findings.add("language/no-strategy", originOf2(piece, node.keyword), {
      slots: { name },
      subject: piece.file,
      part: "strategy",
      fixes: [
        fix(
          "Add a strategy block",
          true,
          insertAt({ file: piece.file, anchor: { offset: 0 }, start: 0, end: 0 }, "start", `strategy ${name} { stage: chasm }

`)
        )
      ]
    });
  }
}
function strategyName(file) {
  const base = file.slice(file.lastIndexOf("/") + 1).replace(/\.headpin$/, "");
  const words10 = base.match(/[\p{L}\p{Nd}]+/gu) ?? [];
  const name = words10.map((word2) => word2[0].toUpperCase() + word2.slice(1)).join("");
  return /^\p{L}/u.test(name) ? name : `Strategy${name}`;
}
function reportTwoStrategies(declared, findings) {
  const byFolder = /* @__PURE__ */ new Map();
  for (const one of declared) {
    if (one.node.kind !== "strategy") continue;
    const folder2 = folderOf(one.piece.file);
    byFolder.set(folder2, [...byFolder.get(folder2) ?? [], one]);
  }
  for (const all2 of byFolder.values()) {
    if (all2.length < 2) continue;
    all2.forEach((one, i) => {
      const other = all2[i === 0 ? 1 : 0];
      findings.add("language/two-strategies", one.element.at, {
        slots: { name: one.element.name, other: other.element.name },
        subject: one.element.name,
        part: String(i),
        related: [{ message: "the other `strategy` block", at: other.element.at }]
      });
    });
  }
}

// packages/language/src/lowering/ballots.ts
function lowerBallot(declared, criteria, scene) {
  const { node, piece, element } = declared;
  element.rater = raterOf(declared, scene);
  const { names: columns, areSure } = columnsOf(declared, scene, criteria);
  element.columns = columns;
  const rows = [];
  const seen = /* @__PURE__ */ new Map();
  for (const entry of node.entries) {
    if (entry.node !== "row") continue;
    const at2 = originOf2(piece, entry.scenario);
    const row = rowOf2(entry, columns, areSure, scene, at2);
    const earlier = seen.get(entry.scenario.text);
    if (earlier === void 0) {
      seen.set(entry.scenario.text, at2);
      rows.push(row);
    } else {
      scene.findings.add("language/repeated", at2, {
        slots: { what: `The row of \`${entry.scenario.text}\`` },
        subject: element.name,
        part: entry.scenario.text,
        related: [{ message: "the first one", at: earlier }],
        fixes: [fix("Remove this one", false, replace(originOf2(piece, entry), ""))]
      });
    }
  }
  element.rows = rows;
}
function raterOf(declared, scene) {
  const { node, piece } = declared;
  const name = node.name?.text ?? "";
  const at2 = originOf2(piece, node.name ?? node.keyword);
  const target2 = scene.names.tables.rater.get(name);
  scene.names.links.push({ at: at2, kinds: ["rater"], name, target: target2 });
  if (target2 === void 0 && node.name !== void 0) {
    const near = nearest(name, scene.names.tables.rater.keys());
    scene.findings.add("language/undeclared-rater", at2, {
      slots: { rater: name },
      subject: name,
      part: "rater",
      fixes: [
        fix(`Declare the rater ${name}`, true, insertAt(originOf2(piece, node), "start", `rater ${name}
`)),
        ...near === void 0 ? [] : [fix(`Replace it with \`${near}\``, false, replace(at2, near))]
      ]
    });
  }
  return { name, at: at2, target: target2 };
}
function columnsOf(declared, scene, criteria) {
  const all2 = declared.node.entries.filter((entry) => entry.node === "property");
  let columns;
  for (const entry of all2) {
    const at2 = originOf2(scene.piece, entry.key);
    if (entry.key.text !== "columns") {
      const near = nearest(entry.key.text, ["columns"]);
      scene.findings.add("language/unknown-property", at2, {
        slots: { property: entry.key.text, declaration: "ballot", ...near === void 0 ? {} : { nearest: near } },
        subject: scene.subject,
        part: entry.key.text,
        fixes: [
          ...near === void 0 ? [] : [fix("Replace it with `columns`", false, replace(at2, near))],
          fix("Remove the line", false, replace(originOf2(scene.piece, entry), ""))
        ]
      });
    } else if (columns !== void 0) {
      scene.findings.add("language/repeated", at2, {
        slots: { what: "`columns`" },
        subject: scene.subject,
        part: "columns",
        related: [{ message: "the first one", at: originOf2(scene.piece, columns.key) }],
        fixes: [fix("Remove this one", false, replace(originOf2(scene.piece, entry), ""))]
      });
    } else columns = entry;
  }
  if (columns === void 0) return { names: [...criteria], areSure: true };
  const areSure = columns.problem === void 0;
  const names3 = [];
  for (const atom of columns.values) {
    const at2 = originOf2(scene.piece, atom);
    const name = atom.type === "word" ? atom.text : "";
    if (atom.type !== "word") {
      if (!areSure) continue;
      scene.findings.add("language/wrong-value", at2, {
        slots: {
          property: "columns",
          expected: "a list of criteria",
          found: scene.text.slice(at2.anchor.offset + at2.start, at2.anchor.offset + at2.end),
          example: "reason, buyer"
        },
        subject: scene.subject,
        part: "columns"
      });
    } else if (names3.includes(name)) {
      scene.findings.add("language/repeated", at2, { slots: { what: `\`${name}\`` }, subject: scene.subject, part: `columns/${name}` });
    } else if (criteria.includes(name)) {
      scene.names.links.push({ at: at2, kinds: ["criterion"], name, target: scene.names.tables.criterion.get(name) });
    } else if (areSure) reportUnknownColumn(name, at2, criteria, scene);
    names3.push(name);
  }
  return { names: names3, areSure };
}
function reportUnknownColumn(name, at2, criteria, scene) {
  const near = nearest(name, criteria);
  scene.names.links.push({ at: at2, kinds: ["criterion"], name, target: void 0 });
  scene.findings.add("language/unknown-reference", at2, {
    slots: { kind: "criterion", name, ...near === void 0 ? {} : { nearest: near } },
    subject: scene.subject,
    part: `columns/${name}`,
    fixes: near === void 0 ? [] : [fix(`Replace it with \`${near}\``, false, replace(at2, near))]
  });
}
function rowOf2(node, columns, areSure, scene, at2) {
  const whole = originOf2(scene.piece, node);
  const declaration = originOf2(scene.piece, scene.piece.declaration);
  const scenario = scene.names.resolve(["scenario"], node.scenario.text, at2, { subject: scene.subject, part: "row", whole: declaration });
  const scores = [];
  const beyond = node.scores[columns.length];
  const junk = beyond === void 0 ? -1 : node.scores.findIndex((atom) => atom.type === "word");
  node.scores.forEach((atom, i) => {
    const criterion = columns[i];
    if (criterion === void 0) return;
    const isShifted = !areSure || junk >= 0 && i > junk;
    scores.push({ criterion, value: isShifted ? void 0 : scoreOf(atom, node, criterion, scene), at: originOf2(scene.piece, atom) });
  });
  if (beyond !== void 0 && areSure && (junk < 0 || junk >= columns.length)) {
    const last = node.scores[node.scores.length - 1];
    const place = originOf2(scene.piece, { start: beyond.start, end: last.end });
    scene.findings.add("language/wrong-value", place, {
      slots: {
        property: node.scenario.text,
        expected: `${columns.length} scores, one for each column`,
        found: scene.text.slice(place.anchor.offset + place.start, place.anchor.offset + place.end),
        example: `${node.scenario.text} ${columns.map(() => "4").join(" ")}`
      },
      subject: scene.subject,
      part: `${node.scenario.text}/beyond`,
      fixes: [fix("Remove what is too much", false, replace(place, ""))]
    });
  }
  return { scenario, scores, note: node.note?.value, whole };
}
function scoreOf(atom, node, criterion, scene) {
  if (atom.type === "dash") return null;
  const plain2 = atom.type === "amount" && !atom.isRange && !atom.percent && atom.currency === void 0 && atom.unit === void 0 && atom.per === void 0;
  if (plain2 && Number.isInteger(atom.low) && atom.low >= 1 && atom.low <= 5) return atom.low;
  const at2 = originOf2(scene.piece, atom);
  const value = scene.text.slice(at2.anchor.offset + at2.start, at2.anchor.offset + at2.end);
  scene.findings.add("language/out-of-range", at2, {
    slots: { value, property: criterion, allowed: "a score is a whole number from 1 to 5, or `-` to abstain" },
    subject: scene.subject,
    part: `${node.scenario.text}/${criterion}`
  });
  return void 0;
}

// packages/language/src/lowering/read-value.ts
var perYear = { day: 365.25, week: 365.25 / 7, month: 12, quarter: 4, year: 1 };
var neverZero = /* @__PURE__ */ new Set(["goal", "horizon", "spend"]);
function readValue(property, spec2, atoms, currency) {
  const { value } = spec2;
  const isList = value.type === "texts" || value.type === "words";
  const extra = atoms[1];
  if (!isList && extra !== void 0) return fail(wrong(value, { start: extra.start, end: atoms[atoms.length - 1].end }, "one value"));
  const problems = [];
  const values = [];
  for (const atom of atoms) {
    const read2 = new AtomReader(property, value, currency).read(atom);
    problems.push(...read2.problems);
    if (read2.value !== void 0) values.push(read2.value);
  }
  if (isList) return { value: values.length > 0 ? values : void 0, problems };
  return { value: values[0], problems };
}
var fail = (problem) => ({ value: void 0, problems: [problem] });
var ok = (value) => ({ value, problems: [] });
var wrong = (spec2, at2, expected = phraseOf(spec2), quotable = false) => ({
  kind: "wrong",
  at: at2,
  expected,
  quotable
});
var AtomReader = class {
  property;
  spec;
  currency;
  constructor(property, spec2, currency) {
    this.property = property;
    this.spec = spec2;
    this.currency = currency;
  }
  read(atom) {
    const { spec: spec2 } = this;
    switch (spec2.type) {
      case "text":
      case "texts":
        return atom.type === "text" ? ok(atom.value) : fail(wrong(spec2, atom, "a text in quotes", atom.type === "word"));
      case "word":
      case "words":
        if (atom.type !== "word") return fail(wrong(spec2, atom));
        return spec2.words.includes(atom.text) ? ok(atom.text) : fail({ kind: "word", at: atom, word: atom.text, allowed: spec2.words });
      case "truth":
        if (atom.type !== "word") return fail(wrong(spec2, atom));
        return atom.text === "yes" || atom.text === "no" ? ok(atom.text === "yes") : fail({ kind: "word", at: atom, word: atom.text, allowed: ["yes", "no"] });
      case "date":
        return atom.type === "date" && atom.day !== void 0 ? ok(atom.day) : fail(wrong(spec2, atom));
      default:
        return atom.type === "amount" ? this.amount(atom) : fail(wrong(spec2, atom));
    }
  }
  amount(atom) {
    const { spec: spec2 } = this;
    if (atom.malformed || atom.badUnit !== void 0 || !this.shapeFits(atom)) return fail(wrong(spec2, atom));
    if (atom.currency !== void 0 && !isCurrencyCode(atom.currency))
      return fail(wrong(spec2, atom, `${phraseOf(spec2)} in a currency of ISO 4217`));
    if (spec2.type === "number" && !spec2.range && atom.isRange) return fail(wrong(spec2, atom));
    const reversed = this.reversed(atom);
    if (reversed !== void 0) return fail(reversed);
    const allowed = this.outOfRange(atom);
    if (allowed !== void 0) return fail({ kind: "range", at: atom, allowed });
    if (atom.currency !== void 0 && this.currency !== void 0 && atom.currency !== this.currency) {
      return fail({ kind: "currency", at: atom, currency: atom.currency });
    }
    return ok(this.valueOf(atom));
  }
  /** Whether currency, percent sign, unit, period and length are those that the property takes. */
  shapeFits(atom) {
    const { type } = this.spec;
    const money3 = type === "money" || type === "rate" || type === "moneyOrRate" || type === "total";
    const percent2 = type === "percent" || type === "timedShare";
    if (atom.currency !== void 0 !== money3 || atom.percent !== percent2) return false;
    if (atom.unit !== void 0 !== (type === "duration")) return false;
    if (type === "moneyOrRate" ? false : atom.per !== void 0 !== (type === "rate")) return false;
    if (atom.over !== void 0 !== (type === "total")) return false;
    if (atom.within !== void 0 !== (type === "timedShare")) return false;
    return (atom.over === void 0 || atom.over.unit !== void 0) && (atom.within === void 0 || atom.within.unit !== void 0);
  }
  reversed(atom) {
    if (atom.low > atom.high) return { kind: "reversed", at: atom, low: atom.lowAt, high: atom.highAt };
    const length = atom.over ?? atom.within;
    if (length !== void 0 && length.low > length.high) return { kind: "reversed", at: length, low: length.lowAt, high: length.highAt };
    return void 0;
  }
  outOfRange(atom) {
    const { spec: spec2, property } = this;
    if (!Number.isFinite(atom.high) || !Number.isFinite(atom.low)) return "a number that large has no meaning";
    const length = atom.over ?? atom.within;
    if (length !== void 0 && !(length.low > 0)) return "the time must be longer than nothing";
    if (spec2.type === "number") {
      if (spec2.whole && !(Number.isInteger(atom.low) && Number.isInteger(atom.high) && atom.low >= spec2.least)) {
        return `it counts, so it is a whole number from ${spec2.least} on`;
      }
      if (atom.low < spec2.least || atom.high > spec2.most)
        return spec2.most === Number.POSITIVE_INFINITY ? `it is ${spec2.least} or more` : `it lies from ${spec2.least} to ${spec2.most}`;
      return void 0;
    }
    if (spec2.type === "percent" || spec2.type === "timedShare")
      return atom.low < 0 || atom.high > 100 ? "it lies from 0% to 100%" : void 0;
    if (atom.low < 0) return "it is not negative";
    return neverZero.has(property) && atom.low === 0 ? "it is more than 0" : void 0;
  }
  valueOf(atom) {
    const { type } = this.spec;
    const { low, high: high2 } = atom;
    const currency = atom.currency;
    if (type === "percent") return { low: low / 100, high: high2 / 100 };
    if (type === "duration") return durationOf(low, high2, atom.unit);
    if (type === "timedShare") return { low: low / 100, high: high2 / 100, within: lengthOf(atom.within) };
    if (type === "total") return { type: "total", currency, low, high: high2, over: lengthOf(atom.over) };
    if (atom.per !== void 0) {
      const factor = perYear[atom.per];
      return { type: "rate", currency, low, high: high2, per: atom.per, perYear: { low: low * factor, high: high2 * factor } };
    }
    if (type === "money" || type === "moneyOrRate") return { type: "money", currency, low, high: high2 };
    return { low, high: high2 };
  }
};
var lengthOf = (part2) => durationOf(part2.low, part2.high, part2.unit);
function durationOf(low, high2, unit) {
  const years = (n) => unit === "week" ? n * 7 / 365.25 : n / perYear[unit];
  return { low, high: high2, unit, years: { low: years(low), high: years(high2) } };
}

// packages/language/src/lowering/properties.ts
function lowerProperties(entries, specs, scene) {
  const found = /* @__PURE__ */ new Map();
  const guessed = /* @__PURE__ */ new Map();
  for (const node of entries) {
    if (node.node !== "property") continue;
    const spec2 = Object.hasOwn(specs, node.key.text) ? specs[node.key.text] : void 0;
    if (spec2 === void 0) {
      const property = propertyOf(node, void 0, scene);
      const guess = unknownProperty(node, specs, property, scene);
      if (guess !== void 0) guessed.set(guess, property);
      continue;
    }
    const earlier = found.get(node.key.text);
    if (earlier !== void 0) {
      scene.findings.add("language/repeated", originOf2(scene.piece, node.key), {
        slots: { what: `\`${node.key.text}\`` },
        subject: scene.subject,
        part: node.key.text,
        related: [{ message: "the first one", at: earlier.key }],
        fixes: [fix("Remove this one", false, replace(originOf2(scene.piece, node), ""))]
      });
      continue;
    }
    found.set(node.key.text, lowerProperty(node, spec2, scene));
  }
  for (const [name, property] of guessed) if (!found.has(name)) found.set(name, property);
  return found;
}
function propertyOf(node, value, scene) {
  const { piece, text: text2 } = scene;
  const first = node.values[0];
  const last = node.values[node.values.length - 1];
  const span = first === void 0 ? node.key : { start: first.start, end: last.end };
  const at2 = originOf2(piece, span);
  const raw = first === void 0 ? "" : text2.slice(piece.anchor.offset + span.start, piece.anchor.offset + span.end);
  const property = {
    key: originOf2(piece, node.key),
    at: at2,
    value,
    written: withoutComments(raw, piece, span.start),
    items: node.values.map((atom) => originOf2(piece, atom))
  };
  if (value === void 0 && node.problem !== void 0) scene.findings.hiddenBy(node.problem).push(property);
  return property;
}
function withoutComments(raw, piece, start) {
  let out = "";
  let from = 0;
  for (const comment of piece.comments) {
    const at2 = comment.start - start;
    if (at2 < 0 || at2 >= raw.length) continue;
    out += raw.slice(from, at2);
    from = comment.end - start;
  }
  return (out + raw.slice(from)).trim();
}
function unknownProperty(node, specs, property, scene) {
  const key2 = node.key.text;
  const near = nearest(key2, Object.keys(specs));
  if (node.problem !== void 0) return near;
  const other = ownerOf(key2, scene.owner);
  const isSlip = near !== void 0 && editDistance2(key2.toLowerCase(), near.toLowerCase(), 1) <= 1;
  const elsewhere = other !== void 0 && !isSlip;
  const at2 = originOf2(scene.piece, node.key);
  scene.findings.add("language/unknown-property", at2, {
    message: elsewhere ? "elsewhere" : "main",
    slots: { property: key2, declaration: scene.owner, ...elsewhere ? { other } : near === void 0 ? {} : { nearest: near } },
    subject: scene.subject,
    part: key2,
    hides: [property],
    fixes: [
      ...near === void 0 ? [] : [fix(`Replace it with \`${near}\``, false, replace(at2, near))],
      fix("Remove the line", false, replace(originOf2(scene.piece, node), ""))
    ]
  });
  return elsewhere ? void 0 : near;
}
function ownerOf(property, except) {
  const all2 = [...Object.values(blocks), ...Object.values(declarations)];
  return all2.find((one) => one.keyword !== except && Object.hasOwn(one.properties, property))?.keyword;
}
function lowerProperty(node, spec2, scene) {
  if (node.values.length === 0) return propertyOf(node, void 0, scene);
  if (spec2.value.type === "reference" || spec2.value.type === "references") return lowerReferences(node, spec2, scene);
  const { value, problems } = readValue(node.key.text, spec2, node.values, scene.currency);
  const property = propertyOf(node, problems.length > 0 && !Array.isArray(value) ? void 0 : value, scene);
  if (node.problem !== void 0) return property;
  for (const problem of problems) reportValue(problem, property, node.key.text, spec2, scene);
  return property;
}
function lowerReferences(node, spec2, scene) {
  const { value } = spec2;
  if (value.type !== "reference" && value.type !== "references") throw new TypeError(`${node.key.text} takes no reference`);
  const extra = node.values[1];
  if (value.type === "reference" && extra !== void 0) {
    const property2 = propertyOf(node, void 0, scene);
    const at2 = { start: extra.start, end: node.values[node.values.length - 1].end };
    if (node.problem === void 0) {
      reportValue({ kind: "wrong", at: at2, expected: "one value", quotable: false }, property2, node.key.text, spec2, scene);
    }
    return property2;
  }
  const seen = /* @__PURE__ */ new Map();
  const values = [];
  const pending = [];
  for (const atom of node.values) {
    if (atom.type !== "word") {
      pending.push({ kind: "wrong", at: atom, expected: phraseOf(spec2.value), quotable: false });
      continue;
    }
    const earlier = seen.get(atom.text);
    if (earlier !== void 0) {
      scene.findings.add("language/repeated", originOf2(scene.piece, atom), {
        slots: { what: `\`${atom.text}\`` },
        subject: scene.subject,
        part: `${node.key.text}/${atom.text}`,
        related: [{ message: "the first one", at: originOf2(scene.piece, earlier) }],
        fixes: [fix("Remove this one", false, replace(originOf2(scene.piece, { start: previousEnd(node, atom), end: atom.end }), ""))]
      });
      continue;
    }
    seen.set(atom.text, atom);
    if (value.type === "reference" && value.words.includes(atom.text)) values.push(atom.text);
    else {
      const kinds3 = preferredKinds(node.key.text, value.kinds, scene);
      values.push(
        scene.names.resolve(kinds3, atom.text, originOf2(scene.piece, atom), {
          subject: scene.subject,
          part: node.key.text,
          whole: originOf2(scene.piece, scene.piece.declaration),
          quiet: node.problem !== void 0,
          ...value.type === "reference" ? { extra: value.words } : {}
        })
      );
    }
  }
  const good = values.filter((one) => typeof one === "string" || one.target !== void 0);
  const property = propertyOf(node, good.length === 0 ? void 0 : value.type === "references" ? values : values[0], scene);
  if (node.problem === void 0) for (const problem of pending) reportValue(problem, property, node.key.text, spec2, scene);
  return property;
}
function previousEnd(node, atom) {
  const index = node.values.indexOf(atom);
  return node.values[index - 1]?.end ?? atom.start;
}
function preferredKinds(property, kinds3, scene) {
  if (kinds3.length < 2) return kinds3;
  const { declaration } = scene.piece;
  if (property === "from" && declaration?.kind === "evidence") {
    const kind = declaration.entries.find((entry) => entry.node === "property" && entry.key.text === "kind")?.values[0];
    return kind?.type === "word" && kind.text === "partner" ? ["partner", "customer"] : ["customer", "partner"];
  }
  if (property === "through" && declaration?.kind === "expand") {
    const from = declaration.name && scene.names.tables.segment.get(declaration.name.text);
    const to = declaration.other && scene.names.tables.segment.get(declaration.other.text);
    const useCase = (segment) => {
      const value = segment?.useCase?.value;
      return value?.toLowerCase().replace(/\s+/gu, " ").trim();
    };
    return useCase(from) !== void 0 && useCase(from) === useCase(to) ? ["partner", "customer"] : ["customer", "partner"];
  }
  return kinds3;
}
function reportValue(problem, property, name, spec2, scene) {
  const at2 = originOf2(scene.piece, problem.at);
  const found = clipped(scene.text.slice(at2.anchor.offset + at2.start, at2.anchor.offset + at2.end));
  const shared = { subject: scene.subject, part: name, hides: property.value === void 0 ? [property] : [] };
  const { findings } = scene;
  if (problem.kind === "wrong") {
    findings.add("language/wrong-value", at2, {
      ...shared,
      slots: { property: name, expected: problem.expected, found, example: spec2.example },
      fixes: problem.quotable ? [fix("Put it in quotes", true, replace(at2, `"${found}"`))] : []
    });
  } else if (problem.kind === "word") {
    const near = nearest(problem.word, problem.allowed);
    findings.add("language/unknown-word", at2, {
      ...shared,
      message: near === void 0 ? "far" : "main",
      slots: near === void 0 ? { word: problem.word, allowed: problem.allowed.map((word2) => `\`${word2}\``).join(", ") } : { word: problem.word, nearest: near },
      fixes: near === void 0 ? [] : [fix(`Replace it with \`${near}\``, false, replace(at2, near))]
    });
  } else if (problem.kind === "range") {
    findings.add("language/out-of-range", at2, { ...shared, slots: { value: found, property: name, allowed: problem.allowed } });
  } else if (problem.kind === "reversed") {
    const low = originOf2(scene.piece, problem.low);
    const high2 = originOf2(scene.piece, problem.high);
    const written = (o) => scene.text.slice(o.anchor.offset + o.start, o.anchor.offset + o.end);
    findings.add("language/out-of-range", at2, {
      ...shared,
      message: "reversed",
      slots: { value: found },
      fixes: [fix("Swap the two ends", true, replace(low, written(high2)), replace(high2, written(low)))]
    });
  } else {
    findings.add("language/mixed-currency", at2, {
      ...shared,
      slots: { currency: problem.currency, first: scene.currency ?? "" },
      related: scene.currencyAt === void 0 ? [] : [{ message: "the amount that sets the currency", at: scene.currencyAt }]
    });
  }
}
function clipped(text2) {
  const characters = [...text2.replace(/\s+/gu, " ")];
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}\u2026` : characters.join("");
}

// packages/language/src/lowering/fill.ts
function fillDeclaration(declared, scene) {
  const { node, piece, document, element } = declared;
  const spec2 = declarations[node.kind];
  const inner = {
    ...scene,
    piece,
    text: document.text,
    owner: spec2.keyword,
    subject: element.name === "" ? node.other?.text ?? "" : element.name
  };
  if (node.kind === "ballot") {
    lowerBallot(declared, scene.criteria, inner);
    return;
  }
  assignProperties(element, lowerProperties(node.entries, spec2.properties, inner));
  if (spec2.head === "nameForSegment" || spec2.head === "forSegment") element.segment = segmentReference(declared, node.other, inner);
  if (spec2.head === "expansion") {
    element.from = segmentReference(declared, node.name, inner);
    element.to = segmentReference(declared, node.other, inner);
  }
  if (node.kind === "segment") fillSegment(declared, scene, inner);
  if (node.kind === "scenario") {
    element.before = onlyBlock(node.entries, "before", declared, inner);
    element.after = onlyBlock(node.entries, "after", declared, inner);
  }
  if (node.kind === "positioning") {
    element.messages = quotedBlocks(node.entries, "message", "audience", declared, inner);
    element.objections = quotedBlocks(node.entries, "objection", "says", declared, inner);
  }
  if (node.kind === "pitch")
    element.steps = node.entries.filter((entry) => entry.node === "step").map((step) => stepOf(step, inner));
  if (node.kind === "criterion") checkCriterion(element, inner);
}
function assignProperties(element, properties) {
  element.properties = properties;
  for (const [name, property] of properties) element[name] = property;
}
function segmentReference(declared, word2, scene) {
  if (word2 === void 0) return void 0;
  const at2 = originOf2(declared.piece, word2);
  return scene.names.resolve(["segment"], word2.text, at2, {
    subject: scene.subject,
    part: "for",
    whole: originOf2(declared.piece, declared.node)
  });
}
function fillSegment(declared, scene, inner) {
  const { node, element } = declared;
  element.needs = node.entries.flatMap((entry) => scene.needs.get(entry) ?? []);
  element.reason = onlyBlock(node.entries, "reason to buy", declared, inner);
  element.earlyAdopters = onlyBlock(node.entries, "early adopters", declared, inner);
}
function declareNeeds(declared, names3, findings, into) {
  const { node, piece, document, element } = declared;
  for (const entry of node.entries) {
    if (entry.node !== "need") continue;
    const at2 = originOf2(piece, entry.name);
    const need = {
      is: "need",
      name: entry.name.text,
      title: entry.title?.value,
      doc: documentationAbove(piece, document.text, entry.start),
      keywordAt: originOf2(piece, entry.keyword),
      at: at2,
      whole: originOf2(piece, entry),
      properties: /* @__PURE__ */ new Map(),
      segment: element
    };
    const earlier = declared.counts ? names3.declare("need", entry.name.text, need) : names3.tables.need.get(entry.name.text);
    if (earlier === void 0) into.set(entry, need);
    else {
      findings.add("language/repeated", at2, {
        slots: { what: `The need \`${entry.name.text}\`` },
        subject: entry.name.text,
        part: "need",
        related: [{ message: "the first one", at: earlier.at }]
      });
    }
  }
}
function onlyBlock(entries, kind, declared, scene) {
  const all2 = entries.filter((entry) => entry.node === "block" && entry.kind === kind);
  const made = all2.map((block3) => blockOf(block3, declared, scene));
  for (const block3 of all2.slice(1)) {
    scene.findings.add("language/repeated", originOf2(scene.piece, block3.keyword), {
      slots: { what: `\`${kind}\`` },
      subject: scene.subject,
      part: kind,
      related: [{ message: "the first one", at: originOf2(scene.piece, all2[0].keyword) }],
      fixes: [fix("Remove this one", false, replace(originOf2(scene.piece, block3), ""))]
    });
  }
  return made[0];
}
function blockOf(block3, declared, scene) {
  const keywordAt2 = originOf2(declared.piece, block3.keyword);
  const element = {
    is: block3.kind,
    name: declared.element.name,
    keywordAt: keywordAt2,
    at: block3.quoted === void 0 ? keywordAt2 : originOf2(declared.piece, block3.quoted),
    whole: originOf2(declared.piece, block3)
  };
  assignProperties(element, lowerProperties(block3.entries, blocks[block3.kind].properties, { ...scene, owner: block3.kind }));
  return element;
}
function quotedBlocks(entries, kind, field, declared, scene) {
  return entries.filter((entry) => entry.node === "block" && entry.kind === kind).map((block3) => Object.assign(blockOf(block3, declared, scene), { [field]: block3.quoted?.value ?? "" }));
}
function stepOf(step, scene) {
  const at2 = originOf2(scene.piece, step);
  return { move: step.kind, text: step.text?.value, textAt: step.text === void 0 ? at2 : originOf2(scene.piece, step.text), at: at2 };
}
function checkCriterion(element, scene) {
  const builtIn = builtInCriteria.find((one) => one.name === element.name);
  const kind = element.kind;
  if (builtIn === void 0 || kind?.value === void 0 || kind.value === builtIn.kind) return;
  scene.findings.add("language/wrong-value", kind.at, {
    slots: {
      property: "kind",
      expected: `\`${builtIn.kind}\`, for \`${element.name}\` is built in`,
      found: kind.written,
      example: builtIn.kind
    },
    subject: element.name,
    part: "kind",
    fixes: [fix(`Replace it with \`${builtIn.kind}\``, false, replace(kind.at, builtIn.kind))]
  });
}

// packages/language/src/lowering/hidden-characters.ts
var plain = /^[\t\n\r -~]*$/;
var suspicious = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]+|[\u200B\u2060]+|\uFEFF+|[\u{E0000}-\u{E007F}]+|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]+|[\u200C\u200D]+/gu;
var names = {
  "\u200E": "a left-to-right mark",
  "\u200F": "a right-to-left mark",
  "\u061C": "an Arabic letter mark",
  "\u202A": "a left-to-right embedding",
  "\u202B": "a right-to-left embedding",
  "\u202C": "a pop directional formatting",
  "\u202D": "a left-to-right override",
  "\u202E": "a right-to-left override",
  "\u2066": "a left-to-right isolate",
  "\u2067": "a right-to-left isolate",
  "\u2068": "a first strong isolate",
  "\u2069": "a pop directional isolate",
  "\u200B": "a zero-width space",
  "\u200C": "a zero-width non-joiner",
  "\u200D": "a zero-width joiner",
  "\u2060": "a word joiner",
  "\uFEFF": "a byte order mark"
};
var joins = /[\p{L}\p{M}]/u;
var pictures = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F/u;
function reportHiddenCharacters(document, findings) {
  const { text: text2 } = document;
  if (plain.test(text2)) return;
  for (const match of text2.matchAll(suspicious)) {
    const [run] = match;
    const start = match.index;
    const end = start + run.length;
    if (run === "\uFEFF" && start === 0) continue;
    if (/^[\u200C\u200D]$/.test(run)) {
      const before = characterBefore(text2, start);
      const after = String.fromCodePoint(text2.codePointAt(end) ?? 32);
      if (joins.test(before) && joins.test(after) || pictures.test(before) && pictures.test(after)) continue;
    }
    const piece = pieceAt(document.pieces, start);
    if (piece === void 0) continue;
    const at2 = originOf2(piece, { start: start - piece.anchor.offset, end: end - piece.anchor.offset });
    const code = run.codePointAt(0);
    const character = `U+${code.toString(16).toUpperCase().padStart(4, "0")}${names[run[0]] === void 0 ? "" : ` (${names[run[0]].replace(/^an? /, "")})`}`;
    findings.add("language/hidden-character", at2, {
      slots: { character },
      subject: piece.declaration?.name?.text ?? "",
      part: character,
      fixes: [fix("Remove it", true, replace(at2, ""))]
    });
  }
}
function characterBefore(text2, at2) {
  const low = text2.charCodeAt(at2 - 1);
  return low >= 56320 && low <= 57343 ? text2.slice(at2 - 2, at2) : text2[at2 - 1] ?? " ";
}
function pieceAt(pieces, offset) {
  let low = 0;
  let high2 = pieces.length - 1;
  while (low < high2) {
    const middle2 = low + high2 + 1 >> 1;
    if (pieces[middle2].anchor.offset <= offset) low = middle2;
    else high2 = middle2 - 1;
  }
  return pieces[low];
}

// packages/language/src/lowering/names.ts
var kinds2 = [
  "segment",
  "scenario",
  "jewel",
  "need",
  "evidence",
  "alternative",
  "partner",
  "component",
  "customer",
  "criterion",
  "rater"
];
var Names = class {
  tables;
  links = [];
  /** Names of declarations with an unknown keyword: they may be anything, so what refers to them is not reported. */
  ofUnknownKind = /* @__PURE__ */ new Set();
  findings;
  constructor(findings) {
    this.findings = findings;
    this.tables = Object.fromEntries(kinds2.map((kind) => [kind, /* @__PURE__ */ new Map()]));
  }
  /** Notes a declaration; the first of its name stays. Gives the earlier one, where there is one. */
  declare(kind, name, element) {
    const table = this.tables[kind];
    const earlier = table.get(name);
    if (earlier === void 0) table.set(name, element);
    return earlier;
  }
  /** Resolves a name to the first of the kinds that has it, and reports it where none has. */
  resolve(wanted, name, at2, where) {
    for (const kind of wanted) {
      const target2 = this.tables[kind].get(name);
      if (target2 !== void 0) {
        this.links.push({ at: at2, kinds: wanted, name, target: target2 });
        return { type: "reference", name, at: at2, target: target2 };
      }
    }
    this.links.push({ at: at2, kinds: wanted, name, target: void 0 });
    if (where.quiet !== true && !this.ofUnknownKind.has(name)) this.reportUnknown(wanted, name, at2, where);
    return { type: "reference", name, at: at2, target: void 0 };
  }
  reportUnknown(wanted, name, at2, where) {
    const candidates = [...where.extra ?? [], ...wanted.flatMap((kind2) => [...this.tables[kind2].keys()])];
    const near = nearest(name, candidates);
    const kind = orList(wanted.map((one) => kindPhrase[one].replace(/^an? /, "")));
    const [first] = wanted;
    const declared = first === "need" ? [] : [fix(`Declare the ${kindWord(first)} \`${name}\``, false, insertAt(where.whole, "end", `

${declarationOf(first)} ${name}`))];
    const fixes = [...near === void 0 ? [] : [fix(`Replace it with \`${near}\``, false, replace(at2, near))], ...declared];
    const details = { subject: where.subject, part: `${where.part}/${name}`, fixes };
    const other = kinds2.find((one) => this.tables[one].has(name));
    if (other !== void 0) {
      const element = this.tables[other].get(name);
      this.findings.add("language/unknown-reference", at2, {
        ...details,
        message: "otherKind",
        slots: { name, found: kindWord(other), kind },
        related: [{ message: `${kindPhrase[other]} of this name`, at: element.at }]
      });
      return;
    }
    this.findings.add("language/unknown-reference", at2, {
      ...details,
      slots: { kind, name, ...near === void 0 ? {} : { nearest: near } }
    });
  }
};
var kindWord = (kind) => kindPhrase[kind].replace(/^an? /, "");
var declarationOf = (kind) => kind === "alternative" ? "market alternative" : kind;

// packages/language/src/lowering/syntax-findings.ts
function reportSyntax(piece, findings) {
  const subject2 = piece.declaration?.name?.text ?? piece.declaration?.other?.text ?? "";
  for (const problem of piece.problems) {
    const at2 = originOf2(piece, problem);
    const hides = findings.hiddenBy(problem);
    if (problem.rule === "unknown-word") {
      const near = nearest(problem.found, problem.allowed);
      findings.add("language/unknown-word", at2, {
        message: near === void 0 ? "far" : "main",
        slots: near === void 0 ? { word: problem.found, allowed: problem.allowed.map((word2) => `\`${word2}\``).join(", ") } : { word: problem.found, nearest: near },
        subject: subject2,
        part: problem.found,
        hides,
        fixes: near === void 0 ? [] : [fix(`Replace it with \`${near}\``, false, replace(at2, near))]
      });
      continue;
    }
    const { insert } = problem;
    const place = insert === void 0 ? void 0 : originOf2(piece, { start: insert.at, end: insert.at });
    findings.add("language/syntax", at2, {
      slots: { expected: problem.expected, found: problem.found },
      subject: subject2,
      part: problem.expected,
      hides,
      fixes: place === void 0 ? [] : [fix(`Insert \`${insert.text.trim()}\``, false, replace(place, insert.text))]
    });
  }
}

// packages/language/src/lowering/lower.ts
function lower(folder2, documents, settings, hasStrategy) {
  const findings = new Findings();
  const names3 = new Names(findings);
  const silences = [];
  for (const document of documents) {
    for (const piece of document.pieces) {
      if (piece.problems.length > 0) reportSyntax(piece, findings);
      for (const name of piece.unknownNames) names3.ofUnknownKind.add(name);
      if (piece.comments.length > 0) silences.push(...silencesOf(piece, document.text));
    }
    reportHiddenCharacters(document, findings);
    reportRefused(document, findings);
  }
  const declared = declareAll(documents, names3, findings);
  if (hasStrategy) reportTwoStrategies(declared, findings);
  else reportNoStrategy(declared, findings);
  const needs = /* @__PURE__ */ new Map();
  for (const one of declared) if (one.node.kind === "segment") declareNeeds(one, names3, findings, needs);
  const currency = currencyOf(declared);
  const scene = { names: names3, findings, needs, currency: currency?.code, currencyAt: currency?.at, criteria: [] };
  const isFirst = ({ node }) => node.kind === "criterion" || node.kind === "segment";
  for (const one of declared) if (isFirst(one)) fillDeclaration(one, scene);
  const criteria = lowerCriteria(
    declared.filter((one) => one.counts && one.node.kind === "criterion").map((one) => one.element)
  );
  const rest = { ...scene, criteria: criteria.map((one) => one.name) };
  for (const one of declared) if (!isFirst(one)) fillDeclaration(one, rest);
  const strategy = strategyOf(folder2, documents, declared, criteria, currency?.code, settings);
  return { strategy, findings: findings.all, silences, links: names3.links, names: names3, declared };
}
function currencyOf(declared) {
  const decision = declared.find((one) => one.node.kind === "strategy");
  const goal = decision?.node.entries.filter((entry) => entry.node === "property" && entry.key.text === "goal") ?? [];
  const ofGoal = decision === void 0 ? void 0 : firstAmount(goal, decision.piece);
  if (ofGoal !== void 0) return ofGoal;
  for (const { node, piece } of declared) {
    const found = firstAmount(node.entries, piece);
    if (found !== void 0) return found;
  }
  return void 0;
}
function firstAmount(entries, piece) {
  for (const entry of entries) {
    if (entry.node === "block") {
      const inner = firstAmount(entry.entries, piece);
      if (inner !== void 0) return inner;
    } else if (entry.node === "property") {
      const atom = entry.values.find(
        (one) => one.type === "amount" && one.currency !== void 0 && isCurrencyCode(one.currency)
      );
      if (atom !== void 0) return { code: atom.currency, at: originOf2(piece, atom) };
    }
  }
  return void 0;
}
function strategyOf(folder2, documents, declared, criteria, currency, settings) {
  const all2 = (...kinds3) => declared.filter((one) => one.counts && kinds3.includes(one.node.kind)).map((one) => one.element);
  const [decision] = all2("strategy");
  return {
    decision,
    folder: folder2,
    files: documents.map((document) => document.file),
    currency,
    jewels: all2("jewel"),
    segments: all2("segment"),
    scenarios: all2("scenario"),
    criteria,
    raters: all2("rater"),
    ballots: all2("ballot"),
    alternatives: all2("market alternative", "product alternative"),
    partners: all2("partner"),
    components: all2("component"),
    positionings: all2("positioning"),
    pitches: all2("pitch"),
    channels: all2("channel"),
    pricings: all2("pricing"),
    customers: all2("customer"),
    evidence: all2("evidence"),
    campaigns: all2("campaign"),
    milestones: all2("milestone"),
    expansions: all2("expand"),
    risks: all2("risk"),
    settings
  };
}

// packages/language/src/project/edits.ts
function editsOf2(fix2, document, text2) {
  return fix2.changes.flatMap((change) => editsOfChange(change, document, text2)).sort((a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start);
}
function editsOfChange(change, document, textOf) {
  if (change.do === "text") return [textEdit(change.at, change.text, textOf(change.at.file))];
  const { element } = change;
  const text2 = textOf(element.whole.file);
  const found = document(element.whole.file);
  const node = found === void 0 ? void 0 : nodeOf(found, element);
  if (node === void 0) return [];
  const { anchor, file } = element.whole;
  const place = (span) => ({ file, anchor, start: span.start, end: span.end });
  const property = change.do === "move-last" ? void 0 : node.entries.find((entry) => entry.node === "property" && entry.key.text === change.property);
  switch (change.do) {
    case "set":
      if (property !== void 0 && property.values.length > 0) {
        return [
          textEdit(place({ start: property.values[0].start, end: property.values[property.values.length - 1].end }), change.value, text2)
        ];
      }
      return [insertProperty(node, place, anchor.offset, text2, `${change.property}: ${change.value}`, change.first === true)];
    case "add-item": {
      const last = property?.values[property.values.length - 1];
      if (last === void 0) return [insertProperty(node, place, anchor.offset, text2, `${change.property}: ${change.item}`, false)];
      return [textEdit(place({ start: last.end, end: last.end }), `, ${change.item}`, text2)];
    }
    case "remove":
      return property === void 0 ? [] : [textEdit(place(property), "", text2)];
    case "drop-item":
      return property === void 0 ? [] : [dropItem(property, change.item, place, text2)];
    case "move-last":
      return moveLast(node, change.at, place, text2);
  }
}
function nodeOf(document, element) {
  const declaration = document.pieces.find((piece) => piece.anchor === element.whole.anchor)?.declaration;
  if (declaration === void 0) return void 0;
  if (declaration.start === element.whole.start) return { entries: declaration.entries, body: declaration.body, span: declaration };
  for (const entry of declaration.entries) {
    if (entry.start === element.whole.start && entry.node === "block") return { entries: entry.entries, body: entry.body, span: entry };
  }
  return void 0;
}
function textEdit(at2, newText, text2) {
  const start = at2.anchor.offset + at2.start;
  const end = at2.anchor.offset + at2.end;
  if (newText !== "" || start === end) return { file: at2.file, start, end, newText };
  let lineStart = start;
  while (lineStart > 0 && (text2[lineStart - 1] === " " || text2[lineStart - 1] === "	")) lineStart--;
  let lineEnd = end;
  while (lineEnd < text2.length && (text2[lineEnd] === " " || text2[lineEnd] === "	")) lineEnd++;
  const opens = lineStart === 0 || text2[lineStart - 1] === "\n" || text2[lineStart - 1] === "\r";
  const closes = lineEnd === text2.length || text2[lineEnd] === "\n" || text2[lineEnd] === "\r";
  if (!opens || !closes) return { file: at2.file, start: opens ? start : lineStart, end: opens ? lineEnd : end, newText };
  if (text2.startsWith("\r\n", lineEnd)) lineEnd += 2;
  else if (lineEnd < text2.length) lineEnd++;
  return { file: at2.file, start: lineStart, end: lineEnd, newText };
}
function insertProperty(node, place, base, text2, property, first) {
  const indent = indentOf(text2, base + node.span.start);
  const newline = text2.includes("\r\n") ? "\r\n" : "\n";
  if (node.body === void 0)
    return textEdit(place({ start: node.span.end, end: node.span.end }), ` {${newline}${indent}  ${property}${newline}${indent}}`, text2);
  const open = base + node.body.start;
  const close = base + node.body.end;
  const oneLine = !/[\r\n]/.test(text2.slice(open, close));
  const properties = node.entries.filter((entry) => entry.node === "property");
  const last = properties[properties.length - 1];
  const after = first || last === void 0 ? node.body.start + 1 : last.end;
  const at2 = place({ start: after, end: after });
  if (!oneLine) return textEdit(at2, `${newline}${indent}  ${property}`, text2);
  const inner = text2.slice(open + 1, close - 1);
  if (inner.trim() === "") return { ...textEdit(at2, ` ${property} `, text2), end: close - 1 };
  return textEdit(at2, ` ${property}`, text2);
}
function indentOf(text2, offset) {
  let start = offset;
  while (start > 0 && text2[start - 1] !== "\n" && text2[start - 1] !== "\r") start--;
  return /^[ \t]*/.exec(text2.slice(start, offset))[0];
}
function dropItem(property, index, place, text2) {
  const item = property.values[index];
  const before = property.values[index - 1];
  const after = property.values[index + 1];
  if (before !== void 0) return textEdit(place({ start: before.end, end: item.end }), "", text2);
  if (after !== void 0) return { ...textEdit(place({ start: item.start, end: after.start }), "", text2) };
  return textEdit(place(property), "", text2);
}
function moveLast(node, at2, place, text2) {
  const last = node.entries[node.entries.length - 1];
  const moved = node.entries.find((entry) => entry.start === at2.start);
  if (last === void 0 || moved === void 0 || last === moved) return [];
  const source = text2.slice(at2.anchor.offset + moved.start, at2.anchor.offset + moved.end);
  const removal = textEdit(place(moved), "", text2);
  const newline = text2.includes("\r\n") ? "\r\n" : "\n";
  const separate = /[\r\n]/.test(text2.slice(removal.start, removal.end)) ? `${newline}${indentOf(text2, at2.anchor.offset + last.start)}` : " ";
  return [removal, textEdit(place({ start: last.end, end: last.end }), `${separate}${source}`, text2)];
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text2, ignoreTrivia = false) {
  const len = text2.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count2, exact) {
    let digits2 = 0;
    let value2 = 0;
    while (digits2 < count2 || !exact) {
      let ch = text2.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value2 = value2 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value2 = value2 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value2 = value2 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits2++;
    }
    if (digits2 < count2) {
      value2 = -1;
    }
    return value2;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text2.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text2.length && text2.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
        while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text2.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text2.length && (text2.charCodeAt(pos) === 69 || text2.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text2.length && text2.charCodeAt(pos) === 43 || text2.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
        while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text2.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text2.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text2.charCodeAt(pos);
      if (ch === 34) {
        result += text2.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text2.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text2.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text2.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code = text2.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do {
        pos++;
        value += String.fromCharCode(code);
        code = text2.charCodeAt(pos);
      } while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak(code)) {
      pos++;
      value += String.fromCharCode(code);
      if (code === 13 && text2.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value = scanString();
        return token = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text2.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text2.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text2.substring(start, pos);
          return token = 12;
        }
        if (text2.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text2.charCodeAt(pos);
            if (ch === 42 && text2.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text2.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text2.substring(start, pos);
          return token = 13;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text2.charCodeAt(pos))) {
          return token = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text2.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text2.substring(tokenOffset, pos);
          switch (value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code)) {
      return false;
    }
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function parseTree(text2, errors = [], options = ParseOptions.DEFAULT) {
  let currentParent = { type: "array", offset: -1, length: -1, children: [], parent: void 0 };
  function ensurePropertyComplete(endOffset) {
    if (currentParent.type === "property") {
      currentParent.length = endOffset - currentParent.offset;
      currentParent = currentParent.parent;
    }
  }
  function onValue(valueNode) {
    currentParent.children.push(valueNode);
    return valueNode;
  }
  const visitor = {
    onObjectBegin: (offset) => {
      currentParent = onValue({ type: "object", offset, length: -1, parent: currentParent, children: [] });
    },
    onObjectProperty: (name, offset, length) => {
      currentParent = onValue({ type: "property", offset, length: -1, parent: currentParent, children: [] });
      currentParent.children.push({ type: "string", value: name, offset, length, parent: currentParent });
    },
    onObjectEnd: (offset, length) => {
      ensurePropertyComplete(offset + length);
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onArrayBegin: (offset, length) => {
      currentParent = onValue({ type: "array", offset, length: -1, parent: currentParent, children: [] });
    },
    onArrayEnd: (offset, length) => {
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onLiteralValue: (value, offset, length) => {
      onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
      ensurePropertyComplete(offset + length);
    },
    onSeparator: (sep, offset, length) => {
      if (currentParent.type === "property") {
        if (sep === ":") {
          currentParent.colonOffset = offset;
        } else if (sep === ",") {
          ensurePropertyComplete(offset);
        }
      }
    },
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  };
  visit(text2, visitor, options);
  const result = currentParent.children[0];
  if (result) {
    delete result.parent;
  }
  return result;
}
function findNodeAtLocation(root, path) {
  if (!root) {
    return void 0;
  }
  let node = root;
  for (let segment of path) {
    if (typeof segment === "string") {
      if (node.type !== "object" || !Array.isArray(node.children)) {
        return void 0;
      }
      let found = false;
      for (const propertyNode of node.children) {
        if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
          node = propertyNode.children[1];
          found = true;
          break;
        }
      }
      if (!found) {
        return void 0;
      }
    } else {
      const index = segment;
      if (node.type !== "array" || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
        return void 0;
      }
      node = node.children[index];
    }
  }
  return node;
}
function visit(text2, visitor, options = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text2, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options && options.disallowComments;
  const allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value);
    } else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value = 0;
        }
        onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}
function getNodeType(value) {
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    case "object": {
      if (!value) {
        return "null";
      } else if (Array.isArray(value)) {
        return "array";
      }
      return "object";
    }
    default:
      return "null";
  }
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var parseTree2 = parseTree;
var findNodeAtLocation2 = findNodeAtLocation;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));

// packages/language/src/project/settings.ts
var keys = ["rules", "failOn", "minScore", "$schema"];
var levels2 = ["off", "info", "warning", "error"];
var failLevels = ["error", "warning", "info", "never"];
function readSettings(file, text2, findings) {
  const errors = [];
  const root = parseTree2(text2, errors, { disallowComments: true });
  const at2 = (offset, length) => ({ file, anchor: { offset: 0 }, start: offset, end: offset + length });
  const report = (node, key2, candidates, quoted) => {
    const near = nearest(key2, candidates);
    const place = at2(node.offset, node.length);
    findings.add("language/unknown-setting", place, {
      slots: { key: key2, ...near === void 0 ? {} : { nearest: near } },
      subject: file,
      part: key2,
      fixes: near === void 0 ? [] : [fix(`Replace it with \`${near}\``, false, replace(place, quoted ? JSON.stringify(near) : near))]
    });
  };
  const [error] = errors;
  if (root === void 0 || root.type !== "object" || error !== void 0) {
    const offset = error?.offset ?? 0;
    const found = text2.slice(offset, offset + Math.max(error?.length ?? 1, 1)).trim();
    report(
      { offset, length: Math.max(error?.length ?? 0, Math.min(1, text2.length - offset)) },
      found === "" ? "the end of the file" : found,
      [],
      false
    );
    if (root === void 0 || root.type !== "object") return noSettings;
  }
  for (const property of root.children ?? []) {
    const [key2] = property.children ?? [];
    if (key2 !== void 0 && !keys.includes(key2.value)) report(key2, key2.value, keys, true);
  }
  const failOn = wordAt(root, "failOn", failLevels, report);
  const least = findNodeAtLocation2(root, ["minScore"]);
  const minScore = least?.type === "number" && least.value >= 0 && least.value <= 100 ? least.value : void 0;
  if (least !== void 0 && minScore === void 0) report(least, text2.slice(least.offset, least.offset + least.length), [], false);
  return { levels: levelsIn(root, text2, report), failOn, minScore };
}
function wordAt(root, key2, allowed, report) {
  const node = findNodeAtLocation2(root, [key2]);
  if (node === void 0) return void 0;
  if (typeof node.value === "string" && allowed.includes(node.value)) return node.value;
  report(node, String(node.value), allowed, true);
  return void 0;
}
function levelsIn(root, text2, report) {
  const found = /* @__PURE__ */ new Map();
  const node = findNodeAtLocation2(root, ["rules"]);
  if (node === void 0) return found;
  if (node.type !== "object") {
    report(node, text2.slice(node.offset, node.offset + node.length), [], false);
    return found;
  }
  const ids = rules.map((rule2) => rule2.id).filter((id) => !id.startsWith("language/"));
  for (const property of node.children ?? []) {
    const [key2, value] = property.children ?? [];
    if (key2 === void 0 || value === void 0) continue;
    if (!ids.includes(key2.value)) report(key2, key2.value, ids, true);
    else if (!levels2.includes(value.value)) report(value, String(value.value), levels2, true);
    else found.set(key2.value, value.value);
  }
  return found;
}

// packages/language/src/project/project.ts
var isSettings = (file) => file === "headpin.json" || file.endsWith("/headpin.json");
var Project = class {
  documents = /* @__PURE__ */ new Map();
  settingsTexts = /* @__PURE__ */ new Map();
  lines = /* @__PURE__ */ new Map();
  lowered = /* @__PURE__ */ new Map();
  standsAlone;
  fault;
  views;
  byFile = /* @__PURE__ */ new Map();
  /**
   * `standsAlone` tells files that never mix with others: unsaved ones, and revisions shown in a diff. With a `fault`,
   * what goes wrong in one file is told there and the file counts for nothing; without one it is thrown.
   */
  constructor(standsAlone = () => false, fault) {
    this.standsAlone = standsAlone;
    this.fault = fault;
  }
  /** Adds a file or gives it a new text; says whether anything changed. */
  set(file, text2) {
    if (this.text(file) === text2) return false;
    this.views = void 0;
    if (isSettings(file)) this.settingsTexts.set(file, text2);
    else {
      const before = this.documents.get(file);
      const nothing = { file, text: text2, pieces: [], refused: void 0 };
      this.documents.set(
        file,
        this.contained(
          `${file} could not be read`,
          nothing,
          () => before === void 0 ? readDocument(file, text2) : rereadDocument(before, text2)
        )
      );
    }
    return true;
  }
  remove(file) {
    const known2 = this.documents.delete(file) || this.settingsTexts.delete(file);
    if (known2) this.views = void 0;
    this.lines.delete(file);
    return known2;
  }
  text(file) {
    return this.documents.get(file)?.text ?? this.settingsTexts.get(file);
  }
  document(file) {
    return this.documents.get(file);
  }
  get files() {
    return [...this.documents.keys(), ...this.settingsTexts.keys()];
  }
  /** By folder; files outside every strategy come last. */
  get strategies() {
    if (this.views === void 0) this.build();
    return this.views;
  }
  /** The strategy that a file belongs to. */
  viewOf(file) {
    if (this.views === void 0) this.build();
    return this.byFile.get(file);
  }
  /** Facts, figures, findings and readiness; computed once for each state of the strategy's files and day. */
  assess(view, today) {
    const entry = [...this.lowered.values()].find((one) => one.view === view);
    const known2 = entry?.assessments.get(today);
    if (known2 !== void 0) return known2;
    const { strategy, findings, silences } = view.lowered;
    const assessment = assess({ strategy, language: findings, silences, today });
    entry?.assessments.clear();
    entry?.assessments.set(today, assessment);
    return assessment;
  }
  linesOf(file) {
    const text2 = this.text(file) ?? "";
    const known2 = this.lines.get(file);
    if (known2 !== void 0 && known2.text === text2) return known2.lines;
    const lines = new Lines(text2);
    this.lines.set(file, { text: text2, lines });
    return lines;
  }
  locate(origin) {
    const lines = this.linesOf(origin.file);
    const { offset } = origin.anchor;
    return { file: origin.file, range: { start: lines.positionAt(offset + origin.start), end: lines.positionAt(offset + origin.end) } };
  }
  /** The edits of a fix, by file and place. */
  edits(fix2) {
    return this.offsetEdits(fix2).map(({ file, start, end, newText }) => {
      const lines = this.linesOf(file);
      return { file, range: { start: lines.positionAt(start), end: lines.positionAt(end) }, newText };
    });
  }
  offsetEdits(fix2) {
    return editsOf2(
      fix2,
      (file) => this.documents.get(file),
      (file) => this.text(file) ?? ""
    );
  }
  contained(what, otherwise, work) {
    if (this.fault === void 0) return work();
    try {
      return work();
    } catch (error) {
      this.fault(what, error);
      return otherwise;
    }
  }
  build() {
    const groups = groupByStrategy(this.documents.values(), this.standsAlone);
    const used = /* @__PURE__ */ new Set();
    this.byFile = /* @__PURE__ */ new Map();
    this.views = groups.map((group2) => {
      const key2 = `${group2.hasStrategy} ${group2.folder} ${this.standsAlone(group2.documents[0].file) ? group2.documents[0].file : ""}`;
      used.add(key2);
      const view = this.viewOfGroup(key2, group2);
      for (const document of group2.documents) this.byFile.set(document.file, view);
      return view;
    });
    for (const key2 of this.lowered.keys()) if (!used.has(key2)) this.lowered.delete(key2);
  }
  viewOfGroup(key2, group2) {
    const settingsFile = group2.folder === "" ? "headpin.json" : `${group2.folder}/headpin.json`;
    const settingsText = group2.hasStrategy ? this.settingsTexts.get(settingsFile) : void 0;
    const known2 = this.lowered.get(key2);
    const same = known2 !== void 0 && known2.settings === settingsText && known2.documents.length === group2.documents.length && known2.documents.every((one, i) => one === group2.documents[i]);
    if (same) return known2.view;
    const findings = new Findings();
    const settings = settingsText === void 0 ? noSettings : readSettings(settingsFile, settingsText, findings);
    const lowered = this.contained(
      `The strategy in ${group2.folder} could not be linked`,
      lower(group2.folder, [], settings, group2.hasStrategy),
      () => lower(group2.folder, group2.documents, settings, group2.hasStrategy)
    );
    const all2 = [...lowered.findings, ...findings.all];
    const view = {
      name: group2.hasStrategy ? lowered.strategy.decision?.name ?? "" : null,
      folder: group2.folder,
      files: group2.documents.map((document) => document.file),
      strategy: lowered.strategy,
      lowered: { ...lowered, findings: all2 }
    };
    this.lowered.set(key2, { documents: group2.documents, settings: settingsText, view, assessments: /* @__PURE__ */ new Map() });
    return view;
  }
};

// test/grammar/zz-measure.ts
var folder = new URL("../data/examples/", "file:///work/main/test/grammar/x.ts");
var names2 = process.argv[2] ? process.argv[2].split(",") : ["minimal", "churn-rescue", "documentum", "sales-driven"];
function leaves(text2) {
  const starts = [0];
  for (let i = 0; i < text2.length; i++) if (text2[i] === "\n") starts.push(i + 1);
  const lineOf = (o) => {
    let l = 0, h = starts.length - 1;
    while (l < h) {
      const m = l + h + 1 >> 1;
      if (starts[m] <= o) l = m;
      else h = m - 1;
    }
    return l;
  };
  const out = [];
  for (const p of readDocument("f", text2).pieces) {
    const d = p.declaration;
    if (!d) continue;
    const b = p.anchor.offset;
    const src = (s) => text2.slice(b + s.start, b + s.end);
    const hl = [d.keyword, ...d.name ? [d.name] : [], ...d.other ? [d.other] : [], ...d.title ? [d.title] : []].flatMap((s) => [lineOf(b + s.start), lineOf(b + s.end)]);
    const from = Math.min(...hl), to = Math.max(...hl);
    out.push({ path: `${d.kind} ${d.name?.text ?? ""} ${d.title ? src(d.title) : ""} ${d.other?.text ?? ""}`, from, to, heads: [] });
    const walk = (es, path, heads) => {
      for (const e of es) {
        const f = lineOf(b + e.start), t = lineOf(b + Math.max(e.end - 1, e.start));
        if (e.node === "property") out.push({ path: `${path} > ${e.key.text}: ${e.values.map(src).join(", ")}`, from: f, to: t, heads });
        else if (e.node === "row") out.push({ path: `${path} > row ${src(e)}`, from: f, to: t, heads });
        else if (e.node === "need") out.push({ path: `${path} > need ${src(e)}`, from: f, to: t, heads });
        else if (e.node === "step") out.push({ path: `${path} > step ${src(e)}`, from: f, to: t, heads });
        else {
          const kl = lineOf(b + e.keyword.start);
          out.push({ path: `${path} > ${e.kind} ${e.quoted ? src(e.quoted) : ""}`, from: kl, to: kl, heads });
          walk(e.entries, `${path} > ${e.kind}`, [...heads, kl]);
        }
      }
    };
    walk(d.entries, `${d.kind}\xA7${d.name?.text ?? ""}\xA7${d.other?.text ?? ""}`, [from]);
  }
  return out;
}
function outside(line2) {
  const r = [];
  let q = false;
  for (let i = 0; i < line2.length; i++) {
    if (!q && line2.startsWith("//", i)) {
      while (i < line2.length) {
        r.push(false);
        i++;
      }
      break;
    }
    if (line2[i] === '"') {
      q = !q;
      r.push(false);
    } else r.push(!q);
  }
  return r;
}
function corruptions(line2) {
  const out = [];
  const free = outside(line2);
  const cut = (i, n = 1) => line2.slice(0, i) + line2.slice(i + n);
  for (let i = 0; i < line2.length; i++) {
    if (line2[i] === '"') out.push(["quote", cut(i)]);
    if (free[i] && line2[i] === ":") out.push(["colon", cut(i)]);
    if (free[i] && "{}".includes(line2[i])) out.push(["brace", cut(i)]);
    if (free[i] && line2[i] === ",") out.push(["comma", cut(i)]);
  }
  for (const m of line2.matchAll(/[\p{L}_][\p{L}\p{Nd}_]*/gu)) {
    const i = m.index;
    if (!free[i] || m[0].length < 3) continue;
    out.push(["drop", cut(i + 1)]);
    out.push(["swap", line2.slice(0, i) + line2[i + 1] + line2[i] + line2.slice(i + 2)]);
    out.push(["word", line2.slice(0, i) + "zzqx" + line2.slice(i + m[0].length)]);
    out.push(["delword", cut(i, m[0].length)]);
  }
  const first = line2.length - line2.trimStart().length;
  const gaps = [first, line2.length];
  for (let i = first + 1; i < line2.length; i++) if (free[i] && line2[i] === " " && line2[i - 1] !== " ") gaps.push(i);
  for (const g of gaps) for (const j of ["@@", ")", "junk", "= 5", ";", ",", '"x"', ":"]) out.push([`junk ${j}${g === first ? " first" : g === line2.length ? " last" : " mid"}`, `${line2.slice(0, g)} ${j} ${line2.slice(g)}`]);
  return out.filter(([, l]) => l !== line2);
}
var stat = /* @__PURE__ */ new Map();
var shown = /* @__PURE__ */ new Map();
var limit = Number(process.argv[3] ?? 3);
var only = process.argv[4];
var total3 = 0;
for (const name of names2) {
  const files = readdirSync(new URL(`${name}/`, folder), { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".headpin")).map((f) => `${name}/${f}`);
  const project = new Project();
  const texts3 = new Map(files.map((f) => [f, readFileSync(new URL(f, folder), "utf8")]));
  for (const [f, t] of texts3) project.set(f, t);
  for (const [file, text2] of texts3) {
    const lines = text2.split("\n");
    const base = leaves(text2);
    lines.forEach((line2, n) => {
      if (line2.trim() === "" || /^\s*(\/\/|\*|\/\*)/.test(line2)) return;
      for (const [what, changed] of corruptions(line2)) {
        if (only && !what.startsWith(only)) continue;
        const now = [...lines];
        now[n] = changed;
        const t = now.join("\n");
        project.set(file, t);
        const findings = project.strategies.flatMap((v) => v.lowered.findings).filter((f) => f.rule !== "language/undeclared-rater" && f.rule !== "language/no-strategy");
        const after = leaves(t);
        const norm = (l) => l.heads.includes(n) ? l.path.replace(/^.* > /, "") : l.path;
        const have = /* @__PURE__ */ new Map();
        for (const l of after) {
          const k = l.path;
          have.set(k, (have.get(k) ?? 0) + 1);
          const s2 = l.path.replace(/^.* > /, "");
          have.set("~" + s2, (have.get("~" + s2) ?? 0) + 1);
        }
        const lost = base.filter((l) => !(l.from <= n && n <= l.to)).filter((l) => {
          const k = l.heads.includes(n) ? "~" + norm(l) : norm(l);
          const c = have.get(k) ?? 0;
          if (c === 0) return true;
          if (!l.heads.includes(n)) have.set(k, c - 1);
          return false;
        });
        const key2 = what;
        const s = stat.get(key2) ?? { n: 0, lost: 0, many: 0, none: 0 };
        stat.set(key2, s);
        s.n++;
        total3++;
        const isName = /^(word|drop|swap|delword)/.test(what);
        const many = findings.length > 1 && !(isName && findings.slice(1).every((f) => f.rule === "language/unknown-reference" || f.rule === "language/repeated"));
        if (lost.length) s.lost++;
        if (many) s.many++;
        if (findings.length === 0) {
          s.none++;
          if (process.env.NONE && !what.includes(",")) console.log("NONE", what, file, n + 1, changed.trim());
        }
        const bad = lost.length > 0 || many;
        if (bad) {
          const c = shown.get(key2) ?? 0;
          shown.set(key2, c + 1);
          if (c < limit) console.log(`[${what}] ${file}:${n + 1}: ${changed.trim()}
   lost ${lost.length}: ${lost.slice(0, 3).map((l) => l.path).join(" | ")}
   ${findings.slice(0, 4).map((f) => `${f.rule} ${JSON.stringify(f.slots)}`).join("\n   ")}`);
        }
      }
    });
    project.set(file, text2);
  }
}
var L = 0;
var M = 0;
for (const [k, s] of [...stat].sort()) {
  console.log(k.padEnd(20), s.n, "lost", s.lost, "many", s.many, "none", s.none);
  L += s.lost;
  M += s.many;
}
console.log(total3, "lost", L, "many", M);
export {
  corruptions
};
