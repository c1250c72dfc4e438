//! How much of a benefit was used in a period, and how much is left.

use crate::calendar::{Day, DaySpan, Moment, Period, Term};
use crate::in_order::in_order;
use crate::member::{Event, Member};
use crate::regulations::{Per, Quota};
use serde::Serialize;

/// How much of a benefit was used, and how much is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct QuotaStanding {
    /// How many there are in each period.
    pub quantity: u16,
    /// In which period.
    pub per: Per,
    /// The first day for which it counts; `None` by event, and of a window that has ended.
    pub from: Option<Day>,
    /// The last day for which it counts; `None` besides in a term, and of a window, without end.
    pub to: Option<Day>,
    /// How many were used in these days; by event, at that of the most.
    pub used: u32,
    /// How many are left, not below zero; by event, at each that comes. Of a window that has ended, none.
    pub left: u16,
    /// The first day on which all are there again; `None`: none follows in this term.
    pub resets_on: Option<Day>,
}

impl QuotaStanding {
    /// Of a member who joined on a day, within a term, on another day; `days` are those on which the benefit can be used
    /// that hold a day, else the next.
    pub(super) fn of(
        quota: Quota,
        uses: &[Used<'_>],
        (joined_on, term, day): (Day, Term, Day),
        days: &dyn Fn(Day) -> Option<DaySpan>,
    ) -> Self {
        let Quota { quantity, per } = quota;
        let span = counted_in(per, (joined_on, term, day), days);
        let used = match (per, span) {
            (Per::Event, _) => at_most(uses),
            (_, span) => sum(uses, span),
        };
        let left = match (per, span) {
            (Per::Event, _) => quantity,
            (_, None) => 0,
            _ => quantity.saturating_sub(u16::try_from(used).unwrap_or(u16::MAX)),
        };
        let after = span.and_then(|span| span.to).map(Day::next);
        let resets_on = if per == Per::Window { after.and_then(days).map(|next| next.from) } else { after };
        Self {
            quantity,
            per,
            from: span.map(|span| span.from),
            to: span.and_then(|span| span.to),
            used,
            left,
            resets_on: resets_on.filter(|day| term.holds(*day)),
        }
    }
}

/// The days for which a quota of a member who joined on a day counts, within a term, on another day; `None` by event, and of
/// a window that has ended.
pub(crate) fn counted_in(
    per: Per,
    (joined_on, term, day): (Day, Term, Day),
    days: &dyn Fn(Day) -> Option<DaySpan>,
) -> Option<DaySpan> {
    let calendar = |period: Period| Some(DaySpan { from: period.first_day(day), to: Some(period.last_day(day)) });
    match per {
        Per::Month => calendar(Period::Month),
        Per::Quarter => calendar(Period::Quarter),
        Per::Half => calendar(Period::Half),
        Per::Year => calendar(Period::Year),
        Per::MembershipYear => {
            let to = joined_on.anniversary_after(day).previous();
            Some(DaySpan { from: joined_on.anniversary_by(day), to: Some(to) })
        }
        Per::Term => Some(DaySpan { from: term.from, to: term.to }),
        Per::Window => days(day),
        Per::Event => None,
    }
}

/// How many were used in some days.
fn sum(uses: &[Used<'_>], span: Option<DaySpan>) -> u32 {
    let mut sum = 0_u32;
    for used in uses.iter().filter(|used| span.is_some_and(|span| span.holds(used.day))) {
        sum = sum.saturating_add(used.quantity);
    }
    sum
}

/// How many were used at the event of the most.
fn at_most(uses: &[Used<'_>]) -> u32 {
    let (mut most, mut here, mut event) = (0_u32, 0_u32, None);
    for used in uses {
        here = if used.event.is_some() && used.event == event {
            here.saturating_add(used.quantity)
        } else {
            used.quantity
        };
        event = used.event;
        most = most.max(here);
    }
    most
}

/// What was used so far, by benefit and event.
pub(super) struct Uses<'m>(Vec<Used<'m>>);

/// A benefit used.
#[derive(Clone, Copy)]
pub(super) struct Used<'m> {
    benefit: &'m str,
    event: Option<&'m str>,
    day: Day,
    quantity: u32,
}

impl<'m> Uses<'m> {
    /// All that has happened by a day or a time.
    pub(super) fn by(member: &'m Member<'_>, on: Moment) -> Self {
        let mut uses = Vec::new();
        for activity in member.activities().iter().filter(|activity| on.has_seen(activity.on())) {
            if let Event::Use { benefit, quantity, event } = activity.event() {
                let (day, event) = (activity.on().day(), event.as_ref().map(AsRef::as_ref));
                uses.push(Used { benefit, event, day, quantity: quantity.get() });
            }
        }
        let key = |place: usize| uses.get(place).map(|used: &Used<'_>| (used.benefit, used.event));
        let sorted = in_order(uses.len(), &|a, b| key(a).cmp(&key(b)));
        Self(sorted.into_iter().filter_map(|place| uses.get(place).copied()).collect())
    }

    /// Those of one benefit, by event.
    pub(super) fn of(&self, benefit: &str) -> &[Used<'m>] {
        let first = self.0.partition_point(|used| used.benefit < benefit);
        let after = self.0.partition_point(|used| used.benefit <= benefit);
        self.0.get(first..after).unwrap_or_default()
    }
}
