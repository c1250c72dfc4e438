//! What follows from a rule: whether everyone who meets one meets another.
//!
//! All that a rule asks for is "at least", so more of anything never unmakes it. Whether one follows from another is
//! decided by its metrics: the same, of goods and places at least as wide, over a window that holds at least as much, at
//! most as much of it. What is not decided by that is not said to follow.

use crate::calendar::{Length, Period, Window};
use crate::regulations::{Condition, Metric, Places, Program, Requirement, Scope};

/// What is still looked at in a version, so that no document takes too long; beyond, nothing is said to follow, and nothing
/// more is asked.
pub(super) struct Steps {
    pairs: u32,
    work: usize,
    /// What an answer looks at for each activity: requirements, and ten tiers of benefits at once.
    rules: usize,
}

/// Besides the activities: what an answer tells of each rule is as much work as so many of them.
const TELLING: usize = 50;

impl Steps {
    /// 200,000 pairs of rules, and 10,000,000 times that an activity meets a rule.
    pub(super) fn new(program: &Program) -> Self {
        let conditions = program.tiers().flat_map(|(_, tier)| tier.reach().into_iter().chain(tier.own_keep()));
        let requirements = conditions.map(|condition| condition.requirements().count());
        let benefits = program.benefits().iter().map(|benefit| benefit.tiers().len().div_ceil(10));
        Self { pairs: 200_000, work: 10_000_000, rules: requirements.chain(benefits).fold(1, usize::saturating_add) }
    }

    /// Whether someone may still be asked about, for whom so much has happened.
    pub(super) fn may_ask(&mut self, busy: usize) -> bool {
        let left = self.work.checked_sub(busy.saturating_add(TELLING).saturating_mul(self.rules));
        self.work = left.unwrap_or(0);
        left.is_some()
    }
}

/// Whether everyone who meets one condition meets the other on the same day. Without a condition: everyone at all.
pub(super) fn follows(from: Option<&Condition>, to: &Condition, steps: &mut Steps) -> bool {
    let Some(left) = steps.pairs.checked_sub(1) else { return false };
    steps.pairs = left;
    match (from, to) {
        (_, Condition::One(requirement)) if requirement.need().number() <= 0 => true,
        (Some(Condition::One(one)), Condition::One(other)) => is_more(one, other),
        (None, Condition::One(_)) => false,
        (from, to) => by_parts_of_the_first(from, to, steps) || by_parts_of_the_other(from, to, steps),
    }
}

/// However it is met, one of what is met has the other follow.
fn by_parts_of_the_first(from: Option<&Condition>, to: &Condition, steps: &mut Steps) -> bool {
    let Some(Condition::Several { count, of, .. }) = from else { return false };
    let others = of.iter().filter(|part| !follows(Some(part), to, steps)).count();
    others < *count
}

/// As many parts of the other follow as it asks for.
fn by_parts_of_the_other(from: Option<&Condition>, to: &Condition, steps: &mut Steps) -> bool {
    let Condition::Several { count, of, .. } = to else { return false };
    of.iter().filter(|part| follows(from, part, steps)).take(*count).count() == *count
}

/// Whether one requirement asks for at least as much as another, of the same.
fn is_more(one: &Requirement, other: &Requirement) -> bool {
    one.need().number() >= other.need().number()
        && metric_within(one.metric(), other.metric())
        && window_within(one.window(), other.window())
}

fn metric_within(metric: &Metric, other: &Metric) -> bool {
    let goods = |(scope, places): (&Scope, &Places), (of, at): (&Scope, &Places)| {
        scope_within(scope, of) && places_within(places, at)
    };
    match (metric, other) {
        (Metric::NetSpend(scope, places), Metric::NetSpend(of, at))
        | (Metric::Pieces(scope, places), Metric::Pieces(of, at)) => goods((scope, places), (of, at)),
        (Metric::Orders(places), Metric::Orders(at)) => places_within(places, at),
        (metric, other) => metric == other,
    }
}

/// Whether all goods of a scope are in another, as their lists tell.
fn scope_within(scope: &Scope, other: &Scope) -> bool {
    let all = |lists: [&[String]; 4], of: [&[String]; 4]| {
        lists.iter().zip(of).all(|(list, of)| list.iter().all(|text| of.contains(text)))
    };
    let named = |lists: [&[String]; 4]| lists.iter().any(|list| !list.is_empty());
    let lists = !named(other.lists()) || (named(scope.lists()) && all(scope.lists(), other.lists()));
    lists && all(other.except(), scope.except())
}

fn places_within(places: &Places, other: &Places) -> bool {
    let within = |these: &[String], those: &[String]| {
        those.is_empty() || (!these.is_empty() && these.iter().all(|text| those.contains(text)))
    };
    within(places.shops(), other.shops()) && within(places.channels(), other.channels())
}

/// Whether on every day what is in a window is in another.
fn window_within(window: Window, other: Window) -> bool {
    let months = match window {
        Window::Calendar(period) => Some(months_of(period)),
        Window::MembershipYear | Window::TierYear => Some(12),
        Window::Rolling(Length::Months(months)) => Some(months),
        Window::Lifetime | Window::Rolling(Length::Days(_)) => None,
    };
    match (window, other) {
        (_, Window::Lifetime) => true,
        (Window::Calendar(period), Window::Calendar(other)) => months_of(period) <= months_of(other),
        (Window::Rolling(Length::Days(days)), Window::Rolling(Length::Days(other))) => days <= other,
        // The shortest month has 28 days, the longest 31.
        (Window::Rolling(Length::Days(days)), Window::Rolling(Length::Months(other))) => {
            days <= other.saturating_mul(28)
        }
        (_, Window::Rolling(Length::Months(other))) => months.is_some_and(|months| months <= other),
        (_, Window::Rolling(Length::Days(other))) => months.is_some_and(|months| months.saturating_mul(31) <= other),
        (window, other) => window == other,
    }
}

pub(super) const fn months_of(period: Period) -> u32 {
    match period {
        Period::Month => 1,
        Period::Quarter => 3,
        Period::Half => 6,
        Period::Year => 12,
    }
}
